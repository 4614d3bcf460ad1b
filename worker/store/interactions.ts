/** What models cost, in the database: rows are added and summed up, and never changed. */
import { type SQL, and, eq, getTableColumns, gte, isNull, lt, notInArray, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { SKIP_REASONS } from "../core/skips.ts";
import type { Backend, Statement, Tables } from "./backend.ts";
import type { InteractionSums, Store, UsageGroup, UsageRow } from "./port.ts";

/** D1 binds no more to one statement. */
const MAX_PARAMETERS = 100;

const COLUMN_OF = {
  athlete: "athleteId",
  operation: "operation",
  skill: "skill",
  model: "model",
  source: "source",
} as const satisfies Record<UsageGroup, keyof Tables["interactions"]>;

/** Postgres gives sums of whole numbers as text. */
const sum = (what: SQL | AnySQLiteColumn) => sql<number>`coalesce(sum(${what}), 0)`.mapWith(Number);
const count = (condition: SQL) => sum(sql`case when ${condition} then 1 else 0 end`);

export function sumsOf({ interactions: t }: Tables): Record<keyof InteractionSums, SQL<number>> {
  const isRequest = sql`${t.kind} <> 'attempt'`;
  return {
    requests: count(isRequest),
    modelAnswers: count(sql`${t.kind} = 'answer'`),
    cacheHits: count(sql`${t.kind} = 'cache_hit'`),
    fallbacks: count(sql`${t.kind} = 'fallback'`),
    attempts: count(sql`${t.kind} = 'attempt' and ${notInArray(t.outcome, [...SKIP_REASONS])}`),
    refunds: count(sql`${t.refunded}`),
    contextHits: count(sql`${isRequest} and ${t.contextCached}`),
    inputTokens: sum(t.inputTokens),
    cacheReadTokens: sum(t.cacheReadTokens),
    cacheWriteTokens: sum(t.cacheWriteTokens),
    outputTokens: sum(t.outputTokens),
    costMicros: sum(t.costMicros),
  };
}

/** Not the database's order: the two differ in where nothing stands, and in what they make of letters. */
function byStartAndKey(a: UsageRow, b: UsageRow) {
  if (a.start !== b.start) return a.start - b.start;
  if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
  return a.key < b.key ? -1 : 1;
}

export function makeInteractions({ db, t, atomic }: Backend): Store["interactions"] {
  const { interactions, athletes } = t;
  // One more: where the athlete is looked up, its tenant is named again.
  const rowsAtOnce = Math.floor(
    MAX_PARAMETERS / (Object.keys(getTableColumns(interactions)).length + 1),
  );

  return {
    async book(tenant, rows) {
      const values = rows.map((row) => ({
        ...row,
        tenantId: tenant,
        athleteId:
          row.athleteId === null
            ? null
            : sql`(select ${athletes.id} from ${athletes} where ${and(
                eq(athletes.tenantId, tenant),
                eq(athletes.id, row.athleteId),
                isNull(athletes.deletedAt),
              )})`,
      }));
      const statements: Statement[] = [];
      for (let at = 0; at < values.length; at += rowsAtOnce) {
        const some = values.slice(at, at + rowsAtOnce);
        statements.push((d) => d.insert(interactions).values(some).onConflictDoNothing());
      }
      await atomic(statements);
    },

    async usage(tenant, { from, to, bucketMs, groupBy, limit }) {
      const bucket = sql`cast(${bucketMs} as bigint)`;
      const start = sql<number>`${interactions.createdAt} / ${bucket} * ${bucket}`.mapWith(Number);
      const key = groupBy === null ? sql<null>`null` : interactions[COLUMN_OF[groupBy]];
      // By place: to Postgres the same expression with other parameters is another one.
      const rows: UsageRow[] = await db
        .select({ start, key, ...sumsOf(t) })
        .from(interactions)
        .where(
          and(
            eq(interactions.tenantId, tenant),
            gte(interactions.createdAt, from),
            lt(interactions.createdAt, to),
          ),
        )
        .groupBy(sql`1`, sql`2`)
        .limit(limit);
      return rows.sort(byStartAndKey);
    },
  };
}
