/** The few questions that stand above tenants, kept apart so that they can be counted. */
import { and, desc, eq, gte, inArray, isNull, lt, lte, sql } from "drizzle-orm";
import { TOKEN_LIFE_MS } from "../core/session-token.ts";
import { tenantId } from "../core/tenant.ts";
import { type Backend, auditStatement, once } from "./backend.ts";
import { sumsOf } from "./interactions.ts";
import { insertOrigins } from "./organizations.ts";
import type { Store } from "./port.ts";
import { DAY_MS } from "../core/durations.ts";

/** Longer than anybody may ask for. */
const INTERACTIONS_KEPT_MS = 400 * DAY_MS;
/** Deliveries go with their event. */
const EVENTS_KEPT_MS = 30 * DAY_MS;
const DEAD_LETTERS_KEPT_MS = 30 * DAY_MS;
const PERIODS_KEPT_MS = 60 * DAY_MS;
/** What one stroke of the clock takes up; the next takes more. */
const AT_ONCE = 100;

export function makePlatform({ db, t, atomic }: Backend): Store["platform"] {
  const findByHash = once(() =>
    db
      .select()
      .from(t.apiKeys)
      .where(eq(t.apiKeys.hash, sql.placeholder("hash")))
      .prepare(),
  );

  return {
    async findKeyByHash(hash) {
      const rows = await findByHash().execute({ hash });
      return rows[0] ?? null;
    },

    async isListedOrigin(origin) {
      const rows = await db
        .select({ origin: t.allowedOrigins.origin })
        .from(t.allowedOrigins)
        .where(eq(t.allowedOrigins.origin, origin))
        .limit(1);
      return rows.length > 0;
    },

    createOrganization: (organization, audit) => {
      const { allowedOrigins: _, ...row } = organization;
      return atomic([
        (d) => d.insert(t.organizations).values(row),
        ...insertOrigins(t, organization),
        auditStatement(t, tenantId(row.id, "live"), row, audit),
      ]);
    },

    async listOrganizations({ limit, after }) {
      return db
        .select()
        .from(t.organizations)
        .where(after === null ? undefined : lt(t.organizations.id, after))
        .orderBy(desc(t.organizations.id))
        .limit(limit);
    },

    listOverdueJobs: (now) =>
      db
        .select()
        .from(t.jobs)
        .where(
          and(
            isNull(t.jobs.announcedAt),
            lt(t.jobs.deadlineAt, now),
            inArray(t.jobs.status, ["queued", "running"]),
          ),
        )
        .orderBy(t.jobs.deadlineAt)
        .limit(AT_ONCE),

    listLostJobs: (before) =>
      db
        .select()
        .from(t.jobs)
        .where(and(eq(t.jobs.status, "queued"), lt(t.jobs.updatedAt, before)))
        .orderBy(t.jobs.updatedAt)
        .limit(AT_ONCE),

    listUntoldJobs: (before) =>
      db
        .select()
        .from(t.jobs)
        .where(and(isNull(t.jobs.announcedAt), lt(t.jobs.finishedAt, before)))
        .orderBy(t.jobs.finishedAt)
        .limit(AT_ONCE),

    listUndispatchedEvents: (before) =>
      db
        .select()
        .from(t.events)
        .where(and(isNull(t.events.dispatchedAt), lt(t.events.createdAt, before)))
        .orderBy(t.events.createdAt)
        .limit(AT_ONCE),

    listDueDeliveries: (before) =>
      db
        .select()
        .from(t.webhookDeliveries)
        .where(
          and(
            eq(t.webhookDeliveries.status, "pending"),
            lt(t.webhookDeliveries.nextAttemptAt, before),
          ),
        )
        .orderBy(t.webhookDeliveries.nextAttemptAt)
        .limit(AT_ONCE),

    async findShareLink(id) {
      const rows = await db.select().from(t.shareLinks).where(eq(t.shareLinks.id, id)).limit(1);
      return rows[0] ?? null;
    },

    listFeedback: ({ limit, after, rating }) =>
      db
        .select()
        .from(t.feedback)
        .where(
          and(
            after === null ? undefined : lt(t.feedback.id, after),
            rating === null ? undefined : eq(t.feedback.rating, rating),
          ),
        )
        .orderBy(desc(t.feedback.id))
        .limit(limit),

    costs: ({ from, to }) =>
      db
        .select({
          tenantId: t.interactions.tenantId,
          model: t.interactions.model,
          operation: t.interactions.operation,
          ...sumsOf(t),
        })
        .from(t.interactions)
        .where(and(gte(t.interactions.createdAt, from), lt(t.interactions.createdAt, to)))
        .groupBy(t.interactions.tenantId, t.interactions.model, t.interactions.operation),

    async takeDueReviews(now, againAt, limit) {
      const { tenantId: tenant, athleteId, reviewAt } = t.trainingStates;
      const due = db
        .select({ athleteId })
        .from(t.trainingStates)
        .where(lte(reviewAt, now))
        .orderBy(reviewAt)
        .limit(limit);
      return db
        .update(t.trainingStates)
        .set({ reviewAt: againAt })
        .where(and(lte(reviewAt, now), inArray(athleteId, due)))
        .returning({ tenantId: tenant, athleteId });
    },

    async prune(now) {
      await Promise.all([
        db.delete(t.idempotencyKeys).where(lte(t.idempotencyKeys.expiresAt, now)),
        // Until its last token is refused by time alone, a revoked session must be remembered.
        db.delete(t.sessions).where(lte(t.sessions.expiresAt, now - TOKEN_LIFE_MS)),
        db.delete(t.answers).where(lte(t.answers.expiresAt, now)),
        db.delete(t.events).where(lte(t.events.createdAt, now - EVENTS_KEPT_MS)),
        db.delete(t.periods).where(lte(t.periods.at, now - PERIODS_KEPT_MS)),
        db.delete(t.imports).where(lte(t.imports.expiresAt, now)),
        db.delete(t.deadLetters).where(lte(t.deadLetters.createdAt, now - DEAD_LETTERS_KEPT_MS)),
        db.delete(t.interactions).where(lte(t.interactions.createdAt, now - INTERACTIONS_KEPT_MS)),
      ]);
    },

    async ping() {
      await db
        .select({ one: sql`1` })
        .from(t.organizations)
        .limit(1);
    },
  };
}
