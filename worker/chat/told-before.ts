/** What an athlete has told once, which binds whatever is planned next. */
import { uniteLasting } from "../../engine/adapt/continued-request.ts";
import type { ProgramRequest } from "../../engine/program/request.ts";
import type { Ctx } from "../ctx.ts";
import { findActive } from "../services/active-program.ts";
import { type KnownField, requestFor } from "../services/planning-request.ts";
import { inputOf } from "../services/program-documents.ts";
import { listHeads } from "../services/stored-programs.ts";
import type { ChatFacts } from "./facts.ts";

type Athlete = ChatFacts["athlete"];

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
