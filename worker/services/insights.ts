/** The feed of what was noticed about an athlete: read, put away, and done as proposed. */
import type { Catalog } from "../../engine/catalog/catalog.ts";
import { HOUR_MS } from "../core/durations.ts";
import { Fault, notFound } from "../core/errors.ts";
import type { InsightStatus } from "../core/log-words.ts";
import { type PageRequest, toPage } from "../core/page.ts";
import { isLive } from "../core/tenant.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow, InsightRow } from "../store/port.ts";
import { adaptProgram } from "./adaptations.ts";
import { requireAthlete } from "./athletes.ts";
import { makeAudit } from "./audit.ts";
import { requireCoached } from "./coached-athlete.ts";
import { findActive } from "./active-program.ts";
import { withdrawInsight } from "./filed-insights.ts";
import { isGone } from "./gone.ts";
import { insightWords } from "./insight-words.ts";
import { catalogFor } from "./own-catalog.ts";
import { nextVersion, orOnConflict, requireVersion } from "./writes.ts";

async function requireInsight(ctx: Ctx, id: string): Promise<InsightRow> {
  const row = await ctx.store.insights.find(ctx.tenant, id);
  const { caller } = ctx;
  if (!row || (caller.kind === "session" && row.athleteId !== caller.athleteId)) throw notFound();
  if (await isGone(ctx, row.athleteId)) throw notFound();
  return row;
}

export async function listInsights(
  ctx: Ctx,
  query: PageRequest & { athleteId: string | undefined; status: InsightStatus | null },
) {
  const { athlete } = await requireCoached(ctx, query.athleteId);
  const rows = await ctx.store.insights.list(ctx.tenant, {
    ...query,
    athleteId: athlete.id,
    now: ctx.now,
    limit: query.limit + 1,
  });
  const catalog = await catalogOf(ctx, rows);
  return toPage(rows, query.limit, (row) => showInsight(ctx, athlete, row, catalog));
}

export async function getInsight(ctx: Ctx, id: string) {
  return showOne(ctx, await requireInsight(ctx, id));
}

export async function dismissInsight(ctx: Ctx, id: string) {
  const audit = await makeAudit(ctx, "insight.dismissed", ["status"]);
  const row = await requireInsight(ctx, id);
  if (row.status === "dismissed") return showOne(ctx, row);
  requireVersion(ctx, row.version);
  requireOpen(ctx, row);
  const next = nextVersion(row, { status: "dismissed" as const }, ctx.now);
  await orOnConflict(() => ctx.store.insights.replace(ctx.tenant, next, audit));
  return showOne(ctx, next);
}

/** What it proposes, done: the program's next version by a job, or the proposal alone. */
export async function confirmInsight(ctx: Ctx, id: string, { dryRun = false } = {}) {
  return applyInsight(ctx, await requireInsight(ctx, id), { dryRun });
}

export async function applyInsight(ctx: Ctx, row: InsightRow, { dryRun = false } = {}) {
  const audit = await makeAudit(ctx, "insight.applied", ["status", "jobId"]);
  requireOpen(ctx, row);
  const { proposal } = row.document;
  if (!proposal) throw new Fault("invalid_state", "It proposes nothing: there is nothing to do.");
  const active = await findActive(ctx, { id: row.athleteId });
  if (!active) throw new Fault("invalid_state", "No program is under way that it could change.");
  if (active.id !== row.programId) {
    throw new Fault("invalid_state", "It is about another program than the one under way.");
  }
  if (!dryRun) await requireSettled(ctx, row);
  const { shiftDays = 0, ...changes } = proposal.changes;
  // Weeks that did not happen are trained from now on; nobody waits for as long again.
  const missed = shiftDays > 0 ? { missed: Math.round(shiftDays / 7) } : {};
  const body = { reason: proposal.reason, changes, dryRun, ...missed };
  const adapted = await adaptIfFits(ctx, row, active.id, body);
  if (adapted.proposal) return adapted;
  // A program tells of the job that made it first, which is not the one that did this.
  const { jobId } = adapted;
  const write = (now: InsightRow) => {
    const next = nextVersion(now, { status: "applied" as const, jobId }, ctx.now);
    return ctx.store.insights.replace(ctx.tenant, next, audit);
  };
  await orOnConflict<unknown>(
    () => write(row),
    async () => {
      // Whoever came first has filed a job of its own; a look in between has not done what was said yes to.
      const now = await ctx.store.insights.find(ctx.tenant, row.id);
      if (now?.status === "open")
        await orOnConflict(
          () => write(now),
          async () => undefined,
        );
      return true;
    },
  );
  return adapted;
}

/** What the program cannot hold, or holds no more, is proposed no longer. */
async function adaptIfFits(
  ctx: Ctx,
  row: InsightRow,
  programId: string,
  body: Parameters<typeof adaptProgram>[2],
) {
  try {
    return await adaptProgram(ctx, programId, body);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== "unsatisfiable_constraints") throw error;
    await withdrawInsight(ctx, row);
    const { conflicts, relaxations } = error.extra;
    throw new Fault(
      "invalid_state",
      `It does not fit the program any more and is withdrawn. ${error.message}`,
      { ...(conflicts && { conflicts }), ...(relaxations && { relaxations }) },
    );
  }
}

const LATEST = 20;
/** Until then every job has ended, or was given up. */
const LONGEST_JOB_MS = 2 * HOUR_MS;

/** One change after the other: the next one is made of the version that the last one leads to. */
async function requireSettled(ctx: Ctx, { athleteId }: InsightRow) {
  const query = { athleteId, status: "applied" as const, now: ctx.now, after: null, limit: LATEST };
  for (const { jobId, updatedAt } of await ctx.store.insights.list(ctx.tenant, query)) {
    if (jobId === null || updatedAt < ctx.now - LONGEST_JOB_MS) continue;
    const job = await ctx.store.jobs.find(ctx.tenant, jobId);
    if (job && (job.status === "queued" || job.status === "running"))
      throw new Fault(
        "invalid_state",
        `Another change is being made (${jobId}): apply this one when it has ended.`,
      );
  }
}

const statusOf = ({ now }: Ctx, { status, expiresAt }: InsightRow): InsightStatus =>
  status === "open" && expiresAt <= now ? "expired" : status;

function requireOpen(ctx: Ctx, row: InsightRow) {
  const status = statusOf(ctx, row);
  if (status !== "open") throw new Fault("invalid_state", `It is not open any more: ${status}.`);
}

const catalogOf = (ctx: Ctx, rows: readonly InsightRow[]) =>
  catalogFor(
    ctx,
    rows.map(({ document }) => document),
  );

async function showOne(ctx: Ctx, row: InsightRow) {
  const athlete = await requireAthlete(ctx, row.athleteId);
  return showInsight(ctx, athlete, row, await catalogOf(ctx, [row]));
}

function showInsight(ctx: Ctx, athlete: AthleteRow, row: InsightRow, catalog: Catalog) {
  const { key: _, ...document } = row.document;
  return {
    id: row.id,
    object: "insight" as const,
    athleteId: row.athleteId,
    status: statusOf(ctx, row),
    ...document,
    ...insightWords(row.document, athlete, catalog),
    programId: row.programId,
    jobId: row.jobId,
    livemode: isLive(row.tenantId),
    version: row.version,
    createdAt: new Date(row.createdAt).toISOString(),
    updatedAt: new Date(row.updatedAt).toISOString(),
  };
}
