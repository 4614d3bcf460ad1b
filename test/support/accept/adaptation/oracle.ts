/** Counts on its own when a light week is due and when it comes, so that the coach is not asked about itself. */
import type { NextTarget } from "../../../../engine/adapt/next-target.ts";
import type { TrainingState } from "../../../../engine/insight/training-state.ts";
import type { LoggedEntry } from "../../../../engine/log/workout-log.ts";
import type { Program } from "../../../../engine/program/program.ts";

const DROP = 0.95;
const DROPPED_LIFTS = 2;
const [LOW, CHECK_INS, CHECK_IN_DAYS] = [2, 3, 14];
const HURTS = 4;
const BREAK_DAYS = 14;

type Seen = {
  day: number;
  readiness: number;
  isLight: boolean;
  targets: readonly NextTarget[];
  entries: readonly LoggedEntry[];
  before: TrainingState;
  state: TrainingState;
  now: Program;
};

export type Oracle = {
  /** Sessions from each sign to the first light one. */
  delays: number[];
  reasons: string[];
  /** Sessions in which a lift that had hurt was asked for in full. */
  painIgnored: number;
  note(seen: Seen): void;
};

export function makeOracle(): Oracle {
  let checkIns: { day: number; readiness: number }[] = [];
  let drops = new Map<string, number>();
  let pending: string | null = null;
  let since = 0;
  const hurt = new Map<string, number>();
  const oracle: Oracle = { delays: [], reasons: [], painIgnored: 0, note };
  return oracle;

  function note({ day, readiness, isLight, targets, entries, before, state, now }: Seen) {
    for (const { exerciseKey, reason } of targets)
      if (hurt.get(exerciseKey) === 1 && !isLight && !EASED.has(reason)) oracle.painIgnored += 1;
    for (const { exerciseId, pain } of entries)
      hurt.set(exerciseId!, pain.some(({ score }) => score >= HURTS) ? 1 : 0);
    if (pending) {
      since += 1;
      if (isLight || since > 9) {
        oracle.delays.push(since);
        oracle.reasons.push(pending);
        pending = null;
      }
    }
    if (isLight) {
      checkIns = [];
      drops = new Map();
      return;
    }
    checkIns = [...checkIns, { day, readiness }].filter((one) => one.day > day - CHECK_IN_DAYS);
    for (const { exerciseId } of entries) {
      const [old, now] = [before.lifts[exerciseId!], state.lifts[exerciseId!]];
      const maxG = now?.exposures.at(-1)?.maxG;
      if (!maxG || !old?.smoothG || !mains(exerciseId!)) continue;
      // What a break has cost is no fatigue.
      const days = now.exposures.slice(-4).map((one) => Date.parse(one.day) / 86_400_000);
      if (days.some((day, i) => i > 0 && day - days[i - 1]! > BREAK_DAYS)) continue;
      drops.set(exerciseId!, maxG <= old.smoothG * DROP ? (drops.get(exerciseId!) ?? 0) + 1 : 0);
    }
    if (pending) return;
    const mean = checkIns.reduce((sum, one) => sum + one.readiness, 0) / checkIns.length;
    if (checkIns.length >= CHECK_INS && mean <= LOW) pending = "readiness";
    else if ([...drops.values()].filter((count) => count >= 2).length >= DROPPED_LIFTS)
      pending = "drop";
    since = 0;

    function mains(id: string) {
      return now.weeks.some(({ sessions }) =>
        sessions.some(({ exercises }) =>
          exercises.some(({ exerciseId, role }) => exerciseId === id && role === "main"),
        ),
      );
    }
  }
}

const EASED = new Set<NextTarget["reason"]>(["pain_ease", "pain_freeze", "layoff", "calibrate"]);
