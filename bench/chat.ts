/** What a turn of the coach adds and costs, with all that it does on the way, beside a bare pass-through and Portkey. */
import { parseArgs } from "node:util";
import { startPass } from "./peers/pass.ts";
import { directPeer } from "./peers/direct.ts";
import { PORTKEY_VERSION, startPortkey } from "./peers/portkey.ts";
import { type Counted, countTurns, dollarsOf } from "./lib/chat-costs.ts";
import { startUpstream } from "./lib/chat-mock.ts";
import type { Peer } from "./lib/chat-peer.ts";
import { startOurs } from "./lib/chat-product.ts";
import { type Round, planOf, runRound } from "./lib/chat-rounds.ts";
import { rowsOf, verdictOf } from "./lib/chat-table.ts";
import { linesOf } from "./lib/chat-targets.ts";
import { rangeOf, showRange, showTable, writeJson } from "./lib/report.ts";
import { calmRounds } from "./lib/rounds.ts";

const { values: flags } = parseArgs({
  options: {
    rounds: { type: "string" },
    quick: { type: "boolean", default: false },
    json: { type: "string" },
  },
});
const rounds = Number(flags.rounds ?? (flags.quick ? 2 : 5));
const plan = planOf(flags.quick);

// So that whoever is cut off still ends what it has started.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
const stops: (() => unknown)[] = [];
try {
  const upstream = await startUpstream();
  stops.push(upstream.stop);
  const pass = await startPass(upstream.baseUrl);
  stops.push(pass.stop);
  const portkey = await startPortkey(upstream.baseUrl);
  if (portkey) stops.push(portkey.stop);
  const ours = await startOurs(upstream.baseUrl);
  stops.push(ours.stop);

  const others = portkey ? [portkey.peer] : [];
  const peers: Peer[] = [directPeer(upstream.port), pass.peer, ...others, ours.peer];
  const bench = { upstream, peers, simulated: ours.simulated, anchor: pass.anchor };
  console.error("Warming up …");
  await runRound(bench, planOf(true));
  const all: Round[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    console.error(`Round ${round} of ${rounds} …`);
    all.push(await runRound(bench, plan));
  }
  const anchors = all.map(({ anchor }) => anchor);
  const kept = calmRounds([anchors]).map((i) => all[i]!);
  const counted = await countTurns(ours, upstream);
  const lines = linesOf(kept, counted);
  const missing = portkey ? {} : { portkey: "not installed" };
  console.log(show(rowsOf(lines, missing), kept, counted));
  writeJson(flags.json, {
    rounds,
    kept: kept.length,
    lines: lines.map((line) => ({ ...line, verdict: verdictOf(line) })),
    counted,
    anchorCpuUs: anchors.map(({ cpuUs }) => cpuUs),
  });
} finally {
  for (const stop of stops.toReversed()) await stop();
}

function show(rows: string[][], kept: Round[], counted: Counted) {
  const head = ["target", "ours", "Portkey", "pass", "direct", "figure", "aim", ""];
  const list = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count.toFixed(2)}`)
      .join(", ");
  const dollars = dollarsOf(counted, 0);
  const anchor = showRange(rangeOf(kept.map(({ anchor: { cpuUs } }) => cpuUs ?? Number.NaN)), 0);
  return `${showTable(head, rows)}

Rows of a turn: ${list(counted.short.rows)}.
Object calls of a turn of 300 tokens: ${list(counted.long.calls)}.
Of the dollars, rows come to ${dollars.rows.toFixed(2)} and calls to ${dollars.calls.toFixed(2)}; log lines (${counted.short.logLines.toFixed(1)} a turn), storage and
models are not in them.

ours: auth, limits, guard, history, money set aside, tools on offer, output guard, the durable turn; D1 and the burst
limits answer from memory. Its whole answers are read from the model as a stream. Portkey ${PORTKEY_VERSION} under Node: no
auth, limits or storage. pass: a Worker that hands both bodies through. direct: the fake upstream itself. Peers send
rules and eight turns, but no tools. Columns are the best of the rounds, figures their median with the range;
${kept.length} of ${rounds} rounds kept: those whose /t cost at most 1.3 of the best, or all where too
few did; it cost ${anchor} us. "Added" is more than direct in the same round, both ends of a stream on one clock,
the upstream's own time taken out. Ours shows plain words at once and holds a sentence back from its
first figure, link or mark on; these answers have none. "Less what is held back" counts from the token that let the
first words go, so the two differ where something was held. First event: ours says who answers before the model is
asked. Streams: first token after 50 ms, then one in 10 ms; those of a load begin at the same moment.`;
}
