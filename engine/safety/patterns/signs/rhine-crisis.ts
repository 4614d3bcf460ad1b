/** Signs of a crisis shared by German and French: affairs put in order, and what they come to with a day or a goodbye. */
import { signs } from "../../match/sign.ts";

/** What somebody settles who will be gone. */
const SETTLED = [
  "THINGS_MINE ~6 GIVE_V",
  "GIVE_V ~6 THINGS_MINE",
  "LETTER ~6 WRITTEN",
  "WRITTEN ~5 LETTER",
  "PET ~6 PLACED",
  "PLACED ~5 PET",
  "DEBT ~5 PAID",
  "PAID ~5 DEBT",
  "HOME_DONE",
  "AFFAIRS",
];
const AND_THEN = "DAY_SET|FAREWELL|GONE_SOON|FOREVER_GONE|DARK_MOOD|HOPELESS|DEATH_HINT";
const LETTERS = ["LETTER ~6 WRITTEN", "WRITTEN ~5 LETTER"];
const OTHERS = [
  "THINGS_MINE ~6 GIVE_V",
  "GIVE_V ~6 THINGS_MINE",
  "PET ~6 PLACED",
  "DEBT ~5 PAID",
  "PAID ~5 DEBT",
  "HOME_DONE",
];

export const RHINE_CRISIS = signs("crisis", [
  {
    topic: "suicide_plan_hint",
    when: [
      ...SETTLED.map((settled) => `${settled} && ${AND_THEN}`),
      ...LETTERS.flatMap((letter) => OTHERS.map((other) => `${letter} && ${other}`)),
      "MEDS ~6 HOARD",
      "HOARD ~5 MEDS",
      "PET ~6 PLACED && DEBT ~5 PAID|HOME_DONE",
    ],
    unless: ["STUDY"],
    unlessAnywhere: ["MOVES_AWAY", "RACE_DAY"],
    person: "any",
  },
  {
    topic: "suicide_plan_hint",
    when: ["PLACE_CHOSEN"],
    unless: ["STUDY", "TRAINING_MOVE"],
    person: "any",
  },
  {
    topic: "suicide_history_now",
    when: [
      "DEATH_TRY && VOICE_THING ~4 VOICE_BACK_V",
      "DEATH_TRY && VOICE_BACK & VOICE_THING|DARK_MOOD|DEATH_HINT",
    ],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "euphemism",
    when: [
      "REUNION",
      "FOREVER_GONE && NEEDED_NOT|GONE_SOON|PLAN_NEXT",
      "GONE_SOON && NEEDED_NOT & DARK_MOOD|FAREWELL|FOREVER_GONE|PLAN_NEXT",
      "LAST_ONE && NEEDED_NOT",
      "PLAN_NEXT ~8 NEEDED_NOT & FOREVER_GONE|NO_MORE_PAIN",
      "PLAN_NEXT ~8 NEEDED_NOT && NO_MORE_PAIN|FOREVER_GONE|CARE_FOR_YOU",
      "NO_MORE_PAIN & ELSEWHERE|FAREWELL|CARE_FOR_YOU",
      "NO_MORE_PAIN && FAREWELL|CARE_FOR_YOU|GONE_SOON",
    ],
    unless: ["STUDY"],
    unlessAnywhere: ["MOVES_AWAY", "RACE_DAY", "HOLIDAY"],
    person: "any",
  },
  {
    topic: "third_person",
    when: [
      "CARE_MINE && NO_REPLY",
      "OTHER ~~14 CARE_MINE & LOVES_YOU|NO_REPLY|GOODBYE_OTHER",
      "GOODBYE_OTHER && NO_REPLY",
    ],
    unless: ["STUDY", "ON_HOLIDAY"],
  },
  {
    topic: "postpartum",
    when: [
      "BABY|FACT_POSTPARTUM && DROP_V ~4 BABY_OBJ ~3 DROPPED",
      "BABY|FACT_POSTPARTUM && THINK_V ~8 BABY_OBJ ~4 DROP_V|DROPPED",
    ],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "violence",
    when: [
      "WEAPON && RETRIB",
      "WEAPON ~5 READY_NOW & HUMAN & RETRIB|DAY_TODAY",
      "RETRIB & HUMAN & KILLS|WEAPON",
    ],
    unless: ["STUDY", "COMPETES", "GYM_KILL"],
    person: "any",
  },
  {
    topic: "exercise_as_self_harm",
    when: [
      "TRAINING & UNTIL ~6 HEART_STOPS",
      "UNTIL ~6 HEART_STOPS & DESERVE|SELF_PUNISH|SELF_HATE|WELCOME",
      "TRAINING & UNTIL ~6 BODY_GIVES_UP & DESERVE",
      "BODY_PAYS",
    ],
    unless: ["STUDY", "LAUGHS"],
    person: "any",
  },
  {
    topic: "self_harm",
    when: [
      "CUTS ~6 SKIN_PART & HIDES|FRESH_WORD|AGAIN",
      "SKIN_PART ~6 CUTS & HIDES|FRESH_WORD|AGAIN",
      "FRESH_WORD ~2 CUTS & SKIN_PART|HIDES",
    ],
    unless: ["STUDY", "KITCHEN_CUT"],
    past: "drop",
    cleared: "drop",
  },
  {
    topic: "abuse",
    when: [
      "ABUSER ~~12 GRABS_ME",
      "GRABS_ME ~6 ABUSER",
      "ABUSER ~8 EXPLODES & HIDES_BRUISE|AFRAID|GRABS_ME|HITS",
    ],
    unless: ["STUDY", "SPORT_BEATING"],
    past: "drop",
    person: "any",
  },
]);
