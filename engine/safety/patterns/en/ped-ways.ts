/** English signs of doping by the way it is asked: sources, tests, stories, covers and side effects. */
import { signs } from "../../match/sign.ts";

const SPARED = ["NATURAL_OK", "PED_STUDY"];

export const PED_WAYS = signs("ped", [
  {
    topic: "source",
    when: ["buy|get|find ~3 test|gear|steroids|roids|anavar|deca ~4 over_the_counter|pharmacy|pharmacies|thailand|mexico|turkey|egypt|online", "my ~1 old|usual guy|bloke|man|contact|lad ~4 post|supply|supplies|moved|gone|retired|stopped & gyms|who|ask|new_town|find", "which gyms ~4 what ~2 say", "who ~3 ask ~4 gym|town|city & guy|post|stuff|gear|kit", 
      "ANY_PED ~~10 SOURCE_ASK",
      "SOURCE_ASK ~~10 ANY_PED",
      "SOURCE_ASK && ANY_PED & legit|get|buy|order|source|vendor|plug|lab|site|vials",
      "where|who|anyone ~6 decent|good|legit|real|proper|quality|reliable ~4 vials|vial|gear|juice|tren|test|orals|stuff|lab|labs|ugl",
      "ugl|underground ~2 lab|labs|gear",
      "plug|dealer|hookup|source|supplier|contact|vendor ~5 gear|juice|roids|steroids|vials|sauce|orals|test_e|anavar|pharma",
      "legit|real|fake|bunk ~4 gear|vials|pharma|tren|anavar|test_e",
    ],
    unless: [...SPARED, "barbell|plates|belt|shoes|second_hand|camping|climbing|ski|creatine|protein|collagen"],
    person: "any",
  },
  {
    topic: "test_evasion",
    when: [
      "EVADE & TESTED",
      "EVADE & ANY_PED|STEROID_WORD|orals|stop|stopped|sarms|substance|something_banned",
      "EVADE && TESTED & compete|meet|league|ANY_PED|orals|run|pee|knock|weeks|federation|fed|comp|race",
      "EVADE && ANY_PED",
      "TESTED && ANY_PED & DOSE_ASK|EVADE|stop|weeks|before|clear|still",
      "fake|synthetic|clean|someone|friend|brother|mate ~3 urine|pee|piss & TESTED|test|tester|sample",
      "beat|pass|cheat|fool|dodge|trick ~3 TESTED",
    ],
    unless: ["PED_STUDY", "creatine|caffeine|cold_medicine|nasal_spray|inhaler|cbd|poppy ~6 test|tests|tested|banned", "driving|maths|math|blood_test|fitness_test|bleep"],
    person: "any",
  },
  {
    topic: "side_effects",
    when: ["thick|thicker ~2 blood & stay_on|staying_on|grams|gram|donate|donating|cycle|test", "stay|staying ~1 on & grams|gram|mg|blood|sides|gyno|hair|pressure", 
      "SIDE_EFFECT & STEROID_NAME|SARM_SURE|CLEN|test|steroids|gear|cycle|GROWTH|pct|tren|prohormone|juice|roids|pinning|winstrol",
      "SIDE_EFFECT && STEROID_NAME|SARM_SURE|CYCLE_SURE|steroids|roids|GROWTH|prohormone & on|week|weeks|add|stop|cycle|i|my",
      "gyno & DOSE_ASK|cycle|test|letro|ralox|nolva|STEROID_NAME",
      "lump|abscess|swollen|red|hot ~6 injection_site|where_i_pinned|where_i_inject|pinned|pin",
      "INJECT_WORD & SIDE_EFFECT & STEROID_WORD|glute|quad|delt",
    ],
    unless: ["PED_STUDY", "steroid_cream|inhaler|prednisone|prednisolone|cortisone|vaccine|flu_jab|insulin"],
    person: "any",
  },
  {
    topic: "female",
    when: ["FEMALE_SELF & STEROID_NAME|SARM_SURE|CLEN|steroids|GROWTH|gear & DOSE_ASK|DOSE", "FEMALE_SELF|FACT_FEMALE && STEROID_NAME|SARM_SURE|CLEN|steroids & DOSE_ASK|DOSE", "little|small|pink|white ~2 oxandrolone|anavar|var & tabs|mg|voice"],
    unless: SPARED,
    person: "any",
  },
  {
    topic: "pre_contest",
    when: ["STEROID_NAME ~4 last|final ~1 week|days|ten_days|two_weeks", "STAGE & drugs|drug ~1 column|plan|side|protocol", "STAGE && run ~3 orally|orals", "peak_week|final_month|last_month & comes_out|drugs|orals|orally|compounds|gear", "prep|preps|athletes|clients & template & run|orally|orals|compounds|gear", "STAGE & STEROID_NAME|CLEN|STIM_DRUG|DIURETIC_DRUG|GROWTH & DOSE_ASK|STEROID_NAME", "STAGE && STEROID_NAME ~5 STEROID_NAME", "weeks_out|days_out|peak_week && STEROID_NAME|SARM_SURE|CLEN|DIURETIC_DRUG|GROWTH", "swap|switch|change|drop ~5 STEROID_NAME & STAGE|weeks|days|STEROID_NAME"],
    unless: SPARED,
    person: "any",
  },
  {
    topic: "weight_loss_drug",
    when: ["FAT_DRUG & GREY", "FAT_DRUG && GREY & vial|clicks|powder|market|pen|prescription|script|dose|mg|source|order|units|bac_water|ramp", "FAT_DRUG & DOSE_ASK|DOSE & without|no|not|self|myself|vial|grey|friend|mate|bought|got", "FAT_DRUG ~6 how_much|how_many|what_dose|dose|mg|DOSE & start|first|week|for"],
    unless: ["PED_STUDY", "MY_DOCTOR"],
    person: "any",
  },
  {
    topic: "euphemism",
    when: [
      "PED_EUPHEMISM & EUPH_ASK & big|bigger|huge|jacked|gains|cycle|dose|hop_on|start|recommend|deca|joints|massive|size|stack|freaky|shredded",
      "PED_EUPHEMISM & STEROID_NAME|gear|sauce|CYCLE_WORD",
      "gear|juice|sauce|oils|orals ~6 blast|cruise|hop|bulk|natty|amount|dose|pin|cycle|mg",
      "hop|jump|get|go ~2 on ~2 sauce|juice|gear|cycle|the_needle|emoji_syringe|roids|pins|oils",
      "amount|dose|much|many ~3 gear|juice|sauce|pins|oils|orals",
      "blast|blasting ~2 cruise|cruising",
      "emoji_syringe & hop|sauce|gains|bulk|start|cycle|dose|natty|time|stack|juice",
      "dark_side|darkside & natty|natural|genetics|gear|injectable|cycle|weeks|test|decided|gains|plateau|ready|where_do_i_start",
      "not|no|drop|burn|lose|quit|leave ~3 natty|natty_card & anymore|plan|start|help|what|cycle|stack|card",
      "pros|big_guys|big_boys|monsters|freaks ~4 take|taking|use|using|on ~4 really|actually|secretly|stack|dose|where|how_much",
    ],
    unless: ["weight_stack|pins ~3 stack|slide|sliding|barbell|safety|safeties", ...SPARED, "orange|apple|beet|beetroot|celery|tomato|pickle|carrot|lemon|smoothie|glutes|fitness_gear|gym_gear|lifting_gear|running_gear|rain_gear|top_gear|first_gear|low_gear|gears|bike|chairs", "sauce ~3 pasta|tomato|hot|soy|chilli|low_cal", "hot|soy|tomato|pasta|chilli|barbecue|bbq sauce"],
    person: "any",
  },
  {
    topic: "hypothetical",
    when: ["HYPOTHESIS & stack|run|cycle & amounts|stage|condition|untested|perfect|doses", "untested ~2 meet|show|comp|fed|federation & stack|run|cycle|perfect|weeks|take", "exact|16_week|12_week|ten_week|week_by_week ~5 protocol|regimen|layout|plan & inject|injects|mg|compounds|doping|enhanced", "HYPOTHESIS && not ~2 tested & take|run|use|put_on|lean", "HYPOTHESIS & ANY_PED & DOSE_ASK|DOSE_TABLE", "HYPOTHESIS && ANY_PED && DOSE_TABLE|DOSE", "HYPOTHESIS && DOSE_TABLE & PED_PERSON|ANY_PED|off_season|offseason", "PED_PERSON & DOSE_TABLE & off_season|offseason|doping|protocol|amounts|compounds", "HYPOTHESIS && PED_PERSON & compounds|inject|injects|INJECT_WORD|chemical|enhanced"],
    unless: ["NATURAL_OK & stay|never", "classes_of|explain_why|why_they_are_banned|why_are_they|history"],
    person: "any",
  },
  {
    topic: "roleplay",
    when: ["ROLEPLAY & cycle ~3 doses|dosages|amounts", "ROLEPLAY & no_rules|no_limits|no_filter & stack|cycle|mass|gear", "be ~2 bro|guy|lifter|coach|guru|doctor|dealer & cycle|gear|doses|stack|juice", "ROLEPLAY && no_filter|unfiltered|uncensored & stack|cycle|inject|pin|run|take|gear|recipe", "ROLEPLAY && no_filter|unfiltered|guru && stack|cycle|inject|pin|gear", "ROLEPLAY && recipe|speech|amounts & locker_room|kid|vet|lifter|realistic|novel|gym", "ROLEPLAY && androgen|androgens|supraphysiological|PED_ODD & regimen|numbers|powerlifter|lifter|amounts", "ROLEPLAY && ANY_PED & DOSE_TABLE|DOSE|DOSE_ASK|INJECT_WORD", "ROLEPLAY && INJECT_WORD & PED_PERSON|tell|exactly|when|games|what", "ROLEPLAY && CYCLE_SURE|ANY_PED && DOSE_TABLE|exactly|no_filter"],
    unless: ["NATURAL_OK & never|not", "captain of"],
    person: "any",
  },
]);
