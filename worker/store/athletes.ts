/** Athletes in the database. */
import { and, eq, isNotNull, isNull, ne, sql } from "drizzle-orm";
import { type Backend, auditStatement, once } from "./backend.ts";
import type { Store } from "./port.ts";
import { rowsOf } from "./rows.ts";

export function makeAthletes(backend: Backend): Store["athletes"] {
  const { db, t, atomic } = backend;
  const { athletes, answers, idempotencyKeys, interactions } = t;
  const visible = isNull(athletes.deletedAt);
  const { isRow, update, create, find, list, replace } = rowsOf(backend, athletes, visible);
  const jobRows = rowsOf(backend, t.jobs);
  const findByExternalId = once(() =>
    db
      .select()
      .from(athletes)
      .where(
        and(
          eq(athletes.tenantId, sql.placeholder("tenant")),
          eq(athletes.externalId, sql.placeholder("externalId")),
          visible,
        ),
      )
      .prepare(),
  );

  return {
    create,
    find,
    list,
    replace,

    async findByExternalId(tenant, externalId) {
      const rows = await findByExternalId().execute({ tenant, externalId });
      return rows[0] ?? null;
    },

    hide: (tenant, { athlete, job }, audits) =>
      atomic([
        update(tenant, athlete),
        auditStatement(t, tenant, athlete, audits.athlete),
        jobRows.insert(tenant, job),
        auditStatement(t, tenant, job, audits.job),
      ]),

    async erase(tenant, id) {
      const [keys, kept] = await Promise.all([
        db
          .delete(idempotencyKeys)
          .where(and(eq(idempotencyKeys.tenantId, tenant), eq(idempotencyKeys.athleteId, id)))
          .returning({ key: idempotencyKeys.key }),
        db
          .delete(answers)
          .where(and(eq(answers.tenantId, tenant), eq(answers.athleteId, id)))
          .returning({ key: answers.key }),
        db.delete(t.events).where(and(eq(t.events.tenantId, tenant), eq(t.events.athleteId, id))),
        // The erasure's own job keeps its athlete: it says what was erased.
        db
          .update(t.jobs)
          .set({ params: null, result: null, errorDetail: null })
          .where(
            and(
              eq(t.jobs.tenantId, tenant),
              eq(t.jobs.athleteId, id),
              ne(t.jobs.kind, "athlete_deletion"),
            ),
          ),
        db
          .update(interactions)
          .set({ athleteId: null })
          .where(and(eq(interactions.tenantId, tenant), eq(interactions.athleteId, id))),
      ]);
      // Last, because what hangs on it would go with it, uncounted.
      const gone = await db
        .delete(athletes)
        .where(and(isRow(tenant, id), isNotNull(athletes.deletedAt)))
        .returning({ id: athletes.id });
      return keys.length + kept.length + gone.length;
    },
  };
}
