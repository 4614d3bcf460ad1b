/** Sessions of a program as they are due: those of today with what was logged and told since they were planned. */
import { type DueSession, dueSession } from "../../engine/adapt/due-session.ts";
import type { Session } from "../../engine/program/program.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow } from "../store/port.ts";
import type { Active } from "./active-program.ts";
import { knownTraining } from "./known-training.ts";
import { wholeCatalog } from "./own-catalog.ts";

type Shown = { week: number; sessions: readonly Session[]; today: string };

/** A session without a date may be the one of today; what lies ahead is shown as it is planned. */
export async function readDue(
  ctx: Ctx,
  athlete: AthleteRow,
  { row, program }: Pick<Active, "row" | "program">,
  { week, sessions, today }: Shown,
): Promise<DueSession[]> {
  const isDue = ({ date }: Session) => date === null || date === today;
  if (!sessions.some(isDue)) return sessions.map(asPlanned);
  const plan = { programId: row.id, program };
  const known = await knownTraining(ctx, { athlete, plan, catalog: await wholeCatalog(ctx) });
  return sessions.map((session) =>
    isDue(session)
      ? dueSession(plan, { week, session: session.number }, session, known)
      : asPlanned(session),
  );
}

const asPlanned = (session: Session): DueSession => ({
  ...session,
  exercises: session.exercises.map((item) => ({ ...item, reason: null })),
});
