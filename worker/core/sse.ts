/** Server-sent events on the wire: what one looks like, what keeps a line open, and how an id is read back. */
import { Fault } from "./errors.ts";

const encoder = new TextEncoder();

/** The first bytes: how long a browser waits before it comes back. */
export const SSE_START = encoder.encode("retry: 1500\n\n");
/** A stream that writes nothing never notices that its reader has left. */
export const SSE_HEARTBEAT = encoder.encode(": hb\n\n");
export const SSE_HEARTBEAT_MS = 15_000;

/** `data` is one line of JSON. */
export const sseEvent = (id: string, type: string, data: string) =>
  encoder.encode(`id: ${id}\nevent: ${type}\ndata: ${data}\n\n`);

/** The number that a reader has come to, from `Last-Event-ID` (`<id>:<number>`) or `?after=`. */
export function readEventNumber(owner: string, lastEventId: string | null): number {
  if (lastEventId === null || lastEventId === "") return 0;
  const match = /^(.{1,64}):(\d{1,9})$/.exec(lastEventId);
  if (!match || match[1] !== owner) {
    throw new Fault("invalid_event_id", "Last-Event-ID must repeat an id of this stream.");
  }
  return Number(match[2]);
}
