/** Where a lift stands in a program: in the session that a log names, in a session to come, or next. */
import { liftKey, type WorkoutLog } from "../log/workout-log.ts";
import type { Phase, Program, ProgramExercise, Progression, SetGroup } from "../program/program.ts";

export type Position = { week: number; session: number };
export type Plan = { programId: string; program: Program };

/** A lift as a session asks for it; `isEased` says that the plan is light on purpose. */
export type PlannedLift = {
  at: Position;
  groups: readonly SetGroup[];
  track: string | null;
  progression: Progression | null;
  isEased: boolean;
};

/** A lift that a target is wanted for, and the plan that it is for; null where nothing plans it. */
export type Asked = { exerciseKey: string; planned: PlannedLift | null };

const EASED = new Set<Phase>(["deload", "taper", "test", "return"]);

function liftOf(program: Program, at: Position, item: ProgramExercise): PlannedLift {
  const week = program.weeks.find(({ number }) => number === at.week);
  return {
    at,
    groups: item.groups.filter(({ type }) => type !== "warmup"),
    track: item.progression,
    progression: (item.progression && program.progressions[item.progression]) || null,
    isEased: week !== undefined && (week.deload || EASED.has(week.phase)),
  };
}

/** What has a next time: light movement at the end has none. */
export const isLift = ({ role, groups }: ProgramExercise) => role !== "easy" && groups.length > 0;

const itemsAt = ({ weeks }: Program, at: Position) =>
  weeks
    .find(({ number }) => number === at.week)
    ?.sessions.find(({ number }) => number === at.session)
    ?.exercises.filter(isLift) ?? [];

/** Null where the log was of no session of this plan, or the session does not hold the lift. */
export function plannedFor(plan: Plan | null, log: WorkoutLog, key: string): PlannedLift | null {
  if (!plan || log.planned?.programId !== plan.programId) return null;
  const item = itemsAt(plan.program, log.planned).find(({ exerciseId }) => exerciseId === key);
  return item ? liftOf(plan.program, log.planned, item) : null;
}

/** Whether one of the logs is of that session. */
export const isDone = (
  { programId }: Plan,
  { week, session }: Position,
  { logs }: { logs: readonly WorkoutLog[] },
) =>
  logs.some(
    ({ planned }) =>
      planned?.programId === programId && planned.week === week && planned.session === session,
  );

/** Every lift of a session, in its order. */
export const plannedIn = ({ program }: Plan, at: Position): Asked[] =>
  itemsAt(program, at).map((item) => ({
    exerciseKey: item.exerciseId,
    planned: liftOf(program, at, item),
  }));

/** Every lift of a log, with the next session of the plan that holds it. */
export function plannedAfter(plan: Plan | null, log: WorkoutLog): Asked[] {
  const keys = [...new Set(log.entries.map(liftKey))];
  const from = plan && log.planned?.programId === plan.programId ? log.planned : null;
  return keys.map((exerciseKey) => ({
    exerciseKey,
    planned: plan && from ? nextOf(plan.program, from, exerciseKey) : null,
  }));
}

function nextOf(program: Program, from: Position, key: string): PlannedLift | null {
  for (const week of program.weeks) {
    if (week.number < from.week) continue;
    for (const session of week.sessions) {
      if (week.number === from.week && session.number <= from.session) continue;
      const at = { week: week.number, session: session.number };
      const item = itemsAt(program, at).find(({ exerciseId }) => exerciseId === key);
      if (item) return liftOf(program, at, item);
    }
  }
  return null;
}
