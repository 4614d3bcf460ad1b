/** Asking models in the name of an athlete, and telling the partner who answered and what it took. */
import type { Built } from "../../engine/program/build.ts";
import { Fault } from "../core/errors.ts";
import { usdOfMicros } from "../core/money.ts";
import { type Tier, dailyQuota, endOfDay } from "../core/tiers.ts";
import type { Ctx } from "../ctx.ts";
import { runSkill } from "../skills/run-skill.ts";
import type { Skill, SkillAnswer, SkillCall } from "../skills/skill.ts";
import { purseOf } from "./purse.ts";
import { announceStandIn } from "./stand-in-events.ts";

/** `engine` asks no model, `auto` may, `model` insists where it can be helped. */
export type Mode = "auto" | "engine" | "model";

type Question = Pick<SkillCall, "operation" | "athlete" | "context" | "isPrepaid">;

export async function askSkill<Input, Answer>(
  ctx: Ctx,
  skill: Skill<Input, Answer>,
  input: Input,
  { mode, ...question }: Question & { mode: Exclude<Mode, "engine"> },
): Promise<SkillAnswer<Answer>> {
  const running = runSkill(ctx, skill, input, { ...question, purse: purseOf(ctx) });
  // A client that leaves shall not take along the books of what it has cost.
  ctx.defer(running.then(noop, noop));
  const answer = await running;
  announceStandIn(ctx, answer, question);
  if (mode === "model") requireModel(ctx, answer, question.athlete);
  return answer;
}

const noop = () => {};

/** Failing models are never the athlete's problem; but what was not there to be asked, or is used up, is said. */
function requireModel(ctx: Ctx, { reason }: SkillAnswer<unknown>, athlete: Question["athlete"]) {
  if (reason === "not_enabled") refuseWithoutModels();
  if (reason === "daily_limit") throw usedUp(ctx, athlete?.tier ?? "free");
}

export function refuseWithoutModels(): never {
  throw new Fault("not_enabled", "This deployment has no model; leave `mode` out.");
}

export function usedUp(ctx: Ctx, tier: Tier) {
  const quota = dailyQuota(tier);
  const seconds = secondsLeft(ctx.now);
  return new Fault(
    "daily_limit_reached",
    `The athlete has used ${quota} of ${quota} coach requests. The engine still answers.`,
    {
      retryAfterSeconds: seconds,
      violatedPolicies: ["athlete-day"],
      headers: { RateLimit: `"athlete-day";r=0;t=${seconds}` },
    },
  );
}

/** A proposal that the rules cannot mend is paid for, and gives way to the engine's own. */
export const isOfUse = ({ source }: SkillAnswer<unknown>, { program }: Pick<Built, "program">) =>
  source === "engine" || program?.provenance.source === "model+engine";

export const secondsLeft = (now: number) => Math.ceil((endOfDay(now) - now) / 1000);

/** As headers, for those who look at headers only. */
export function modelHeaders(ctx: Ctx, used: ReturnType<typeof showModelUse> | null) {
  if (!used) return {};
  const { remainingToday } = used;
  return {
    "Liftwright-Model": used.model ?? used.source,
    ...(remainingToday !== null && {
      RateLimit: `"athlete-day";r=${remainingToday};t=${secondsLeft(ctx.now)}`,
    }),
  };
}

/** Which versions answered, what it cost and who was tried is for the partner's server, not for an athlete's device. */
export function showModelUse(ctx: Ctx, used: SkillAnswer<unknown>, wasOfUse = true) {
  const isServer = ctx.caller.kind === "secret";
  const { inputTokens, outputTokens, costMicros } = used.usage;
  return {
    source: wasOfUse ? used.source : "engine",
    model: isServer && wasOfUse ? used.providerModel : null,
    promptVersion: used.promptVersion,
    kept: used.isKept,
    reason: wasOfUse ? used.reason : ("rejected" as const),
    tried: isServer ? used.attempts.map(({ model, outcome }) => ({ model, outcome })) : [],
    remainingToday: used.remainingToday,
    usage: isServer ? { inputTokens, outputTokens, costUsd: usdOfMicros(costMicros) } : null,
    interactionId: used.interactionId,
  };
}
