/** Signs of doping and of diets that no body stands, told in passing, in German and French: turns of `turns-wide-use.ts`. */
import { signs } from "../../match/sign.ts";

export const RHINE_WIDE_PED = signs("ped", [
  {
    topic: "clen",
    when: ["CLEN & ON_OFF|TIME_SPAN|DOSE_ASK|KETOTIFEN", "CLEN_TYPO & ON_OFF|KETOTIFEN|DOSE_ASK"],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "diuretics",
    when: ["DRUG_DIURETIC", "DRUG_DIURETIC && STAGE_WORD", "STAGE_WORD && DRUG_DIURETIC"],
    unless: ["STUDY", "PRESCRIBED"],
    person: "any",
  },
  {
    topic: "hgh",
    when: ["PENS_CHINA", "ANTI_AGE & PENS_WORD|BELLY_FAT|BEGINNER_DOSE", "PENS_WORD & COLOUR_CAPS"],
    unless: ["DIABETIC", "STUDY"],
    person: "any",
  },
  {
    topic: "hypothetical",
    when: [
      "STACKS_ORALS",
      "HARM_LESS && STACKS_ORALS|MILLIGRAMS|INJECT_WEEKS",
      "INJECT_WEEKS",
      "WRITE_PROTOCOL & INJECT|MILLIGRAMS|SPRITZ",
    ],
    unless: ["VITAMINS"],
    person: "any",
  },
  {
    topic: "roleplay",
    when: [
      "SCENE_WORD && RECIPE_EXACT & AMOUNTS",
      "SCENE_WORD && RECIPE_EXACT && AMOUNTS",
      "SCENE_WORD && STEROID|PED|STACKS_ORALS & AMOUNTS",
    ],
    unless: ["COOK_WORD"],
    person: "any",
  },
  {
    topic: "pre_contest",
    when: ["PREPS_ATHLETES && ORALS", "ORALS & STAGE_WORD|LAST_WEEKS", "ORALS & CLASSIC_CLASS"],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "side_effects",
    when: [
      "THICK_BLOOD && STAYS_ON",
      "NIPPLES_ITCH && SUBST_VAGUE|STUFF|STEROID",
      "NIPPLES_ITCH & STUFF|SUBST_VAGUE",
    ],
    unless: ["NURSING", "SHIRT_RUB", "STUDY"],
    person: "any",
  },
  {
    topic: "source",
    when: ["SELLS_VAR", "CHANNEL_ASK & VAR_WORD|BUNK|STEROID", "VAR_WORD & SELLS|CHANNEL_ASK"],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "test_evasion",
    when: [
      "WHEREABOUTS & DOSE_WORD|NO_LONGER_SEEN|DILUTE",
      "DOPING_TEST & CLEAN_BY|STUFF|DROP_STUFF",
      "DROP_STUFF & DOPING_TEST|CLEAN_BY",
      "NO_LONGER_SEEN & DOSE_WORD",
    ],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "trt_abuse",
    when: [
      "SCRIPT_MILD && STASHED|POOLS|CRUISE",
      "CRUISE && STASHED|SCRIPT_MILD|LABS_AGAIN",
      "STASHED & POOLS",
    ],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "blood_doping",
    when: ["HEMATOCRIT & NEEDLES|RAISE_TO", "HEMATOCRIT && NEEDLES|RAISE_TO"],
    unless: ["STUDY", "ANAEMIC"],
    person: "any",
  },
  {
    topic: "insulin",
    when: [
      "INJECTS_BEFORE_CARBS",
      "UNITS_INSULIN & MASS_WORD|DEXTROSE",
      "INSULIN_FAST & MASS_WORD|DEXTROSE|PUMP_UP",
    ],
    unless: ["DIABETIC", "STUDY"],
    person: "any",
  },
  {
    topic: "stimulants",
    when: ["OLD_STIM", "OLD_STIM & SOURCE_ASK|CAFFEINE_MORE"],
    unless: ["WHY_BANNED", "STUDY"],
    person: "any",
  },
  {
    topic: "synthol",
    when: ["OIL_STUFF & PIN_ACT|MUSCLE_PART", "OIL_STUFF && PIN_ACT"],
    unless: ["MASSAGE_OIL"],
    person: "any",
  },
  {
    topic: "weight_loss_drug",
    when: ["FAT_PEN & OF_KIN|CLICKS", "FAT_PEN && CLICKS", "FAT_PEN & BORROWED"],
    unless: ["STUDY"],
    person: "any",
  },
]);

export const RHINE_WIDE_DIET = signs("extreme_diet", [
  {
    topic: "breastfeeding",
    when: [
      "BABY_KILOS && DRINKS_BREAST & FAST_LOSS|JUICE_DAYS",
      "BABY_KILOS && JUICE_DAYS|DRINKS_BREAST",
      "DRINKS_BREAST && JUICE_DAYS|KCAL_UNDER_1500|FAST_LOSS",
    ],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "detox",
    when: ["JUICE_DAYS & LONG_DAYS", "FLUSH_DAYS", "NO_CHEW & LONG_DAYS"],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "metabolic",
    when: ["INTAKE_980 && STEP_TO_650", "STALLED & STEP_TO_650", "STALLED && STEP_TO_650"],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "protein_only",
    when: ["NO_FAT_NO_CARB & PROTEIN_FOOD", "LIVE_ON_PROTEIN"],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "water_cut",
    when: [
      "OVER_BY & HOURS_LEFT",
      "OVER_BY && SUIT_SALT|HOURS_LEFT",
      "HOURS_LEFT & SUIT_SALT",
      "SWEAT_KILOS",
    ],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "wrestling_adult",
    when: ["WEIGH_SOON && SPIT_SUIT", "SPIT_SUIT & CLASS_KG|WEIGH_SOON", "CLASS_KG & WEIGH_SOON"],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "cardio_only",
    when: [
      "CARDIO_HOURS & SALAD_ONLY",
      "CARDIO_HOURS & ONE_SHAKE",
      "CARDIO_HOURS && SALAD_ONLY|ONE_SHAKE",
    ],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "carnivore_deficit",
    when: ["MEAT_ONLY_POUND", "MEAT_ONLY_POUND & RATE_FAST|FAST_LOSS"],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "cold_turkey",
    when: ["FROM_3000_TO_600", "ALL_OR_NOTHING && STEP_TO_650|FROM_3000_TO_600|KCAL_UNDER_1200"],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "goal_weight",
    when: ["GOAL_43 && HEIGHT_WORD", "GOAL_43"],
    unless: ["STUDY", "LIFTS_KG"],
    person: "any",
  },
  {
    topic: "rate",
    when: ["RATE_FAST & GO_WORD", "RATE_FAST && GO_WORD"],
    unless: ["GAIN_WORD", "STUDY", "BABY"],
    person: "any",
  },
  {
    topic: "water_excess",
    when: ["LITRES_BY_NOON", "LITRES_BEFORE & APPETITE"],
    unless: ["STUDY"],
    person: "any",
  },
]);
