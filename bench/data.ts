/** What training costs to keep and to read after ten sets, a thousand and a hundred thousand, on D1 and on Postgres. */
import { parseArgs } from "node:util";
import { packState } from "../engine/insight/stored-state.ts";
import { makePast } from "./lib/data-fill.ts";
import { type Subject, measureData } from "./lib/data-rounds.ts";
import { showFigures, showTargets } from "./lib/data-table.ts";
import { DATABASES, serveData } from "./lib/data-worker.ts";
import { showTable, writeJson } from "./lib/report.ts";

const { values: flags } = parseArgs({
  options: { rounds: { type: "string", default: "3" }, json: { type: "string" } },
});
const rounds = Number(flags.rounds);
const SETS = [10, 1_000, 100_000];

const worker = await serveData();
try {
  console.error("Years of training …");
  const pasts = SETS.map(makePast);
  const subjects: Subject[] = [];
  for (const database of DATABASES) {
    for (const past of pasts) {
      const filled = await worker.fill(database, past);
      subjects.push({ ...filled, database, sets: past.sets, trained: past.logs.length });
    }
  }
  await worker.analyze();
  const figures = await measureData(worker, subjects, rounds);
  const kept = pasts.map(({ sets, logs, state }) => ({
    sets,
    sessions: logs.length,
    lifts: Object.keys(state.lifts).length,
    stateBytes: JSON.stringify(packState(state)).length,
  }));
  for (const database of DATABASES) console.log(`${showFigures(database, figures)}\n`);
  console.log(showTable(["kept", "sessions", "lifts", "state, bytes"], kept.map(showKept)));
  console.log(`\n${showTargets(figures)}\n`);
  console.log(`Least of ${rounds} interleaved rounds, in one Worker over Miniflare's D1 and a local PostgreSQL, with the verbs
themselves and no HTTP around them; "/ floor" is by the least of a single row read, or inserted, in the same run.
Rows are read + written: D1's own count, which is what it bills, of all that a call does and leaves to do after its
answer; Postgres tells of the rows of sessions, days and states alone. ${SETS[0]} sets are one session, ${SETS[1]} are eight
weeks of one a day, ${SETS[2]} fifteen years: the last two have as much in what "today" looks back on, so that flat
is held between them. Targets go by rows and by the CPU of the Worker's process, which holds D1 but not PostgreSQL.
Progress reads 84 days more than it shows. A session of before the last one is folded in with all that are kept, and
so grows with them; it has no target.`);
  writeJson(flags.json, { rounds, kept, figures });
} finally {
  await worker.stop();
}

function showKept({
  sets,
  sessions,
  lifts,
  stateBytes,
}: Record<"sets" | "sessions" | "lifts" | "stateBytes", number>) {
  return [`${sets} sets`, `${sessions}`, `${lifts}`, `${stateBytes}`];
}
