/** Warning signs in everyday words around a set, by classes alone: each language fills them in `words-everyday.ts`. */
import { signs } from "../../match/sign.ts";

export const EVERYDAY = signs("medical_referral", [
  {
    topic: "shoulder_neuro",
    when: [
      "ARM_LEFT_DAY ~~5 GOES_NUMB & LIFTING_DAY",
      "GOES_NUMB ~~5 ARM_LEFT_DAY & LIFTING_DAY",
      "ARM_LEFT_DAY ~~5 GOES_NUMB & OFTEN_DAY",
      "GOES_NUMB ~~5 ARM_LEFT_DAY & OFTEN_DAY",
    ],
    unless: ["STUDY", "SLEPT_ON_DAY"],
    past: "drop",
  },
  {
    topic: "vision_head",
    when: ["SEES_BLACK & LIFTING_DAY", "SAW_BLACK"],
    unless: ["STUDY", "BLACK_THINGS"],
    past: "drop",
  },
  {
    topic: "vision_head",
    when: ["THREW_UP & GIDDY & LIFTING_DAY"],
    unless: ["STUDY", "ATE_BAD"],
    past: "drop",
  },
  {
    topic: "gi",
    when: ["THREW_UP ~6 OFTEN_DAY & LIFTING_DAY", "OFTEN_DAY ~6 THREW_UP & LIFTING_DAY"],
    unless: ["STUDY", "ATE_BAD"],
    past: "drop",
  },
  {
    topic: "chest_pain_past",
    when: ["CHEST_DAY_PAIN & BENCHED"],
    unless: ["STUDY", "SORE_ONLY_DAY"],
    past: "drop",
  },
  {
    topic: "chest_pain_past",
    when: ["CHEST_TIGHT_DAY & RUNNING_DAY"],
    unless: ["STUDY", "SORE_ONLY_DAY", "STRETCH_DAY"],
    past: "drop",
  },
  {
    topic: "heart_rate",
    when: ["HEART_SKIPS & LIFTING_DAY|RUNNING_DAY|OFTEN_DAY"],
    unless: ["STUDY", "IN_LOVE"],
    past: "drop",
  },
]);

/** Sight that goes in one eye is no matter of days. */
export const EVERYDAY_URGENT = signs("emergency", [
  {
    topic: "stroke",
    when: ["EYE_GONE_DAY"],
    unless: ["STUDY", "LENS_DAY"],
  },
]);
