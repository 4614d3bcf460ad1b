/** Idempotency keys in the database: a claim, a lock while it runs, and the sealed answer. */
import { and, eq, isNull } from "drizzle-orm";
import type { TenantId } from "../core/tenant.ts";
import type { Backend } from "./backend.ts";
import type { Store } from "./port.ts";

export function makeIdempotency({ db, t }: Backend): Store["idempotency"] {
  const { idempotencyKeys: keys } = t;
  const isRow = (tenant: TenantId, { route, key }: { route: string; key: string }) =>
    and(eq(keys.tenantId, tenant), eq(keys.route, route), eq(keys.key, key));

  return {
    async claim(tenant, { now, ...claim }) {
      const fresh = {
        ...claim,
        tenantId: tenant,
        status: null,
        sealedResponse: null,
        athleteId: null,
        createdAt: now,
      };
      const inserted = await db
        .insert(keys)
        .values(fresh)
        .onConflictDoNothing()
        .returning({ key: keys.key });
      if (inserted.length > 0) return { state: "claimed", createdAt: now };

      const row = (await db.select().from(keys).where(isRow(tenant, claim)))[0];
      // Pruned in between: whoever comes next finds the place free.
      if (!row) return { state: "running" };
      const isExpired = row.expiresAt <= now;
      if (!isExpired) {
        if (row.fingerprint !== claim.fingerprint) return { state: "other_request" };
        if (row.status !== null && row.sealedResponse !== null) {
          return { state: "done", status: row.status, sealedResponse: row.sealedResponse };
        }
        if (row.lockedUntil > now) return { state: "running" };
      }
      // The first attempt died or ran out: of all who see its lock, only one can replace it.
      const taken = await db
        .update(keys)
        .set(isExpired ? fresh : { lockedUntil: claim.lockedUntil })
        .where(
          and(
            isRow(tenant, claim),
            eq(keys.lockedUntil, row.lockedUntil),
            isExpired ? undefined : isNull(keys.status),
          ),
        )
        .returning({ createdAt: keys.createdAt });
      return taken[0] ? { state: "claimed", createdAt: taken[0].createdAt } : { state: "running" };
    },

    async finish(tenant, { status, sealedResponse, athleteId, ...row }) {
      await db.update(keys).set({ status, sealedResponse, athleteId }).where(isRow(tenant, row));
    },

    async release(tenant, row) {
      await db.update(keys).set({ lockedUntil: 0 }).where(isRow(tenant, row));
    },
  };
}
