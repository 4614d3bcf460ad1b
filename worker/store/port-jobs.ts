/** What the product asks of a database about jobs, and of the clock's books. */
import type { JobKind, JobStatus } from "../core/job.ts";
import type { TenantId } from "../core/tenant.ts";
import type { AuditEntry, NewEvent, PageQuery, Span } from "./port-parts.ts";
import type { AlertRow, DeadLetterRow, JobRollupRow, JobRow } from "./schema-jobs.ts";

export type { AlertRow, DeadLetterRow, JobRollupRow, JobRow };

export type JobQuery = PageQuery & {
  kind: JobKind | null;
  status: JobStatus | null;
  athleteId: string | null;
};

export type JobsStore = {
  create(tenant: TenantId, row: JobRow, audit: AuditEntry): Promise<void>;
  find(tenant: TenantId, id: string): Promise<JobRow | null>;
  list(tenant: TenantId, query: JobQuery): Promise<JobRow[]>;
  /** All but `params`: they never change, and a late writer must not bring back what was erased. */
  replace(
    tenant: TenantId,
    row: JobRow,
    audit: AuditEntry,
    events?: readonly NewEvent[],
  ): Promise<void>;
  /** Looked at, and left as it is. */
  touch(tenant: TenantId, id: string, at: number): Promise<void>;
  /** Everybody who waits has been told of its end. */
  markAnnounced(tenant: TenantId, id: string, at: number): Promise<void>;
};

/** The jobs of all tenants that ended in an hour. */
type HourRow = Omit<JobRollupRow, "tenantId">;

/** What stands above tenants: for the clock and for operators. */
export type OperationsStore = {
  /** Files a period as this caller's; false where somebody else has it. */
  claimPeriod(name: string, period: number, now: number): Promise<boolean>;
  /** The latest that anybody has claimed. */
  lastPeriod(name: string): Promise<number | null>;
  /** Jobs of all tenants that wait or run, and since when the oldest has waited. */
  waiting(): Promise<{ queued: number; running: number; oldestQueuedAt: number | null }>;
  /** Jobs that ended in the span, by status. */
  ended(span: Span): Promise<{ status: JobStatus; count: number }[]>;
  /** What models cost all tenants together. */
  spentMicros(span: Span): Promise<number>;
  /** Makes the rollups of the hours anew from the jobs that ended in them; `toHour` is left out. */
  rollUp(fromHour: number, toHour: number): Promise<void>;
  /** The hours that the span touches, in their order. */
  rollups(span: Span): Promise<HourRow[]>;
  /** Jobs of all tenants, newest first. */
  listJobs(query: JobQuery): Promise<JobRow[]>;
  /** The same row again is filed once. */
  fileDeadLetter(row: DeadLetterRow): Promise<void>;
  listDeadLetters(page: PageQuery): Promise<DeadLetterRow[]>;
  alerts(): Promise<AlertRow[]>;
  /** With its line in the operators' audit log; throws `StoreConflict` if that has the version. */
  moveAlert(row: AlertRow, version: number, audit: AuditEntry): Promise<void>;
  /** Changes nothing if the alert has moved since. */
  markAlertTold(rule: string, since: number, at: number): Promise<void>;
};
