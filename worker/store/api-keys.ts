/** API keys in the database: hashes, never keys. */
import { and, eq, isNull } from "drizzle-orm";
import type { TenantId } from "../core/tenant.ts";
import { type Backend, type Statement, auditStatement } from "./backend.ts";
import type { ApiKeyRow, Store } from "./port.ts";
import { rowsOf } from "./rows.ts";

export function makeApiKeys(backend: Backend): Store["apiKeys"] {
  const { t, atomic } = backend;
  const { sessions } = t;
  const { insert, update, create, find, list } = rowsOf(backend, t.apiKeys);

  const endSessions =
    (tenant: TenantId, { id, revokedAt, updatedAt }: ApiKeyRow): Statement =>
    (d) =>
      d
        .update(sessions)
        .set({ revokedAt, updatedAt })
        .where(
          and(eq(sessions.tenantId, tenant), eq(sessions.keyId, id), isNull(sessions.revokedAt)),
        );

  return {
    create,
    find,
    list,

    roll: (tenant, { old, next }, audits) =>
      atomic([
        update(tenant, old),
        ...(old.revokedAt === null ? [] : [endSessions(tenant, old)]),
        auditStatement(t, tenant, old, audits.old),
        insert(tenant, next),
        auditStatement(t, tenant, next, audits.next),
      ]),

    revoke: (tenant, row, audit) =>
      atomic([
        update(tenant, row),
        endSessions(tenant, row),
        auditStatement(t, tenant, row, audit),
      ]),
  };
}
