/** Finds what can stand in for an exercise, for this athlete and this gym. */
import { catalog } from "../../engine/catalog/catalog.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { type SubstituteRequest, asProgramRequest } from "../../engine/substitute/request.ts";
import { substitute } from "../../engine/substitute/substitute.ts";
import { notFound } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import { FIELDS, requestFor } from "./planning-request.ts";

export type SubstituteBody = SubstituteRequest & { athleteId?: string | undefined };

export async function substituteExercise(ctx: Ctx, exerciseId: string, body: SubstituteBody) {
  const exercise = catalog().byId.get(exerciseId);
  if (!exercise) throw notFound();
  const { request, today } = await requestFor(ctx, body, FIELDS.substitution);
  return substitute(exercise, request, resolve(asProgramRequest(request), today));
}
