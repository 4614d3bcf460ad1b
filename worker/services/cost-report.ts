/** What models cost the platform in a week: for whom, by which model, for what, and how it moved. */
import { invalidField } from "../core/errors.ts";
import { usdOfMicros } from "../core/money.ts";
import { isLive, organizationOf } from "../core/tenant.ts";
import { WEEK_MS, startOfNamedWeek, startOfWeek, weekName } from "../core/week.ts";
import type { Ctx } from "../ctx.ts";
import type { CostRow, InteractionSums, Span, Store } from "../store/port.ts";
import { addSums } from "./usage.ts";

type Weeks = { rows: CostRow[]; before: CostRow[]; costMicros: number };

export async function getCostReport({ store, now }: Ctx, week: string | undefined) {
  const from = week === undefined ? startOfWeek(now) - WEEK_MS : startOfNamedWeek(week);
  if (from === null) throw invalidField("query/week", "out_of_range", "There is no such week.");
  const to = from + WEEK_MS;
  const [rows, before] = await Promise.all([
    store.platform.costs({ from, to }),
    store.platform.costs({ from: from - WEEK_MS, to: from }),
  ]);
  const sums = addSums(rows);
  const weeks = { rows, before, costMicros: sums.costMicros };
  return {
    object: "cost_report" as const,
    week: weekName(from),
    start: new Date(from).toISOString(),
    end: new Date(to).toISOString(),
    totals: showFigures(sums, addSums(before), sums.costMicros),
    organizations: breakDown(weeks, ({ tenantId }) => ({
      organizationId: organizationOf(tenantId),
      livemode: isLive(tenantId),
    })),
    models: breakDown(weeks, ({ model }) => ({ model })),
    operations: breakDown(weeks, ({ operation }) => ({ operation })),
  };
}

/** The same in two figures, for the log. */
export async function sumCosts(store: Store, span: Span) {
  const sums = addSums(await store.platform.costs(span));
  return { calls: callsOf(sums), costMicros: sums.costMicros };
}

const callsOf = ({ modelAnswers, attempts }: InteractionSums) => modelAnswers + attempts;

/** Whoever was there in one of the two weeks, the dearest first. */
function breakDown<Facts extends object>(
  { rows, before, costMicros }: Weeks,
  factsOf: (row: CostRow) => Facts,
) {
  const keyOf = (row: CostRow) => JSON.stringify(factsOf(row));
  const [now, then] = [Map.groupBy(rows, keyOf), Map.groupBy(before, keyOf)];
  return [...new Map([...then, ...now])]
    .map(([key, [first]]) => ({
      ...factsOf(first!),
      ...showFigures(addSums(now.get(key) ?? []), addSums(then.get(key) ?? []), costMicros),
    }))
    .sort((a, b) => b.costUsd - a.costUsd || b.costUsdBefore - a.costUsdBefore);
}

function showFigures(sums: InteractionSums, before: InteractionSums, ofMicros: number) {
  const { costMicros, requests } = sums;
  return {
    calls: callsOf(sums),
    requests,
    inputTokens: sums.inputTokens,
    cacheReadTokens: sums.cacheReadTokens,
    cacheWriteTokens: sums.cacheWriteTokens,
    outputTokens: sums.outputTokens,
    costUsd: usdOfMicros(costMicros),
    costUsdBefore: usdOfMicros(before.costMicros),
    change: ratio(costMicros - before.costMicros, before.costMicros),
    share: ratio(costMicros, ofMicros),
    fallbackShare: ratio(sums.fallbacks, requests),
    cacheShare: ratio(sums.cacheHits, requests),
  };
}

const ratio = (part: number, whole: number) =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
