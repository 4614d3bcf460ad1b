/** Training of some days, read for statistics and charts: never more of it than the span asks for. */
import { EMPTY_STATE, type TrainingState } from "../../engine/insight/training-state.ts";
import { replay } from "../../engine/insight/fold-log.ts";
import type { Training } from "../../engine/insight/read-statistics.ts";
import { type Span, spanBefore } from "../../engine/insight/weeks.ts";
import { invalidField } from "../core/errors.ts";
import { requireOrder } from "./span-order.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow } from "../store/port.ts";
import { readActive } from "./active-program.ts";
import { wholeCatalog } from "./own-catalog.ts";
import { type Plan, plannedBetween } from "./planned-logs.ts";
import { readSignals } from "./signals.ts";
import { listLogsOf, readState } from "./training-state.ts";
import { daysBefore } from "../../engine/time.ts";
import { DAY_MS } from "../core/durations.ts";

/** By then a moving average has forgotten where it began. */
const RUN_UP_DAYS = 84;
/** Clocks of the world lie a day apart at most. */
const EDGE_MS = DAY_MS;
const MOST_DAYS = 1_100;
const USUAL_DAYS = 90;

export type SpanTraining = Training & {
  plan: Plan | null;
  span: Span;
  /** What all logs came to, also those of before the span. */
  kept: TrainingState;
};

/** Both ends may be left out. */
export function readSpan(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  today: string,
  at = "",
): Span {
  const end = to ?? today;
  const start = from ?? daysBefore(end, USUAL_DAYS - 1);
  requireOrder(start, end, at);
  if (daysBefore(end, MOST_DAYS) > start) {
    throw invalidField(`${at}/from`, "too_long", `At most ${MOST_DAYS} days at once.`);
  }
  return { from: start, to: end };
}

/** With the time before it, as long as the span itself, where that is compared. */
export async function readTraining(
  ctx: Ctx,
  athlete: AthleteRow,
  today: string,
  span: Span,
  { isCompared = false } = {},
): Promise<SpanTraining> {
  const { from } = isCompared ? spanBefore(span) : span;
  const read = {
    from: Date.parse(daysBefore(from, RUN_UP_DAYS)) - EDGE_MS,
    to: Date.parse(span.to) + DAY_MS + EDGE_MS,
  };
  const [logs, kept, signals, active, catalog] = await Promise.all([
    listLogsOf(ctx, athlete.id, read),
    readState(ctx, athlete.id),
    readSignals(ctx, athlete.id, { from: daysBefore(from, RUN_UP_DAYS), to: span.to }),
    readActive(ctx, athlete),
    wholeCatalog(ctx),
  ]);
  const plan = active && { programId: active.row.id, program: active.program };
  const { state, lifts } = replay(logs, catalog, EMPTY_STATE);
  return {
    logs,
    // What a few months call a record may be none: those of all time were kept when they were made.
    replayed: { state, lifts, records: kept.records },
    signals,
    planned: plannedBetween(plan, from, span.to),
    level: plan?.program.level ?? athlete.preferences.experience,
    today,
    catalog,
    plan,
    span,
    kept,
  };
}
