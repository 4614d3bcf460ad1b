/** How often the guard had to speak: by month, level and topic, and nobody's. */
import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { tenant } from "./schema-columns.ts";

export const safetyCounts = sqliteTable(
  "safety_counts",
  {
    tenantId: tenant(),
    /** YYYY-MM, UTC. */
    month: text("month").notNull(),
    level: text("level").notNull(),
    topic: text("topic").notNull(),
    count: integer("count").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.month, t.level, t.topic] })],
);
export type SafetyCountRow = typeof safetyCounts.$inferSelect;
