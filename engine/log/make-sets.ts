/** Sets one by one out of those that are alike; all of them are possible, or nothing is. */
import type { Exercise } from "../catalog/exercise.ts";
import type { Group, Load } from "./groups.ts";
import { BODY_LOADS, type Interpreted, type Marks } from "./line-state.ts";
import type { Unit } from "./made.ts";
import { ReadSet } from "./reading.ts";
import { MOST_SETS } from "./workout-log.ts";

export type MadeSet = { set: ReadSet; isUnitSaid: boolean };

export function makeSets(
  { groups, marks }: Interpreted,
  { exercise, unit: meant }: { exercise: Exercise | null; unit: Unit },
): MadeSet[] | null {
  const unit = groups.find(({ load }) => load?.unit)?.load?.unit ?? meant;
  const sets: MadeSet[] = [];
  for (const group of groups) {
    const { sets: count } = group;
    if (!Number.isInteger(count) || count < 1 || sets.length + count > MOST_SETS) return null;
    const set = makeSet(group, { exercise, unit, marks });
    if (!set) return null;
    const isUnitSaid = group.load?.unit !== null;
    for (let i = 0; i < count; i++)
      sets.push({ set: { ...set, flags: [...set.flags] }, isUnitSaid });
    // Only the last one is said to have gone so far.
    if (group.kind === "failure") for (const each of sets.slice(-count, -1)) each.set.kind = "work";
  }
  return sets;
}

/** In either unit: who adds more says so. */
const LEAST_BODY = 40;
const HELD: ReadonlySet<string> = new Set(["dumbbell", "kettlebell"]);

type Case = { exercise: Exercise | null; unit: Unit; marks: Marks };

function makeSet(group: Group, said: Case): ReadSet | null {
  const { kind, reps, metres, rpe, rir, side, isAmrap } = group;
  const isHeld =
    said.exercise?.measure === "time" && said.exercise.loadType !== "none" && reps !== null;
  const loadType = loadTypeOf(said.exercise, group.load, said.marks);
  if (loadType === null || isHeld || (reps === 0 && group.missed === null)) return null;
  const isBody = loadType === "added" || loadType === "assisted";
  const isInvalid =
    group.load !== null && (group.load.value === 0 || (group.load.sign === "-" && !isBody));
  const load = isInvalid ? null : group.load;
  const parsed = ReadSet.safeParse({
    kind,
    reps,
    seconds: group.seconds,
    metres,
    loadType,
    load: load?.value ?? null,
    unit: load ? (load.unit ?? said.unit) : null,
    rpe,
    rir,
    side,
    isAmrap,
    isMissed: group.missed !== null,
    flags: isInvalid ? ["invalid_load"] : [],
  } satisfies ReadSet);
  return parsed.success ? parsed.data : null;
}

function loadTypeOf(exercise: Exercise | null, load: Load | null, marks: Marks) {
  const isSigned = load?.sign ?? null;
  if (!exercise) {
    if (marks.has("assisted")) return "assisted";
    if (marks.has("added") || (marks.has("bodyweight") && load) || isSigned === "+") return "added";
    if (marks.has("bodyweight")) return "bodyweight";
    if (marks.has("each") || load?.isPair) return "per_hand";
    return load ? "external" : "none";
  }
  if (!BODY_LOADS.has(exercise.loadType)) {
    // "50 burpees for time": a figure without a unit is no load of what has none.
    if (exercise.loadType === "none" && load?.unit === null) return null;
    if (marks.has("bodyweight") || marks.has("assisted") || isSigned === "+") return null;
    // "3 x 12 each" at a cable means the sides, and no weight in each hand.
    const isEach = marks.has("each") && HELD.has(exercise.implement);
    return isEach || load?.isPair ? "per_hand" : exercise.loadType;
  }
  // "3x8 bw 82 kg" tells what the body weighs.
  if (marks.has("bodyweight") && load && isSigned === null && load.value >= LEAST_BODY) return null;
  if (!load) return marks.has("assisted") ? "assisted" : "bodyweight";
  const isHelp = marks.has("assisted") || isSigned === "-" || exercise.loadType === "assisted";
  return isHelp ? "assisted" : "added";
}
