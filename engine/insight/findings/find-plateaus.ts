/** Lifts that stand still, and what may move them: more sets, fewer, or another form of the movement. */
import { MUSCLES, type Muscle } from "../../catalog/muscles.ts";
import { landmarksFor, MUSCLE_INDEX } from "../../program/landmarks.ts";
import { findStanding, LEAST_STANDING_DAYS } from "./find-standing.ts";
import type { LiftState } from "../training-state.ts";
import {
  adherenceOf,
  type FindCase,
  found,
  hurtMuscles,
  isAhead,
  mainLifts,
  meanReadiness,
} from "./find-case.ts";
import type { Insight } from "./insight.ts";
import { weeklySets } from "./weekly-sets.ts";

const MORE = 1.2;
const LESS = 0.8;
const RECOVERED = 3;
/** A stall of twice the time that brought the first answer, and of three weeks more, wants another form. */
const SWAP_AFTER = 2;
const LEAST_SWAP_DAYS = 21;
const LASTS = 14;

type Answer = "PLATEAU_MORE" | "PLATEAU_LESS" | "PLATEAU_SWAP";

export function findPlateaus(given: FindCase): Insight[] {
  const { today, brief } = given;
  const adherence = adherenceOf(given);
  return mainLifts(given).flatMap(([key, lift]) => {
    const stall = findStanding(lift, { level: brief.level, adherence, today });
    if (!stall || lift.exerciseId === null) return [];
    const { best, standsFor: days } = stall;
    if (days < LEAST_STANDING_DAYS) return [];
    const isLong = days >= Math.max(stall.days * SWAP_AFTER, stall.days + LEAST_SWAP_DAYS);
    const muscles = moversOf(given, lift.exerciseId);
    const rule = isLong ? "PLATEAU_SWAP" : answerFor(given, lift, muscles);
    return found(rule, today, {
      id: `${key}:${best}`,
      severity: "suggest",
      exerciseId: lift.exerciseId,
      since: best,
      lasts: LASTS,
      numbers: { days, exposures: stall.exposures, bestG: stall.bestG, percent: 20 },
      // What the plan does not hold it cannot change.
      proposal: isAhead(given, lift.exerciseId)
        ? { reason: "plateau", changes: changesFor(rule, muscles, lift.exerciseId) }
        : null,
    });
  });
}

function moversOf({ catalog }: FindCase, id: string): Muscle[] {
  const shares = catalog.byId.get(id)?.muscles ?? {};
  return MUSCLES.filter((muscle) => shares[muscle] === 1);
}

function answerFor(given: FindCase, lift: LiftState, muscles: Muscle[]): Answer {
  if (!isRecovered(given, muscles)) return "PLATEAU_LESS";
  const { ceiling } = landmarksFor(given.brief);
  const now = weeklySets(given, 2);
  const hasRoom = muscles.some((muscle) => {
    const sets = now[muscle] ?? 0;
    return sets > 0 && sets * MORE <= ceiling[MUSCLE_INDEX[muscle]]!;
  });
  return hasRoom || lift.exposures.length === 0 ? "PLATEAU_MORE" : "PLATEAU_SWAP";
}

function isRecovered(given: FindCase, muscles: readonly Muscle[]) {
  const ready = meanReadiness(given);
  const hurt = hurtMuscles(given);
  return !muscles.some((muscle) => hurt.has(muscle)) && (ready === null || ready.mean >= RECOVERED);
}

function changesFor(rule: Answer, muscles: Muscle[], exerciseId: string) {
  if (rule === "PLATEAU_SWAP") return { avoid: [exerciseId] };
  const factor = rule === "PLATEAU_MORE" ? MORE : LESS;
  return { volume: { factor, ...(muscles.length > 0 && { muscles }) } };
}
