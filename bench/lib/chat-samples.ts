/** Takes one sample of one peer: whole answers, or streams, with what they cost and what came when. */
import { setTimeout as sleep } from "node:timers/promises";
import { type Seen, askStreams, askWhole } from "./chat-load.ts";
import type { Upstream } from "./chat-mock.ts";
import type { Peer } from "./chat-peer.ts";
import type { Call, Knobs } from "./chat-upstream.ts";
import { tokenThatReached, wordsOf } from "./chat-words.ts";
import { median } from "./report.ts";

export type Load = { lanes: number; turns: number; thinkMs: number };

export type WholeSample = { cpuUs: number | null; rps: number; p50Ms: number };
export type StreamSample = {
  /** Until the first event of any kind. */
  eventMs: number;
  /** Until the first words, less the time that the upstream took for its first token. */
  firstMs: number;
  /** The same, less the time that the upstream took for the token that let those words go. */
  freeMs: number;
  totalMs: number;
  cpuMs: number | null;
  bytes: number;
  bytesUp: number;
};

const INSTANT_TOKENS = 50;
export const INSTANT: Knobs = { ttftMs: 0, itlMs: 0, tokens: INSTANT_TOKENS };
/** What is put off to after the answer is done by then, and belongs to its cost. */
const AFTERWARDS_MS = 80;

async function withCpu<T>({ cpuNs }: Peer, work: () => Promise<T>) {
  const before = cpuNs();
  const result = await work();
  await sleep(AFTERWARDS_MS);
  const after = cpuNs();
  return { result, cpuNs: before === null || after === null ? null : after - before };
}

export async function sampleWhole(
  peer: Peer,
  upstream: Upstream,
  { lanes, turns, thinkMs }: Load,
): Promise<WholeSample> {
  await upstream.set(INSTANT);
  const asking = { port: peer.port, lanes: await peer.lanes(lanes, turns, false), thinkMs };
  let ms = 0;
  const { result, cpuNs } = await withCpu(peer, async () => {
    const begin = performance.now();
    const answers = await askWhole(asking);
    ms = performance.now() - begin;
    return answers;
  });
  const count = lanes * turns;
  for (const { body } of result) requireAnswer(peer, peer.answerIn(body), INSTANT_TOKENS);
  return {
    cpuUs: cpuNs === null ? null : cpuNs / 1000 / count,
    rps: (count * 1000) / ms,
    p50Ms: median(result.map((answer) => answer.ms)),
  };
}

export async function sampleStreams(
  peer: Peer,
  upstream: Upstream,
  { lanes, turns, thinkMs }: Load,
  knobs: Knobs,
): Promise<StreamSample> {
  await upstream.set(INSTANT);
  const asking = { port: peer.port, lanes: await peer.lanes(lanes, turns, true), thinkMs };
  await upstream.set(knobs);
  await upstream.take();
  const { result, cpuNs } = await withCpu(peer, () => askStreams(asking, peer.dialect));
  const calls = await upstream.take();
  const words = wordsOf(knobs.tokens);
  const timed = result.map((seen) => {
    requireAnswer(peer, seen.text, knobs.tokens);
    const call = calls.get(seen.mark);
    if (!call) throw new Error(`${peer.name}: the upstream never heard of ${seen.mark}`);
    return timesOf(seen, call, words);
  });
  // One may be late on a busy machine; who holds back all of them hands nothing on.
  if (median(timed.map(({ earlyMs }) => earlyMs)) <= 0)
    throw new Error(`${peer.name}: the first words came after the last token was written`);
  const of = (key: keyof (typeof timed)[number]) => median(timed.map((one) => one[key]));
  return {
    eventMs: of("eventMs"),
    firstMs: of("firstMs"),
    freeMs: of("freeMs"),
    totalMs: of("totalMs"),
    bytes: of("bytes"),
    bytesUp: of("bytesUp"),
    cpuMs: cpuNs === null ? null : cpuNs / 1e6 / (lanes * turns),
  };
}

/** No run is subtracted from another: both ends of a stream read the same clock. */
function timesOf(seen: Seen, call: Call, words: readonly string[]) {
  const { startedAt, eventAt, endedAt, bytes } = seen;
  const { arrivedAt, writtenAt, bytesIn } = call;
  const first = seen.words[0]!;
  const last = writtenAt.at(-1)!;
  const lettingGo = writtenAt[tokenThatReached(words, first.reached)]!;
  return {
    eventMs: eventAt - startedAt,
    firstMs: first.at - startedAt - (writtenAt[0]! - arrivedAt),
    freeMs: first.at - startedAt - (lettingGo - arrivedAt),
    earlyMs: last - first.at,
    totalMs: endedAt - startedAt - (last - arrivedAt),
    bytes,
    bytesUp: bytesIn,
  };
}

/** An answer of somebody else, of the engine for instance, costs something else. */
function requireAnswer({ name }: Peer, text: string, tokens: number) {
  const expected = wordsOf(tokens).join("").trim();
  if (text.trim() !== expected) throw new Error(`${name} answered something else: ${text}`);
}
