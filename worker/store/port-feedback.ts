/** What the product asks of a database about feedback. */
import type { StoredRating } from "../core/feedback-words.ts";
import type { TenantId } from "../core/tenant.ts";
import type { AuditEntry, PageQuery } from "./port-parts.ts";
import type { FeedbackRow } from "./schema-feedback.ts";

export type { FeedbackRow };

export type FeedbackStore = {
  /** Throws `StoreConflict` if the author has rated it already. */
  create(tenant: TenantId, row: FeedbackRow, audit: AuditEntry): Promise<void>;
  /** What this author thinks of this answer. */
  findBy(
    tenant: TenantId,
    which: Pick<FeedbackRow, "author" | "targetType" | "targetId">,
  ): Promise<FeedbackRow | null>;
  replace(tenant: TenantId, row: FeedbackRow, audit: AuditEntry): Promise<void>;
};

export type FeedbackQuery = PageQuery & { rating: StoredRating | null };
