/** Asks the acceptance questions of the engine in full and prints what was seen beside what is wanted. */
import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { buildProgram } from "../engine/program/build.ts";
import { resolve } from "../engine/program/resolve.ts";
import { ADAPTATION_CASES, askAdaptation } from "../test/support/accept/adaptation/adaptation.ts";
import { type Answer, TODAY } from "../test/support/accept/answer.ts";
import { askArithmetic } from "../test/support/accept/arithmetic.ts";
import { askConstraints, askReproducible } from "../test/support/accept/constraints.ts";
import { askBadWeeks, askWhy } from "../test/support/accept/days.ts";
import { askFaults } from "../test/support/accept/faults.ts";
import { askLifters } from "../test/support/accept/lifters.ts";
import { randomRequest } from "../test/support/random-request.ts";

const { values: flags } = parseArgs({ options: { requests: { type: "string", default: "5000" } } });
const requests = Number(flags.requests);

const QUESTIONS: (() => Answer)[] = [
  () => askConstraints(requests),
  () => askReproducible(300),
  () => askFaults(1000),
  () => askLifters(400),
  () => askBadWeeks(300),
  () => askWhy(300),
  () => askArithmetic(10_000),
  () => askAdaptation(() => ADAPTATION_CASES),
];

let isMet = true;
for (const ask of QUESTIONS) {
  const start = performance.now();
  const { question, figures } = ask();
  console.log(`\n${question}  (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  for (const { what, seen, wanted, isMet: isOk } of figures) {
    console.log(
      `  ${isOk ? "ok" : "NO"}  ${what}: ${seen}${wanted === "-" ? "" : `  (${wanted})`}`,
    );
    isMet &&= isOk;
  }
}
console.log(`\nTo compare with another machine: ${fingerprint()}`);
process.exitCode = isMet ? 0 : 1;

/** One hash over a hundred programs: equal wherever the engine is the same. */
function fingerprint() {
  const hash = createHash("sha256");
  for (let i = 0; i < 100; i++)
    hash.update(JSON.stringify(buildProgram(resolve(randomRequest(i), TODAY)).program));
  return hash.digest("hex");
}
