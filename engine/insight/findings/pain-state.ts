/** Which lifts wait or are eased because a joint hurts: the pain that trained people may work with, and no more. */
import type { Exercise } from "../../catalog/exercise.ts";
import type { PainNote, TrainingState } from "../training-state.ts";
import { dateOf, dayNumber, daysBefore } from "../../time.ts";

/** From 0 to 10: up to 3 nothing changes, from 4 the load is eased, from 6 the lift waits. */
export const EASE_FROM = 4;
export const FREEZE_FROM = 6;
export const FROZEN_APPEARANCES = 3;
/** By the exposures since the pain: what part of the load from before is left; then it is that load again. */
const EASED = [0.8, 0.8, 0.9, 1] as const;
const EASED_EXPOSURES = EASED.filter((part) => part < 1).length;
/** Pain of so long ago says nothing about the next session. */
const FORGOTTEN_DAYS = 42;
const [LEAST_GAP, USUAL_GAP, MOST_GAP] = [2, 4, 10];

export type FrozenLift = Pick<PainNote, "exerciseKey" | "joint" | "score"> & {
  since: string;
  /** The last day on which it still waits. */
  until: string;
};

/** Pain that came at six and more, or that was worse on the day after. */
export function frozenLifts(state: TrainingState, today: string): FrozenLift[] {
  const now = dayNumber(today);
  const byKey = new Map<string, FrozenLift>();
  for (const note of state.pains) {
    const { exerciseKey, joint, day } = note;
    const score = Math.max(note.score, worseNextDay(state, note));
    if (score < FREEZE_FROM && score <= note.score) continue;
    const until = dayNumber(day) + FROZEN_APPEARANCES * usualGap(state, exerciseKey);
    if (now <= until && dayNumber(day) <= now)
      byKey.set(exerciseKey, { exerciseKey, joint, score, since: day, until: dateOf(until) });
  }
  return [...byKey.values()];
}

/** The highest score of the next day in the same joint; 0 below what matters. */
function worseNextDay({ pains }: TrainingState, { joint, day }: PainNote) {
  const next = dayNumber(day) + 1;
  const scores = pains
    .filter((other) => other.joint === joint && dayNumber(other.day) === next)
    .map((other) => other.score);
  const worst = Math.max(0, ...scores);
  return worst >= EASE_FROM ? worst : 0;
}

/** Days from one exposure to the next, as this lift is trained. */
function usualGap({ lifts }: TrainingState, key: string) {
  const days = (lifts[key]?.exposures ?? []).map(({ day }) => dayNumber(day));
  const gaps = days.slice(1).map((day, i) => day - days[i]!);
  const middle = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? USUAL_GAP;
  return Math.min(MOST_GAP, Math.max(LEAST_GAP, middle));
}

const hurtIn = ({ pains }: TrainingState, key: string) =>
  pains.filter(({ exerciseKey, score }) => exerciseKey === key && score >= EASE_FROM);

/** What part of the load from before the pain is left for a lift that hurt; null where nothing is held back. */
export function painEase(
  state: TrainingState,
  key: string,
  today: string,
): { part: number; score: number } | null {
  const last = hurtIn(state, key).at(-1);
  if (!last || dayNumber(today) - dayNumber(last.day) > FORGOTTEN_DAYS) return null;
  const since = (state.lifts[key]?.exposures ?? []).filter(({ day }) => day > last.day).length;
  const part = EASED[since];
  return part === undefined ? null : { part, score: last.score };
}

/** Whether an exposure was to be lighter because of pain before it: it says nothing of what the lift can bear. */
export function wasEasedByPain(state: TrainingState, key: string, day: number): boolean {
  const days = (state.lifts[key]?.exposures ?? []).map((exposure) => dayNumber(exposure.day));
  return hurtIn(state, key).some((note) => {
    const hurt = dayNumber(note.day);
    const between = days.filter((other) => other > hurt && other < day).length;
    return hurt < day && day - hurt <= FORGOTTEN_DAYS && between < EASED_EXPOSURES;
  });
}

const SORE_DAYS = 7;
const LOADS_FROM = 2;

/** The worst pain of late that another lift brought to a joint that this one loads as well. */
export function hurtElsewhere(
  { pains }: TrainingState,
  { key, exercise }: { key: string; exercise: Pick<Exercise, "jointStress"> | null },
  today: string,
): number | null {
  const from = daysBefore(today, SORE_DAYS);
  const scores = pains
    .filter(
      ({ exerciseKey, score, day }) => exerciseKey !== key && score >= EASE_FROM && day > from,
    )
    .filter(({ joint }) => (exercise?.jointStress[joint] ?? 0) >= LOADS_FROM)
    .map(({ score }) => score);
  return scores.length > 0 ? Math.max(...scores) : null;
}
