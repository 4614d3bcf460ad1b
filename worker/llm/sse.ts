/** Server-sent events out of bytes, however the bytes are cut, with few wake-ups where they come fast. */

export type SseEvent = { event: string; data: string };
export type SseBatch = {
  events: readonly SseEvent[];
  /** Null while more may come. */
  end: "ended" | "malformed" | null;
};
export type SseStream = {
  /** What has come since the last call, or the next thing that comes. Rejects if the connection breaks. */
  read(): Promise<SseBatch>;
  cancel(): void;
};

/** No answer of ours comes near; what does is no answer. */
const MAX_EVENT_LENGTH = 1024 * 1024;
const MAX_TOTAL_BYTES = 4 * MAX_EVENT_LENGTH;

/** Takes bytes and adds the events that they complete; false once an event is too long. */
export function makeSseParser() {
  const decoder = new TextDecoder();
  let line = "";
  let event = "";
  let data: string | null = null;
  let length = 0;
  let isAfterCr = false;

  function takeLine(events: SseEvent[]) {
    if (line === "") {
      if (data !== null) events.push({ event, data });
      event = "";
      data = null;
      length = 0;
      return;
    }
    length += line.length;
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1);
    if (field === "data") data = data === null ? value : `${data}\n${value}`;
    else if (field === "event") event = value;
    line = "";
  }

  return (bytes: Uint8Array, events: SseEvent[]): boolean => {
    const text = decoder.decode(bytes, { stream: true });
    // Only what is new is searched, so that a long line in many pieces costs no more than its length.
    const ends = text.includes("\r") ? /[\r\n]/g : /\n/g;
    let from = 0;
    if (isAfterCr && text !== "") {
      if (text[0] === "\n") from = 1;
      isAfterCr = false;
    }
    for (;;) {
      ends.lastIndex = from;
      const end = ends.exec(text);
      line += text.slice(from, end?.index);
      if (length + line.length > MAX_EVENT_LENGTH) return false;
      if (!end) return true;
      takeLine(events);
      from = end.index + 1;
      if (end[0] === "\n") continue;
      if (from === text.length) isAfterCr = true;
      else if (text[from] === "\n") from += 1;
    }
  };
}

/** Above so many events a millisecond, waking for each is waste: nobody reads that fast. */
const FAST_EVENTS_PER_MS = 40 / 1000;
const WINDOW_MS = 100;
/** Words that come in gulps of so long still read as if they flowed. */
const WAIT_MS = 60;
const PAUSE_MS = 120;
const MAX_WAIT_BYTES = 2000;

/**
 * How many bytes the next read shall wait for. One, until events have come fast for a while without a
 * pause; then what comes in 60 ms. A stream that slows down is noticed by its next read.
 */
export function makePace() {
  let least = 1;
  let last: number | null = null;
  let since = 0;
  let bytes = 0;
  let events = 0;
  return (readBytes: number, readEvents: number, now: number): number => {
    const isPaused = last === null || now - last > PAUSE_MS;
    last = now;
    if (isPaused) {
      [least, since, bytes, events] = [1, now, 0, 0];
      return least;
    }
    bytes += readBytes;
    events += readEvents;
    const ms = now - since;
    if (ms < WINDOW_MS) return least;
    const isFast = events / ms >= FAST_EVENTS_PER_MS;
    least = isFast ? Math.min(MAX_WAIT_BYTES, Math.max(1, Math.round((bytes / ms) * WAIT_MS))) : 1;
    [since, bytes, events] = [now, 0, 0];
    return least;
  };
}

const BUFFER_BYTES = 16 * 1024;
type Bytes = {
  /** Null at the end. */
  read(least: number): Promise<Uint8Array | null>;
  cancel(): Promise<void>;
};

function openBytes(body: ReadableStream<Uint8Array>): Bytes {
  const byob = openByob(body);
  if (byob) {
    let buffer = new ArrayBuffer(BUFFER_BYTES);
    return {
      async read(least) {
        const { done, value } = await byob.readAtLeast(least, new Uint8Array(buffer));
        if (done) return null;
        buffer = value.buffer;
        return value;
      },
      cancel: () => byob.cancel(),
    };
  }
  const reader = body.getReader();
  return {
    async read() {
      const { done, value } = await reader.read();
      return done ? null : value;
    },
    cancel: () => reader.cancel(),
  };
}

/** Only workerd has `readAtLeast`, and only where bytes come from outside or from its own streams. */
function openByob(body: ReadableStream<Uint8Array>) {
  let reader: ReadableStreamBYOBReader;
  try {
    reader = body.getReader({ mode: "byob" });
  } catch {
    return null;
  }
  if (typeof reader.readAtLeast === "function") return reader;
  reader.releaseLock();
  return null;
}

export function openSse(body: ReadableStream<Uint8Array>, now: () => number = Date.now): SseStream {
  const bytes = openBytes(body);
  const parse = makeSseParser();
  const pace = makePace();
  let least = 1;
  let total = 0;
  return {
    async read() {
      const chunk = await bytes.read(least);
      if (chunk === null) return { events: [], end: "ended" };
      total += chunk.byteLength;
      if (total > MAX_TOTAL_BYTES) return { events: [], end: "malformed" };
      const events: SseEvent[] = [];
      const fits = parse(chunk, events);
      least = pace(chunk.byteLength, events.length, now());
      return { events, end: fits ? null : "malformed" };
    },
    cancel() {
      // It may have ended or broken already, which is as good.
      bytes.cancel().catch(() => {});
    },
  };
}
