/** Holds the reading of words about training against its sets and prints what was read of each kind of line. */
import { parseArgs } from "node:util";
import { hearLog, readLog } from "../engine/log/read-log.ts";
import {
  inputOf,
  LOG_SETS,
  logFigures,
  type LogLine,
  type LogSetName,
  readAll,
  readCases,
} from "../test/support/accept/logs.ts";
import { readWithStandIn } from "../test/support/accept/stand-in-reader.ts";

const { values: flags } = parseArgs({
  options: {
    misses: { type: "boolean", default: false },
    models: { type: "boolean", default: false },
  },
});

const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(7);

function print(what: string, lines: readonly LogLine[]) {
  const { lines: count, right, recall, precision, plansLogged, flags: flagged } = logFigures(lines);
  const parts = [
    `${String(count).padStart(4)} lines`,
    `right ${percent(right)}`,
    `sets found ${percent(recall)}`,
    `sets true ${percent(precision)}`,
    `flags ${percent(flagged)}`,
    `plans logged ${plansLogged}`,
  ];
  console.log(`  ${what.padEnd(12)} ${parts.join("  ")}`);
}

function printSet(title: string, lines: readonly LogLine[], isOpen: boolean) {
  console.log(`\n${title}`);
  print("all", lines);
  for (const [language, some] of Map.groupBy(lines, (line) => line.language)) print(language, some);
  if (!isOpen) return;
  const tags = [...new Set(lines.flatMap((line) => line.tags))];
  for (const tag of tags)
    print(
      tag,
      lines.filter((line) => line.tags.includes(tag)),
    );
}

let plans = 0;
for (const name of Object.keys(LOG_SETS) as LogSetName[]) {
  const lines = readAll(readCases(name));
  printSet(`The ${name} set, by the grammar alone`, lines, true);
  plans += logFigures(lines).plansLogged;
  if (flags.models) {
    let asked = 0;
    const helped = readAll(readCases(name), (one) => {
      const { reading, wasAsked } = readWithStandIn(one);
      asked += Number(wasAsked);
      return reading;
    });
    const what =
      "a stand-in that knows what is wanted, not a model: it shows what the checks let through";
    printSet(`The ${name} set, ${asked} lines asked of ${what}`, helped, false);
    plans += logFigures(helped).plansLogged;
  }
  if (!flags.misses || name !== "development") continue;
  for (const { id, text, isRight, reading } of lines)
    if (!isRight)
      console.log(
        `      ${id} ${JSON.stringify(text)}: ${JSON.stringify(reading.entries)} unread ${JSON.stringify(reading.unread)}`,
      );
}
const [all, guarded] = [speed(readLog), speed(hearLog)];
console.log(
  `\nA text of 2,000 characters is read in ${all}; of that the guard hears it in ${guarded} (on this machine, just now)`,
);
process.exitCode = plans === 0 ? 0 : 1;

/** Of texts put together from the sets, as long as a text may be: half of them, and 95 of 100. */
function speed(run: (input: ReturnType<typeof inputOf>) => unknown) {
  const cases = readCases("development");
  const inputs = Array.from({ length: 120 }, (_, i) => {
    let text = "";
    for (let at = i * 7; text.length < 2_000; at += 1)
      text += `${cases[at % cases.length]!.text}\n`;
    return inputOf({ ...cases[i % cases.length]!, text: text.slice(0, 2_000) });
  });
  for (const input of inputs.slice(0, 40)) run(input);
  const times = inputs
    .map((input) => {
      const began = performance.now();
      run(input);
      return performance.now() - began;
    })
    .toSorted((a, b) => a - b);
  const at = (share: number) => `${times[Math.floor(times.length * share)]!.toFixed(1)} ms`;
  return `${at(0.5)} (95 of 100: ${at(0.95)})`;
}
