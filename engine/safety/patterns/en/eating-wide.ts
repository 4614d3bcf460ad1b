/** English signs of an eating disorder from wide meanings: one that says it all, or two that together do. */
import { signs } from "../../match/sign.ts";

/** Studies, other illness, and what bodies do in sport: none of these is what the signs are about. */
const OTHERWISE = ["STUDY", "ALLERGIC"];
const NO_SECRET = ["SPLIT_FAST", "HUNGRY_JOKE"];
/** Each two of these, told anywhere in one text, make a sign: what is done, what it costs, what is felt. */
const pairs = (first: readonly string[], second: readonly string[]) =>
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
      "weigh|weight|am|at ~2 LOW_KG & too ~2 much|heavy|fat|big",
      "BMI_UNDER_18 && STILL_LESS|PRIDE_SURE|EATS_LITTLE|MUST_EARN|BODY_HATE|fattest",
      "BMI_UNDER_16 && MORE_LOSS|MOVES_V",
      "HUNGER_TRICKS & day_three|day_3|days|day_two|day_four|fast|not_eating|starv*|forever|all_day",
    ],
    unless: [...OTHERWISE, ...NO_SECRET],
    cleared: "drop",
    person: "any",
  },
  {
    topic: "compulsive_exercise",
    when: [
      "PUNISHES",
      ...pairs(
        ["MOVES_HIDDEN", "REST_HURTS"],
        [
          "MOVES_ANYWAY",
          "LIFE_LOST",
          "MUST_EARN",
          "EATS_ASHAMED",
          "STILL_LESS",
          "BODY_HATE",
          "EATS_LITTLE",
        ],
      ),
      "MOVES_HIDDEN && REST_HURTS",
      "REST_HURTS && BODY_PAYS|MOVES_TOO_MUCH",
      "MOVES_ANYWAY && LIFE_LOST|MOVES_TOO_MUCH & REST_HURTS",
      "MOVES_ANYWAY && MUST_EARN|EATS_ASHAMED|PUNISHES|EATS_LITTLE",
      "BURN_OFF & MOVES_HIDDEN",
      "UNDO_SURE & always|every_time|have_to|must|straight_after & DISH",
      "how_many|how_much ~2 MOVES_V ~4 one|a|is|for|per ~3 DISH && straight_after|always|must|have_to|every_time",
    ],
    unless: [...OTHERWISE, "gun_to_my_head|lol_never"],
    person: "any",
  },
  {
    topic: "fear_food",
    when: [
      "FOOD_FRIGHT & FRIGHT|panic|panicking|cry|crying|shake|shaking|throat|binned|mouth|heart",
      "FOOD_FRIGHT && EATS_UNSEEN|LIES_EATEN|EATS_LITTLE|STILL_LESS|RID_OF|EATS_ASHAMED|FRIGHT",
    ],
    unless: [...OTHERWISE, "food_poisoning|salmonella|choking|reflux|braces|pregnant"],
    person: "any",
  },
  {
    topic: "orthorexia",
    when: [
      "PURITY & PURITY_COST & EATS|DISH|food|foods",
      "PURITY && PURITY_COST && EATS|DISH & only|cannot|not|never|stopped|anyone|someone|nobody",
      "only ~2 eat|eats|allow|touch|trust|swallow ~6 grew|grown|washed|washed_myself|organic|raw|sprouted|pure|clean|unprocessed && PURITY_COST|BODY_PAYS|foods_left|friends|invited",
      "unclean|impure|contaminated|poisoned|dirty ~8 plate|pan|fork|food|carrots|meat|oil|touched|swallowed|ate && thrown|threw|fasted|fast|scrub|scrubbed|panic|cry|only|not_eat",
    ],
    unless: [...OTHERWISE, "recipe|recipes|raw_egg|raw_chicken|campylobacter"],
    person: "any",
  },
  {
    topic: "pro_ana",
    when: [
      "ED_SLANG",
      "MEAN_TALK ~4 FAT_SLUR & each_time|every_time|when|whenever|if|until|till|before|fridge|eat",
      "CHEATS_WEIGH && clinic|dietitian|dietician|nurse|therapist|treatment|eating|doctor|gp",
      "HUNGER_TRICKS && CHEATS_WEIGH|STARVES|thinspo|bones",
    ],
    unless: ["STUDY", "leg_day|bench|rep|reps|set|miss_a_workout|skip_the_gym"],
    person: "any",
  },
  {
    topic: "recovery",
    when: [
      "ED_CARE && LAPSES",
      "ED_CARE && SCALE_RULES|MUST_EARN|EATS_LITTLE|LIES_EATEN|MOVES_HIDDEN|STILL_LESS|CHEATS_WEIGH|HUNGER_WINS|REST_HURTS|STARVES",
      "ED_WORD && BACK_AGAIN & EATS|MEALS|food|calories|restrict|restricting|restircting|weight|eating|nobody|nobdy",
      "well|clean|fine|recovered|free ~2 for? ~2 years && LAPSES|HUNGER_WINS",
      "years ~1 well|clean|recovered|free && LAPSES|HUNGER_WINS",
      "blind_weigh|blind_weighed|blind_weights|weigh_me_blind && scale|scales|number|know",
      "voice|voices ~3 back|louder|again & count|eat|food|clinic|weigh|skip|restrict|treatment",
      "voice|voices ~3 back|louder && clinic|treatment|count|eat|food|weigh",
    ],
    unless: ["STUDY"],
    unlessAnywhere: ["NO_ED_NOW"],
    person: "any",
  },
  {
    topic: "denial",
    when: [
      ...pairs(
        ["NOT_ILL_AT_ALL"],
        ["BODY_GRAVE", "NO_SWALLOW", "SICK_UP & OWN_DOING", "LAX", "SCALE_RULES", "REST_HURTS"],
      ),
      "NOT_ILL_AT_ALL && EATS_LITTLE|STARVES|MUST_EARN|HUNGER_WINS",
      "NOT_ILL_AT_ALL && skip|skipping ~2 MAIN_MEAL",
    ],
    unless: ["STUDY", "naturally|hard_gainer|hardgainer|gain_weight|bulk|bulking"],
    person: "any",
  },
  {
    topic: "competition",
    when: [
      "SHOW_PREP && EATS_ASHAMED|LIES_EATEN|FOOD_FRIGHT|STARVES|SCALE_RULES|LOST_CONTROL|EATS_UNSEEN|BODY_HATE",
      "SHOW_PREP && GORGE & STARK_FOOD_SURE",
      "SHOW_PREP && EATS_LITTLE & BODY_PAYS",
      "SHOW_PREP && LIVE_ON ~6 NO_ENERGY",
    ],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "third_person",
    when: [
      "KIN ~~12 RUNS_WATER & FROM_MEAL",
      "KIN ~~14 THIN_SURE && LAX|REST_HURTS|EATS_UNSEEN|EATS_LITTLE|SICK_UP|LIES_EATEN",
      "EATS_UNSEEN && LAX|BODY_PAYS|THIN_SURE",
      "KIN ~~12 baggy|jumpers|hoodies|layers|coat & FROM_MEAL|food|eat|eats|eating|meal",
      "KIN ~~10 spitting|sweating ~4 bottle|bags && season_is_over|no_more|over|still && throat|vomit|eats|food",
    ],
    unless: [...OTHERWISE, "toddler|baby|picky|dog|cat|puppy|fussy|chemo|cancer"],
    person: "any",
  },
]);
