/** Sessions of a program as they are due: those of today with what was logged and told since they were planned. */
import { type DueSession, dueSession } from "../../engine/adapt/due-session.ts";
import { isDone, type Plan, type Position } from "../../engine/adapt/planned-lift.ts";
import type { Known } from "../../engine/adapt/target-case.ts";
import type { Session } from "../../engine/program/program.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow } from "../store/port.ts";
import type { Active } from "./active-program.ts";
import { knownTraining } from "./known-training.ts";
import { wholeCatalog } from "./own-catalog.ts";

type Shown = { week: number; sessions: readonly Session[]; today: string };

/** What lies ahead and what is done are shown as they were planned. */
export async function readDue(
  ctx: Ctx,
  athlete: AthleteRow,
  { row, program }: Pick<Active, "row" | "program">,
  { week, sessions, today }: Shown,
): Promise<DueSession[]> {
  const isOfToday = ({ date }: Session) => date === null || date === today;
  if (!sessions.some(isOfToday)) return sessions.map(asPlanned);
  const plan = { programId: row.id, program };
  const known = await knownTraining(ctx, { athlete, plan, catalog: await wholeCatalog(ctx) });
  const next = firstUndone(plan, known);
  return sessions.map((session) => {
    const at = { week, session: session.number };
    // Without dates the next one is that of today.
    const isDue =
      session.date === null
        ? isSamePlace(next, at)
        : isOfToday(session) && !isDone(plan, at, known);
    return isDue ? dueSession(plan, at, session, known) : asPlanned(session);
  });
}

const isSamePlace = (a: Position | null, b: Position) =>
  a?.week === b.week && a.session === b.session;

function firstUndone(plan: Plan, known: Known): Position | null {
  for (const { number: week, sessions } of plan.program.weeks)
    for (const { number: session } of sessions)
      if (!isDone(plan, { week, session }, known)) return { week, session };
  return null;
}

const asPlanned = (session: Session): DueSession => ({
  ...session,
  exercises: session.exercises.map((item) => ({ ...item, reason: null })),
});
