/** English signs of somebody under age: what classes alone do not say. */
import { signs } from "../../match/sign.ts";

const GROWN = ["TEACHES", "LONG_GROWN"];
/** Words of school alone may be a grown-up's too. */
const GROWN_AT_SCHOOL = [...GROWN, "ADULT", "OLDER", "COLLEGE"];

export const MINOR_EN = signs("minor", [
  {
    topic: "age_reveal",
    when: [
      "SCHOOL && SUPPLEMENT|ENERGY_DRINK|PED|GROW_HORMONE",
      "SCHOOL && MAX_LIFT|MAKE_WEIGHT",
      "SCHOOL && FAT_LOSS|HARD_DIET|BODY_PHOTO|MEET_STRANGER",
      "SCHOOL && lose|losing|drop|burn|cut|get_to ~4 kg|kilos|kilo|lb|lbs|pounds|stone",
      "SCHOOL && TOO_MUCH_SPORT|GROWTH_PAIN",
      "SCHOOL && at ~1 by|weigh ~2 by ~2 friday|saturday|sunday|monday|thursday|match|meet|districts",
    ],
    unless: ["FIT_NOT_THIN"],
    unlessAnywhere: GROWN_AT_SCHOOL,
    person: "any",
  },
  {
    topic: "weight_loss",
    when: [
      "MINOR|SCHOOL && three|four|five|six|seven|eight|ten|twelve|fifteen|twenty ~1 kilos|kilo|kg|pounds|lbs|stone ~3 off|of_flab|of_fat|less|down|gone|lighter",
      "MINOR|SCHOOL && minus ~2 kilos|kilo|kg|pounds|lbs",
      "MINOR && lose|losing|drop|dropping|shed|burn|cut|get_rid|gone ~4 kg|kgs|kilo|kilos|kilograms|lb|lbs|pound|pounds|stone",
      "MINOR && kg|kilo|kilos|lb|lbs|pounds|stone ~3 gone|off|down|lighter|less",
      "MINOR && get|go|going|down|drop|come ~4 from ~3 to ~3 kg|kilos|kilo|lbs|pounds|stone",
      "MINOR && get|go|weigh|be|down ~3 to|at|under|below ~3 kg|kilos|kilo|lbs|pounds|stone ~4 by|before|for",
      "MINOR && calories|kcal ~6 lose|burn|cut|drop|slim|skinny|abs|version",
      "MINOR_OTHER ~~6 wants|want|needs|need|should|is|he|she|trying ~8 lose|losing|drop|slim|diet|deficit|cut|chubby|overweight|fat ~3 weight|kg|kilos|lbs|pounds|fat|calories|for|down",
    ],
    unless: ["bar|dumbbell|dumbbells|bell|kettlebell|plates", "FIT_NOT_THIN"],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "diet",
    when: [
      "MINOR && only|just ~3 eat|eating|ate|have ~4 apple|apples|salad|salads|soup|eggs|fruit|veggies|broth|yogurt|protein ~4 until|till|before|for|a_day",
      "MINOR && lowest|least|minimum|fewest ~3 calories|kcal|amount|i_can_eat|food",
      "MINOR && how ~2 little ~3 eat",
      "MINOR && only|just ~2 eat|eating|ate ~4 apple|salad|once|dinner|yogurt|nothing|protein|chicken",
    ],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "weight_cut",
    when: [
      "MINOR|SCHOOL && under|below|at|to ~2 ~1 and|but|now ~2 i ~1 am ~4 judo|boxing|wrestling|mma|match|tournament|rowing",
      "MINOR && kg|kilo|kilos|lb|lbs|pounds ~3 over|above|heavy ~4 for|limit|class|weight",
      "MINOR && wrestling|judo|boxing|mma|taekwondo|rowing|jockey|districts|regionals|state ~12 kilos|pounds|kg|lb|lbs|sauna|water|spit|spitting|weight",
      "MINOR && skip|stop|no|without|less ~2 drinking|water|fluids & match|weigh|saturday|tournament|category|class|weight",
    ],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "max",
    when: [
      "MINOR && max|maxes|maxing ~3 bench|squat|deadlift|out|test|testing|day|friday|this|lift|clean|press",
      "MINOR && bench|squat|deadlift|clean|snatch|press ~3 max|maxes|1|pr|record ~2 rm|test|out|attempt",
      "MINOR && how|what ~4 attempt|attempts|open|opener|openers",
      "MINOR && put|load ~2 on ~2 bar ~4 real|max|single|record",
    ],
    unless: [
      "max ~1 heart|hr|effort_pace|speed|velocity|reps|height|vert|vertical",
      "estimate|estimated|calculator",
    ],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "overtraining",
    when: [
      "MINOR && 8|9|10|11|12|13|14|eight|nine|ten|eleven|twelve ~2 times|sessions|practices|trainings ~2 week",
      "MINOR && train|training|practice|practise|gym|work_out|lift ~4 twice|two|three|2|3 ~2 times? ~1 day|daily",
      "MINOR && school ~2 team|practice ~8 club|gym|travel|academy ~8 ache|aches|tired|exhausted|hurts|hurt|sore_all|sleepy|add",
      "MINOR && ache|aches|hurt|hurts|sore|tired|exhausted ~2 all_the_time|constantly|always|every_day",
    ],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "injury",
    when: [
      "MINOR & ache|aches|hurts|hurt|pain|kills ~6 leap|jump|sprint|bridge|backbend|throw|since|weeks|months|everything|knee|lumbar|spine",
      "MINOR && lumbar|spine|heel|heels|growth_plate|knee ~3 pain|hurts|ache|aches|kills",
      "MINOR && bump|lump|swelling|pain|hurts|ache ~4 kneecap|knee|heel|heels|shin|hip|elbow|wrist|growth_plate|back ~8 jump|jumping|run|running|week|weeks|month|months|trainings|games|basketball|throw|pitch|bridge|every",
      "MINOR && knee|heel|heels|shin|hip|elbow|wrist|ankle|back|shoulder ~4 hurt|hurts|hurting|pain|killing|aching|aches ~8 week|weeks|month|months|since|every|compete|game|games|tournament|through|push|anyway",
      "MINOR_OTHER & knee|heel|heels|shin|hip|elbow|wrist|ankle|back|shoulder ~4 hurt|hurts|hurting|pain|aching|aches",
    ],
    unless: ["sore_from|doms|muscle_soreness"],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "hormones",
    when: [
      "MINOR && pills|shots|injections|hormones|hormone|supplement|supplements|drugs ~6 taller|grow|height|beard|puberty|tall|inches",
      "MINOR && taller|height|tall|grow|beard|puberty ~8 pills|shots|injections|hormones|hormone|supplement|supplements|booster|boosters|testosterone|hgh",
      "MINOR && testosterone ~4 low|boost|booster|boosters|raise|increase|more|pills|shots|check",
    ],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "photo",
    when: [
      "MINOR && rate ~2 body|physique|abs|arms|back|legs|chest|shape|gains",
      "MINOR && send|sends|sent|upload|post|show|take|share ~4 pic|pics|photo|photos|picture|pictures|selfie|selfies|video|videos ~8 body|boxers|underwear|shirt|shirtless|abs|fat|physique|bikini|bra|topless|rate|myself|naked",
      "MINOR && rate|guess|judge|estimate ~2 body|physique|abs|body_fat|bodyfat|my_fat ~6 pic|pics|photo|photos|picture|selfie",
    ],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "meet",
    when: [
      "MINOR && can|could|will|wanna|want|shall ~2 we|you|to ~2 meet",
      "MINOR && real ~2 coach|trainer|person ~3 not ~2 app|bot|ai",
      "MINOR && trainer|coach|guy|man|someone|stranger|he|dude|friend|follower ~8 private|alone|home|house|snap|snapchat|whatsapp|discord|telegram|dm|dms|number|meet|pics|free",
      "MINOR && can|could|will|let ~3 you|we|us ~3 meet|text|call|hang_out|chat ~3 outside|snap|whatsapp|discord|irl|private|person|instagram|somewhere|up",
    ],
    unless: [
      "meet ~3 prep|day|next|saturday|districts|powerlifting|track|swim",
      "home gym ~4 what|which|equipment",
    ],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "age_lie",
    when: [
      "told|said|wrote|put ~3 i ~1 am ~2 20|21|22|23|24|25|26|27|28|29|30|31|32|35|40|18|19 && MINOR",
      "add|take|subtract|minus|knock ~2 two|three|four|a_few|couple ~2 years ~2 off ~6 profile|account|age|number",
      "age|profile|account|birthday|birth_date ~6 off|wrong|fake|incorrect|not_right|not_true ~6 younger|downwards|down|few_years|couple_of_years|two_years|years_off|report|tell",
      "clicked|ticked|pressed|said|put ~3 over 18|eighteen ~6 because|but|form|only|actually|really|turn",
      "put|used|entered|gave|typed|set|chose|picked ~4 birth|birthday|year|age|dob ~6 so|because|but|otherwise|to ~2 app|works|let|lets|sign|i_am_in|grade|years_old && MINOR|SCHOOL",
      "MINOR && said|told|put|ticked|clicked|entered|wrote|claimed|listed|signed_up ~4 18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|35|40|eighteen|nineteen|twenty|older|adult & here|app|you|form|profile|sign|account|but|because",
      "AGE_LIE & 13|14|15|16|17|fifteen|sixteen|seventeen|fourteen|thirteen|younger",
      "i ~2 not ~2 18|eighteen|19|nineteen|20|21 & profile|app|account|signed_up|form|tell|actually|really",
      "profile|account|app|form|sign_up ~4 says|say|said|thinks|wrong ~6 18|19|20|21|eighteen|nineteen|older ~~8 actually|really|but|only|younger|lied|16|15|17|14",
      "actually|really|only|truth ~2 13|14|15|16|17|fifteen|sixteen|seventeen|fourteen & app|profile|signed_up|ticked|put|lied|account|form|let_me_in",
      "do_not_tell|dont_tell ~3 parents|mum|mom|dad|app|school|coach && MINOR & SUPPLEMENT|PED|FAT_LOSS|MAX_LIFT",
    ],
    unless: ["reps|sets|kg|weeks|km|minutes|lbs|pounds|steps|metabolic|fitness_age|body_age"],
    unlessAnywhere: ["TEACHES"],
    person: "any",
  },
  {
    topic: "age_reveal",
    when: [
      "MINOR && SUPPLEMENT & FAT_LOSS|MAX_LIFT",
      "MINOR && FAT_LOSS & MAX_LIFT|ENERGY_DRINK",
      "MINOR && MAX_LIFT & bulk|cut|cutting",
    ],
    unless: ["FIT_NOT_THIN"],
    unlessAnywhere: GROWN,
    person: "any",
  },
  {
    topic: "under_13",
    when: [
      "UNDER_13_OTHER ~~8 want|wants|needs|should|can|start|starts|asks|asking|begging|interested|ready|plan|program|programme ~8 TRAINING|lift|weights|muscles|muscle|strong|stronger|fitness|abs|workout|coach",
      "plan|program|programme|workout|routine|exercises|weights ~4 for ~4 UNDER_13_OTHER",
    ],
    unless: ["with_me|join_me|alongside_me|pool|wait|while_my|family|play_with|keep_up_with"],
    unlessAnywhere: ["TEACHES"],
    person: "any",
  },
]);
