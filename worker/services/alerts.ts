/** Alerts: measured at each stroke of the clock, told to operators when they begin, last and end. */
import { daysOf, startOfDay } from "../core/budget.ts";
import { StoreConflict } from "../core/errors.ts";
import { DAY_SECONDS, dayOf } from "../core/tiers.ts";
import { isoOrNull } from "../core/time.ts";
import type { Ctx } from "../ctx.ts";
import type { AlertRow } from "../store/port.ts";
import { ALERT_RULES, type AlertRule, type Facts, sayLimit, showAmount } from "./alert-rules.ts";
import { makeAudit } from "./audit.ts";
import { type Notice, isTold, tellOperators } from "./tell-operators.ts";
import { MINUTE_MS } from "../core/durations.ts";

const REMIND_AFTER_MS = DAY_SECONDS * 1000;
const minuteOf = (now: number) => Math.floor(now / MINUTE_MS);

export async function evaluateAlerts(ctx: Ctx, rules: readonly AlertRule[] = ALERT_RULES) {
  const known = await readAlerts(ctx);
  const facts = makeFacts(ctx);
  const results = await Promise.allSettled(
    rules.map((rule) => evaluate(ctx, facts, rule, known.get(rule.id) ?? null)),
  );
  // Each rule did what it could; the clock says in the log that one of them failed.
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

const readAlerts = async ({ store }: Ctx) =>
  new Map((await store.operations.alerts()).map((row) => [row.rule, row]));

const makeFacts = ({ store: { operations }, now }: Ctx): Facts => ({
  failedJobs: async (withinMs) => {
    const ended = await operations.ended({ from: now - withinMs, to: now });
    return ended.find(({ status }) => status === "failed")?.count ?? 0;
  },
  waitingJobs: async () => (await operations.waiting()).queued,
  spentMicros: (period) => {
    const [first] = daysOf(period, dayOf(now));
    return operations.spentMicros({ from: startOfDay(first), to: now });
  },
});

async function evaluate(ctx: Ctx, facts: Facts, rule: AlertRule, known: AlertRow | null) {
  const row = isToMeasure(rule, known, ctx.now) ? await follow(ctx, facts, rule, known) : known;
  if (row !== null && isToTell(row, ctx.now)) await tell(ctx, rule, row);
}

function isToMeasure({ period, everyMinutes }: AlertRule, known: AlertRow | null, now: number) {
  // A stroke that comes late knows less than what stands.
  if (known !== null && now <= known.since) return false;
  const isSettled = known?.isFiring && period !== null && !isOfBefore(period, known, now);
  return isSettled ? isToTell(known, now) : minuteOf(now) % everyMinutes === 0;
}

const isOfBefore = (period: AlertRule["period"], { since }: AlertRow, now: number) =>
  period !== null && dayOf(since) < daysOf(period, dayOf(now))[0];

const isToTell = ({ isFiring, toldAt }: AlertRow, now: number) =>
  toldAt === null || (isFiring && now - toldAt >= REMIND_AFTER_MS);

/** How it stands now. Of two strokes that see the same change one files it, and is given it. */
async function follow(
  ctx: Ctx,
  facts: Facts,
  rule: AlertRule,
  known: AlertRow | null,
): Promise<AlertRow | null> {
  const value = await rule.measure(facts);
  const isFiring = value > rule.threshold;
  const isOld = known !== null && isOfBefore(rule.period, known, ctx.now);
  const isNews = isFiring !== (known?.isFiring ?? false) || (isFiring && isOld);
  if (!isNews) return known && { ...known, value };
  const row = { rule: rule.id, isFiring, value, since: ctx.now, toldAt: null };
  const audit = await makeAudit(ctx, isFiring ? "alert.fired" : "alert.resolved");
  try {
    // Versions are moments: what it was is left once.
    await ctx.store.operations.moveAlert(row, known?.since ?? minuteOf(ctx.now), audit);
    return row;
  } catch (error) {
    if (error instanceof StoreConflict) return null;
    throw error;
  }
}

/** Once a minute at most; what nobody took is told again at the next stroke. */
async function tell(ctx: Ctx, rule: AlertRule, row: AlertRow) {
  const { operations } = ctx.store;
  if (!(await operations.claimPeriod(`tell.${rule.id}`, minuteOf(ctx.now), ctx.now))) return;
  if (isTold(await tellOperators(ctx, noticeOf(ctx, rule, row)))) {
    await operations.markAlertTold(rule.id, row.since, ctx.now);
  }
}

function noticeOf(ctx: Ctx, rule: AlertRule, row: AlertRow): Notice {
  const { isFiring, value, since, toldAt } = row;
  const begin = isFiring ? (toldAt === null ? "Alert" : "Still an alert") : "Over";
  const days = Math.floor((ctx.now - since) / REMIND_AFTER_MS);
  return {
    // The same again when it is repeated, so that receivers can tell.
    id: `alert_${rule.id}_${since}_${toldAt === null ? 0 : days}`,
    rule: rule.id,
    state: isFiring ? "firing" : "resolved",
    value: showAmount(rule.unit, value),
    threshold: showAmount(rule.unit, rule.threshold),
    since,
    logged: rule.unit === "usd" ? { costMicros: value } : { count: value },
    subject: `${begin}: ${rule.title}`,
    detail: `${rule.say(value)}; the limit is ${sayLimit(rule)}.`,
  };
}

/** Every rule as it stands, measured now. */
export async function listAlerts(ctx: Ctx, rules: readonly AlertRule[] = ALERT_RULES) {
  const [known, facts] = [await readAlerts(ctx), makeFacts(ctx)];
  const data = await Promise.all(
    rules.map(async (rule) => {
      const row = known.get(rule.id);
      return {
        id: rule.id,
        object: "alert" as const,
        title: rule.title,
        unit: rule.unit,
        threshold: showAmount(rule.unit, rule.threshold),
        value: showAmount(rule.unit, await rule.measure(facts)),
        state: row?.isFiring ? ("firing" as const) : ("ok" as const),
        since: isoOrNull(row?.since ?? null),
        toldAt: isoOrNull(row?.toldAt ?? null),
      };
    }),
  );
  return { data, nextCursor: null };
}

/** Sends a message to where alerts go, and says who took it. */
export async function testAlerts(ctx: Ctx) {
  const channels = await tellOperators(ctx, {
    id: `alert_test_${ctx.now}`,
    rule: "test",
    state: "test",
    value: 0,
    threshold: 0,
    since: ctx.now,
    logged: {},
    subject: "A test",
    detail: "Alerts of this deployment arrive here.",
  });
  return { object: "alert_test" as const, channels };
}
