/** The Worker of the benchmark of data: the verbs of training on D1 and on Postgres, timed, or with their rows counted. */
import { randomBytes } from "../../worker/core/crypto.ts";
import { TtlCache } from "../../worker/core/cache.ts";
import { makeId } from "../../worker/core/ids.ts";
import type { TenantId } from "../../worker/core/tenant.ts";
import { LATEST_VERSION } from "../../worker/core/versions.ts";
import type { Ctx } from "../../worker/ctx.ts";
import { makeD1Store } from "../../worker/store/d1.ts";
import { makePostgresStore } from "../../worker/store/postgres.ts";
import type { Store } from "../../worker/store/port.ts";
import { NOW, newId } from "../../test/worker/rows.ts";
import { type Past, fill } from "./data-fill.ts";
import { STEPS, type StepName } from "./data-steps.ts";

type Env = { DB: D1Database; HYPERDRIVE: Hyperdrive };
export type DataRequest = {
  database: "d1" | "postgres";
  step: StepName;
  tenant: TenantId;
  athleteId: string;
  trained: number;
  days: number;
  repeat: number;
  /** Counting takes time of its own, so nothing that is counted is timed. */
  isCounted: boolean;
};
export type DataAnswer = { ms: number; told: number; rowsRead: number; rowsWritten: number };

const known: Ctx["known"] = {
  keys: new TtlCache(1, 1),
  tenants: new TtlCache(60_000, 10),
  origins: new TtlCache(1, 1),
};

/** Only what the steps ask for. */
const makeCtx = (store: Store, tenant: TenantId, deferred: Promise<unknown>[]) =>
  ({
    store,
    tenant,
    known,
    now: NOW,
    requestId: newId("request"),
    caller: { kind: "secret", id: "key_bench", scopes: [] },
    apiVersion: LATEST_VERSION,
    ifMatch: null,
    rehearsal: [],
    randomBytes: async (length: number) => randomBytes(length),
    newId: async (kind) => makeId(kind, NOW, randomBytes(16)),
    defer: (work) => void deferred.push(work),
  }) as Partial<Ctx> as Ctx;

function countRows(database: D1Database) {
  const rows = { read: 0, written: 0 };
  const note = <T extends D1Result>(result: T): T => {
    rows.read += result.meta.rows_read;
    rows.written += result.meta.rows_written;
    return result;
  };
  const inners = new WeakMap<object, D1PreparedStatement>();
  const statement = (inner: D1PreparedStatement): D1PreparedStatement => {
    const counting = {
      bind: (...values: unknown[]) => statement(inner.bind(...values)),
      all: async () => note(await inner.all()),
      run: async () => note(await inner.run()),
      // It tells of no rows itself.
      raw: async () => note(await inner.all<object>()).results.map(Object.values),
    };
    inners.set(counting, inner);
    return counting as unknown as D1PreparedStatement;
  };
  const counting = {
    prepare: (sql: string) => statement(database.prepare(sql)),
    async batch(statements: D1PreparedStatement[]) {
      const results = await database.batch(statements.map((one) => inners.get(one)!));
      return results.map(note);
    },
  };
  return { database: counting as unknown as D1Database, rows };
}

const openStore = (env: Env, database: DataRequest["database"], d1 = env.DB) =>
  database === "d1" ? makeD1Store(d1) : makePostgresStore(env.HYPERDRIVE.connectionString);

async function answer(env: Env, asked: DataRequest): Promise<DataAnswer> {
  const { step, tenant, athleteId, trained, days, repeat } = asked;
  const counting = countRows(env.DB);
  const store = openStore(env, asked.database, asked.isCounted ? counting.database : env.DB);
  const deferred: Promise<unknown>[] = [];
  const ctx = makeCtx(store, tenant, deferred);
  // A client of Postgres connects when it is first asked, and each request has its own.
  await store.athletes.find(tenant, athleteId);
  const { rows } = counting;
  Object.assign(rows, { read: 0, written: 0 });
  let [told, ms] = [0, 0];
  // On this machine the runtime's clock runs on while it works, not only while it waits.
  let begin = performance.now();
  for (let nth = 0; nth < repeat; nth += 1) {
    told = await STEPS[step](ctx, { athleteId, nth, trained, days });
    if (deferred.length === 0) continue;
    // What follows an answer is counted, but nobody waits for it.
    ms += performance.now() - begin;
    await Promise.all(deferred.splice(0));
    begin = performance.now();
  }
  ms += performance.now() - begin;
  return { ms: ms / repeat, told, rowsRead: rows.read, rowsWritten: rows.written };
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    if (new URL(request.url).pathname === "/fill") {
      const { database, past } = await request.json<{ database: "d1" | "postgres"; past: Past }>();
      return Response.json(await fill(openStore(env, database), past));
    }
    return Response.json(await answer(env, await request.json<DataRequest>()));
  },
};
