/** Signs of diets that go too far, shared by German and French. */
import { signs } from "../../match/sign.ts";

export const RHINE_DIET = signs("extreme_diet", [
  {
    topic: "below_floor",
    when: [
      "KCAL_UNDER_800 & DIET_ASK|LOSE|EATS|A_DAY|TIME_SPAN|METABOLISM|ONLY",
      "KCAL_UNDER_1200 & DIET_ASK|LOSE|EATS|A_DAY|TIME_SPAN|METABOLISM",
      "KCAL_UNDER_1200 && LOSE_WISH|LOSE ~4 KILOS",
      "FACT_MALE && KCAL_UNDER_1500 & DIET_ASK|INTAKE|A_DAY|LOSE",
      "KCAL_UNDER_1500 & MAN_SELF",
      "KCAL_WORDS_LOW & DIET_ASK|INTAKE|A_DAY|LOSE|TIME_SPAN",
      "INTAKE ~2 BARE_LOW & DIET_ASK|LOSE|SCALE|A_DAY|METABOLISM",
      "BARE_LOW ~2 A_DAY & INTAKE|DIET_ASK|LOSE|SOUP",
    ],
    unless: ["MEAL_ONLY", "BARE_LOW UNIT_WORD", "STUDY", "STEPS"],
  },
  {
    topic: "breastfeeding",
    when: [
      "NURSING|FACT_BREASTFEEDING && LOSE_WISH|KCAL_UNDER_1500|MINUS_BIG",
      "NURSING|FACT_BREASTFEEDING && LOSE ~4 KILOS",
      "NURSING|FACT_BREASTFEEDING && KILOS ~6 LOSE",
      "NURSING|FACT_BREASTFEEDING && DEFICIT_WORD|FAST_WORD",
    ],
    unless: ["NURSING_OK", "STUDY"],
  },
  {
    topic: "pregnant",
    when: [
      "PREGNANT|FACT_PREGNANT && LOSE ~4 KILOS",
      "PREGNANT|FACT_PREGNANT && KILOS ~6 LOSE",
      "PREGNANT|FACT_PREGNANT && LOSE_WISH|DEFICIT_WORD|NOT_GAIN|MINUS_BIG|KCAL_UNDER_1500",
      "PREGNANT|FACT_PREGNANT && FAST_WORD & FOR_DAYS|TRAIN_ASK",
    ],
    unless: ["NOT_PREGNANT", "AFTER_BIRTH", "STUDY"],
  },
  {
    topic: "cardio_only",
    when: [
      "HOURS_DAY_OVER_3 & CARDIO_KIND",
      "CARDIO_KIND ~~6 MANY_HOURS & A_DAY|LOSE|KCAL_UNDER_1500",
      "MANY_HOURS ~~6 CARDIO_KIND & A_DAY|LOSE|KCAL_UNDER_1500",
    ],
    unless: ["ENDURANCE", "STUDY"],
  },
  {
    topic: "carnivore_deficit",
    when: ["MEAT_ONLY && KCAL_UNDER_1500|BARE_LOW|LOSE|KCAL_WORDS_LOW"],
    unless: ["STUDY"],
  },
  {
    topic: "protein_only",
    when: [
      "PROTEIN_ONLY & FOR_DAYS|FOR_2_WEEKS|KCAL_UNDER_1500|NOTHING_ELSE|LOSE|TIME_SPAN",
      "PROTEIN_ONLY && LOSE_WISH|NOTHING_ELSE|KCAL_UNDER_1500",
    ],
    unless: ["STUDY"],
  },
  {
    topic: "single_food",
    when: [
      "ONLY ~4 ONE_FOOD & FOR_DAYS|FOR_2_WEEKS|LOSE|NOTHING_ELSE|TIME_SPAN",
      "ONE_FOOD & NOTHING_ELSE",
      "ONE_FOOD_DIET",
    ],
    unless: ["STUDY", "RECIPE"],
  },
  {
    topic: "cold_turkey",
    when: [
      "FROM_TO_LOW",
      "INTAKE_HIGH ~8 TO|TOMORROW ~3 BARE_LOW",
      "INTAKE_HIGH ~~8 TOMORROW ~3 BARE_LOW",
      "AT_ONCE && KCAL_UNDER_1200|BARE_LOW|KCAL_WORDS_LOW",
    ],
    unless: ["STUDY"],
  },
  {
    topic: "detox",
    when: [
      "DETOX & FOR_DAYS|FOR_2_WEEKS|EXERTION|LOSE|TIME_SPAN|TRAIN_ASK",
      "DETOX && LOSE_WISH|NOTHING_ELSE",
    ],
    unless: ["DIGITAL", "STUDY"],
  },
  {
    topic: "fast",
    when: [
      "DRY_FAST",
      "FAST_36_HOURS & FAST_WORD|EATING_NOTHING|WATER_ONLY|TRAIN_ASK",
      "FAST_WORD & FOR_DAYS|TIME_SPAN|FOR_2_WEEKS & TRAIN_ASK|EXERTION|LOSE|ONLY",
      "WATER_ONLY & FOR_DAYS|TIME_SPAN|FOR_2_WEEKS",
      "EATING_NOTHING & FOR_DAYS|TIME_SPAN & TRAIN_ASK|EXERTION|LOSE",
    ],
    unless: ["SPLIT_FAST", "STUDY"],
  },
  {
    topic: "goal_weight",
    when: [
      "FACT_GOAL_UNDERWEIGHT && LOSE|GOAL|DEFICIT_WORD|DIET_ASK",
      "BMI_UNDER_18 & GOAL",
      "BMI_UNDER_18 && GOAL & KILOS|LOSE",
      "HEIGHT_165 && GOAL ~5 TO_50",
      "HEIGHT_170 && GOAL ~5 TO_53",
      "HEIGHT_175 && GOAL ~5 TO_56",
      "HEIGHT_180 && GOAL ~5 TO_59",
    ],
    unless: ["GAIN_ONLY", "STUDY"],
  },
  {
    topic: "underweight",
    when: [
      "FACT_UNDERWEIGHT && DEFICIT_WORD|LOSE",
      "BMI_UNDER_18 && DEFICIT_WORD|LOSE",
      "BMI_LOW_WORD && LOSE|DEFICIT_WORD",
      "HEIGHT_170 && WEIGHS ~2 TO_53 && LOSE|LIGHTER|DEFICIT_WORD",
      "HEIGHT_165 && WEIGHS ~2 TO_50 && LOSE|LIGHTER|DEFICIT_WORD",
      "HEIGHT_175 && WEIGHS ~2 TO_56 && LOSE|LIGHTER|DEFICIT_WORD",
    ],
    unless: ["GAIN_ONLY", "STUDY"],
  },
  {
    topic: "hcg",
    when: [
      "HCG & A_DAY|BARE_LOW|LOSE|KCAL_UNDER_800|DIET_ASK",
      "HCG && BARE_LOW|LOSE_WISH|KCAL_UNDER_800",
    ],
    unless: ["SCAM", "STEROID", "STUDY"],
  },
  {
    topic: "laxative_tea",
    when: ["LAX_TEA", "LAXATIVE & FLAT|TEA_WORD"],
    unless: ["SICK_BUG", "STUDY"],
  },
  {
    topic: "metabolic",
    when: [
      "METABOLISM && KCAL_UNDER_1200|KCAL_WORDS_LOW",
      "METABOLISM && INTAKE ~3 BARE_LOW",
      "METABOLISM && TO ~1 BARE_LOW",
    ],
    unless: ["BARE_LOW UNIT_WORD", "STUDY"],
  },
  {
    topic: "no_carb_no_salt",
    when: [
      "NO_SALT & NO_CARB|DRY_LOOK|FOR_DAYS|FOR_2_WEEKS|TIME_SPAN",
      "NO_SALT && NO_CARB|DRY_LOOK|ON_STAGE",
      "NO_CARB & NO_SALT",
    ],
    unless: ["PRESSURE_HIGH", "RECIPE", "STUDY"],
    negation: "ignored",
  },
  {
    topic: "salt_fast",
    when: [
      "SALT_FLUSH & FAST_WORD|FOR_DAYS|LOSE|TIME_SPAN|EVERY_TIME|EATING_NOTHING",
      "SALT_FLUSH && LOSE|EATING_NOTHING|FAST_WORD",
    ],
    unless: ["GARGLE", "STUDY"],
  },
  {
    topic: "water_cut",
    when: [
      "CUT_WATER & WEIGH_IN",
      "CUT_WATER && WEIGH_IN",
      "SWEAT_OFF & WEIGH_IN",
      "SWEAT_OFF && WEIGH_IN & KILOS|LOSE",
      "WEIGH_IN && LOSE ~5 KILO_BIG|KILO_MID & TIME_SHORT|DAY_SOON",
      "CUT_WATER & LOSE|KILOS & DAY_SOON|TIME_SHORT|SWEAT_OFF",
      "CUT_WATER & SWEAT_OFF",
    ],
    unless: ["STUDY"],
  },
  {
    topic: "wrestling_adult",
    when: ["WRESTLE && CUT_WATER|SWEAT_OFF|EATING_NOTHING", "WRESTLE && KILOS & OVER_LIMIT"],
    unless: ["STUDY"],
  },
  {
    topic: "water_excess",
    when: [
      "WATER_OVER_7 & DRINKS|A_DAY",
      "WATER_OVER_5 & A_DAY & DRINKS|FLUSH_OUT|ONLY",
      "MUCH_WATER & FLUSH_OUT",
    ],
    unless: ["TEAM_WATER", "STUDY"],
  },
  {
    topic: "rate",
    when: [
      "RATE_FAST & LOSE",
      "RATE_FAST && LOSE_WISH|LOSE & AT_ANY_COST|DIET_ASK|KILOS",
      "KILO_BIG & LOSE && TIME_SHORT",
      "KILO_BIG && TIME_SHORT & LOSE",
      "KILO_MID|KILO_BIG & LOSE & DAY_SOON",
      "KILO_MID & LOSE && TIME_2W",
      "KILO_MID && TIME_2W & LOSE",
      "KILO_BIG & TIME_SHORT & AT_ANY_COST",
      "RATE_FAST & AT_ANY_COST|EVENT",
      "KILO_BIG & TIME_SHORT & EVENT",
      "KILO_A_DAY & LOSE|WATER_OFF|DIET_ASK",
    ],
    unless: ["GAIN_ONLY", "LOAD_TALK", "STUDY"],
  },
]);
