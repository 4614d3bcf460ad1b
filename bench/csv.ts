/** What reading a log out of CSV costs: rows a second and memory, beside papaparse that only cuts the cells. */
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { fileURLToPath } from "node:url";
import { Worker, isMainThread } from "node:worker_threads";
import Papa from "papaparse";
import { catalog } from "../engine/catalog/catalog.ts";
import { lookUpName } from "../engine/catalog/lookup.ts";
import { makeLogReader } from "../engine/log/csv/log-reader.ts";
import { median, rangeOf, showNumber, showRange, showTable, writeJson } from "./lib/report.ts";

const { values: flags } = parseArgs({
  options: { rounds: { type: "string", default: "7" }, json: { type: "string" } },
});
const rounds = Number(flags.rounds);

const ROWS = 50_000;
const SETS_A_SESSION = 20;
const CHUNK = 64 * 1024;
const MEGABYTE = 1024 * 1024;
const HEADER =
  "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n";
const NAMES = catalog()
  .all.slice(0, 120)
  .map(({ name }) => name);

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function rowOf(i: number) {
  const session = Math.floor(i / SETS_A_SESSION);
  const date = new Date(Date.UTC(2015, 0, 1, 18) + session * 86_400_000).toISOString();
  const name = NAMES[(session * 5 + Math.floor((i % SETS_A_SESSION) / 4)) % NAMES.length]!;
  const at = date.slice(0, 19).replace("T", " ");
  const note = i % 4 === 0 ? `"slow, set ${i}"` : "";
  return `${at},Workout ${session % 3},1h 5m,"${name}",${(i % 4) + 1},${60 + (i % 40) / 4},8,0,0,${note},,8.5\n`;
}

const text = HEADER + Array.from({ length: ROWS }, (_, i) => rowOf(i)).join("");
const chunks = Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, i) =>
  text.slice(i * CHUNK, (i + 1) * CHUNK),
);

type Watch = () => void;

function readAll(watch: Watch) {
  const reader = makeLogReader({
    dialect: null,
    unit: "kg",
    timeZone: "Europe/Berlin",
    exerciseOf: (name) => lookUpName(name, catalog())?.exercise ?? null,
  });
  let sets = 0;
  for (const chunk of chunks) {
    for (const { setKeys } of reader.push(chunk)) sets += setKeys.flat().length;
    watch();
  }
  for (const { setKeys } of reader.end()) sets += setKeys.flat().length;
  if (sets !== ROWS) throw new Error(`${sets} sets where there are ${ROWS}`);
}

function papaparse(watch: Watch) {
  let rows = 0;
  Papa.parse<string[]>(text, {
    step() {
      rows++;
      if (rows % 500 === 0) watch();
    },
  });
  if (rows < ROWS) throw new Error(`${rows} rows where there are ${ROWS}`);
}

const CASES = [
  { name: "papaparse, cells alone", run: papaparse },
  { name: "log reader: sessions, units, exercises, keys", run: readAll },
];

const seconds = (run: (watch: Watch) => void) => {
  const from = performance.now();
  run(() => {});
  return (performance.now() - from) / 1000;
};

/** The most over the start: with all that waits to be collected, and without. */
function peakOf(run: (watch: Watch) => void, before: () => void) {
  collect();
  const start = process.memoryUsage().heapUsed;
  let peak = 0;
  run(() => {
    before();
    peak = Math.max(peak, process.memoryUsage().heapUsed - start);
  });
  return peak / MEGABYTE;
}

function measure() {
  for (const { run } of CASES) seconds(run);
  const times = Array.from({ length: rounds }, () => CASES.map(({ run }) => seconds(run)));
  const figures = CASES.map(({ name, run }, i) => ({
    name,
    rowsPerSecond: ROWS / median(times.map((round) => round[i]!)),
    ratio: rangeOf(times.map((round) => round[i]! / round[0]!)),
    peakMb: peakOf(run, () => {}),
    livePeakMb: peakOf(run, collect),
  }));

  console.log(`${ROWS} rows, ${showNumber(text.length / MEGABYTE, 1)} MB, in chunks of 64 KB\n`);
  console.log(
    showTable(
      ["", "rows / s", "time / papaparse", "peak heap MB", "of it alive MB", "aim"],
      figures.map(({ name, rowsPerSecond, ratio, peakMb, livePeakMb }) => [
        name,
        showNumber(rowsPerSecond),
        showRange(ratio),
        showNumber(peakMb, 1),
        showNumber(livePeakMb, 1),
        name.startsWith("log") ? "peak <= 64" : "-",
      ]),
    ),
  );
  writeJson(flags.json, figures);
}

/** As much memory as an isolate of the platform has: on more, garbage is left lying longer. */
const LIMITS = { maxOldGenerationSizeMb: 112, maxYoungGenerationSizeMb: 16 };
if (isMainThread) {
  const options = { argv: process.argv.slice(2), resourceLimits: LIMITS };
  new Worker(fileURLToPath(import.meta.url), options).once("error", (error) => {
    throw error;
  });
} else measure();
