/** Which planned session a log is about, and what fell short of it. */
import type { Plan } from "../../engine/adapt/planned-lift.ts";
import type { PlannedSession } from "../../engine/insight/adherence.ts";
import {
  findPlanned,
  markMisses,
  mightBe,
  type PlannedPlace,
  sessionAt,
  unmarkMisses,
} from "../../engine/log/against-plan.ts";
import { liftsIn } from "../../engine/log/resembles.ts";
import type { WorkoutLog } from "../../engine/log/workout-log.ts";
import { invalidField } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow } from "../store/port.ts";
import { readActive } from "./active-program.ts";
import { readProgram } from "./stored-programs.ts";
import { listLogsOf } from "./training-state.ts";
import { DAY_MS } from "../core/durations.ts";
import { daysBefore } from "../../engine/time.ts";

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

/** Which sessions of the program under way are done, by which log and when. */
export type Done = { id: string; day: string; planned: WorkoutLog["planned"] }[];

/** As far from a session as its log is looked for; one that was named may lie farther off. */
const AROUND_DAYS = 14;

/** Of the logs around those that are to be placed; of nothing where no plan is under way on their days. */
export async function readDone(
  ctx: Ctx,
  athlete: Pick<AthleteRow, "id">,
  { active }: Plans,
  logs: readonly WorkoutLog[],
): Promise<Done> {
  const unplaced = logs.filter(({ planned }) => planned === null);
  const dates = plannedBetween(active, "", "9999-12-31").map(({ date }) => date);
  const first = dates.toSorted()[0];
  const times = unplaced
    .filter(({ day }) => first !== undefined && day >= daysBefore(first, AROUND_DAYS))
    .map(({ startedAt }) => startedAt);
  if (times.length === 0) return [];
  const around = AROUND_DAYS * DAY_MS;
  const span = { from: Math.min(...times) - around, to: Math.max(...times) + around };
  return listLogsOf(ctx, athlete.id, span);
}

/** Each in its turn, so that two stand for two sessions; they keep the order in which they came. */
export function placeAll(logs: readonly WorkoutLog[], plans: Plans, done: Done): WorkoutLog[] {
  const known = [...done];
  const placed = new Map<string, WorkoutLog>();
  // What is named is taken, whenever it was told.
  const inTurn = logs.toSorted(
    (a, b) => Number(!a.planned) - Number(!b.planned) || a.startedAt - b.startedAt,
  );
  for (const log of inTurn) {
    const one = placeInPlan(log, plans, known);
    placed.set(log.id, one);
    known.push(one);
  }
  return logs.map(({ id }) => placed.get(id)!);
}

/** Named, or of its day, or near it; a light week's log is no miss and no record. */
export function placeInPlan(log: WorkoutLog, { active, named }: Plans, done: Done): WorkoutLog {
  const plan = log.planned ? named.get(log.planned.programId) : active;
  if (!plan) return log;
  const { programId } = plan;
  const doneOn = ({ week, session }: PlannedPlace) =>
    done
      .filter(
        ({ id, planned }) =>
          id !== log.id &&
          planned?.programId === programId &&
          planned.week === week &&
          planned.session === session,
      )
      .map(({ day }) => day);
  const place = log.planned ?? findPlanned(plan.program, log, doneOn);
  if (!place) return log;
  const { week, session } = place;
  const { isDeload, session: planned } = sessionAt(plan.program, { week, session });
  const placed = { ...log, planned: { programId, week, session }, isDeload };
  return planned ? markMisses(placed, planned) : placed;
}

/**
 * As if it had been held against no plan: what was marked by the one that it was found to be of is taken back.
 * One that was named far from its own day stays what it is.
 */
export function takeOutOfPlan(log: WorkoutLog, plan: Plan | null): WorkoutLog {
  if (!log.planned || !plan) return log;
  const { session } = sessionAt(plan.program, log.planned);
  return session && mightBe(log, session) ? leavePlan(log, plan) : log;
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
    sessions.flatMap((planned) => {
      const { number: session, date } = planned;
      return date !== null && date >= from && date <= to
        ? [{ programId: plan.programId, date, week, session, deload, lifts: liftsIn(planned) }]
        : [];
    }),
  );
}
