/** Athletes: what most tables of a tenant hang on. */
import { integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Consents } from "../../engine/athlete/consents.ts";
import type { Preferences } from "../../engine/athlete/preferences.ts";
import type { Tier } from "../core/tiers.ts";
import { tenant, timestamps } from "./schema-columns.ts";

export const athletes = sqliteTable(
  "athletes",
  {
    tenantId: tenant(),
    id: text("id").notNull(),
    externalId: text("external_id").notNull(),
    name: text("name"),
    locale: text("locale").notNull(),
    timezone: text("timezone").notNull(),
    units: text("units").$type<"metric" | "imperial">().notNull(),
    tier: text("tier").$type<Tier>().notNull(),
    birthYear: integer("birth_year"),
    sex: text("sex").$type<"female" | "male" | "unspecified">(),
    heightMm: integer("height_mm"),
    weightG: integer("weight_g"),
    anonymous: integer("anonymous", { mode: "boolean" }).notNull(),
    preferences: text("preferences", { mode: "json" }).$type<Preferences>().notNull(),
    consents: text("consents", { mode: "json" }).$type<Consents>().notNull(),
    /** Set while a job erases the athlete; from then on nobody finds it. */
    deletedAt: integer("deleted_at"),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("athletes_external_id").on(t.tenantId, t.externalId),
  ],
);
export type AthleteRow = typeof athletes.$inferSelect;
