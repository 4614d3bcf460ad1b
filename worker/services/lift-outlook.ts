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
  const planned = plan && plannedNext(plan, exerciseId, known);
  const lift = kept.lifts[exerciseId];
  if (!planned && !lift) return null;
  const [target] = nextTargets([{ exerciseKey: exerciseId, planned }], known);
  const name = catalog.byId.get(exerciseId)?.name ?? exerciseId;
  return target ? showTarget(target, name, unitOf(athlete)) : null;
}

/** Of the first session to come that holds the lift. */
function plannedNext(
  plan: Plan,
  exerciseId: string,
  known: { today: string; logs: readonly WorkoutLog[] },
): PlannedLift | null {
  for (const { number: week, sessions } of plan.program.weeks)
    for (const { number: session, date } of sessions) {
      const isPast = date !== null && date < known.today;
      if (isPast || isDone(plan, { week, session }, known)) continue;
      const asked = plannedIn(plan, { week, session });
      const lift = asked.find(({ exerciseKey }) => exerciseKey === exerciseId);
      if (lift) return lift.planned;
    }
  return null;
}
