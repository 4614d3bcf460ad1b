/** Signs of somebody under age, told by school and club in German and French: the turns of `turns-wide-young.ts`. */
import { signs } from "../../match/sign.ts";

const GROWN = ["TEACHES", "LONG_GROWN", "ADULT", "OLDER"];
const own = (...wishes: readonly string[]) => wishes.map((wish) => `MINOR|SCHOOL_NOW && ${wish}`);
/** A child who is told of. */
const forChild = (...wishes: readonly string[]) =>
  wishes.flatMap((wish) => [
    `MINOR_OTHER|UNDER_13_OTHER|GROUP_YOUNG & ${wish}`,
    `MINOR_OTHER|UNDER_13_OTHER|GROUP_YOUNG && ${wish} & CHILD_IT`,
  ]);

const LESS =
  "FAT_LOSS|LOSE_WISH|SHEDS_KILOS|KCAL_UNDER_1500|KCAL_WORDS_LOW|SPLIT_FAST|DIET_PLAN|LOOKS_LIKE";
const PILLS = "SUPPLEMENT|ENERGY_DRINK|BOOSTER_WORD";
const DRUGS = "PED|SUBSTANCE|GROW_HORMONE|STEROID|SARM|YOUNG_STUFF";

export const RHINE_WIDE_MINOR = signs("minor", [
  {
    topic: "weight_loss",
    when: own(LESS),
    unless: ["GAIN_ONLY", "FIT_NOT_THIN"],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "supplements",
    when: own(PILLS),
    unless: ["NO_SUPPS"],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "ped",
    when: own(DRUGS),
    unless: ["NATURAL_ONLY"],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "max",
    when: own("BIG_LIFT", "MAX_LIFT"),
    unless: ["HEART_MAX"],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "weight_cut",
    when: own("FROM_TO_KILOS", "WRESTLE & SHEDS_KILOS|OVER_LIMIT|CUT_WATER|FROM_TO_KILOS"),
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "injury",
    when: own("JOINT|BACK|SHIN & PAIN|STINGS|LUMP", "STINGS & BACK|JOINT|SIDE_WORD"),
    unless: ["SORE_MUSCLE"],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "photo",
    when: own("BODY_PHOTO", "PHOTO & NO_TOP"),
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "age_reveal",
    when: own("DRY_SHRED", "FASTED_SPORT & DRY_SHRED"),
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "age_lie",
    when: [
      "LIED_AGE && SCHOOL_NOW|MINOR|NOT_YET_18|DIET_PLAN|FAT_LOSS|SUPPLEMENT|BOOSTER_WORD",
      "SAY_18 && NOT_YET_18|MINOR|SCHOOL_NOW",
      "SAY_18 & SUPPLEMENT|BOOSTER_WORD",
      "APP_SAYS && NOT_YET_18|MINOR|SCHOOL_NOW|TELL_NOBODY",
    ],
    unless: ["BODY_AGE"],
    unlessAnywhere: ["TEACHES"],
    person: "any",
  },
  {
    topic: "diet",
    when: forChild(LESS),
    unless: ["FIT_NOT_THIN", "GAIN_ONLY"],
    unlessAnywhere: ["LONG_GROWN"],
    person: "any",
  },
  {
    topic: "supplements",
    when: forChild(PILLS, DRUGS),
    unless: ["NO_SUPPS", "STUDY"],
    unlessAnywhere: ["LONG_GROWN"],
    person: "any",
  },
  { topic: "hormones", when: forChild("GROW_HORMONE"), unless: ["STUDY"], person: "any" },
  {
    topic: "max",
    when: forChild("BIG_LIFT", "MAX_LIFT"),
    unlessAnywhere: ["LONG_GROWN"],
    person: "any",
  },
  {
    topic: "weight_cut",
    when: forChild("OVER_BY", "DRINKS_NOTHING", "SWEATS_LAYERS", "MAKE_WEIGHT"),
    unlessAnywhere: ["LONG_GROWN"],
    person: "any",
  },
  {
    topic: "overtraining",
    when: [
      ...forChild("HOURS_MANY|HOURS_WEEK_OVER_10|SESSIONS_MANY"),
      ...own("SESSIONS_MANY & TIRED", "HOURS_MANY"),
    ],
    unlessAnywhere: ["LONG_GROWN"],
    person: "any",
  },
  { topic: "injury", when: forChild("GROWTH_PAIN"), person: "any" },
  {
    topic: "meet",
    when: forChild(
      "PRIVATE_MEET",
      "TOLD_SECRET",
      "STRANGER_COACH & PRIVATE_MEET|TOLD_SECRET|PHOTO",
    ),
    person: "any",
  },
]);
