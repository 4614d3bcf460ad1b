/** English signs of heart, pressure, vessels, lungs and fever that a doctor should see first. */
import { signs } from "../../match/sign.ts";

export const MEDICAL_HEART = signs("medical_referral", [
  {
    topic: "cardiac_history",
    when: [
      "HEART_HISTORY",
      "heart|cardiac ~4 thicker|thick|enlarged|weak|scarred|damaged|murmur|murmurs|condition|problem|disease|screening|scan|defect",
      "collapsed|fainted|passed_out|blacked_out ~6 EXERTION|race|match|run & last|ago|once|summer|spring|year|month",
      "fainted|passed_out|blacked_out & LONG_AGO|AGO_MONTHS|last_month|weeks_ago & EXERTION",
      "nearly|almost|about_to ~2 faint|fainted|pass_out|passed_out|black_out|blacked_out & EXERTION",
      "brother|sister|father|dad|mum|mom|uncle|cousin ~6 died|dropped_dead ~4 suddenly|at_30|at_35|at_38|at_40|at_42|heart|sleep|young & i|me|my",
    ],
    unless: ["work|job|nurse|volunteer ~3 cardiac", "form|technique|arch|knee|knees|bench|tent ~3 collapsed|collapses|collapse|went", "FAMILY_PAST", "MED_STUDY", "CONTROLLED", "blood_draw|blood_test|giving_blood|needle", "HEALED", "seeing|saw|bill|price"],
    past: "keep",
    cleared: "drop",
  },
  {
    topic: "chest_pain_past",
    when: [
      "jaw ~4 ache|aches|pain & uphill|hill|hills|walking|stairs",
      "ache|pain ~4 jaw & uphill|hill|hills|walking|stairs",
      "pressure|tightness|squeeze|squeezing|heaviness ~8 EXERTION|steep|hill|hills|uphill|stairs & STOPS_WITH|gone_when|away_when",
      "pressure|ache|tightness|squeeze|squeezing|heaviness|pain ~3 middle|centre|center & steep|hill|hills|climb|path|stairs|walk|walking|cold",
      "pressure|tightness|ache && gone_when|away_when|fine_since|it_was_away|stopped_when & EXERTION|hill|steep|sprints","CHEST_PAST & PAST_TIME", "CHEST_PAST && PAST_TIME & gone|come_back|stopped|since|lift|stairs|walking|running|hill", "CHEST ~4 HURTING|tight|tightness|pressure & PAST_TIME|used_to|sometimes|occasionally|now_and_then|few_times"],
    unless: ["CHEST_MUSCLE", "MUSCLE_SORE", "MED_STUDY", "flyes|bench|push_ups|doms"],
    past: "keep",
    cleared: "drop",
  },
  {
    topic: "heart_rate",
    when: [
      "resting_pulse|resting_heart_rate|resting_hr|rhr|morning_pulse|waking_pulse ~8 REST_HIGH",
      "pulse|heart_rate|hr|heart ~3 shoots|jumps|spikes|climbs|rockets ~3 HR_FIGURE & easy|jog|jogs|walk|lately|used_to|warm_up",
      "HEART_RATE_ODD & RATE_CONTEXT",
      "HEART_RATE_ODD && RATE_CONTEXT & heart|pulse|hr|watch|beat|beats|bpm|rhythm|rate",
      "HR_REST_100|HR_REST_120",
      "HR_UNDER_40 & dizzy|tired|faint|worried|alert|watch",
      "pulse|heart_rate|hr|resting_heart_rate|rhr ~6 100|102|104|105|106|108|110|112|115|118 & normally|usually|resting|rest|woken|wake|morning|mornings|days|used_to",
      "HR_200 & EXERTION & easy|zone|walk|jog|warm_up",
      "HR_220",
      "afib|a_fib|arrhythmia ~4 alert|alerts|notification|warning|possible|flagging|flagged",
    ],
    unless: ["strap|monitor|sensor ~5 broken|off|wrong|battery|glitch|loose", "excited|nervous|she_said_yes|wedding", "RECOVERS", "MED_STUDY", "good_sign|nice|zone 2|number", "dropped ~3 from"],
    cleared: "drop",
  },
  {
    topic: "hypertension",
    when: [
      "bottom|lower ~1 number ~2 of? 100|102|104|105|106|108|110|112|115|118|120",
      "top|upper ~1 number ~2 of? PRESSURE_TALK",
      "pressure ~4 PRESSURE_TALK",
      "dot|medical|doc|doctor|nurse|dentist ~6 not ~2 sign|pull|treat|clear & number|pressure|blood|high","BP_160", "BP_180", "HIGH_PRESSURE & PRESSURE_FLAG", "HIGH_PRESSURE && PRESSURE_FLAG & heavy|max|stopped|tablets|meds|headache|machine|pharmacy|press|5x5", "cuff|machine|monitor|pharmacy|gp|nurse ~6 said|reads|read|says|got|showed ~4 PRESSURE_TALK", "PRESSURE_TALK ~2 over ~1 PRESSURE_LOW"],
    unless: ["MED_STUDY", "CONTROLLED & train|plan|cleared", "was ~2 borderline"],
    cleared: "drop",
  },
  {
    topic: "dvt_possible",
    when: [
      "calf ~4 warm|hot|fatter|swollen|sore & brace|cast|flight|back_from|squeeze|weeks|tight",
      "arm ~4 puffy|blueish|swollen & climbing|veins|since|chest","DVT_PART ~~8 DVT_LOOK_SURE & DVT_RISK|one|left|right|days|since", "DVT_PART && DVT_LOOK_SURE & DVT_RISK", "DVT_PART ~~6 HURTING|tender|cramp & flight|long_haul|cast|surgery|operation|clot|dvt|pill|flew", "arm ~6 purple|blue|swollen|swole|swelled & veins|days|pull|after|one|heavy|vein", "had ~4 clot|clots|dvt|embolism & train|lift|squat|leg|weeks|months|on|thinners"],
    unless: ["both the same|sides|calves|legs", "doms|hills", "HEALED", "always ~3 bigger|been", "pump|pumped & gone"],
    cleared: "drop",
  },
  {
    topic: "respiratory",
    when: ["AIR_ODD & AIR_FLAG", "AIR_ODD && AIR_FLAG & wheeze|wheezing|cough|inhaler|breathless|chest|short_of_breath|run|runs|cold|night", "asthma ~6 worse|flare|flaring|uncontrolled|attack|attacks|bad|hospital|not", "collapsed_lung|pneumothorax|copd|emphysema|pulmonary_embolism|pulmonary_fibrosis|cystic_fibrosis", "borrow|share|use ~4 inhaler|puffer & friend|mate|sister|brother|mum|without", "out_of_breath|breathless|puffed ~5 stairs|walking|talking|flight & weeks|lately|new|since|used_to|months|suddenly", "HURTING|sharp|stitch|catches ~6 BREATHE_IN", "BREATHE_IN ~6 HURTING|sharp|catches", "coughing|cough ~5 weeks|months|blood|night|won't_go|green"],
    unless: ["never ~2 needed|used", "in ~1 my? bag since", "CONTROLLED", "laugh|coach", "altitude_training|mask", "as_a_kid|as_a_child|childhood", "MED_STUDY", "stitch ~8 eat|ate|drink|breathing_rhythm"],
    cleared: "drop",
  },
  {
    topic: "infection",
    when: [
      "amoxicillin|antibiotics|doxycycline|penicillin|clarithromycin ~4 for",
      "fever|temperature|temp & chills|shivering|aching|sweats|FEVER_FIGURE",
      "red ~1 stripe|streak|line|lines|track",
      "yellow|pus|weeping|oozing & hot|red|swollen|smells & cut|burn|burns|graze|knee|toe|elbow|wound|mine|blister|bite","FEVER_FIGURE & ILL_NOW|FEVER|run|train|session", "FEVER_FIGURE", "FEVER & ILL_NOW & train|run|race|lift|session|gym|workout|intervals|marathon|sauna|swim|comp|meet|shorter|slower|still|resume|back", "FEVER && ILL_NOW & race|marathon|train|run|lift|session|gym|heart|pounds|stairs|intervals|resume", "antibiotics ~4 for|and|still|day & train|lift|run|gym|infection|chest|tooth|kidney", "wound|cut|blister|bite|scrape|tattoo|piercing|toe|finger|knee|elbow|boil|lump ~6 infected|pus|oozing|red_streak|hot_and|spreading|red_line", "heart|chest|breath ~6 since|after ~3 flu|covid|virus|infection|cold", "mono|glandular_fever|pneumonia|myocarditis|shingles|meningitis|hepatitis|kidney_infection & train|lift|run|weeks|back|gym|spleen|contact|still"],
    unless: ["swim|dip|plunge & tea|fine|minutes|wetsuit", "no|without ~1 fever", "fever ~1 pitch", "cabin_fever|gym_fever|hay_fever|fever_dream", "MED_STUDY", "years_ago|in 2022|2021|2020|2023", "soup|season|flu_season|flu_jab", "got over it", "pr|lift|squat|bench|weigh|pace ~2 FEVER_FIGURE"],
    cleared: "drop",
  },
]);
