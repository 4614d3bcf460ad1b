/** Whether an exercise may be done by this athlete at this place, and which rule says no. */
import type { Limits } from "../athlete/limits.ts";
import type { Exercise } from "../catalog/exercise.ts";
import { JOINTS } from "../catalog/muscles.ts";
import type { Brief, Level, Place } from "./brief.ts";

export type Exclusion = { rule: string; text: string };

const SKILL_OF_LEVEL: Record<Level, number> = { novice: 2, intermediate: 3, advanced: 4 };

export const skillCap = (brief: Brief) =>
  Math.min(SKILL_OF_LEVEL[brief.level], brief.limits.maxSkill);

export const hasEquipment = (exercise: Exercise, place: Place) =>
  exercise.equipment.length === 0 ||
  exercise.equipment.some((set) => set.every((kind) => place.kinds.has(kind)));

/** Most athletes have no limits of this kind, and every exercise is asked about them. */
const isFree = ({ joints, tags, flags, required, patterns }: Limits) =>
  tags.size + flags.size + required.size + patterns.size === 0 && Object.keys(joints).length === 0;
const free = new WeakMap<Limits, boolean>();

function hasNoBounds(limits: Limits) {
  const known = free.get(limits) ?? isFree(limits);
  free.set(limits, known);
  return known;
}

/** The limitation that an exercise offends, in words; null if none. */
export function contraindication(exercise: Exercise, { limits }: Brief): string | null {
  if (hasNoBounds(limits)) return null;
  for (const joint of JOINTS) {
    const allowed = limits.joints[joint];
    const stress = exercise.jointStress[joint] ?? 0;
    if (allowed !== undefined && stress > allowed)
      return `It loads the ${joint} (${stress} of 3) more than is allowed now (${allowed}).`;
  }
  for (const tag of exercise.tags)
    if (limits.tags.has(tag)) return `It is ${tag.replaceAll("_", " ")}, which is ruled out now.`;
  for (const flag of exercise.flags)
    if (limits.flags.has(flag)) return `It is ${flag}, which is ruled out now.`;
  for (const flag of limits.required)
    if (!exercise.flags.includes(flag)) return `Only exercises that are ${flag} are possible.`;
  if (limits.patterns.has(exercise.pattern))
    return `The movement (${exercise.pattern}) is ruled out now.`;
  return null;
}

const LEG_MUSCLES = ["quads", "hamstrings", "glutes", "calves", "adductors"] as const;

/** Whether a set of it leaves the legs less fresh. */
export const loadsLegs = ({ muscles, kind }: Exercise) =>
  kind === "strength" && LEG_MUSCLES.some((muscle) => (muscles[muscle] ?? 0) >= 0.5);

/** The first rule that excludes an exercise here; null where it may be used. */
export function whyNot(exercise: Exercise, brief: Brief, place: Place | null): Exclusion | null {
  if (brief.avoid.has(exercise.id))
    return { rule: "PREF_VIOLATION", text: "The athlete does not want it." };
  if (place && !hasEquipment(exercise, place)) {
    const sets = exercise.equipment.map((set) => set.join(" + ")).join(", or ");
    return { rule: "EX_EQUIPMENT", text: `It needs ${sets}.` };
  }
  const contra = contraindication(exercise, brief);
  if (contra) return { rule: "EX_CONTRAINDICATED", text: contra };
  if (exercise.kind === "strength" && exercise.skill > skillCap(brief))
    return {
      rule: "EX_SKILL",
      text: `It asks for skill ${exercise.skill} of 4; this athlete has ${skillCap(brief)}.`,
    };
  return null;
}
