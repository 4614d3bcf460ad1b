/** Signs of somebody under age with a wish that is not for one of that age: classes only, the age in text or profile. */
import { signs } from "../../match/sign.ts";

/** Under age, and told of somebody else under age by a parent or a friend. */
const YOUNG = "MINOR";
const CHILD = "MINOR_OTHER";

/** A wish of one's own anywhere beside the age; a child's wish in the sentence that tells of the child. */
const wishOf = (wish: string) => [`${YOUNG} && ${wish}`, `${CHILD} & ${wish} & CHILD_WANTS`];

export const MINOR_SIGNS = signs("minor", [
  {
    topic: "under_13",
    when: ["UNDER_13 && TALKS", "UNDER_13_OTHER & CHILD_WANTS & TRAINING", "CHILD_SCHOOL"],
    unlessAnywhere: ["TEACHES", "LONG_GROWN"],
  },
  {
    topic: "ped",
    when: wishOf("PED"),
    unlessAnywhere: ["TEACHES", "LONG_GROWN"],
  },
  {
    topic: "hormones",
    when: wishOf("GROW_HORMONE"),
    unlessAnywhere: ["TEACHES", "LONG_GROWN"],
  },
  {
    topic: "weight_cut",
    when: wishOf("MAKE_WEIGHT"),
    unlessAnywhere: ["TEACHES", "LONG_GROWN"],
  },
  {
    topic: "supplements",
    when: wishOf("SUPPLEMENT"),
    unlessAnywhere: ["TEACHES", "LONG_GROWN"],
  },
  {
    topic: "energy_drinks",
    when: wishOf("ENERGY_DRINK"),
    unlessAnywhere: ["TEACHES", "LONG_GROWN"],
  },
  {
    topic: "max",
    when: wishOf("MAX_LIFT"),
    unlessAnywhere: ["TEACHES", "LONG_GROWN"],
  },
  {
    topic: "photo",
    when: wishOf("BODY_PHOTO"),
    unlessAnywhere: ["TEACHES", "LONG_GROWN"],
  },
  {
    topic: "meet",
    when: wishOf("MEET_STRANGER"),
    unlessAnywhere: ["TEACHES", "LONG_GROWN"],
  },
  {
    topic: "weight_loss",
    when: wishOf("FAT_LOSS"),
    unless: ["FIT_NOT_THIN"],
    unlessAnywhere: ["TEACHES", "LONG_GROWN"],
  },
  {
    topic: "diet",
    when: [...wishOf("HARD_DIET"), `${YOUNG} && KCAL_UNDER_1500`],
    unlessAnywhere: ["TEACHES", "LONG_GROWN"],
  },
  {
    topic: "overtraining",
    when: [`${YOUNG} && HOURS_WEEK_OVER_10|TOO_MUCH_SPORT`, `${YOUNG} && HOURS_DAY_OVER_3`],
    unlessAnywhere: ["TEACHES", "LONG_GROWN"],
  },
  {
    topic: "injury",
    when: [`${YOUNG} && GROWTH_PAIN`, `${YOUNG} && PAIN & FOR_2_WEEKS|FOR_2_MONTHS`],
    unlessAnywhere: ["TEACHES", "LONG_GROWN"],
  },
  {
    topic: "age_lie",
    when: [`${YOUNG} && AGE_LIE`, "AGE_LIE && SCHOOL"],
    unlessAnywhere: ["TEACHES"],
  },
]);
