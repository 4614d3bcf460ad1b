/** Which planned sessions were done, and for how many weeks in a row there was training. */
import { exercisesOf, isNear, likenessOf, type SessionLift } from "../log/resembles.ts";
import type { WorkoutLog } from "../log/workout-log.ts";
import { isIn, mondayOf, type Span } from "./weeks.ts";
import { dayNumber } from "../time.ts";

export type PlannedSession = {
  programId: string;
  date: string;
  week: number;
  session: number;
  deload: boolean;
  /** What it holds; where nobody says, only its own day tells what was done of it. */
  lifts?: readonly SessionLift[];
};

/**
 * The log of each planned session, or null: the one that names it, else one of its day that names none, else one
 * near it that names none and resembles it. A log stands for one session only, and for none if somebody said so.
 */
export function matchPlanned(
  planned: readonly PlannedSession[],
  logs: readonly WorkoutLog[],
): { planned: PlannedSession; log: WorkoutLog | null }[] {
  const nameOf = ({
    programId,
    week,
    session,
  }: Pick<PlannedSession, "programId" | "week" | "session">) => `${programId}/${week}/${session}`;
  const named = new Map<string, WorkoutLog>();
  const unnamed: WorkoutLog[] = [];
  for (const log of logs)
    if (log.planned) named.set(nameOf(log.planned), log);
    else if (!log.isOffPlan) unnamed.push(log);
  const left = new Set(unnamed);
  const take = (log: WorkoutLog | undefined) => {
    if (log) left.delete(log);
    return log ?? null;
  };
  const matched = planned.map((session) => ({
    planned: session,
    log: named.get(nameOf(session)) ?? take([...left].find(({ day }) => day === session.date)),
  }));
  const first = planned.map(({ date }) => date).toSorted()[0] ?? "";
  for (const log of left) {
    // What was trained before a plan began is no part of it.
    if (log.day < first) continue;
    const done = exercisesOf(log.entries);
    const [near] = matched
      .filter((one) => one.log === null && isNear(one.planned.date, log.day))
      .map((one) => ({ one, ...likenessOf(one.planned.lifts ?? [], done) }))
      .filter(({ isLike }) => isLike)
      .toSorted((a, b) => b.part - a.part || (a.one.planned.date < b.one.planned.date ? -1 : 1));
    if (near) near.one.log = log;
  }
  return matched;
}

export type Adherence = {
  planned: number;
  done: number;
  /** A part of those planned; null where none were. */
  share: number | null;
};

/** Sessions whose day is over, or that were done; one of today that is not is still to come. */
export const dueSessions = (
  planned: readonly PlannedSession[],
  logs: readonly WorkoutLog[],
  today: string,
) =>
  matchPlanned(planned, logs).filter(
    ({ planned: { date }, log }) => date < today || (log !== null && date === today),
  );

/** Of the sessions planned in the span that are due. */
export function adherenceIn(
  planned: readonly PlannedSession[],
  logs: readonly WorkoutLog[],
  span: Span,
  today: string,
): Adherence {
  const due = dueSessions(planned, logs, today).filter(({ planned: { date } }) => isIn(span, date));
  const done = due.filter(({ log }) => log !== null).length;
  return { planned: due.length, done, share: due.length > 0 ? done / due.length : null };
}

/** Weeks in a row with a session, up to the week of `day`; that week breaks nothing while it is under way. */
export function streakWeeks(logs: readonly WorkoutLog[], day: string): number {
  const weeks = new Set(logs.map((log) => dayNumber(mondayOf(log.day))));
  let week = dayNumber(mondayOf(day));
  if (!weeks.has(week)) week -= 7;
  let streak = 0;
  for (; weeks.has(week); week -= 7) streak++;
  return streak;
}
