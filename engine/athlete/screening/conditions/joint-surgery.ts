/** New joints and operated spines. */
import { NO_LIMITS, tighten } from "../../limits.ts";
import { bounds, GENTLE, WAITING } from "../bounds.ts";
import type { Condition } from "./condition.ts";

const NEW_JOINT = bounds({
  tags: [
    "deep_hip_flexion_loaded",
    "deep_knee_flexion_loaded",
    "jump",
    "impact",
    "box_jump",
    "run",
    "sprint",
    "pivot_jump_high",
    "contact",
    "end_range_ballistic",
  ],
  flags: ["impact"],
  maxPercent: 75,
  maxRpe: 7,
  minReps: 8,
  noFailure: true,
  noMaxTest: true,
});
const NEW_SHOULDER = bounds({
  tags: [
    "behind_neck",
    "dips",
    "overhead_press_heavy",
    "kipping",
    "throw",
    "upright_row",
    "barbell_bench_wide",
    "contact",
  ],
  joints: { shoulder: 1 },
  maxPercent: 70,
  maxRpe: 7,
  minReps: 8,
  noFailure: true,
  noMaxTest: true,
});

export const JOINT_SURGERY: readonly Condition[] = [
  {
    id: "joint_replacement",
    words:
      "(?:hip|knee|shoulder|joint|ankle|elbow|disc) (?:\\w+ )?(?:replac\\w*|resurfac\\w*|arthroplast\\w*|prosthes\\w*)|(?:replaced|artificial|new|prosthetic|titanium) (?:left |right )?(?:hip|knee|shoulder)|(?:replacement of|replaced) (?:my )?(?:\\w+ )?(?:hip|knee|shoulder)|\\bthr\\b|\\btkr\\b|\\btha\\b|\\btka\\b|(?:knie|huft|schulter)(?:gelenk)?prothese|kunstliche?s? (?:knie|hufte)\\w*|protesis de (?:cadera|rodilla)|prothese (?:totale )?(?:de |du )?(?:la )?(?:hanche|genou)",
    not: "(?:need|may need|might need|avoid|waiting for) (?:a )?(?:\\w+ )?replacement",
    flags: ["joint_replacement"],
    stages: [
      {
        underWeeks: 12,
        cleared: false,
        is: "refer_first",
        flags: ["post_surgery"],
        bounds: tighten(tighten(NO_LIMITS, NEW_JOINT), WAITING),
      },
      {
        underWeeks: 26,
        says: "shoulder|schulter",
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        flags: ["post_surgery"],
        bounds: NEW_SHOULDER,
      },
      {
        underWeeks: 26,
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        flags: ["post_surgery"],
        bounds: tighten(tighten(NO_LIMITS, NEW_JOINT), GENTLE),
      },
      {
        says: "shoulder|schulter",
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: NEW_SHOULDER,
      },
      { is: "plan_with_caution", gate: "clear_light_moderate", bounds: NEW_JOINT },
    ],
  },
  {
    id: "spine_surgery",
    words:
      "(?:spin\\w+|lumbar|cervical|back|neck|vertebra\\w*|disc|(?:l3|l4|l5) ?/? ?[ls][15]) (?:\\w+ )?(?:fusion|surgery|operation|op\\b)|microdis[ck]ectom\\w*|dis[ck]ectom\\w*|laminectom\\w*|fused (?:spine|vertebra\\w*|discs?)|harrington rods?|(?:with|have|got) (?:\\w+ )?rods\\b|rods? in my (?:back|spine)|bandscheiben ?(?:op\\w*|operation)|fusion (?:espinal|vertebral)",
    not: "rocky|back to",
    flags: ["post_surgery", "injury_modified"],
    stages: [
      {
        cleared: false,
        underWeeks: 12,
        is: "refer_first",
        bounds: bounds({
          ...WAITING,
          joints: { lumbar: 0 },
          tags: [
            "axial_load_heavy",
            "floor_deadlift_heavy",
            "good_morning",
            "loaded_spinal_flexion",
            "twist_loaded",
            "sit_up",
            "jump",
            "impact",
            "contact",
          ],
        }),
      },
      {
        cleared: false,
        unknownTime: true,
        is: "refer_first",
        bounds: bounds({
          ...WAITING,
          joints: { lumbar: 1 },
          tags: [
            "axial_load_heavy",
            "floor_deadlift_heavy",
            "good_morning",
            "loaded_spinal_flexion",
            "twist_loaded",
            "sit_up",
            "jump",
            "impact",
            "contact",
          ],
        }),
        asks: "When was the operation, and did the surgeon clear you for lifting?",
      },
      {
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({
          joints: { lumbar: 1 },
          tags: [
            "axial_load_heavy",
            "floor_deadlift_heavy",
            "good_morning",
            "loaded_spinal_flexion",
            "twist_loaded",
            "sit_up",
            "contact",
          ],
          muscleCaps: { erectors: 4 },
          maxPercent: 80,
          maxRpe: 8,
          noMaxTest: true,
        }),
      },
    ],
  },
];
