/** Organisations in the database. Both modes of an organisation share its settings. */
import { and, eq, gt, isNull } from "drizzle-orm";
import { TOKEN_LIFE_MS } from "../core/session-token.ts";
import { organizationOf, tenantId } from "../core/tenant.ts";
import { type Backend, type Statement, type Tables, auditStatement } from "./backend.ts";
import type { Organization, Store } from "./port.ts";

export function insertOrigins(t: Tables, { id, allowedOrigins }: Organization): Statement[] {
  if (allowedOrigins.length === 0) return [];
  const rows = allowedOrigins.map((origin) => ({ origin, organizationId: id }));
  return [(db) => db.insert(t.allowedOrigins).values(rows)];
}

export function makeOrganizations({ db, t, atomic }: Backend): Store["organizations"] {
  const { organizations, allowedOrigins, sessions, apiKeys, jobs, webhookEndpoints } = t;

  async function read(id: string) {
    const [rows, origins] = await Promise.all([
      db.select().from(organizations).where(eq(organizations.id, id)),
      db.select().from(allowedOrigins).where(eq(allowedOrigins.organizationId, id)),
    ]);
    const row = rows[0];
    return row ? { ...row, allowedOrigins: origins.map((o) => o.origin).sort() } : null;
  }

  return {
    find: (tenant) => read(organizationOf(tenant)),

    replace: (tenant, organization, audit) => {
      const id = organizationOf(tenant);
      const { allowedOrigins: origins, ...row } = organization;
      return atomic([
        (d) =>
          d
            .update(organizations)
            .set({ ...row, id })
            .where(and(eq(organizations.id, id), eq(organizations.version, row.version - 1))),
        (d) => d.delete(allowedOrigins).where(eq(allowedOrigins.organizationId, id)),
        ...insertOrigins(t, { ...row, id, allowedOrigins: origins }),
        // Both modes share the organisation, so one log must hold its versions apart.
        auditStatement(t, tenantId(id, "live"), { id, version: row.version }, audit),
      ]);
    },

    async findAccess(tenant, now) {
      const since = now - TOKEN_LIFE_MS;
      const [organization, endpoints, ...ended] = await Promise.all([
        read(organizationOf(tenant)),
        db
          .select({ eventTypes: webhookEndpoints.eventTypes })
          .from(webhookEndpoints)
          .where(
            and(
              eq(webhookEndpoints.tenantId, tenant),
              eq(webhookEndpoints.status, "enabled"),
              isNull(webhookEndpoints.deletedAt),
            ),
          ),
        db
          .select({ id: sessions.id })
          .from(sessions)
          .where(and(eq(sessions.tenantId, tenant), gt(sessions.revokedAt, since))),
        db
          .select({ id: apiKeys.id })
          .from(apiKeys)
          .where(and(eq(apiKeys.tenantId, tenant), gt(apiKeys.revokedAt, since))),
        db
          .select({ id: jobs.athleteId })
          .from(jobs)
          .where(
            and(
              eq(jobs.tenantId, tenant),
              eq(jobs.kind, "athlete_deletion"),
              gt(jobs.createdAt, since),
            ),
          ),
      ]);
      if (!organization) return null;
      return {
        status: organization.status,
        allowedOrigins: organization.allowedOrigins,
        caps: { day: organization.dayCapMicros, month: organization.monthCapMicros },
        conversationDays: organization.conversationDays,
        adaptation: organization.adaptation ?? "propose",
        namedEvents: new Set(endpoints.flatMap(({ eventTypes }) => eventTypes ?? [])),
        wantsAllEvents: endpoints.some(({ eventTypes }) => eventTypes === null),
        ended: new Set(ended.flat().flatMap(({ id }) => id ?? [])),
      };
    },
  };
}
