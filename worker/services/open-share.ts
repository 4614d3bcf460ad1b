/** What stands behind a shared link, for whoever holds it. */
import { catalog } from "../../engine/catalog/catalog.ts";
import { drawChart } from "../../engine/insight/chart/draw-chart.ts";
import { overviewOf } from "../../engine/insight/chart/of-training/program-overview-of.ts";
import type { Program } from "../../engine/program/program.ts";
import { Fault, StoreConflict, notFound } from "../core/errors.ts";
import type { ShareKind } from "../core/program-words.ts";
import { isShareToken, readShareToken } from "../core/share-token.ts";
import { isoOrNull } from "../core/time.ts";
import type { Ctx } from "../ctx.ts";
import type { ProgramRow, ProgramVersionRow, ShareLinkRow } from "../store/port.ts";
import { makeAudit } from "./audit.ts";
import { announceEvents, makeEvent } from "./events.ts";
import { programOf, reportOf } from "./program-documents.ts";
import { calendarOf } from "./program-files.ts";
import { redactProgram } from "./redact-program.ts";
import { readProgram } from "./stored-programs.ts";
import { nextVersion } from "./writes.ts";

export type Share = Awaited<ReturnType<typeof openShare>>;

/** A forged token answers exactly as an unknown one; what was once there says that it has ended. */
export async function openShare(visitor: Ctx, token: string, kind: ShareKind) {
  const link = await requireGenuine(visitor, token);
  if (link.kind !== kind) throw notFound();
  const ctx: Ctx = { ...visitor, tenant: link.tenantId };
  const row = await requireRunning(ctx, link);
  const { program: whole, versions } = await readProgram(ctx, row);
  // Whoever has all of a program but its loads could try loads until the hash fits.
  const hasHashes = link.redact.length === 0;
  const proofs = await Promise.all(versions.map((version) => proofOf(version, hasHashes)));
  if (kind === "page") await noteFirstView(ctx, link, row);
  return {
    ctx,
    row,
    program: redactProgram(whole, link.redact),
    redacted: link.redact,
    expiresAt: isoOrNull(link.expiresAt),
    proof: { isExact: hasHashes && (await isExact(whole, versions)), versions: proofs },
  };
}

/** The hash is of the version's own document, which is not what is shown where others are in force beside it. */
async function proofOf(version: ProgramVersionRow, hasHash: boolean) {
  const report = await reportOf(version);
  return {
    revision: version.number,
    firstWeek: version.firstWeek,
    verdict: report.verdict,
    checks: report.checks.length,
    passed: report.checks.filter(({ status }) => status === "passed").length,
    rulesetVersion: report.rulesetVersion,
    programHash: hasHash ? report.programHash : null,
  };
}

/** One document, under the name that it was checked under. */
async function isExact({ name }: Program, versions: readonly ProgramVersionRow[]) {
  const [only, ...others] = versions;
  return only !== undefined && others.length === 0 && (await programOf(only)).name === name;
}

async function requireGenuine({ store, config }: Ctx, token: string): Promise<ShareLinkRow> {
  const id = readShareToken(token);
  const link = id === null ? null : await store.platform.findShareLink(id);
  if (!link || !(await isShareToken(config.keyPepper, token, link))) throw notFound();
  return link;
}

async function requireRunning(ctx: Ctx, link: ShareLinkRow): Promise<ProgramRow> {
  const { store, tenant, now } = ctx;
  const row = await store.programs.find(tenant, link.programId);
  const isOver =
    link.revokedAt !== null ||
    (link.expiresAt !== null && link.expiresAt <= now) ||
    row === null ||
    row.status === "archived" ||
    !(await isOwnerThere(ctx, row));
  if (isOver)
    throw new Fault("share_expired", "Whoever shared it has ended it, or its time is up.");
  return row;
}

/** An athlete who is being erased is shown no longer, nor is anything of a suspended organisation. */
async function isOwnerThere({ store, tenant, known, now }: Ctx, { athleteId }: ProgramRow) {
  const [access, athlete] = await Promise.all([
    known.tenants.get(tenant, now, () => store.organizations.findAccess(tenant, now)),
    athleteId === null ? true : store.athletes.find(tenant, athleteId),
  ]);
  return access?.status === "active" && athlete !== null;
}

/** With its event in one write: of two who come at once, the second one's falls back and is no loss. */
async function noteFirstView(ctx: Ctx, link: ShareLinkRow, { id, athleteId }: ProgramRow) {
  if (link.firstViewedAt !== null) return;
  const next = nextVersion(link, { firstViewedAt: ctx.now }, ctx.now);
  const audit = await makeAudit(ctx, "share_link.viewed", ["firstViewedAt"]);
  const facts = { athleteId, data: { programId: id } };
  const events = [await makeEvent(ctx, "share_link.viewed", next, facts)];
  try {
    await ctx.store.shareLinks.replace(ctx.tenant, next, audit, events);
    announceEvents(ctx, events);
  } catch (error) {
    if (!(error instanceof StoreConflict)) throw error;
  }
}

/** For programs rather than people: what is there, what was left out, and what was checked. */
export const shareAsJson = ({ program, redacted, proof, expiresAt }: Share) =>
  JSON.stringify(
    {
      object: "shared_program",
      name: program.name,
      redacted,
      expiresAt,
      verification: proof,
      program,
    },
    null,
    2,
  );

/** At a glance: the sets of each week by how heavy they are. */
export const shareAsPicture = ({ program }: Share) =>
  drawChart(overviewOf(program, catalog(), "en"), {
    width: 720,
    height: 300,
    theme: "auto",
    locale: "en",
    dir: "ltr",
  });

export async function shareAsCalendar({ ctx, row, program }: Share) {
  if (program.startDate === null) throw notFound();
  return calendarOf(ctx, row, program);
}
