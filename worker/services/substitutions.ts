/** Finds what can stand in for an exercise, for this athlete and this gym, and says why in words. */
import { catalog } from "../../engine/catalog/catalog.ts";
import { SwapWordsInput, writeSwap } from "../../engine/coach/swap-words.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { type SubstituteRequest, asProgramRequest } from "../../engine/substitute/request.ts";
import { substitute } from "../../engine/substitute/substitute.ts";
import type { Substitution } from "../../engine/substitute/substitution.ts";
import type { Exercise } from "../../engine/catalog/exercise.ts";
import { notFound } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import { swapWords } from "../skills/swap-words.ts";
import { contextText } from "./coach-context.ts";
import { askSkill, showModelUse } from "./model-use.ts";
import { type Completed, FIELDS, languageOf, requestFor, wordsFor } from "./planning-request.ts";

export type SubstituteBody = SubstituteRequest & { athleteId?: string | undefined };

export async function substituteExercise(
  ctx: Ctx,
  exerciseId: string,
  body: SubstituteBody,
  wantsWords: boolean,
) {
  const exercise = catalog().byId.get(exerciseId);
  if (!exercise) throw notFound();
  const completed = await requestFor(ctx, body, FIELDS.substitution);
  const { request, today } = completed;
  const found = substitute(exercise, request, resolve(asProgramRequest(request), today));
  const explanation = wantsWords ? await explain(ctx, exercise, found, completed) : null;
  return { ...found, explanation };
}

async function explain(
  ctx: Ctx,
  exercise: Exercise,
  substitution: Substitution,
  completed: Completed<SubstituteRequest>,
) {
  const { athlete } = completed;
  const input = SwapWordsInput.parse({
    exerciseId: exercise.id,
    exerciseName: exercise.name,
    substitution,
    mayShareHealth: wordsFor(completed).mayShareHealth,
    locale: languageOf(athlete),
  });
  // Visitors have no day that a model's answer could count on.
  if (ctx.caller.kind === "publishable") return { ...writeSwap(input), by: null };
  const operation = "exercises.substitute";
  const asked = await askSkill(ctx, swapWords, input, {
    operation,
    athlete,
    mode: "auto",
    ...(athlete && { context: await contextText(ctx, athlete) }),
  });
  return { ...asked.answer, by: showModelUse(ctx, asked) };
}
