/** Our product as the chat benchmark talks to it: many athletes, each with a talk and a day's quota. */
import { setTimeout as sleep } from "node:timers/promises";
import { IN_MEMORY } from "./build.ts";
import { type Peer, turnOf } from "./chat-peer.ts";
import { askWhole } from "./chat-load.ts";
import { ask, rawRequest } from "./load.ts";
import { OVER_MEMORY, type Product, serveProduct } from "./product.ts";
import { HOST } from "./serve.ts";

export type Counts = {
  calls: Record<string, number>;
  rows: Record<string, number>;
  logLines: number;
};
export type Ours = {
  /** D1 and the burst limits answer from memory: their simulators cost many times what the platform bills. */
  peer: Peer;
  /** With the simulators. */
  simulated: Peer;
  /** Everything counted, and nothing of it timed; the counts so far. */
  counted: Peer;
  counts(): Promise<Counts>;
  stop(): Promise<void>;
};

type Talk = { id: string; key: string; left: number };
/** Of the fifty that a day has. */
const TURNS_A_TALK = 48;
/** Then another athlete has the lane. One more comes before, untimed: a talk that is measured is under way. */
const TURNS_IN_A_ROW = 11;
const MADE_AT_ONCE = 8;
const BEFORE = { file: "bench/lib/chat-entry.js", entrypoints: ["counted"] };
const PLENTY_USD = 100_000;
/** Longer than what is put off to after an answer takes. */
const SETTLED_MS = 500;

export async function startOurs(upstream: string): Promise<Ours> {
  // What objects write goes to a disk in memory, so that no disk is measured.
  process.env["TMPDIR"] = IN_MEMORY;
  const product = await serveProduct({
    bindings: {
      ANTHROPIC_API_KEY: "fake-anthropic-key",
      ANTHROPIC_BASE_URL: upstream,
      PLATFORM_DAY_USD: String(PLENTY_USD),
      PLATFORM_MONTH_USD: String(PLENTY_USD),
    },
    before: BEFORE,
  });
  await raiseCaps(product);
  const talks = await keepTalks(product);
  const [port, simulated, counted] = await Promise.all([
    product.portOf(OVER_MEMORY),
    product.portOf(),
    product.portOf("counted"),
  ]);
  const peerOn = (name: Peer["name"], at: number): Peer => ({
    name,
    port: at,
    dialect: "ours",
    cpuNs: product.cpuNs,
    lanes: (lanes, turns, isStream) => talks.lanes(at, lanes, turns, isStream),
    answerIn: (body) => (JSON.parse(body) as { content: string }).content,
  });
  return {
    peer: peerOn("ours", port),
    simulated: peerOn("simulated", simulated),
    counted: peerOn("ours", counted),
    async counts() {
      await sleep(SETTLED_MS);
      const { body } = await ask(HOST, counted, rawRequest("GET", "/bench/counts"));
      return JSON.parse(body.slice(body.indexOf("{"))) as Counts;
    },
    stop: product.stop,
  };
}

/** More than a benchmark can spend, before anybody has asked for them. */
async function raiseCaps({ miniflare }: Product) {
  const database = await miniflare.getD1Database("DB");
  const micros = PLENTY_USD * 1_000_000;
  await database
    .prepare("UPDATE organizations SET day_cap_micros = ?1, month_cap_micros = ?1")
    .bind(micros)
    .run();
}

async function keepTalks(product: Product) {
  const port = await product.portOf();
  let made = 0;
  const talks: Talk[] = [];

  const post = async (key: string, path: string, body: object) => {
    const request = rawRequest("POST", path, { Authorization: `Bearer ${key}` }, body);
    const answer = await ask(HOST, port, request);
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${answer.body}`);
    return (JSON.parse(answer.body) as { id: string }).id;
  };
  const makeTalk = async (): Promise<Talk> => {
    made += 1;
    const { key } = product.keys[made % product.keys.length]!;
    const athlete = { externalId: `bench_${made}`, tier: "premium", weightKg: 64.5 };
    const athleteId = await post(key, "/v1/athletes", athlete);
    return { id: await post(key, "/v1/conversations", { athleteId }), key, left: TURNS_A_TALK };
  };
  /** So many different talks, each with room for so many turns; who was asked longest ago comes first. */
  const draw = async (count: number, turns: number): Promise<Talk[]> => {
    const fit = talks.filter(({ left }) => left >= turns);
    while (fit.length < count) {
      const fresh = await Promise.all(Array.from({ length: MADE_AT_ONCE }, makeTalk));
      talks.push(...fresh);
      fit.push(...fresh);
    }
    const drawn = fit.slice(0, count);
    for (const talk of drawn) {
      talk.left -= turns;
      talks.splice(talks.indexOf(talk), 1);
      talks.push(talk);
    }
    return drawn;
  };
  const turnIn = ({ id, key }: Talk, isStream: boolean) =>
    turnOf((content) =>
      rawRequest(
        "POST",
        `/v1/conversations/${id}/messages${isStream ? "/stream" : ""}`,
        { Authorization: `Bearer ${key}` },
        { content },
      ),
    );

  return {
    async lanes(at: number, lanes: number, turns: number, isStream: boolean) {
      const inARow = Math.min(turns, TURNS_IN_A_ROW);
      const talksALane = Math.ceil(turns / inARow);
      const drawn = await draw(lanes * talksALane, inARow + 1);
      const lanesOf = drawn.map((talk) => [turnIn(talk, false)]);
      for (let from = 0; from < lanesOf.length; from += MADE_AT_ONCE) {
        const some = lanesOf.slice(from, from + MADE_AT_ONCE);
        await askWhole({ port: at, lanes: some, thinkMs: 0 });
      }
      return Array.from({ length: lanes }, (_, lane) =>
        Array.from({ length: turns }, (_, turn) =>
          turnIn(drawn[lane * talksALane + Math.floor(turn / inARow)]!, isStream),
        ),
      );
    },
  };
}
