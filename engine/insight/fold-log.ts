/** Takes a logged session into the kept state of training: exposures, maxima, marks, records and pain. */
import type { Catalog } from "../catalog/catalog.ts";
import { type LoggedEntry, type LoggedSet, liftKey, type WorkoutLog } from "../log/workout-log.ts";
import { smoothOnce } from "../strength/e1rm.ts";
import { readExposure } from "./exposure.ts";
import { beatMarks, NO_BESTS } from "./marks.ts";
import {
  type BeatenMark,
  EMPTY_STATE,
  type Exposure,
  KEPT_EXPOSURES,
  KEPT_LIFTS,
  KEPT_PAINS,
  KEPT_RECORDS,
  type LiftState,
  type NewRecord,
  type PainNote,
  type TrainingState,
} from "./training-state.ts";

/** What a session did to one lift. */
export type FoldedLift = {
  key: string;
  exposure: Exposure;
  before: LiftState | null;
  after: LiftState;
  /** Sets of the log that are not believed: they are in no estimate, record or tonnage. */
  doubtful: LoggedSet[];
};

/** A session of before the last one that is in the state: then all of them are folded anew. */
export const canFold = (state: TrainingState, log: WorkoutLog) => log.startedAt > state.lastAt;

/** For a log that `canFold` allows, or the next in order. */
export function foldLog(state: TrainingState, log: WorkoutLog, catalog: Catalog): Replay {
  const lifts: FoldedLift[] = [];
  const records: NewRecord[] = [];
  for (const [key, entries] of Map.groupBy(log.entries, liftKey)) {
    const { folded, beaten } = foldLift(state.lifts[key] ?? null, key, entries, log, catalog);
    if (!folded) continue;
    lifts.push(folded);
    const { exerciseId, name } = folded.after;
    records.push(...beaten.map((record) => ({ ...record, key, exerciseId, name })));
  }
  return {
    state: {
      format: state.format,
      lastAt: Math.max(state.lastAt, log.startedAt),
      sessions: state.sessions + 1,
      lifts: trainedLast({
        ...state.lifts,
        ...Object.fromEntries(lifts.map(({ key, after }) => [key, after])),
      }),
      pains: [...state.pains, ...painsOf(log)].slice(-KEPT_PAINS),
      records: [...state.records, ...records].slice(-KEPT_RECORDS),
    },
    lifts,
    records,
  };
}

/** Whatever is forgotten begins anew, with marks to beat. */
function trainedLast(lifts: TrainingState["lifts"]): TrainingState["lifts"] {
  const all = Object.entries(lifts);
  if (all.length <= KEPT_LIFTS) return lifts;
  const lastOf = ({ exposures }: LiftState) => exposures.at(-1)!.at;
  return Object.fromEntries(
    all.toSorted(([, a], [, b]) => lastOf(b) - lastOf(a)).slice(0, KEPT_LIFTS),
  );
}

export type Replay = { state: TrainingState; lifts: FoldedLift[]; records: NewRecord[] };

/**
 * Folds all logs, in whatever order they come, and tells what each of them did; of two that began at once
 * the one with the lesser id is first. `start` is the state of what lies before them.
 */
export function replay(logs: readonly WorkoutLog[], catalog: Catalog, start = EMPTY_STATE): Replay {
  const told: Replay = { state: start, lifts: [], records: [] };
  for (const log of logs.toSorted((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1))) {
    const { state, lifts, records } = foldLog(told.state, log, catalog);
    told.state = state;
    told.lifts.push(...lifts);
    told.records.push(...records);
  }
  return told;
}

export const stateOf = (logs: readonly WorkoutLog[], catalog: Catalog): TrainingState =>
  replay(logs, catalog).state;

function foldLift(
  before: LiftState | null,
  key: string,
  entries: readonly LoggedEntry[],
  log: WorkoutLog,
  catalog: Catalog,
): { folded: FoldedLift | null; beaten: BeatenMark[] } {
  const { exerciseId, name: said } = entries[0]!;
  const exercise = exerciseId === null ? null : (catalog.byId.get(exerciseId) ?? null);
  // Apps call one exercise by many names.
  const name = exercise?.name ?? said;
  const sets = entries.flatMap((entry) => entry.sets);
  const { exposure, work, doubtful, leapG } = readExposure(sets, exercise, log, before);
  // Warm-ups alone are no exposure.
  if (exposure.sets === 0 && !exposure.isMissed) return { folded: null, beaten: [] };
  const { bests, beaten } = beatMarks(before?.bests ?? NO_BESTS, exposure, work);
  const after: LiftState = {
    exerciseId,
    name,
    count: (before?.count ?? 0) + (exposure.sets > 0 ? 1 : 0),
    firstDay: before?.firstDay ?? log.day,
    exposures: [...(before?.exposures ?? []), exposure].slice(-KEPT_EXPOSURES),
    ...averageOf(before, exposure),
    leapG,
    bests,
  };
  return { folded: { key, exposure, before, after, doubtful }, beaten };
}

const NO_AVERAGE = { smoothG: null, plusMinus: null, lowG: null, lastDay: null };
type AverageState = Pick<LiftState, "smoothG" | "plusMinus" | "lowG" | "lastDay">;

function averageOf(before: LiftState | null, { day, maxG, plusMinus }: Exposure): AverageState {
  const kept: AverageState = before ?? NO_AVERAGE;
  const { lastDay } = kept;
  if (maxG === null || (lastDay && lastDay.day >= day && lastDay.maxG >= maxG)) {
    const { smoothG, plusMinus: spread, lowG } = kept;
    return { smoothG, plusMinus: spread, lowG, lastDay };
  }
  const start =
    lastDay === null
      ? { smoothG: null, lowG: null }
      : lastDay.day >= day
        ? lastDay
        : smoothOnce(lastDay, lastDay.maxG);
  const { smoothG, lowG } = smoothOnce(start, maxG);
  return {
    smoothG: Math.round(smoothG!),
    plusMinus,
    lowG,
    lastDay: {
      day: lastDay && lastDay.day > day ? lastDay.day : day,
      maxG,
      smoothG: start.smoothG,
      lowG: start.lowG,
    },
  };
}

const painsOf = ({ id, day, startedAt, entries }: WorkoutLog): PainNote[] =>
  entries.flatMap((entry) =>
    entry.pain.map(({ joint, score }) => ({
      joint,
      score,
      day,
      at: startedAt,
      exerciseKey: liftKey(entry),
      logId: id,
    })),
  );
