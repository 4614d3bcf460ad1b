/** `npm start`: migrates, serves the Worker on this machine, seeds the demo and says how to use it. */
import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { type Demo, ensureDemo } from "./lib/demo.ts";
import { type FakedModels, fakeModels } from "./lib/fake-models.ts";
import { type LocalSettings, loadLocalSettings } from "./lib/local-settings.ts";
import { migratePostgres } from "./lib/migrate-postgres.ts";
import { portFrom } from "./lib/ports.ts";
import { type RunningPostgres, startPostgres } from "./lib/postgres.ts";
import { inLocal } from "./lib/repo.ts";
import { LOCAL_STATE, runWrangler, spawnWrangler } from "./lib/wrangler.ts";
import { vendorDocs } from "./vendor-docs.ts";
import { MINUTE_MS } from "../engine/time.ts";

const READY_WITHIN_MS = MINUTE_MS;
const STOP_WITHIN_MS = 5_000;
const CLOCK_MS = MINUTE_MS;
const FAKE_MODELS = "--fake-models";
let worker: ChildProcess | undefined;
/** The demo's own requests are nobody's news. */
let isIntroduced = false;
let postgres: RunningPostgres | undefined;
let faked: FakedModels | undefined;
const stopping = new AbortController();

// More than once: Ctrl-C reaches us from the terminal and again from npm, and both mean the same stop.
process.on("SIGINT", () => void stop(0));
process.on("SIGTERM", () => void stop(0));
main().catch(async (error: unknown) => {
  // A start that was stopped half way fails as it must, and that is no news.
  if (!stopping.signal.aborted) console.error(error instanceof Error ? error.message : error);
  await stop(1);
});

async function main() {
  const unknown = process.argv.slice(2).filter((argument) => argument !== FAKE_MODELS);
  if (unknown.length > 0) {
    throw new Error(`npm start does not know ${unknown.join(" ")}; it knows ${FAKE_MODELS}.`);
  }
  const wanted = Number(process.env["PORT"] || 8787);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
    throw new Error(`PORT is "${process.env["PORT"]}"; it must be a whole number from 1 to 65535.`);
  }
  const port = await portFrom(wanted);
  if (port !== wanted) console.log(`Port ${wanted} is busy; using ${port}.`);
  if (process.argv.includes(FAKE_MODELS)) faked = await fakeModels();
  const settings = await loadLocalSettings(faked?.variables);

  const connection = await prepareDatabase(settings);
  const baseUrl = `http://localhost:${port}`;
  worker = spawnWrangler(
    [
      "dev",
      ...LOCAL_STATE,
      "--port",
      `${port}`,
      "--env-file",
      settings.envFile,
      "--var",
      `DATABASE:${settings.database}`,
      "--show-interactive-dev-session=false",
    ],
    {
      // wrangler prefers the shell to the file, so both say the same.
      ...settings.variables,
      ...(connection && { CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_HYPERDRIVE: connection }),
    },
  );
  const output = follow(worker);
  await untilHealthy(baseUrl, worker, output);
  const demo = await ensureDemo(baseUrl, settings.operatorKey, settings.database);
  introduce(demo, settings, faked);
  worker.once("exit", () => {
    if (stopping.signal.aborted) return;
    console.error(`The Worker ended by itself.\n${output.join("\n")}`);
    void stop(1);
  });
  isIntroduced = true;
  keepTime(baseUrl);
  // Where there is no way to the registry, /docs keeps to the plain reference and nobody is told.
  await vendorDocs(stopping.signal).catch(() => {});
}

/** On the platform the clock strikes every minute; here nobody else does it. */
function keepTime(baseUrl: string) {
  const strike = () => void fetch(`${baseUrl}/cdn-cgi/handler/scheduled`).catch(() => {});
  setInterval(strike, CLOCK_MS).unref();
}

/** The connection string, if the database is Postgres. */
async function prepareDatabase({ database, databaseUrl }: LocalSettings) {
  if (database === "d1") {
    runWrangler(["d1", "migrations", "apply", "DB", ...LOCAL_STATE]);
    return undefined;
  }
  postgres = await startPostgres(databaseUrl, inLocal("postgres"));
  await migratePostgres(postgres.url);
  return postgres.url;
}

/** Shows the Worker's requests in a line each, and wrangler only when it complains. */
function follow(child: ChildProcess) {
  const recent: string[] = [];
  for (const stream of [child.stdout!, child.stderr!]) {
    createInterface(stream).on("line", (line) => {
      recent.push(line);
      if (recent.length > 40) recent.shift();
      const shown = showLine(line);
      if (shown) console.log(shown);
    });
  }
  return recent;
}

/** The Worker logs a JSON object a line; whatever else is printed is left as it is. */
function readLogLine(line: string): Record<string, string> | null {
  try {
    return line.startsWith("{") ? (JSON.parse(line) as Record<string, string>) : null;
  } catch {
    return null;
  }
}

function showLine(line: string) {
  const logged = readLogLine(line);
  if (logged) {
    if (!isIntroduced) return null;
    const { event, status, operation, ms, code, requestId, error } = logged;
    if (event !== "request") return `  ${event} ${error ?? ""}`;
    return `  ${status} ${operation ?? "-"} ${ms} ms ${code ?? ""} ${requestId}`;
  }
  return /\[ERROR\]|✘|Reloading/.test(line) ? line : null;
}

async function untilHealthy(baseUrl: string, child: ChildProcess, output: string[]) {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const response = await fetch(`${baseUrl}/health`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The Worker did not start.\n${output.join("\n")}`);
}

function introduce(
  { baseUrl, secretKey, publishableKey, adminKey, athleteId }: Demo,
  { database, databaseUrl }: LocalSettings,
  faked: FakedModels | undefined,
) {
  const place = database === "d1" ? "D1" : "PostgreSQL";
  const where = databaseUrl && database === "postgres" ? "yours" : "on this machine alone";
  const auth = `-H "Authorization: Bearer ${secretKey}"`;
  console.log(`
Liftwright is running at ${baseUrl} (${place}, ${where})

  Docs         ${baseUrl}/docs
  Health       ${baseUrl}/health
  OpenAPI      ${baseUrl}/openapi.json

  Secret key       ${secretKey}
  Publishable key  ${publishableKey}
  Operator key     ${adminKey}
  (also in .liftwright/demo.json)

  curl ${baseUrl}/health
  curl ${auth} ${baseUrl}/v1/athletes
  curl ${auth} ${baseUrl}/v1/athletes/${athleteId}/preferences

A program, week by week as it is verified:

  curl -N "$(curl -s ${auth} -H "Content-Type: application/json" ${baseUrl}/v1/programs \\
    -d '{"athleteId": "${athleteId}", "weeks": 12}' | node -pe 'JSON.parse(fs.readFileSync(0)).eventsUrl')"

The coach, word by word:

  curl -N ${auth} -H "Content-Type: application/json" -d '{"content": "The rack is taken. What instead of squats?"}' \\
    "${baseUrl}/v1/conversations/$(curl -s ${auth} -H "Content-Type: application/json" ${baseUrl}/v1/conversations \\
    -d '{"athleteId": "${athleteId}"}' | node -pe 'JSON.parse(fs.readFileSync(0)).id')/messages/stream"
${faked?.introduction ?? ""}
Ctrl-C stops it and keeps the data; npm run reset wipes what is on this machine.
`);
}

async function stop(code: number) {
  if (stopping.signal.aborted) return;
  stopping.abort();
  if (worker?.pid && worker.exitCode === null) {
    const ended = new Promise((resolve) => worker!.once("exit", resolve));
    const group = process.platform === "win32" ? worker.pid : -worker.pid;
    process.kill(group, "SIGTERM");
    const patience = setTimeout(() => process.kill(group, "SIGKILL"), STOP_WITHIN_MS);
    await ended;
    clearTimeout(patience);
  }
  await Promise.all([postgres?.stop(), faked?.stop()]);
  process.exit(code);
}
