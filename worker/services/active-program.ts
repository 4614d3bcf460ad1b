/** The program that an athlete follows now: in full, and in the few facts that words need. */
import type { Program, Session } from "../../engine/program/program.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow } from "../store/port.ts";
import { dateIn } from "./planning-request.ts";
import { inputOf } from "./program-documents.ts";
import { readProgram } from "./stored-programs.ts";
import { DAY_MS } from "../core/durations.ts";

/** Null without one. */
export async function findActive(ctx: Ctx, { id }: Pick<AthleteRow, "id">) {
  const query = { limit: 1, after: null, athleteId: id, status: "active" } as const;
  const [row] = await ctx.store.programs.list(ctx.tenant, query);
  return row ?? null;
}

export async function readActive(ctx: Ctx, athlete: Pick<AthleteRow, "id">) {
  const row = await findActive(ctx, athlete);
  return row && { row, ...(await readProgram(ctx, row)) };
}
export type Active = NonNullable<Awaited<ReturnType<typeof readActive>>>;

/** Where the program stands today; its first week before it begins, its last one after it has ended. */
export function weekNow({ startDate, weeks }: Pick<Program, "startDate" | "weeks">, today: string) {
  const days = startDate ? (Date.parse(today) - Date.parse(startDate)) / DAY_MS : 0;
  return Math.min(Math.max(1, Math.floor(days / 7) + 1), weeks.length);
}

/** What a week was planned from, and on which day. */
export function madeFrom({ versions }: Pick<Active, "versions">, week: number) {
  const version = versions.findLast(({ firstWeek }) => firstWeek <= week) ?? versions[0]!;
  const { policy, ...request } = inputOf(version);
  return { request, policy, today: version.today };
}

const brief = ({ name, date, exercises }: Session) => ({
  name,
  date,
  exercises: exercises.map((item) => item.name),
});

export async function activeProgramOf(ctx: Ctx, athlete: AthleteRow) {
  const active = await readActive(ctx, athlete);
  if (!active) return null;
  const { row, program } = active;
  const week = weekNow(program, dateIn(athlete.timezone, ctx.now));
  const now = program.weeks.find(({ number }) => number === week);
  return {
    id: row.id,
    name: row.name,
    goal: program.goal,
    week,
    weeks: program.weeks.length,
    isDeload: now?.deload ?? false,
    sessions: (now?.sessions ?? []).map(brief),
  };
}
