/** Holds a session against the one that was planned: what fell short of it is marked as missed. */
import type { Program, Session } from "../program/program.ts";
import type { LoggedEntry, WorkoutLog } from "./workout-log.ts";

export type PlannedPlace = { week: number; session: number };

/**
 * The planned session that a log is about: the one it names, else the one of its day that shares most
 * exercises with it.
 */
export function findPlanned(
  program: Program,
  day: string,
  entries: readonly LoggedEntry[],
): PlannedPlace | null {
  const done = new Set(entries.map(({ exerciseId }) => exerciseId));
  let best: (PlannedPlace & { shared: number }) | null = null;
  for (const { number: week, sessions } of program.weeks)
    for (const { number: session, date, exercises } of sessions) {
      if (date !== day) continue;
      const shared = exercises.filter(({ exerciseId }) => done.has(exerciseId)).length;
      if (shared > (best?.shared ?? 0)) best = { week, session, shared };
    }
  return best && { week: best.week, session: best.session };
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
