/** Words that all parts of the Store port share. */
import type { AuditRow } from "./schema.ts";
import type { EventRow } from "./schema-webhooks.ts";

/** Who did what, filed in the transaction of the write itself; subject and version come from the row. */
export type AuditEntry = Omit<AuditRow, "tenantId" | "subjectId" | "subjectVersion">;

/** What happened, filed in the transaction of the write that it tells of. */
export type NewEvent = Omit<EventRow, "tenantId" | "dispatchedAt">;

export type PageQuery = { limit: number; after: string | null };

/** Half open: `to` is the first moment after it. */
export type Span = { from: number; to: number };
