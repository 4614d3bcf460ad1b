/** Whether muscles get the sets that their landmarks ask for, and no more at once than a week may add. */
import { MUSCLES } from "../../catalog/muscles.ts";
import { landmarksFor, MUSCLE_INDEX } from "../../program/landmarks.ts";
import {
  adherenceOf,
  blockOf,
  type FindCase,
  found,
  hurtMuscles,
  meanReadiness,
} from "./find-case.ts";
import type { Insight } from "./insight.ts";
import { weeklySets } from "./weekly-sets.ts";
import { addDays } from "../../time.ts";

const WEEKS = 2;
const LEAST_ADHERENCE = 0.8;
const RECOVERED = 3;
/** Within these a mean of two weeks says nothing. */
const [LOW, HIGH] = [0.9, 1.1];
const MORE = 1.2;
const LESS = 0.8;
/** What a week may add. */
const [JUMP, JUMP_SETS] = [1.2, 2];
/** A first week back, or of a new muscle, is no jump. */
const LEAST_BEFORE = 2;
const LASTS = 14;

export function findVolume(given: FindCase): Insight[] {
  const { logs, today } = given;
  const from = addDays(today, -WEEKS * 7);
  const recent = logs.filter(({ day }) => day > from);
  const isNew = logs.length === 0 || logs[0]!.day > from;
  if (isNew || recent.length === 0 || recent.some(({ isDeload }) => isDeload)) return [];
  const low = (adherenceOf(given) ?? 1) >= LEAST_ADHERENCE ? tooLow(given) : [];
  const high = tooHigh(given);
  return [...low, ...high, ...(high.length > 0 ? [] : jumped(given))];
}

type Off = { muscle: (typeof MUSCLES)[number]; sets: number; bound: number };

/** The one that is farthest off; the next is told when this one is mended. */
const farthest = (off: Off[], worth: (one: Off) => number) =>
  off.toSorted((a, b) => worth(b) - worth(a))[0];

function tooLow(given: FindCase): Insight[] {
  const { today, brief } = given;
  const ready = meanReadiness(given);
  if (ready !== null && ready.mean < RECOVERED) return [];
  const { floor } = landmarksFor(brief);
  const hurt = hurtMuscles(given);
  const sets = weeklySets(given, WEEKS);
  const off = MUSCLES.map((muscle) => ({
    muscle,
    sets: sets[muscle] ?? 0,
    bound: floor[MUSCLE_INDEX[muscle]]!,
  })).filter(
    ({ muscle, sets: done, bound }) => bound > 0 && done < bound * LOW && !hurt.has(muscle),
  );
  const worst = farthest(off, (one) => 1 - one.sets / one.bound);
  return worst ? [tell("VOLUME_LOW", today, worst, MORE)] : [];
}

function tooHigh(given: FindCase): Insight[] {
  const { ceiling } = landmarksFor(given.brief);
  const sets = weeklySets(given, WEEKS);
  const off = MUSCLES.map((muscle) => ({
    muscle,
    sets: sets[muscle] ?? 0,
    bound: ceiling[MUSCLE_INDEX[muscle]]!,
  })).filter((one) => one.sets > one.bound * HIGH);
  const worst = farthest(off, (one) => one.sets / one.bound);
  return worst ? [tell("VOLUME_HIGH", given.today, worst, LESS)] : [];
}

const tell = (
  rule: "VOLUME_LOW" | "VOLUME_HIGH",
  today: string,
  { muscle, sets, bound }: Off,
  factor: number,
) =>
  found(rule, today, {
    id: `${muscle}:${blockOf(today)}`,
    severity: "suggest",
    muscle,
    since: addDays(today, -WEEKS * 7),
    lasts: LASTS,
    numbers: { sets, bound },
    proposal: { reason: "volume", changes: { volume: { muscles: [muscle], factor } } },
  });

function jumped(given: FindCase): Insight[] {
  const { today, logs } = given;
  // The plan's own steps were held against what a week may add when it was made.
  const week = logs.filter(({ day }) => day > addDays(today, -7));
  if (week.every(({ planned }) => planned !== null)) return [];
  // After a week of missed sessions the next one is no jump: the fuller of the two before counts.
  const now = weeklySets(given, 1);
  const [last, earlier] = [weeklySets(given, 1, 7), weeklySets(given, 1, 14)];
  const off = MUSCLES.flatMap((muscle) => {
    const sets = now[muscle] ?? 0;
    const bound = Math.max(last[muscle] ?? 0, earlier[muscle] ?? 0);
    const isJump = bound >= LEAST_BEFORE && sets > bound * JUMP && sets > bound + JUMP_SETS;
    return isJump ? [{ muscle, sets, bound }] : [];
  });
  const worst = farthest(off, (one) => one.sets / one.bound);
  if (!worst) return [];
  return [
    found("VOLUME_JUMP", today, {
      id: `${worst.muscle}:${blockOf(today)}`,
      severity: "info",
      muscle: worst.muscle,
      since: addDays(today, -7),
      lasts: 7,
      numbers: { sets: worst.sets, before: worst.bound },
    }),
  ];
}
