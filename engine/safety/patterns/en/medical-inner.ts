/** English signs of inner illness, of eyes, head and nerves, and of age, that a doctor should see first. */
import { signs } from "../../match/sign.ts";

export const MEDICAL_INNER = signs("medical_referral", [
  {
    topic: "diabetes",
    when: [
      "a1c|hba1c|hb_a1c ~6 A1C_FIGURE",
      "feet|foot|toes ~4 burn|burning|numb|tingle|tingling & night|sugar|a1c|diabetic|weeks|months",
      "droppin|dropping|losing|lost ~4 weight|lbs|kilos|kg|lb & thirsty|peeing|tired",
      "thirsty ~6 peeing|tired|weight|weeing & weeks|months|weight|all_the_time","DIABETES_ASK & DIABETES_CHANGE", "DIABETES_SURE && DIABETES_CHANGE & insulin|basal|units|dose|low|lows|metformin|sugar|sugars|ulcer|foot|feet|pump|race|lifting|spikes", "SUGAR ~5 GLUCOSE_LOWISH|GLUCOSE_HIGH", "insulin|basal|bolus|lantus ~6 cut|reduce|lower|halve|skip|adjust|percent|units", "keep|keeps ~2 going ~1 low|hypo", "a1c|hba1c ~4 7|8|9|10|11|12|6.8|6.9|7.5|8.5|9.2", "foot|toe|heel|blister ~5 ulcer|not_heal|will_not_heal|numb && DIABETES_SURE"],
    unless: ["pump on|in|from ~2 back|legs|arms|biceps", "back ~1 pump", "KETO_DIET", "dinner|cook|cooking|making|friend ~4 normally|usually", "keto ~4 weeks|days|months", "MED_STUDY", "not ~1 diabetic", "CONTROLLED & plan|lift|snack|beginner", "community class|classes"],
    person: "any",
    past: "keep",
    cleared: "drop",
  },
  { topic: "epilepsy", when: ["EPILEPSY & EPILEPSY_ASK", "EPILEPSY && EPILEPSY_ASK & alone|swim|meds|seizure|fit|spotter|drive|solo|heavy", "had ~3 seizure|fit|convulsion"], unless: ["FIT_WORDS", "MED_STUDY", "cat|dog", "motivation", "fits ~2 well|better|nicely|my|in|into"], past: "keep", cleared: "drop" },
  { topic: "kidney", when: ["KIDNEY & LAB_NUMBER|train|lift|SELF", "KIDNEY && LAB_NUMBER & protein|creatine|gfr|egfr|stage|disease|training|eat", "blood|red ~3 pee|urine|wee & after|run|training|session|lift", "creatinine|egfr|gfr ~4 LAB_NUMBER"], unless: ["healthy ~1 kidneys", "sell ~2 kidney", "beans", "MED_STUDY", "beetroot"], past: "keep", cleared: "drop" },
  { topic: "liver", when: ["LIVER & LAB_NUMBER", "LIVER && LAB_NUMBER & leg_day|mean|training|high|results|protein|yellow|supplement", "eyes|skin|whites ~4 yellow|yellowish"], unless: ["chopped|onions|iron|recipe|pate", "dark_yellow|bright_yellow ~3 pee|wee|urine", "MED_STUDY"], past: "keep", cleared: "drop" },
  {
    topic: "diagnosis",
    when: ["LABS & LAB_ODD & what|mean|means|explain|normal|should|can|train|lift|creatine|protein|?", "LABS ~4 LAB_ODD", "LABS && LAB_ODD & mean|means|explain|train|interpret|read"],
    unless: ["MED_STUDY", "fine|normal|great|good|perfect ~3 bloods|results", "bloods|results ~4 fine|normal|great|good|perfect|clean", "STEROID_NAME|cycle"],
    cleared: "drop",
  },
  { topic: "gi", when: [
      "gnawing|burning ~5 ribs|stomach|belly & night|waking|eating|coffee|since",
      "cramps|pain ~4 lower ~1 right|left",
      "GI_ODD && GI_TIME","GI_ODD & GI_TIME", "GI_ODD && GI_TIME & blood|red|stomach|poo|stool|toilet|paper|belly|reflux|vomit|throw_up|diarrhoea|swallow|ulcer|gut", "BLOOD ~3 paper|tissue|stool|poo|poop|wipe", "streak|spots|drops ~2 of ~1 blood|red", "pain ~5 low|lower ~2 right & belly|abdomen|stomach|fever|sick|side"], unless: ["coffee|curry|spicy|chilli", "MED_STUDY", "nose|gums|shin|blister", "smoothie|shake|protein ~3 brand"], cleared: "drop" },
  { topic: "cancer", when: [
      "lump ~~10 hard|doubled|grown|growing|bigger|grows|fixed|not_shift|not_move|not_shifting",
      "hard ~2 lump",
      "mole ~6 changed|bleeding|bleeds|grown|growing|itchy|black|bigger|darker|irregular","CANCER", "lump ~4 breast|testicle|ball|armpit|neck|groin|nut"], unless: ["survivor ~3 inspire|inspires", "nurse|ward|clinic ~2 i|work", "i|am|work ~3 oncology|cancer ~1 nurse|doctor|ward|research", "CANCER_OK", "FAMILY_PAST", "MED_STUDY", "lump ~2 of ~1 chalk|clay", "zodiac|sign"], past: "drop", cleared: "drop" },
  { topic: "unexplained_loss", when: [
      "losing ~2 weight ~6 no_matter|however ~3 eat",
      "weight ~6 no_matter ~2 how & eat",
      "sweaty|sweats|sweating ~2 at ~1 night & weight|losing|lost",
      "LOST_WEIGHT && LOSS_AMOUNT & kg|kilos|lb|lbs|pounds|stone|sheets|skirts|sweats|trousers|belt",
      "soak|soaking|soaked|drench|drenched ~3 sheets|bed|pyjamas|pillow & night|nights|weight|tired|months|weeks",
      "lost|down|dropped|droppin ~3 kg|kilos|lb|lbs|pounds|stone|9kg|weight && not_trying|not_dieted|without_trying|no_idea_why|eating_loads|eating_the_same|not_dieting","LOST_WEIGHT & LOSS_AMOUNT", "LOST_WEIGHT && LOSS_AMOUNT & kilos|kg|pounds|lbs|stone|sweats|weight", "lost|dropped|losing|down ~4 kilos|kg|pounds|lbs|stone|weight ~~8 LOST_WEIGHT", "night_sweats & weight|lost|kilos|lump|tired|months|weeks"], unless: ["eat_as_always", "curry|breakfast|stuffed|food_baby", "MED_STUDY", "plan|diet|deficit ~3 works|working"], cleared: "drop" },
  { topic: "osteoporosis", when: ["BONE_THIN & BONE_ASK", "BONE_THIN && BONE_ASK & bones|spine|deadlift|sit_ups|dxa|dexa|jump|lift"], unless: ["FAMILY_PAST", "MED_STUDY", "strong_bones|prevent", "mum|mom|gran|grandma ~2 has & what ~3 i|me", "dexa ~6 body_fat|fat|composition|muscle"], past: "keep", cleared: "drop" },
  { topic: "neuro", when: [
      "foot|toe|toes ~2 catches|catching|trips|drags|slaps & kerb|curb|stairs|carpet|floor|lately|weeks|months",
      "grip|hand|arm|leg ~3 fading|weakening|going|shrinking ~4 month|week|weeks|months",
      "hands|feet|fingers|toes ~2 tingle|tingling|burn|burning|numb & weeks|months|days|all_day|both",
      "hand ~4 dropping|drops|drop|letting_go & week|weeks|each|every|muscle|thumb|weaker|more","NEURO & NEURO_ASK", "NEURO && NEURO_ASK & leg|legs|hand|numb|weak|drags|flare|flared|tremor|balance|treadmill|heat|showers", "leg|foot ~5 drags|dragging|catches|trips|drops & minutes|tired|treadmill|run|weeks|months|after", "both|all ~2 hands|feet ~4 numb|tingling|tingly|burning & weeks|days|months|since|always|night", "numb|numbness|tingling ~4 face|trunk|belly|chest|legs|feet|lips & weeks|days|week|months|come|since"], unless: ["MED_STUDY", "sleep|slept|sleeping|cross_legged|crossed", "saddle|bike|handlebars|rower|strap|shoes|laces", "cold|winter", "FAMILY_PAST", "beta_alanine|beta alanine|niacin", "ms ~1 excel|word|teams|office", "hangover|jelly"], past: "keep", cleared: "drop" },
  { topic: "eyes", when: [
      "snapped|poked|hit|whipped|elbow|finger|ball|band ~4 eye & sore|blurry|blood|red|vision|sight|pain|see","EYES_ODD & EYES_ASK", "EYES_ODD && EYES_ASK & eye|eyes|vision|floaters|flashes|retina"], unless: ["sweat|sunscreen", "contacts|glasses ~3 vs|or", "MED_STUDY", "eye ~1 level|contact"], cleared: "drop" },
  { topic: "vision_head", when: [
      "headache|headaches ~6 mornings|morning & woke|wake|running|throw_up|sick",
      "blurred|blurry|dim|grey|greying ~3 sight|vision & stand|bend|whoosh|whooshing|ears|mornings|minute|weeks",
      "whoosh|whooshing|pulsing|pulsatile ~4 ear|ears|head","HEAD_ODD & HEAD_TIME", "HEAD_ODD && HEAD_TIME & headache|headaches|migraine|migraines|vision|dizzy|aura|zigzag|ears", "HEADACHE ~6 every|each|during|when ~4 EXERTION|cough|strain|bend", "EXERTION ~8 HEADACHE & last|again|every|each|weeks|times|keeps|builds|lines|eye"], unless: ["migraine|headache free", "free ~1 since", "coffee|caffeine|hangover|hungover|screen_glasses|dehydrated", "MED_STUDY", "stand ~2 up ~1 fast|quickly ~8 always|teen", "for_a_second|gone_at_once", "work|boss|app|plan ~5 headache"], cleared: "drop" },
  { topic: "concussion", when: [
      "CONCUSSION && foggy|fog|dazed|irritable|lights_are|light_bothers|fuzzy & CONCUSSION_FLAG","CONCUSSION & CONCUSSION_FLAG", "CONCUSSION && CONCUSSION_FLAG & train|scrum|spar|play|match|game|headache|foggy|light|dizzy|screens|read|days|return|slow", "hit|knocked|banged|smacked|bumped|cracked ~4 head & CONCUSSION_FLAG"], unless: ["no ~2 symptoms", "didn't|not ~1 hit", "HEALED", "MED_STUDY", "poster|first_aid", "hit ~2 head ~3 pillow|hay"], cleared: "drop" },
  { topic: "older_fall", when: [
      "mother_in_law|father_in_law|mum|mom|dad|gran|nan|OLDER_SELF ~~10 FALL_WORD & hip|wrist|weight|holding|limping|hobbling|bruise|sore|head","OLDER_SELF ~~12 FALL_WORD & FALL_FLAG", "OLDER|OLDER_OTHER && FALL_WORD & FALL_FLAG", "FALL_WORD ~8 OLDER_SELF & FALL_FLAG", "mum|mom|dad|gran|grandma|grandpa|grandad|nan|mother|father ~8 FALL_WORD & FALL_FLAG"], unless: ["no falls", "no ~1 falls|fall", "asleep|love|pregnant|behind|off_the_wagon|apart", "years_ago", "MED_STUDY", "weight|numbers|pace ~2 fell|falls"], cleared: "drop" },
]);
