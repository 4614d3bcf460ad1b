/** What the platform bills for a turn of ours: rows, calls of objects, and what a million turns come to. */
import type { Upstream } from "./chat-mock.ts";
import type { Counts, Ours } from "./chat-product.ts";
import { LENGTHS, STREAM } from "./chat-rounds.ts";
import { sampleStreams } from "./chat-samples.ts";

/** Dollars, as Cloudflare's price pages have them; a request is one million-th of a million. */
const PRICES = {
  millionRequests: 0.3,
  millionObjectCalls: 0.15,
  millionRowsWritten: 1,
  millionCpuMs: 0.02,
  /** A million turns hold their objects for so long that it comes to about this. */
  millionTurnsOfObjectTime: 0.02,
};
/** Cloudflare bills the isolate and not the process: about so much of what we see of it. */
export const BILLED_SHARE = 0.6;

export type TurnCosts = {
  rows: Record<string, number>;
  calls: Record<string, number>;
  logLines: number;
};
export type Counted = { short: TurnCosts; long: TurnCosts };

const LANES = 4;
/** As many as it takes for what is written every few turns to have its share. */
const TURNS = 8;
const LONG_TURNS = 2;

export async function countTurns(ours: Ours, upstream: Upstream): Promise<Counted> {
  const count = async (turns: number, tokens: number) => {
    // Preparing asks as well, so it is done once before anything is counted.
    const load = { lanes: LANES, turns, thinkMs: 0 };
    const lanes = await ours.counted.lanes(LANES, turns, true);
    const peer = { ...ours.counted, lanes: async () => lanes };
    const before = await ours.counts();
    await sampleStreams(peer, upstream, load, { ...STREAM, tokens });
    return perTurn(before, await ours.counts(), LANES * turns);
  };
  // The first request makes the counting Worker look everything up.
  await count(1, STREAM.tokens);
  return {
    short: await count(TURNS, STREAM.tokens),
    long: await count(LONG_TURNS, LENGTHS.fast.long),
  };
}

function perTurn(before: Counts, after: Counts, turns: number): TurnCosts {
  const news = (then: Record<string, number>, now: Record<string, number>) =>
    Object.fromEntries(
      Object.entries(now)
        .map(([name, count]) => [name, (count - (then[name] ?? 0)) / turns] as const)
        .filter(([, count]) => count > 0)
        .toSorted(([, a], [, b]) => b - a),
    );
  return {
    rows: news(before.rows, after.rows),
    calls: news(before.calls, after.calls),
    logLines: (after.logLines - before.logLines) / turns,
  };
}

export const sumOf = (counts: Record<string, number>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Of a million turns of 300 tokens. */
export function dollarsOf({ short, long }: Counted, billedCpuMs: number) {
  return {
    requests: PRICES.millionRequests,
    rows: sumOf(short.rows) * PRICES.millionRowsWritten,
    calls: sumOf(long.calls) * PRICES.millionObjectCalls,
    cpu: billedCpuMs * PRICES.millionCpuMs,
    objects: PRICES.millionTurnsOfObjectTime,
  };
}
