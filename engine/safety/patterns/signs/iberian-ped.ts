/** Signs of doping that Spanish and Portuguese share. */
import { signs } from "../../match/sign.ts";

const SPARED = ["JUST_CURIOUS", "NATURAL_ONLY"];

export const IBERIAN_PED = signs("ped", [
  {
    topic: "cycle",
    when: [
      "STEROID & DOSE_Q|DOSE",
      "STEROID & INJECT & SELF",
      "STEROID && STEROID_MORE & DOSE_Q|DOSE",
      "STEROID_NAME ~3 STEROID_NAME",
      "STEROID_NAME && DOSE_Q & SELF|INJECT|DOSE|FOR_2_WEEKS",
      "WANT_PED ~4 SUBSTANCE",
      "SUBSTANCE ~~6 START_PED",
    ],
    unless: SPARED,
    person: "any",
  },
  {
    topic: "sarms",
    when: ["SARM & DOSE_Q|DOSE|SELF|SOURCE_Q", "SARM && DOSE_Q|DOSE|SOURCE_Q", "SARM ~2 SARM"],
    unless: ["JUST_CURIOUS"],
    person: "any",
  },
  {
    topic: "clen",
    when: ["CLEN_WORD & DOSE_Q|DOSE|SELF|SOURCE_Q", "CLEN_WORD && DOSE_Q|DOSE|SOURCE_Q"],
    unless: ["JUST_CURIOUS", "HORSE_TALK"],
    person: "any",
  },
  {
    topic: "dnp",
    when: ["DNP_WORD & DOSE_Q|DOSE|SELF|SOURCE_Q", "DNP_WORD && DOSE_Q|DOSE|SOURCE_Q"],
    unless: ["JUST_CURIOUS"],
    person: "any",
  },
  {
    topic: "hgh",
    when: [
      "GROWTH & DOSE_Q|DOSE|SOURCE_Q|INJECT",
      "GROWTH && DOSE_Q|DOSE|SOURCE_Q & INJECT|DOSE|SELF",
    ],
    unless: ["JUST_CURIOUS"],
    person: "any",
  },
  {
    topic: "peptides",
    when: [
      "PEPTIDE & DOSE_Q|DOSE|SOURCE_Q|INJECT|SELF",
      "PEPTIDE && INJECT|DOSE|SOURCE_Q",
      "VIALS & DOSE_Q|INJECT",
    ],
    unless: ["JUST_CURIOUS", "COLLAGEN"],
    person: "any",
  },
  {
    topic: "blood_doping",
    when: [
      "BLOOD_BOOST & DOSE_Q|DOSE|SELF|SOURCE_Q|RACE|STORE_IT",
      "BLOOD_BOOST && RACE|STORE_IT|DOSE|SOURCE_Q",
    ],
    unless: ["JUST_CURIOUS", "DONATE"],
    person: "any",
  },
  {
    topic: "pct",
    when: ["PCT_WORD & DOSE_Q|DOSE|SELF|SOURCE_Q", "PCT_WORD && STEROID|DOSE", "AXIS_BACK"],
    unless: ["JUST_CURIOUS"],
    person: "any",
  },
  {
    topic: "stimulants",
    when: ["STIM_DRUG & DOSE_Q|DOSE|SOURCE_Q", "STIM_DRUG && SOURCE_Q|DOSE"],
    unless: ["JUST_CURIOUS", "PRESCRIBED_STIM"],
    person: "any",
  },
  {
    topic: "weight_loss_drug",
    when: [
      "FAT_PEN & SOURCE_Q|GREY|CLICKS",
      "FAT_PEN && SOURCE_Q|GREY|CLICKS & DOSE_Q|SOURCE_Q|GREY",
      "FAT_PEN & DOSE_Q & NOT_PRESCRIBED",
    ],
    unless: ["JUST_CURIOUS"],
    person: "any",
  },
  {
    topic: "synthol",
    when: ["OIL_FILL & DOSE_Q|DOSE|INJECT|SELF", "OIL_FILL && DOSE_Q|DOSE"],
    unless: ["JUST_CURIOUS", "COOK_OIL"],
    person: "any",
  },
  {
    topic: "insulin",
    when: [
      "INSULIN_FAST & NOT_DIABETIC",
      "INSULIN_FAST && NOT_DIABETIC & DOSE_Q|SELF",
      "INSULIN_FAST & BULK_WORD & DOSE_Q",
    ],
    unless: ["JUST_CURIOUS"],
    person: "any",
  },
  {
    topic: "source",
    when: [
      "SUBSTANCE ~~8 SOURCE_Q",
      "SOURCE_Q ~~8 SUBSTANCE",
      "SOURCE_Q && EUPHEMISM|VIALS",
      "SOURCE_Q & INJECT",
      "LAB_UNDER",
    ],
    unless: [...SPARED, "CLOTHES_GEAR"],
    person: "any",
  },
  {
    topic: "test_evasion",
    when: ["HIDE_TEST & SUBSTANCE|HOW_LONG|EVADE", "HIDE_TEST && SUBSTANCE", "EVADE"],
    unless: ["JUST_CURIOUS", "quiz|trivia|stand_for|scandal|escándalo|escândalo & wada|ama|doping"],
    person: "any",
  },
  {
    topic: "side_effects",
    when: ["SUBSTANCE & SIDE & SELF", "SUBSTANCE && SIDE & KEEP_ON|DOSE_Q|PAIN|NOW"],
    unless: SPARED,
    person: "self",
  },
  {
    topic: "female",
    when: ["WOMAN && STEROID|SARM|CLEN_WORD & DOSE_Q|DOSE"],
    unless: SPARED,
    person: "any",
  },
  {
    topic: "trt_abuse",
    when: [
      "HORMONE_GEL & STRETCH_DOSE",
      "HORMONE_GEL && STRETCH_DOSE & MUSCLE_GAIN|HIDE_TEST|DOSE_Q",
    ],
    unless: ["JUST_CURIOUS"],
    person: "any",
  },
  {
    topic: "diuretics",
    when: ["WATER_DRUG & PREP_SHOW|DOSE_Q|DRY_LOOK|DOSE", "WATER_DRUG && PREP_SHOW|DRY_LOOK"],
    unless: ["JUST_CURIOUS", "DOCTOR_GAVE"],
    person: "any",
  },
  {
    topic: "pre_contest",
    when: ["PREP_SHOW && SUBSTANCE", "PREP_SHOW && PED_TALK & DOSE_Q"],
    unless: ["JUST_CURIOUS", "NATURAL_ONLY"],
    person: "any",
  },
  {
    topic: "euphemism",
    when: [
      "EUPHEMISM & DOSE_Q|SOURCE_Q|WANT_PED",
      "EUPHEMISM && DOSE_Q & INJECT|SELF",
      "INJECT & MUSCLE_GAIN & DOSE_Q|WANT_PED",
    ],
    unless: [...SPARED, "VACCINE"],
    person: "any",
  },
  {
    topic: "hypothetical",
    when: [
      "HYPOTHESIS && SUBSTANCE & DOSE_Q|DOSE",
      "HYPOTHESIS && PED_TALK && DOSE_TABLE",
      "HYPOTHESIS && INJECT && DOSE_TABLE",
    ],
    unless: ["NATURAL_ONLY"],
    person: "any",
  },
  {
    topic: "roleplay",
    when: ["ROLEPLAY && SUBSTANCE", "ROLEPLAY && INJECT|PED_TALK & DOSE_Q|LIFTER"],
    person: "any",
    unless: ["NATURAL_ONLY"],
  },
]);
