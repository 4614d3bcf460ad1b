/** What English runs of words say about the body, the scales, exercise and old illness: turns of phrase for the wide signs. */
import type { Turns } from "../../match/sign.ts";

export const EATING_BODY_TURNS: Turns = {
  /** The body judged by eyes that are wrong. */
  BODY_HATE: [
    "BODY_PART ~5 REVOLTS",
    "REVOLTS ~3 BODY_PART_SURE",
    "still|only|all_i|just ~2 see|look|looks|feel|seeing ~3 REVOLTS_SHAPE",
    "see|look|feel ~2 like? ~2 REVOLTS_SHAPE",
    "thing|person|girl|man|woman|stranger|someone ~2 in ~2 glass|mirror|reflection|photo|photos",
    "REVOLTS_SHAPE ~4 mirror|reflection|glass|photo|photos",
  ],
  BODY_CHECKS: [
    "mirror|mirrors|reflection|window|windows|glass ~8 MANY_TIMES|hours|all_day|constantly|obsessively|every_hour|every_time|compulsively",
    "MANY_TIMES|hours|constantly|obsessively|compulsively ~3 times|day|a_day|an_hour|day_i|checking|looking ~6 mirror|mirrors|reflection|body|stomach|waist|front_camera|selfies",
    "pinch|pinching|pinched|grab|grabbing|squeeze|squeezing|poke|prod|tug ~4 BODY_PART ~6 until|every|red|bruise|bruised|bruises|hours|before|so_i_know|each|sore|all_day",
    "measure|measures|measured|measuring|tape ~4 BODY_PART|them|it ~6 morning_and|night|every|twice|times|each|before|hourly|book|log|spreadsheet|daily",
    "photo|photos|photograph|photographs|pictures|selfies|selfie|video ~4 BODY_PART|myself ~6 every|each|hundreds|dozens|hourly|zoom|zoomed",
    "collarbones|collarbone|hip_bones|ribs|bones|thighs|wrist|wrists|spine ~4 check|checking|feel|touch|touching|measure|count|counting|fingers ~4 every|each|morning|times|night|before|constantly|make_sure|still",
    "check|checking|checks|feel|touch|count ~3 collarbones|collarbone|hip_bones|ribs|bones|thighs|wrist|wrists|spine|gap ~5 every|each|morning|times|night|before|constantly|make_sure|still",
  ],
  BODY_HIDES: [
    "not ~3 wear|wore|worn|wearing|go|gone|been|leave|left|take_off|show|undress|swim|swum|let|be_seen|shop ~6 shorts|beach|pool|shirt|t_shirt|bikini|swimsuit|vest|sleeveless|house|changing_room|mirror|photo|photos|short_sleeves|trunks|naked|lights",
    "turned_down|turn_down|missed|miss|cancelled|canceled|cancel|skipped|avoid|avoided|avoiding|refuse|refused|called_in_sick|late_for ~4 work|shift|shifts|party|parties|wedding|date|dates|best_man|bridesmaid|holiday|holidays|interview|photo|photos|photographs|reunion|beach|pool|swimming|sex|class|lectures ~10 because|until|as|since|photo|photos|photographs|mirror|BODY_PART|looked|look|fat|thin|small|big|outfit|seen",
    "wear|wears|wearing|wore|live|lives|hide|hides|hiding ~3 hoodie|hoodies|jumper|jumpers|baggy|layers|coat|coats|jacket|oversized|long_sleeves|black|tracksuit|sweater|sweaters|sweatshirt ~6 june|july|august|summer|heat|beach|indoors|30|all_year|degrees|every_day|hide|so_no|so_nobody|so_that|year_round",
    "2|3|4|two|three|four|several ~1 hoodies|jumpers|layers|sweaters|coats ~4 june|july|august|summer|heat|indoors",
    "lights|light ~2 off|out ~6 sex|naked|undress|husband|wife|boyfriend|girlfriend|see_me|shower",
    "cover|covered|covering|took_down|taken_down|turned ~3 mirrors|mirror",
    "surgeon|surgeons|surgery|implants|implant|lipo|liposuction|synthol|filler ~8 deposit|savings|holiday_money|booked|loan|consultation|consultations|third|second|two|again",
  ],
  /** The scales rule the day. */
  SCALE_RULES: [
    "SCALE_V ~6 MANY_TIMES ~1 times",
    "SCALE_V ~8 hourly|every_hour|each_hour|every_few_hours|every_meal|each_meal|before_and_after|after_every|after_each|before_every|between_meals|every_time|every_wee|every_pee|every_glass|night|at_night|in_the_night|constantly|obsessively|times_since|times_today|times_a_day|times_daily",
    "MANY_TIMES|twice|three ~1 times ~4 SCALE_V",
    "been ~2 on ~1 it|them|the_scale|the_scales ~2 MANY_TIMES|three|twice",
    "hour|hourly|every_hour|each_hour|night ~4 remind|reminder|reminders|alarm|alarms ~4 SCALE_V",
    "remind|reminder|reminders|alarm|alarms ~5 hour|hourly ~3 to? SCALE_V",
    "two|three|four|five|2|3|4|5|several ~1 scales ~8 bought|agree|at|gym|bathroom|use|house|and|because",
    "bought ~4 scale|scales ~6 hide|hid|hidden|behind|secret|agree|clinic|gym",
    "scale|scales|number|digits|weight|needle|display|0.1|0.2|0.3|0.5 ~5 ruins|ruin|ruined|decides|dictates|determines|wrecks|makes_or_breaks|controls|destroys|tells_me_if ~4 day|mood|week|eat|morning|life|allowed|whole|me",
    "UP_WORD ~8 skip|not_eat|do_not_eat|not_let|no_dinner|no_lunch|no_breakfast|no_food|starve|not_get_dinner|not_allowed|not_deserve",
    "skip|not_eat|no_dinner|no_lunch|no_breakfast|no_food|starve ~6 if|when|because ~6 UP_WORD",
    "weights|entries|readings|weigh_ins ~4 a_day|per_day|an_hour|each_day|today",
  ],
  /** To rest is not allowed. */
  REST_HURTS: [
    "REST_WORD ~6 REST_PAIN",
    "REST_PAIN ~6 REST_WORD",
    "if|when|unless|or ~2 i ~2 not ~2 MOVES_V ~8 REST_PAIN|fat|eat|sleep|guilty|food",
    "not ~2 sit ~2 still|down ~6 until|longer|without|hour|or_i|because|calories|steps|guilty|feeling",
    "feel|feeling|feels|felt ~4 rotting|rot|fat_growing|getting_fatter|fatter_by|expanding|crawling|spreading",
    "ring|rings|number|steps|step_count|count|circle|watch|goal|streak ~5 not ~2 close|closed|complete|completed|met|hit|reached|full|filled",
    "cry|cried|cries|crying|tears|sobbed|panic|panicked|panics|furious|meltdown|freak_out|freaked_out|rage ~6 gym|pool|track|studio ~2 shut|closed|close|closes|closure|closing",
    "addicted|addict|hooked|slave|compulsion|compulsive|compulsively ~3 exercise|exercising|training|cardio|running|gym|steps|moving",
  ],
  MOVES_ANYWAY: [
    "MOVES_V ~8 HURT_BODY",
    "HURT_BODY ~8 MOVES_V|anyway|still_went|still_go|still_ran|still_run|another_slot|keep_going",
    "even|anyway|still|despite ~3 with|when|through|on|if ~3 HURT_BODY",
    "even ~1 HURT_BODY",
    "till|until ~2 i ~2 faint|drop|collapse|pass_out|black_out|bleed|vomit|cry|can_not_stand",
  ],
  MOVES_HIDDEN: [
    "MOVES_V ~6 ODD_PLACE",
    "ODD_PLACE ~6 MOVES_V",
    "get_up|wake_up|up|alarm|awake ~3 2|3|4|2.30|3.30|4.30|3.15|2am|3am|two|three|four|half_three|half_two ~3 am? ~4 BURN_OFF|run|train|cardio|treadmill|burn",
    "do|doing|does|did ~2 squats|sit_ups|situps|crunches|star_jumps|jumping_jacks|burpees|push_ups|pushups|lunges|planks|laps|it|them ~5 ODD_PLACE",
  ],
  MOVES_TOO_MUCH: [
    "swim|spin|run|ran|gym|lift|lifted|bike|class|weights|cycle|strength|cardio|walk|row ~~4 swim|spin|run|ran|gym|lift|lifted|bike|class|weights|cycle|strength|cardio|walk ~~8 then|again|and_then|another|after_that|still|plus ~6 again|run|ran|gym|more|slot|session|cardio|hour",
    "fit|squeeze|add ~3 another|extra|one_more|fourth|third|two_more|4th|3rd ~3 hour|slot|session|workout|class",
    "three|four|five|3|4|5 ~1 times|sessions|workouts|classes ~1 a_day|per_day|daily|every_day",
    "there|here|in|arrives|waiting|starts ~3 when_i_open|when_we_open|before_we_open|at_opening ~8 close|shut|leave",
  ],
  LIFE_LOST: [
    "missed|miss|skipped|left|cancelled|canceled|bailed|gave_up|lost|turned_down ~5 birthday|birthday_meal|wedding|funeral|christmas|anniversary|party|job|friends|boyfriend|girlfriend|relationship|date|holiday|graduation|dinner|exam|exams ~8 for|because|to|so|run|train|gym|workout|session|it|cardio",
  ],
  /** Old illness, new lapse. */
  LAPSES: [
    "voice|voices|thoughts|rules|urges|habits|she|her|ana|mia|it|demon ~2 is|are|has|have|back|came|coming|creeping|louder|again|returned|whispering|loud ~2 back|again|louder|returned|creeping|loud|whispering|in_my_head",
    "voice|voices ~3 back|louder|loud|again|returned|whispering|wants",
    "HIDE_V ~5 scale|scales|food|toast|wrappers|trainers|running_shoes|gym_bag",
    "scale|scales ~5 hidden|hide|hid|behind|secret",
    "leave|leaves|leaving|left|pour|pouring|poured|tip|tipping ~3 half|most|some|all ~5 DISH|drink|drinks|plate|snack|snacks|meal|supplement|shake|shakes|fortisip|ensure",
    "change|changed|changing|cut|cutting|halved|halving|reduced|trimmed|ignoring|ignored|swapped|editing|edited ~4 meal_plan|portions|portion|snacks|snack|exchanges|supplement",
    "quietly|secretly|without_telling|not_telling|need_not_call|no_need_to_tell|between_us|do_not_tell ~8 lower|target|deficit|diet|cut|lose|cardio|run|weigh|calories|plan|dietitian",
    "skip|skipping|skipped|skips ~2 snack|snacks|supper|suppers|MAIN_MEAL|meal_plan ~3 again|lately|now|some|most|more",
    "want|wants|wanting ~2 me ~2 to? ~1 count|restrict|run|starve|weigh|skip|purge|stop_eating",
    "start|started|starting|begun|began|back ~2 to? ~1 count|counting|restrict|restricting|restircting|weighing|skipping|purging|fasting|hiding|body_checking|lying|cutting_out ~4 again|agen|food|meals|calories|nobody|no_one|everything|?",
    "restircting|restricting|restrictin|restriction ~3 again|agen|and|nobody|nobdy|now|lately|harder",
    "told|telling ~2 i ~2 looked|look ~2 slimmer|thinner|smaller|healthy|well|better",
    "outgrown|grown_out_of|beaten|over|done_with ~2 her|it|ana|this",
  ],
  /** Food that frightens. */
  FOOD_FRIGHT: [
    "not|never ~2 put|get|have|touch|eat|swallow|face|be_near|look_at|let ~3 DISH|oil|butter ~4 mouth|lips|plate|near_me|house|touch|throat|shake|panic|table",
    "thought|sight|smell|idea|taste|touch|look ~2 of ~3 DISH|eating|oil|butter ~6 heart|panic|shake|cry|sick|throat|terrifies|scares|race|racing|sweat|freeze|disgust|disgusts|anxious",
    "DISH|oil|dressing|butter|sauce ~4 touched|touching|touch|near|on|in ~4 lettuce|leaf|plate|salad|rice|it|fork|food ~~6 binned|bin|threw|thrown|cried|cry|panic|panicked|not_eat|left|walked_out|shake|start_again",
    "EATS ~3 DISH ~~8 panic|panicking|panicked|freaking_out|freaking|spiralling|spiraling|crying|shaking|hyperventilating",
    "cry|crying|cried|panic|panicking|panicked|froze|frozen|shaking|shake|sobbing ~4 in|by|at|over|about ~4 supermarket|bread_aisle|aisle|bread|menu|restaurant|oil|butter|rice|DISH",
    "FRIGHT ~3 of|by|about ~3 DISH|oil|butter|eating|swallowing|fat_in_food",
    "rest|others|else|everything_else|anything_else ~4 FRIGHT",
    "throat ~3 close|closes|closing|closed|shuts|tightens ~8 DISH|eat|food|bread|swallow|meal|crying|afraid",
    "only ~2 four|five|six|three|seven|4|5|6|3|7|eight|8 ~1 foods|things|ingredients|items",
  ],
  /** How doctors and scales are deceived. */
  CHEATS_WEIGH: [
    "get_round|get_around|getting_round|getting_around|cheat|cheating|trick|tricking|fool|fooling|fake|faking|beat|pass|rig|water_load|waterload|hide_weights|weights_in|coins_in|drink_before|pad ~6 weigh|weigh_in|weigh_ins|scale|scales|dietitian|dietician|clinic|nurse|blind_weigh|check_up",
    "drink|water|weights|coins|batteries ~5 before|in ~3 clinic|nurse|weigh_in|dietitian ~4 weigh|heavier|more|pass",
  ],
  HUNGER_TRICKS: [
    "trick|tricks|tip|tips|hack|hacks|way|ways|how|make|makes ~8 HUNGER ~4 quiet|go_away|stop|shut_up|silence|ignore|numb|disappear|kill|fade",
    "ignore|silence|numb|kill|quiet|shut_up|suppress ~3 HUNGER ~6 days|day|longer|fast|dinner|all_day|forever",
  ],
};
