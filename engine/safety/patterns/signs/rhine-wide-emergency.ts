/** Signs of the body in danger, in German and French: the turns of `turns-wide-body.ts` and `turns-wide-nerves.ts`. */
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
