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
const OTHERS = ["THINGS_MINE ~6 GIVE_V", "GIVE_V ~6 THINGS_MINE", "PET ~6 PLACED", "DEBT ~5 PAID", "PAID ~5 DEBT", "HOME_DONE"];

export const RHINE_CRISIS = signs("crisis", [
  {
    topic: "suicide_plan_hint",
    when: [
      ...SETTLED.map((settled) => `${settled} && ${AND_THEN}`),
      ...LETTERS.flatMap((letter) => OTHERS.map((other) => `${letter} && ${other}`)),
      "PET ~6 PLACED && DEBT ~5 PAID|HOME_DONE",
    ],
    unless: ["STUDY"],
    unlessAnywhere: ["MOVES_AWAY", "RACE_DAY"],
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
    when: ["ABUSER ~~12 GRABS_ME", "GRABS_ME ~6 ABUSER", "ABUSER ~8 EXPLODES & HIDES_BRUISE|AFRAID|GRABS_ME|HITS"],
    unless: ["STUDY", "SPORT_BEATING"],
    past: "drop",
    person: "any",
  },
]);
