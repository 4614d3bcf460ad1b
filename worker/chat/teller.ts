/**
 * Tells of a run: to the reader who asked, and once that reader has left, to the athlete's object, where
 * whoever comes back reads on. Also learns there whether somebody has canceled it.
 */
import type { ChatObject, RunEvent, Turn } from "../core/chat.ts";
import { describeError, log } from "../core/log.ts";
import { SSE_HEARTBEAT, SSE_HEARTBEAT_MS, SSE_START, sseEvent } from "../core/sse.ts";

/** Somebody who cancels does so from elsewhere: so often it is asked for. */
const ASKS_EVERY_MS = 1_500;

type Needs = {
  runId: string;
  object: ChatObject;
  /** The turn as it stands, for whoever takes it over. */
  turnSoFar(): Turn;
  /** Null where the whole message is waited for. */
  writable: WritableStream<Uint8Array> | null;
};

export type Teller = {
  events: readonly RunEvent[];
  tell(type: string, data: Record<string, unknown>): void;
  /** Aborts when somebody has canceled the run. */
  canceled: AbortSignal;
  /** After the commit: the last event, and nothing after it. */
  end(event: RunEvent): void;
  /** It will not be: the reader gets this alone. */
  close(): void;
};

export function makeTeller({ runId, object, turnSoFar, writable }: Needs): Teller {
  const events: RunEvent[] = [];
  const canceled = new AbortController();
  const writer = writable?.getWriter() ?? null;
  let hasReader = writer !== null;
  let handed = 0;
  let handing: Promise<void> | null = null;
  let isOver = false;

  const handOver = async (): Promise<void> => {
    if (isOver || handed === events.length) return;
    const upTo = events.length;
    const told = await object.handOver(turnSoFar());
    handed = upTo;
    if (told.isCanceled) canceled.abort();
    return handOver();
  };
  const takeAlong = () => {
    handing ??= handOver()
      .catch((error: unknown) => log.warn("hand_over_failed", { error: describeError(error) }))
      .finally(() => (handing = null));
  };
  const leave = () => {
    if (!hasReader || isOver) return;
    hasReader = false;
    takeAlong();
  };
  const write = (bytes: Uint8Array) => void writer?.write(bytes).catch(leave);
  const show = ({ type, data }: RunEvent, number: number) =>
    write(sseEvent(`${runId}:${number}`, type, JSON.stringify({ type, ...data })));

  writer?.closed.then(leave, leave);
  write(SSE_START);
  const heart = setInterval(() => hasReader && write(SSE_HEARTBEAT), SSE_HEARTBEAT_MS);
  const ask = setInterval(() => {
    object.isCanceled(runId).then(
      (isCanceled) => isCanceled && canceled.abort(),
      () => {},
    );
  }, ASKS_EVERY_MS);
  const stop = () => {
    isOver = true;
    clearInterval(heart);
    clearInterval(ask);
  };

  return {
    events,
    canceled: canceled.signal,
    tell(type, data) {
      const event = { type, data };
      events.push(event);
      if (hasReader) show(event, events.length);
      else if (writer !== null) takeAlong();
    },
    end(event) {
      stop();
      if (hasReader) show(event, events.length + 1);
      writer?.close().catch(() => {});
    },
    close() {
      stop();
      writer?.close().catch(() => {});
    },
  };
}
