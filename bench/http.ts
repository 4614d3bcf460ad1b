/** What a request costs through our Worker, beside a bare handler in the same run. See docs/performance.md. */
import { parseArgs } from "node:util";
import { ask, rawRequest } from "./lib/load.ts";
import { OVER_MEMORY, serveProduct } from "./lib/product.ts";
import { showNumber, showRange, showTable, writeJson } from "./lib/report.ts";
import {
  type Case,
  type Loop,
  type Summary,
  calmRounds,
  measure,
  measureRounds,
  summarise,
} from "./lib/rounds.ts";
import { HOST, serve } from "./lib/serve.ts";

const { values: flags } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "1" },
    json: { type: "string" },
  },
});
const rounds = Number(flags.rounds);
const seconds = Number(flags.seconds);
const LOADED: Loop = { connections: 32, thinkMs: 0, seconds };
const ALONE: Loop = { connections: 1, thinkMs: 2, seconds: seconds / 2 };

const BARE = `export default { fetch: () => new Response("ok") };`;

const bare = await serve({ modules: { "bare.js": BARE } });
const product = await serveProduct();
try {
  const cases = await makeCases();
  for (const one of cases) await warmUp(one);
  const loaded = await measureRounds(cases, LOADED, rounds);
  const alone = await measureRounds(cases, ALONE, rounds);
  const summaries = {
    loaded: summariseAll(loaded),
    alone: summariseAll(alone),
  };
  console.log(show(cases, summaries));
  writeJson(flags.json, { rounds, seconds, cases: cases.map(({ name }) => name), ...summaries });
} finally {
  await Promise.all([bare.stop(), product.stop()]);
}

async function makeCases(): Promise<Case[]> {
  const { cpuNs, key, athleteId } = product;
  const port = await product.portOf();
  const authorization = { Authorization: `Bearer ${key}` };
  const readAthlete = rawRequest("GET", `/v1/athletes/${athleteId}`, authorization);
  return [
    {
      name: "bare Response",
      port: await bare.portOf(),
      request: rawRequest("GET", "/"),
      cpuNs: bare.cpuNs,
    },
    {
      name: "OPTIONS /health",
      port,
      request: rawRequest("OPTIONS", "/health"),
      expectStatus: 204,
      cpuNs,
    },
    { name: "GET /health", port, request: rawRequest("GET", "/health"), cpuNs },
    {
      name: "GET athlete, our code alone",
      port: await product.portOf(OVER_MEMORY),
      request: readAthlete,
      cpuNs,
    },
    { name: "GET athlete, simulators too", port, request: readAthlete, cpuNs },
  ];
}

async function warmUp(one: Case) {
  const { status, body } = await ask(HOST, one.port, one.request);
  if (status !== (one.expectStatus ?? 200)) throw new Error(`${one.name}: ${status} ${body}`);
  await measure(one, { ...LOADED, seconds: 1 });
}

function summariseAll(samples: Awaited<ReturnType<typeof measureRounds>>) {
  const calm = calmRounds(samples);
  return { calmRounds: calm.length, cases: samples.map((s) => summarise(s, samples[0]!, calm)) };
}

type Summaries = Record<"loaded" | "alone", { calmRounds: number; cases: Summary[] }>;

function show(cases: Case[], { loaded, alone }: Summaries) {
  const rows = cases.map(({ name }, i) => {
    const l = loaded.cases[i]!;
    const a = alone.cases[i]!;
    return [
      name,
      showNumber(l.cpuUs),
      showRange(l.cpuRatio),
      showNumber(l.rps),
      showNumber(l.p50),
      showNumber(l.p99),
      showNumber(a.p50),
      showNumber(a.p99),
      showRange(a.p50Ratio),
    ];
  });
  const head = [
    "route",
    "CPU us",
    "CPU / bare",
    "rps",
    "p50 us",
    "p99 us",
    "p50 us c1",
    "p99 us c1",
    "p50 c1 / bare",
  ];
  return `${showTable(head, rows)}

Production build on Miniflare's direct sockets, closed loop, c=${LOADED.connections} unless c1 (one connection, ${ALONE.thinkMs} ms think time).
CPU is workerd's process with kernel sockets: the least of the rounds. Ratios are medians of rounds with their range:
only they hold beyond this machine. Rounds kept of ${rounds}: ${loaded.calmRounds} loaded, ${alone.calmRounds} alone.
OPTIONS /health without an Origin is the cheapest way through our app: routing, ids, headers, the log line, no body.
Rate limits are raised so that they never fire; log lines are written, to /dev/null. "Our code alone" answers
the rate limits and D1 from memory: Miniflare's simulators cost many times what the platform bills for them.`;
}
