/** What has been read of an answer so far, filled event by event by whoever knows the protocol. */
import { safeId } from "./conversation.ts";
import { parseJson } from "./json.ts";
import { costMicros, inputTokensAtMost, mostMicros, tokensAtMost } from "./models.ts";
import {
  type Ask,
  type Content,
  type Failure,
  type Model,
  NO_USAGE,
  type Stop,
  type Usage,
} from "./port.ts";

/** Of a tool call that is still coming. */
type Pieces = { index: number; id: string; name: string; json: string; isWhole: boolean };

export type ToldUsage = {
  inputTokens: number;
  cacheReadTokens: number;
  cacheWriteTokens: number;
  outputTokens: number;
  /** What the row's prices do not cover. */
  surchargeMicros: number;
  /** No more of the answer is counted after this. */
  isFinal: boolean;
};

export type Answer = {
  /** Whole, and not given yet. */
  content: Content[];
  calls: Pieces[];
  stop: Stop | null;
  /** The provider has said that nothing more comes. */
  isOver: boolean;
  hasBegun: boolean;
  isRefused: boolean;
  /** The model has said in words of their own that it will not answer. */
  hasDeclined: boolean;
  failure: Failure | null;
  usage: ToldUsage | null;
  providerModel: string | null;
  /** Everything the model wrote, given or not: it is charged alike. */
  written: string;
};

export const newAnswer = (): Answer => ({
  content: [],
  calls: [],
  stop: null,
  isOver: false,
  hasBegun: false,
  isRefused: false,
  hasDeclined: false,
  failure: null,
  usage: null,
  providerModel: null,
  written: "",
});

export function addText(answer: Answer, text: string) {
  if (text === "") return;
  answer.written += text;
  const last = answer.content.at(-1);
  if (last?.type === "text") last.text += text;
  else answer.content.push({ type: "text", text });
}

/** More calls in one answer than anybody has use for. */
const MAX_CALLS = 64;

export const findCall = ({ calls }: Answer, index: number) =>
  calls.find((call) => call.index === index);

export function beginCall({ calls }: Answer, index: number, id: string): Pieces {
  if (calls.length === MAX_CALLS) throw new RangeError("too many calls");
  const call = { index, id, name: "", json: "", isWhole: false };
  calls.push(call);
  return call;
}

export function addToCall(call: Pieces, answer: Answer, json: string) {
  call.json += json;
  answer.written += json;
}

/** In the order in which they were begun. One that cannot be read waits for the reason it ended. */
export function finishCalls(answer: Answer) {
  for (let call = answer.calls[0]; call?.isWhole; call = answer.calls[0]) {
    const { id, name, json } = call;
    const input = parseJson(json || "{}");
    if (!input || name === "") return;
    answer.content.push({ type: "tool_call", id: safeId(id), name, input: input.value });
    answer.calls.shift();
  }
}

/** Null if the answer is whole: then it does not matter what came after. */
export function failureOfAnswer({ stop, calls, failure }: Answer): Failure | null {
  if (stop === null) return failure ?? { kind: "cut" };
  // Out of tokens, or out of words, a model leaves its last call unfinished.
  const isComplete = calls.length === 0 || stop === "length" || stop === "refusal";
  return isComplete ? null : { kind: "malformed" };
}

/** An error that the provider tells in the stream; before the first word it is like an error status. */
export function addError(answer: Answer, failure: Failure) {
  answer.failure = failure;
  answer.isRefused = !answer.hasBegun;
}

/** As told, or what it may have been at most. */
export function usageOf(model: Model, ask: Ask, answer: Answer, isCharged: boolean): Usage {
  const { usage: told, written, isRefused } = answer;
  if (!told && (!isCharged || isRefused)) return NO_USAGE;
  const isEstimated = !told?.isFinal;
  const tokens = {
    inputTokens: told?.inputTokens ?? inputTokensAtMost(ask),
    cacheReadTokens: told?.cacheReadTokens ?? 0,
    cacheWriteTokens: told?.cacheWriteTokens ?? 0,
    outputTokens: Math.max(told?.outputTokens ?? 0, isEstimated ? tokensAtMost(written) : 0),
  };
  const micros = told
    ? costMicros(model, tokens) + told.surchargeMicros
    : mostMicros(model, ask, tokens.outputTokens);
  return { ...tokens, costMicros: micros, isEstimated };
}

/** Names go into our books, so they have to look like names, and not like the key. */
export const nameOf = (name: unknown, apiKey: string) =>
  typeof name === "string" && /^[\w.:/@-]{1,100}$/.test(name) && !(apiKey && name.includes(apiKey))
    ? name
    : null;
