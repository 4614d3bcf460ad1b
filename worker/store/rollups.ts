/** What the jobs of an hour came to, counted by the database itself. */
import { type SQL, and, asc, gte, lt, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Backend } from "./backend.ts";
import type { Store } from "./port.ts";
import { HOUR_MS } from "../core/durations.ts";

/** Postgres gives sums of whole numbers as text. */
const sum = (what: SQL | AnySQLiteColumn) => sql<number>`coalesce(sum(${what}), 0)`.mapWith(Number);
const most = (what: SQL | AnySQLiteColumn) =>
  sql<number>`coalesce(max(${what}), 0)`.mapWith(Number);

/** The first five columns are what is told apart. */
const PLACES = [1, 2, 3, 4, 5].map((place) => sql.raw(String(place)));
const COUNTED = [
  "jobs",
  "durationMs",
  "longestMs",
  "waitMs",
  "costMicros",
  "inputTokens",
  "outputTokens",
] as const;

export function makeRollups({
  db,
  t,
  atomic,
}: Backend): Pick<Store["operations"], "rollUp" | "rollups"> {
  const { jobs, jobRollups } = t;
  const hour = sql<number>`${jobs.finishedAt} / ${sql.raw(String(HOUR_MS))}`.mapWith(Number);
  const startedAt = sql`coalesce(${jobs.startedAt}, ${jobs.finishedAt})`;
  const durationMs = sql`${jobs.finishedAt} - ${startedAt}`;

  const anew = Object.fromEntries(
    COUNTED.map((name) => [name, sql.raw(`excluded.${jobRollups[name].name}`)]),
  );

  return {
    async rollUp(fromHour, toHour) {
      await atomic([
        (d) =>
          d
            .delete(jobRollups)
            .where(and(gte(jobRollups.hour, fromHour), lt(jobRollups.hour, toHour))),
        (d) =>
          d
            .insert(jobRollups)
            .select(
              d
                .select({
                  tenantId: jobs.tenantId,
                  hour: hour.as("hour"),
                  kind: jobs.kind,
                  status: jobs.status,
                  source: sql<string>`coalesce(${jobs.source}, 'none')`.as("source"),
                  jobs: sql<number>`count(*)`.as("jobs"),
                  durationMs: sum(durationMs).as("duration_ms"),
                  longestMs: most(durationMs).as("longest_ms"),
                  waitMs: sum(sql`${startedAt} - ${jobs.createdAt}`).as("wait_ms"),
                  costMicros: sum(jobs.costMicros).as("cost_micros"),
                  inputTokens: sum(jobs.inputTokens).as("input_tokens"),
                  outputTokens: sum(jobs.outputTokens).as("output_tokens"),
                })
                .from(jobs)
                .where(
                  and(
                    gte(jobs.finishedAt, fromHour * HOUR_MS),
                    lt(jobs.finishedAt, toHour * HOUR_MS),
                  ),
                )
                .groupBy(...PLACES)
                // Two who count at once take the rows in one order, so they cannot wait for each other.
                .orderBy(...PLACES),
            )
            // The other one was faster, and counted the same or less.
            .onConflictDoUpdate({
              target: [
                jobRollups.hour,
                jobRollups.tenantId,
                jobRollups.kind,
                jobRollups.status,
                jobRollups.source,
              ],
              set: anew,
            }),
      ]);
    },

    rollups: ({ from, to }) =>
      db
        .select({
          hour: jobRollups.hour,
          kind: jobRollups.kind,
          status: jobRollups.status,
          source: jobRollups.source,
          jobs: sum(jobRollups.jobs),
          durationMs: sum(jobRollups.durationMs),
          longestMs: most(jobRollups.longestMs),
          waitMs: sum(jobRollups.waitMs),
          costMicros: sum(jobRollups.costMicros),
          inputTokens: sum(jobRollups.inputTokens),
          outputTokens: sum(jobRollups.outputTokens),
        })
        .from(jobRollups)
        .where(
          and(
            gte(jobRollups.hour, Math.floor(from / HOUR_MS)),
            lt(jobRollups.hour, Math.ceil(to / HOUR_MS)),
          ),
        )
        .groupBy(jobRollups.hour, jobRollups.kind, jobRollups.status, jobRollups.source)
        .orderBy(
          asc(jobRollups.hour),
          asc(jobRollups.kind),
          asc(jobRollups.status),
          asc(jobRollups.source),
        ),
  };
}
