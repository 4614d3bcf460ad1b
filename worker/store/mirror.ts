/** Rebuilds the SQLite tables as the same tables in Postgres, so that the schema is written once. */
import { getTableColumns, getTableName } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  boolean,
  foreignKey,
  index,
  json,
  type PgColumnBuilderBase,
  type PgTable,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { type AnySQLiteColumn, getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";

type Tables = Record<string, SQLiteTable>;
type Columns = [AnyPgColumn, ...AnyPgColumn[]];

function mirrorColumn(column: AnySQLiteColumn): PgColumnBuilderBase {
  const builder = () => {
    switch (column.columnType) {
      case "SQLiteText":
        return text(column.name);
      // `json`, not `jsonb`: it keeps the order of the keys, so both databases give the same bytes.
      case "SQLiteTextJson":
        return json(column.name);
      case "SQLiteInteger":
        return bigint(column.name, { mode: "number" });
      case "SQLiteBoolean":
        return boolean(column.name);
      default:
        throw new Error(`no Postgres mirror for ${column.columnType}`);
    }
  };
  let made = builder();
  if (column.notNull) made = made.notNull();
  if (column.primary) made = made.primaryKey();
  if (column.default !== undefined) {
    if (typeof column.default !== "number")
      throw new Error(`no mirror for ${column.name}'s default`);
    made = made.default(column.default as never);
  }
  return made;
}

function mirrorTable(source: SQLiteTable, targetOf: (source: SQLiteTable) => PgTable): PgTable {
  const config = getTableConfig(source);
  const entries = Object.entries<AnySQLiteColumn>(getTableColumns(source));
  const columns = Object.fromEntries(entries.map(([key, c]) => [key, mirrorColumn(c)]));
  return pgTable(getTableName(source), columns, (made) => {
    const toMade = (from: unknown[]) => matching(from, made) as Columns;
    return [
      ...config.primaryKeys.map((p) => primaryKey({ columns: toMade(p.columns) })),
      ...config.indexes.map(({ config: i }) =>
        (i.unique ? uniqueIndex(i.name) : index(i.name)).on(...toMade(i.columns)),
      ),
      ...config.foreignKeys.map((f) => {
        const { columns: from, foreignColumns, foreignTable } = f.reference();
        const target = targetOf(foreignTable);
        return foreignKey({
          name: f.getName(),
          columns: toMade(from),
          foreignColumns: matching(foreignColumns, getTableColumns(target)) as Columns,
        }).onDelete(f.onDelete ?? "no action");
      }),
    ];
  });
}

/** The mirror's columns that bear the names of the given SQLite columns, in the same order. */
function matching(from: unknown[], made: object) {
  const byName = new Map((Object.values(made) as AnyPgColumn[]).map((c) => [c.name, c]));
  return from.map((column) => byName.get((column as AnySQLiteColumn).name)!);
}

/** Keys and columns keep their names. References are followed late, so the tables may stand in any order. */
export function mirror<T extends Tables>(tables: T): { [K in keyof T]: PgTable } {
  const made = new Map<SQLiteTable, PgTable>();
  const mirrored = Object.entries(tables).map(([key, source]) => {
    const target = mirrorTable(source, (other) => made.get(other)!);
    made.set(source, target);
    return [key, target];
  });
  return Object.fromEntries(mirrored) as { [K in keyof T]: PgTable };
}
