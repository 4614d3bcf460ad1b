/** The rounds of the chat benchmark: everybody in turn, the same loads, with the anchor of each round. */
import type { Upstream } from "./chat-mock.ts";
import type { Peer } from "./chat-peer.ts";
import {
  type Load,
  type StreamSample,
  type WholeSample,
  sampleStreams,
  sampleWhole,
} from "./chat-samples.ts";
import type { Knobs } from "./chat-upstream.ts";
import { type Case, type Sample, measure } from "./rounds.ts";

export type By<T> = Partial<Record<Peer["name"], T>>;
export type Round = {
  anchor: Sample;
  whole: Map<number, By<WholeSample>>;
  streams: Map<number, By<StreamSample>>;
  /** Two lengths of the same stream: what lies between them is tokens alone. */
  tokens: Record<Speed, By<{ short: StreamSample; long: StreamSample }>>;
};
export type Speed = "fast" | "slow";

const THINK_MS = 2;
/** First words after 50 ms, then 100 tokens a second: a quick model. */
export const STREAM: Knobs = { ttftMs: 50, itlMs: 10, tokens: 50 };
export const LENGTHS: Record<Speed, { itlMs: number; short: number; long: number }> = {
  fast: { itlMs: 10, short: 50, long: 300 },
  slow: { itlMs: 33, short: 30, long: 150 },
};
const TOKEN_LOAD: Load = { lanes: 16, turns: 1, thinkMs: 0 };
const ANCHOR = { connections: 32, thinkMs: 0, seconds: 0.4 };

export type Plan = { whole: readonly Load[]; streams: readonly Load[] };
export const planOf = (isQuick: boolean): Plan =>
  isQuick
    ? {
        whole: [load(1, 20), load(16, 11), load(64, 4)],
        streams: [load(1, 3), load(16, 1), load(64, 1)],
      }
    : {
        whole: [load(1, 44), load(16, 33), load(64, 11)],
        streams: [load(1, 6), load(16, 3), load(64, 2)],
      };

function load(lanes: number, turns: number): Load {
  return { lanes, turns, thinkMs: lanes === 1 ? THINK_MS : 0 };
}

type Bench = { upstream: Upstream; peers: readonly Peer[]; simulated: Peer | null; anchor: Case };

export async function runRound({ upstream, peers, simulated, anchor }: Bench, plan: Plan) {
  const round: Round = {
    anchor: await measure(anchor, ANCHOR),
    whole: new Map(),
    streams: new Map(),
    tokens: { fast: {}, slow: {} },
  };
  for (const load of plan.whole) {
    const by: By<WholeSample> = {};
    const all = simulated && load.lanes === 16 ? [...peers, simulated] : peers;
    for (const peer of all) by[peer.name] = await sampleWhole(peer, upstream, load);
    round.whole.set(load.lanes, by);
  }
  for (const load of plan.streams) {
    const by: By<StreamSample> = {};
    for (const peer of peers) by[peer.name] = await sampleStreams(peer, upstream, load, STREAM);
    round.streams.set(load.lanes, by);
  }
  for (const speed of ["fast", "slow"] as const) {
    const { itlMs, short, long } = LENGTHS[speed];
    const sample = (peer: Peer, tokens: number) =>
      sampleStreams(peer, upstream, TOKEN_LOAD, { ttftMs: STREAM.ttftMs, itlMs, tokens });
    for (const peer of peers) {
      if (peer.name === "direct" || peer.name === "portkey") continue;
      round.tokens[speed][peer.name] = {
        short: await sample(peer, short),
        long: await sample(peer, long),
      };
    }
  }
  return round;
}
