/** The state that an athlete's logs come to: read, taken further by new logs, and made anew where it must be. */
import type { Catalog } from "../../engine/catalog/catalog.ts";
import { canFold, type FoldedLift, foldLog } from "../../engine/insight/fold-log.ts";
import {
  EMPTY_STATE,
  type NewRecord,
  type TrainingState,
} from "../../engine/insight/training-state.ts";
import { unpackLog } from "../../engine/log/stored-log.ts";
import type { WorkoutLog } from "../../engine/log/workout-log.ts";
import { Fault, StoreConflict } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import type { AuditEntry, LogMark, StateWrite, TrainingStateRow } from "../store/port.ts";
import { DAY_MS } from "../core/durations.ts";

/** Whoever trains is looked at once a week, on the day of the first log. */
export const REVIEW_EVERY_MS = 7 * DAY_MS;
const PAGE = 200;
const ATTEMPTS = 5;

export const findState = (ctx: Ctx, athleteId: string) =>
  ctx.store.logs.state(ctx.tenant, athleteId);

export async function readState(ctx: Ctx, athleteId: string): Promise<TrainingState> {
  return (await findState(ctx, athleteId))?.document ?? EMPTY_STATE;
}

export type Folded = { log: WorkoutLog; lifts: FoldedLift[]; records: NewRecord[] };

/** Each in its turn; null where one of them is older than what the state has seen. */
export function foldAll(
  state: TrainingState,
  logs: readonly WorkoutLog[],
  catalog: Catalog,
): { state: TrainingState; folded: Folded[] } | null {
  const folded: Folded[] = [];
  let next = state;
  for (const log of logs.toSorted((a, b) => a.startedAt - b.startedAt)) {
    if (!canFold(next, log)) return null;
    const { state: after, lifts, records } = foldLog(next, log, catalog);
    folded.push({ log, lifts, records });
    next = after;
  }
  return { state: next, folded };
}

type Change = {
  /** Logs that are not in the database yet, or not as they stand there. */
  instead: readonly WorkoutLog[];
  without?: ReadonlySet<string>;
};

/** Of all logs, oldest first and page by page, so that years of them fit. */
export async function foldAnew(
  ctx: Ctx,
  athleteId: string,
  catalog: Catalog,
  { instead, without = new Set() }: Change,
): Promise<{ state: TrainingState; folded: Folded[] }> {
  const told = new Set([...without, ...instead.map(({ id }) => id)]);
  const waiting = instead.toSorted(inOrder);
  const folded: Folded[] = [];
  let state: TrainingState = EMPTY_STATE;
  const take = (log: WorkoutLog) => {
    const { state: next, lifts, records } = foldLog(state, log, catalog);
    if (told.has(log.id)) folded.push({ log, lifts, records });
    state = next;
  };
  for await (const log of logsOf(ctx, athleteId, { from: null, to: null })) {
    while (waiting[0] && inOrder(waiting[0], log) < 0) take(waiting.shift()!);
    if (!told.has(log.id)) take(log);
  }
  waiting.forEach(take);
  return { state, folded };
}

const inOrder = (a: WorkoutLog, b: WorkoutLog) =>
  a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1);

/** Oldest first. */
export async function* logsOf(
  ctx: Ctx,
  athleteId: string,
  span: { from: number | null; to: number | null },
): AsyncGenerator<WorkoutLog> {
  for (let after: LogMark | null = null; ;) {
    const query = { athleteId, ...span, after, limit: PAGE, order: "oldest" } as const;
    const rows = await ctx.store.logs.list(ctx.tenant, query);
    for (const row of rows) yield unpackLog(row);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = { startedAt: last.startedAt, id: last.id };
  }
}

export async function listLogsOf(
  ctx: Ctx,
  athleteId: string,
  span: { from: number | null; to: number | null },
): Promise<WorkoutLog[]> {
  const all: WorkoutLog[] = [];
  for await (const log of logsOf(ctx, athleteId, span)) all.push(log);
  return all;
}

/** The row in the place of `before`; a review is due some day as long as somebody trains. */
export function nextState(
  ctx: Ctx,
  athleteId: string,
  before: TrainingStateRow | null,
  document: TrainingState,
  audit: AuditEntry,
): StateWrite {
  const row: TrainingStateRow = {
    tenantId: ctx.tenant,
    athleteId,
    document,
    version: (before?.version ?? 0) + 1,
    updatedAt: ctx.now,
    reviewAt: before?.reviewAt ?? ctx.now + REVIEW_EVERY_MS,
  };
  return { row, audit };
}

/**
 * Two who log for one athlete at once take turns: who comes second reads what the first has made of it.
 * `settle` finds what an attempt of the same request may have written before it died.
 */
export async function inTurn<T>(
  write: () => Promise<T>,
  settle: () => Promise<T | null>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error;
      const settled = await settle();
      if (settled !== null) return settled;
      if (attempt === ATTEMPTS) {
        throw new Fault("state_conflict", "Others log for this athlete at the same moment.");
      }
    }
  }
}
