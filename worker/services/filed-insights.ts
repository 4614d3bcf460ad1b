/** What was found is filed once, with word to the partner in the same write, and withdrawn when it ends. */
import type { Plan } from "../../engine/adapt/planned-lift.ts";
import type { Insight, InsightKind } from "../../engine/insight/findings/insight.ts";
import { dateOf } from "../../engine/time.ts";
import { sha256 } from "../core/crypto.ts";
import type { EventType } from "../core/events.ts";
import { makeId } from "../core/ids.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow, InsightRow, NewEvent } from "../store/port.ts";
import { makeAudit } from "./audit.ts";
import { announceEvents, makeEvent } from "./events.ts";
import { DAY_MS } from "../core/durations.ts";
import { nextVersion, orOnConflict } from "./writes.ts";

/** Those that partners can ask to hear of by name. */
const OWN_EVENTS: Partial<Record<InsightKind, EventType>> = {
  plateau: "plateau.detected",
  deload: "deload.suggested",
};

export async function fileInsights(
  ctx: Ctx,
  athlete: Pick<AthleteRow, "id">,
  plan: Plan | null,
  found: readonly Insight[],
): Promise<InsightRow[]> {
  await settleInsights(ctx, athlete, plan, found);
  const drafts = [];
  const events: NewEvent[] = [];
  for (const insight of found) {
    const row = await rowOf(ctx, athlete.id, plan, insight);
    const audit = await makeAudit(ctx, "insight.filed");
    const own = await eventsOf(ctx, row);
    events.push(...own);
    drafts.push({ row, audit, events: own });
  }
  const filed = await ctx.store.insights.file(ctx.tenant, drafts);
  const ids = new Set(filed.map(({ id }) => id));
  announceEvents(
    ctx,
    events.filter(({ subjectId }) => ids.has(subjectId)),
  );
  return filed;
}

const MOST_LOOKED_AT = 100;

/**
 * What is not found any more is withdrawn, because sessions that came later speak against it; if it is found
 * again it stands as before. What is proposed otherwise by now, or for another program than the one under way, is
 * proposed anew in its place. A record stays one, and a no stays a no.
 */
export async function settleInsights(
  ctx: Ctx,
  { id: athleteId }: Pick<AthleteRow, "id">,
  plan: Plan | null,
  found: readonly Insight[],
) {
  const byKey = new Map(found.map((insight) => [insight.key, insight]));
  const rows = await ctx.store.insights.list(ctx.tenant, {
    athleteId,
    status: null,
    now: ctx.now,
    after: null,
    limit: MOST_LOOKED_AT,
  });
  for (const row of rows) {
    if (row.document.kind === "record") continue;
    const settled = settledRow(ctx, row, plan, byKey.get(row.key) ?? null);
    if (!settled) continue;
    const audit = await makeAudit(ctx, settled.action, settled.changed);
    const next = nextVersion(row, settled.facts, ctx.now);
    // Whoever dismissed or applied it meanwhile has had the last word.
    await orOnConflict(
      () => ctx.store.insights.replace(ctx.tenant, next, audit),
      async () => undefined,
    );
  }
}

type Settled = { action: string; changed: string[]; facts: Partial<InsightRow> };

/** Null where it stays as it is. */
function settledRow(
  { now }: Ctx,
  row: InsightRow,
  plan: Plan | null,
  found: Insight | null,
): Settled | null {
  const { status, document } = row;
  const programId = found ? programOf(found, plan) : row.programId;
  const isElsewhere = programId !== row.programId;
  // What was done to one program is not done to the next.
  const isDue = status === "open" || (status === "applied" && programId !== null && isElsewhere);
  if (!isDue) return null;
  if (found && (isElsewhere || !isSame(found.proposal, document.proposal))) {
    const facts = { document: found, programId, jobId: null, expiresAt: endOf(found) };
    return {
      action: "insight.renewed",
      changed: ["proposal", "programId"],
      facts: { ...facts, status: "open" },
    };
  }
  const ends = endOf(document);
  const isOpen = row.expiresAt > now;
  if (ends <= now || isOpen === (found !== null)) return null;
  const action = found ? "insight.reopened" : "insight.withdrawn";
  return { action, changed: ["expiresAt"], facts: { expiresAt: found ? ends : now } };
}

const programOf = ({ proposal }: Insight, plan: Plan | null) =>
  proposal ? (plan?.programId ?? null) : null;

const isSame = (a: Insight["proposal"], b: Insight["proposal"]) =>
  JSON.stringify(a) === JSON.stringify(b);

/** For good, unless something else is proposed in its place. */
export async function withdrawInsight(ctx: Ctx, row: InsightRow) {
  const audit = await makeAudit(ctx, "insight.withdrawn", ["expires", "expiresAt"]);
  const yesterday = dateOf(Math.floor(ctx.now / DAY_MS) - 1);
  const document = { ...row.document, expires: yesterday };
  const next = nextVersion(row, { document, expiresAt: ctx.now }, ctx.now);
  await orOnConflict(
    () => ctx.store.insights.replace(ctx.tenant, next, audit),
    async () => undefined,
  );
}

const endOf = ({ expires }: Insight) => Date.parse(expires) + DAY_MS;

/** Its id follows from the finding, so that whoever finds it again draws no other. */
async function rowOf(
  ctx: Ctx,
  athleteId: string,
  plan: Plan | null,
  document: Insight,
): Promise<InsightRow> {
  return {
    tenantId: ctx.tenant,
    id: makeId("insight", ctx.now, await sha256(`${athleteId} ${document.key}`)),
    athleteId,
    key: document.key,
    status: "open",
    document,
    programId: programOf(document, plan),
    jobId: null,
    expiresAt: endOf(document),
    version: 1,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  };
}

async function eventsOf(ctx: Ctx, { id, athleteId, programId, document }: InsightRow) {
  const subject = { id, version: 1 };
  const { kind, exerciseId } = document;
  const created = { athleteId, data: { athleteId, kind } };
  const events = [await makeEvent(ctx, "insight.created", subject, created)];
  const own = OWN_EVENTS[kind];
  if (own) {
    const data = own === "plateau.detected" ? { athleteId, exerciseId } : { athleteId, programId };
    events.push(await makeEvent(ctx, own, subject, { athleteId, data }));
  }
  return events;
}
