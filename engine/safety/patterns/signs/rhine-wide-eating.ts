/** Signs of an eating disorder told sideways in German and French: the turns of `turns-wide-food.ts`, two and two. */
import { signs } from "../../match/sign.ts";

const OTHERWISE = ["STUDY", "ALLERGIC"];
const pairs = (one: readonly string[], other: readonly string[]) =>
  one.flatMap((a) => other.map((b) => `${a} && ${b}`));
const GRAVE =
  "MUST_EARN|SCALE_RULES|EATS_ASHAMED|LIES_EATEN|PUNISHES|STILL_LESS|BODY_HATE|EATS_UNSEEN|HUNGER_WINS";

export const RHINE_WIDE_EATING = signs("eating_disorder", [
  {
    topic: "purging",
    when: [
      "RID_OF & AFTER_FOOD|FROM_MEAL",
      "RID_OF && TAP_RUNNING|TEETH_GO|SHOWERS",
      "SHOWERS ~~8 AFTER_FOOD|FROM_MEAL",
      "AFTER_FOOD|FROM_MEAL ~~8 SHOWERS",
      "TIME_LEFT & TO_BATHROOM|BATHROOM",
      "TAKEN_IN & TO_BATHROOM|BATHROOM|TIME_LEFT",
      "TAKEN_IN && TIME_LEFT",
      "VOMIT & BEFORE_PEOPLE",
      "LAXATIVE & HABIT|FOOD_ITEM|ED_NAME|BODY_SMALLER",
      "LAXATIVE && EATS_LITTLE|MUST_EARN|SCALE_RULES|EATS_ASHAMED|LIES_EATEN",
    ],
    unless: [...OTHERWISE, "SICK_BUG", "PRESCRIBED", "LAX_TEA", "AFTER_SPORT"],
    past: "drop",
    cleared: "drop",
  },
  {
    topic: "diuretics",
    when: [
      "WATER_PILL & HABIT|SCALE|BODY_SMALLER|OTHERWISE_NOT",
      "WATER_PILL && MUST_EARN|SCALE_RULES|SEE_UNDER|EATS_LITTLE",
    ],
    unless: [...OTHERWISE, "ON_STAGE", "PRESCRIBED", "WEIGH_IN"],
  },
  {
    topic: "insulin_omission",
    when: [
      "INSULIN_ANY ~6 OMITS & BODY_SMALLER|PASSES_THROUGH",
      "OMITS ~5 INSULIN_ANY & BODY_SMALLER|PASSES_THROUGH",
      "DIABETIC && OMITS & BODY_SMALLER|PASSES_THROUGH|INSULIN_ANY & BODY_SMALLER",
      "DIABETIC|INSULIN_ANY && PASSES_THROUGH",
      "SUGAR_HIGH_ON_PURPOSE",
    ],
    unless: ["STUDY", "SUGAR_LOW"],
    person: "any",
  },
  {
    topic: "chew_spit",
    when: ["CHEWS_OUT", "NO_SWALLOW & FOOD_ITEM|FOOD", "NO_SWALLOW && FOOD_ITEM"],
    unless: [...OTHERWISE, "GUM", "PILL_WORD"],
    person: "any",
  },
  {
    topic: "binge",
    when: [
      "GORGE & FOOD_SHAME|FOOD_HIDING|LOST_CONTROL|UNDO|AGAIN",
      "GORGE && LOST_CONTROL|UNDO|EATS_ASHAMED|LIES_EATEN|STARVES|PUNISHES",
      "GORGE ~~4 STARVES_WORD ~~4 GORGE",
      "LOST_CONTROL && FOOD_ITEM & AGAIN|NIGHT|FOOD_HIDING",
      "EATS_HIDDEN && UNDO",
      "EATS_HIDDEN & HOURS_ON|HURTS_BELLY",
    ],
    unless: [...OTHERWISE, "PARTY", "SERIES"],
    cleared: "drop",
    person: "any",
  },
  {
    topic: "body_dysmorphia",
    when: [
      ...pairs(["BODY_HATE"], ["BODY_HIDES", "BODY_CHECKS", "PEOPLE_SAY & BIG_BODY|OTHER"]),
      "BODY_CHECKS && BODY_HIDES",
      "BODY_CHECKS & HOURS_ON|TIMES_A_DAY|NIGHT",
    ],
    unless: [...OTHERWISE, "POSE_TALK"],
    person: "any",
  },
  {
    topic: "weigh",
    when: ["SCALE_RULES"],
    unless: [...OTHERWISE, "ONCE_WEEK", "WEIGH_IN", "FOOD_SCALE"],
    person: "any",
  },
  {
    topic: "restriction",
    when: [
      "MUST_EARN",
      "HUNGER_WINS",
      "STARVES & SELF",
      "EATS_LITTLE & FOOD_PRIDE|VICTORY",
      "EATS_LITTLE && FOOD_PRIDE",
      ...pairs(["EATS_LITTLE"], [GRAVE, "NOT_ILL_AT_ALL", "BODY_COST & FOOD_PRIDE|CURVE", "CURVE"]),
      ...pairs(
        ["LIES_EATEN"],
        ["EATS_ASHAMED|STILL_LESS|EATS_UNSEEN|FOOD_FRIGHT|SCALE_RULES|BODY_COST|THIN_SURE"],
      ),
      ...pairs(["EATS_UNSEEN"], ["EATS_ASHAMED|BODY_COST|STILL_LESS|PUNISHES|THIN_SURE"]),
      "BODY_COST && STILL_LESS",
      "SEE_UNDER",
      "BMI_UNDER_18 && STILL_LESS|FOOD_PRIDE|EATS_LITTLE|MUST_EARN|BODY_HATE",
      "FACT_UNDERWEIGHT && STILL_LESS|BODY_SMALLER",
      "HUNGER_TRICKS",
      "INTAKE_SINKS",
    ],
    unless: [...OTHERWISE, "SPLIT_FAST", "HUNGRY_JOKE"],
    cleared: "drop",
    person: "any",
  },
  {
    topic: "compulsive_exercise",
    when: [
      "PUNISHES",
      "MUST_MOVE_FIRST",
      "REST_HURTS && BODY_COST|MOVES_ANYWAY|MUST_EARN|EATS_ASHAMED|EATS_LITTLE",
      "MOVES_ANYWAY && MUST_EARN|EATS_ASHAMED|EATS_LITTLE|NOT_ALLOWED_FOOD",
      "MOVES_ANYWAY & NOT_ALLOWED_FOOD",
      "FOOD_TO_REPS",
      "TRAINING & ON_PURPOSE_FAINT & EATS|FOOD",
      "NOT_DESERVE_MEAL",
    ],
    unless: OTHERWISE,
    person: "any",
  },
  { topic: "fear_food", when: ["FOOD_FRIGHT"], unless: [...OTHERWISE, "POISONING"], person: "any" },
  {
    topic: "orthorexia",
    when: [
      "PURITY && PURITY_COST",
      "PURITY & DIRTY_FEEL|STARVES_WORD",
      "PURITY && DIRTY_FEEL|STARVES_WORD & FOOD|TONGUE|TIME_SPAN|FOR_DAYS",
    ],
    unless: [...OTHERWISE, "RECIPE"],
    person: "any",
  },
  {
    topic: "pro_ana",
    when: [
      "ANA_TALK",
      "CHEATS_WEIGH",
      "HUNGER_TRICKS && CHEATS_WEIGH",
      "SHOUTS_AT_ME & EATS|FOOD|LOW_FIGURE|KCAL_UNDER_800",
    ],
    unless: ["STUDY", "WRESTLE"],
    person: "any",
  },
  {
    topic: "recovery",
    when: [
      "ED_CARE|ED_NAME|OUT_OF_CLINIC && LAPSES",
      "OUT_OF_CLINIC && VOICE_WANTS|SCALE_RULES|MUST_EARN|EATS_LITTLE|LIES_EATEN|STILL_LESS",
      "VOICE_WANTS",
      "BLIND_WEIGHED",
      "LAPSES & MEAL_PLAN|FOOD_ITEM|DRINK_FOOD",
      "LAPSES && MEAL_PLAN",
    ],
    unless: ["STUDY"],
    unlessAnywhere: ["NO_ED_NOW"],
    person: "any",
  },
  {
    topic: "denial",
    when: [
      "NOT_ILL_AT_ALL && EATS_LITTLE|MUST_EARN|HUNGER_WINS|SCALE_RULES|REST_HURTS|BODY_COST|SEE_BONES|LAXATIVE|NO_SWALLOW|SKIPS_OFTEN",
      "NOT_ILL_AT_ALL & RIBS_SHOW",
      "SKIPS_OFTEN && BODY_HIDES|STILL_LESS",
      "SEEK_HELP_SAID && SKIPS_OFTEN|EATS_LITTLE|BODY_HIDES|STILL_LESS",
      "PERIOD_GONE && FOOD_PRIDE",
      "PERIOD_WORD & AWAY && FOOD_PRIDE",
    ],
    unless: ["STUDY", "GAIN_ONLY"],
    person: "any",
  },
  {
    topic: "competition",
    when: [
      "ON_STAGE|SHOW_WORD && GORGE|EATS_ASHAMED|LIES_EATEN|FOOD_FRIGHT|SCALE_RULES|LOST_CONTROL",
      "ON_STAGE|SHOW_WORD && STARVES_WORD & BINGE|GORGE",
      "SHOW_WORD && EATS_LITTLE & BODY_COST|OTHER",
      "SHOW_WORD && EATS_LITTLE && BODY_COST",
    ],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "third_person",
    when: [
      "OTHER ~~12 SHOWERS & AFTER_FOOD|FROM_MEAL",
      "OTHER ~~14 THIN_SURE && LAXATIVE|EATS_UNSEEN|EATS_LITTLE|LIES_EATEN",
      "OTHER && EATS_UNSEEN & LAXATIVE|BODY_COST|KILOS|BAGGY",
      "OTHER && EATS_UNSEEN && LAXATIVE|THIN_SURE|BAGGY",
      "OTHER ~~12 BAGGY & AFTER_FOOD|FROM_MEAL|FOOD",
      "OTHER ~~12 EATS_LITTLE & BODY_COST|SCALE",
    ],
    unless: [...OTHERWISE, "SMALL_CHILD"],
    person: "any",
  },
]);
