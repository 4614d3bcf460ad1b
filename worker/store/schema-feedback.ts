/** What athletes and partners think of answers. */
import {
  foreignKey,
  index,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { FeedbackReason, FeedbackTarget, StoredRating } from "../core/feedback-words.ts";
import { athletes } from "./schema-athletes.ts";
import { tenant, timestamps } from "./schema-columns.ts";

export const feedback = sqliteTable(
  "feedback",
  {
    tenantId: tenant(),
    id: text("id").notNull(),
    /** Who rates: the id of an athlete, or `partner`. */
    author: text("author").notNull(),
    /** Whom it is about; it goes when the athlete goes. */
    athleteId: text("athlete_id"),
    targetType: text("target_type").$type<FeedbackTarget>().notNull(),
    targetId: text("target_id").notNull(),
    rating: text("rating").$type<StoredRating>().notNull(),
    reasons: text("reasons", { mode: "json" }).$type<FeedbackReason[]>().notNull(),
    comment: text("comment"),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    /** One author thinks one thing of one answer. */
    uniqueIndex("feedback_target").on(t.tenantId, t.targetId, t.targetType, t.author),
    index("feedback_athlete").on(t.tenantId, t.athleteId),
    index("feedback_newest").on(t.id),
    foreignKey({
      name: "feedback_athlete_owner",
      columns: [t.tenantId, t.athleteId],
      foreignColumns: [athletes.tenantId, athletes.id],
    }).onDelete("cascade"),
  ],
);
export type FeedbackRow = typeof feedback.$inferSelect;
