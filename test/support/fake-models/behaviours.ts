/** What can go wrong with an answer, as data: behaviours are flat, so several spread into one. */
import type { Provider } from "../../../worker/llm/port.ts";
import { type Fault, overloadedFault, spendLimitFault } from "./errors.ts";

export const GARBAGE = [
  /** A line of JSON that stops in the middle. */
  "broken_json",
  /** Bytes that are no text. */
  "binary",
  /** The body ends cleanly, and the protocol's own end never came. */
  "no_end",
  /** Everything is there but the usage. */
  "no_usage",
  /** An event of a kind that nobody knows: allowed, and to be passed over. */
  "unknown_event",
  /** The input of a tool is no JSON. */
  "bad_tool_json",
  /** JSON that has nothing to do with the schema. */
  "wrong_answer",
  /** Prose where JSON was asked. */
  "prose",
] as const;
export type Garbage = (typeof GARBAGE)[number];

export type Behaviour = {
  /** An error instead of an answer. */
  fail?: (provider: Provider) => Fault;
  /** Headers of that error. */
  headers?: Record<string, string>;
  /** The error is a page for people, as a proxy in between would send it. */
  isHtml?: boolean;
  /** Not even headers come, until whoever asks gives up. */
  isBlackHole?: boolean;
  /** Before the first delta, and before each that follows. */
  ttftMs?: number;
  itlMs?: number;
  silentAfterDeltas?: number;
  cutAfterBytes?: number;
  cutAfterDeltas?: number;
  /** An error within a stream that began with 200; `start` is before anything else. */
  overloadedAfter?: "start" | number;
  garbage?: Garbage;
  says?: "refusal" | "nothing" | "half";
  /** The name of another model in the answer. */
  servedModel?: string;
  /** Nobody is asked what to say: so many words in as many deltas. */
  deltas?: number;
};

/** What the next call meets; a function may pass on a call by giving nothing. */
export type Step<Seen> = Behaviour | ((call: Seen) => Behaviour | undefined);

export const ok = (): Behaviour => ({});

export type StatusMore = Omit<Partial<Fault>, "status"> & { headers?: Record<string, string> };
export function status(status: number, { headers = {}, ...more }: StatusMore = {}): Behaviour {
  const message = more.message ?? `The fake model was told to answer ${status}.`;
  return { fail: () => ({ ...more, status, message }), headers };
}

export const rateLimited = (retryAfterSeconds?: number): Behaviour =>
  status(429, {
    message: "Too many requests.",
    ...(retryAfterSeconds !== undefined && { headers: { "retry-after": `${retryAfterSeconds}` } }),
  });

export const spendLimit = (): Behaviour => ({ fail: spendLimitFault });

export type OverloadedWhen = "at_once" | "start" | number;
/** At once is an error status; later it is an event of a stream that looked well. */
export const overloaded = (when: OverloadedWhen = "at_once"): Behaviour =>
  when === "at_once" ? { fail: overloadedFault } : { overloadedAfter: when };

export const blackHole = (): Behaviour => ({ isBlackHole: true });
export const silentAfter = (deltas: number): Behaviour => ({ silentAfterDeltas: deltas });
export const cutAfter = (bytes: number): Behaviour => ({ cutAfterBytes: bytes });
export const cutAfterDeltas = (deltas: number): Behaviour => ({ cutAfterDeltas: deltas });
export const garbage = (garbage: Garbage): Behaviour => ({ garbage });
export const slow = (pace: { ttftMs?: number; itlMs?: number }): Behaviour => pace;
export const refusal = (): Behaviour => ({ says: "refusal" });
export const empty = (): Behaviour => ({ says: "nothing" });
export const truncate = (): Behaviour => ({ says: "half" });
export const html = (status = 502): Behaviour => ({
  fail: () => ({ status, message: "Bad gateway" }),
  isHtml: true,
});
export const wrongModel = (servedModel = "some-other-model"): Behaviour => ({ servedModel });
