/** What the product asks of a database about logs, days, the kept state of training and insights. */
import type { InsightStatus } from "../core/log-words.ts";
import type { TenantId } from "../core/tenant.ts";
import type { AuditEntry, NewEvent, PageQuery } from "./port-parts.ts";
import type { ImportRow } from "./schema-imports.ts";
import type { JobRow } from "./schema-jobs.ts";
import type { DailySignalRow, InsightRow, TrainingStateRow, WorkoutLogRow } from "./schema-logs.ts";

export type { DailySignalRow, ImportRow, InsightRow, TrainingStateRow, WorkoutLogRow };

/** Where a page ends: sessions of one moment are told apart by their ids. */
export type LogMark = { startedAt: number; id: string };

export type LogQuery = {
  athleteId: string;
  /** Half open: `to` is the first moment after it; null is open. */
  from: number | null;
  to: number | null;
  after: LogMark | null;
  limit: number;
  order: "newest" | "oldest";
};

/** The state that logs come to, written with them: of two writers the second is refused whole. */
export type StateWrite = { row: TrainingStateRow; audit: AuditEntry };

export type LogWrite = { row: WorkoutLogRow; audit: AuditEntry };

export type LogsStore = {
  /** All of them or none; throws `StoreConflict` where a client id is known, or the state has moved. */
  create(
    tenant: TenantId,
    logs: readonly LogWrite[],
    state: StateWrite | null,
    events: readonly NewEvent[],
  ): Promise<void>;
  find(tenant: TenantId, id: string): Promise<WorkoutLogRow | null>;
  findByClientIds(
    tenant: TenantId,
    athleteId: string,
    clientIds: readonly string[],
  ): Promise<WorkoutLogRow[]>;
  list(tenant: TenantId, query: LogQuery): Promise<WorkoutLogRow[]>;
  replace(tenant: TenantId, log: LogWrite, state: StateWrite): Promise<void>;
  /** With an audit line of the version that comes after its last. */
  remove(tenant: TenantId, log: LogWrite, state: StateWrite): Promise<void>;
  /** Many at once, of a file, with one audit line; those that are there already are left out. */
  bring(
    tenant: TenantId,
    rows: readonly WorkoutLogRow[],
    about: { subject: { id: string; version: number }; audit: AuditEntry },
  ): Promise<void>;
  state(tenant: TenantId, athleteId: string): Promise<TrainingStateRow | null>;
  /** In place of the one before it, if that has not moved. */
  keepState(tenant: TenantId, state: StateWrite): Promise<void>;
  /** When somebody must look again, unless the state has moved since it had this version. */
  setReview(tenant: TenantId, athleteId: string, version: number, at: number | null): Promise<void>;
};

export type SignalsStore = {
  find(tenant: TenantId, athleteId: string, day: string): Promise<DailySignalRow | null>;
  /** The row is new, or one version above the one that is there. */
  put(tenant: TenantId, row: DailySignalRow, audit: AuditEntry): Promise<void>;
  /** Both days within; oldest first. */
  list(
    tenant: TenantId,
    query: { athleteId: string; from: string; to: string; limit: number },
  ): Promise<DailySignalRow[]>;
};

export type InsightQuery = {
  athleteId: string;
  /** What has expired by then is open no more. */
  now: number;
  status: InsightStatus | null;
  after: string | null;
  limit: number;
};

export type InsightsStore = {
  /** Those whose key is known already are left out; gives what was new. */
  file(
    tenant: TenantId,
    found: readonly { row: InsightRow; audit: AuditEntry; events: readonly NewEvent[] }[],
  ): Promise<InsightRow[]>;
  find(tenant: TenantId, id: string): Promise<InsightRow | null>;
  list(tenant: TenantId, query: InsightQuery): Promise<InsightRow[]>;
  replace(tenant: TenantId, row: InsightRow, audit: AuditEntry): Promise<void>;
};

/** An athlete of any tenant at whose training somebody must look. */
export type DueReview = Pick<TrainingStateRow, "tenantId" | "athleteId">;

export type ImportsStore = {
  /** With its file, in parts that a row can hold. */
  create(
    tenant: TenantId,
    row: ImportRow,
    parts: readonly string[],
    audit: AuditEntry,
  ): Promise<void>;
  find(tenant: TenantId, id: string): Promise<ImportRow | null>;
  list(tenant: TenantId, query: PageQuery & { athleteId: string | null }): Promise<ImportRow[]>;
  replace(
    tenant: TenantId,
    row: ImportRow,
    audit: AuditEntry,
    events?: readonly NewEvent[],
  ): Promise<void>;
  /** The import as it goes on, and the job that does it, in one step. */
  commit(
    tenant: TenantId,
    rows: { row: ImportRow; job: JobRow },
    audits: { row: AuditEntry; job: AuditEntry },
  ): Promise<void>;
  /** In their order; none where the file is gone. */
  parts(tenant: TenantId, id: string): Promise<string[]>;
  dropParts(tenant: TenantId, id: string): Promise<void>;
};
