/** What English runs of words say about somebody under age: turns of phrase for the wide signs. */
import type { Turns } from "../../match/sign.ts";

export const MINOR_TURNS: Turns = {
  MINOR: [
    "in|start|starting|finish|finishing|before|after|entering|till|until year|yr|grade 7|8|9|10|11|seven|eight|nine|ten|eleven",
    "everyone|everybody|kids|girls|boys|lads|people|guys|us ~1 in year|yr|grade 7|8|9|10|11|seven|eight|nine|ten|eleven",
    "born ~2 in YOUNG_YEAR",
    "YOUNG_YEAR ~2 birth_year|born|baby|kid|birthday",
    "birth|birthday|real|year ~4 YOUNG_YEAR",
    "turn|turned|turning|hit ~1 TEN_TO_17 ~2 in|next|last|on|this ~1 january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|week|month|monday|friday|saturday|sunday",
    "just turned|hit ~1 TEN_TO_17",
    "not ~2 18|eighteen|an_adult ~3 for|till|until|yet|before",
    "18|eighteen ~~8 not ~2 for ~2 2|3|4|two|three|four|five ~1 more? ~1 years|yrs",
    "me_and|me|us ~2 friends|mates ~2 are ~1 all ~1 13|14|15|16",
    "i ~1 am ~2 only ~1 TEN_TO_17",
    "TEEN_DIGITS f|fem what|whats|here|i|wanna|want|need|trying|looking|and|how|can|who|which",
    "TEEN_DIGITS m|male here|i|wanna|want|need|trying|looking|who",
    "can|could|should ~2 TEN_TO_17 year_old ~4 take|use|have|do|lift|max|drink|try",
  ],
  MINOR_OTHER: [
    "TELLS_CHILD ~3 is|turned|turns|will_be|aged|turning|who_is|just_turned ~2 TEEN_WORD",
    "TELLS_CHILD TEEN_WORD",
    "TELLS_CHILD ~~2 who_is|aged|age|only|just ~1 TEEN_WORD",
    "boy|girl|lad|lass|kid|child|niece|nephew|grandson|granddaughter|brother|sister|daughter|son|goalie|player ~1 of|aged|who_is|age ~2 TEEN_WORD",
    "TELLS_CHILD ~4 13|14|15|16|17|thirteen|fourteen|fifteen|sixteen|seventeen|12|11|10",
    "he|she ~1 will_be|is|turns|just_turned|will ~2 TEEN_WORD ~2 in|on|next|this|now|and ~1 spring|summer|autumn|winter|may|june|july|march|april|month|week|tennis|gymnast|small|prodigy",
    "TEN_TO_17 ~1 year_old ~3 boy|girl|son|daughter|goalie|player|kid|athlete|swimmer|gymnast|client|lifter|dancer|wrestler|sprinter|niece|nephew|brother|sister",
    "he|she ~1 is ~1 a? year|grade|8th|9th|10th|7th|11th|sophomore|freshman|junior ~1 7|8|9|10|11|grader|in?",
    "our|my|the ~1 u|under ~1 12|13|14|15|16|17|twelves|thirteens|fourteens|fifteens|sixteens ~2 sprinter|swimmer|girl|boy|striker|keeper|gymnast|player|lad|daughter|son",
  ],
  UNDER_13_OTHER: [
    "TELLS_CHILD ~3 is|turned|turns|will_be|aged|turning|who_is|just_turned ~2 TWELVE_DOWN",
    "TELLS_CHILD TWELVE_DOWN",
    "TELLS_CHILD ~~2 who_is|aged|age|only|just ~1 TWELVE_DOWN",
    "boy|girl|lad|kid|child|niece|nephew|grandson|granddaughter|brother|sister|daughter|son ~1 of|aged|who_is|age ~2 TWELVE_DOWN",
  ],
  SHEDS_KILOS: [
    "lose|drop|dropping|losing|loose|shed|cut|burn|down|get_rid_of|take_off|need_off|off ~3 SMALL_NUMBER ~1 kg|kgs|kilo|kilos|lb|lbs|pound|pounds|stone|inches",
    "SMALL_NUMBER ~1 kg|kgs|kilo|kilos|lb|lbs|pound|pounds|stone ~2 in|before|by|gone|off|over|lighter|less|down|too_heavy|under|for",
    "drop|get|go|down|cut|come|dropping|getting ~2 from ~1 BODY_NUMBER ~2 to ~1 BODY_NUMBER",
    "want|wanna|need|have|trying|going|got to ~1 be|weigh|get_to|get_down_to|hit|reach|make ~1 BODY_NUMBER ~2 by|before|for|kg|kilos|pounds|lbs|at|like",
    "SMALL_NUMBER ~1 over|above ~3 for|limit|class|by|on|sunday|saturday|friday|weigh|category|sat|sun",
  ],
  BIG_LIFT: [
    "hit|hitting|get|reach|reaching|pull|put_up|bench|benching|squat|deadlift|clean|snatch|press ~2 BIG_NUMBER ~4 on|by|before|bench|squat|deadlift|clean|single|this|max|ends",
    "quickest|fastest|best|shortest ~3 to ~3 BIG_NUMBER",
    "how|what|whats ~3 max|heaviest|1 ~3 deadlift|squat|bench|clean|lift|be",
    "how ~1 much|heavy ~3 should|can|could ~2 i ~2 bench|squat|deadlift|lift|max|clean|pull",
    "BIG_NUMBER ~1 kg|kilo|lb|pound? single",
  ],
  JOINT_HURTS: [
    "JOINT ~4 HURTS",
    "HURTS ~4 JOINT",
    "bump|lump|swelling|pain ~4 below|under|above|in|on ~2 it|JOINT",
  ],
  TOO_OFTEN: [
    "7|8|9|10|11|12|13|14|seven|eight|nine|ten|eleven|twelve|fourteen ~1 x|times|sessions|practices|trainings|workouts ~2 week|wk",
    "11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|28|30|32|35|twenty|thirty|eighteen|sixteen ~2 hours|hrs|h ~4 week|wk|court|pool|mat|ice|training|gym",
    "MONDAY_ON ~3 h|hours ~~6 MONDAY_ON ~3 h|hours ~~6 MONDAY_ON",
    "two|three|2|3 ~1 sports|teams|clubs ~6 week|gym|plus|and|lift|tired",
    "swim|soccer|football|gymnastics|dance|hockey|tennis|club|school|track ~~6 plus|and|then|on_top ~~6 club|school|gym|track|xc|travel|lifting ~~6 tired|ache|aches|sore|exhausted|add|more|fit",
  ],
};
