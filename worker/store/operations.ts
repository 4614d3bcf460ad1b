/** What stands above tenants, for the clock and for operators. */
import { and, count, desc, eq, gte, inArray, lt, max, min, sql } from "drizzle-orm";
import { PLATFORM } from "../core/tenant.ts";
import { type Backend, auditStatement } from "./backend.ts";
import { jobFilter } from "./jobs.ts";
import type { Span, Store } from "./port.ts";
import { makeRollups } from "./rollups.ts";

export function makeOperations(backend: Backend): Store["operations"] {
  const { db, t, atomic } = backend;
  const { alerts, deadLetters, interactions, jobs, periods } = t;
  const endedIn = ({ from, to }: Span) => and(gte(jobs.finishedAt, from), lt(jobs.finishedAt, to));

  return {
    ...makeRollups(backend),

    async claimPeriod(name, period, now) {
      const claimed = await db
        .insert(periods)
        .values({ name, period, at: now })
        .onConflictDoNothing()
        .returning({ period: periods.period });
      return claimed.length > 0;
    },

    async lastPeriod(name) {
      const rows = await db
        .select({ last: max(periods.period) })
        .from(periods)
        .where(eq(periods.name, name));
      return rows[0]?.last ?? null;
    },

    async waiting() {
      const rows = await db
        .select({ status: jobs.status, count: count(), oldest: min(jobs.createdAt) })
        .from(jobs)
        .where(inArray(jobs.status, ["queued", "running"]))
        .groupBy(jobs.status);
      const of = (status: "queued" | "running") => rows.find((row) => row.status === status);
      return {
        queued: of("queued")?.count ?? 0,
        running: of("running")?.count ?? 0,
        oldestQueuedAt: of("queued")?.oldest ?? null,
      };
    },

    ended: (span) =>
      db
        .select({ status: jobs.status, count: count() })
        .from(jobs)
        .where(endedIn(span))
        .groupBy(jobs.status),

    async spentMicros({ from, to }) {
      const rows = await db
        // Postgres gives sums of whole numbers as text.
        .select({ spent: sql`coalesce(sum(${interactions.costMicros}), 0)`.mapWith(Number) })
        .from(interactions)
        .where(and(gte(interactions.createdAt, from), lt(interactions.createdAt, to)));
      return rows[0]!.spent;
    },

    listJobs: (query) =>
      db
        .select()
        .from(jobs)
        .where(
          and(
            query.after === null ? undefined : lt(jobs.id, query.after),
            jobFilter(backend, query),
          ),
        )
        .orderBy(desc(jobs.id))
        .limit(query.limit),

    async fileDeadLetter(row) {
      await db.insert(deadLetters).values(row).onConflictDoNothing();
    },

    listDeadLetters: ({ limit, after }) =>
      db
        .select()
        .from(deadLetters)
        .where(after === null ? undefined : lt(deadLetters.id, after))
        .orderBy(desc(deadLetters.id))
        .limit(limit),

    alerts: () => db.select().from(alerts),

    moveAlert: (row, version, audit) =>
      atomic([
        (d) => d.insert(alerts).values(row).onConflictDoUpdate({ target: alerts.rule, set: row }),
        auditStatement(t, PLATFORM, { id: `alert.${row.rule}`, version }, audit),
      ]),

    async markAlertTold(rule, since, at) {
      await db
        .update(alerts)
        .set({ toldAt: at })
        .where(and(eq(alerts.rule, rule), eq(alerts.since, since)));
    },
  };
}
