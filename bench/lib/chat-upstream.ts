/**
 * The fake upstream of the chat benchmark, in a process of its own. Over IPC it is told how to answer and
 * asked what it saw: when each call came and when it wrote each token, on the clock that all processes share.
 */
import http from "node:http";
import type { AddressInfo } from "node:net";
import { nowMs } from "./chat-clock.ts";
import { type Wire, anthropicWire, openaiWire } from "./chat-wire.ts";
import { markIn } from "./chat-words.ts";

/** Real ones say nothing before the first token, so neither do these. */
export type Knobs = { ttftMs: number; itlMs: number; tokens: number };
export type Call = { arrivedAt: number; bytesIn: number; writtenAt: number[] };
export type Order = { knobs: Knobs } | "take";

let knobs: Knobs = { ttftMs: 0, itlMs: 0, tokens: 1 };
let wires: Record<string, Wire> = {};
let calls: Record<string, Call> = {};

function setKnobs(told: Knobs) {
  knobs = told;
  wires = {
    "/v1/messages": anthropicWire(told.tokens),
    "/v1/chat/completions": openaiWire(told.tokens),
  };
}

function answer(request: http.IncomingMessage, response: http.ServerResponse, body: Buffer) {
  const wire = wires[request.url ?? ""];
  if (!wire) {
    response.writeHead(404).end();
    return;
  }
  const text = body.toString("utf8");
  if (!/"stream": ?true/.test(text)) {
    const length = Buffer.byteLength(wire.whole);
    response.writeHead(200, { "content-type": "application/json", "content-length": length });
    response.end(wire.whole);
    return;
  }
  const { head, deltas, tail } = wire.frames;
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
  if (knobs.ttftMs === 0 && knobs.itlMs === 0) {
    response.end(head + deltas.join("") + tail);
    return;
  }
  const call: Call = { arrivedAt: nowMs(), bytesIn: body.length, writtenAt: [] };
  calls[markIn(text) ?? "unmarked"] = call;
  play(wire, call, response);
}

/** By the clock and not by the timer before, so that delays do not add up. */
function play({ frames: { head, deltas, tail } }: Wire, call: Call, response: http.ServerResponse) {
  const { ttftMs, itlMs } = knobs;
  const { arrivedAt, writtenAt } = call;
  const dueAt = (i: number) => arrivedAt + ttftMs + i * itlMs;
  const step = () => {
    while (writtenAt.length < deltas.length && nowMs() >= dueAt(writtenAt.length)) {
      const i = writtenAt.length;
      writtenAt.push(nowMs());
      response.write(i === 0 ? head + deltas[i]! : deltas[i]!);
    }
    if (writtenAt.length === deltas.length) response.end(tail);
    else setTimeout(step, Math.max(1, dueAt(writtenAt.length) - nowMs()));
  };
  setTimeout(step, ttftMs);
}

const server = http.createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => answer(request, response, Buffer.concat(parts)));
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send!((server.address() as AddressInfo).port));

process.on("message", (order: Order) => {
  if (order === "take") {
    process.send!(calls);
    calls = {};
  } else {
    setKnobs(order.knobs);
    process.send!("done");
  }
});
// Whoever started it may end without a word.
process.on("disconnect", () => process.exit());
