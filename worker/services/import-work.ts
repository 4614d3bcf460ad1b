/** The work of a job that takes in a file: sessions kept, the state folded anew; each step may run again. */
import type { ImportDone } from "../../engine/log/csv/import-preview.ts";
import { isFinal } from "../core/job.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow, ImportRow, JobRow } from "../store/port.ts";
import { makeAudit } from "./audit.ts";
import { announceEvents, makeEvent } from "./events.ts";
import { readSessions, unpackFile } from "./import-files.ts";
import { type ImportNames, readNames } from "./import-names.ts";
import { keepPart } from "./imported-sessions.ts";
import { finishJob, startJob } from "./job-ends.ts";
import { type Numbered, makeKnownSessions, makeNumberer } from "./known-sessions.ts";
import { wholeCatalog } from "./own-catalog.ts";
import { reviewSoon } from "./reviews.ts";
import { findState, foldAnew, inTurn, nextState } from "./training-state.ts";
import { nextVersion, orOnConflict } from "./writes.ts";

/** Sessions that are kept in one write. */
const AT_ONCE = 250;

type Params = {
  importId: string;
  mapping: Record<string, string | null>;
  unit: "kg" | "lb" | null;
  timeZone: string;
  /** Of the athlete when the file was read and shown; missing in jobs from before it was kept. */
  locale?: string | null;
};
const paramsOf = ({ params }: JobRow) => params as unknown as Params;

type Work = { job: JobRow; row: ImportRow; athlete: AthleteRow; params: Params };

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
  const done = { sessions: 0, sets: 0, known: 0, changed: 0 };
  const work = await findWork(ctx, jobId);
  if (!work) return done;
  const names = await readNames(ctx);
  const number = makeNumberer();
  const known = makeKnownSessions(ctx, work);
  let held: Numbered[] = [];
  let chunk = 0;
  const keep = async () => {
    const part = await keepPart(ctx, work, names.catalog, {
      sessions: held,
      chunk: chunk++,
      known,
    });
    done.sessions += part.sessions;
    done.sets += part.sets;
    done.known += part.known;
    done.changed += part.changed ?? 0;
    held = [];
  };
  const file = unpackFile(await ctx.store.imports.parts(ctx.tenant, work.row.id));
  const options = { ...optionsOf(work, names), now: ctx.now };
  for await (const session of readSessions(file, options, () => {})) {
    held.push(number(session));
    if (held.length < AT_ONCE) continue;
    await keep();
    // It may have been canceled meanwhile, or the athlete deleted.
    if (!(await findWork(ctx, jobId))) return done;
  }
  if (held.length > 0) await keep();
  return done;
}

function optionsOf({ row, athlete, params }: Work, { catalog, exerciseOf }: ImportNames) {
  const { mapping, unit, timeZone, locale = athlete.locale } = params;
  const dialect = row.preview.dialect as Parameters<typeof readSessions>[1]["dialect"];
  return {
    dialect,
    unit,
    timeZone,
    locale,
    exerciseOf(name: string) {
      if (!Object.hasOwn(mapping, name)) return exerciseOf(name);
      return catalog.byId.get(mapping[name] ?? "") ?? null;
    },
  };
}

/** Of all that the athlete has logged, whatever came between; of a job that was stopped, too: what it kept stays. */
export async function foldImport(ctx: Ctx, jobId: string) {
  const job = await ctx.store.jobs.find(ctx.tenant, jobId);
  const athlete = job?.athleteId && (await ctx.store.athletes.find(ctx.tenant, job.athleteId));
  if (!athlete) return;
  const catalog = await wholeCatalog(ctx);
  await inTurn(
    async () => {
      const before = await findState(ctx, athlete.id);
      const { state } = await foldAnew(ctx, athlete.id, catalog, { instead: [] });
      const audit = await makeAudit(ctx, "training.folded");
      await ctx.store.logs.keepState(ctx.tenant, nextState(ctx, athlete.id, before, state, audit));
      return true;
    },
    // Erased in the meantime, and all of it with the athlete.
    async () => ((await ctx.store.athletes.find(ctx.tenant, athlete.id)) ? null : true),
  );
}

export async function finishImport(ctx: Ctx, jobId: string, done: ImportDone) {
  const work = await findWork(ctx, jobId);
  if (!work)
    return void (await finishJob(ctx, jobId, { status: "failed", errorCode: "athlete_gone" }));
  const { row, athlete } = work;
  const audit = await makeAudit(ctx, "import.done", ["status", "done"]);
  const next = nextVersion(row, { status: "committed" as const, jobId, done }, ctx.now);
  const data = { athleteId: athlete.id, sessions: done.sessions, known: done.known };
  const event = await makeEvent(ctx, "import.completed", next, { athleteId: athlete.id, data });
  if (row.status !== "committed") {
    await orOnConflict(
      () => ctx.store.imports.replace(ctx.tenant, next, audit, [event]),
      async () => undefined,
    );
    announceEvents(ctx, [event]);
  }
  // Before the job has ended: a step that runs again finds nothing left to do after it.
  await ctx.store.imports.dropParts(ctx.tenant, row.id);
  const result = { type: "import" as const, id: row.id, ...done };
  await finishJob(ctx, jobId, { status: "succeeded", result });
  reviewSoon(ctx, athlete.id);
}

/** What was kept until then stays, and is reckoned with. */
export async function failImport(ctx: Ctx, jobId: string) {
  await finishJob(ctx, jobId, { status: "failed", errorCode: "gave_up" });
  await foldImport(ctx, jobId);
}
