/** Runs that are under way: who holds which conversation, who was handed over, and who reads along. */
import { RUN_LIFE_MS, type RunEvent, isRunEnd } from "../worker/core/chat.ts";
import { SSE_HEARTBEAT, SSE_HEARTBEAT_MS, SSE_START, sseEvent } from "../worker/core/sse.ts";

type Reader = { writer: WritableStreamDefaultWriter<Uint8Array>; seen: number };
export type LiveRun = {
  runId: string;
  conversationId: string;
  clientMessageId: string | null;
  contentHash: string;
  startedAt: number;
  isCanceled: boolean;
  /** Told here since the reader has left; null while the Worker tells its reader alone. */
  events: RunEvent[] | null;
  readers: Set<Reader>;
  /** A timer keeps the object awake: it goes with the run. */
  giveUp?: ReturnType<typeof setTimeout>;
};

export const isOver = ({ startedAt }: LiveRun, now: number) => now - startedAt > RUN_LIFE_MS;

export function makeLiveRuns() {
  const runs = new Map<string, LiveRun>();
  let heart: ReturnType<typeof setInterval> | undefined;

  const readersOfAll = () => [...runs.values()].flatMap(({ readers }) => [...readers]);
  const rest = () => {
    if (readersOfAll().length > 0) return;
    clearInterval(heart);
    heart = undefined;
  };
  const forget = (run: LiveRun, reader: Reader) => {
    run.readers.delete(reader);
    rest();
  };
  /** Not waited for: a slow reader holds up nobody, and one who has left is forgotten when it shows. */
  const write = (run: LiveRun, reader: Reader, bytes: Uint8Array) =>
    void reader.writer.write(bytes).catch(() => forget(run, reader));
  const close = (run: LiveRun, reader: Reader) => {
    forget(run, reader);
    reader.writer.close().catch(() => {});
  };
  const tell = (run: LiveRun, events: readonly RunEvent[]) => {
    for (const reader of run.readers) {
      for (; reader.seen < events.length; reader.seen += 1) {
        const { type, data } = events[reader.seen]!;
        const line = JSON.stringify({ type, ...data });
        write(run, reader, sseEvent(`${run.runId}:${reader.seen + 1}`, type, line));
        if (isRunEnd(type)) {
          close(run, reader);
          break;
        }
      }
    }
  };

  const add = (run: Omit<LiveRun, "isCanceled" | "events" | "readers" | "giveUp">) => {
    const live: LiveRun = { ...run, isCanceled: false, events: null, readers: new Set() };
    runs.set(run.runId, live);
    return live;
  };
  /** All of them, its end among them: everybody is told the rest, and it is under way no more. */
  const end = (runId: string, events: readonly RunEvent[]) => {
    const run = runs.get(runId);
    if (!run) return;
    tell(run, events);
    for (const reader of run.readers) close(run, reader);
    clearTimeout(run.giveUp);
    runs.delete(runId);
  };

  return {
    get: (runId: string) => runs.get(runId) ?? null,
    add,
    end,
    /** Without those that nobody will end any more, and those that are waited for on a reader's word alone. */
    under: (now: number) =>
      [...runs.values()].filter((run) => run.conversationId !== "" && !isOver(run, now)),

    /** All that was told so far; what came before stays as it was. */
    takeOver(run: LiveRun, events: readonly RunEvent[]) {
      run.events = [...(run.events ?? []), ...events.slice(run.events?.length ?? 0)];
      tell(run, run.events);
    },

    watch(run: LiveRun, after: number): ReadableStream<Uint8Array> {
      // If it never ends, whoever waits for it is sent away to ask again.
      const left = Math.max(0, run.startedAt + RUN_LIFE_MS - Date.now());
      run.giveUp ??= setTimeout(() => end(run.runId, []), left);
      const { readable, writable } = new IdentityTransformStream();
      const reader: Reader = { writer: writable.getWriter(), seen: after };
      const leave = () => forget(run, reader);
      void reader.writer.closed.then(leave, leave);
      run.readers.add(reader);
      write(run, reader, SSE_START);
      tell(run, run.events ?? []);
      heart ??= setInterval(() => {
        for (const one of runs.values())
          for (const each of one.readers) write(one, each, SSE_HEARTBEAT);
      }, SSE_HEARTBEAT_MS);
      return readable;
    },

    clear() {
      for (const runId of runs.keys()) end(runId, []);
    },
  };
}
export type LiveRuns = ReturnType<typeof makeLiveRuns>;

/** A stream of what is over: all of it at once. */
export function replay(runId: string, events: readonly RunEvent[], after: number) {
  const { readable, writable } = new IdentityTransformStream();
  const writer = writable.getWriter();
  const tellAll = async () => {
    await writer.write(SSE_START);
    for (const [i, { type, data }] of events.entries()) {
      if (i < after) continue;
      await writer.write(sseEvent(`${runId}:${i + 1}`, type, JSON.stringify({ type, ...data })));
    }
    await writer.close();
  };
  tellAll().catch(() => {});
  return readable;
}
