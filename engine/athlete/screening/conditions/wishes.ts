/** Constraints that are no illness: what somebody cannot or does not want to do, and where they train. */
import { bounds, type Bounds } from "../bounds.ts";

export type Wish = { id: string; words: string; not?: string; bounds: Bounds };

const CANNOT =
  "(?:no|avoid\\w*|cant|cannot|can not|unable to|not able to|not allowed to|must not|mustnt|shouldnt|should not|dont want(?: to)?|without|wont|nothing|skip) (?:\\w+ ){0,4}?";

export const WISHES: readonly Wish[] = [
  {
    id: "no_jumping",
    words: `${CANNOT}(?:jump\\w*|plyo\\w*|impact|hopping|burpees|springen|saltos)`,
    bounds: bounds({ tags: ["jump", "box_jump", "impact", "pivot_jump_high"], flags: ["impact"] }),
  },
  {
    id: "no_running",
    words: `${CANNOT}(?:run(?:ning)?|jog\\w*|sprint\\w*)\\b`,
    not: "run out|in the long run",
    bounds: bounds({ tags: ["run", "sprint"] }),
  },
  {
    id: "no_overhead",
    words: `${CANNOT}(?:overhead|arms? above|arms? over|raise my arms?)`,
    bounds: bounds({
      tags: ["overhead_press", "overhead_press_heavy", "behind_neck", "handstand"],
    }),
  },
  {
    id: "no_kneeling",
    words: `${CANNOT}kneel\\w*`,
    bounds: bounds({ flags: ["kneeling"] }),
  },
  {
    id: "no_floor",
    words: `${CANNOT}(?:get (?:up|down) (?:from|off|on|to|onto) (?:the )?(?:floor|ground)|on the floor|floor (?:work|exercises))`,
    bounds: bounds({ flags: ["kneeling", "prone"], tags: ["prone", "long_supine"] }),
  },
  {
    id: "no_lying",
    words: `${CANNOT}(?:lie|lying) (?:flat |down )?(?:on (?:my )?back|flat|supine)`,
    bounds: bounds({ flags: ["supine"], tags: ["long_supine"] }),
  },
  {
    id: "no_hanging",
    words: `${CANNOT}(?:hang|hanging)\\b`,
    not: "hang cleans?|hang out",
    bounds: bounds({ flags: ["hang"], tags: ["kipping"] }),
  },
  {
    id: "no_max",
    words: `${CANNOT}(?:max(?:es|ing)?(?: out)?|1rm|1 rm|1 rep max\\w*|singles)\\b`,
    not: "no max (?:given|known)",
    bounds: { noMaxTest: true, minReps: 3 },
  },
  {
    id: "no_failure",
    words: `${CANNOT}(?:to )?failure`,
    not: "no failures",
    bounds: { noFailure: true },
  },
  {
    id: "quiet",
    words:
      "(?:downstairs|upstairs|thin|sleeping|noise|noisy|quiet\\w*|silent)(?: \\w+){0,4} (?:neighbou?rs?|walls?|floors?|baby|flat|apartment|house|workouts?|exercises?)|neighbou?rs? (?:below|downstairs|complain\\w*|hear)|(?:must|has to|have to|needs? to|should) be (?:quiet|silent)|(?:make|making) (?:no|any) noise|no (?:noise|dropping)",
    bounds: bounds({ required: ["quiet"] }),
  },
  {
    id: "low_ceiling",
    words: "(?:low|short) ceilings?|ceiling is (?:too )?low",
    bounds: bounds({ tags: ["overhead_standing_tall"] }),
  },
  {
    id: "alone",
    words:
      "no spotter|without a spotter|train(?:ing)? (?:completely )?alone|lift(?:ing)? alone|by myself at home|no safet(?:y|ies)",
    bounds: bounds({ tags: ["free_barbell_over_face_unspotted"], noFailure: true }),
  },
];
