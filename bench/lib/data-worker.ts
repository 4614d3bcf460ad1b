/** Runs the Worker of the benchmark of data on both databases, migrated and empty. */
import { readFileSync, readdirSync } from "node:fs";
import postgres from "postgres";
import { migratePostgres } from "../../scripts/lib/migrate-postgres.ts";
import { startPostgres } from "../../scripts/lib/postgres.ts";
import { inRepo } from "../../scripts/lib/repo.ts";
import { IN_MEMORY } from "./build.ts";
import { bundleEntry } from "./bundle-entry.ts";
import type { DataAnswer, DataRequest } from "./data-entry.ts";
import type { Filled, Past } from "./data-fill.ts";
import { HOST, serve } from "./serve.ts";

export const DATABASES = ["d1", "postgres"] as const;
export type Database = (typeof DATABASES)[number];

export type DataWorker = {
  fill(database: Database, past: Past): Promise<Filled>;
  ask(request: DataRequest): Promise<DataAnswer>;
  /** As the planner of Postgres knows it after a while. */
  analyze(): Promise<void>;
  cpuNs(): number | null;
  stop(): Promise<void>;
};

/** A session ends soon after its client has gone, and tells then what it has read. */
const TOLD_MS = 300;

export async function serveData(): Promise<DataWorker> {
  const server = await startPostgres(process.env["TEST_POSTGRES_URL"]);
  await migratePostgres(server.url);
  // What D1 writes goes to a disk in memory, so that no disk is measured; Postgres does not wait for its own.
  process.env["TMPDIR"] = IN_MEMORY;
  const served = await serve({
    modules: { "index.js": await bundleEntry("bench/lib/data-entry.ts") },
    options: { d1Databases: { DB: "bench" }, hyperdrives: { HYPERDRIVE: server.url } },
  });
  const database = await served.miniflare.getD1Database("DB");
  for (const statement of migrations()) await database.prepare(statement).run();
  const own = postgres(server.url, { max: 1, onnotice: () => {} });
  const url = `http://${HOST}:${await served.portOf()}`;
  const post = async <T>(way: string, body: object): Promise<T> => {
    const response = await fetch(url + way, { method: "POST", body: JSON.stringify(body) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${way}: ${response.status} ${text}`);
    return JSON.parse(text) as T;
  };
  const ask = (request: DataRequest) => post<DataAnswer>(`/${request.step}`, request);
  return {
    fill: (name, past) => post("/fill", { database: name, past }),
    async ask(request) {
      if (request.database === "d1" || !request.isCounted) return ask(request);
      const before = await postgresRows(own);
      const answer = await ask(request);
      const after = await postgresRows(own);
      const [rowsRead, rowsWritten] = [after.read - before.read, after.written - before.written];
      return { ...answer, rowsRead, rowsWritten };
    },
    analyze: async () => void (await own`ANALYZE`),
    cpuNs: served.cpuNs,
    async stop() {
      await Promise.all([own.end(), served.stop()]);
      await server.stop();
    },
  };
}

async function postgresRows(sql: postgres.Sql) {
  await new Promise((resolve) => setTimeout(resolve, TOLD_MS));
  const [row] = await sql<[{ read: string; written: string }]>`
    SELECT sum(coalesce(idx_tup_fetch, 0) + seq_tup_read) AS read,
           sum(n_tup_ins + n_tup_upd + n_tup_del) AS written
    FROM pg_stat_user_tables
    WHERE relname IN ('workout_logs', 'training_states', 'daily_signals')`;
  return { read: Number(row.read), written: Number(row.written) };
}

function migrations() {
  const dir = inRepo("migrations/d1");
  const files = readdirSync(dir).filter((name) => name.endsWith(".sql"));
  return files
    .toSorted()
    .flatMap((name) => readFileSync(`${dir}/${name}`, "utf8").split("--> statement-breakpoint"));
}
