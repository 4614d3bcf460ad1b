/** Answers that are given again to the same question, for a while: nobody pays for them twice. */
import { sha256, toHex } from "../core/crypto.ts";
import type { Ctx } from "../ctx.ts";
import type { Ask, Attempt, ModelId } from "../llm/port.ts";
import { type Skill, promptVersionOf } from "./skill.ts";

type Kept = { answer: unknown; model: ModelId; providerModel: string | null };

/** The whole question is the key: another prompt, profile or language is another question. */
async function keyOf(skill: Skill<never, unknown>, { answer: _, ...question }: Ask) {
  return toHex(await sha256(JSON.stringify([promptVersionOf(skill), question])));
}

/** What is rehearsed is neither kept nor answered from what was kept. */
const keeps = (ctx: Ctx, { keptMs }: Skill<never, unknown>) =>
  keptMs > 0 && ctx.rehearsal.length === 0;

export async function recallAnswer<I, A>(ctx: Ctx, skill: Skill<I, A>, question: Ask) {
  if (!keeps(ctx, skill)) return null;
  const row = await ctx.store.answers.find(ctx.tenant, await keyOf(skill, question), ctx.now);
  if (!row) return null;
  const { answer, model, providerModel } = row.value as Kept;
  // What an older version of the schema let in is asked anew.
  const parsed = skill.schema.safeParse(answer);
  return parsed.success ? { answer: parsed.data, model, providerModel } : null;
}

export function keepAnswer<I, A>(
  ctx: Ctx,
  skill: Skill<I, A>,
  question: Ask,
  found: { answer: A; winner: Attempt; athleteId: string | null },
) {
  if (!keeps(ctx, skill)) return;
  const { answer, winner, athleteId } = found;
  const value: Kept = { answer, model: winner.model, providerModel: winner.providerModel };
  const keep = async () =>
    ctx.store.answers.keep(ctx.tenant, {
      key: await keyOf(skill, question),
      kind: "response",
      value,
      athleteId,
      createdAt: ctx.now,
      expiresAt: ctx.now + skill.keptMs,
    });
  ctx.defer(keep());
}
