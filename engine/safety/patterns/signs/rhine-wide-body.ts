/** Signs of an emergency and of what needs a doctor, told in pictures, in German and French: turns of `turns-wide-body.ts`. */
import { signs } from "../../match/sign.ts";

export const RHINE_WIDE_EMERGENCY = signs("emergency", [
  {
    topic: "anaphylaxis",
    when: [
      "TONGUE_BIG",
      "THROAT_SHUT && ITCH_ALL|EYES_SLITS|ALLERGEN|HIVES|EPIPEN|AFTER_FOOD|TONGUE_BIG",
      "ITCH_ALL && EYES_SLITS|THROAT_SHUT|BREATHLESS|WHEEZE|VOICE_GONE",
      "EYES_SLITS & HIVES|THROAT_SHUT|ALLERGEN",
      "HIVES && VOICE_GONE|BREATHLESS|THROAT_SHUT|COLLAPSE",
    ],
    unless: ["STUDY", "SPICY"],
  },
  {
    topic: "breathing",
    when: [
      "AIR_STILL_GONE",
      "NAILS_BLUE",
      "NAILS_BLUE && AIR_STILL_GONE|BREATHLESS",
      "SLEEPS_UPRIGHT & BREATHLESS|NO_AIR|AIR_STILL_GONE",
    ],
    unless: ["STUDY", "RECOVERS", "COLD_OUT"],
    person: "any",
    recent: ["medical_referral", "respiratory"],
  },
  {
    topic: "chest_pain",
    when: [
      "ELEPHANT && CHEST & ON_IT|CHEST_BOX",
      "ELEPHANT ~4 CHEST|CHEST_BOX",
      "RING_ROUND & CHEST_BOX|CHEST",
      "RING_ROUND && CHEST_BOX|CHEST & VOMIT|COLD_SWEAT|BREATHLESS|TIGHTER",
    ],
    unless: ["STUDY", "MUSCLE_SORE", "STRAP_WORD"],
    recent: ["medical_referral", "chest_pain_past"],
  },
  {
    topic: "collapse_other",
    when: [
      "OTHER && GOES_DOWN && GIVES_NO_ANSWER",
      "OTHER && GOES_DOWN & GASPS_FISH",
      "GASPS_FISH && GIVES_NO_ANSWER",
      "OTHER & BALL_ON_CHEST && GOES_DOWN|GIVES_NO_ANSWER",
      "OTHER & GOES_DOWN & STARES_GREY",
    ],
    unless: ["THINGS", "ANIMAL", "STUDY"],
    past: "drop",
  },
  {
    topic: "compartment",
    when: [
      "WEIGHT_ON_LIMB && DRUM_HARD & MOVE_HURTS|FOOT_ASLEEP",
      "DRUM_HARD && MOVE_HURTS & FOOT_ASLEEP|NUMB",
      "DRUM_HARD && FOOT_ASLEEP|TOE_NOT_UP",
      "SWELLS_HARDER & TOE_NOT_UP|NOT_HELPING_PILLS|NUMB",
      "DRUM_HARD & LIMB && TOE_NOT_UP|NOT_HELPING_PILLS",
    ],
    unless: ["STUDY", "MUSCLE_SORE", "BOTH_CALVES"],
  },
  {
    topic: "dka",
    when: [
      "KETONES && NOTHING_STAYS|INSULIN_MISSED",
      "KETONES_HIGH",
      "KETONES_HIGH && NOTHING_STAYS|VOMIT",
      "METER_HI && DKA_SMELL",
      "SENSOR_HIGH && DKA_SMELL|VOMIT|KETONES|NOTHING_STAYS",
      "DKA_SMELL && VOMIT|CONFUSED|DRINKS_LOTS",
      "DIABETIC && DKA_SMELL|DRINKS_LOTS & VOMIT|CONFUSED|SPEECH|SLEEPY",
    ],
    unless: ["KETO_DIET", "STUDY"],
  },
  {
    topic: "dvt_pe",
    when: [
      "CALF|LEG_WORD && LEG_DOUBLE && COUGH_BLOOD|RED_COUGH|STABS_BREATH|BREATHLESS",
      "RED_COUGH && STABS_BREATH|BREATHLESS|CALF",
      "STABS_BREATH & BREATHLESS && CLOT_CAUSE|LEG_DOUBLE|CALF",
      "LEG_WORD & LEG_DOUBLE && BREATHLESS|STABS_BREATH|PANTS_REST",
    ],
    unless: ["STUDY", "BOTH_CALVES"],
  },
  {
    topic: "gi_bleed",
    when: [
      "TOILET_RED & MUCH|DIZZY",
      "TOILET_RED && MUCH|DIZZY",
      "VOMITS_BLOOD",
      "TARRY && DIZZY|PAINKILLER|WEAK_NOW",
    ],
    unless: ["STUDY"],
  },
  {
    topic: "head_injury",
    when: [
      "HEADS_BANG|HEAD_HIT && BLOOD_THINNER",
      "HEADS_BANG|HEAD_HIT && VOMIT & HEADACHE_WORD|HEADACHE|WORSE",
      "HEADS_BANG|HEAD_HIT && HEAD_FLAG",
      "HEADS_BANG && VOMIT",
    ],
    unless: ["STUDY"],
    past: "drop",
  },
  {
    topic: "heat_stroke",
    when: [
      "NO_SWEAT && TALKS_TO_AIR",
      "NO_SWEAT & OVEN_SKIN",
      "OVEN_SKIN && TALKS_TO_AIR|CONFUSED|STAGGERS",
      "HOT && TALKS_TO_AIR",
      "TALKS_TO_AIR & STAGGERS & HOT|OVEN_SKIN",
      "CORE_HEAT && TALKS_TO_AIR|LOST_WHERE",
    ],
    unless: ["STUDY"],
  },
  {
    topic: "hyponatremia",
    when: [
      "HEAVIER_THAN_START && VOMIT|CONFUSED|SWOLLEN|LOST_WHERE|JERKING",
      "MUCH_WATER|WATER_OVER_5 && LOST_WHERE|STAGGERS|CONFUSED & VOMIT|HEADACHE|HEADACHE_WORD|STAGGERS",
      "CUPS_PROUD && VOMIT & LOST_WHERE|CONFUSED|JERKING",
    ],
    unless: ["HANGOVER", "STUDY"],
  },
  {
    topic: "overdose",
    when: [
      "TOOK_ALL_OF",
      "TOOK_BY_MISTAKE & PILL_WORD|STIMULANT|CLEN|MEDS",
      "TOOK_BY_MISTAKE && STIMULANT|CLEN & HR_150|SHAKES|HEART",
      "CLEN|STIMULANT && SHAKES & HR_150|HR_REST_120|HEART",
      "CLEN|STIMULANT && WATCH_HIGH",
    ],
    unless: ["STUDY", "VITAMINS"],
  },
  {
    topic: "palpitations",
    when: [
      "WATCH_HIGH & AT_REST_WORD",
      "WATCH_HIGH && AT_REST_WORD|NEAR_FAINT|DIZZY|BLACKOUT",
      "HEART_NAME|AFIB && WATCH_HIGH & BREATHLESS|DIZZY|AIR_SHORT|IRREGULAR",
      "AFIB && HR_150|WATCH_HIGH & IRREGULAR|DIZZY|AIR_SHORT",
      "HEART_FLIPS & BLACKOUT|DIZZY|GREY_NOW|KNEES_GIVE",
    ],
    unless: ["RECOVERS", "INTERVALS", "STUDY"],
    recent: ["medical_referral", "heart_rate"],
  },
  {
    topic: "pregnancy",
    when: [
      "GESTATION|PREGNANT|FACT_PREGNANT && FACE_FEET_SWELL & HEADACHE|HEADACHE_WORD|EYE_ZIGZAG",
      "GESTATION|PREGNANT|FACT_PREGNANT && HEADACHE|HEADACHE_WORD & EYE_ZIGZAG|RIGHT_RIB|NO_PILL_HELPS",
      "GESTATION|PREGNANT|FACT_PREGNANT && EYE_ZIGZAG & RIGHT_RIB",
      "GESTATION|PREGNANT|FACT_PREGNANT && FACE_FEET_SWELL && EYE_ZIGZAG|RIGHT_RIB",
    ],
    unless: ["AFTER_BIRTH", "STUDY"],
  },
  {
    topic: "rhabdo",
    when: ["PEE_DARK_AS && ARM_DOUBLE|SWOLLEN|MUSCLE_DONE|WEAK_NOW|EXERTION", "PEE_DARK_AS"],
    unless: ["BEETROOT", "STUDY"],
  },
  {
    topic: "spine",
    when: [
      "NECK_FALL && LEGS_DEAD|NUMB|HANDS_BURN|GRIP_GONE",
      "HEAD_FIRST && NUMB|GRIP_GONE|LEGS_DEAD|HANDS_BURN",
      "LEGS_COTTON && PEE_STUCK|WET_SELF",
      "BACK|AXIS_BACK|LIFTED && PEE_STUCK|WET_SELF & NUMB|LEGS_COTTON|LEG_WEAK|SIT_NUMB",
      "PEE_STUCK && LEGS_COTTON|LEG_WEAK",
      "WET_SELF && SIT_NUMB",
      "SIT_NUMB && BLADDER",
    ],
    unless: ["CYCLING", "STUDY", "POSTPARTUM"],
  },
  {
    topic: "stroke",
    when: [
      "POTATO_MOUTH",
      "LAUGHS_ONE_SIDE && SPEECH|HAND_LETS_GO|SUDDEN",
      "EYE_CURTAIN && ARM_FISH|NAME_LOST",
      "ARM_FISH && NAME_LOST|SPEECH",
      "NAME_LOST & HAND_LETS_GO|SUDDEN|EYE_CURTAIN",
    ],
    unless: ["TIPSY", "DENTIST", "STUDY"],
  },
  {
    topic: "syncope",
    when: [
      "OUT_IN_EFFORT",
      "ON_FLOOR_SUDDEN & EXERTION|COACH_SLAPS|LIGHTS_OUT",
      "LIGHTS_OUT & EXERTION",
      "LIGHTS_OUT && ON_FLOOR_SUDDEN",
      "WOKE_ON_PINS",
    ],
    unless: ["BLOOD_DRAW", "OTHER_FALLS", "STUDY", "SLIPPED"],
    past: ["medical_referral", "cardiac_history"],
  },
  {
    topic: "thunderclap",
    when: [
      "SKULL_BLAST && VOMIT|SUDDEN|STIFF_NECK|LIGHT_HURTS",
      "ZERO_TO_TEN & HEAD|HEADACHE|HEADACHE_WORD|STIFF_NECK|BACK_HEAD",
      "ZERO_TO_TEN && HEADACHE_WORD|HEADACHE|BACK_HEAD & STIFF_NECK|LIGHT_HURTS|LIFTED|BAR_UP",
    ],
    unless: ["FIGURE_HEAD", "STUDY"],
    negation: "ignored",
  },
  {
    topic: "torsion",
    when: [
      "BALL_WORD && SWOLLEN|VOMIT|HARD_NUT|HIGH_UP & PAIN|VOMIT|BALL_FIRE",
      "BALL_WORD & BALL_FIRE|HARD_NUT|KNOT",
      "BALL_WORD && KNOT|HARD_NUT",
    ],
    unless: ["EGG_FOOD", "PUNCHBAG", "STUDY"],
  },
]);

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
