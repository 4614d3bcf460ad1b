/** A turn as its two messages, as the API shows them. */
import type { RunEvent, Said, StoredAction, Turn } from "./chat.ts";
import { usdOfMicros } from "./money.ts";

const NOTHING_SAID = {
  source: null,
  reason: null,
  finishReason: null,
  safety: null,
  cards: [],
  actions: [],
  refunded: false,
  error: null,
  usage: null,
};

const iso = (at: number) => new Date(at).toISOString();

export const showAction = ({ id, kind, label, diff, expiresAt, status, result }: StoredAction) => ({
  id,
  object: "action" as const,
  kind,
  label,
  diff: [...diff],
  status,
  expiresAt: iso(expiresAt),
  result: result && { type: result.type, id: result.id, card: result.card ?? null },
});

export const showAsked = (turn: Turn) => ({
  id: turn.userMessageId,
  object: "message" as const,
  conversationId: turn.conversationId,
  runId: turn.runId,
  role: "user" as const,
  content: turn.content,
  status: "completed" as const,
  createdAt: iso(turn.askedAt),
  aiGenerated: false,
  clientMessageId: turn.clientMessageId,
  ...NOTHING_SAID,
});

/** Models, tokens and money are shown to a partner's server, not to an athlete's device. */
export function showAnswer(turn: Turn, isServer = false) {
  const { model, promptVersion, inputTokens, outputTokens, costMicros } = turn.use;
  return {
    id: turn.messageId,
    object: "message" as const,
    conversationId: turn.conversationId,
    runId: turn.runId,
    role: "assistant" as const,
    content: turn.answer,
    status: turn.state,
    createdAt: iso(turn.endedAt),
    aiGenerated: true,
    clientMessageId: null,
    ...(turn.said satisfies Said),
    cards: [...turn.said.cards],
    actions: turn.actions.map(showAction),
    usage: isServer
      ? { model, promptVersion, inputTokens, outputTokens, costUsd: usdOfMicros(costMicros) }
      : null,
  };
}

/** The one event that ends a run. */
export function endOf(turn: Turn): RunEvent {
  const message = showAnswer(turn);
  if (turn.state === "canceled") return { type: "message.canceled", data: { message } };
  if (turn.state === "completed") {
    return {
      type: "message.completed",
      data: { message, finishReason: turn.said.finishReason ?? "stop" },
    };
  }
  return { type: "message.failed", data: { error: turn.said.error, message } };
}
