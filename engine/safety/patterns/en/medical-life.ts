/** English signs of medicines, of pregnancy, birth and periods that a doctor should see first. */
import { signs } from "../../match/sign.ts";

export const MEDICAL_LIFE = signs("medical_referral", [
  {
    topic: "medication",
    when: [
      "MED_NAME_SURE ~~10 MED_CHANGE",
      "MED_CHANGE ~~8 MED_NAME_SURE",
      "MED_NAME_SURE && MED_CHANGE & dose|tablets|meds|pill|pills|it|pen|pulse|heart|race|training|sick|dizzy|muscles|tendon|tendons|off",
      "my|the|his|her ~1 meds|medication|medicine|tablets|prescription ~6 MED_CHANGE_SURE",
      "MED_CHANGE_SURE ~4 my|the|his|her ~1 meds|medication|medicine|tablets|prescription|pills",
      "doctor|gp|doc|psychiatrist|cardiologist ~4 put_me_on|prescribed|started_me_on & MED_CHANGE_SURE|sick|dizzy|can|should|train|tired|weight|gain|pulse",
      "on ~2 MED_NAME_SURE & ?",
    ],
    unless: ["MED_STUDY", "STEROID_NAME|tren|cycle|sarm|sarms", "hay_fever|contraceptive", "losing steadily", "keep ~2 muscle"],
    past: "drop",
  },
  {
    topic: "pain_killers",
    when: [
      "can not ~2 get|make|do ~3 squats|training|sessions|deadlifts|runs|workouts|session|it ~4 without ~2 PAINKILLER",
      "through ~3 squats|training|sessions|deadlifts|runs|workouts|session ~4 without ~2 PAINKILLER",
      "wife|husband|mum|mom|dad|gran|friend|mate|brother|sister ~1 tramadol|codeine|oxy|oxys|morphine|pregabalin|naproxen & bench|squat|train|lift|run|often",
      "gave|give|got|borrowed|bought ~4 oxys|oxy|tramadol|codeine|percs|opioids|morphine|painkillers|pregabalin",
      "PAINKILLER && PAINKILLER_USE & lifting|bench|shoulder|pop|before|again|how_long|run|knee","PAINKILLER & PAINKILLER_USE", "PAINKILLER && PAINKILLER_USE & session|training|knees|squat|deadlift|run|lift|back|months|weeks|every|heavy", "can not|cant ~2 deadlift|squat|train|run|lift|bench|play ~4 without ~3 PAINKILLER", "numb|numbing ~4 so|before|knee|shoulder|elbow|cream|spray & train|lift|press|run|squat|bench"],
    unless: ["MED_STUDY", "once|one_off", "headache ~2 tablet"],
  },
  {
    topic: "supplement_interaction",
    when: ["INTERACT_DRUG ~~14 SUPPLEMENT_NAME", "SUPPLEMENT_NAME ~~14 INTERACT_DRUG", "INTERACT_DRUG && SUPPLEMENT_NAME & together|with|ok|fine|safe|can|mix|ordered|take|interact|and|start|add"],
    unless: ["MED_STUDY", "caffeine|adderall ~6 or"],
  },
  {
    topic: "pregnancy_general",
    when: [
      "gestational ~1 diabetes",
      "pregnancy_diabetes",
      "midwife|obstetrician|ob|obgyn|antenatal ~6 found|said|told|worried|sent|says && PREGNANCY_FLAG",
      "cervix|cervical ~4 short|stitch|cerclage|open",
      "weeks & pressure|sugar|protein ~4 creeping|sample|urine|up|high",
      "PREGNANT_SELF|FACT_PREGNANT|GESTATION && PREGNANCY_FLAG",
      "placenta ~3 low|praevia|previa|lying",
      "WEEKS_ALONG & BIRTH_ONLY|scan|placenta|midwife|trimester && PREGNANCY_FLAG",
      "20_week|12_week|week ~1 scan && PREGNANCY_FLAG",
      "pregnant ~8 marathon|sauna|hot_yoga|scuba|boxing|deadlift_max|1rm|ironman",
    ],
    unless: ["last ~1 pregnancy", "in ~1 my ~1 last|first|previous", "not pregnant", "no ~1 complications", "all ~1 good|fine|normal|clear ~4 scan", "sister|friend|wife's friend ~2 is ~1 pregnant & gift", "MED_STUDY"],
    cleared: "drop",
  },
  {
    topic: "postpartum",
    when: ["POSTPARTUM|FACT_POSTPARTUM && POSTPARTUM_FLAG_SURE", "POSTPARTUM & POSTPARTUM_FLAG", "FACT_POSTPARTUM && POSTPARTUM_FLAG & run|leak|bulge|heavy|scar|bleeding|dragging|doming|gap"],
    unless: ["wife|sister|partner|girlfriend ~2 gave|had", "signed_off|signed_me_off|cleared|all_clear", "MED_STUDY", "months ~2 cleared"],
    cleared: "drop",
  },
  {
    topic: "amenorrhea",
    when: [
      "regular ~3 then ~1 nothing|none & since|training|two_a_days|months",
      "not ~3 bled & months|month|year|weeks|since",
      "monthlies|periods|period|cycle ~3 packed|dried|gone|stopped|quit",
      "cycle ~1 tracking|tracker|log && went_missing|nothing_to|vanished|gone|stopped|none",
      "monthly|monthlies ~6 year|months|stopped|missing|gone|not",
      "not|no ~3 monthly|monthlies|period|periods ~4 year|months|weeks|since","PERIODS_GONE & PERIODS_TIME", "PERIODS_GONE && PERIODS_TIME & months|cycle|period|periods|marathon|lean|training|prep|bled|volume", "cycle|period|periods ~4 stopped|gone|missing|disappeared|vanished|absent|away ~6 months|month|year|weeks|cycles"],
    unless: ["period ~1 of", "PERIOD_OK", "training_cycle|cycle_count|bike|cycle_to", "MED_STUDY"],
    past: "keep",
    cleared: "drop",
  },
]);
