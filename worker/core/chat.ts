/** What an athlete's object keeps of its conversations, and what the Worker asks of it in a turn. */
import { HOUR_MS } from "./durations.ts";

/** An event of a run as it is told: `type` names it, `data` repeats the type. */
export type RunEvent = { type: string; data: Record<string, unknown> };
/** A delta is kept as its length: the text stands beside the log, whole. */
export type LogEntry = RunEvent | number;

export const RUN_ENDS = ["message.completed", "message.failed", "message.canceled"] as const;
export const isRunEnd = (type: string) => (RUN_ENDS as readonly string[]).includes(type);

/** Longer than any turn lasts, with the time that its last write takes. */
export const RUN_LIFE_MS = 25_000;
/** How long after its end a run can still be read event by event. */
export const RUN_KEPT_MS = HOUR_MS;
/** At once, in different conversations. */
export const MOST_RUNS = 2;
/** Messages that a turn is told of; what is older is summed up. */
export const HISTORY_TURNS = 8;

export type Conversation = {
  id: string;
  athleteId: string;
  coach: string | null;
  title: string | null;
  metadata: Record<string, string>;
  createdAt: number;
  /** Of turns that are no longer told whole. */
  summary: string;
  summarizedTo: number;
  retentionDays: number;
};

export type Concern = { level: string; topic: string | null };

export type Card = { id: string; type: string; data: Record<string, unknown> };

/** What the guard found, as the athlete is told. */
export type SafetyFlag = {
  category: string;
  topic: string | null;
  severity: "info" | "caution" | "stop" | "emergency";
  title: string;
  message: string;
  resources: readonly Record<string, unknown>[];
};

/** Beside its text, what a message of the coach says of itself. */
export type Said = {
  /** Who answered: a family of models, or the engine. */
  source: string;
  /** Why the engine answered although a model was wanted. */
  reason: string | null;
  finishReason: "stop" | "length" | "safety" | null;
  safety: SafetyFlag | null;
  cards: readonly Card[];
  /** It was not counted on the day, because no model answered. */
  refunded: boolean;
  error: { code: string; title: string; detail: string } | null;
};

export type StoredAction = {
  id: string;
  kind: string;
  label: string;
  /** What will be done, as the verb that does it takes it. */
  params: Record<string, unknown>;
  diff: readonly string[];
  expiresAt: number;
  status: "pending" | "running" | "accepted" | "rejected" | "failed";
  /** What came of it, and a card that shows it. */
  result: { type: string; id: string; card?: Card } | null;
  takenAt?: number;
};

export const RUN_STATES = ["running", "completed", "failed", "canceled", "interrupted"] as const;
export type RunState = (typeof RUN_STATES)[number];

/** One message of the athlete and what came back: one row. */
export type Turn = {
  runId: string;
  conversationId: string;
  userMessageId: string;
  messageId: string;
  clientMessageId: string | null;
  /** Of what was asked: the same client id with another question is refused. */
  contentHash: string;
  content: string;
  askedAt: number;
  endedAt: number;
  state: RunState;
  /** What the coach said. */
  answer: string;
  /** All deltas in a row, where it was replaced afterwards. */
  streamed?: string;
  log: readonly LogEntry[];
  said: Said;
  actions: readonly StoredAction[];
  /** Found in these words; what was only remembered from before is not found again. */
  concerns: readonly Concern[];
  /** For the partner's server alone. */
  use: {
    model: string | null;
    promptVersion: string;
    inputTokens: number;
    outputTokens: number;
    costMicros: number;
  };
};

/** What is known of the athlete for a while, so that a turn asks no database. */
export type Briefing = { facts: Record<string, unknown>; freshUntil: number };

export type Asked = {
  conversationId: string;
  clientMessageId: string | null;
  contentHash: string;
  now: number;
};

export type PastTurn = Pick<Turn, "content" | "answer" | "askedAt">;
export type PastConcern = Concern & { at: number };

export type Admitted = {
  state: "admitted";
  askedAt: number;
  runId: string;
  userMessageId: string;
  messageId: string;
  conversation: Conversation;
  /** The last ones, oldest first. */
  history: readonly PastTurn[];
  /** What was found in it lately, oldest first. */
  concerns: readonly PastConcern[];
  briefing: Briefing | null;
  /** Of the day, with what is under way. */
  used: number;
  isFirst: boolean;
};

export type Admission =
  | Admitted
  | { state: "unknown" | "reused" | "too_many" }
  | { state: "busy"; runId: string }
  /** Asked before: under way, or answered. */
  | { state: "known"; runId: string; turn: Turn | null };

export type Ending = {
  turn: Turn;
  /** Set where the turn counts on the athlete's day. */
  countsOn: number | null;
  /** Set where the context was put together anew. */
  briefing: Briefing | null;
  title: string | null;
  summary: { text: string; to: number } | null;
  now: number;
};

export type Ended = { used: number };

export type RunView = { state: RunState; turn: Turn | null; conversationId: string };

export type Decision = {
  actionId: string;
  conversationId: string;
  accepts: boolean;
  now: number;
};
export type ActionTaken =
  | { state: "taken"; action: StoredAction; conversation: Conversation }
  | { state: "done"; action: StoredAction }
  | { state: "unknown" | "expired" | "busy" };

/** The conversations of one athlete, wherever they are kept. */
export type ChatObject = {
  createConversation(conversation: Omit<Conversation, "id">): Promise<Conversation>;
  findConversation(
    id: string,
  ): Promise<(Conversation & { updatedAt: number; turns: number }) | null>;
  listConversations(query: {
    limit: number;
    after: string | null;
  }): Promise<(Conversation & { updatedAt: number; turns: number })[]>;
  updateConversation(
    id: string,
    changes: Partial<Pick<Conversation, "title" | "coach" | "metadata">>,
  ): Promise<(Conversation & { updatedAt: number; turns: number }) | null>;
  deleteConversation(id: string): Promise<boolean>;
  /** Newest first. */
  listTurns(query: {
    conversationId: string;
    limit: number;
    before: string | null;
  }): Promise<Turn[] | null>;
  findMessage(messageId: string): Promise<Turn | null>;

  /** Lets a turn begin: the lock, the day, what was said before. Nothing is written. */
  admit(asked: Asked): Promise<Admission>;
  /** The one write of a turn. Again is no harm. */
  commit(ending: Ending): Promise<Ended | null>;
  /** The turn will not be: its lock and its place are given back. */
  release(runId: string): Promise<void>;
  /** The reader has left: from here on others read along here. Tells whether the run was canceled. */
  handOver(turn: Turn): Promise<{ isCanceled: boolean }>;
  isCanceled(runId: string): Promise<boolean>;
  cancel(runId: string, now: number): Promise<RunView | null>;
  findRun(runId: string, now: number): Promise<RunView | null>;
  /** Server-sent events after a number; `gone` where they are put away, null for one who has them all. */
  watch(
    runId: string,
    after: number,
    now: number,
  ): Promise<ReadableStream<Uint8Array> | "unknown" | "gone" | null>;

  /** Proposals of the last answer that wait for a word. */
  waiting(conversationId: string, now: number): Promise<string[]>;
  takeAction(decision: Decision): Promise<ActionTaken>;
  finishAction(
    actionId: string,
    status: "accepted" | "failed" | "pending",
    result: StoredAction["result"],
  ): Promise<StoredAction | null>;

  /** The athlete has changed: the next turn looks again. */
  forgetBriefing(): Promise<void>;
};
