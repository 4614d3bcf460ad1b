/** Stored programs: found, read by week and by version, renamed, started and put away. */
import { composeProgram, partsInForce } from "../../engine/adapt/compose-program.ts";
import type { Program } from "../../engine/program/program.ts";
import { Fault, notFound } from "../core/errors.ts";
import { type PageRequest, toPage } from "../core/page.ts";
import type { ProgramStatus } from "../core/program-words.ts";
import { isLive } from "../core/tenant.ts";
import { isoOrNull } from "../core/time.ts";
import type { Ctx } from "../ctx.ts";
import type { ProgramQuery, ProgramRow, ProgramVersionRow } from "../store/port.ts";
import { makeAudit } from "./audit.ts";
import { forgetBriefing } from "./briefing.ts";
import { announceEvents, makeEvent } from "./events.ts";
import { isGone } from "./gone.ts";
import { inputOf, programOf, reportOf } from "./program-documents.ts";
import { eventFacts } from "./program-saves.ts";
import { nextVersion, orOnConflict, requireVersion } from "./writes.ts";

export async function requireStoredProgram(ctx: Ctx, id: string): Promise<ProgramRow> {
  const row = await ctx.store.programs.find(ctx.tenant, id);
  const { caller } = ctx;
  if (!row || (caller.kind === "session" && row.athleteId !== caller.athleteId)) throw notFound();
  if (await isGone(ctx, row.athleteId)) throw notFound();
  return row;
}

/** One that can still be changed. */
export async function requireOpenProgram(ctx: Ctx, id: string): Promise<ProgramRow> {
  const row = await requireStoredProgram(ctx, id);
  if (row.status === "archived") {
    throw new Fault("invalid_state", "The program is archived; it can be read and copied only.");
  }
  return row;
}

export async function listPrograms(
  ctx: Ctx,
  query: PageRequest & Omit<ProgramQuery, "limit" | "after">,
) {
  const { caller } = ctx;
  const athleteId = caller.kind === "session" ? caller.athleteId : query.athleteId;
  const rows = await ctx.store.programs.list(ctx.tenant, {
    ...query,
    athleteId,
    limit: query.limit + 1,
  });
  return toPage(rows, query.limit, (row) => showRow(row, null));
}

export async function getProgram(ctx: Ctx, id: string, { expand }: { expand: boolean }) {
  const row = await requireStoredProgram(ctx, id);
  return showRow(row, expand ? (await readProgram(ctx, row)).program : null);
}

export const showProgram = async (ctx: Ctx, id: string) => getProgram(ctx, id, { expand: true });

/** The whole as the athlete sees it: each week from the version in which it was last planned. */
export async function readProgram(ctx: Ctx, row: ProgramRow) {
  const { heads, versions } = await readVersions(ctx, row);
  const parts = await Promise.all(versions.map(partOf));
  const program: Program = { ...composeProgram(parts), name: row.name };
  return { program, parts, heads, versions };
}

const partOf = async (version: ProgramVersionRow) => ({
  firstWeek: version.firstWeek,
  program: await programOf(version),
});

/** What is small of all versions, and in full those of which a week is seen: never more than there are weeks. */
export async function readVersions(ctx: Ctx, row: ProgramRow) {
  const heads = await listHeads(ctx, row);
  const numbers = partsInForce(heads).map(({ number }) => number);
  return { heads, versions: await ctx.store.programs.versions(ctx.tenant, row.id, numbers) };
}

/** Those up to the one in force. */
export async function listHeads(ctx: Ctx, { id, revision }: ProgramRow) {
  const all = await ctx.store.programs.versionHeads(ctx.tenant, id);
  return all.filter(({ number }) => number <= revision);
}

const MOST_VERSIONS = 200;

export function requireRoom({ revision }: ProgramRow) {
  if (revision < MOST_VERSIONS) return;
  throw new Fault(
    "invalid_state",
    `A program has at most ${MOST_VERSIONS} versions, and this one has them: make a new program.`,
  );
}

export async function getWeek(ctx: Ctx, id: string, number: number) {
  const row = await requireStoredProgram(ctx, id);
  const { program, versions } = await readProgram(ctx, row);
  const week = program.weeks.find((one) => one.number === number);
  if (!week) throw notFound();
  const revision = versions.findLast(({ firstWeek }) => firstWeek <= number)!.number;
  return {
    object: "program_week" as const,
    programId: id,
    revision,
    of: program.weeks.length,
    week,
  };
}

/** The proof of a version, with all that it takes to hold it against: of the one in force if none is named. */
export async function getVerification(ctx: Ctx, id: string, number: number | undefined) {
  const row = await requireStoredProgram(ctx, id);
  const version = await requireVersionOf(ctx, row, number ?? row.revision);
  return {
    object: "program_verification" as const,
    programId: id,
    revision: version.number,
    firstWeek: version.firstWeek,
    request: inputOf(version),
    program: await programOf(version),
    report: await reportOf(version),
  };
}

export async function requireVersionOf(ctx: Ctx, row: ProgramRow, number: number) {
  const [version] = await ctx.store.programs.versions(ctx.tenant, row.id, [number]);
  if (!version) throw notFound();
  return version;
}

export async function updateProgram(
  ctx: Ctx,
  id: string,
  update: { name?: string | undefined; status?: Exclude<ProgramStatus, "archived"> | undefined },
) {
  const row = await requireOpenProgram(ctx, id);
  requireVersion(ctx, row.version);
  const next = nextVersion(row, update, ctx.now);
  const activates = update.status === "active" && row.status !== "active";
  const audits = [
    { row: next, audit: await makeAudit(ctx, "program.updated", Object.keys(update)) },
  ];
  // An athlete trains by one program: the one before goes back to the drafts.
  const owner = activates ? row.athleteId : null;
  // Read before the others are: whoever starts another one from here on stands in the way of this write.
  const guard = owner === null ? null : await guardActive(ctx, owner);
  const others = owner === null ? [] : await listActive(ctx, owner);
  for (const other of others.filter((one) => one.id !== id)) {
    const rested = nextVersion(other, { status: "draft" }, ctx.now);
    audits.push({ row: rested, audit: await makeAudit(ctx, "program.updated", ["status"]) });
  }
  const events = activates
    ? [await makeEvent(ctx, "program.activated", next, eventFacts(next))]
    : [];
  await orOnConflict(() => ctx.store.programs.replace(ctx.tenant, audits, { guard, events }));
  announceEvents(ctx, events);
  await forgetBriefing(ctx, row.athleteId);
  return showRow(next, null);
}

/** Two programs share no row, so the athlete's own count of starts is what two writers meet in. */
async function guardActive(ctx: Ctx, athleteId: string) {
  const subjectId = `${athleteId}.active`;
  const audit = await makeAudit(ctx, "program.activated", ["status"]);
  const page = { limit: 100, after: null, subjectId };
  // Lines of one moment come in no order, so the highest is looked for among the newest.
  const lines = await ctx.store.audit.list(ctx.tenant, page);
  const newest = Math.max(0, ...lines.map(({ subjectVersion }) => subjectVersion));
  return { id: subjectId, version: newest + 1, audit };
}

async function listActive(ctx: Ctx, athleteId: string): Promise<ProgramRow[]> {
  const all: ProgramRow[] = [];
  const page = { limit: 100, athleteId, status: "active" as const };
  for (let after: string | null = null; ; after = all.at(-1)!.id) {
    const rows = await ctx.store.programs.list(ctx.tenant, { ...page, after });
    all.push(...rows);
    if (rows.length < page.limit) return all;
  }
}

/** Put away, not erased: what was trained by it keeps its plan. */
export async function archiveProgram(ctx: Ctx, id: string) {
  const row = await requireStoredProgram(ctx, id);
  if (row.status === "archived") return showRow(row, null);
  requireVersion(ctx, row.version);
  const next = nextVersion(row, { status: "archived", archivedAt: ctx.now }, ctx.now);
  const audit = await makeAudit(ctx, "program.archived", ["status"]);
  await orOnConflict(() => ctx.store.programs.replace(ctx.tenant, [{ row: next, audit }], {}));
  await forgetBriefing(ctx, row.athleteId);
  return showRow(next, null);
}

export const showRow = (row: ProgramRow, program: Program | null) => ({
  id: row.id,
  object: "stored_program" as const,
  athleteId: row.athleteId,
  name: row.name,
  status: row.status,
  goal: row.goal,
  level: row.level,
  weeks: row.weeks,
  daysPerWeek: row.daysPerWeek,
  startDate: row.startDate,
  revision: row.revision,
  templateId: row.templateId,
  jobId: row.jobId,
  program,
  livemode: isLive(row.tenantId),
  version: row.version,
  createdAt: new Date(row.createdAt).toISOString(),
  updatedAt: new Date(row.updatedAt).toISOString(),
  archivedAt: isoOrNull(row.archivedAt),
});
