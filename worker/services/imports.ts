/** Logs that other apps kept: a file is read and shown first, and taken in when somebody says so. */
import type { DialectId } from "../../engine/log/csv/dialect.ts";
import type { ImportPreview, KeptPreview } from "../../engine/log/csv/import-preview.ts";
import type { CsvReport } from "../../engine/log/csv/csv-report.ts";
import { MOST_ROWS } from "../../engine/log/csv/log-reader.ts";
import { Fault, invalidField, notFound } from "../core/errors.ts";
import { type PageRequest, toPage } from "../core/page.ts";
import { isLive } from "../core/tenant.ts";
import type { Ctx } from "../ctx.ts";
import type { ImportRow } from "../store/port.ts";
import { makeAudit } from "./audit.ts";
import { requireCoached } from "./coached-athlete.ts";
import { isGone } from "./gone.ts";
import { MOST_IMPORT_BYTES, packFile, readSessions, textOf } from "./import-files.ts";
import { readNames } from "./import-names.ts";
import { previewOf } from "./import-previews.ts";
import { draftJob, sendJob, showJobNow, waitForEnd } from "./jobs.ts";
import { wholeCatalog } from "./own-catalog.ts";
import { nextVersion, orOnConflict, requireVersion } from "./writes.ts";
import { DAY_MS } from "../core/durations.ts";

const KEPT_DAYS = 30;
/** Every day for 27 years: as many are kept within one step of a job. */
const MOST_SESSIONS = 10_000;

export type ImportBody = {
  athleteId?: string | undefined;
  dialect?: DialectId | undefined;
  unit?: "kg" | "lb" | undefined;
  timeZone?: string | undefined;
};

/** Reads all of it and keeps nothing but the file: what is found is shown, and what is unclear asked. */
export async function createImport(ctx: Ctx, body: ImportBody, file: Blob) {
  const id = await ctx.newId("import");
  const audit = await makeAudit(ctx, "import.created", ["file"]);
  const { athlete } = await requireCoached(ctx, body.athleteId);
  const { dialect = null, unit = null, timeZone = athlete.timezone } = body;
  if (file.size > MOST_IMPORT_BYTES) throw tooLarge("5 MB");
  const { catalog, exerciseOf } = await readNames(ctx);
  let report: CsvReport | null = null;
  const days = { from: null as string | null, to: null as string | null };
  const { now } = ctx;
  const options = { dialect, unit, timeZone, locale: athlete.locale, exerciseOf, now };
  for await (const { day } of readSessions(textOf(file), options, (told) => (report = told))) {
    if (days.from === null || day < days.from) days.from = day;
    if (days.to === null || day > days.to) days.to = day;
  }
  if (report!.rows > MOST_ROWS) throw tooLarge("50,000 rows");
  if (report!.sessions > MOST_SESSIONS) throw tooLarge("10,000 sessions");
  const known = { ...days, timeZone, locale: athlete.locale, unit, bytes: file.size };
  const preview = previewOf(report!, known, catalog);
  if (preview.sessions === 0) throw unreadable(preview);
  const row: ImportRow = {
    tenantId: ctx.tenant,
    id,
    athleteId: athlete.id,
    status: "previewed",
    preview,
    jobId: null,
    done: null,
    expiresAt: ctx.now + KEPT_DAYS * DAY_MS,
    version: 1,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  };
  const parts = await packFile(file);
  const kept = await orOnConflict(
    async () => {
      await ctx.store.imports.create(ctx.tenant, row, parts, audit);
      return row;
    },
    () => ctx.store.imports.find(ctx.tenant, id),
  );
  return showImport(kept);
}

const tooLarge = (most: string) =>
  new Fault("payload_too_large", `The file has more than ${most}: split it.`);
function unreadable({ errors }: ImportPreview) {
  const [first] = errors;
  const where = first ? `Line ${first.line}: ${first.message}` : "There is no session in it.";
  return new Fault("import_unreadable", where, {
    errors: errors.map(({ line, code, message }) => ({
      pointer: "/file",
      code,
      message: `Line ${line}: ${message}`,
    })),
  });
}

async function requireImport(ctx: Ctx, id: string): Promise<ImportRow> {
  const row = await ctx.store.imports.find(ctx.tenant, id);
  const { caller } = ctx;
  if (!row || (caller.kind === "session" && row.athleteId !== caller.athleteId)) throw notFound();
  if (await isGone(ctx, row.athleteId)) throw notFound();
  return row;
}

export const getImport = async (ctx: Ctx, id: string) =>
  showImport(await asItStands(ctx, await requireImport(ctx, id)));

/** Whoever ended its job before the end, nobody has told the import of it. */
async function asItStands(ctx: Ctx, row: ImportRow): Promise<ImportRow> {
  if (row.status !== "committing" || row.jobId === null) return row;
  const job = await ctx.store.jobs.find(ctx.tenant, row.jobId);
  const isOver = job?.status === "failed" || job?.status === "canceled";
  return isOver ? { ...row, status: "failed" } : row;
}

export async function listImports(
  ctx: Ctx,
  query: PageRequest & { athleteId: string | undefined },
) {
  const { caller } = ctx;
  const athleteId = caller.kind === "session" ? caller.athleteId : (query.athleteId ?? null);
  const page = { after: query.after, limit: query.limit + 1, athleteId };
  const rows = await ctx.store.imports.list(ctx.tenant, page);
  const shown = toPage(rows, query.limit, (row) => row);
  const data = await Promise.all(shown.data.map((row) => asItStands(ctx, row)));
  return { ...shown, data: data.map(showImport) };
}

export type ImportCommit = {
  /** By the name in the file; null keeps the name alone. */
  mapping: Record<string, string | null>;
  unit?: "kg" | "lb" | undefined;
};

export async function commitImport(ctx: Ctx, id: string, { mapping, unit }: ImportCommit) {
  const draft = await draftJob(ctx, { kind: "import", athleteId: null });
  const audit = await makeAudit(ctx, "import.committed", ["status", "mapping"]);
  const jobAudit = await makeAudit(ctx, "job.queued");
  const row = await requireImport(ctx, id);
  if (row.jobId !== null) return showFiled(ctx, row.jobId);
  requireVersion(ctx, row.version);
  const { preview } = row;
  if (preview.needsUnit && unit === undefined) {
    throw invalidField("/unit", "required", "The file does not say whether loads are kg or lb.");
  }
  await requireKnown(ctx, mapping, preview);
  const { timeZone, locale } = preview;
  const params = { importId: id, mapping, unit: unit ?? preview.unit, timeZone, locale };
  const job = { ...draft, athleteId: row.athleteId, params };
  // On the last of its days it would be gone before the job comes to it.
  const expiresAt = ctx.now + KEPT_DAYS * DAY_MS;
  const changes = { status: "committing" as const, jobId: job.id, expiresAt };
  const next = nextVersion(row, changes, ctx.now);
  await orOnConflict(
    () => ctx.store.imports.commit(ctx.tenant, { row: next, job }, { row: audit, job: jobAudit }),
    async () => {
      const now = await ctx.store.imports.find(ctx.tenant, id);
      return now?.jobId ? undefined : null;
    },
  );
  const filed = (await ctx.store.imports.find(ctx.tenant, id))?.jobId ?? job.id;
  if (filed === job.id) await sendJob(ctx, job);
  return showFiled(ctx, filed);
}

async function showFiled(ctx: Ctx, jobId: string) {
  const row = await ctx.store.jobs.find(ctx.tenant, jobId);
  if (!row) throw notFound();
  return showJobNow(ctx, await waitForEnd(ctx, row));
}

async function requireKnown(ctx: Ctx, mapping: ImportCommit["mapping"], { names }: ImportPreview) {
  const { byId } = await wholeCatalog(ctx);
  const inFile = new Set(names.map(({ name }) => name));
  for (const [name, exerciseId] of Object.entries(mapping)) {
    const pointer = `/mapping/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (!inFile.has(name))
      throw invalidField(pointer, "unknown_name", "The file has no such name.");
    if (exerciseId !== null && !byId.has(exerciseId)) {
      const message = "No exercise of the catalogue or of yours";
      throw invalidField(pointer, "unknown_exercise", message);
    }
  }
}

/** By which language it was read is for whoever reads it again. */
function showPreview(kept: KeptPreview): ImportPreview {
  const { locale: _, ...preview } = kept;
  return preview;
}

const showImport = (row: ImportRow) => ({
  id: row.id,
  object: "import" as const,
  athleteId: row.athleteId,
  status: row.status,
  preview: showPreview(row.preview),
  jobId: row.jobId,
  done: row.done,
  expiresAt: new Date(row.expiresAt).toISOString(),
  livemode: isLive(row.tenantId),
  version: row.version,
  createdAt: new Date(row.createdAt).toISOString(),
  updatedAt: new Date(row.updatedAt).toISOString(),
});
