/** Taking on sessions that were done, one or many: kept once, folded into the state, told of, analysed. */
import type { TrainingState } from "../../engine/insight/training-state.ts";
import { packLog } from "../../engine/log/stored-log.ts";
import type { LogTold } from "../../engine/log/log-request.ts";
import type { WorkoutLog } from "../../engine/log/workout-log.ts";
import { recordName } from "../../engine/insight/marks.ts";
import type { SafetyFlag } from "../core/chat.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow, AuditEntry, NewEvent, WorkoutLogRow } from "../store/port.ts";
import { makeAudit } from "./audit.ts";
import { requireCoached } from "./coached-athlete.ts";
import { announceEvents, makeEvent } from "./events.ts";
import { hearLogs } from "./hear-logs.ts";
import { type LogAnalysis, analyzeLogs } from "./log-analysis.ts";
import { catalogFor, wholeCatalog } from "./own-catalog.ts";
import { placeAll, plansFor, readDone } from "./planned-logs.ts";
import { reviewSoon } from "./reviews.ts";
import { type ShownLog, showLog, unitOf } from "./show-log.ts";
import { toLogs } from "./told-logs.ts";
import { type Folded, findState, foldAll, foldAnew, inTurn, nextState } from "./training-state.ts";

const MOST_RECORDS_TOLD = 5;

export type Logged = {
  log: ShownLog;
  /** False where its client id was known: it stands as it was told first. */
  isNew: boolean;
};

type Drawn = { id: string; audit: AuditEntry; at: string; log: LogTold };

export type LogsBody = {
  athleteId?: string | undefined;
  logs: readonly LogTold[];
  source?: WorkoutLog["source"];
  /** Where in the request the logs stand, for problems. */
  at(index: number): string;
};

export async function logWorkouts(
  ctx: Ctx,
  { athleteId, logs: told, source = "api", at }: LogsBody,
): Promise<{ logged: Logged[]; analysis: LogAnalysis | null; safety: SafetyFlag | null }> {
  // Drawn before anything is known: a repeated attempt must draw the same ids in the same order.
  const drawn: Drawn[] = [];
  for (const [i, log] of told.entries()) {
    const id = await ctx.newId("workoutLog");
    const audit = await makeAudit(ctx, "workout_log.created", ["entries"]);
    drawn.push({ id, audit, at: at(i), log });
  }
  const stateAudit = await makeAudit(ctx, "training.folded");
  const { athlete } = await requireCoached(ctx, athleteId);
  const [catalog, plans] = await Promise.all([
    catalogFor(
      ctx,
      told.flatMap(({ entries }) => entries),
    ),
    plansFor(
      ctx,
      athlete,
      drawn.map(({ log, at: place }) => ({ planned: log.planned, at: place })),
    ),
  ]);
  const logs = await toLogs(ctx, { athlete, catalog, source }, drawn);
  const safety = hearLogs(ctx, athlete, logs);

  type Written = {
    rows: WorkoutLogRow[];
    events: NewEvent[];
    folded: Folded[];
    state: TrainingState | null;
  };
  const knownBefore = () =>
    ctx.store.logs.findByClientIds(
      ctx.tenant,
      athlete.id,
      told.flatMap(({ clientId }) => clientId ?? []),
    );
  let firstId = drawn[0]!.id;
  const attempt = async (): Promise<Written> => {
    const known = new Map((await knownBefore()).map((row) => [row.clientId, row]));
    const fresh = onceEach(told, (log) => log.clientId).filter(
      (i) => !known.has(told[i]!.clientId ?? ""),
    );
    const rows = [...known.values()];
    if (fresh.length === 0) return { rows, events: [], folded: [], state: null };
    firstId = drawn[fresh[0]!]!.id;
    const before = await findState(ctx, athlete.id);
    const bare = fresh.map((i) => logs[i]!);
    // Anew at each attempt: whoever came first may have done the same session.
    const added = placeAll(bare, plans, await readDone(ctx, athlete, plans, bare));
    const { state, folded } =
      (before ? foldAll(before.document, added, catalog) : null) ??
      // Of exercises that only earlier sessions name, too.
      (await foldAnew(ctx, athlete.id, await wholeCatalog(ctx), { instead: added }));
    const writes = fresh.map((i, at) => ({
      row: rowOf(ctx, athlete.id, added[at]!, told[i]!.clientId ?? null),
      audit: drawn[i]!.audit,
    }));
    const events = await eventsOf(ctx, athlete.id, folded);
    const next = nextState(ctx, athlete.id, before, state, stateAudit);
    await ctx.store.logs.create(ctx.tenant, writes, next, events);
    return { rows: [...rows, ...writes.map(({ row }) => row)], events, folded, state };
  };
  // An attempt of the same request that died after its write has left all of its rows.
  const settle = async (): Promise<Written | null> => {
    if (!(await ctx.store.logs.find(ctx.tenant, firstId))) return null;
    const own = await Promise.all(drawn.map(({ id }) => ctx.store.logs.find(ctx.tenant, id)));
    const rows = [...(await knownBefore()), ...own.filter((row) => row !== null)];
    return { rows, events: [], folded: [], state: null };
  };
  const { rows, events, folded, state } = await inTurn(attempt, settle);
  announceEvents(ctx, events);
  if (folded.length > 0) reviewSoon(ctx, athlete.id);

  const logged = drawn.map(({ id, log }): Logged => {
    const own = rows.find((row) => row.id === id);
    const row = own ?? rows.find(({ clientId }) => clientId === log.clientId)!;
    return { log: showLog(row, unitOf(athlete)), isNew: own !== undefined };
  });
  const facts = { athlete, plans, catalog, folded, state };
  return { logged, analysis: await analyzeLogs(ctx, facts), safety };
}

/** The places of those that have no key, and of the first with each. */
function onceEach<T>(all: readonly T[], keyOf: (one: T) => string | undefined): number[] {
  const seen = new Set<string>();
  return all.flatMap((one, i) => {
    const key = keyOf(one);
    if (key === undefined) return [i];
    if (seen.has(key)) return [];
    seen.add(key);
    return [i];
  });
}

export const countSets = ({ entries }: Pick<WorkoutLog, "entries">) =>
  entries.reduce((sum, { sets }) => sum + sets.length, 0);

export const rowOf = (
  ctx: Ctx,
  athleteId: string,
  log: WorkoutLog,
  clientId: string | null,
): WorkoutLogRow => ({
  tenantId: ctx.tenant,
  id: log.id,
  athleteId,
  clientId,
  startedAt: log.startedAt,
  sets: countSets(log),
  document: packLog(log),
  version: 1,
  createdAt: ctx.now,
  updatedAt: ctx.now,
});

async function eventsOf(
  ctx: Ctx,
  athleteId: AthleteRow["id"],
  folded: readonly Folded[],
): Promise<NewEvent[]> {
  const events: NewEvent[] = [];
  for (const { log, records } of folded) {
    const subject = { id: log.id, version: 1 };
    const sets = countSets(log);
    const data = { athleteId, sets };
    events.push(await makeEvent(ctx, "workout.logged", subject, { athleteId, data }));
    // More work than in any session before is a record that comes every other week.
    const told = records.filter(({ kind }) => kind !== "volume").slice(0, MOST_RECORDS_TOLD);
    for (const { kind, exerciseId } of told) {
      const facts = { athleteId, data: { athleteId, exerciseId, kind: recordName(kind) } };
      events.push(await makeEvent(ctx, "record.achieved", subject, facts));
    }
  }
  return events;
}
