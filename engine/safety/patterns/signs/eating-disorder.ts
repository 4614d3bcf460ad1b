/** Signs of an eating disorder that need no grammar: phrases that say it, and what makes a wish to lose one. */
import { signs } from "../../match/sign.ts";

export const EATING_DISORDER = signs("eating_disorder", [
  {
    topic: "restriction",
    when: [
      "FACT_UNDERWEIGHT && LOSE_WISH",
      "BMI_UNDER_18 && LOSE_WISH|EATING_LESS",
      "STARVE_SELF",
      "EATING_NOTHING & FOOD_PRIDE|FOOD_SHAME",
      "FAST_DAY|FAST_36_HOURS & FOOD_PRIDE|FOOD_SHAME",
      "KCAL_UNDER_800 & FOOD_PRIDE|FOOD_SHAME|FOOD_HIDING",
      "PERIOD_GONE && EATING_LESS|LOSE_WISH|KCAL_UNDER_1500|TOO_THIN",
    ],
    unless: ["STUDY", "SPLIT_FAST"],
    person: "any",
    cleared: "drop",
  },
  {
    topic: "purging",
    when: [
      "PURGE",
      "VOMIT & AFTER_FOOD & ON_PURPOSE",
      "LAXATIVE & FOOD_SHAME|LOSE_WISH|AFTER_FOOD|VOMIT",
    ],
    unless: ["STUDY"],
    past: "drop",
    cleared: "drop",
  },
  {
    topic: "diuretics",
    when: ["WATER_PILL & SCALE|FOOD_SHAME|AFTER_FOOD|THIN"],
    unless: ["STUDY", "prescribed"],
  },
  {
    topic: "insulin_omission",
    when: ["DIABETIC && SKIPS_INSULIN && LOSE_WISH|THIN|SCALE"],
    unless: ["STUDY"],
    person: "any",
  },
  { topic: "chew_spit", when: ["CHEW_SPIT"], unless: ["STUDY", "GUM"] },
  {
    topic: "binge",
    when: ["BINGE & FOOD_SHAME|FOOD_HIDING|EATING_NOTHING|MAKE_UP_FOR", "BINGE_ALONE"],
    unless: ["STUDY"],
    cleared: "drop",
  },
  {
    topic: "pro_ana",
    when: ["PRO_ANA"],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "recovery",
    when: ["ED_NAME && RELAPSE", "ED_NAME && LOSE_WISH|EATING_LESS|SECRET_SPORT|KCAL_UNDER_1500"],
    unless: ["STUDY"],
    unlessAnywhere: ["NO_ED_NOW"],
    person: "any",
  },
  {
    topic: "compulsive_exercise",
    when: [
      "EARN_FOOD & FOOD",
      "SECRET_SPORT & MUST_MOVE|EARN_FOOD",
      "MUST_MOVE & FOOD & FOOD_SHAME",
    ],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "weigh",
    when: ["SCALE_OFTEN", "SCALE & EATING_NOTHING & FOOD_SHAME"],
    unless: ["STUDY"],
  },
  {
    topic: "fear_food",
    when: ["FEAR & FEARED_FOOD", "FEAR_FOOD"],
    unless: ["STUDY", "ALLERGIC"],
    person: "any",
  },
  { topic: "body_dysmorphia", when: ["DYSMORPHIA"], unless: ["STUDY"], person: "any" },
]);
