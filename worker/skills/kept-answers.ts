/** Answers that are given again to the same question, for a while: nobody pays for them twice. */
import { sha256, toHex } from "../core/crypto.ts";
import type { Tier } from "../core/tiers.ts";
import type { Ctx } from "../ctx.ts";
import type { Ask, Attempt, ModelId } from "../llm/port.ts";
import { type Skill, promptVersionOf } from "./skill.ts";

type Kept = { answer: unknown; model: ModelId; providerModel: string | null };

/** The whole question is the key, and for whom: another prompt, profile, language or tier is another one. */
export async function keyOf(skill: Skill<never, unknown>, tier: Tier, question: Ask) {
  // Nobody looks under it, and the question may hold a picture.
  if (skill.keptMs === 0) return "";
  // The schema of the answer follows from the version.
  const asked = { ...question, answer: null };
  return toHex(await sha256(JSON.stringify([promptVersionOf(skill), tier, asked])));
}

/** What is rehearsed is neither kept nor answered from what was kept. */
const keeps = (ctx: Ctx, { keptMs }: Skill<never, unknown>) =>
  keptMs > 0 && ctx.rehearsal.length === 0;

export async function recallAnswer<I, A>(ctx: Ctx, skill: Skill<I, A>, key: string) {
  if (!keeps(ctx, skill)) return null;
  const row = await ctx.store.answers.find(ctx.tenant, key, ctx.now);
  if (!row) return null;
  const { answer, model, providerModel } = row.value as Kept;
  // What an older version of the schema let in is asked anew.
  const parsed = skill.schema.safeParse(answer);
  return parsed.success ? { answer: parsed.data, model, providerModel } : null;
}

export function keepAnswer<I, A>(
  ctx: Ctx,
  skill: Skill<I, A>,
  key: string,
  found: { answer: A; winner: Attempt; athleteId: string | null },
) {
  if (!keeps(ctx, skill)) return;
  const { answer, winner, athleteId } = found;
  const value: Kept = { answer, model: winner.model, providerModel: winner.providerModel };
  const row = { key, kind: "response" as const, value, athleteId };
  ctx.defer(
    ctx.store.answers.keep(ctx.tenant, {
      ...row,
      createdAt: ctx.now,
      expiresAt: ctx.now + skill.keptMs,
    }),
  );
}
