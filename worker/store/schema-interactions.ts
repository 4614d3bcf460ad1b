/** What models cost: one row for each call, and one for each answer that needed none. No text of anybody. */
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { TenantId } from "../core/tenant.ts";

export const interactions = sqliteTable(
  "interactions",
  {
    tenantId: text("tenant_id").$type<TenantId>().notNull(),
    id: text("id").notNull(),
    requestId: text("request_id").notNull(),
    /** Null for nobody's, and once the athlete is erased: what it cost stays. */
    athleteId: text("athlete_id"),
    /** Id of the endpoint. */
    operation: text("operation").notNull(),
    skill: text("skill").notNull(),
    promptVersion: text("prompt_version").notNull(),
    /** This call gave the answer, or it did not; nobody was called, or the engine answered. */
    kind: text("kind").$type<"answer" | "attempt" | "cache_hit" | "fallback">().notNull(),
    source: text("source").$type<"claude" | "gpt" | "student" | "engine">().notNull(),
    model: text("model"),
    providerModel: text("provider_model"),
    providerRequestId: text("provider_request_id"),
    outcome: text("outcome").notNull(),
    inputTokens: integer("input_tokens").notNull(),
    cacheReadTokens: integer("cache_read_tokens").notNull(),
    cacheWriteTokens: integer("cache_write_tokens").notNull(),
    outputTokens: integer("output_tokens").notNull(),
    costMicros: integer("cost_micros").notNull(),
    isEstimated: integer("is_estimated", { mode: "boolean" }).notNull(),
    /** The athlete got the unit of its day back; said once a request, on its last row. */
    refunded: integer("refunded", { mode: "boolean" }).notNull(),
    contextCached: integer("context_cached", { mode: "boolean" }).notNull(),
    firstTokenMs: integer("first_token_ms"),
    totalMs: integer("total_ms").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("interactions_tenant").on(t.tenantId, t.createdAt),
    index("interactions_athlete").on(t.tenantId, t.athleteId),
    // For what stands above tenants: the weekly report, and letting go of what is old.
    index("interactions_created").on(t.createdAt),
  ],
);

export type InteractionRow = typeof interactions.$inferSelect;
