/** Signs of somebody under age with a wish that is not for one of that age: classes only, the age in text or profile. */
import { signs } from "../../match/sign.ts";

/** Under age, and told of somebody else under age by a parent or a friend. */
const YOUNG = "MINOR";
const CHILD = "MINOR_OTHER";

/** Such a person speaks of others, or of a youth long past. */
const GROWN = ["TEACHES", "LONG_GROWN"];

/** A wish of one's own anywhere beside the age; a child's wish in the sentence that tells of the child. */
const wishOf = (wish: string) => [
  `${YOUNG} && ${wish}`,
  `${CHILD} & ${wish} & CHILD_WANTS`,
  `${CHILD} && ${wish} & CHILD_WANTS`,
];

export const MINOR_SIGNS = signs("minor", [
  {
    topic: "under_13",
    when: ["UNDER_13 && TALKS", "CHILD_SCHOOL"],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "under_13",
    when: ["UNDER_13_OTHER & CHILD_WANTS & TRAINING"],
    unless: ["WITH_ME"],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "ped",
    when: wishOf("PED"),
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "hormones",
    when: wishOf("GROW_HORMONE"),
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "weight_cut",
    when: wishOf("MAKE_WEIGHT"),
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "supplements",
    when: wishOf("SUPPLEMENT"),
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "energy_drinks",
    when: wishOf("ENERGY_DRINK"),
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "max",
    when: wishOf("MAX_LIFT"),
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "photo",
    when: wishOf("BODY_PHOTO"),
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "meet",
    when: wishOf("MEET_STRANGER"),
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "weight_loss",
    when: wishOf("FAT_LOSS"),
    unless: ["FIT_NOT_THIN"],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "diet",
    when: [...wishOf("HARD_DIET"), `${YOUNG} && KCAL_UNDER_1500`],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "overtraining",
    when: [`${YOUNG} && HOURS_WEEK_OVER_10|TOO_MUCH_SPORT`, `${YOUNG} && HOURS_DAY_OVER_3`],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "injury",
    when: [`${YOUNG} && GROWTH_PAIN`, `${YOUNG} && PAIN & FOR_2_WEEKS|FOR_2_MONTHS`],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "age_lie",
    when: [`${YOUNG} && AGE_LIE`, "AGE_LIE && SCHOOL"],
    unlessAnywhere: ["TEACHES"],
    person: "any",
  },
]);
