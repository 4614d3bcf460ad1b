/** What the product asks of a database about what the guard has heard. */
import type { TenantId } from "../core/tenant.ts";
import type { SafetyCountRow } from "./schema-safety.ts";

export type { SafetyCountRow };

export type SafetyStore = {
  /** One more. */
  count(tenant: TenantId, heard: Pick<SafetyCountRow, "month" | "level" | "topic">): Promise<void>;
  /** Of one month, by level and topic. */
  counts(tenant: TenantId, month: string): Promise<SafetyCountRow[]>;
};
