/** What stands around the lifting: drills for the first minutes, conditioning for the last. */
import type { Exercise } from "../catalog/exercise.ts";
import { FIT_CAPS } from "../strength/layoff.ts";
import type { Brief, Place } from "./brief.ts";
import type { Conditioning } from "./program.ts";
import { choose } from "./select.ts";
import type { SkeletonDay } from "./skeleton.ts";
import type { WeekPlan } from "./weeks.ts";

const DRILLS = 3;
const INTERVAL_TEXT =
  "After five easy minutes: one minute fast, two minutes easy, in turns; the last five easy again.";
const EASY_TEXT = "Steady, at a pace at which you can talk in whole sentences.";
const LIGHT = 0.7;

type Known = {
  drills: Map<string, string[]>;
  conditioning: Map<Place, Exercise | null>;
};
const known = new WeakMap<Brief, Known>();

function knownFor(brief: Brief): Known {
  const made = known.get(brief) ?? { drills: new Map(), conditioning: new Map() };
  known.set(brief, made);
  return made;
}

/** Three drills, the same each week. */
export function drillsFor({ focus, plan }: SkeletonDay, brief: Brief): string[] {
  if (focus === "easy") return [];
  const { drills } = knownFor(brief);
  const key = `${focus} ${plan.place.name ?? ""}`;
  const made = drills.get(key);
  if (made) return made;
  const taken = new Set<string>();
  while (taken.size < DRILLS) {
    const slot = `warmup.${focus}.${taken.size}`;
    const wish = { role: "easy" as const, seen: new Set<string>(), taken, slot };
    const drill = choose(["mobility"], brief, plan.place, wish);
    if (!drill) break;
    taken.add(drill.id);
  }
  drills.set(key, [...taken]);
  return [...taken];
}

export function conditioningFor(
  { conditioningMinutes, plan }: SkeletonDay,
  week: WeekPlan,
  brief: Brief,
  rushes: boolean,
): Conditioning | null {
  if (conditioningMinutes === 0) return null;
  const exercise = steadyAt(plan.place, brief);
  if (!exercise) return null;
  // One session in three is fast, and none in a week that is light or the first of them.
  const isHard = rushes && !week.isLight && week.number > 1 && brief.days.indexOf(plan) % 3 === 0;
  const back = brief.layoff ? (FIT_CAPS.conditioningFactor[week.number - 1] ?? 1) : 1;
  const part = Math.min(back, week.isLight ? LIGHT : 1);
  return {
    exerciseId: exercise.id,
    name: exercise.name,
    minutes: Math.max(1, Math.floor(conditioningMinutes * part)),
    intensity: isHard ? "intervals" : "easy",
    text: isHard ? INTERVAL_TEXT : EASY_TEXT,
  };
}

function steadyAt(place: Place, brief: Brief) {
  const { conditioning } = knownFor(brief);
  const made = conditioning.get(place);
  if (made !== undefined) return made;
  const wish = { role: "easy" as const, seen: new Set<string>(), taken: new Set<string>() };
  const exercise = choose(["cond"], brief, place, { ...wish, slot: "cond" });
  conditioning.set(place, exercise);
  return exercise;
}
