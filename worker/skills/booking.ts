/** Books a run: a row for every call, and one for an answer that needed none; then tells what it took. */
import { randomBytes } from "../core/crypto.ts";
import { makeId } from "../core/ids.ts";
import type { Ctx } from "../ctx.ts";
import { type Attempt, FAMILIES, type ModelId, NO_USAGE } from "../llm/port.ts";
import type { InteractionRow } from "../store/port.ts";
import {
  type EngineReason,
  type Skill,
  type SkillAnswer,
  type SkillCall,
  promptVersionOf,
} from "./skill.ts";

/** Every call of a run, and the one whose answer is used. */
export type Run = { attempts: Attempt[]; winner: Attempt | null };

export type Outcome<Answer> = {
  answer: Answer;
  /** Set where the engine answers. */
  reason?: EngineReason;
  isRefunded?: boolean;
  remainingToday?: number | null;
  /** Set where the answer was given before. */
  kept?: { model: ModelId; providerModel: string | null };
};

type Row = Omit<InteractionRow, "tenantId">;

export function bookRun<A>(
  ctx: Ctx,
  skill: Pick<Skill<never, unknown>, "id" | "version">,
  call: SkillCall,
  { attempts, winner }: Run,
  { answer, reason, isRefunded = false, remainingToday = null, kept }: Outcome<A>,
): SkillAnswer<A> {
  const promptVersion = promptVersionOf(skill);
  const common = {
    requestId: ctx.requestId,
    athleteId: call.athlete?.id ?? null,
    operation: call.operation,
    skill: skill.id,
    promptVersion,
    refunded: false,
    contextCached: false,
    createdAt: ctx.now,
  };
  const rowOf = (attempt: Attempt, kind: Row["kind"], source: Row["source"]): Row => {
    const { usage, ...facts } = attempt;
    return { ...common, ...usage, ...facts, id: newInteractionId(ctx), kind, source };
  };
  const rows = attempts.map((attempt) =>
    rowOf(attempt, attempt === winner ? "answer" : "attempt", FAMILIES[attempt.model]),
  );
  if (kept) rows.push(rowOf({ ...UNASKED, ...kept }, "cache_hit", FAMILIES[kept.model]));
  // A deployment without models is no news worth a row for each request.
  if (reason && reason !== "not_enabled") rows.push(engineRow(rowOf, reason));
  // Where nobody stands in, the last that was tried tells what came of the request.
  const last = rows.findLast(({ kind }) => kind !== "attempt") ?? rows.at(-1);
  if (last)
    Object.assign(last, { refunded: isRefunded, contextCached: call.context?.isKept ?? false });
  if (rows.length > 0) ctx.defer(ctx.store.interactions.book(ctx.tenant, rows));

  const answered = kept ?? winner;
  return {
    answer,
    source: answered ? FAMILIES[answered.model] : "engine",
    model: answered?.model ?? null,
    providerModel: answered?.providerModel ?? null,
    promptVersion,
    isKept: kept !== undefined,
    reason: reason ?? null,
    attempts,
    usage: sumOf(attempts),
    remainingToday,
    interactionId: last?.id ?? null,
  };
}

const newInteractionId = (ctx: Ctx) => makeId("interaction", ctx.now, randomBytes(16));

const UNASKED = {
  providerRequestId: null,
  outcome: "done",
  usage: NO_USAGE,
  firstTokenMs: null,
  totalMs: 0,
} as const;

function engineRow(
  rowOf: (attempt: Attempt, kind: Row["kind"], source: Row["source"]) => Row,
  reason: EngineReason,
): Row {
  const row = rowOf({ ...UNASKED, model: "student", providerModel: null }, "fallback", "engine");
  return { ...row, model: null, outcome: reason };
}

const sumOf = (attempts: readonly Attempt[]) =>
  attempts.reduce(
    (sum, { usage }) => ({
      inputTokens:
        sum.inputTokens + usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens,
      outputTokens: sum.outputTokens + usage.outputTokens,
      costMicros: sum.costMicros + usage.costMicros,
    }),
    { inputTokens: 0, outputTokens: 0, costMicros: 0 },
  );
