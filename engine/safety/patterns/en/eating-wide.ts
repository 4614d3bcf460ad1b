/** English signs of an eating disorder from wide turns of phrase: one that says it all, or two that together do. */
import { signs } from "../../match/sign.ts";

/** Studies, other illness, and what bodies do in sport: none of these is what the signs are about. */
export const OTHERWISE = ["STUDY", "ALLERGIC"];
const NO_SECRET = ["SPLIT_FAST", "HUNGRY_JOKE"];
/** Each two of these, told anywhere in one text, make a sign: what is done, what it costs, what is felt. */
export const pairs = (first: readonly string[], second: readonly string[]) =>
  first.flatMap((one) => second.map((two) => `${one} && ${two}`));

export const EATING_WIDE = signs("eating_disorder", [
  {
    topic: "purging",
    when: [
      "SICK_UP & FROM_MEAL & OWN_DOING",
      "RID_OF & FROM_MEAL_SURE|FROM_MEAL & BATHROOM|HABIT_SURE|PURGE_MARK",
      "fingers|finger|toothbrush|spoon|pen|chopstick ~4 throat",
      "PURGE_MARK && SICK_UP|RID_OF & FROM_MEAL|OWN_DOING",
      "PURGE_MARK && RID_OF & FROM_MEAL_SURE",
      "TIME_LEFT & BATHROOM|SICK_UP|RID_OF && EATS|MEALS & TAKEN_IN",
      "TIME_LEFT ~8 BATHROOM|RID_OF && EATS & TAKEN_IN",
      "RUNS_WATER & FROM_MEAL & OTHER|BATHROOM|SICK_UP",
      "BATHROOM ~6 FROM_MEAL_SURE & RUNS_WATER|SICK_UP|HIDE_V",
      "RID_OF && EATS ~4 DISH && panic|panicking|panicked|ashamed|disgusting|guilty",
      "SICK_UP ~4 in_front_of|when_i_eat|wen_i_do|when_i_do & EATS",
      "SICK_UP & OWN_DOING && EATS_ASHAMED|SCALE_RULES|HUNGER_WINS|MUST_EARN|EATS_LITTLE|LAX",
      "SICK_UP & scale|scales|weight|calories|protein_count|still_count & OWN_DOING",
    ],
    unless: [...OTHERWISE, "ILL"],
    past: "drop",
    cleared: "drop",
  },
  {
    topic: "purging",
    when: [
      "LAX & FROM_MEAL_SURE|GORGE|HABIT_SURE|PRIDE_SURE|EATS_ASHAMED|HIDE_V|ED_WORD|pizza_nights|weight|scale|fat|calories|smaller|thin|skinny",
      "LAX && take|taking|took|use|using ~4 MANY_TIMES|most|every|each|two|three|daily & scale|scales|weight|flat|thin|lighter|smaller|fat|clean",
      "LAX && EATS_LITTLE|STARVES|EATS_ASHAMED|UNDO_SURE|SCALE_RULES|BODY_HATE|STILL_LESS|LIES_EATEN|EATS_UNSEEN",
    ],
    unless: [
      ...OTHERWISE,
      "constipated|constipation|colonoscopy|prescribed|hemorrhoids|opioids|surgery|natural|prunes|codeine|ibs",
      "tea|teas|drops|cleanse",
    ],
    past: "drop",
    cleared: "drop",
  },
  {
    topic: "diuretics",
    when: [
      "WATER_SHED & scale|scales|needle|weigh_in|weigh|see_under|flat|bloat|bloated|skinny|thin|lighter|preggo|puffy|fat|number|empty|clean|smaller|size",
      "WATER_SHED && MUST_EARN|EATS_ASHAMED|SCALE_RULES|STILL_LESS|EATS_LITTLE|HUNGER_WINS|feel_clean|let_myself_eat",
    ],
    unless: [
      ...OTHERWISE,
      "prescribed|prescription|cardiologist|heart_failure|doctor|gp|blood_pressure|period|pms",
      "show|stage|peak_week|contest|wrestl*|weight_class|bout|fight|shoot|bodybuild*",
    ],
  },
  {
    topic: "insulin_omission",
    when: [
      "INSULIN_W ~8 OMITS && SLIM_SURE && DIABETIC",
      "OMITS ~8 INSULIN_W && SLIM_SURE && DIABETIC",
      "RUN_HIGH && SLIM_SURE",
      "mmol|sugars|sugar|levels|glucose ~4 on_purpose|deliberately && SLIM_SURE",
      "OMITS ~4 it ~8 passes_straight|goes_straight|pee_out && DIABETIC",
    ],
    unless: [
      ...OTHERWISE,
      "prevent|hypo|hypos|low|lows|avoid_lows|going_low|endo_says|nurse_says|before_a_run|before_runs|before_exercise",
    ],
    person: "any",
  },
  {
    topic: "chew_spit",
    when: [
      "CHEW_W ~~10 SPIT_W",
      "in ~2 mouth ~~6 out ~3 cup|bag|bin|napkin|tissue|sink|bowl",
      "NO_SWALLOW && DISH",
      "DISH ~~8 NO_SWALLOW",
      "SPIT_W ~4 DISH|food|it|everything|evrything & cup|cups|bag|napkin|calories|count|macros|log",
    ],
    unless: [
      ...OTHERWISE,
      "GUM",
      "pills|tablet|capsule|toddler|baby|seeds|dog|mouthpiece|wrestl*|weight_class|cut_weight|weigh_in",
    ],
    person: "any",
  },
  {
    topic: "binge",
    when: [
      "GORGE & ASHAMED_SURE|UNDO_SURE|HIDE_V|LOST_CONTROL",
      "GORGE && LOST_CONTROL|EATS_ASHAMED|LIES_EATEN|STARVES|PUNISHES|UNDO_SURE",
      "GORGE ~~6 STARK_FOOD_SURE ~~6 GORGE",
      "STARVES ~~8 GORGE",
      "LOST_CONTROL && EATS & DISH & HIDE_V|again|every|nights",
      "LIES_EATEN && LOST_CONTROL",
    ],
    unless: [...OTHERWISE, "TREAT", "watch|watched|series|netflix|thanksgiving|buffet_lol|holiday"],
    cleared: "drop",
    person: "any",
  },
  {
    topic: "body_dysmorphia",
    when: [
      ...pairs(["BODY_HATE"], ["BODY_HIDES", "BODY_CHECKS"]),
      "BODY_CHECKS && BODY_HIDES",
      "BODY_HATE & OTHERS_SAY & LOOKS",
      ...pairs(
        ["BODY_HATE", "BODY_CHECKS", "BODY_HIDES"],
        [
          "MUST_EARN",
          "EATS_LITTLE",
          "SCALE_RULES",
          "EATS_ASHAMED",
          "LIES_EATEN",
          "PUNISHES",
          "STARVES",
        ],
      ),
    ],
    unless: [...OTHERWISE, "squat_depth|form_check|technique"],
    person: "any",
  },
  {
    topic: "weigh",
    when: ["SCALE_RULES", "SCALE_V && PUNISHES"],
    unless: [
      ...OTHERWISE,
      "WEIGHT_SPORT",
      "food_scale|kitchen_scale|once_a|weekly|per_week|a_week|average",
    ],
    person: "any",
  },
  {
    topic: "restriction",
    when: [
      "MUST_EARN",
      "STARVES",
      "HUNGER_WINS",
      "EATS_LITTLE & PRIDE_SURE",
      ...pairs(
        ["EATS_LITTLE"],
        [
          "EATS_ASHAMED",
          "PUNISHES",
          "LIES_EATEN",
          "EATS_UNSEEN",
          "NOT_ILL_AT_ALL",
          "STILL_LESS",
          "BODY_HATE",
        ],
      ),
      ...pairs(["EATS_LITTLE", "LIES_EATEN"], ["BODY_PAYS & MORE_LOSS|PRIDE_SURE"]),
      "EATS_LITTLE && BODY_PAYS && PRIDE_SURE|STILL_LESS|streak|graph",
      ...pairs(
        ["LIES_EATEN"],
        ["EATS_ASHAMED", "STILL_LESS", "EATS_UNSEEN", "FOOD_FRIGHT", "SCALE_RULES", "MOVES_HIDDEN"],
      ),
      "LIES_EATEN && dropping_weight|losing_weight|lost_weight|BODY_PAYS|THIN_SURE",
      "tell|told|say ~3 parents|mum|mom|dad|roommate|flatmate ~4 i ~2 eaten|ate|had_eaten",
      ...pairs(
        ["EATS_UNSEEN"],
        ["EATS_ASHAMED", "BODY_PAYS", "STILL_LESS", "SICK_UP", "PUNISHES", "THIN_SURE"],
      ),
      "BODY_GRAVE && STILL_LESS",
      "BODY_GRAVE && MORE_LOSS & me|i|my|us & off|lose|drop|size|target|less|leaner|thighs|stomach",
      "BODY_GRAVE && NOT_ILL_AT_ALL",
      "weigh|weight|kg|kilos|kilo ~2 LOW_KG & too ~2 much|heavy|fat|big",
      "BMI_UNDER_18 && STILL_LESS|PRIDE_SURE|EATS_LITTLE|MUST_EARN|BODY_HATE|fattest",
      "BMI_UNDER_16 && MORE_LOSS|MOVES_V",
      "BMI_UNDER_18 && lose|losing|drop|cut|cutting|shed|leaner|deficit|slim|burn",
      "HUNGER_TRICKS & day_three|day_3|days|day_two|day_four|fast|not_eating|starv*|forever|all_day",
    ],
    unless: [...OTHERWISE, ...NO_SECRET],
    cleared: "drop",
    person: "any",
  },
]);
