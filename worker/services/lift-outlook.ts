/** What to do with one lift next time: as the plan has it, or as the lift itself goes. */
import { nextTargets } from "../../engine/adapt/next-targets.ts";
import { isDone, type Plan, type PlannedLift, plannedIn } from "../../engine/adapt/planned-lift.ts";
import type { WorkoutLog } from "../../engine/log/workout-log.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow } from "../store/port.ts";
import { knownTraining } from "./known-training.ts";
import { showTarget } from "./log-analysis.ts";
import { unitOf } from "./show-log.ts";
import type { SpanTraining } from "./training-span.ts";

/** Null for a lift that was never done and that nothing plans. */
export async function findNextTarget(
  ctx: Ctx,
  athlete: AthleteRow,
  exerciseId: string,
  { plan, catalog, kept }: Pick<SpanTraining, "plan" | "catalog" | "kept">,
) {
  const known = await knownTraining(ctx, { athlete, plan, catalog, state: kept });
  const next = plan && plannedNext(plan, exerciseId, known);
  const planned = next && next.lift;
  const lift = kept.lifts[exerciseId];
  if (!planned && !lift) return null;
  const [target] = nextTargets([{ exerciseKey: exerciseId, planned }], known);
  const name = catalog.byId.get(exerciseId)?.name ?? exerciseId;
  if (!target) return null;
  const isAfterToday = plan !== null && isDoneOn(plan, exerciseId, known);
  return { ...showTarget(target, name, unitOf(athlete)), day: next?.date ?? null, isAfterToday };
}

/** Of the first session to come that holds the lift. */
function plannedNext(
  plan: Plan,
  exerciseId: string,
  known: { today: string; logs: readonly WorkoutLog[] },
): { lift: PlannedLift; date: string | null } | null {
  for (const { number: week, sessions } of plan.program.weeks)
    for (const { number: session, date } of sessions) {
      const isPast = date !== null && date < known.today;
      if (isPast || isDone(plan, { week, session }, known)) continue;
      const asked = plannedIn(plan, { week, session });
      const lift = asked.find(({ exerciseKey }) => exerciseKey === exerciseId);
      if (lift?.planned) return { lift: lift.planned, date };
    }
  return null;
}

/** Whether the session of today holds the lift and was logged. */
const isDoneOn = (
  plan: Plan,
  exerciseId: string,
  known: { today: string; logs: readonly WorkoutLog[] },
) =>
  plan.program.weeks.some(({ number: week, sessions }) =>
    sessions.some(
      ({ number: session, date, exercises }) =>
        date === known.today &&
        exercises.some((item) => item.exerciseId === exerciseId) &&
        isDone(plan, { week, session }, known),
    ),
  );
