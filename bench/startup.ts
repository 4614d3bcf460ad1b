/** What a cold start costs before the first answer, beside an empty Worker and one that imports everything. */
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { inRepo } from "../scripts/lib/repo.ts";
import { type Milestone, boot, prepareBoot } from "./lib/boot.ts";
import { type Bundle, buildBundle } from "./lib/build.ts";
import { type Range, rangeOf, showNumber, showRange, showTable, writeJson } from "./lib/report.ts";

const AIMED_RATIO = 0.25;
const AIMED_BYTES = 450_000;

const { values: flags } = parseArgs({
  options: { boots: { type: "string", default: "15" }, json: { type: "string" } },
});
const boots = Number(flags.boots);

const EMPTY = `export default { fetch: () => new Response("ok") };`;
const ours = await buildBundle();
const everything = await buildBundle(inRepo("bench/lib/all-imports.ts"));
const CONTESTANTS: [code: string, until: Milestone][] = [
  [EMPTY, "loaded"],
  [ours.code, "loaded"],
  [everything.code, "loaded"],
  [ours.code, "answered"],
];
const [empty = [], own = [], all = [], answered = []] = await bootInRounds();

const figures = {
  boots,
  cpuMs: {
    empty: rangeOf(empty),
    ours: above(own),
    everything: above(all),
    oursWithFirstAnswer: above(answered),
  },
  // Round by round, because a neighbour on the machine disturbs both boots of a round alike.
  ratio: rangeOf(own.map((ms, i) => (ms - empty[i]!) / (all[i]! - empty[i]!))),
  bytes: { ours: sizeOf(ours), everything: sizeOf(everything) },
  ledger: Object.fromEntries(ledgerOf(ours)),
};
console.log(show());
writeJson(flags.json, figures);

/** CPU in ms of each boot of each contestant; they take turns. */
async function bootInRounds() {
  const prepared = CONTESTANTS.map(([code, until]) => [prepareBoot(code), until] as const);
  const cpuMs = prepared.map((): number[] => []);
  for (const [dir, until] of prepared) await boot(dir, until);
  for (let round = 0; round < boots; round += 1) {
    for (const [i, [dir, until]] of prepared.entries()) cpuMs[i]!.push(await boot(dir, until));
  }
  return cpuMs;
}

/** Start-up above the empty Worker, by the least and by the middle of all boots. */
function above(cpuMs: number[]) {
  const [one, base] = [rangeOf(cpuMs), rangeOf(empty)];
  return { min: one.min - base.min, median: one.median - base.median };
}

function sizeOf({ code }: Bundle) {
  return { minified: Buffer.byteLength(code), gzip: gzipSync(code).byteLength };
}

function ledgerOf({ bytesByPackage }: Bundle) {
  return [...bytesByPackage].sort(([, a], [, b]) => b - a);
}

function show() {
  const { cpuMs, ratio, bytes } = figures;
  const row = (
    name: string,
    ms: Pick<Range, "min" | "median">,
    size?: { minified: number; gzip: number },
  ) => [
    name,
    showNumber(ms.min, 1),
    showNumber(ms.median, 1),
    ...(size ? [showKb(size.minified), showKb(size.gzip)] : ["", ""]),
  ];
  const total = bytes.ours.minified;
  return `${showTable(
    ["bundle", "CPU ms, least", "median", "KB minified", "gzip"],
    [
      row("empty Worker (whole process)", cpuMs.empty),
      row("ours, above empty", cpuMs.ours, bytes.ours),
      row("all imports, above empty", cpuMs.everything, bytes.everything),
      row("ours with its first GET /health", cpuMs.oursWithFirstAnswer),
    ],
  )}

ours / all imports: ${showNumber(cpuMs.ours.min / cpuMs.everything.min, 2)} by the least boots, ${showRange(ratio)} round by round  (aim: <= ${AIMED_RATIO})
minified: ${showKb(total)} KB  (aim: <= ${showKb(AIMED_BYTES)} KB)
CPU of a bare workerd process from its start until it answers with the bundle loaded; ${boots} boots each, taking turns.

${showTable(
  ["minified bytes of ours", "KB", "share"],
  ledgerOf(ours).map(([name, size]) => [
    name,
    showKb(size),
    `${((100 * size) / total).toFixed(1)} %`,
  ]),
)}`;
}

function showKb(bytes: number) {
  return (bytes / 1000).toFixed(1);
}
