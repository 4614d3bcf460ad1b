/** The program under way, read anew for a tool, and what the athlete has told for it. */
import { uniteLasting } from "../../engine/adapt/continued-request.ts";
import type { Program } from "../../engine/program/program.ts";
import type { ProgramRequest } from "../../engine/program/request.ts";
import type { Ctx } from "../ctx.ts";
import { type KnownField, requestFor } from "../services/planning-request.ts";
import { inputOf } from "../services/program-documents.ts";
import { listHeads, readProgram } from "../services/stored-programs.ts";
import type { ChatFacts } from "./facts.ts";

type Athlete = ChatFacts["athlete"];

/** Null without one: what was put together an hour ago may be over by now. */
export async function findActive(ctx: Ctx, { id }: Pick<Athlete, "id">) {
  const query = { limit: 1, after: null, athleteId: id, status: "active" } as const;
  const [row] = await ctx.store.programs.list(ctx.tenant, query);
  return row ?? null;
}

export async function readActive(ctx: Ctx, athlete: Pick<Athlete, "id">) {
  const row = await findActive(ctx, athlete);
  return row && { row, ...(await readProgram(ctx, row)) };
}
export type Active = NonNullable<Awaited<ReturnType<typeof readActive>>>;

const DAY_MS = 86_400_000;

/** Where the program stands today; its first week before it begins, its last one after it has ended. */
export function weekNow({ startDate, weeks }: Pick<Program, "startDate" | "weeks">, today: string) {
  const days = startDate ? (Date.parse(today) - Date.parse(startDate)) / DAY_MS : 0;
  return Math.min(Math.max(1, Math.floor(days / 7) + 1), weeks.length);
}

/**
 * What was told once binds whatever is planned next: limitations of the profile and of the program under
 * way, what is avoided, the lifts that are known.
 */
export async function toldBefore(
  ctx: Ctx,
  athlete: Athlete,
  fields: readonly KnownField[] = ["injuries"],
) {
  const asked: ProgramRequest & { athleteId: string } = { athleteId: athlete.id };
  const [profile, row] = await Promise.all([
    requestFor(ctx, asked, fields),
    findActive(ctx, athlete),
  ]);
  const inputs = row ? (await listHeads(ctx, row)).map(inputOf) : [];
  const { maxima, place } = inputs.at(-1) ?? {};
  return {
    athleteId: athlete.id,
    ...profile.request,
    ...uniteLasting([profile.request, ...inputs]),
    ...(maxima && { maxima }),
    ...(place && { place }),
  };
}

type Told = Awaited<ReturnType<typeof toldBefore>>;

type Lasting = Pick<ProgramRequest, "injuries" | "conditions" | "avoid">;

/** What is said now stands beside what was told before, and takes the place of no limitation. */
export const withTold = <T extends object>(told: Told, said: T & Lasting) => ({
  ...told,
  ...said,
  ...uniteLasting([told, said]),
});

/** What a week was planned from, and on which day. */
export function madeFrom({ versions }: Pick<Active, "versions">, week: number) {
  const version = versions.findLast(({ firstWeek }) => firstWeek <= week) ?? versions[0]!;
  const { policy, ...request } = inputOf(version);
  return { request, policy, today: version.today };
}
