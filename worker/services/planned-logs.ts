/** Which planned session a log is about, and what fell short of it. */
import type { Plan } from "../../engine/adapt/planned-lift.ts";
import type { PlannedSession } from "../../engine/insight/adherence.ts";
import { findPlanned, markMisses, sessionAt, unmarkMisses } from "../../engine/log/against-plan.ts";
import type { WorkoutLog } from "../../engine/log/workout-log.ts";
import { invalidField } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow } from "../store/port.ts";
import { readActive } from "./active-program.ts";
import { readProgram } from "./stored-programs.ts";

export type { Plan };
/** By the id of the program; the one under way is there without being named. */
export type Plans = { active: Plan | null; named: ReadonlyMap<string, Plan> };

type Told = { planned?: WorkoutLog["planned"] | undefined; at: string };

/** The program under way and those that logs name; one of somebody else is none. */
export async function plansFor(
  ctx: Ctx,
  athlete: Pick<AthleteRow, "id">,
  told: readonly Told[],
): Promise<Plans> {
  const found = await readActive(ctx, athlete);
  const active = found && { programId: found.row.id, program: found.program };
  const named = new Map<string, Plan>(active ? [[active.programId, active]] : []);
  for (const { planned, at } of told) {
    if (!planned) continue;
    const plan = named.get(planned.programId) ?? (await findPlan(ctx, athlete, planned.programId));
    if (!plan) {
      throw invalidField(
        `${at}/planned/programId`,
        "unknown_program",
        "The athlete has no such program.",
      );
    }
    if (!sessionAt(plan.program, planned).session) {
      throw invalidField(
        `${at}/planned/session`,
        "unknown_session",
        "The program has no such session.",
      );
    }
    named.set(plan.programId, plan);
  }
  return { active, named };
}

/** Null where it is not there, or somebody else's. */
export async function findPlan(
  ctx: Ctx,
  athlete: Pick<AthleteRow, "id">,
  programId: string,
): Promise<Plan | null> {
  const row = await ctx.store.programs.find(ctx.tenant, programId);
  if (row?.athleteId !== athlete.id) return null;
  const { program } = await readProgram(ctx, row);
  return { programId, program };
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

/**
 * As if it had been held against no plan: what was marked by the one that it was found to be of is taken back.
 * One that was named on another day than its own stays what it is.
 */
export function takeOutOfPlan(log: WorkoutLog, plan: Plan | null): WorkoutLog {
  if (!log.planned || !plan) return log;
  const { session } = sessionAt(plan.program, log.planned);
  return session?.date === log.day ? leavePlan(log, plan) : log;
}

/** The same wherever it was: somebody says that it was another session, or none. */
export function leavePlan(log: WorkoutLog, plan: Plan | null): WorkoutLog {
  const session = log.planned && plan && sessionAt(plan.program, log.planned).session;
  const bare = session ? unmarkMisses(log, session) : log;
  return { ...bare, planned: null, isDeload: false };
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
