/** Which planned session a log is about, and what fell short of it. */
import type { Plan } from "../../engine/adapt/planned-lift.ts";
import type { PlannedSession } from "../../engine/insight/adherence.ts";
import { findPlanned, markMisses, sessionAt } from "../../engine/log/against-plan.ts";
import type { WorkoutLog } from "../../engine/log/workout-log.ts";
import { Fault } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow } from "../store/port.ts";
import { readActive } from "./active-program.ts";
import { readProgram } from "./stored-programs.ts";

export type { Plan };
/** By the id of the program; the one under way is there without being named. */
export type Plans = { active: Plan | null; named: ReadonlyMap<string, Plan> };

/** The program under way and those that logs name; one of somebody else is none. */
export async function plansFor(
  ctx: Ctx,
  athlete: Pick<AthleteRow, "id">,
  told: readonly { planned?: { programId: string } | null | undefined; at: string }[],
): Promise<Plans> {
  const found = await readActive(ctx, athlete);
  const active = found && { programId: found.row.id, program: found.program };
  const named = new Map<string, Plan>(active ? [[active.programId, active]] : []);
  for (const { planned, at } of told) {
    if (!planned || named.has(planned.programId)) continue;
    const row = await ctx.store.programs.find(ctx.tenant, planned.programId);
    if (row?.athleteId !== athlete.id) {
      const message = "The athlete has no such program.";
      throw new Fault("validation_failed", message, {
        errors: [{ pointer: `${at}/planned/programId`, code: "unknown_program", message }],
      });
    }
    const { program } = await readProgram(ctx, row);
    named.set(row.id, { programId: row.id, program });
  }
  return { active, named };
}

/** Named, or of its day; a light week's log is no miss and no record. */
export function placeInPlan(log: WorkoutLog, { active, named }: Plans): WorkoutLog {
  const plan = log.planned ? named.get(log.planned.programId) : active;
  if (!plan) return log;
  const place = log.planned ?? findPlanned(plan.program, log.day, log.entries);
  if (!place) return log;
  const { week, session } = place;
  const { isDeload, session: planned } = sessionAt(plan.program, { week, session });
  const placed = { ...log, planned: { programId: plan.programId, week, session }, isDeload };
  return planned ? markMisses(placed, planned) : placed;
}

/** What a program plans for these days. */
export function plannedBetween(plan: Plan | null, from: string, to: string): PlannedSession[] {
  if (!plan) return [];
  return plan.program.weeks.flatMap(({ number: week, deload, sessions }) =>
    sessions.flatMap(({ number: session, date }) =>
      date !== null && date >= from && date <= to
        ? [{ programId: plan.programId, date, week, session, deload }]
        : [],
    ),
  );
}
