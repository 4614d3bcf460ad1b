/** Signs of diets that go too far that Spanish and Portuguese share. */
import { signs } from "../../match/sign.ts";

export const IBERIAN_DIET = signs("extreme_diet", [
  {
    topic: "below_floor",
    when: [
      "KCAL_UNDER_1200 & DIET_WORD|INTAKE_WORD|MENU|TRAIN_ASK",
      "KCAL_UNDER_1200 && DIET_WORD & EXERTION|LOSE",
      "FACT_MALE && KCAL_UNDER_1500 & DIET_WORD|INTAKE_WORD|MENU",
      "KCAL_UNDER_1500 & MAN_SELF",
      "INTAKE_WORD|con|com|a ~1 BARE_LOW & DIET_WORD|EXERTION",
      "BARE_LOW ~2 EXACT_DAY & DIET_WORD|INTAKE_WORD|MENU",
      "MENU ~2 BARE_LOW",
      "FACT_MALE && INTAKE_WORD ~1 BARE_MID & DIET_WORD",
    ],
    unless: ["NOT_KCAL", "BARE_LOW UNIT_WORD", "BARE_MID UNIT_WORD", "STUDY", "KCAL_PART"],
  },
  {
    topic: "breastfeeding",
    when: [
      "NURSING|FACT_BREASTFEEDING && DEFICIT_WISH & BARE_MID|BARE_LOW|FAST_WORD|NOW|KILOS|BELLY_FAT",
      "NURSING|FACT_BREASTFEEDING && KCAL_UNDER_1500",
      "NURSING|FACT_BREASTFEEDING && LOSE ~3 KILOS|BELLY_FAT",
    ],
    unless: ["NURSING_OK"],
  },
  {
    topic: "pregnant",
    when: [
      "PREGNANT|FACT_PREGNANT && LOSE ~4 KILOS|BELLY_FAT",
      "PREGNANT|FACT_PREGNANT && DEFICIT_DIET",
      "PREGNANT|FACT_PREGNANT && NOT_GAIN",
      "PREGNANT|FACT_PREGNANT && KCAL_UNDER_1500",
    ],
    unless: ["NOT_PREGNANT", "AFTER_BIRTH"],
  },
  {
    topic: "cardio_only",
    when: [
      "HOURS_CARDIO ~~4 CARDIO_KIND && TINY_FOOD|KCAL_UNDER_1500|LOSE",
      "CARDIO_KIND ~~4 HOURS_CARDIO && TINY_FOOD|KCAL_UNDER_1500|LOSE",
      "HOURS_DAY_OVER_3 & CARDIO_KIND",
      "CARDIO_KIND ~~3 MANY_HOURS ~3 A_DAY",
    ],
    unless: ["ENDURANCE"],
  },
  { topic: "carnivore_deficit", when: ["MEAT_ONLY && KCAL_UNDER_1500|BARE_LOW|LOSE|TINY_FOOD"] },
  {
    topic: "protein_only",
    when: [
      "PROTEIN_ONLY & FOR_DAYS|FOR_2_WEEKS|DIET_WORD|KCAL_UNDER_1500|NOTHING_ELSE",
      "PROTEIN_ONLY && LOSE|NOTHING_ELSE",
    ],
    unless: ["IS_IT_ENOUGH"],
  },
  {
    topic: "single_food",
    when: [
      "ONE_FOOD & FOR_DAYS|FOR_2_WEEKS|LOSE|NOTHING_ELSE|DAYS_WORD",
      "ONE_FOOD && LOSE|NOTHING_ELSE|FOR_DAYS",
    ],
  },
  {
    topic: "cold_turkey",
    when: ["STOP_ALL & FOODS_ALL", "STOP_ALL && TINY_FOOD|KCAL_UNDER_1200|BARE_LOW"],
  },
  {
    topic: "detox",
    when: [
      "DETOX & FOR_DAYS|FOR_2_WEEKS|EXERTION|LOSE|DAYS_WORD|KILOS",
      "DETOX && NO_SOLID|EXERTION|LOSE",
    ],
    unless: ["DIGITAL", "ONE_GLASS"],
  },
  {
    topic: "fast",
    when: [
      "FAST_LONG",
      "FAST_36_HOURS",
      "FAST_WORD & DAYS_WORD|FOR_DAYS",
      "WATER_ONLY & DAYS_WORD|FOR_DAYS",
      "EATING_NOTHING & DAYS_WORD & TRAIN_ASK|EXTEND",
    ],
    unless: ["SPLIT_FAST", "STUDY", "EVERY_DAY_FAST"],
  },
  {
    topic: "fast",
    when: ["DRY_FAST & DAYS_WORD|FOR_DAYS|FAST_36_HOURS|FAST_DAY|TRAIN_ASK"],
    unless: ["STUDY", "BLOOD_TEST", "ramadán|ramadan|ramadão|ramadã"],
  },
  {
    topic: "goal_weight",
    when: [
      "BMI_UNDER_18 & GOAL_UNDER",
      "FACT_GOAL_UNDERWEIGHT && GOAL_UNDER|LOSE|DEFICIT_DIET",
      "BMI_UNDER_18 && GOAL_UNDER & KILOS|LOSE",
    ],
    unless: ["GAIN_ONLY"],
  },
  {
    topic: "underweight",
    when: ["FACT_UNDERWEIGHT && DEFICIT_DIET|LOSE", "BMI_UNDER_18 && DEFICIT_DIET|LOSE"],
    unless: ["GAIN_ONLY"],
  },
  {
    topic: "hcg",
    when: [
      "HCG_WORD & DIET_WORD|BARE_LOW|LOSE|KCAL_UNDER_800",
      "HCG_WORD && BARE_LOW|LOSE|KCAL_UNDER_800",
    ],
    unless: ["STEROID"],
  },
  {
    topic: "laxative_tea",
    when: ["LAX_TEA & FLAT|DIET_WORD|CUPS", "LAX_TEA && FLAT"],
    unless: ["CONSTIPATED", "STUDY"],
  },
  {
    topic: "metabolic",
    when: ["METABOLISM && KCAL_UNDER_1200|BARE_LOW & INTAKE_WORD", "METABOLISM && BARE_LOW"],
    unless: ["NOT_KCAL", "BARE_LOW UNIT_WORD"],
  },
  {
    topic: "no_carb_no_salt",
    when: ["NO_SALT & DRY_GOAL|FOR_DAYS|FOR_2_WEEKS|NO_CARB", "NO_SALT && NO_CARB && DRY_GOAL"],
    unless: ["PRESSURE_HIGH", "RECIPE_TASTE"],
  },
  {
    topic: "salt_fast",
    when: [
      "SALT_FLUSH & FAST_WORD|DETOX|DAYS_WORD|LOSE|FOR_DAYS|MORNING",
      "SALT_FLUSH && LOSE|EATING_NOTHING|DAYS_WORD",
    ],
    unless: ["GARGLE"],
  },
  {
    topic: "water_cut",
    when: [
      "CUT_WATER & WEIGH_IN",
      "CUT_WATER && WEIGH_IN & KILOS|LOSE|MANY_KILOS|DAY_COUNT",
      "LOSE ~4 KILOS & WEIGH_IN & WHEN_SOON|SAUNA",
      "CUT_WATER & DAY_COUNT & LOSE|KILOS",
    ],
    unless: ["SAUNA_RELAX"],
  },
  { topic: "wrestling_adult", when: ["WRESTLE && CUT_WATER|TINY_FOOD|EATING_NOTHING"] },
  {
    topic: "water_excess",
    when: ["WATER_OVER_7 & WATER_DAY", "BIG_WATER & WATER_DAY", "WATER_OVER_7 && WATER_DAY"],
    unless: ["TEAM_WATER"],
  },
  {
    topic: "rate",
    when: [
      "LOSE ~4 RATE_FAST",
      "RATE_FAST & LOSE",
      "RATE_FAST && LOSE & DIET_WORD|PLAN_WORD|AT_ANY_COST",
      "LOSE ~3 MANY_KILOS & WHEN_SOON",
      "WHEN_SOON & LOSE ~3 MANY_KILOS",
      "LOSE ~3 MANY_KILOS & AT_ANY_COST",
      "MANY_KILOS && WHEN_SOON & LOSE",
      "KILO_A_DAY",
    ],
    unless: ["GAIN_TALK"],
  },
]);
