/** Plays an answer's frames as a body: at its pace, and to the point where it is to break. */
import type { Behaviour } from "./behaviours.ts";
import { type Frame, bytesOf, isDelta } from "./frames.ts";

export type Life = {
  sleep(ms: number): Promise<void>;
  /** Rejects when whoever asked has gone; never resolves. */
  gone: Promise<never>;
  signal: AbortSignal;
  stamp(): string;
  /** The event that says that the provider is overloaded. */
  failure: string;
  onDelta(): void;
  onEnd(): void;
  onGone(): void;
};

class ConnectionCut extends Error {
  override message = "The fake model cut the connection.";
}

export const pause = (ms: number | undefined, { sleep, gone }: Pick<Life, "sleep" | "gone">) =>
  ms === undefined || ms <= 0 ? undefined : Promise.race([sleep(ms), gone]);

export function playFrames(
  frames: readonly Frame[],
  how: Behaviour,
  life: Life,
): ReadableStream<Uint8Array> {
  const spoken = cut(speak(frames, how, life), how.cutAfterBytes);
  let isOver = false;
  const end = (then: () => void) => {
    if (!isOver) then();
    isOver = true;
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const leave = () =>
          end(() => {
            life.onGone();
            controller.error(life.signal.reason);
          });
        if (life.signal.aborted) leave();
        else life.signal.addEventListener("abort", leave, { once: true });
      },
      async pull(controller) {
        try {
          const { done, value } = await spoken.next();
          if (isOver) return;
          if (!done) controller.enqueue(value);
          else {
            controller.close();
            end(life.onEnd);
          }
        } catch (error) {
          end(() => {
            life.onEnd();
            controller.error(error);
          });
        }
      },
      cancel: () => end(life.onGone),
    },
    // Nothing is made before it is read: what was read before a cut has then really been sent.
    { highWaterMark: 0 },
  );
}

async function* speak(
  frames: readonly Frame[],
  how: Behaviour,
  life: Life,
): AsyncGenerator<Uint8Array, void> {
  if (how.overloadedAfter === "start") {
    yield bytesOf(life.failure);
    return;
  }
  const stopAt = (deltas: number | undefined) =>
    deltas === undefined ? -1 : placeAfter(frames, deltas);
  const silentAt = stopAt(how.silentAfterDeltas);
  const cutAt = stopAt(how.cutAfterDeltas);
  const overloadedAt = stopAt(how.overloadedAfter);
  let isFirst = true;
  for (const [i, frame] of frames.entries()) {
    if (i === silentAt) await life.gone;
    if (i === cutAt) throw new ConnectionCut();
    if (i === overloadedAt) {
      yield bytesOf(life.failure);
      return;
    }
    if (typeof frame !== "function") {
      yield bytesOf(frame);
      continue;
    }
    await pause(isFirst ? how.ttftMs : how.itlMs, life);
    isFirst = false;
    life.onDelta();
    yield bytesOf(frame(life.stamp()));
  }
  // An answer shorter than that breaks at its end.
  if (silentAt === frames.length) await life.gone;
  if (cutAt === frames.length) throw new ConnectionCut();
}

/** Where the stream stands when so many deltas are out: before the next, or after the last. */
function placeAfter(frames: readonly Frame[], deltas: number) {
  const places = frames.flatMap((frame, i) => (isDelta(frame) ? [i] : []));
  const last = places.at(-1);
  return places[deltas] ?? (last === undefined ? frames.length : last + 1);
}

async function* cut(chunks: AsyncGenerator<Uint8Array>, bytes = Infinity) {
  let left = bytes;
  for await (const chunk of chunks) {
    if (chunk.byteLength > left) {
      if (left > 0) yield chunk.subarray(0, left);
      throw new ConnectionCut();
    }
    left -= chunk.byteLength;
    yield chunk;
  }
}
