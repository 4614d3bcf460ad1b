/** The places in which an organisation's generations run, and the line before them. */
import {
  GENERATION_LIFE_MS,
  MOST_GENERATIONS,
  type NextJob,
  type Place,
} from "../worker/core/generations.ts";
import type { JobMessage, JobPriority } from "../worker/core/job.ts";
import type { TenantId } from "../worker/core/tenant.ts";

type Row = { job: string; tenant: string; priority: JobPriority };

/** Every method reads and writes in one turn. */
export function makeGenerations(sql: SqlStorage) {
  sql.exec(
    `CREATE TABLE IF NOT EXISTS generations (
       job TEXT PRIMARY KEY, tenant TEXT NOT NULL, priority INTEGER NOT NULL,
       filed INTEGER NOT NULL, began INTEGER) WITHOUT ROWID`,
  );
  const number = (query: string, ...values: (string | number)[]) =>
    sql.exec<{ n: number }>(query, ...values).one().n;
  const running = () => number("SELECT count(*) AS n FROM generations WHERE began IS NOT NULL");
  const dropDead = (now: number) =>
    void sql.exec("DELETE FROM generations WHERE began < ?", now - GENERATION_LIFE_MS);

  /** Express goes first, then who came first. */
  function begin(now: number): NextJob[] {
    const room = MOST_GENERATIONS - running();
    if (room <= 0) return [];
    const next = sql
      .exec<Row>(
        `SELECT job, tenant, priority FROM generations WHERE began IS NULL
         ORDER BY priority DESC, filed, job LIMIT ?`,
        room,
      )
      .toArray();
    for (const { job } of next)
      sql.exec("UPDATE generations SET began = ? WHERE job = ?", now, job);
    return next.map(({ job, tenant, priority }) => ({
      tenantId: tenant as TenantId,
      jobId: job,
      priority,
    }));
  }

  function ahead(job: string): number | null {
    const [row] = sql
      .exec<{ priority: number; filed: number; began: number | null }>(
        "SELECT priority, filed, began FROM generations WHERE job = ?",
        job,
      )
      .toArray();
    if (!row || row.began !== null) return null;
    return number(
      `SELECT count(*) AS n FROM generations WHERE began IS NULL
       AND (priority > ?1 OR (priority = ?1 AND (filed < ?2 OR (filed = ?2 AND job < ?3))))`,
      row.priority,
      row.filed,
      job,
    );
  }

  return {
    ahead,
    admit({ tenantId, jobId }: JobMessage, priority: JobPriority, now: number): Place {
      dropDead(now);
      sql.exec(
        "INSERT OR IGNORE INTO generations (job, tenant, priority, filed) VALUES (?, ?, ?, ?)",
        jobId,
        tenantId,
        priority,
        now,
      );
      const others = begin(now).filter((one) => one.jobId !== jobId);
      const before = ahead(jobId);
      return before === null
        ? { admitted: true, others }
        : { admitted: false, ahead: before, others };
    },
    withdraw(jobId: string): void {
      sql.exec("DELETE FROM generations WHERE job = ?", jobId);
    },
    leave(jobId: string, now: number): NextJob[] {
      dropDead(now);
      sql.exec("DELETE FROM generations WHERE job = ?", jobId);
      return begin(now);
    },
  };
}
