/** What the product asks of a database about stored programs and the links to them. */
import type { ProgramStatus, ShareKind } from "../core/program-words.ts";
import type { TenantId } from "../core/tenant.ts";
import type { AuditEntry, NewEvent, PageQuery } from "./port-parts.ts";
import type { JobRow } from "./schema-jobs.ts";
import type { ProgramRow, ProgramVersionRow, ShareLinkRow } from "./schema-programs.ts";

export type { ProgramRow, ProgramVersionRow, ShareLinkRow };
export type NewProgramVersion = Omit<ProgramVersionRow, "tenantId" | "programId">;
/** All that is small: a list of them can be read at any length. */
export type ProgramVersionHead = Omit<ProgramVersionRow, "document" | "report">;

/** The one write that ends a job: both it and what it made, or neither. */
export type JobEnd = { row: JobRow; audit: AuditEntry };

/** A line about something that two writers share: the second who files this version of it is refused. */
export type Guard = { id: string; version: number; audit: AuditEntry };

export type ProgramQuery = PageQuery & {
  athleteId: string | null;
  status: ProgramStatus | null;
};

export type ProgramsStore = {
  /** With its first version, and with the job that made it, if one did. */
  create(
    tenant: TenantId,
    made: { program: ProgramRow; version: NewProgramVersion; job: JobEnd | null },
    audit: AuditEntry,
    events: readonly NewEvent[],
  ): Promise<void>;
  find(tenant: TenantId, id: string): Promise<ProgramRow | null>;
  list(tenant: TenantId, query: ProgramQuery): Promise<ProgramRow[]>;
  /** All of them or none; with a new version of the first, if there is one. */
  replace(
    tenant: TenantId,
    rows: readonly { row: ProgramRow; audit: AuditEntry }[],
    more: {
      version?: NewProgramVersion;
      job?: JobEnd | null;
      guard?: Guard | null;
      events?: readonly NewEvent[];
    },
  ): Promise<void>;
  /** All of them, in order. */
  versionHeads(tenant: TenantId, programId: string): Promise<ProgramVersionHead[]>;
  /** Those of these numbers, in order, with their documents. */
  versions(
    tenant: TenantId,
    programId: string,
    numbers: readonly number[],
  ): Promise<ProgramVersionRow[]>;
};

export type ShareLinkQuery = PageQuery & {
  kind: ShareKind;
  programId: string | null;
  /** To programs of this athlete alone. */
  athleteId: string | null;
};

export type ShareLinksStore = {
  create(tenant: TenantId, row: ShareLinkRow, audit: AuditEntry): Promise<void>;
  find(tenant: TenantId, id: string): Promise<ShareLinkRow | null>;
  list(tenant: TenantId, query: ShareLinkQuery): Promise<ShareLinkRow[]>;
  replace(
    tenant: TenantId,
    row: ShareLinkRow,
    audit: AuditEntry,
    events?: readonly NewEvent[],
  ): Promise<void>;
};
