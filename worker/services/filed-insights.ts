/** What was found is filed once, with word to the partner in the same write, and withdrawn when it ends. */
import type { Plan } from "../../engine/adapt/planned-lift.ts";
import type { Insight, InsightKind } from "../../engine/insight/findings/insight.ts";
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
  await settle(ctx, athlete.id, found);
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
 * again it stands as before. A record stays one.
 */
async function settle(ctx: Ctx, athleteId: string, found: readonly Insight[]) {
  const keys = new Set(found.map(({ key }) => key));
  const rows = await ctx.store.insights.list(ctx.tenant, {
    athleteId,
    status: null,
    now: ctx.now,
    after: null,
    limit: MOST_LOOKED_AT,
  });
  for (const row of rows) {
    if (row.status !== "open" || row.document.kind === "record") continue;
    const ends = endOf(row.document);
    const isOpen = row.expiresAt > ctx.now;
    const isFound = keys.has(row.key);
    const expiresAt = isFound ? ends : ctx.now;
    if (ends <= ctx.now || isOpen === isFound) continue;
    const audit = await makeAudit(ctx, isFound ? "insight.reopened" : "insight.withdrawn", [
      "expiresAt",
    ]);
    const next = nextVersion(row, { expiresAt }, ctx.now);
    // Whoever dismissed or applied it meanwhile has had the last word.
    await orOnConflict(
      () => ctx.store.insights.replace(ctx.tenant, next, audit),
      async () => undefined,
    );
  }
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
    programId: document.proposal ? (plan?.programId ?? null) : null,
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
