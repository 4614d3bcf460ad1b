/** What was noticed about athletes, in the database. */
import { and, eq, gt, inArray, lte } from "drizzle-orm";
import { StoreConflict } from "../core/errors.ts";
import type { TenantId } from "../core/tenant.ts";
import { type Backend, auditStatement, eventStatements } from "./backend.ts";
import { chunksOf } from "./chunks.ts";
import type { InsightRow, Store } from "./port.ts";
import { rowsOf } from "./rows.ts";

type Finding = Parameters<Store["insights"]["file"]>[1][number];

/** An athlete and a key are bound for each. */
const FINDINGS_A_STATEMENT = 45;

const nameOf = ({ athleteId, key }: Pick<InsightRow, "athleteId" | "key">) => `${athleteId} ${key}`;

export function makeInsights(backend: Backend): Store["insights"] {
  const { db, t, atomic } = backend;
  const { insert, find, list, replace } = rowsOf(backend, t.insights);

  return {
    async file(tenant, found) {
      const filed: InsightRow[] = [];
      for (const some of chunksOf(found, FINDINGS_A_STATEMENT)) {
        const known = await namesOf(tenant, some);
        for (const one of some) {
          if (known.has(nameOf(one.row)) || !(await isFiled(tenant, one))) continue;
          filed.push({ ...one.row, tenantId: tenant });
        }
      }
      return filed;
    },

    find,

    list: (tenant, { athleteId, status, now, ...page }) =>
      list(
        tenant,
        page,
        and(
          eq(t.insights.athleteId, athleteId),
          // What has expired is kept as open: nobody writes it down when its time comes.
          status === null
            ? undefined
            : eq(t.insights.status, status === "expired" ? "open" : status),
          status === "open" ? gt(t.insights.expiresAt, now) : undefined,
          status === "expired" ? lte(t.insights.expiresAt, now) : undefined,
        ),
      ),

    replace: (tenant, row, audit) => replace(tenant, row, audit),
  };

  async function namesOf(tenant: TenantId, some: readonly Finding[]) {
    const { tenantId, athleteId, key } = t.insights;
    const ofSome = (name: "athleteId" | "key") => some.map(({ row }) => row[name]);
    const rows = await db
      .select({ athleteId, key })
      .from(t.insights)
      .where(
        and(
          eq(tenantId, tenant),
          inArray(athleteId, ofSome("athleteId")),
          inArray(key, ofSome("key")),
        ),
      );
    return new Set(rows.map(nameOf));
  }

  /** False where somebody else has noticed it at the same moment, or the athlete is gone. */
  async function isFiled(tenant: TenantId, { row, audit, events }: Finding) {
    try {
      await atomic([
        insert(tenant, row),
        auditStatement(t, tenant, row, audit),
        ...eventStatements(t, tenant, events),
      ]);
      return true;
    } catch (error) {
      if (error instanceof StoreConflict) return false;
      throw error;
    }
  }
}
