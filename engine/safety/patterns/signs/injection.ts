/** Signs of an attempt on the coach's rules, secrets or tools: markup in any tongue, and verbs with their objects. */
import { signs } from "../../match/sign.ts";

export const INJECTION = signs("injection", [
  {
    topic: "format_break",
    when: ["MARKUP_TURN", "MARKUP_ROLE && MODEL_ORDER|RULES_OFF"],
    person: "any",
  },
  { topic: "html", when: ["MARKUP_SCRIPT"], person: "any" },
  {
    topic: "markdown_exfil",
    when: [
      "MARKUP_BEACON",
      "MARKUP_LINK && HIDDEN_TEXT",
      "MARKUP_PICTURE && ATHLETE_DATA|EVERY_ANSWER",
      "MARKUP_LINK && SEND_OUT & ATHLETE_DATA",
    ],
    person: "any",
  },
  {
    topic: "indirect_doc",
    when: [
      "NOTE_TO_MODEL",
      "MARKUP_HIDDEN && MODEL_ORDER|RULES_OFF|REVEAL|IGNORE",
      "QUOTED_TEXT && IGNORE ~4 RULES",
    ],
    person: "any",
  },
  {
    topic: "indirect_note",
    when: ["MARKUP_ROLE && DELETE|SEND_OUT|CONFIRM", "IMPORTED_NOTE && MODEL_ORDER|RULES_OFF"],
    person: "any",
  },
  {
    topic: "leak",
    when: ["MODEL_TALK"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "leak",
    when: ["REVEAL ~6 HIDDEN_TEXT", "HIDDEN_TEXT ~~4 REVEAL", "ASK_WHAT ~6 HIDDEN_TEXT"],
    unless: ["EXERCISE_STEPS"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "secrets",
    when: ["REVEAL ~6 SECRET_KEY", "ASK_WHAT ~6 SECRET_KEY"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "override_safety",
    when: ["IGNORE ~4 RULES", "RULES ~4 SWITCHED_OFF", "RULES_OFF", "YOU_ARE_NOW ~6 UNBOUND"],
    unless: ["MY_OWN_RULES", "EXERCISE_STEPS"],
    person: "any",
  },
  {
    topic: "impersonate",
    when: [
      "STAFF && REVEAL & HIDDEN_TEXT|SECRET_KEY",
      "STAFF && OPEN_UP|RULES_OFF",
      "STAFF && IGNORE & RULES",
    ],
    person: "any",
  },
  {
    topic: "cross_tenant",
    when: [
      "REVEAL ~6 OTHERS_DATA",
      "CHANGE ~6 OTHERS_DATA",
      "MARKUP_ID && OTHERS_DATA|REVEAL|CHANGE",
    ],
    unless: ["AVERAGE"],
    person: "any",
  },
  {
    topic: "tool_abuse",
    when: ["DELETE ~4 ALL_PEOPLE", "CALL_TOOL", "CHANGE ~4 MY_TIER"],
    unless: ["EXERCISE_STEPS"],
    person: "any",
  },
  {
    topic: "budget",
    when: ["ENDLESS", "MARKUP_MANY && WRITE|REVEAL"],
    person: "any",
    unless: ["EXERCISE_STEPS"],
  },
  {
    topic: "encoding",
    when: ["DECODE & CARRY_OUT", "CODING_FORM & OWN_TEXT"],
    unless: ["EXERCISE_STEPS"],
    person: "any",
  },
  {
    topic: "off_topic",
    when: ["WRITE ~6 CRIME_TEXT", "WRITE ~6 CODE_TEXT"],
    unless: ["EXERCISE_STEPS"],
    person: "any",
  },
  { topic: "brand", when: ["SPEAK_FOR ~8 RIVAL", "RIVAL & EVERY_ANSWER"], person: "any" },
]);
