/**
 * One call of a model, from the request to its final event, whatever protocol is spoken. It never throws,
 * and whatever the upstream does there is exactly one final event.
 */
import { type Answer, failureOfAnswer, nameOf, newAnswer, usageOf } from "./answer.ts";
import { failureOfAbort, failureOfError } from "./failures.ts";
import { recordOf } from "./json.ts";
import type { LlmEvent } from "./adapter.ts";
import type { Ask, Failure, Model } from "./port.ts";
import { type SseEvent, type SseStream, openSse } from "./sse.ts";

export type AdapterOptions = {
  apiKey: string;
  baseUrl?: string;
  fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
};

export type Protocol = {
  /** Rejects with something that has a `status` if the provider answered with an error. */
  send(model: Model, ask: Ask, signal: AbortSignal): Promise<Response>;
  /** Throws at what the protocol does not allow. */
  take(answer: Answer, event: SseEvent, model: Model): void;
  requestIdHeader: string;
  /** Given to nobody, even if an upstream repeats it. */
  apiKey: string;
};

export async function* streamAnswer(
  protocol: Protocol,
  model: Model,
  ask: Ask,
  signal: AbortSignal,
  onWriting?: () => void,
): AsyncGenerator<LlmEvent> {
  const answer = newAnswer();
  const upstream = new AbortController();
  const abort = listenFor(signal);
  let sending: Promise<Response> | null = null;
  let stream: SseStream | null = null;
  let requestId: unknown = null;
  let isCharged = false;

  try {
    signal.throwIfAborted();
    sending = protocol.send(model, ask, upstream.signal);
    isCharged = true;
    const response = await abort.orSooner(sending);
    requestId = response.headers.get(protocol.requestIdHeader);
    const opened = openStream(response);
    if ("kind" in opened) answer.failure = opened;
    else {
      stream = opened;
      let isOpen = true;
      do {
        const { events, end } = await abort.orSooner(opened.read());
        const before = answer.written.length;
        takeAll(events, answer, (event) => protocol.take(answer, event, model));
        if (answer.written.length > before) onWriting?.();
        yield* answer.content.splice(0);
        if (end === "malformed") answer.failure ??= { kind: "malformed" };
        isOpen = end === null && answer.failure === null && !answer.isOver;
      } while (isOpen);
    }
  } catch (error) {
    if (signal.aborted) answer.failure = failureOfAbort(signal);
    else if (stream) answer.failure = { kind: "cut" };
    else {
      answer.failure = failureOfError(error, model.provider);
      requestId = recordOf(error)["requestID"];
      isCharged = false;
    }
  } finally {
    abort.release();
    stream?.cancel();
    upstream.abort();
    if (sending && !stream) drop(sending);
  }

  const failure = failureOfAnswer(answer);
  const named = (name: unknown) => nameOf(name, protocol.apiKey);
  const told = {
    usage: usageOf(model, ask, answer, isCharged),
    providerModel: named(answer.providerModel),
    providerRequestId: named(requestId),
  };
  if (failure) yield { type: "failed", failure, ...told };
  else yield { type: "done", stop: answer.stop ?? "end", ...told };
}

function takeAll(events: readonly SseEvent[], answer: Answer, take: (event: SseEvent) => void) {
  try {
    for (const event of events) {
      if (answer.failure || answer.isOver) return;
      if (event.data !== "") take(event);
    }
  } catch {
    answer.failure = { kind: "malformed" };
  }
}

function openStream({ body, headers }: Response): SseStream | Failure {
  if (!body) return { kind: "cut" };
  // A page or a document where a stream was asked for. Some proxies name no type at all.
  const type = headers.get("content-type") ?? "";
  return /^\s*(text\/html|application\/json)/i.test(type) ? { kind: "malformed" } : openSse(body);
}

/** An answer that comes after everybody has left still holds its connection. */
function drop(sending: Promise<Response>) {
  sending.then((response) => response.body?.cancel()).catch(() => {});
}

export function listenFor(signal: AbortSignal) {
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(new DOMException("aborted", "AbortError"));
  promise.catch(() => {});
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort, { once: true });
  return {
    /** An upstream may not care that it was aborted, so nobody waits for it. */
    orSooner: <T>(awaited: Promise<T>): Promise<T> => Promise.race([promise, awaited]),
    release: () => signal.removeEventListener("abort", abort),
  };
}
