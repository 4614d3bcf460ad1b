/** What an organisation's models did and cost, over time and beside its budget. */
import { type BudgetView, type Period, daysOf, startOfDay } from "../core/budget.ts";
import { invalidField } from "../core/errors.ts";
import { usdOfMicros } from "../core/money.ts";
import { organizationOf } from "../core/tenant.ts";
import { DAY_SECONDS, dayOf, endOfDay } from "../core/tiers.ts";
import type { Ctx } from "../ctx.ts";
import type { InteractionSums, Span, UsageGroup } from "../store/port.ts";
import { getCaps } from "./organizations.ts";

const DAY_MS = DAY_SECONDS * 1000;
const BUCKET_MS = { day: DAY_MS, hour: DAY_MS / 24 } as const;
const DEFAULT_DAYS = 30;
const MAX_DAYS = { day: 400, hour: 31 } as const;
/** Beyond it an answer is too long to be of use. */
const MAX_ROWS = 10_000;

export type UsageRequest = {
  start?: string | undefined;
  end?: string | undefined;
  bucket: keyof typeof BUCKET_MS;
  groupBy: UsageGroup | "none";
};

export async function getUsage(ctx: Ctx, request: UsageRequest) {
  const { bucket, groupBy } = request;
  const span = toSpan(request, ctx.now);
  const [rows, budget] = await Promise.all([
    ctx.store.interactions.usage(ctx.tenant, {
      ...span,
      bucketMs: BUCKET_MS[bucket],
      groupBy: groupBy === "none" ? null : groupBy,
      limit: MAX_ROWS + 1,
    }),
    readBudget(ctx),
  ]);
  if (rows.length > MAX_ROWS) {
    const message = `More than ${MAX_ROWS} rows: ask for a shorter time or a coarser grouping.`;
    throw invalidField("query/groupBy", "too_many", message);
  }
  return {
    object: "usage" as const,
    start: iso(span.from),
    end: iso(span.to),
    bucket,
    groupBy,
    totals: showSums(addSums(rows)),
    data: rows.map(({ start, key, ...sums }) => ({ start: iso(start), key, ...showSums(sums) })),
    budget,
  };
}

const iso = (ms: number) => new Date(ms).toISOString();

/** Days that are not named are whole ones, the last of them today. */
function toSpan({ start, end, bucket }: UsageRequest, now: number): Span {
  const to = end === undefined ? endOfDay(now) : Date.parse(end);
  const from = start === undefined ? to - DEFAULT_DAYS * DAY_MS : Date.parse(start);
  if (from >= to) {
    throw end === undefined
      ? invalidField("query/start", "out_of_range", "`start` lies in the future.")
      : invalidField("query/end", "out_of_range", "`end` must come after `start`.");
  }
  if (to - from > MAX_DAYS.day * DAY_MS) {
    const message = `${MAX_DAYS.day} days at most lie between \`start\` and \`end\`.`;
    throw invalidField("query/start", "out_of_range", message);
  }
  if (to - from > MAX_DAYS[bucket] * DAY_MS) {
    const message = `By the ${bucket} you can ask for ${MAX_DAYS[bucket]} days at most.`;
    throw invalidField("query/bucket", "out_of_range", message);
  }
  return { from, to };
}

const NOTHING: InteractionSums = {
  requests: 0,
  modelAnswers: 0,
  cacheHits: 0,
  fallbacks: 0,
  attempts: 0,
  refunds: 0,
  contextHits: 0,
  inputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  outputTokens: 0,
  costMicros: 0,
};

export function addSums(rows: readonly InteractionSums[]): InteractionSums {
  const sums = { ...NOTHING };
  for (const row of rows) {
    for (const name of Object.keys(NOTHING) as (keyof InteractionSums)[]) sums[name] += row[name];
  }
  return sums;
}

const showSums = ({ costMicros, ...sums }: InteractionSums) => ({
  ...sums,
  costUsd: usdOfMicros(costMicros),
});

/** Both modes of an organisation spend from one budget. */
async function readBudget(ctx: Ctx) {
  const partner = ctx.partner(organizationOf(ctx.tenant));
  return showBudget(await partner.budget(await getCaps(ctx), ctx.now), ctx.now);
}

function showBudget(view: BudgetView, now: number) {
  const show = (period: Period) => ({
    capUsd: usdOfMicros(view[period].capMicros),
    spentUsd: usdOfMicros(view[period].spentMicros),
    reservedUsd: usdOfMicros(view[period].reservedMicros),
    resetsAt: iso(startOfDay(daysOf(period, dayOf(now))[1] + 1)),
  });
  return { day: show("day"), month: show("month") };
}
