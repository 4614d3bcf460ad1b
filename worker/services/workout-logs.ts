/** Sessions that were done: read, changed and taken back; the state of training follows each change. */
import type { LogTold } from "../../engine/log/log-request.ts";
import { packLog, unpackLog } from "../../engine/log/stored-log.ts";
import type { WorkoutLog } from "../../engine/log/workout-log.ts";
import { gramsOfKg } from "../../engine/units.ts";
import { Fault, notFound } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow, LogMark, WorkoutLogRow } from "../store/port.ts";
import { requireAthlete } from "./athletes.ts";
import { isWritten, makeAudit } from "./audit.ts";
import { forgetBriefing } from "./briefing.ts";
import { requireCoached } from "./coached-athlete.ts";
import { isGone } from "./gone.ts";
import { hearLogs } from "./hear-logs.ts";
import { analyzeLogs } from "./log-analysis.ts";
import { countSets } from "./log-workouts.ts";
import { wholeCatalog } from "./own-catalog.ts";
import { dateIn } from "./planning-request.ts";
import {
  findPlan,
  leavePlan,
  placeInPlan,
  plansFor,
  readDone,
  takeOutOfPlan,
} from "./planned-logs.ts";
import { showLog, unitOf } from "./show-log.ts";
import { readEntries, readStart, withWeights } from "./told-logs.ts";
import { requireOrder } from "./span-order.ts";
import { findState, foldAnew, inTurn, nextState } from "./training-state.ts";
import { type Patch, nextVersion, requireVersion } from "./writes.ts";

async function openLog(ctx: Ctx, id: string): Promise<{ row: WorkoutLogRow; athlete: AthleteRow }> {
  const row = await ctx.store.logs.find(ctx.tenant, id);
  const { caller } = ctx;
  if (!row || (caller.kind === "session" && row.athleteId !== caller.athleteId)) throw notFound();
  if (await isGone(ctx, row.athleteId)) throw notFound();
  return { row, athlete: await requireAthlete(ctx, row.athleteId) };
}

export async function getLog(ctx: Ctx, id: string) {
  const { row, athlete } = await openLog(ctx, id);
  return showLog(row, unitOf(athlete));
}

export type LogListQuery = {
  athleteId: string | undefined;
  from: string | undefined;
  to: string | undefined;
  limit: number;
  after: LogMark | null;
};

/** By when they were done, which need not be when they were told of. */
export async function listLogs(ctx: Ctx, { athleteId, from, to, limit, after }: LogListQuery) {
  const { athlete } = await requireCoached(ctx, athleteId);
  const span = {
    from: from === undefined ? null : Date.parse(from),
    to: to === undefined ? null : Date.parse(to),
  };
  if (span.from !== null && span.to !== null) requireOrder(span.from, span.to);
  const rows = await ctx.store.logs.list(ctx.tenant, {
    athleteId: athlete.id,
    ...span,
    after,
    limit: limit + 1,
    order: "newest",
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    data: page.map((row) => showLog(row, unitOf(athlete))),
    next: rows.length > limit && last ? { startedAt: last.startedAt, id: last.id } : null,
  };
}

/** What may be unknown is taken back with null. */
type Clearable = "durationSeconds" | "name" | "planned" | "sessionRpe" | "bodyweightKg" | "notes";
export type LogUpdate = Patch<
  Omit<LogTold, "clientId" | Clearable> & {
    [K in Clearable]: Exclude<LogTold[K], undefined> | null;
  }
>;

/** With what it comes to now, as when it was logged. */
export async function updateLog(ctx: Ctx, id: string, update: LogUpdate) {
  const audits = await drawAudits(ctx, "workout_log.updated", Object.keys(update));
  const { row, athlete } = await openLog(ctx, id);
  if (await isWritten(ctx, id, audits.log))
    return { ...showLog(row, unitOf(athlete)), analysis: null, safety: null };
  requireVersion(ctx, row.version);
  const kept = unpackLog(row);
  const { startedAt, entries, bodyweightKg, planned, ...facts } = update;
  const start = startedAt === undefined ? row.startedAt : readStart(ctx, startedAt);
  // The athlete may live elsewhere by now: a day stays what it was where nobody says otherwise.
  const day = startedAt === undefined ? kept.day : dateIn(athlete.timezone, start);
  const [catalog, plans] = await Promise.all([
    wholeCatalog(ctx),
    plansFor(ctx, athlete, [{ planned, at: "" }]),
  ]);
  const programId = kept.planned?.programId ?? null;
  const plan =
    programId && (plans.named.get(programId) ?? (await findPlan(ctx, athlete, programId)));
  const before =
    planned !== undefined
      ? leavePlan(kept, plan || null)
      : day !== kept.day
        ? takeOutOfPlan(kept, plan || null)
        : kept;
  const changed: WorkoutLog = {
    ...before,
    ...(facts as Partial<WorkoutLog>),
    startedAt: start,
    day,
    ...(planned && { planned }),
    ...(entries && { entries: readEntries(entries, catalog) }),
    ...(bodyweightKg !== undefined && {
      bodyweightG: bodyweightKg === null ? null : gramsOfKg(bodyweightKg),
    }),
  };
  const safety = hearLogs(ctx, athlete, [{ ...changed, ...unsaid(update) }]);
  const [weighed] = await withWeights(ctx, athlete, catalog, [changed]);
  const named = new Map(plan ? [...plans.named, [plan.programId, plan]] : plans.named);
  // Whoever said that it was none of the plan is not told otherwise when the notes change.
  const isAsBefore = planned === undefined && kept.planned === null && day === kept.day && !entries;
  const { isOffPlan, ...bare } = weighed!;
  const isOff = planned === null || (isAsBefore && isOffPlan === true);
  const log = isOff
    ? { ...bare, isOffPlan: true as const }
    : isAsBefore
      ? bare
      : placeInPlan(bare, { ...plans, named }, await readDone(ctx, athlete, plans, [bare]));
  const changes = { startedAt: start, sets: countSets(log), document: packLog(log) };
  const next = nextVersion(row, changes, ctx.now);
  const { state, folded } = await writeAnew(
    ctx,
    { row, next, catalog, audits },
    { instead: [log] },
    ctx.store.logs.replace,
  );
  const analysis = await analyzeLogs(ctx, { athlete, plans, catalog, folded, state });
  return { ...showLog(next, unitOf(athlete)), analysis, safety };
}

/** What was there before has been heard. */
const unsaid = ({ name, notes, entries }: LogUpdate) => ({
  ...(name === undefined && { name: null }),
  ...(notes === undefined && { notes: null }),
  ...(entries === undefined && { entries: [] }),
});

export async function deleteLog(ctx: Ctx, id: string): Promise<void> {
  const audits = await drawAudits(ctx, "workout_log.deleted", []);
  const { row } = await openLog(ctx, id);
  requireVersion(ctx, row.version);
  const next = nextVersion(row, {}, ctx.now);
  const catalog = await wholeCatalog(ctx);
  const change = { instead: [], without: new Set([id]) };
  await writeAnew(ctx, { row, next, catalog, audits }, change, ctx.store.logs.remove);
}

const drawAudits = async (ctx: Ctx, action: string, changed: string[]) => ({
  log: await makeAudit(ctx, action, changed),
  state: await makeAudit(ctx, "training.folded"),
});

type Rewrite = {
  row: WorkoutLogRow;
  next: WorkoutLogRow;
  catalog: Awaited<ReturnType<typeof wholeCatalog>>;
  audits: Awaited<ReturnType<typeof drawAudits>>;
};

/** What came after the session was reckoned with it, so all of it is reckoned again. */
async function writeAnew(
  ctx: Ctx,
  { row, next, catalog, audits }: Rewrite,
  change: Parameters<typeof foldAnew>[3],
  write: Ctx["store"]["logs"]["replace"],
) {
  const { athleteId } = row;
  const anew = await inTurn(
    async () => {
      const before = await findState(ctx, athleteId);
      const { state, folded } = await foldAnew(ctx, athleteId, catalog, change);
      const kept = nextState(ctx, athleteId, before, state, audits.state);
      await write(ctx.tenant, { row: next, audit: audits.log }, kept);
      return { state, folded };
    },
    async () => {
      const now = await ctx.store.logs.find(ctx.tenant, row.id);
      if (now?.version === row.version) return null;
      throw new Fault("state_conflict", "Another request changed it at the same moment.");
    },
  );
  ctx.defer(forgetBriefing(ctx, athleteId));
  return anew;
}
