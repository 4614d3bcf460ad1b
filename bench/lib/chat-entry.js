/** Our Worker once more, with everything counted that the platform bills by the piece. */
import worker, { Athlete, JobFeed, ModelHealth, Partner } from "./index.js";

export * from "./entry.js";
export { default } from "./entry.js";

const counts = { calls: {}, rows: {}, logLines: 0 };
const add = (to, name, more = 1) => (to[name] = (to[name] ?? 0) + more);

let counting;
/** From its first request on everything is counted, in the objects as well, so it comes last in a run. */
export const counted = {
  fetch(request, env, execution) {
    if (new URL(request.url).pathname === "/bench/counts") return Response.json(counts);
    if (!counting) {
      countCalls();
      countLines();
      counting = { ...env, DB: countD1(env.DB) };
    }
    return worker.fetch(request, counting, execution);
  },
};

function countCalls() {
  let isPatched = false;
  for (const [label, { prototype }] of Object.entries({ Athlete, JobFeed, ModelHealth, Partner })) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const method = prototype[name];
      if (name === "constructor" || typeof method !== "function") continue;
      prototype[name] = function (...given) {
        if (!isPatched) countRows(this.ctx.storage);
        isPatched = true;
        add(counts.calls, `${label}.${name}`);
        return method.apply(this, given);
      };
    }
  }
}

/** A statement that writes has written when `exec` returns; setting an alarm writes a row as well. */
function countRows(storage) {
  const sql = Object.getPrototypeOf(storage.sql);
  const { exec } = sql;
  sql.exec = function (...given) {
    const cursor = exec.apply(this, given);
    if (cursor.rowsWritten > 0)
      add(counts.rows, `object: ${tableIn(given[0])}`, cursor.rowsWritten);
    return cursor;
  };
  const owner = Object.getPrototypeOf(storage);
  const { setAlarm } = owner;
  owner.setAlarm = function (...given) {
    add(counts.rows, "object: alarm");
    return setAlarm.apply(this, given);
  };
}

const tableIn = (query) => /\b(?:INTO|UPDATE|FROM|TABLE)\s+"?(\w+)/i.exec(query)?.[1] ?? query;

function countD1(database) {
  const note = (sql, result) => {
    const written = result.meta?.rows_written ?? 0;
    if (written > 0) add(counts.rows, `D1: ${tableIn(sql)}`, written);
    return result;
  };
  const statement = (sql, inner) => ({
    sql,
    inner,
    bind: (...values) => statement(sql, inner.bind(...values)),
    all: async () => note(sql, await inner.all()),
    run: async () => note(sql, await inner.run()),
    raw: () => inner.raw(),
  });
  return {
    prepare: (sql) => statement(sql, database.prepare(sql)),
    async batch(statements) {
      const results = await database.batch(statements.map(({ inner }) => inner));
      return results.map((result, i) => note(statements[i].sql, result));
    },
  };
}

function countLines() {
  for (const level of ["log", "info", "warn", "error"]) {
    const write = console[level];
    console[level] = (...given) => {
      counts.logLines += 1;
      write.apply(console, given);
    };
  }
}
