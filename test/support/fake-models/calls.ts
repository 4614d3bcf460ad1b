/** The calls that a fake upstream remembers, and what each goes through. */
import type { Provider } from "../../../worker/llm/port.ts";
import { type ReadAsk, lastUserText } from "./ask.ts";
import type { Behaviour } from "./behaviours.ts";
import { errorBody, overloadedFault } from "./errors.ts";
import { namedEvent, plainEvent } from "./frames.ts";
import type { Life } from "./play.ts";
import type { Route } from "./routes.ts";

export type Call = {
  n: number;
  provider: Provider;
  route: Route["kind"];
  method: string;
  path: string;
  headers: Record<string, string>;
  body: unknown;
  /** What was read of it; null where the request was refused or asks for no answer. */
  ask: ReadAsk | null;
  behaviour: Behaviour | null;
  status: number | null;
  /** Pieces of the answer that were sent. */
  deltas: number;
  at: number;
  endedAt: number | null;
  /** Whoever asked went away before the end. */
  abortedAt: number | null;
};

export type Clocks = {
  sleep: (ms: number) => Promise<void>;
  now: () => number;
  nanoseconds: (() => bigint) | undefined;
};

export const requestIdOf = ({ n }: Call) => `req_fake_${n}`;

export function makeCall(n: number, request: Request, route: Route, at: number): Call {
  return {
    n,
    provider: route.provider,
    route: route.kind,
    method: request.method,
    path: new URL(request.url).pathname,
    headers: Object.fromEntries(request.headers),
    body: null,
    ask: null,
    behaviour: null,
    status: null,
    deltas: 0,
    at,
    endedAt: null,
    abortedAt: null,
  };
}

export function makeLife(call: Call, signal: AbortSignal, clocks: Clocks): Life {
  const { sleep, now, nanoseconds } = clocks;
  const gone = new Promise<never>((_, reject) => {
    const leave = () => reject(signal.reason as Error);
    signal.addEventListener("abort", leave, { once: true });
  });
  // It is raced wherever somebody waits; alone it is no failure.
  gone.catch(() => {});
  const { provider } = call;
  const failure = errorBody(provider, overloadedFault(provider), requestIdOf(call));
  return {
    sleep,
    signal,
    gone,
    stamp: makeStamp(call, nanoseconds),
    failure: provider === "anthropic" ? namedEvent("error", failure) : plainEvent(failure),
    onDelta: () => (call.deltas += 1),
    onEnd: () => (call.endedAt = now()),
    onGone: () => (call.abortedAt = now()),
  };
}

/** Three clocks in a delta: when the asker asked (its prompt says so), when that came, and now. */
function makeStamp(call: Call, nanoseconds: Clocks["nanoseconds"]) {
  if (!nanoseconds) return () => "";
  const arrived = nanoseconds();
  let asked: string | undefined;
  return () => {
    asked ??= (call.ask && /T0:(\d+)/.exec(lastUserText(call.ask))?.[1]) ?? "";
    return asked === "" ? "" : `<${asked},${arrived},${nanoseconds()}|>`;
  };
}
