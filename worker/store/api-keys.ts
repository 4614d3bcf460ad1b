/** API keys in the database: hashes, never keys. */
import { type Backend, auditStatement } from "./backend.ts";
import type { Store } from "./port.ts";
import { rowsOf } from "./rows.ts";

export function makeApiKeys(backend: Backend): Store["apiKeys"] {
  const { t, atomic } = backend;
  const { insert, update, create, find, list, replace } = rowsOf(backend, t.apiKeys);
  return {
    create,
    find,
    list,
    replace,

    roll: (tenant, { old, next }, audits) =>
      atomic([
        update(tenant, old),
        auditStatement(t, tenant, old, audits.old),
        insert(tenant, next),
        auditStatement(t, tenant, next, audits.next),
      ]),
  };
}
