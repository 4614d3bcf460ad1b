/** Broken and stressed bones, inflamed and loose joints. */
import { NO_LIMITS, tighten } from "../../limits.ts";
import { bounds, GENTLE, WAITING } from "../bounds.ts";
import type { Condition } from "./condition.ts";

const BONE = bounds({
  tags: ["jump", "impact", "box_jump", "run", "sprint", "pivot_jump_high", "contact"],
  flags: ["impact"],
  noMaxTest: true,
  noDeficit: true,
  maxRpe: 8,
});

export const BONES_JOINTS: readonly Condition[] = [
  {
    id: "stress_fracture",
    words:
      "stress (?:fractures?|reactions?)|shin fracture|ermudungsbruch|fractura por estres|fracture de fatigue",
    flags: ["bone_injury"],
    heals: 104,
    mends: "",
    stages: [
      { cleared: true, is: "plan_with_caution", gate: "clear_light_moderate", bounds: BONE },
      { overWeeks: 26, is: "plan_with_caution", gate: "clear_light_moderate", bounds: BONE },
      { is: "refer_first", bounds: tighten(tighten(NO_LIMITS, BONE), WAITING) },
    ],
  },
  {
    id: "fracture",
    words:
      "fractur\\w*|(?:broke|broken|breaking|cracked|snapped) (?:my |a |an |the |his |her )?(?:left |right |big |little )?(?:\\w+ )?(?:arm|leg|wrist|ankle|foot|toe|finger|hand|thumb|collar ?bone|clavicle|rib|ribs|hip|back|neck|elbow|tibia|fibula|femur|bone|shin|metatarsal|scaphoid|radius|ulna|pelvis|vertebra\\w*|nose|jaw)|(?:arm|leg|wrist|ankle|foot|toe|finger|hand|collarbone|clavicle|ribs?|hip|bone) (?:is |was |got )?broken|in a cast|knochenbruch|gebrochen\\w*|fractura|brazo roto|jambe cassee|bras casse|fratura\\w*",
    not: "stress|compression|vertebral|broke my (?:pr|pb|record)|nose|dislocat",
    flags: ["bone_injury"],
    heals: 52,
    mends: "",
    stages: [
      {
        cleared: true,
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({ tags: ["contact"], maxRpe: 8, noMaxTest: true, loadFactor: 0.9 }),
      },
      { overWeeks: 26, is: "plan_with_caution", bounds: bounds({ noMaxTest: true }) },
      {
        overWeeks: 12,
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({ tags: ["contact"], maxRpe: 7, noMaxTest: true, loadFactor: 0.8 }),
      },
      { is: "refer_first", bounds: tighten(tighten(NO_LIMITS, BONE), WAITING) },
    ],
  },
  {
    id: "arthritis",
    words:
      "\\w*arthrit\\w*|osteoarthr\\w*|\\w*arthros[ei]\\w*|^\\bra\\b$|\\bra\\b(?= (?:in|since|diagnosed|on|flare|for))|(?:have|got|with) ra\\b|\\boa\\b|rheuma\\w*|ankylosing|psoriatic|gout\\b|gicht|bechterew|artros\\w*|artrit\\w*|arthrose|no cartilage|bone on bone|spondylarthr\\w*",
    flags: ["arthritis"],
    stages: [
      {
        says: "hot|swollen and|fever|flare|septic|acute",
        cleared: false,
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({ ...GENTLE, tags: ["impact", "jump", "box_jump", "run", "hiit"] }),
      },
      {
        is: "plan_with_caution",
        bounds: bounds({
          tags: ["jump", "box_jump", "impact", "pivot_jump_high", "end_range_ballistic", "sprint"],
          flags: ["impact"],
          maxPercent: 80,
          maxRpe: 8,
          noMaxTest: true,
        }),
      },
    ],
  },
  {
    id: "hot_joint",
    words:
      "(?:hot|red)(?: and)? swollen (?:knee|joint|hip|ankle|elbow|wrist)|(?:knee|joint|hip|ankle|elbow|wrist) is (?:hot|red) and swollen",
    flags: ["injury_modified"],
    stages: [
      { says: "fever", is: "refer_first", gate: "stop_now", bounds: WAITING, advice: "emergency" },
      { is: "refer_first", bounds: WAITING },
    ],
  },
  {
    id: "hypermobility",
    words:
      "hyper ?mobil\\w*|ehlers ?danlos|\\bh?eds\\b|double jointed|loose joints|joint laxity|lax joints|beighton|hiperlax\\w*|hiperm\\w*|uberbeweglich\\w*",
    not: "hip mobility",
    flags: ["hypermobility"],
    stages: [
      { says: "vascular|veds", is: "refer_first", flags: ["cardiac"], bounds: WAITING },
      {
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({
          tags: [
            "end_range_ballistic",
            "kipping",
            "behind_neck",
            "dips",
            "throw",
            "olympic_complex",
            "hamstring_lengthened_heavy",
          ],
          maxPercent: 80,
          maxRpe: 8,
          minReps: 6,
          noFailure: true,
          noMaxTest: true,
        }),
      },
    ],
  },
];
