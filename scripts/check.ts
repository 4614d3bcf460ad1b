/** `npm run check`: everything that can be said about the code without running it, side by side. */
import { spawn } from "node:child_process";
import { checkDocs } from "./lib/check-docs.ts";
import { inRepo } from "./lib/repo.ts";

type Result = { name: string; ok: boolean; output: string; seconds: number };

const COMMANDS: [name: string, command: string[]][] = [
  ["types of the Worker", ["tsc", "-p", "tsconfig.worker.json"]],
  ["types of the tools", ["tsc", "-p", "tsconfig.node.json"]],
  ["lint", ["oxlint", "--type-aware"]],
  ["binding types", ["wrangler", "types", "--check", "--include-runtime=false"]],
  ["format", ["oxfmt", "--check"]],
  ["dead code", ["knip"]],
  ["OpenAPI", ["redocly", "lint", "openapi.json"]],
];
/** Type-aware linting fills a core on its own; more at once than this only makes them wait. */
const AT_ONCE = 3;
const QUIET = {
  WRANGLER_SEND_METRICS: "false",
  REDOCLY_TELEMETRY: "off",
  DO_NOT_TRACK: "1",
  CI: "1",
};

function run([name, [command, ...args]]: (typeof COMMANDS)[number]): Promise<Result> {
  const begin = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command!, args, { cwd: inRepo(), env: { ...process.env, ...QUIET } });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (d) => (output += String(d)));
    const end = (ok: boolean) =>
      resolve({ name, ok, output, seconds: (performance.now() - begin) / 1000 });
    child.on("error", (error) => {
      output += error.message;
      end(false);
    });
    child.on("close", (code) => end(code === 0));
  });
}

function report({ name, ok, output, seconds }: Result) {
  console.log(`${ok ? "ok  " : "FAIL"} ${name} (${seconds.toFixed(1)} s)`);
  if (!ok) console.log(output);
  return ok;
}

const begin = performance.now();
const waiting = [...COMMANDS];
const results: boolean[] = [];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      results.push(report(await run(next)));
  }),
);
const complaints = checkDocs();
results.push(
  report({ name: "docs", ok: complaints.length === 0, output: complaints.join("\n"), seconds: 0 }),
);
console.log(`${((performance.now() - begin) / 1000).toFixed(1)} s`);
process.exit(results.every(Boolean) ? 0 : 1);
