/** An answer as the frames of its body; those of the model's own words are made when they are sent. */
import type { Provider } from "../../../worker/llm/port.ts";
import type { Garbage } from "./behaviours.ts";

type Sent = string | Uint8Array;
/** A delta takes the clocks of the moment, which benchmarks read back. */
export type Frame = Sent | ((stamp: string) => Sent);

export type Wire = {
  /** The whole answer at once. */
  whole(stamp: string): string;
  frames: readonly Frame[];
};

export const isDelta = (frame: Frame) => typeof frame === "function";
export const namedEvent = (event: string, data: object) =>
  `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
export const plainEvent = (data: object) => `data: ${JSON.stringify(data)}\n\n`;

const encoder = new TextEncoder();
export const bytesOf = (sent: Sent) => (typeof sent === "string" ? encoder.encode(sent) : sent);

/** An event whose data is no text in any encoding. */
const BINARY = Uint8Array.from(
  [...encoder.encode("event: content_block_delta\ndata: ")].concat([
    0xff, 0xfe, 0x00, 0x9f, 0x92, 0x96, 0xc3, 0x28, 0x0a, 0x0a,
  ]),
);

/** An answer without a stream comes in two halves, so that it can break in between. */
export function halves(whole: string, garbage: Garbage | undefined): Frame[] {
  if (garbage === "binary") return [() => BINARY];
  const bytes = encoder.encode(whole);
  const middle = Math.floor(bytes.byteLength / 2);
  const first = () => bytes.subarray(0, middle);
  const isHalf = garbage === "broken_json" || garbage === "no_end";
  return isHalf ? [first] : [first, () => bytes.subarray(middle)];
}

/** What a broken upstream makes of a stream. */
export function spoil(
  frames: readonly Frame[],
  garbage: Garbage | undefined,
  provider: Provider,
): readonly Frame[] {
  const deltas = frames.flatMap((frame, i) => (isDelta(frame) ? [i] : []));
  const middle = deltas[Math.floor(deltas.length / 2)] ?? 1;
  const replaced = (frame: Frame) => frames.with(middle, frame);
  if (garbage === "broken_json") {
    const broken = frames[middle]!;
    const text = String(typeof broken === "function" ? broken("") : broken);
    return replaced(() => `${text.slice(0, Math.floor(text.length * 0.7))}\n\n`);
  }
  if (garbage === "binary") return replaced(() => BINARY);
  if (garbage === "no_end") return frames.slice(0, (deltas.at(-1) ?? 1) + 1);
  if (garbage !== "unknown_event") return frames;
  const heartbeat = namedEvent("heartbeat", { type: "heartbeat" });
  return frames.toSpliced(1, 0, provider === "anthropic" ? heartbeat : ": keep-alive\n\n");
}
