/** The program that an athlete follows now, in the few facts that words need. */
import type { Session } from "../../engine/program/program.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow } from "../store/port.ts";
import { dateIn } from "./planning-request.ts";
import { readProgram } from "./stored-programs.ts";

const DAY_MS = 86_400_000;

const brief = ({ name, date, exercises }: Session) => ({
  name,
  date,
  exercises: exercises.map((item) => item.name),
});

/** Null without one. */
export async function activeProgramOf(ctx: Ctx, athlete: AthleteRow) {
  const [row] = await ctx.store.programs.list(ctx.tenant, {
    limit: 1,
    after: null,
    athleteId: athlete.id,
    status: "active",
  });
  if (!row) return null;
  const { program } = await readProgram(ctx, row);
  const today = dateIn(athlete.timezone, ctx.now);
  const { startDate } = program;
  const days = startDate ? Math.floor((Date.parse(today) - Date.parse(startDate)) / DAY_MS) : 0;
  const week = Math.min(Math.max(1, Math.floor(days / 7) + 1), program.weeks.length);
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
