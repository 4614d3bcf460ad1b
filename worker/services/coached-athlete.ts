/** Whom the coach speaks to: a session's own athlete, or the one that a server names. */
import { invalidField } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import { requireAthlete } from "./athletes.ts";
import { dateIn } from "./planning-request.ts";

export async function requireCoached(ctx: Ctx, athleteId: string | undefined, at = "/athleteId") {
  const { caller } = ctx;
  const id = caller.kind === "session" ? caller.athleteId : athleteId;
  if (id === undefined) throw invalidField(at, "required", "A server key names the athlete.");
  const athlete = await requireAthlete(ctx, id);
  return { athlete, today: dateIn(athlete.timezone, ctx.now) };
}

/** Of an answer that is kept nowhere: by its request it is found in the books and in the log. */
export const answerId = ({ requestId }: Ctx, prefix: string) =>
  requestId.replace(/^req_/, `${prefix}_`);
