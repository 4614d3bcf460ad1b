/** What a blueprint asks beyond exercises: caution that a proposer may add, muscles that shall get more. */
import { type Limits, tighten } from "../athlete/limits.ts";
import type { ADJUSTMENTS, Blueprint } from "./blueprint.ts";
import type { Brief } from "./brief.ts";

type Adjustment = (typeof ADJUSTMENTS)[number];

/** Caution may be added by anybody and taken away by nobody. */
const BOUNDS: Record<Adjustment, Partial<Limits>> = {
  no_overhead: { flags: new Set(["overhead"]), tags: new Set(["overhead_press"]) },
  no_impact: { flags: new Set(["impact"]), tags: new Set(["impact", "jump"]) },
  no_supine: { flags: new Set(["supine"]), tags: new Set(["long_supine"]) },
  no_prone: { flags: new Set(["prone"]), tags: new Set(["prone"]) },
  no_inversion: { flags: new Set(["inverted"]), tags: new Set(["inversion"]) },
  no_hang: { flags: new Set(["hang"]) },
  low_axial: { tags: new Set(["axial_load_heavy"]) },
  low_knee: { joints: { knee: 1 } },
  low_hip: { joints: { hip: 1 } },
  low_lumbar: { joints: { lumbar: 1 } },
  low_shoulder: { joints: { shoulder: 1 } },
  low_elbow: { joints: { elbow: 1 } },
  low_wrist: { joints: { wrist: 1 } },
  low_ankle: { joints: { ankle: 1 } },
  low_neck: { joints: { neck: 1 } },
  seated_only: { required: new Set(["seated"]) },
  quiet: { required: new Set(["quiet"]) },
  no_failure: { noFailure: true },
  no_max: { noMaxTest: true },
  low_volume: { volumeFactor: 0.8 },
  low_intensity: { maxRpe: 7 },
  easy_cardio: { easyConditioning: true },
  older: { volumeFactor: 0.8, noMaxTest: true },
  beginner: { maxSkill: 2 },
};

export function withIntent(brief: Brief, { adj, em }: Blueprint): Brief {
  const limits = adj.reduce((bounds, name) => tighten(bounds, BOUNDS[name]), brief.limits);
  const emphasis = em.flatMap(({ m, d }) => (d > 0 ? [m] : []));
  return emphasis.length === 0 && limits === brief.limits ? brief : { ...brief, limits, emphasis };
}
