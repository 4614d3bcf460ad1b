/** Signs of somebody under age in German and French, beside those of classes alone. */
import { signs } from "../../match/sign.ts";

const GROWN = ["TEACHES", "LONG_GROWN"];

export const RHINE_MINOR = signs("minor", [
  {
    topic: "under_13",
    when: [
      "UNDER_13 && TALKS",
      "CHILD_SCHOOL",
      "UNDER_13_OTHER & CHILD_WANTS & TRAINING|PLAN_FOR",
      "PLAN_FOR ~6 UNDER_13_OTHER",
    ],
    unless: ["WITH_ME", "WHILE_WAITING"],
    unlessAnywhere: GROWN,
  },
  {
    topic: "weight_loss",
    when: [
      "MINOR && FAT_LOSS|LOSE_WISH",
      "MINOR && LOSE ~5 KILOS|FAT_WORD",
      "MINOR && KILOS|FAT_WORD ~5 LOSE",
      "MINOR && DEFICIT_WORD|MINUS_BIG|KCAL_PART",
      "MINOR_OTHER & FAT_LOSS|LOSE_WISH|DEFICIT_WORD",
    ],
    unless: ["GAIN_ONLY", "FIT_NOT_THIN"],
    unlessAnywhere: GROWN,
  },
  {
    topic: "diet",
    when: [
      "MINOR && KCAL_UNDER_1500|KCAL_WORDS_LOW",
      "MINOR && STARVE_SELF|EATING_NOTHING|EATING_LESS|FAST_WORD|SKIPS_MEALS",
      "MINOR && EATS ~3 BARE_LOW",
      "MINOR && HOW_LITTLE & EAT|FOOD|EATS",
    ],
    unless: ["BARE_LOW UNIT_WORD", "SPLIT_FAST"],
    unlessAnywhere: GROWN,
  },
  {
    topic: "weight_cut",
    when: [
      "MINOR && CUT_WATER|SWEAT_OFF & WEIGH_IN|KILOS|WRESTLE|LOSE",
      "MINOR && WEIGH_IN & KILOS|LOSE|OVER_LIMIT|CUT_WATER|WRESTLE",
      "MINOR && WRESTLE && CUT_WATER|SWEAT_OFF|OVER_LIMIT",
    ],
    unlessAnywhere: GROWN,
  },
  {
    topic: "ped",
    when: [
      "MINOR && SUBSTANCE|EUPHEMISM|PED",
      "MINOR && PED_TALK & DOSE_ASK|START_PED",
      "MINOR && CLEN|SARM|DNP",
    ],
    unless: ["NATURAL_ONLY", "JUST_CURIOUS"],
    unlessAnywhere: GROWN,
  },
  {
    topic: "hormones",
    when: [
      "MINOR && HORMONE_GEL|GROW_HORMONE|GROWTH",
      "MINOR && TESTO_LOW",
      "MINOR && PUBERTY & PILL_WORD|DOSE_ASK|BOOST",
    ],
    unlessAnywhere: GROWN,
  },
  {
    topic: "supplements",
    when: ["MINOR && SUPPLEMENT"],
    unless: ["NO_SUPPS"],
    unlessAnywhere: GROWN,
  },
  {
    topic: "energy_drinks",
    when: ["MINOR && ENERGY_DRINK"],
    unless: ["NO_SUPPS"],
    unlessAnywhere: GROWN,
  },
  {
    topic: "max",
    when: ["MINOR && MAX_LIFT", "MINOR && TRY_MAX & HEAVY_LIFT"],
    unless: ["HEART_MAX"],
    unlessAnywhere: GROWN,
  },
  {
    topic: "overtraining",
    when: [
      "MINOR && SESSIONS_MANY",
      "MINOR && TOO_MUCH_SPORT",
      "MINOR && EVERY_DAY & TRAINING|TIRED",
      "MINOR && HOURS_WEEK_OVER_10|HOURS_MANY",
    ],
    unlessAnywhere: GROWN,
  },
  {
    topic: "injury",
    when: [
      "MINOR && GROWTH_PAIN",
      "MINOR && JOINT ~6 PAIN",
      "MINOR && PAIN ~5 JOINT",
      "MINOR && PAIN & LONG_TIME|FOR_2_WEEKS|EVERY_TIME|NIGHT_PAIN",
      "MINOR && JOINT ~5 LUMP",
      "MINOR_OTHER & PAIN & JOINT",
      "MINOR_OTHER & GROWTH_PAIN",
    ],
    unless: ["SORE_MUSCLE"],
    unlessAnywhere: GROWN,
  },
  {
    topic: "photo",
    when: ["MINOR && BODY_PHOTO", "MINOR && PHOTO & SEND_V|JUDGE_ME", "SECRET_PARENTS && PHOTO"],
    unlessAnywhere: GROWN,
  },
  {
    topic: "meet",
    when: [
      "MINOR && MEET_STRANGER",
      "MINOR && MEET_V & YOU_ME|STRANGER_COACH|ALONE",
      "SECRET_PARENTS && MEET_STRANGER|MEET_V",
      "MINOR && STRANGER_COACH & ALONE|HOME_PLACE|FREE_OFFER|MEET_V",
    ],
    unlessAnywhere: GROWN,
  },
  {
    topic: "age_lie",
    when: [
      "AGE_LIE",
      "MINOR && AGE_LIE",
      "SECRET_PARENTS && SUPPLEMENT|SUBSTANCE|FAT_LOSS|LOSE_WISH|MAX_LIFT|BODY_PHOTO",
    ],
    unless: ["BODY_AGE"],
    unlessAnywhere: ["TEACHES"],
  },
  {
    topic: "age_reveal",
    when: ["MINOR && SCHOOL & SUPPLEMENT|FAT_LOSS|MAX_LIFT"],
    unlessAnywhere: GROWN,
  },
]);
