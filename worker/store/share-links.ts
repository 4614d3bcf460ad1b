/** Links under which a program can be seen from outside. */
import { and, eq, inArray } from "drizzle-orm";
import type { TenantId } from "../core/tenant.ts";
import type { Backend } from "./backend.ts";
import type { Store } from "./port.ts";
import { rowsOf } from "./rows.ts";

export function makeShareLinks(backend: Backend): Store["shareLinks"] {
  const { db, t } = backend;
  const { shareLinks, programs } = t;
  const { create, find, list, replace } = rowsOf(backend, shareLinks);
  const programsOf = (tenant: TenantId, athleteId: string) =>
    db
      .select({ id: programs.id })
      .from(programs)
      .where(and(eq(programs.tenantId, tenant), eq(programs.athleteId, athleteId)));

  return {
    create,
    find,
    replace,
    list: (tenant, { kind, programId, athleteId, ...page }) =>
      list(
        tenant,
        page,
        and(
          eq(shareLinks.kind, kind),
          programId === null ? undefined : eq(shareLinks.programId, programId),
          athleteId === null
            ? undefined
            : inArray(shareLinks.programId, programsOf(tenant, athleteId)),
        ),
      ),
  };
}
