/** Signs of doping shared by German and French. */
import { signs } from "../../match/sign.ts";

/** Who only asks what it is, or says that he takes none. */
const SPARED = ["JUST_CURIOUS", "NATURAL_ONLY", "DOCTOR_LAB"];

export const RHINE_PED = signs("ped", [
  {
    topic: "cycle",
    when: [
      "STEROID & DOSE_ASK|DOSE|INJECT|START_PED|WEEKLY",
      "STEROID && DOSE_ASK & START_PED|INJECT|WEEKS_PED|MUSCLE_GAIN|SELF",
      "STEROID ~4 STEROID_NAME",
      "STEROID_NAME && DOSE & WEEKS_PED|STEROID_NAME|SELF",
      "CYCLE_WORD & DOSE_ASK|START_PED|WEEKS_PED|MUSCLE_GAIN && STEROID|INJECT|PED_TALK|CYCLE_FIRST",
      "CYCLE_FIRST",
      "START_PED ~5 STEROID",
      "STEROID ~6 START_PED",
    ],
    unless: SPARED,
    person: "any",
  },
  {
    topic: "sarms",
    when: [
      "SARM & DOSE_ASK|DOSE|START_PED|SOURCE_ASK|TAKE_IT",
      "SARM && DOSE_ASK|DOSE|SOURCE_ASK & SELF|DOSE|MUSCLE_GAIN|DOSE_ASK",
      "SARM ~3 SARM",
    ],
    unless: SPARED,
    person: "any",
  },
  {
    topic: "clen",
    when: [
      "CLEN & DOSE_ASK|DOSE|START_PED|SOURCE_ASK|TAKE_IT",
      "CLEN && DOSE_ASK|DOSE|SOURCE_ASK",
      "ASTHMA_PILL & FAT_OFF|DOSE_ASK",
    ],
    unless: ["JUST_CURIOUS", "HORSES"],
    person: "any",
  },
  {
    topic: "dnp",
    when: [
      "DNP & DOSE_ASK|DOSE|START_PED|SOURCE_ASK|TAKE_IT",
      "DNP && DOSE_ASK|DOSE|SOURCE_ASK",
      "BURN_INSIDE & DOSE_ASK|POWDER",
      "POWDER & BURN_INSIDE",
    ],
    unless: ["JUST_CURIOUS"],
    person: "any",
  },
  {
    topic: "hgh",
    when: [
      "GROWTH & DOSE_ASK|DOSE|INJECT|SOURCE_ASK|START_PED|FASTED",
      "GROWTH && DOSE_ASK|DOSE|SOURCE_ASK & DOSE|INJECT|SELF|UNITS",
    ],
    unless: ["JUST_CURIOUS", "GROWTH_PLAIN"],
    person: "any",
  },
  {
    topic: "peptides",
    when: [
      "PEPTIDE & DOSE_ASK|DOSE|INJECT|SOURCE_ASK|TAKE_IT",
      "PEPTIDE && INJECT|DOSE|SOURCE_ASK",
      "VIAL & INJECT|DILUTE|DOSE_ASK",
      "DILUTE & INJECT",
      "RESEARCH_ONLY && INJECT|DILUTE|DOSE_ASK|VIAL",
    ],
    unless: ["JUST_CURIOUS", "COLLAGEN"],
    person: "any",
  },
  {
    topic: "blood_doping",
    when: [
      "BLOOD_BOOST & DOSE_ASK|DOSE|RACE|STORE_IT|SOURCE_ASK|START_PED",
      "BLOOD_BOOST && RACE|STORE_IT|DOSE|SOURCE_ASK & DOSE_ASK|STORE_IT",
      "BAG_BACK",
    ],
    unless: ["JUST_CURIOUS", "DONATE"],
    person: "any",
  },
  {
    topic: "pct",
    when: [
      "PCT & DOSE_ASK|DOSE|SELF|START_PED",
      "PCT && STEROID|DOSE|LAST_SHOT",
      "AXIS_BACK",
      "LAST_SHOT && AXIS_BACK|PCT|PILL_ORDER",
    ],
    unless: ["JUST_CURIOUS"],
    person: "any",
  },
  {
    topic: "stimulants",
    when: [
      "STIM_DRUG & DOSE_ASK|DOSE|SOURCE_ASK|START_PED",
      "STIM_DRUG && SOURCE_ASK|DOSE & DOSE_ASK|SOURCE_ASK",
    ],
    unless: ["JUST_CURIOUS", "PRESCRIBED"],
    person: "any",
  },
  {
    topic: "weight_loss_drug",
    when: [
      "FAT_PEN & SOURCE_ASK|GREY|CLICKS",
      "FAT_PEN && GREY|CLICKS|SOURCE_ASK & DOSE_ASK|GREY|SOURCE_ASK",
      "FAT_PEN & DOSE_ASK & NO_RECIPE|GREY|FASTER_UP",
    ],
    unless: ["JUST_CURIOUS"],
    person: "any",
  },
  {
    topic: "synthol",
    when: [
      "OIL_FILL & DOSE_ASK|DOSE|INJECT|START_PED",
      "OIL_FILL && DOSE_ASK|DOSE",
      "OIL & INJECT|DOSE_ASK & ARM_PART",
    ],
    unless: ["JUST_CURIOUS", "COOK_OIL"],
    person: "any",
  },
  {
    topic: "insulin",
    when: [
      "INSULIN_WORD & NOT_DIABETIC",
      "INSULIN_WORD && NOT_DIABETIC",
      "INSULIN_WORD & PIN_IT|FULLNESS|MUSCLE_GAIN & DOSE_ASK|START_PED",
    ],
    unless: ["JUST_CURIOUS", "INSULIN_LEVEL"],
    person: "any",
  },
  {
    topic: "source",
    when: [
      "SUBSTANCE ~~10 SOURCE_ASK",
      "SOURCE_ASK ~~10 SUBSTANCE",
      "SOURCE_ASK && EUPHEMISM|VIAL & INJECT|EUPHEMISM|VIAL",
      "LAB_UNDER",
    ],
    unless: [...SPARED, "SPORT_GEAR"],
    person: "any",
  },
  {
    topic: "test_evasion",
    when: [
      "HIDE_TEST & SUBSTANCE|HOW_LONG|EVADE|MUST_BE_OUT",
      "HIDE_TEST && SUBSTANCE|EVADE|MUST_BE_OUT",
      "SUBSTANCE & DETECT_TIME",
      "EVADE",
    ],
    unless: ["JUST_CURIOUS"],
    person: "any",
  },
  {
    topic: "side_effects",
    when: [
      "SUBSTANCE & SIDE",
      "SUBSTANCE && SIDE & KEEP_ON|DOSE_ASK|NOW|SELF",
      "CYCLE_WORD && SIDE & NIPPLE",
    ],
    unless: SPARED,
    person: "self",
  },
  {
    topic: "female",
    when: ["WOMAN && STEROID|SARM|CLEN & DOSE_ASK|DOSE|START_PED"],
    unless: SPARED,
    person: "any",
  },
  {
    topic: "trt_abuse",
    when: [
      "HORMONE_GEL & STRETCH_DOSE",
      "HORMONE_GEL && STRETCH_DOSE & MUSCLE_GAIN|DOCTOR_NOT|DOSE",
    ],
    unless: ["JUST_CURIOUS"],
    person: "any",
  },
  {
    topic: "diuretics",
    when: [
      "WATER_PILL & ON_STAGE|DOSE_ASK|DRY_LOOK|DOSE",
      "WATER_PILL && ON_STAGE|DRY_LOOK",
      "DRAIN_PILL & DOSE_ASK|ON_STAGE",
    ],
    unless: ["JUST_CURIOUS", "PRESCRIBED"],
    person: "any",
  },
  {
    topic: "pre_contest",
    when: [
      "ON_STAGE && SUBSTANCE|PED_TALK & DOSE_ASK|DRY_LOOK|HOW_TO",
      "WEEKS_OUT && PED_TALK|SUBSTANCE & DOSE_ASK|DRY_LOOK",
    ],
    unless: ["JUST_CURIOUS", "NATURAL_ONLY"],
    person: "any",
  },
  {
    topic: "euphemism",
    when: [
      "EUPHEMISM & DOSE_ASK|SOURCE_ASK|START_PED|INJECT",
      "EUPHEMISM && DOSE_ASK|INJECT|START_PED & MUSCLE_GAIN|INJECT|START_PED",
      "INJECT & MUSCLE_GAIN|PO_PART & DOSE_ASK|START_PED|WEEKLY",
      "PED_TALK & DOSE_ASK|START_PED|SOURCE_ASK",
    ],
    unless: [...SPARED, "VACCINE"],
    person: "any",
  },
  {
    topic: "hypothetical",
    when: [
      "HYPOTHESIS && SUBSTANCE|PED_TALK|EUPHEMISM & DOSE_ASK|DOSE|DOSE_TABLE",
      "HYPOTHESIS && PED_TALK|SUBSTANCE && DOSE_ASK|DOSE_TABLE",
      "DOSE_TABLE & PED_TALK|SUBSTANCE",
    ],
    unless: ["NATURAL_ONLY"],
    person: "any",
  },
  {
    topic: "roleplay",
    when: [
      "ROLEPLAY && SUBSTANCE|PED_TALK|CYCLE_WORD & DOSE_ASK|DOSE_TABLE|PED_TALK|SUBSTANCE",
      "ROLEPLAY && INJECT & DOSE_ASK|DOSE_TABLE|SELF|LIFTER",
      "ROLEPLAY && CYCLE_WORD & DOSE_TABLE|DOSE_ASK",
      "ROLEPLAY && SUBST_VAGUE & LIFTER",
    ],
    unless: ["NATURAL_ONLY"],
    person: "any",
  },
]);
