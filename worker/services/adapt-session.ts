/** One session of a program as today allows it; shown, and nothing is stored. */
import { type Today, adaptSession } from "../../engine/adapt/easier-day.ts";
import { EquipmentKind } from "../../engine/athlete/equipment.ts";
import { lookUp } from "../../engine/catalog/lookup.ts";
import type { Brief } from "../../engine/program/brief.ts";
import { mayPlan } from "../../engine/program/build.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { invalidField, notFound } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import { madeFrom } from "./active-program.ts";
import { planFor, requireSatisfiable, unplannable } from "./planning.ts";
import { readProgram, requireStoredProgram } from "./stored-programs.ts";

export type SessionBody = Omit<Today, "program" | "week" | "session">;

export async function adaptProgramSession(
  ctx: Ctx,
  id: string,
  place: Pick<Today, "week" | "session">,
  body: SessionBody,
) {
  const row = await requireStoredProgram(ctx, id);
  const whole = await readProgram(ctx, row);
  const week = whole.program.weeks.find(({ number }) => number === place.week);
  if (!week?.sessions.some(({ number }) => number === place.session)) throw notFound();
  const { request, policy, today } = madeFrom(whole, place.week);
  const { brief, rules } = planFor(resolve(request, today), policy, { taken: new Set() });
  if (!mayPlan(brief)) throw unplannable(brief.screening, "");
  body.busy?.forEach((word, at) => requireKnown(brief, word, at));
  const adapted = adaptSession({ ...body, ...place, program: whole.program }, brief, rules);
  requireSatisfiable(adapted);
  const { session, changes, reasons, progressions, verification } = adapted;
  const { verdict, checks } = verification;
  return {
    object: "session_proposal" as const,
    athleteId: row.athleteId,
    programId: id,
    week: place.week,
    session: session!,
    changes,
    reasons,
    progressions,
    verdict,
    checks: checks.length,
  };
}

/** What nobody knows takes nothing away, and who sent it should hear so. */
function requireKnown({ catalog }: Brief, word: string, at: number) {
  if (EquipmentKind.safeParse(word).success || lookUp(word, catalog).best) return;
  const kinds = EquipmentKind.options.join(", ");
  const message = `No equipment and no exercise is called so. Equipment is one of: ${kinds}.`;
  throw invalidField(`/busy/${at}`, "unknown_equipment", message);
}
