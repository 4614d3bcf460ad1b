/** Signs of what a doctor should see, in German and French: the turns of `turns-wide-care.ts` and `turns-wide-long.ts`. */
import { signs } from "../../match/sign.ts";

export const RHINE_WIDE_CARE = signs("medical_referral", [
  {
    topic: "acute_injury",
    when: [
      "HEARD_POP && BALLOON_JOINT|JOINT|MUSCLE_PART|BRUISE",
      "BALLOON_JOINT",
      "TORE_SOMETHING && DENT|BRUISE|MUSCLE_PART",
      "DENT & MUSCLE_PART|BRUISE",
      "TWIST_LIFT & JOINT|BACK|TOE_WEAK",
    ],
    unless: ["STUDY", "NO_INJURY"],
    past: "drop",
  },
  {
    topic: "amenorrhea",
    when: [
      "CYCLE_EMPTY",
      "SHE_NEVER_CAME & MONTH_WORD|CYCLE_TRACK",
      "CYCLE_TRACK && SHE_NEVER_CAME|CYCLE_EMPTY",
    ],
    unless: ["PREGNANT", "MENOPAUSE", "STUDY"],
  },
  {
    topic: "back",
    when: [
      "SHOOTS_LEG",
      "BACK|AXIS_BACK & SHOOTS_DOWN|TOE_WEAK",
      "BACK|AXIS_BACK && SHOOTS_LEG|TOE_WEAK|STILL_BENT",
      "BACK_LIFTED_OUT && STILL_BENT|LONG_TIME|AGO_WEEKS|TOE_WEAK",
    ],
    unless: ["STUDY"],
  },
  {
    topic: "cardiac_history",
    when: ["ICD", "ICD && SHOCKED", "STENT & MONTH_WORD|NOT_CLEARED|NOBODY_SAID"],
    unless: ["STUDY"],
    past: "keep",
    cleared: "keep",
  },
  {
    topic: "concussion",
    when: [
      "HEADS_BANG && FOGGY|LIGHT_ANNOYS|DAZED",
      "HEAD_HIT|HELMET_HIT && FOGGY|LIGHT_ANNOYS|DAZED|IRRITABLE",
      "HEADS_BANG",
    ],
    unless: ["STUDY"],
    past: "drop",
  },
  {
    topic: "diabetes",
    when: [
      "DIABETIC|SUGAR_PILL & HALVE_IT|CUT_BASAL|FASTED",
      "SUGAR_PILL && HALVE_IT",
      "DIABETIC && CUT_BASAL",
    ],
    unless: ["STUDY"],
  },
  {
    topic: "diagnosis",
    when: [
      "LAB_FIGURE & WHAT_MEANS|WHAT_TAKE",
      "LAB_FIGURE && WHAT_MEANS|WHAT_TAKE",
      "SELF_DIAGNOSED",
      "LAB_LOW",
    ],
    unless: ["STUDY"],
    person: "any",
  },
  {
    topic: "epilepsy",
    when: [
      "FIT_MONTH && PILLS_CHANGED",
      "FIT_MONTH|EPILEPSY && SWIM_ALONE|LIFT_ALONE",
      "EPI_DRUG & STOPPED_SELF|PILLS_CHANGED",
      "EPI_DRUG && STOPPED_SELF",
    ],
    unless: ["STUDY", "COUGH"],
  },
  { topic: "eyes", when: ["EYE_PRESSURE", "EYE_RINGS", "EYE_CURTAIN_ONLY"], unless: ["STUDY"] },
  {
    topic: "gi",
    when: [
      "WIPE_BLOOD",
      "BUSHES_RUN & GUT_CRAMP|SLIME|WEEKS_WORD",
      "BUSHES_RUN && SLIME|CROHN|GUT_CRAMP",
      "SLIME & GUT_CRAMP|CROHN",
      "GI_KIN & GUT_CRAMP|SLIME",
    ],
    unless: ["STUDY", "SICK_BUG"],
  },
  {
    topic: "heart_rate",
    when: ["SKIPS_BEAT & WEEKS_WORD|EASY_DAYS|EVERY_FOURTH", "EVERY_FOURTH", "PULSE_JUMPS"],
    unless: ["STUDY", "LOVE"],
  },
  { topic: "hernia", when: ["BULGE_PUSH", "SCAR_BULGE"], unless: ["STUDY", "DISC"] },
  {
    topic: "hypertension",
    when: ["BP_PILLS && STOPPED_SELF|REPLACE_THEM", "BP_PILLS & REPLACE_THEM", "BP_WORDS"],
    unless: ["STUDY"],
  },
  {
    topic: "infection",
    when: [
      "MONO && SPORT_SOON|TIRED|SPLEEN",
      "MONO & WEEKS_WORD",
      "SPLEEN && MONO",
      "FEVER_BARE_FIG & CHILLS",
    ],
    unless: ["STUDY"],
    past: "drop",
  },
  { topic: "joint", when: ["SAUSAGE_FINGERS", "NO_FIST & MORNINGS"], unless: ["STUDY"] },
  { topic: "kidney", when: ["DIALYSIS", "KIDNEY_FIG"], unless: ["STUDY"] },
  { topic: "liver", when: ["EYES_YELLOW", "EYES_YELLOW_Q"], unless: ["STUDY", "SUNGLASSES"] },
  {
    topic: "medication",
    when: ["PREDNI|FLOXACIN && TENDON|TRAINING|JUMPING|JOINT", "FLOXACIN", "PREDNI & STARTED"],
    unless: ["STUDY"],
  },
  {
    topic: "neuro",
    when: ["HAND_LETS_GO & EVER_MORE|EATEN_MUSCLE", "EATEN_MUSCLE", "HAND_LETS_GO && EATEN_MUSCLE"],
    unless: ["STUDY"],
  },
  {
    topic: "older_fall",
    when: ["FELL_TIMES & AGE_70|OLDER|GARDEN_WORD", "FELL_TIMES && AGE_70|OLDER"],
    unless: ["STUDY"],
  },
  {
    topic: "osteoporosis",
    when: ["SHRUNK", "SHRUNK && BACK|BACK_PAIN", "T_SCORE"],
    unless: ["STUDY"],
  },
  {
    topic: "pain_killers",
    when: [
      "GOT_FROM_MATE & OPIOID|PAINKILLER",
      "OPIOID & BEFORE_TRAIN|GULP",
      "OPIOID && GULP",
      "PAINKILLER & EVERY_SESSION",
    ],
    unless: ["STUDY"],
  },
  {
    topic: "postpartum",
    when: [
      "DRAGGING_DOWN",
      "DRAGGING_DOWN && BABY|WEEKS_WORD",
      "BULGE_BELOW && BABY|FACT_POSTPARTUM",
    ],
    unless: ["STUDY"],
  },
  {
    topic: "pregnancy_general",
    when: ["PLACENTA", "CERCLAGE", "GESTATION && PLACENTA|CERCLAGE|CONES"],
    unless: ["STUDY"],
  },
  { topic: "respiratory", when: ["SPRAY_OFTEN", "INHALER & TIMES_DAILY"], unless: ["STUDY"] },
  {
    topic: "shoulder_neuro",
    when: ["WING_BLADE", "ARM_NOT_SIDE", "ARM_NOT_SIDE && NO_POWER|NUMB"],
    unless: ["STUDY"],
  },
  {
    topic: "stress_fracture",
    when: [
      "HOP_TEST & PAIN_CRY|SWELL|SWOLLEN",
      "FOOT_TOP & SWELL|SWOLLEN|PAIN|BONE_POINT",
      "BONE_POINT & NIGHT_THROB",
    ],
    unless: ["STUDY"],
  },
  {
    topic: "supplement_interaction",
    when: ["BLOOD_THINNER && SUPP_LIST", "ST_JOHN && ANTIDEP|STIMULANT"],
    unless: ["STUDY"],
  },
  {
    topic: "surgery",
    when: ["REVIEW_AT & WEEK_NOW", "REVIEW_AT && WEEK_NOW & JOINT|JOINT_ILL|SURGERY"],
    unless: ["STUDY"],
  },
  {
    topic: "unexplained_loss",
    when: [
      "KILOS_GONE & NOT_TRYING|EATS_LOTS|THIRSTY_TIRED|NIGHT_SOAKED",
      "KILOS_GONE && NOT_TRYING|NIGHT_SOAKED|THIRSTY_TIRED|EATS_LOTS",
    ],
    unless: ["STUDY", "POSTPARTUM"],
    past: "keep",
    negation: "ignored",
  },
  {
    topic: "vision_head",
    when: ["BLURS_ON_RISE && EAR_RUSH|MORNINGS|WEEKS_WORD", "EAR_RUSH & BLURS_ON_RISE|EYE_SIGN"],
    unless: ["STUDY"],
  },
]);
