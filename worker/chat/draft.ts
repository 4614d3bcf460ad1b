/** A turn while it becomes what it will be: its words, its cards, its proposals. */
import type { Card, StoredAction, Turn } from "../core/chat.ts";
import { kinOf, makeKinId, timeOf } from "../core/kin.ts";
import { logOf, streamedIn } from "../core/run-log.ts";
import { promptVersionOf } from "../skills/skill.ts";
import type { Opened } from "./opened.ts";
import { CHAT_PROMPT } from "./prompt.ts";
import type { Teller } from "./teller.ts";
import type { ToolResult } from "./tool.ts";
import { DAY_MS } from "../core/durations.ts";

export type Draft = {
  state: Turn["state"];
  answer: string;
  /** What was shown before is not what stands there now. */
  isReplaced: boolean;
  cards: Card[];
  actions: StoredAction[];
  /** How many were told of, also those that gave way to the engine's. */
  proposed: number;
  said: Omit<Turn["said"], "cards">;
  use: Turn["use"];
  /** The day on which it counts, where a model answered. */
  countsOn: number | null;
  /** Something was written on the way: what was known of the athlete is to be looked up anew. */
  hasWritten: boolean;
};

export const newDraft = ({ stop }: Pick<Opened, "stop">): Draft => ({
  state: "running",
  answer: "",
  isReplaced: false,
  cards: [],
  actions: [],
  proposed: 0,
  said: {
    source: "engine",
    reason: null,
    finishReason: stop ? "safety" : "stop",
    safety: stop?.flag ?? null,
    refunded: false,
    error: null,
  },
  use: {
    model: null,
    promptVersion: promptVersionOf(CHAT_PROMPT),
    inputTokens: 0,
    outputTokens: 0,
    costMicros: 0,
  },
  countsOn: null,
  hasWritten: false,
});

const END_TYPES = { completed: "message.completed", canceled: "message.canceled" } as const;

export function turnOf(
  { admitted, asked, verdict }: Pick<Opened, "admitted" | "asked" | "verdict">,
  draft: Draft,
  { events }: Pick<Teller, "events">,
  now: number,
): Turn {
  const { state, isReplaced, cards, answer, actions, use } = draft;
  const isOpen = state === "running";
  const type = END_TYPES[state as keyof typeof END_TYPES] ?? "message.failed";
  return {
    answer,
    actions,
    use,
    state,
    runId: admitted.runId,
    conversationId: admitted.conversation.id,
    userMessageId: admitted.userMessageId,
    messageId: admitted.messageId,
    clientMessageId: asked.clientMessageId,
    contentHash: asked.contentHash,
    content: asked.content,
    askedAt: admitted.askedAt,
    endedAt: Math.max(now, admitted.askedAt),
    ...((isReplaced || isOpen) && { streamed: streamedIn(events) }),
    log: [...logOf(events), ...(isOpen ? [] : [{ type, data: {} }])],
    said: { ...draft.said, cards },
    concerns: concernsIn(verdict),
  };
}

/** Said by a doctor, and told by the athlete: what was found of the body before binds no more. */
export const CLEARED = "cleared";

function concernsIn({ level, topic, also, isKept, isCleared }: Opened["verdict"]) {
  const cleared = isCleared ? [{ level: CLEARED, topic: null }] : [];
  return level === "safe" || isKept ? cleared : [...cleared, { level, topic }, ...also];
}

const ACTION_LIFE_MS = DAY_MS;
const MOST_ACTIONS = 3;

/** What a tool found becomes cards, and proposals that wait for the athlete's word. */
export function takeResult(
  draft: Draft,
  { cards = [], actions = [] }: ToolResult,
  { teller, messageId, now }: { teller: Pick<Teller, "tell">; messageId: string; now: number },
) {
  for (const { type, data } of cards) {
    const card = { id: `${messageId}.${draft.cards.length + 1}`, type, data };
    draft.cards.push(card);
    teller.tell("card.upsert", { card });
  }
  for (const { kind, label, params, diff } of actions) {
    if (draft.actions.length >= MOST_ACTIONS) return;
    // One that was told and withdrawn keeps its id to itself.
    const nth = draft.proposed;
    draft.proposed += 1;
    const id = makeKinId("action", timeOf(messageId) + nth, kinOf(messageId)!);
    const expiresAt = now + ACTION_LIFE_MS;
    draft.actions.push({
      id,
      kind,
      label,
      params,
      diff,
      expiresAt,
      status: "pending",
      result: null,
    });
    const shown = { kind, label, diff, expiresAt: new Date(expiresAt).toISOString() };
    teller.tell("action.proposed", { actionId: id, ...shown });
  }
}
