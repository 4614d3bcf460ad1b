/** Holds a session against the one that was planned: what fell short of it is marked as missed. */
import type { Program, Session } from "../program/program.ts";
import { exercisesOf, isNear, type Likeness, liftsIn, likenessOf } from "./resembles.ts";
import type { LoggedEntry, WorkoutLog } from "./workout-log.ts";

export type PlannedPlace = { week: number; session: number };

/** On which days a session was done already, if on any. */
export type DoneOn = (place: PlannedPlace) => readonly string[];
const NOWHERE: DoneOn = () => [];

type Candidate = PlannedPlace & {
  date: string;
  shared: number;
  like: Likeness;
  isUndone: boolean;
};

/**
 * The planned session that a log is about. The one of its day that shares most exercises with it; else, as a session
 * is done late or a little early, the one near it that it resembles most. What was done on another day is done.
 */
export function findPlanned(
  program: Program,
  { day, entries }: Pick<WorkoutLog, "day" | "entries">,
  doneOn: DoneOn = NOWHERE,
): PlannedPlace | null {
  if (!isUnderWay(program, day)) return null;
  const done = exercisesOf(entries);
  const candidates = program.weeks.flatMap(({ number: week, sessions }) =>
    sessions.flatMap((planned): Candidate[] => {
      const { number: session, date } = planned;
      if (date === null || !isNear(date, day)) return [];
      const days = doneOn({ week, session });
      // A session in two parts is one; whatever was done on another day is over.
      if (days.some((one) => one !== day)) return [];
      const lifts = liftsIn(planned);
      const shared = lifts.filter(({ exerciseId }) => done.has(exerciseId)).length;
      const like = likenessOf(lifts, done);
      return [{ week, session, date, shared, like, isUndone: days.length === 0 }];
    }),
  );
  const own = candidates
    .filter(({ date, shared }) => date === day && shared > 0)
    .toSorted((a, b) => b.shared - a.shared)[0];
  if (own?.like.isLike) return placeOf(own);
  const near = candidates
    .filter(({ date, like }) => date !== day && like.isLike)
    .toSorted(
      (a, b) =>
        b.like.part - a.like.part ||
        Number(b.isUndone) - Number(a.isUndone) ||
        (a.date < b.date ? -1 : 1),
    )[0];
  // A few sets of its own day are of that day, but the whole of another one is not.
  if (own && !near?.like.isHalf) return placeOf(own);
  return near ? placeOf(near) : null;
}

const placeOf = ({ week, session }: Candidate): PlannedPlace => ({ week, session });

/** Whether a log might have been found to be of a session, wherever else it could be. */
export const mightBe = (log: Pick<WorkoutLog, "day" | "entries">, planned: Session) =>
  planned.date === log.day ||
  (planned.date !== null &&
    isNear(planned.date, log.day) &&
    likenessOf(liftsIn(planned), exercisesOf(log.entries)).isLike);

/** Nobody is late for a program that has not begun, or is over. */
function isUnderWay({ startDate, weeks }: Program, day: string) {
  const dates = weeks.flatMap(({ sessions }) => sessions.flatMap(({ date }) => date ?? []));
  const from = [...dates, ...(startDate === null ? [] : [startDate])].toSorted()[0];
  return from !== undefined && day >= from;
}

export const sessionAt = (program: Program, { week, session }: PlannedPlace) => {
  const found = program.weeks.find(({ number }) => number === week);
  return {
    isDeload: found?.deload ?? false,
    session: found?.sessions.find(({ number }) => number === session) ?? null,
  };
};

/**
 * A set of fewer repetitions than planned is missed; where sets are left out the last one stands for them.
 * An exercise that was left out whole says nothing about strength: that is a matter of adherence.
 */
export function markMisses(log: WorkoutLog, planned: Session): WorkoutLog {
  const seen = new Set<string>();
  const entries = log.entries.map((entry) => {
    const { exerciseId } = entry;
    if (exerciseId === null || seen.has(exerciseId)) return entry;
    seen.add(exerciseId);
    const plan = planned.exercises.find((one) => one.exerciseId === exerciseId);
    return plan ? markEntry(entry, targetsOf(plan)) : entry;
  });
  return { ...log, entries };
}

/** Takes back what holding it against this session has marked, or would have. */
export function unmarkMisses(log: WorkoutLog, planned: Session): WorkoutLog {
  const bare = log.entries.map(({ sets, ...entry }) => ({
    ...entry,
    sets: sets.map((set) => ({ ...set, isMissed: false })),
  }));
  const marked = markMisses({ ...log, entries: bare }, planned).entries;
  const entries = log.entries.map((entry, at) => ({
    ...entry,
    sets: entry.sets.map((set, i) => (marked[at]!.sets[i]!.isMissed ? bare[at]!.sets[i]! : set)),
  }));
  return { ...log, entries };
}

/** What each work set asks for at least, in their order. */
const targetsOf = ({ groups }: Session["exercises"][number]) =>
  groups
    .filter(({ type }) => type === "work")
    .flatMap(({ sets, reps }) => Array.from({ length: sets }, () => reps));

function markEntry(entry: LoggedEntry, targets: readonly number[]): LoggedEntry {
  let at = -1;
  const last = entry.sets.findLastIndex(isWork);
  const done = entry.sets.filter(isWork).length;
  const sets = entry.sets.map((set, i) => {
    if (!isWork(set)) return set;
    at += 1;
    const target = targets[at];
    const count = set.reps ?? set.seconds ?? set.metres ?? 0;
    const isShort = target !== undefined && count < target;
    const isFewer = i === last && done < targets.length;
    return isShort || isFewer ? { ...set, isMissed: true } : set;
  });
  return { ...entry, sets };
}

const isWork = ({ kind }: { kind: string }) => kind === "work" || kind === "failure";
