/** Files of logs that somebody brings: what was found in them, and the files themselves until they are in. */
import { foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ImportDone, KeptPreview } from "../../engine/log/csv/import-preview.ts";
import type { ImportStatus } from "../core/log-words.ts";
import { athletes } from "./schema-athletes.ts";
import { tenant, timestamps } from "./schema-columns.ts";

export const imports = sqliteTable(
  "imports",
  {
    tenantId: tenant(),
    id: text("id").notNull(),
    athleteId: text("athlete_id").notNull(),
    status: text("status").$type<ImportStatus>().notNull(),
    preview: text("preview", { mode: "json" }).$type<KeptPreview>().notNull(),
    jobId: text("job_id"),
    done: text("done", { mode: "json" }).$type<ImportDone>(),
    /** After it the file is gone. */
    expiresAt: integer("expires_at").notNull(),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("imports_expiry").on(t.expiresAt),
    foreignKey({
      name: "imports_athlete",
      columns: [t.tenantId, t.athleteId],
      foreignColumns: [athletes.tenantId, athletes.id],
    }).onDelete("cascade"),
  ],
);
export type ImportRow = typeof imports.$inferSelect;

/** A row holds two megabytes at most, and a file may be larger. */
export const importParts = sqliteTable(
  "import_parts",
  {
    tenantId: tenant(),
    importId: text("import_id").notNull(),
    number: integer("number").notNull(),
    /** Gzipped, in base64. */
    body: text("body").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.importId, t.number] }),
    foreignKey({
      name: "import_parts_import",
      columns: [t.tenantId, t.importId],
      foreignColumns: [imports.tenantId, imports.id],
    }).onDelete("cascade"),
  ],
);
export type ImportPartRow = typeof importParts.$inferSelect;
