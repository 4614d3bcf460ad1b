/** English signs of an emergency after a blow, a fall or too much work. */
import { signs } from "../../match/sign.ts";

export const EMERGENCY_TRAUMA = signs("emergency", [
  {
    topic: "head_injury",
    when: [
      "HEAD_HIT && HEAD_FLAG",
      "one|1 pupil",
      "pupils ~3 different|uneven|unequal",
      "thin|clear ~4 dripping|leaking|running ~3 ear|ears|nose",
      "fluid ~3 from|out ~3 ear|ears|nose & HEAD_HIT",
    ],
    unless: ["press|row|curl|pull ~2 behind"],
  },
  {
    topic: "spine",
    when: [
      "SADDLE ~4 NUMB",
      "NUMB ~6 SADDLE",
      "BACK && BLADDER",
      "BACK ~~8 PAIN && LEG_WEAK",
      "NECK_BLOW && NUMB|LEG_WEAK|burn",
      "can not ~1 feel|move ~2 legs|toes",
    ],
    unless: [
      "cycling|bike|bicycle|rides & saddle",
      "double unders|jump_rope|trampoline|box_jumps",
      "wall sit|sits",
      "postpartum",
    ],
  },
  {
    topic: "rhabdo",
    when: [
      "URINE ~5 DARK_URINE",
      "DARK_URINE ~5 URINE",
      "peeing|pissing ~2 DARK_URINE",
      "dark|brown|black|red ~1 URINE",
      "looks|look like ~2 black_tea|cola|coke|tea & go|URINE",
      "having|got rhabdo",
      "SWOLLEN & can not ~2 bend|straighten & arms|legs|elbows|knees",
    ],
    unless: [
      "beetroot|beets|beet|b_vitamins|multivitamin|vitamin|dehydrated",
      "drink|drinking|order|diet",
    ],
  },
  {
    topic: "dvt_pe",
    when: [
      "CALF ~~6 CLOT_FLAG && PE_FLAG & breathe|breath|breathing|air|cough|coughing|coughed|stabs|blood|winded",
      "hurts|stabs|pain|sharp ~4 breathe|breath|breathing in? && CALF ~~6 CLOT_FLAG",
      "coughing|coughed|cough ~3 blood|pink",
      "calf ~~5 swollen|bigger & hot|warm|red",
    ],
    unless: ["both"],
  },
  {
    topic: "fracture",
    when: [
      "BONE_OUT & LIMB|bone|skin",
      "LIMB ~4 DEFORMED",
      "DEFORMED ~3 LIMB",
      "LIMB && DEFORMED & COLD_LIMB",
      "broke|broken|snapped|fractured ~3 LIMB & can not ~1 move|feel|stand|walk",
      "fingers|hand|foot|toes ~4 COLD_LIMB & pale|blue|cold & LIMB ~6 fell|landed|dropped|hit",
    ],
    unless: [
      "bend|bent over|rows|knees|legs",
      "bent ~1 row|rows|arms|legs|knees",
      "cues|technique|form",
      "hyperextend*|carrying",
      "sideways walk|shuffle|lunge|plank",
    ],
    recent: "keep",
  },
  {
    topic: "compartment",
    when: [
      "LIMB|calf|forearms|calves ~~6 COMPARTMENT && COMPARTMENT_FLAG",
      "LIMB|calf && COMPARTMENT & COMPARTMENT_FLAG",
      "pain ~5 out of proportion",
      "COMPARTMENT & NUMB & LIMB|calf",
    ],
    unless: ["abs|glutes"],
  },
  {
    topic: "torsion",
    when: [
      "TESTICLE && TORSION_FLAG & PAIN|agony|swollen|hurts",
      "TESTICLE ~~6 PAIN|agony & TORSION_FLAG",
      "TESTICLE ~4 agony|twisted",
      "TESTICLE && agony|excruciating|twisted",
    ],
    unless: ["BALL_GAME", "nuts ~2 eat|ate|allergy"],
  },
]);
