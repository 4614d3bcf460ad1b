/** Days as athletes tell of them, in the database. */
import { and, asc, eq, gte, lte } from "drizzle-orm";
import type { TenantId } from "../core/tenant.ts";
import { type Backend, auditStatement } from "./backend.ts";
import type { Store } from "./port.ts";

export function makeSignals({ db, t, atomic }: Backend): Store["signals"] {
  const { dailySignals: signals } = t;
  const isDay = (tenant: TenantId, athleteId: string, day: string) =>
    and(eq(signals.tenantId, tenant), eq(signals.athleteId, athleteId), eq(signals.day, day));
  const subjectOf = (row: { athleteId: string; day: string; version: number }) => ({
    id: `${row.athleteId}.${row.day}`,
    version: row.version,
  });

  return {
    async find(tenant, athleteId, day) {
      const rows = await db
        .select()
        .from(signals)
        .where(isDay(tenant, athleteId, day));
      return rows[0] ?? null;
    },

    put(tenant, row, audit) {
      const kept = { ...row, tenantId: tenant };
      return atomic([
        (d) =>
          d
            .insert(signals)
            .values(kept)
            .onConflictDoUpdate({
              target: [signals.tenantId, signals.athleteId, signals.day],
              set: kept,
              setWhere: eq(signals.version, row.version - 1),
            }),
        auditStatement(t, tenant, subjectOf(row), audit),
      ]);
    },

    list: (tenant, { athleteId, from, to, limit }) =>
      db
        .select()
        .from(signals)
        .where(
          and(
            eq(signals.tenantId, tenant),
            eq(signals.athleteId, athleteId),
            gte(signals.day, from),
            lte(signals.day, to),
          ),
        )
        .orderBy(asc(signals.day))
        .limit(limit),
  };
}
