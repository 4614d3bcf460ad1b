/** Stored programs in the database: a row that changes, and versions that never do. */
import { and, asc, eq, getTableColumns, inArray } from "drizzle-orm";
import type { TenantId } from "../core/tenant.ts";
import { type Backend, type Statement, auditStatement, eventStatements } from "./backend.ts";
import type { NewProgramVersion, Store } from "./port.ts";
import type { JobEnd } from "./port-programs.ts";
import { withoutParams } from "./jobs.ts";
import { rowsOf } from "./rows.ts";

export function makePrograms(backend: Backend): Store["programs"] {
  const { db, t, atomic } = backend;
  const { insert, update, find, list } = rowsOf(backend, t.programs);
  const jobRows = rowsOf(backend, t.jobs);
  const { document: _, report: __, ...headColumns } = getTableColumns(t.programVersions);
  const isVersionOf = (tenant: TenantId, programId: string) =>
    and(eq(t.programVersions.tenantId, tenant), eq(t.programVersions.programId, programId));

  const insertVersion =
    (tenant: TenantId, programId: string, version: NewProgramVersion): Statement =>
    (d) =>
      d.insert(t.programVersions).values({ ...version, programId, tenantId: tenant });
  const endOf = (tenant: TenantId, job: JobEnd | null | undefined): Statement[] =>
    job
      ? [
          jobRows.update(tenant, withoutParams(job.row)),
          auditStatement(t, tenant, job.row, job.audit),
        ]
      : [];

  return {
    create: (tenant, { program, version, job }, audit, events) =>
      atomic([
        insert(tenant, program),
        insertVersion(tenant, program.id, version),
        auditStatement(t, tenant, program, audit),
        ...endOf(tenant, job),
        ...eventStatements(t, tenant, events),
      ]),

    find,

    list: (tenant, query) =>
      list(
        tenant,
        query,
        and(
          query.athleteId === null ? undefined : eq(t.programs.athleteId, query.athleteId),
          query.status === null ? undefined : eq(t.programs.status, query.status),
        ),
      ),

    async replace(tenant, rows, { version, job, guard, events = [] }) {
      const [first] = rows;
      if (!first) return;
      await atomic([
        ...rows.flatMap(({ row, audit }) => [
          update(tenant, row),
          auditStatement(t, tenant, row, audit),
        ]),
        ...(version ? [insertVersion(tenant, first.row.id, version)] : []),
        ...(guard ? [auditStatement(t, tenant, guard, guard.audit)] : []),
        ...endOf(tenant, job),
        ...eventStatements(t, tenant, events),
      ]);
    },

    versionHeads: (tenant, programId) =>
      db
        .select(headColumns)
        .from(t.programVersions)
        .where(isVersionOf(tenant, programId))
        .orderBy(asc(t.programVersions.number)),

    versions: (tenant, programId, numbers) =>
      db
        .select()
        .from(t.programVersions)
        .where(and(isVersionOf(tenant, programId), inArray(t.programVersions.number, [...numbers])))
        .orderBy(asc(t.programVersions.number)),
  };
}
