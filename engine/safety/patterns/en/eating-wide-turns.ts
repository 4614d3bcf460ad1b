/** What English runs of words say about eating, hunger and hiding it: turns of phrase for the wide signs. */
import type { Turns } from "../../match/sign.ts";

export const EATING_TURNS: Turns = {
  /** To be allowed to eat has to be paid for. */
  MUST_EARN: [
    "ONLY_IF i ~2 FORBID ~1 myself? ~3 EATS|MAIN_MEAL|food|DISH",
    "ONLY_IF ~2 am|is|are FORBID ~2 EATS|MAIN_MEAL|food",
    "FORBID myself ~4 EATS|MAIN_MEAL|food ~6 ONLY_IF",
    "not ~2 FORBID ~1 myself ~4 EATS|MAIN_MEAL|food|DISH",
    "not ~2 deserve|deserved|earned|earn|earnt|desrve ~2 EATS|MAIN_MEAL|food|it",
    "eat ~1 when|once|if|after ~3 earned|earn|deserve|burned|burnt|run|ran|trained|worked_for ~1 it|off?",
    "have_to|must|need_to|got_to|has_to earn my|it|the|food|calories|every ~2 EATS|MAIN_MEAL|food|DISH|calories",
    "no|not ~2 EATS|MAIN_MEAL|food ~4 unless|until|till|before|if ~5 run|ran|train|trained|burn|burned|burnt|workout|exercise|exercised|steps|gym|walked|swam|cycled|sweat|miles|km|session|class",
    "whether|if|so_i_know ~3 i ~1 may|am_allowed|can_let_myself|deserve ~2 eat|eating|have|dinner|lunch|breakfast",
    "FORBID ~2 myself|me|only ~2 one|1|two|2|half|three|3|a_single ~2 TINY_FOOD|DISH|meal",
    "only ~2 FORBID ~2 one|1|two|2|half|three|3|a_single ~2 TINY_FOOD|meal",
  ],
  /** Hardly anything, or nothing, for days. */
  EATS_LITTLE: [
    "LIVE_ON ~4 NO_ENERGY|TINY_FOOD ~2 and|n|plus|or|with ~3 NO_ENERGY|TINY_FOOD",
    "LIVE_ON ~3 NO_ENERGY",
    "LIVE_ON ~2 one|1|two|2|half|three|3|a_single|an|a ~2 TINY_FOOD|shake|bar",
    "one|1|an|half|two|2|single ~2 TINY_FOOD ~2 a_day|per_day|each_day|daily|all_day|today_is_enough|and_nothing|is_all|and_that",
    "nothing|no_food|not_eaten|not_ate|not_eat|without_food|without_eating|zero_food ~3 in|for|since|until|till ~4 DAY_SPAN",
    "nothing ~2 but|except|besides|apart_from|only ~3 NO_ENERGY",
    "day|days|night|nights|hours|hour ~3 NO_ENERGY ~1 only",
    "day|days|hours|nights ~2 without|no|zero|of_no|of_nothing|on_nothing|nothing ~2 food|eating|meals|eat|but",
    "skip|skips|skipped|skipping|skippin|miss|missing ~2 MAIN_MEAL|food ~4 again|every|most|days|lately|a_lot|now|proud|victorious|and_feel|5|five|4|four|6|six",
    "skip|skips|skipping|skipped ~2 lunch|breakfast|dinner|supper ~3 and ~2 lunch|dinner|breakfast|supper",
    "intake|calories|kcal|cals|eat|eating|eats|ate|on ~6 LOW_CALS ~3 LOW_CALS",
    "eat|eats|eating|ate ~3 LOW_CALS ~2 calories|kcal|cals|a_day",
    "how ~1 little ~4 eat|have|survive|food|get_away_with",
    "exactly|precisely ~1 how ~1 little",
    "stop|stopped|stops|not ~2 want|wanting ~2 to? ~1 eat|eating ~2 altogether|at_all|any_more|anymore|completely",
    "eaten|eats|ate|eat ~3 less|smaller ~2 and ~1 less|smaller",
    "barely|hardly|scarcely|never|refuses|refusing|refused ~3 EATS ~3 anything|food|dinner|lunch|meals|enough|lately|now|breakfast",
  ],
  STARVES: [
    "starve|starves|starving|starved|starvin|starvng|starveing ~2 myself|herself|himself|till|until|through|tomorrow|all|and|then|for|the_next",
  ],
  /** Hunger as a feat. */
  HUNGER_WINS: [
    "HUNGER ~5 HUNGER_GOOD",
    "HUNGER_GOOD ~4 HUNGER",
    "skip|skips|skipping|skipped|miss|missing ~3 MAIN_MEAL|food ~6 PRIDE_SURE",
    "PRIDE_SURE ~5 skip|skipping|skipped|not_eating|not_eat|not_eaten|fasting|starving|going_without|saying_no_to ~3 MAIN_MEAL|food|lunch|it|days?",
    "streak ~6 fast|fasting|not_eating|under|without|intake|no_food",
    "one|only ~1 thing ~2 in_my_life|i|that ~4 control|goes_where|good_at|go_right|goes_right|listens",
  ],
  /** What was eaten is kept from others. */
  LIES_EATEN: [
    "LIE_V ~5 eaten|eat|ate|eating|lunch|dinner|breakfast|having_had|a_meal|meals|full|supper",
    "tell|told|say|said|tells ~3 parents|mum|mom|dad|roommate|flatmate|husband|wife|boyfriend|girlfriend|friends|people|everyone|them|her|him|my ~4 i ~2 eaten|ate|eat|had ~2 lunch|dinner|already|out|earlier|eaten?",
    "tell|told|say|said|tells ~3 already|already_had|i_have|i_had|i_already|she_already|he_already ~1 ate|eaten|eat|dinner|lunch|breakfast|had_dinner|had_lunch",
    "HIDE_V ~5 DISH|MEALS|wrappers|packets|plate|lunchbox|lunch_box|evidence",
    "put|puts|putting|scrape|scraped|scraping|throw|throws|throwing|threw|tip|tipped|pour|poured|pouring|feed|feeds|flush|flushed|chuck|chucked|leave|leaves|leaving|dump|dumped ~4 MEALS|DISH|mine|half|it|drinks|plate ~6 neighbour|neighbours|neighbor|neighbors|bin|napkin|napkins|sink|toilet|dog|pocket|pockets|bag|drawer|plant|tissue|trash",
    "they|mum|mom|parents|she|he ~2 check|checks|checking ~2 bin|bins|plate|my_plate|lunchbox|wrappers|toilet",
    "calories|food|meals ~6 without ~2 him|her|them ~2 seeing|noticing|knowing",
    "found|finding|finds ~4 wrappers|packets|laxatives|sick_in|vomit_in|bags_of|food_hidden|unused_insulin",
  ],
  /** Eating with others cannot be borne. */
  EATS_UNSEEN: [
    "not|never|cannot|scared|refuse|refuses|hate|stopped|avoid|panic ~4 EATS ~3 in_front_of|infront|with_us|with_anyone|with_anybody|with_people|with_the|with_others|in_public|around_people|around_anyone|where_people|near_people|at_the_table|together",
    "walked_out|walk_out|left|cancelled|canceled|dread|avoid|avoiding|turned_down|missed|skipped|cry|cried|panic ~5 anniversary_dinner|birthday_dinner|birthday_meal|dinner_party|dinner_parties|family_dinner|family_dinners|family_meal|wedding_meal|the_meal|restaurants|restaurant|every_dinner|christmas_dinner|thanksgiving|birthday_cake|team_dinner ~8 because|butter|calories|oil|food|eat|carbs|menu|fat",
    "eats|eat|eating ~2 alone|on_her_own|on_his_own|in_her_room|in_his_room|in_the_car|in_my_car|in_secret ~3 now|only|always|every|so",
  ],
  EATS_ASHAMED: [
    "ASHAMED ~4 FROM_MEAL_SURE|for_eating|about_eating|that_i_ate|that_i_eat|because_i_ate|when_i_eat|eating",
    "EATS ~5 ASHAMED_SURE",
    "feel|feels|felt ~3 ASHAMED_SURE ~3 after|when|whenever|if|because|for|about ~4 EATS|DISH|it",
    "cry|cries|cried|crying|sob|sobbed|sobbing|panic|panics|panicked|panicking|meltdown|tears ~4 if|when|over|about|because|at|by|in_the ~4 DISH|oil|butter|bread|menu|plate|meal|food",
    "hate ~1 myself ~4 eat|eating|ate|binge|food",
  ],
  /** Food or a body as a debt that is paid with pain, sweat or hunger. */
  PUNISHES: [
    "punish|punishes|punished|punishing|punishment|penance|atone|atoning ~4 for|with|by ~3 EATS|DISH|MEALS|it|that|the|yesterday|last_night|binge",
    "punish|punished|punishing|hurt|slap|slapped|hit ~1 myself ~5 EATS|DISH|weight|fat|scale|calories|meal",
    "BURN_OFF ~4 EVERY_BITE|yesterday|last_night|everything|all_of_it|breakfast ~10 before|or|until|have_to|must|always|let_myself|allowed|not_eat|panic",
    "COMPEL ~4 BURN_OFF ~4 EVERY_BITE|calories|it|yesterday|last_night|breakfast|dinner|lunch|what_i|everything",
    "make|get ~1 it|this|them|that ~1 disappear|go_away|not_count|undone",
    "cancel|undo|erase|reverse|negate ~3 it|this|that|them|the|what_i|dinner|lunch ~4 before|tomorrow|tonight|by|workout|with|somehow",
    "how|what|which ~8 cancel|undo|erase|reverse|neutralise|neutralize ~3 it|this|that|binge|slice|cake|pizza|banana|DISH",
    "spread ~2 this|it|that ~4 so ~2 it ~1 disappears|vanishes|does_not_count|is_gone",
  ],
  /** Losing control over food. */
  LOST_CONTROL: [
    "can|could|able not? ~1 stop ~2 once|when|after|till|until|myself",
    "not ~1 stop ~2 once|eating|stuffing|bingeing|binging|until|till|myself",
    "black|blacked|blacks ~1 out ~6 eat|ate|eating|food|cals|kitchen|drive_thru|fridge|wrappers",
    "was|were|am not ~1 really? there|present|me|myself|in_my_body",
    "like|as_if ~3 someone_else|somebody_else|possessed|a_zombie|an_animal|autopilot|in_a_trance",
    "till|until ~2 i|she|he ~2 not|hurt|hurts|cry|cried|sick|ache|ached|numb|shake|burst ~3 stand|move|breathe|walk|more|straight|bend|sleep?",
    "FORTH ~1 night|time|day|evening ~3 this|in_a_row|since|running|week",
    "it_is|that_is|its FORTH night|time|day",
  ],
  NOT_ILL_AT_ALL: [
    "not ~3 ED_WORD",
    "not|no ~3 eating ~1 problem|disorder|issue",
    "not ~2 count ~2 as ~2 ED_WORD|eating_disorder|an_ed|disorder",
    "everyone|everybody|people|gp|doctor|mum|mom|mother|sister|husband|wife|friends|family|they|coach|parents|boss|boyfriend|girlfriend ~3 OVERREACT",
    "seek|get|need ~1 help ~2 they|she|he|people|everyone ~1 said|say|says|told",
    "they|people|everyone ~4 stare|staring|worry|worried|whisper|comment|talk ~6 skin_and_bone|thin|skinny|bones|skeleton|weight|eating",
  ],
  /** Less of a body that is little already. */
  STILL_LESS: [
    "still|yet ~3 too ~1 much|heavy|fat|big",
    "still ~3 fattest|fat|huge|enormous|massive|chubby|obese",
    "last|final ~2 bit|bits|few|kilo|kilos|pounds|inch|inches|layer ~3 off|from|of|on ~2 thighs|stomach|hips|tummy|fat|legs|belly|arms|me",
    "another|next|one_more|a_further|two_more|three_more ~2 dress_size|size|target|kilo|kilos|pounds|kg|lbs|stone|goal|belt_hole|low",
    "would|rather ~1 prefer|like|see|be ~3 LOW_KG",
    "see|get|reach|hit|be|weigh|down ~3 under|below|to|at ~2 LOW_KG",
    "make|get ~3 stricter|lower|lighter|leaner|smaller|harsher",
    "set|give|find|want|need ~5 lower|smaller|leaner|lighter|stricter ~2 target|goal|number|calories|menu|plan|version|lunch|one",
    "lightest|lowest|fewest|smallest|leanest ~2 lunch|dinner|meal|breakfast|menu|target|number|calories|food",
    "disappear|shrink|vanish|smaller|tinier|take_up_less ~3 more|still|further|away|until|myself|space",
    "want|need|trying|going to? ~2 disappear|be_bones|be_tiny|be_nothing|be_weightless",
  ],
};
