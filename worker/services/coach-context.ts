/** What the models are told of an athlete, put together once an hour, when the athlete changes or has trained. */
import { CoachContext, contextOf } from "../../engine/coach/context.ts";
import { sha256, toHex } from "../core/crypto.ts";
import type { Ctx } from "../ctx.ts";
import { quoteData } from "../skills/quote.ts";
import type { AthleteRow } from "../store/port.ts";
import { requireAthlete } from "./athletes.ts";
import { briefTraining } from "./training-brief.ts";
import { findState } from "./training-state.ts";
import { HOUR_MS } from "../core/durations.ts";

const KEPT_MS = HOUR_MS;

export async function getCoachContext(ctx: Ctx, id: string) {
  const { context, isKept, expiresAt } = await contextFor(ctx, await requireAthlete(ctx, id));
  return {
    object: "coach_context" as const,
    athleteId: id,
    context,
    kept: isKept,
    expiresAt: new Date(expiresAt).toISOString(),
  };
}

async function contextFor(ctx: Ctx, athlete: AthleteRow) {
  const state = await findState(ctx, athlete.id);
  const versions = `${athlete.version} ${state?.version ?? 0}`;
  const key = toHex(await sha256(`context ${athlete.id} ${versions}`));
  const row = await ctx.store.answers.find(ctx.tenant, key, ctx.now);
  const kept = CoachContext.safeParse(row?.value);
  if (row && kept.success) return { context: kept.data, isKept: true, expiresAt: row.expiresAt };
  const context = contextOf(athlete, await briefTraining(ctx, athlete, state));
  const expiresAt = ctx.now + KEPT_MS;
  ctx.defer(
    ctx.store.answers.keep(ctx.tenant, {
      key,
      kind: "context",
      value: context,
      athleteId: athlete.id,
      createdAt: ctx.now,
      expiresAt,
    }),
  );
  return { context, isKept: false, expiresAt };
}

/** For a prompt: quoted as the data that it is. */
export async function contextText(ctx: Ctx, athlete: AthleteRow) {
  const { context, isKept } = await contextFor(ctx, athlete);
  return { text: `About the athlete:\n${quoteData(context)}`, isKept };
}
