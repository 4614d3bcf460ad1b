/** Columns that tables share. */
import { integer, text } from "drizzle-orm/sqlite-core";
import type { TenantId } from "../core/tenant.ts";

export const tenant = () => text("tenant_id").$type<TenantId>().notNull();

export const timestamps = () => ({
  version: integer("version").notNull(),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});
