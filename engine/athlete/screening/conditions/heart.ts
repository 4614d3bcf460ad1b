/** Heart, vessels and blood pressure. */
import { bounds, CARDIAC, FALL_SAFE, LOW_PRESSURE, WAITING } from "../bounds.ts";
import { UNCONTROLLED, type Condition } from "./condition.ts";

/** No word of a doctor from before counts against this. */
const HAPPENING =
  "right now|as i (?:type|write)|(?:since )?this morning|spreading|down my (?:left )?arm|jaw|(?:pains?|pressure|tight\\w*|is|got) (?:back )?now\\b";
const NOW =
  "right now|at rest|at the moment|currently|today|this morning|as i (?:type|write)|lying|spreading|down my (?:left )?arm|jaw";

export const HEART: readonly Condition[] = [
  {
    id: "chest_symptoms",
    words:
      "chest (?:pains?|pressure|tightness|discomfort|hurts)|(?:pains?|pressure|tightness|tight feeling) (?:in|on|across) (?:my |the )?chest|my chest (?:gets |feels |is |goes )?(?:tight|hurts|heavy)|tight chest|crushing chest|palpitations?|faint(?:ed|ing|s)?|pass(?:ed|es|ing)? out|black(?:ed|s|ing)? out|blackouts?|syncope|breathless(?:ness)? (?:at rest|lying|at night)|short(?:ness)? of breath (?:at rest|lying|at night|climbing|on the stairs)|angina|(?:irregular|racing|skipping) heart ?beats?|heart (?:skips|races|flutters)|ankles? swell\\w*|calf pain (?:on|when) walking|heart murmur|dolor (?:en el|de|al) pecho|brustschmerz\\w*|schmerzen in der brust|douleurs? (?:a la |dans la |de )?(?:poitrine|thoracique\\w*)|dor(?:es)? no peito|(?:squeez\\w*|heav\\w*|tight\\w*|burning|pressing|crushing) (?:feeling|sensation|ache|pain|pressure) (?:behind|on|in|across|over|under) (?:my |the )?(?:chest|breast ?bone|sternum)|(?:squeezing|heaviness|tightness|pain|pressure) (?:behind|under) (?:my |the )?(?:breast ?bone|sternum)|hurts? (?:in|behind|across) (?:my |the )?(?:chest|breast ?bone|sternum)|(?:i|ive|have|having|and) collapsed (?:at|after|during|while|mid)|arm (?:and|or) (?:my )?jaw|jaw (?:and|or) (?:my )?(?:left )?arm|woke up on the (?:\\w+ )?(?:floor|ground)|(?:everything|vision|it all|world) (?:went|goes|turned|turns) (?:black|dark)|(?:lost|lose|losing) consciousness|keeled over|desmay\\w*|desmai\\w*|evanoui\\w*|ohnmacht\\w*|bewusstlos\\w*|(?:druck|enge\\w*) (?:auf|in|uber) (?:der|meiner) brust|herzrasen|herzstolpern|palpitac\\w*|presion en el pecho|opresion en el pecho|aperto no peito|oppression (?:dans|a) la poitrine",
    not: "windows?|curtains?|blinds|costochondr|sight of|rib (?:strain|injury)|pec (?:strain|tear)|muscle soreness|doms|sore from|after (?:bench|chest) day",
    flags: ["cardiac_symptom"],
    stages: [
      { says: "innocent|benign murmur", is: "plan" },
      {
        says: HAPPENING,
        is: "refer_first",
        gate: "stop_now",
        bounds: WAITING,
        advice: "emergency",
      },
      { cleared: true, is: "plan_with_caution", gate: "clear_light_moderate", bounds: CARDIAC },
      {
        says: NOW,
        is: "refer_first",
        gate: "stop_now",
        bounds: WAITING,
        advice: "emergency",
      },
      { is: "refer_first", bounds: WAITING, advice: "cardiac_symptom_red" },
    ],
  },
  {
    id: "aorta",
    words:
      "marfan\\w*|aneurysms?|aneurism\\w*|aortic (?:dissection|dilat\\w*|root)|dissection|loeys dietz|aneurisma|aneurysma|anevrisme",
    flags: ["cardiac"],
    stages: [{ is: "refer_first", bounds: WAITING }],
  },
  {
    id: "heart_muscle",
    words:
      "cardiomyopath\\w*|\\bhcm\\b|\\bhocm\\b|heart failure|congestive|ejection fraction|severe (?:aortic|mitral) \\w+|aortic stenosis|herzinsuffizienz|insuficiencia cardiaca|insuffisance cardiaque|long qt|brugada|pulmonary hypertension|endocarditis",
    flags: ["cardiac"],
    stages: [
      {
        says: "rehab|stable",
        cleared: true,
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: CARDIAC,
      },
      { is: "refer_first", bounds: WAITING },
    ],
  },
  {
    id: "inflamed_heart",
    words:
      "myocarditis|pericarditis|myopericarditis|myokarditis|herzmuskelentzundung|miocarditis|miocardite",
    flags: ["cardiac", "post_viral"],
    stages: [
      {
        cleared: true,
        overWeeks: 12,
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: CARDIAC,
      },
      { is: "refer_first", bounds: WAITING },
    ],
  },
  {
    id: "heart_history",
    words:
      "heart attacks?|\\bmi\\b(?=.*(?:stent|heart|ago|cardi))|(?:s/p|sp|post|prior|previous|recent|acute|had an?|after an?) mi\\b|n?stemi|myocardial|infarct\\w*|stents?|bypass|\\bcabg\\b|angioplast\\w*|coronary|heart (?:disease|condition|problems?|surgery|trouble|defect|issues?|transplant)|cardiac|arr?h?ythmia\\w*|atrial fib\\w*|a ?fib|svt|tachycardia|pacemakers?|\\bicd\\b|defibrillator|heart valve|valve (?:replacement|repair|disease)|mitral \\w+|tetralogy|wpw|wolff\\w*|heart block|sick sinus|hole in (?:my|the) heart|pfo|bicuspid|herzinfarkt|herz(?:krank\\w*|fehler|probleme?|schrittmacher|rhythmus\\w*)|vorhofflimmern|infarto\\w*|ataque (?:al|de) corazon|problemas? (?:del |de )?(?:corazon|cardiac\\w*|coracao)|crise cardiaque|infarctus|probleme\\w* cardiaque\\w*|ataque cardiaco|marcapasos?|marca ?passos?|enfarte",
    not: "cardiac (?:health|fitness|output|training)|gastric bypass|cardiac rehab (?:nurse|worker)",
    flags: ["cardiac"],
    stages: [
      {
        says: `unstable|decompensated|${UNCONTROLLED}|symptoms? (?:at|on)`,
        is: "refer_first",
        bounds: WAITING,
      },
      { cleared: true, is: "plan_with_caution", gate: "clear_light_moderate", bounds: CARDIAC },
      { is: "refer_first", bounds: CARDIAC },
    ],
  },
  {
    id: "beta_blocker",
    words:
      "beta ?blockers?|metoprolol|bisoprolol|atenolol|propranolol|carvedilol|betablocker|betabloqueantes?|betabloquants?",
    flags: [],
    stages: [
      {
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({ tags: ["hiit"], noMaxTest: true }),
        advice: "beta_blocker",
      },
    ],
  },
  {
    id: "hypertension",
    words:
      "hypertens\\w*|(?:blood pressure|bp)(?= (?:is |was )?(?:not|isnt|un|poorly|out of)(?: \\w+){0,3} ?control)|(?:high|raised|elevated) (?:blood pressure|bp)|(?:blood pressure|bp) (?:is |runs |a (?:bit|little) )*(?:high|raised|elevated)|(?:blood pressure|bp) (?:meds|medication|tablets|pills|drugs)|lisinopril|amlodipine|ramipril|losartan|\\{bp(?:135|160|180)\\}|bluthochdruck|hoher? blutdruck|hipertens\\w*|(?:presion|tension) (?:arterial )?alta|hypertension|tension (?:arterielle )?elevee|pressao alta",
    not: "pulmonary hypertension|gestational hypertension",
    flags: ["hypertension"],
    stages: [
      {
        says: "\\{bp180\\}|hypertensive crisis|malignant",
        is: "refer_first",
        bounds: WAITING,
        advice: "hypertension_stop",
      },
      {
        says: `\\{bp160\\}|${UNCONTROLLED}|unmedicated|stopped taking|off my med|no medication|without medication`,
        is: "refer_first",
        bounds: WAITING,
      },
      { is: "plan_with_caution", gate: "clear_light_moderate", bounds: LOW_PRESSURE },
    ],
  },
  {
    id: "clot",
    words:
      "\\bdvt\\b|deep vein|thrombos\\w*|blood clots?|clotting disorder|pulmonary embol\\w*|embolism|lung clot|\\bpe\\b(?= (?:in|last|\\d|two|three|six))|factor v leiden|trombosis|phlebit\\w*|flebit\\w*|trombose|embolia|thrombose|lungenembolie|blutgerinnsel",
    flags: ["clot"],
    stages: [
      {
        says: "swollen|swelling|hot calf|breath",
        cleared: false,
        underWeeks: 4,
        is: "refer_first",
        gate: "stop_now",
        bounds: WAITING,
        advice: "emergency",
      },
      {
        cleared: true,
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({
          tags: ["contact", "fall_risk_high"],
          maxRpe: 7,
          noMaxTest: true,
          noFailure: true,
        }),
      },
      {
        overWeeks: 52,
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({ tags: ["contact"], maxRpe: 7, noMaxTest: true }),
      },
      { is: "refer_first", bounds: WAITING },
    ],
  },
  {
    id: "swollen_calf",
    words:
      "(?:hot|red|swollen)(?: \\w+){0,2} calf|calf (?:is |got |has been )?(?:hot|red|swollen)|(?:one|1) calf (?:is )?swollen|calf (?:is |got |looks )?(?:\\w+ )?(?:twice|double|bigger|larger|thicker)(?=.*\\b(?:warm|hot|red|sore|hurts|painful|overnight|suddenly))",
    flags: ["clot"],
    stages: [{ is: "refer_first", gate: "stop_now", bounds: WAITING, advice: "emergency" }],
  },
  {
    id: "anticoagulant",
    words:
      "warfarin|coumadin|marcumar|sintrom|eliquis|apixaban|xarelto|rivaroxaban|dabigatran|heparin|blood thinn\\w*|anti ?coagul\\w*|blutverdunner\\w*|anticoagul\\w*|haemophilia\\w*|hemophilia\\w*|bleeding disorder",
    flags: ["clot"],
    stages: [
      {
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({
          tags: ["contact", "fall_risk_high", "climb", "box_jump"],
          noMaxTest: true,
        }),
      },
    ],
  },
  {
    id: "dizziness",
    words:
      "\\bpots\\b|orthostatic|postural tachycardia|dysautonomia|vasovagal|low blood pressure|vertigo|menieres?|dizzy spells?|dizziness|(?:get|feel|getting|feeling|go|am|im) (?:\\w+ )?(?:dizzy|light ?headed)",
    not: "pots and pans",
    flags: ["neuro"],
    stages: [
      {
        says: "unexplained|new|getting worse|dont know why",
        cleared: false,
        is: "refer_first",
        bounds: WAITING,
      },
      {
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({
          ...FALL_SAFE,
          tags: [...(FALL_SAFE.tags ?? []), "hiit", "inversion"],
          flags: ["inverted"],
          maxRpe: 7,
          noFailure: true,
        }),
      },
    ],
  },
];
