/** What the engine costs: programs, workouts, swaps and searches in Node and in workerd, bytes and cold start. */
import { parseArgs } from "node:util";
import { bootShare } from "./lib/engine-boot.ts";
import { measureBytes, measureGrowth, measureNode } from "./lib/engine-node.ts";
import { measureWorkerd } from "./lib/engine-workerd.ts";
import { showNumber, showRange, showTable, writeJson } from "./lib/report.ts";

const { values: flags } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "1" },
    boots: { type: "string", default: "9" },
    json: { type: "string" },
  },
});
const rounds = Number(flags.rounds);

const node = measureNode(rounds);
const bytes = measureBytes();
const growth = measureGrowth();
const workerd = await measureWorkerd(rounds, Number(flags.seconds));
const boot = await bootShare(Number(flags.boots));

console.log(
  showTable(
    ["in Node", "p50 ms", "p99 ms", "p50 / serialising alone", "aim"],
    node.map(({ name, p50, p99, ratio, aim }) => [
      name,
      showNumber(p50, 3),
      showNumber(p99, 3),
      showRange(ratio),
      aim,
    ]),
  ),
);
console.log(`
A 12-week, 4-day program: ${bytes.json} bytes of JSON, ${bytes.gzip} gzipped; its blueprint ${bytes.blueprint} bytes;
stored as blueprint + gzip + hash: ${bytes.stored} bytes.

Cost by size, us a session: ${growth.map(({ size, us }) => `${size} ${us.toFixed(0)}`).join(", ")}
`);
console.log(
  showTable(
    ["in workerd", "CPU us", "CPU / bare", "p50 us", "p99 us", "aim"],
    workerd.map(({ name, summary, aim }) => [
      name,
      showNumber(summary.cpuUs),
      showRange(summary.cpuRatio),
      showNumber(summary.p50),
      showNumber(summary.p99),
      aim,
    ]),
  ),
);
console.log(`
Cold start above an empty Worker, CPU ms: zod ${showRange(boot.zod)}, zod and the engine ${showRange(boot.engine)};
the engine's share ${showRange(boot.share)} (aim <= 5). Its bundle, zod included: ${boot.bytes} bytes minified, ${boot.gzip} gzipped.`);
writeJson(flags.json, { node, bytes, growth, workerd, boot });
