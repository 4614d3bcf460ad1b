/** Jobs in the database; those that erase an athlete are filed by the write that hides it. */
import { and, eq } from "drizzle-orm";
import type { Backend } from "./backend.ts";
import type { JobQuery, JobRow, Store } from "./port.ts";
import { rowsOf } from "./rows.ts";

export function makeJobs(backend: Backend): Store["jobs"] {
  const { db, t } = backend;
  const { isRow, create, find, list, replace } = rowsOf(backend, t.jobs);
  return {
    create,
    find,
    replace: (tenant, row, audit, events) => replace(tenant, withoutParams(row), audit, events),
    list: (tenant, query) => list(tenant, query, jobFilter(backend, query)),
    async touch(tenant, id, at) {
      await db.update(t.jobs).set({ updatedAt: at }).where(isRow(tenant, id));
    },
    async markAnnounced(tenant, id, at) {
      await db.update(t.jobs).set({ announcedAt: at }).where(isRow(tenant, id));
    },
  };
}

/** What is not there is not written. */
export function withoutParams(row: JobRow): JobRow {
  const { params: _, ...rest } = row;
  return rest as JobRow;
}

export const jobFilter = ({ t }: Backend, { kind, status, athleteId }: JobQuery) =>
  and(
    kind === null ? undefined : eq(t.jobs.kind, kind),
    status === null ? undefined : eq(t.jobs.status, status),
    athleteId === null ? undefined : eq(t.jobs.athleteId, athleteId),
  );
