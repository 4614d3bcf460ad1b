/** Signs of attempts on rules, secrets and tools in German and French, where the verb may stand before or after. */
import { signs } from "../../match/sign.ts";

export const RHINE_INJECTION = signs("injection", [
  {
    topic: "override_safety",
    when: [
      "IGNORE ~6 RULES",
      "RULES ~6 IGNORE",
      "RULES ~8 SWITCHED_OFF",
      "SWITCHED_OFF ~5 RULES",
      "YOU_ARE_NOW ~10 UNBOUND",
      "ANSWER_ALL & RULES_OFF",
      "ANSWER_ALL ~6 UNBOUND",
      "UNBOUND & YOU_ARE_NOW|CONFIRM",
      "ACCEPT_RISK && IGNORE & RULES|WARNINGS",
    ],
    unless: ["MY_OWN_RULES", "EXERCISE_STEPS"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "leak",
    when: [
      "REVEAL ~10 HIDDEN_TEXT",
      "HIDDEN_TEXT ~10 REVEAL",
      "ASK_WHAT ~10 HIDDEN_TEXT",
      "HIDDEN_TEXT & VERBATIM",
      "REVEAL & TEXT_BEFORE",
      "TEXT_BEFORE & VERBATIM|ASK_WHAT",
    ],
    unless: ["EXERCISE_STEPS"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "secrets",
    when: [
      "REVEAL ~10 SECRET_KEY",
      "SECRET_KEY ~8 REVEAL",
      "ASK_WHAT ~10 SECRET_KEY",
      "SECRET_KEY & YOU_USE",
    ],
    unless: ["WIFI_KEY"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "cross_tenant",
    when: [
      "REVEAL ~10 OTHERS_DATA",
      "OTHERS_DATA ~8 REVEAL",
      "CHANGE ~8 OTHERS_DATA",
      "OTHERS_DATA & PRIVATE_DATA & REVEAL|ASK_WHAT|WANT_SEE",
      "OTHER_ID",
    ],
    unless: ["AVERAGE"],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "tool_abuse",
    when: [
      "DELETE ~6 ALL_PEOPLE",
      "ALL_PEOPLE ~6 DELETE",
      "CALL_TOOL & ALL_PEOPLE|DELETE|ENDLESS",
      "CHANGE ~6 MY_TIER",
      "MY_TIER ~5 CHANGE",
      "NO_TRACE & DELETE|CHANGE",
    ],
    unless: ["MY_LOGS"],
    person: "any",
  },
  {
    topic: "budget",
    when: ["WRITE|REVEAL ~10 ENDLESS", "ENDLESS & WRITE|REVEAL|CALL_TOOL", "ENDLESS ~6 WRITE"],
    unless: ["EXERCISE_STEPS & SETS_TALK"],
    person: "any",
  },
  {
    topic: "encoding",
    when: ["DECODE ~~14 CARRY_OUT", "DECODE && CARRY_OUT"],
    unless: ["GYM_CODE"],
    person: "any",
  },
  {
    topic: "off_topic",
    when: [
      "WRITE ~10 CRIME_TEXT|CODE_TEXT",
      "CRIME_TEXT|CODE_TEXT ~8 WRITE",
      "NEVER_MIND_FITNESS & WRITE",
    ],
    person: "any",
  },
  {
    topic: "brand",
    when: [
      "SPEAK_FOR ~12 RIVAL",
      "RIVAL ~12 SPEAK_FOR",
      "EVERY_ANSWER & RIVAL",
      "SPEAK_FOR & COMPANY_BAD",
    ],
    person: "any",
  },
  {
    topic: "impersonate",
    when: [
      "STAFF && REVEAL|OPEN_UP & HIDDEN_TEXT|SECRET_KEY|OTHERS_DATA|CONTEXT_DUMP",
      "STAFF && OPEN_UP|RULES_OFF",
      "STAFF && IGNORE & RULES",
      "STAFF & APPROVED",
      "OPEN_UP && APPROVED",
    ],
    unless: ["DESK_JOB"],
    person: "any",
  },
  {
    topic: "indirect_doc",
    when: [
      "NOTE_TO_MODEL",
      "QUOTED_TEXT && MODEL_CALLED & SEND_OUT|IGNORE|DELETE|REVEAL|MODEL_ORDER",
      "MODEL_CALLED & SEND_OUT|DELETE|IGNORE & ATHLETE_DATA|RULES|ALL_PEOPLE",
      "MODEL_CALLED & IGNORE & RULES|QUOTED_TEXT",
    ],
    person: "any",
  },
  {
    topic: "indirect_note",
    when: [
      "IMPORTED_NOTE && MODEL_CALLED & MODEL_ORDER|DELETE|SEND_OUT|IGNORE|UNBOUND",
      "WHEN_READ & MODEL_ORDER|DELETE|SEND_OUT|REVEAL",
      "MODEL_CALLED & FROM_HERE & IGNORE|MODEL_ORDER",
    ],
    person: "any",
  },
  {
    topic: "multi_turn",
    when: [
      "NOW_THAT_YOU_ARE & HIDDEN_TEXT|RULES|RULES_OFF",
      "NOW_THAT_YOU_ARE && RULES_OFF|HIDDEN_TEXT|OLD_SELF",
      "OLD_SELF & REVEAL|RULES|HIDDEN_TEXT",
      "GAME_WORD && HIDDEN_TEXT & REVEAL|ASK_WHAT",
      "NEXT_PIECE && HIDDEN_TEXT|TEXT_BEFORE|OWN_TEXT",
      "NEXT_PIECE & OWN_TEXT|CODING_FORM",
    ],
    person: "any",
    negation: "ignored",
  },
  {
    topic: "format_break",
    when: [
      "FORMAT_FIELD & HIDDEN_TEXT|TEXT_BEFORE",
      "FORMAT_FIELD && TEXT_BEFORE|HIDDEN_TEXT & VERBATIM|REVEAL",
    ],
    person: "any",
  },
  {
    topic: "markdown_exfil",
    when: [
      "MARKUP_LINK && ATHLETE_DATA & SEND_OUT|EVERY_ANSWER|REPLACE_IT",
      "MARKUP_PICTURE && ATHLETE_DATA|REPLACE_IT",
      "MARKUP_LINK && REPLACE_IT",
    ],
    person: "any",
  },
]);
