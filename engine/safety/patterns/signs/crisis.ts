/** Signs of a crisis that need no grammar: whole phrases, and what makes a wish graver. */
import { signs } from "../../match/sign.ts";

/** `DEATH_WISH`, `HOPELESS`, `SELF_HARM` and `BABY_HARM` hold phrases that say it alone. */
export const CRISIS = signs("crisis", [
  {
    topic: "suicide_plan_hint",
    when: [
      "DEATH_WISH && PLAN_MADE|FATAL_MEANS|AFFAIRS",
      "HOPELESS && PLAN_MADE|AFFAIRS",
      "AFFAIRS|LAST_LETTER && FOREVER_GONE|GONE_SOON",
      "LAST_LETTER",
      "FAREWELL && FOREVER_GONE",
      "DEATH_PLACE & LOOKS_DOWN",
    ],
    unless: ["STUDY"],
    unlessAnywhere: ["MOVES_AWAY"],
    person: "any",
  },
  {
    topic: "minor_suicide",
    when: ["MINOR && DEATH_WISH|SELF_HARM|HOPELESS|FOREVER_GONE"],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "postpartum",
    when: ["BABY|FACT_POSTPARTUM && DEATH_WISH|HOPELESS|BABY_HARM"],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "veteran",
    when: ["SERVICE && DEATH_WISH|HOPELESS|GUN_NEAR|JOIN_THE_DEAD"],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "ped_mood",
    when: ["OFF_CYCLE && DEATH_WISH|HOPELESS|DARK_MOOD|FATAL_MEANS"],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "drunk",
    when: ["DRUNK && DEATH_WISH|HOPELESS|LOOKS_DOWN", "DRUNK & DEATH_PLACE && DARK_MOOD"],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "suicide_history_now",
    when: ["DEATH_TRY && VOICE_BACK", "DEATH_TRY && DEATH_WISH"],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "suicide",
    when: ["DEATH_WISH"],
    unless: ["STUDY", "NOT_MEANT"],
    person: "any",
    cleared: "drop",
  },
  {
    topic: "hopeless",
    when: ["HOPELESS"],
    unless: ["STUDY", "LIFE_ELSEWHERE", "NOT_MEANT"],
    person: "any",
    cleared: "drop",
  },
  { topic: "euphemism", when: ["DEATH_WORD_NET"], unless: ["STUDY"], person: "any" },
  { topic: "self_harm", when: ["SELF_HARM"], unless: ["STUDY"], past: "drop", cleared: "drop" },
  {
    topic: "exercise_as_self_harm",
    when: ["SELF_PUNISH && TRAINING", "TRAINING & BODY_GIVES_UP & WELCOME"],
    unless: ["STUDY", "FOOD"],
    person: "any",
  },
]);
