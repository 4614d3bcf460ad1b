/** The work of a job that takes in a file: sessions kept, the state folded anew; each step may run again. */
import type { Catalog } from "../../engine/catalog/catalog.ts";
import type { Exercise } from "../../engine/catalog/exercise.ts";
import type { ImportDone } from "../../engine/log/csv/import-preview.ts";
import { nearKeysOf } from "../../engine/log/csv/set-key.ts";
import type { SessionDraft } from "../../engine/log/csv/session-gatherer.ts";
import type { WorkoutLog } from "../../engine/log/workout-log.ts";
import { findOwnByName, listOwn, wholeCatalog } from "./own-catalog.ts";
import { matchNames } from "../../engine/log/csv/match-names.ts";
import { sha256 } from "../core/crypto.ts";
import { StoreConflict } from "../core/errors.ts";
import { makeId } from "../core/ids.ts";
import { isFinal } from "../core/job.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow, ImportRow, JobRow, WorkoutLogRow } from "../store/port.ts";
import { makeAudit } from "./audit.ts";
import { announceEvents, makeEvent } from "./events.ts";
import { readSessions, unpackFile } from "./import-files.ts";
import { finishJob, startJob } from "./job-ends.ts";
import { rowOf } from "./log-workouts.ts";
import { reviewSoon } from "./reviews.ts";
import { withWeights } from "./told-logs.ts";
import { findState, foldAnew, inTurn, nextState } from "./training-state.ts";
import { nextVersion, orOnConflict } from "./writes.ts";

/** Sessions that are kept in one write. */
const AT_ONCE = 100;

type Params = {
  importId: string;
  mapping: Record<string, string | null>;
  unit: "kg" | "lb" | null;
  timeZone: string;
};
const paramsOf = ({ params }: JobRow) => params as unknown as Params;

type Work = { job: JobRow; row: ImportRow; athlete: AthleteRow; params: Params };
type Names = { catalog: Catalog; own: readonly Exercise[] };

async function findWork(ctx: Ctx, jobId: string): Promise<Work | null> {
  const job = await ctx.store.jobs.find(ctx.tenant, jobId);
  if (!job || isFinal(job.status) || !job.params || job.athleteId === null) return null;
  const params = paramsOf(job);
  const [row, athlete] = await Promise.all([
    ctx.store.imports.find(ctx.tenant, params.importId),
    ctx.store.athletes.find(ctx.tenant, job.athleteId),
  ]);
  return row && athlete ? { job, row, athlete, params } : null;
}

/** False where there is nothing left to do. */
export async function beginImport(ctx: Ctx, jobId: string): Promise<boolean> {
  const job = await startJob(ctx, jobId);
  if (!job || isFinal(job.status)) return false;
  if (await findWork(ctx, jobId)) return true;
  await finishJob(ctx, jobId, { status: "failed", errorCode: "athlete_gone" });
  return false;
}

/** What is known already is left out, so that a file that comes twice adds nothing. */
export async function keepSessions(ctx: Ctx, jobId: string): Promise<ImportDone> {
  const done: ImportDone = { sessions: 0, sets: 0, known: 0 };
  const work = await findWork(ctx, jobId);
  if (!work) return done;
  const names = { own: await listOwn(ctx), catalog: await wholeCatalog(ctx) };
  let held: SessionDraft[] = [];
  let chunk = 0;
  const keep = async () => {
    const part = await keepPart(ctx, work, names.catalog, { sessions: held, chunk: chunk++ });
    done.sessions += part.sessions;
    done.sets += part.sets;
    done.known += part.known;
    held = [];
  };
  const file = unpackFile(await ctx.store.imports.parts(ctx.tenant, work.row.id));
  for await (const session of readSessions(file, optionsOf(work, names), () => {})) {
    held.push(session);
    if (held.length === AT_ONCE) await keep();
  }
  if (held.length > 0) await keep();
  return done;
}

function optionsOf({ row, athlete, params }: Work, { own, catalog }: Names) {
  const { mapping, unit, timeZone } = params;
  const dialect = row.preview.dialect as Parameters<typeof readSessions>[1]["dialect"];
  return {
    dialect,
    unit,
    timeZone,
    locale: athlete.locale,
    exerciseOf(name: string) {
      const said = mapping[name];
      if (said !== undefined) return said === null ? null : (catalog.byId.get(said) ?? null);
      const [match] = matchNames([name], catalog).matched;
      return findOwnByName(own, name) ?? (match ? catalog.byId.get(match.exerciseId)! : null);
    },
  };
}

async function keepPart(
  ctx: Ctx,
  { job, row, athlete }: Work,
  catalog: Catalog,
  { sessions, chunk }: { sessions: readonly SessionDraft[]; chunk: number },
): Promise<ImportDone> {
  const idOf = async ({ startedAt, clientId }: Pick<WorkoutLogRow, "startedAt" | "clientId">) =>
    makeId("workoutLog", startedAt, await sha256(`${job.id} ${clientId}`));
  const others = new Set<string>();
  const wanted = sessions.flatMap(nearIdsOf);
  for (const known of await ctx.store.logs.findByClientIds(ctx.tenant, athlete.id, wanted))
    // A repeated step finds its own rows there: those count as its own.
    if (known.id !== (await idOf(known))) others.add(known.clientId!);
  const mine = sessions.filter((session) => !nearIdsOf(session).some((id) => others.has(id)));
  const drafts = await Promise.all(
    mine.map(async (session) => {
      const { startedAt } = session;
      return logOf(session, await idOf({ startedAt, clientId: clientIdOf(session) }));
    }),
  );
  const logs = await withWeights(ctx, athlete, catalog, drafts);
  const rows = logs.map((log, at) => rowOf(ctx, athlete.id, log, clientIdOf(mine[at]!)));
  const audit = await makeAudit(ctx, "import.kept");
  try {
    const about = { subject: { id: `${row.id}.${chunk}`, version: 1 }, audit };
    await ctx.store.logs.bring(ctx.tenant, rows, about);
  } catch (error) {
    // Its line is filed: the step ran before, and kept them.
    if (!(error instanceof StoreConflict)) throw error;
  }
  return {
    sessions: rows.length,
    sets: rows.reduce((sum, one) => sum + one.sets, 0),
    known: sessions.length - rows.length,
  };
}

/** A session in several parts is several logs: where its parts stand is the same in the same file. */
const clientIdOf = ({ key, isContinued, line }: SessionDraft) =>
  isContinued ? `csv:${key}:${line}` : `csv:${key}`;

/** Its own first: an app may tell the same session with a minute more or less the next time. */
const nearIdsOf = (session: SessionDraft) =>
  session.isContinued
    ? [clientIdOf(session)]
    : nearKeysOf(session.startedAt).map((key) => `csv:${key}`);

function logOf(session: SessionDraft, id: string): WorkoutLog {
  const { line: _, isTimeKnown: __, isContinued: ___, key: ____, setKeys: _____, ...log } = session;
  return { ...log, id, source: "import" };
}

/** Of all that the athlete has logged, whatever came between. */
export async function foldImport(ctx: Ctx, jobId: string) {
  const work = await findWork(ctx, jobId);
  if (!work) return;
  const { athlete } = work;
  const catalog = await wholeCatalog(ctx);
  await inTurn(
    async () => {
      const before = await findState(ctx, athlete.id);
      const { state } = await foldAnew(ctx, athlete.id, catalog, { instead: [] });
      const audit = await makeAudit(ctx, "training.folded");
      await ctx.store.logs.keepState(ctx.tenant, nextState(ctx, athlete.id, before, state, audit));
      return true;
    },
    async () => null,
  );
}

export async function finishImport(ctx: Ctx, jobId: string, done: ImportDone) {
  const work = await findWork(ctx, jobId);
  if (!work) return;
  const { row, athlete } = work;
  const audit = await makeAudit(ctx, "import.done", ["status", "done"]);
  const next = nextVersion(row, { status: "committed" as const, done }, ctx.now);
  const data = { athleteId: athlete.id, sessions: done.sessions, known: done.known };
  const event = await makeEvent(ctx, "import.completed", next, { athleteId: athlete.id, data });
  if (row.status !== "committed") {
    await orOnConflict(
      () => ctx.store.imports.replace(ctx.tenant, next, audit, [event]),
      async () => undefined,
    );
    announceEvents(ctx, [event]);
  }
  const result = { type: "import" as const, id: row.id, ...done };
  await finishJob(ctx, jobId, { status: "succeeded", result });
  await ctx.store.imports.dropParts(ctx.tenant, row.id);
  reviewSoon(ctx, athlete.id);
}

export async function failImport(ctx: Ctx, jobId: string) {
  const work = await findWork(ctx, jobId);
  if (work && work.row.status === "committing") {
    const audit = await makeAudit(ctx, "import.failed", ["status"]);
    const next = nextVersion(work.row, { status: "failed" as const }, ctx.now);
    await orOnConflict(
      () => ctx.store.imports.replace(ctx.tenant, next, audit),
      async () => undefined,
    );
  }
  await finishJob(ctx, jobId, { status: "failed", errorCode: "gave_up" });
}
