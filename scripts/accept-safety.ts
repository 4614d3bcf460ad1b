/** Holds the guard against its sets and prints what was seen beside what is wanted. */
import { parseArgs } from "node:util";
import { guard } from "../engine/safety/guard.ts";
import {
  SETS,
  type SetName,
  figuresOf,
  hearAll,
  isHeard,
  readSet,
} from "../test/support/accept/safety.ts";

const { values: flags } = parseArgs({ options: { misses: { type: "boolean", default: false } } });

let isMet = true;
for (const name of Object.keys(SETS) as SetName[]) {
  const heard = hearAll(readSet(name));
  console.log(`\nThe ${name} set, ${heard.length} lines`);
  for (const { what, seen, wanted, isMet: isOk } of figuresOf(heard)) {
    const bar = wanted === "-" ? "" : `  (${wanted})`;
    console.log(`  ${isOk ? "ok" : "NO"}  ${what}: ${seen}${bar}`);
    isMet &&= isOk;
  }
  if (!flags.misses) continue;
  for (const one of heard) {
    const isRight = one.label === "safe" ? one.level === "safe" : isHeard(one);
    if (!isRight) console.log(`      ${one.id} ${one.label} heard as ${one.level}: ${one.text}`);
  }
}
console.log(`\nA message of 2,000 characters is heard in ${speed()} (on this machine, just now)`);
process.exitCode = isMet ? 0 : 1;

/** Of texts put together from the sets, as long as a message may be. */
function speed() {
  const lines = readSet("development").map(({ text }) => text);
  const texts = Array.from({ length: 400 }, (_, i) => {
    let text = "";
    for (let at = i * 7; text.length < 2_000; at += 1) text += `${lines[at % lines.length]!} `;
    return text.slice(0, 2_000);
  });
  for (const text of texts.slice(0, 50)) guard({ text });
  const times = texts
    .map((text) => {
      const began = performance.now();
      guard({ text });
      return performance.now() - began;
    })
    .toSorted((a, b) => a - b);
  const at = (share: number) => `${times[Math.floor(times.length * share)]!.toFixed(2)} ms`;
  return `${at(0.5)} (half of them), ${at(0.99)} (99 of 100; wanted: <= 5 ms)`;
}
