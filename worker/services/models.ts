/** The models of this deployment: how they are, what they cost, and the operators' switches. */
import type { Health, RouteChanges } from "../core/health.ts";
import { notFound } from "../core/errors.ts";
import { PLATFORM } from "../core/tenant.ts";
import type { Ctx } from "../ctx.ts";
import { FAMILIES, type ModelId, type ModelStatus } from "../llm/port.ts";
import { makeAudit } from "./audit.ts";

export async function listModels(ctx: Ctx) {
  const models = await ctx.models.list();
  return [ENGINE, ...models.map((one) => showModel(one, ctx.now))];
}

/** Always there, behind all the others. */
const ENGINE = {
  id: "engine",
  object: "model" as const,
  family: "engine" as const,
  name: "liftwright-engine",
  status: "up" as const,
  prices: { inputUsd: 0, cacheReadUsd: 0, cacheWriteUsd: 0, outputUsd: 0, minuteUsd: null },
  pricesFrom: null,
  pricesCheckedOn: null,
  firstTokenMs: null,
};

function showModel({ model, health }: ModelStatus, now: number) {
  const { id, name, prices, source, checkedOn } = model;
  return {
    id,
    object: "model" as const,
    family: FAMILIES[id],
    name,
    status: statusOf(health, now),
    prices: {
      inputUsd: prices.input,
      cacheReadUsd: prices.cacheRead,
      cacheWriteUsd: prices.cacheWrite,
      outputUsd: prices.output,
      minuteUsd: model.protocol === "openai_audio" ? model.minuteUsd : null,
    },
    pricesFrom: source,
    pricesCheckedOn: checkedOn,
    firstTokenMs: health.firstTokenMs,
  };
}

function statusOf({ isEnabled, parkedUntil, state }: Health, now: number) {
  if (!isEnabled) return "off" as const;
  if (parkedUntil !== null && parkedUntil > now) return "parked" as const;
  return state === "closed" ? ("up" as const) : ("down" as const);
}

export async function listModelHealth(ctx: Ctx) {
  const models = await ctx.models.list();
  return models.map((one) => showHealth(one, ctx.now));
}

const isoOrNull = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

const showHealth = ({ model, health }: ModelStatus, now: number) => ({
  id: model.id,
  object: "model_health" as const,
  name: model.name,
  status: statusOf(health, now),
  isEnabled: health.isEnabled,
  sharePercent: health.shareBp / 100,
  breaker: health.state,
  parkedUntil: isoOrNull(health.parkedUntil),
  probeAt: isoOrNull(health.probeAt),
  calls: health.calls,
  failures: health.failures,
  badAnswers: health.badAnswers,
  firstTokenMs: health.firstTokenMs,
});

export async function configureModel(
  ctx: Ctx,
  id: string,
  changes: {
    isEnabled?: boolean | undefined;
    sharePercent?: number | undefined;
    parkedUntil?: null | undefined;
  },
) {
  const found = (await ctx.models.list()).find(({ model }) => model.id === id);
  if (!found) throw notFound();
  const { isEnabled, sharePercent, parkedUntil } = changes;
  const settings: RouteChanges = {
    ...(isEnabled !== undefined && { isEnabled }),
    ...(sharePercent !== undefined && { shareBp: Math.round(sharePercent * 100) }),
    ...(parkedUntil === null && { parkedUntil }),
  };
  const health = await ctx.models.configure(id as ModelId, settings);
  const audit = await makeAudit(ctx, "model.configured", Object.keys(changes));
  // It is no row of ours that counts its versions, so the moment tells one change from another.
  await ctx.store.audit.file(PLATFORM, { id: `model.${id}`, version: ctx.now }, audit);
  return showHealth({ model: found.model, health }, ctx.now);
}
