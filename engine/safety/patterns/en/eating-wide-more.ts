/** English signs of an eating disorder from wide turns of phrase: exercise, fear, purity, relapse, and what others see. */
import { signs } from "../../match/sign.ts";
import { OTHERWISE, pairs } from "./eating-wide.ts";

export const EATING_WIDE_MORE = signs("eating_disorder", [
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
