/**
 * What the product asks of language models, whoever answers. Nothing here throws once it has begun:
 * every stream ends with exactly one final event, `done` or `failed`.
 */
import type { Health, RouteChanges } from "../core/health.ts";
import type { Image } from "../core/image.ts";
import type { Rehearsal } from "../core/rehearsal.ts";
import type { SkipReason } from "../core/skips.ts";
import type { Speech, Transcript } from "../core/speech.ts";
import type { Tier } from "../core/tiers.ts";

export const MODEL_IDS = [
  "student",
  "claude-haiku",
  "claude-sonnet",
  "gpt-luna",
  "gpt-sol",
] as const;
/** Those that write down speech, and do nothing else. */
export type TranscriberId = "gpt-transcribe" | "whisper";
export type ModelId = (typeof MODEL_IDS)[number] | TranscriberId;
export type Provider = "anthropic" | "openai" | "student";

export type Family = "claude" | "gpt" | "student";
/** What athletes are told: the family, not the version. */
export const FAMILIES: Record<ModelId, Family> = {
  student: "student",
  "claude-haiku": "claude",
  "claude-sonnet": "claude",
  "gpt-luna": "gpt",
  "gpt-sol": "gpt",
  "gpt-transcribe": "gpt",
  whisper: "gpt",
};

/** The kinds of questions there are. */
export const ROLES = ["chat", "program", "session", "words", "read"] as const;
/** Of speech: what was said, and when it was. */
export type SpeechRole = "speech" | "timed_speech";
export type Role = (typeof ROLES)[number] | SpeechRole;

/** Dollars for a million tokens, which is micro-dollars for one. */
export type Prices = {
  input: number;
  cacheRead: number;
  /** Kept for some minutes; what is known of an athlete is kept for an hour. */
  cacheWrite: number;
  cacheWriteHour: number;
  output: number;
};

export type Model = {
  /** Ours, and stable: it is booked, and names the breaker. */
  id: ModelId;
  provider: Provider;
  /** As the provider calls it. */
  name: string;
  prices: Prices;
  /** Of the prompt; beyond it the model costs more or refuses. */
  windowTokens: number;
  takesTools: boolean;
  takesImages: boolean;
  /** Where the figures are from, and when they were read. */
  source: string;
  checkedOn: string;
} & (
  | {
      protocol: "anthropic";
      /** The least thinking that the model allows: speed is what counts here. */
      thinking: "disabled" | "between_tools";
    }
  | {
      protocol: "openai";
      /** Null for servers that do not know the field. */
      reasoningEffort: "none" | null;
    }
  | {
      protocol: "openai_audio";
      /** It is paid by the minute of the recording, not by tokens. */
      minuteUsd: number;
      /** Says when what was said. */
      givesTimes: boolean;
    }
);

export type JsonSchema = { readonly [key: string]: unknown };

export type Part =
  | { type: "text"; text: string }
  /** Of the user alone; it is sent before the texts of its turn. */
  | ({ type: "image" } & Image)
  | { type: "tool_call"; id: string; name: string; input: unknown }
  | { type: "tool_result"; id: string; content: string; isError: boolean };
export type Message = { role: "user" | "assistant"; parts: readonly Part[] };
export type Tool = { name: string; description: string; schema: JsonSchema };

/** One question to a model. */
export type Ask = {
  /** The same bytes for every question of this kind, so that providers can keep it. */
  system: string;
  /** What is known of the athlete: the same for an hour or so, and kept by providers as long. */
  context?: string;
  messages: readonly Message[];
  tools?: readonly Tool[];
  /** If set, the answer is one JSON value of this schema. */
  answer?: { name: string; schema: JsonSchema };
  maxOutputTokens: number;
  /** A recording to be written down; nothing else is asked of it. */
  speech?: Speech;
};

/** `inputTokens` are those that no cache had. */
export type Usage = {
  inputTokens: number;
  cacheReadTokens: number;
  cacheWriteTokens: number;
  outputTokens: number;
  costMicros: number;
  /** The provider told nothing: the figures are what it may have charged at most. */
  isEstimated: boolean;
};

export const NO_USAGE: Usage = {
  inputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  outputTokens: 0,
  costMicros: 0,
  isEstimated: false,
};

/** Why a call gave no answer. */
export const FAILURE_KINDS = [
  /** Too many requests; may pass by waiting. */
  "rate_limited",
  /** Our account at the provider has no money left; parked until it has. */
  "spend_limit",
  "overloaded",
  "server_error",
  "unreachable",
  /** Our credential was refused. */
  "unauthorized",
  /** The provider does not take the request as it is. */
  "bad_request",
  "no_first_token",
  "stalled",
  "turn_deadline",
  /** The connection ended before the answer did. */
  "cut",
  /** Something came that the protocol does not allow. */
  "malformed",
  /** The model is not up, or another one is. */
  "not_ready",
  /** The model would not. */
  "refused",
  /** It ended without a word. */
  "empty",
  /** Who asked has gone. */
  "cancelled",
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];
export type Failure = {
  kind: FailureKind;
  status?: number;
  /** When the provider says that it may be asked again. */
  retryAfterMs?: number;
};

export type Stop = "end" | "length" | "tool" | "refusal";

/** A tool call comes whole, when its last piece is there. */
export type Content =
  | { type: "text"; text: string }
  | { type: "tool_call"; id: string; name: string; input: unknown }
  | { type: "transcript"; transcript: Transcript };
/**
 * One call, or one that was not made because its model was out of play. `bad_answer` is said later, by
 * whoever could make nothing of what came.
 */
export type Attempt = {
  model: ModelId;
  providerModel: string | null;
  providerRequestId: string | null;
  outcome: "done" | "bad_answer" | FailureKind | SkipReason;
  usage: Usage;
  /** Until the first words; null if there were none. */
  firstTokenMs: number | null;
  totalMs: number;
};

export type RoutedEvent =
  | Content
  /** From here on this model answers; `from` was tried or passed by just before it, and may be itself. */
  | { type: "route"; model: ModelId; from: ModelId | null; reason: Attempt["outcome"] | null }
  | { type: "done"; stop: Stop; model: ModelId; attempts: readonly Attempt[] }
  /** `failure` is null where no model could even be asked. */
  | { type: "failed"; failure: Failure | null; attempts: readonly Attempt[] };

/** However many models there are: more calls than this are not one answer's worth. */
export const MOST_CALLS = 4;

/** Money for one asker: set aside before a call, settled after it. */
export type Purse = {
  /** Null when the budget has no room for so much. */
  reserve(micros: number): Promise<Reservation | null>;
};
export type Reservation = { settle(micros: number): Promise<void> };

export type AskHow = {
  role: Role;
  tier: Tier;
  /** Decides who belongs to a canary: the same athlete always does or never. */
  stickyKey: string;
  /** A reader sees the text as it comes: after the first words there is no way back. */
  isShown: boolean;
  purse: Purse;
  /** Keeps the platform from ending before this has: bookings may outlive the answer. */
  defer(work: Promise<unknown>): void;
  /** End of the whole turn, if it began before this question; else the role's own deadline counts. */
  deadlineAt?: number;
  signal?: AbortSignal;
  /** Models whose answers have been refused already. */
  without?: readonly ModelId[];
  /** Fewer than usual, where others have been made for the same answer. */
  mostCalls?: number;
  /** The model that answered before, where the conversation has to stay with it. */
  only?: ModelId;
  /** Bad days that a partner wants to see, in test mode. */
  rehearsal: readonly Rehearsal[];
};

export type ModelStatus = {
  model: Model;
  health: Health;
};

export type Models = {
  /** Whether this deployment has any. */
  isThere: boolean;
  /** Whether one of them can be shown a picture. */
  seesImages: boolean;
  /** Whether one of them can write down speech. */
  hearsSpeech: boolean;
  /** When a turn has to be over that begins now. */
  endOfTurn(role: Role): number;
  ask(ask: Ask, how: AskHow): AsyncGenerator<RoutedEvent>;
  /** Books that an answer was of no use, though it came. */
  complain(model: ModelId): Promise<void>;
  /** The models of this deployment and how they are. */
  list(): Promise<ModelStatus[]>;
  configure(model: ModelId, changes: RouteChanges): Promise<Health>;
};
