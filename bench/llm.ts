/** What the way through our router adds to a model's stream, beside a direct call and a bare pass-through Worker. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { inRepo } from "../scripts/lib/repo.ts";
import { serveLlm } from "./lib/llm-workerd.ts";
import {
  type Range,
  median,
  rangeOf,
  showNumber,
  showRange,
  showTable,
  writeJson,
} from "./lib/report.ts";
import { runStreams } from "./lib/streams.ts";

const { values: flags } = parseArgs({
  options: {
    rounds: { type: "string", default: "7" },
    json: { type: "string" },
  },
});
const rounds = Number(flags.rounds);
const TOKENS = 50;
/** First words after 50 ms, then 100 tokens a second: a quick model. */
const KNOBS = `ttft=50;itl=10;n=${TOKENS}`;
/** For the cost of a token: the same stream, longer. */
const LONG_TOKENS = 250;
const LONG_LOAD = { atOnce: 16, inAll: 32 };
const LOADS = [
  { atOnce: 1, inAll: 6 },
  { atOnce: 16, inAll: 48 },
  { atOnce: 64, inAll: 128 },
];
const CASES = ["direct", "pass", "adapter", "router"] as const;
type CaseName = (typeof CASES)[number];
type Sample = { firstMs: number; totalMs: number; cpuMs: number | null };

const upstream = fork(inRepo("bench/lib/upstream.ts"), {
  stdio: ["ignore", "ignore", "inherit", "ipc"],
});
const [baseUrl] = (await once(upstream, "message")) as [string];
const workerd = await serveLlm(baseUrl, KNOBS);
const longer = await serveLlm(baseUrl, KNOBS.replace(`n=${TOKENS}`, `n=${LONG_TOKENS}`));
try {
  const figures = [];
  for (const load of LOADS) {
    for (const name of CASES) await sample(name, load);
    const samples = new Map(CASES.map((name) => [name, [] as Sample[]]));
    for (let round = 0; round < rounds; round += 1) {
      for (const name of CASES) samples.get(name)!.push(await sample(name, load));
    }
    figures.push({ ...load, cases: summarise(samples) });
  }
  const tokens = await measureTokens();
  console.log(show(figures, tokens));
  writeJson(flags.json, { rounds, tokens: TOKENS, knobs: KNOBS, figures, perToken: tokens });
} finally {
  await Promise.all([workerd.stop(), longer.stop()]);
  upstream.kill();
}

/** What each further token costs, in microseconds: two lengths of stream, and no start in between. */
async function measureTokens() {
  const names = CASES.filter((name) => name !== "direct");
  const costs = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const [short, long] = [await sample(name, LONG_LOAD), await sample(name, LONG_LOAD, longer)];
      const us = ((long.cpuMs ?? Number.NaN) - (short.cpuMs ?? Number.NaN)) * 1000;
      // The first round warms up.
      if (round > 0) costs.get(name)!.push(us / (LONG_TOKENS - TOKENS));
    }
  }
  const pass = costs.get("pass")!;
  return names.map((name) => {
    const own = costs.get(name)!;
    return { name, us: rangeOf(own), toPass: rangeOf(own.map((us, i) => us / pass[i]!)) };
  });
}

async function sample(
  name: CaseName,
  { atOnce, inAll }: (typeof LOADS)[number],
  server = workerd,
): Promise<Sample> {
  const before = server.cpuNs();
  const timed = await runStreams(
    targetOf(name, server.port),
    atOnce,
    inAll,
    /text_delta|^data: {"text"/m,
  );
  const after = server.cpuNs();
  return {
    firstMs: median(timed.map(({ firstMs }) => firstMs)),
    totalMs: median(timed.map(({ totalMs }) => totalMs)),
    cpuMs: before === null || after === null ? null : (after - before) / 1e6 / inAll,
  };
}

function targetOf(name: CaseName, port: number) {
  if (name !== "direct") return { port, path: `/${name}` };
  const body = JSON.stringify({
    model: `claude-haiku-5-5;${KNOBS}`,
    max_tokens: 400,
    stream: true,
    messages: [{ role: "user", content: "How was my week?" }],
  });
  const headers = {
    "content-type": "application/json",
    "x-api-key": "fake-anthropic-key",
    "anthropic-version": "2023-06-01",
  };
  return {
    port: Number(new URL(baseUrl).port),
    path: "/v1/messages",
    method: "POST" as const,
    headers,
    body,
  };
}

/** Round by round, because what disturbs one case disturbs its neighbours alike. */
function summarise(samples: Map<CaseName, Sample[]>) {
  const [direct, pass] = [samples.get("direct")!, samples.get("pass")!];
  return CASES.map((name) => {
    const own = samples.get(name)!;
    const added = (of: "firstMs" | "totalMs") => rangeOf(own.map((s, i) => s[of] - direct[i]![of]));
    const cpu = own.flatMap(({ cpuMs }) => cpuMs ?? []);
    return {
      name,
      firstMs: median(own.map(({ firstMs }) => firstMs)),
      addedFirstMs: added("firstMs"),
      addedTotalMs: added("totalMs"),
      firstToPass: ratioToPass(name, own, pass, direct),
      cpuMs: cpu.length > 0 && name !== "direct" ? Math.min(...cpu) : null,
      cpuToPass:
        name === "direct" || cpu.length === 0
          ? null
          : rangeOf(own.map((s, i) => s.cpuMs! / pass[i]!.cpuMs!)),
    };
  });
}

function ratioToPass(
  name: CaseName,
  own: Sample[],
  pass: Sample[],
  direct: Sample[],
): Range | null {
  if (name === "direct") return null;
  // The difference of two close times can be nothing or less; such a round says nothing about a ratio.
  const ratios = own.flatMap((s, i) => {
    const floor = pass[i]!.firstMs - direct[i]!.firstMs;
    return floor > 0.1 ? [(s.firstMs - direct[i]!.firstMs) / floor] : [];
  });
  return ratios.length === 0 ? null : rangeOf(ratios);
}

type Figures = ((typeof LOADS)[number] & { cases: ReturnType<typeof summarise> })[];

function show(figures: Figures, tokens: Awaited<ReturnType<typeof measureTokens>>) {
  const rows = figures.flatMap(({ atOnce, cases }) =>
    cases.map((c) => [
      `${atOnce}`.padStart(2) + ` ${c.name}`,
      showNumber(c.firstMs, 1),
      showRange(c.addedFirstMs),
      showRange(c.firstToPass),
      showRange(c.addedTotalMs),
      showNumber(c.cpuMs, 2),
      showRange(c.cpuToPass),
    ]),
  );
  return `${showTable(
    [
      "streams",
      "first ms",
      "added to first",
      "/ pass",
      "added to total",
      "CPU ms a stream",
      "CPU / pass",
    ],
    rows,
  )}

${showTable(
  [`CPU a token, ${LONG_LOAD.atOnce} streams`, "us", "/ pass"],
  tokens.map(({ name, us, toPass }) => [name, showRange(us, 1), showRange(toPass)]),
)}

direct: the fake upstream itself. pass: a bare Worker that hands its body through. adapter: our reading of the wire
format, written out again as events. router: that, with breaker, budget (a durable write before the call and one
after), watchdog and commit point. Aims: first words added / pass <= 1.5; CPU a token / pass <= 1.5 where they come at
40 a second or faster. ${TOKENS} tokens, first after 50 ms, then one in 10 ms; bare workerd, objects on a
disk in memory, all streams of one organisation; medians of ${rounds} interleaved rounds with their range.`;
}
