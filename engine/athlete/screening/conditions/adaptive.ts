/** Bodies that are built or move otherwise: wheelchair, amputation, palsy, sight. */
import type { Pattern } from "../../../catalog/exercise.ts";
import { NO_LIMITS, tighten } from "../../limits.ts";
import { bounds, FALL_SAFE, WAITING } from "../bounds.ts";
import type { Condition } from "./condition.ts";

/** What the legs can feel and do is not known: effort cannot be judged where nothing is felt. */
const LEGS: Pattern[] = [
  "squat",
  "lunge",
  "hinge",
  "hip_ext",
  "knee_ext",
  "knee_flex",
  "calf",
  "hip_abd",
  "hip_add",
];
const NO_LEG_FLOORS = { quads: 0, hamstrings: 0, glutes: 0, calves: 0 };

export const ADAPTIVE: readonly Condition[] = [
  {
    id: "wheelchair",
    words:
      "wheelchair|\\bsci\\b(?! fi)|[tcl]\\d{1,2} (?:in)?complete|use a (?:\\w+ )?chair$|im in a chair(?= since| after|$)|paraplegi\\w*|tetraplegi\\w*|quadriplegi\\w*|spinal cord injur\\w*|paraly[sz]ed (?:from|below|legs?)|paralysis|cant (?:use|move) my legs|rollstuhl\\w*|silla de ruedas|fauteuil roulant|cadeira de rodas|querschnitt\\w*|spina bifida|non ambulatory",
    not: "push\\w* (?:my|a) \\w+ wheelchair|bells palsy|facial",
    flags: ["adaptive"],
    stages: [
      {
        says: "tetraplegi|quadriplegi|dysreflexia",
        cleared: false,
        is: "refer_first",
        bounds: bounds({
          required: ["seated"],
          patterns: LEGS,
          floorFactors: NO_LEG_FLOORS,
          tags: ["standing", "sit_to_stand", "run", "jump", "heavy_isometric"],
          maxRpe: 6,
          noMaxTest: true,
          noFailure: true,
        }),
      },
      {
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({
          required: ["seated"],
          patterns: LEGS,
          floorFactors: NO_LEG_FLOORS,
          tags: [
            "standing",
            "sit_to_stand",
            "run",
            "jump",
            "impact",
            "box_jump",
            "balance",
            "single_leg_supported",
            "climb",
            "fall_risk_high",
            "sprint",
          ],
          flags: ["balance", "impact"],
          noMaxTest: true,
        }),
      },
    ],
  },
  {
    id: "one_arm",
    words:
      "(?:1|one|single) (?:arm|hand)(?:ed)?\\b(?! (?:row|press|curl|swing|snatch|push|pull|db|dumbbell|kettlebell|carry|deadlift|plank))|(?:missing|lost|without|no) (?:my |an? |the )?(?:left |right )?(?:arm|hand|forearm)\\b|(?:arm|hand|forearm|upper limb|below elbow|above elbow|transradial|transhumeral) amput\\w*|amputated (?:\\w+ )?(?:arm|hand)|erbs palsy|brachial plexus|limb difference|einarmig|un solo brazo",
    not: "row\\b|press\\b|curl\\b",
    flags: ["adaptive"],
    stages: [
      {
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({ tags: ["bilateral_upper_required", "climb", "handstand", "kipping"] }),
      },
    ],
  },
  {
    id: "leg_amputee",
    words:
      "\\w*amput\\w*|prosthe\\w* (?:leg|limb|foot)|prosthe(?:sis|tic)|(?:lost|missing) (?:my |a |the )?(?:left |right |lower )?(?:leg|foot)|below knee|above knee|transtibial|transfemoral|1 leg(?:ged)?\\b(?! (?:press|curl|squat|deadlift|rdl|ext|hip|bridge|thrust|balance))|beinprothese|amputad[oa]",
    not: "arm|hand\\b|toe|finger|hip|knee replac|shoulder|elbow",
    flags: ["adaptive"],
    stages: [
      {
        underWeeks: 12,
        cleared: false,
        is: "refer_first",
        flags: ["post_surgery"],
        bounds: WAITING,
      },
      {
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({
          tags: [
            "fall_risk_high",
            "jump",
            "impact",
            "box_jump",
            "run",
            "sprint",
            "pivot_jump_high",
            "balance",
            "olympic",
          ],
          flags: ["balance", "impact"],
          maxSkill: 3,
          noMaxTest: true,
        }),
      },
    ],
  },
  {
    id: "adaptive",
    words:
      "cerebral palsy|^\\bcp\\b$|\\bcp\\b(?= ?/| spastic)|have cp\\b|diplegi\\w*|spastic\\w*|hemipleg\\w*|hemipares\\w*|blind\\b|visually impaired|low vision|partially sighted|legally blind|sehbehindert|ciego|ciega|aveugle|cego|zerebralparese|dwarfism|achondroplas\\w*|downs? syndrome|deaf\\b|polio",
    not: "blind (?:spot|date|study|taste)|double blind|colou?r ?blind|snow blind",
    flags: ["adaptive"],
    stages: [
      { says: "deaf", is: "plan_with_caution" },
      {
        says: "down",
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: bounds({
          joints: { neck: 1 },
          tags: ["neck_load", "inversion", "handstand", "contact", "end_range_ballistic"],
          flags: ["inverted"],
        }),
      },
      {
        is: "plan_with_caution",
        gate: "clear_light_moderate",
        bounds: tighten(
          tighten(NO_LIMITS, FALL_SAFE),
          bounds({
            tags: ["balance", "run", "sprint", "jump", "pivot_jump_high"],
            flags: ["balance"],
            maxSkill: 3,
            noMaxTest: true,
          }),
        ),
      },
    ],
  },
];
