/** Has many talks at once over raw sockets, and keeps when what came of each. */
import { setTimeout as sleep } from "node:timers/promises";
import { type Line, openLine } from "./chat-line.ts";
import { nowMs } from "./chat-clock.ts";
import { type Dialect, wordsIn } from "./chat-wire.ts";

export type Turn = { mark: string; bytes: Buffer };
/** What each connection asks, one after the other. */
export type Asking = { port: number; lanes: readonly (readonly Turn[])[]; thinkMs: number };

export type Seen = {
  mark: string;
  startedAt: number;
  /** The first event of any kind. */
  eventAt: number;
  /** When how many characters had come. */
  words: { at: number; reached: number }[];
  text: string;
  bytes: number;
  endedAt: number;
};

/** Any other status than 2xx ends the run. */
function check(status: number, body: string) {
  if (status < 200 || status > 299) throw new Error(`${status} ${body.slice(0, 600)}`);
}

async function each<T>(
  { port, lanes, thinkMs }: Asking,
  one: (line: Line, turn: Turn) => Promise<T>,
): Promise<T[]> {
  const runLane = async (turns: readonly Turn[]) => {
    const line = await openLine(port);
    const results: T[] = [];
    for (const turn of turns) {
      results.push(await one(line, turn));
      if (thinkMs > 0) await sleep(thinkMs);
    }
    line.close();
    return results;
  };
  return (await Promise.all(lanes.map(runLane))).flat();
}

export type Whole = { ms: number; body: string };

export const askWhole = (asking: Asking): Promise<Whole[]> =>
  each(asking, async (line, { bytes }) => {
    const startedAt = nowMs();
    const pieces: Buffer[] = [];
    const status = await line.ask(bytes, (piece) => pieces.push(piece));
    const ms = nowMs() - startedAt;
    const body = Buffer.concat(pieces).toString("utf8");
    check(status, body);
    return { ms, body };
  });

export const askStreams = (asking: Asking, dialect: Dialect): Promise<Seen[]> =>
  each(asking, (line, turn) => askStream(line, turn, dialect));

async function askStream(line: Line, { mark, bytes }: Turn, dialect: Dialect): Promise<Seen> {
  const seen: Seen = {
    mark,
    startedAt: nowMs(),
    eventAt: 0,
    words: [],
    text: "",
    bytes: 0,
    endedAt: 0,
  };
  let rest = "";
  const status = await line.ask(bytes, (piece) => {
    const at = nowMs();
    seen.bytes += piece.length;
    const events = (rest + piece.toString("utf8")).split("\n\n");
    rest = events.pop()!;
    for (const event of events) {
      if (!event.includes("data: ")) continue;
      seen.eventAt ||= at;
      const words = wordsIn(dialect, event);
      if (words === null) continue;
      seen.text += words;
      seen.words.push({ at, reached: seen.text.length });
    }
  });
  seen.endedAt = nowMs();
  check(status, rest);
  if (seen.words.length === 0) throw new Error(`A stream ended without a word: ${rest}`);
  return seen;
}
