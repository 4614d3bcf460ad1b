/** The coach's calls of the apps that came before: a lift checked, a few words, and what is left of the day. */
import { catalog } from "../../engine/catalog/catalog.ts";
import { lookUp } from "../../engine/catalog/lookup.ts";
import { sayFormCheck } from "../../engine/coach/form-text.ts";
import { languageOf } from "../../engine/coach/language.ts";
import type { MotivationInput } from "../../engine/coach/motivation.ts";
import { invalidField } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import type { SkillAnswer } from "../skills/skill.ts";
import { requireCoached } from "./coached-athlete.ts";
import { checkForm } from "./form-checks.ts";
import { showModelUse } from "./model-use.ts";
import { findWords } from "./motivation.ts";
import { getRateLimit } from "./rate-limit.ts";

export type OldFormCheckBody = {
  athleteId?: string | undefined;
  exercise: string;
  description: string;
};

export async function checkFormOld(ctx: Ctx, { exercise, ...body }: OldFormCheckBody) {
  const { best } = lookUp(exercise, catalog());
  if (!best) {
    throw invalidField("/exercise", "unknown_exercise", "No exercise of that name is known.");
  }
  const exerciseId = best.exercise.id;
  const { athlete, check, asked } = await checkForm(
    ctx,
    { ...body, exerciseId },
    "oldNames.checkForm",
  );
  return showReply(ctx, athlete.id, sayFormCheck(check, languageOf(athlete.locale)), asked);
}

export type OldMotivationBody = {
  athleteId?: string | undefined;
  context: MotivationInput["context"];
  detail?: string | undefined;
};

export async function motivateOld(ctx: Ctx, body: OldMotivationBody) {
  const { athlete, words, asked } = await findWords(ctx, body, "oldNames.motivate");
  const shown = await showReply(ctx, athlete.id, words.message, asked);
  return { shown, athleteId: athlete.id };
}

async function showReply(
  ctx: Ctx,
  athleteId: string,
  reply: string,
  asked: SkillAnswer<unknown> | null,
) {
  const { usage = null, remainingToday = null } = asked ? showModelUse(ctx, asked) : {};
  return {
    success: true as const,
    reply,
    tokensUsed: usage && usage.inputTokens + usage.outputTokens,
    remainingRequests: remainingToday ?? (await getRateLimit(ctx, athleteId)).remaining,
  };
}

export async function getOldRateLimit(ctx: Ctx, athleteId: string | undefined) {
  const { athlete } = await requireCoached(ctx, athleteId, "query/athleteId");
  const { used, remaining, resetAt, tier } = await getRateLimit(ctx, athlete.id);
  return { requestsUsed: used, requestsRemaining: remaining, resetAt, tier };
}
