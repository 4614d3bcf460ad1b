/** Where nothing is left: which single change would open options, never one of safety. */
import type { Exercise } from "../catalog/exercise.ts";
import { hasEquipment, skillCap } from "../program/eligible.ts";
import { type Gate, passes } from "./gate.ts";
import { neighbours } from "./similarity.ts";
import type { SubstituteRelaxation } from "./substitution.ts";

const MOST = 4;
const LEVELS = ["novice", "intermediate", "advanced"] as const;
const SKILL = { novice: 2, intermediate: 3, advanced: 4 };

export function relaxationsFor(exercise: Exercise, gate: Gate): SubstituteRelaxation[] {
  const { brief, place } = gate;
  const near = neighbours(exercise, brief.catalog).map((neighbour) => neighbour.exercise);
  const first = (changed: Gate, anywhere = false) =>
    near.find((candidate) => passes(candidate, changed, anywhere ? null : changed.place));
  const found: SubstituteRelaxation[] = [];
  const add = (pointer: string, to: string, candidate: Exercise | undefined, lead: string) => {
    if (candidate)
      found.push({ pointer, to, message: `${lead} there would be: ${candidate.name}.` });
  };
  const equipped = first(gate, true);
  if (equipped && !hasEquipment(equipped, place)) {
    const missing = cheapest(equipped, gate);
    add("/equipment", missing.join(", "), equipped, `With ${missing.join(" and ")}`);
  }
  add(
    "/sessionExercises",
    "other sessions",
    first({ ...gate, session: new Set() }),
    "Were a session allowed to repeat an exercise,",
  );
  add(
    "/avoid",
    "fewer exercises",
    first({ ...gate, brief: { ...brief, avoid: new Set() } }),
    "Without what is avoided",
  );
  if (brief.limits.required.has("quiet")) {
    const required = new Set([...brief.limits.required].filter((flag) => flag !== "quiet"));
    const loud = { ...brief, limits: { ...brief.limits, required } };
    add("/place/quiet", "false", first({ ...gate, brief: loud }), "Where noise does not matter");
  }
  const higher = LEVELS.find(
    (level) => SKILL[level] > skillCap(brief) && SKILL[level] <= brief.limits.maxSkill,
  );
  if (higher)
    add(
      "/experience",
      higher,
      first({ ...gate, brief: { ...brief, level: higher } }),
      "With more practice",
    );
  return found.slice(0, MOST);
}

/** The fewest things that are missing for it. */
function cheapest({ equipment }: Exercise, { place }: Gate): string[] {
  const lacking = equipment.map((set) => set.filter((kind) => !place.kinds.has(kind)));
  return lacking.sort((a, b) => a.length - b.length)[0] ?? [];
}
