/** Chat as the apps that came before call it: one message, one reply, and conversations beside it. */
import type { Turn } from "../core/chat.ts";
import type { Ctx } from "../ctx.ts";
import {
  createConversation,
  deleteConversation,
  exportConversation,
  getConversation,
  listConversations,
  ownAthleteId,
} from "../services/conversations.ts";
import { getRateLimit } from "../services/rate-limit.ts";
import { sendMessage } from "./converse.ts";

export type OldChatBody = {
  athleteId?: string | undefined;
  conversationId?: string | undefined;
  message: string;
};

/** Without a conversation it begins one. */
export async function chatOld(ctx: Ctx, { message, conversationId, athleteId }: OldChatBody) {
  const id =
    conversationId ??
    (await createConversation(ctx, { athleteId: ownAthleteId(ctx, athleteId) })).id;
  const turn = await sendMessage(ctx, id, { content: message });
  return { success: true as const, ...(await showReply(ctx, id, turn)) };
}

async function showReply(ctx: Ctx, conversationId: string, { answer, use }: Turn) {
  const { athleteId } = await getConversation(ctx, conversationId);
  const { remaining } = await getRateLimit(ctx, athleteId);
  return {
    reply: answer,
    conversationId,
    tokensUsed: ctx.caller.kind === "secret" ? use.inputTokens + use.outputTokens : null,
    remainingRequests: remaining,
  };
}

const MOST = 50;

export async function listOldConversations(ctx: Ctx, athleteId: string | undefined) {
  const id = ownAthleteId(ctx, athleteId, "query/athleteId");
  const { data } = await listConversations(ctx, { athleteId: id, limit: MOST, after: null });
  return {
    conversations: data.map(({ id: conversationId, title, turns, createdAt, updatedAt }) => ({
      id: conversationId,
      title,
      messageCount: 2 * turns,
      createdAt,
      updatedAt,
    })),
  };
}

export async function getOldConversation(ctx: Ctx, id: string) {
  const { messages } = await exportConversation(ctx, id);
  return {
    messages: messages.map(({ id: messageId, role, content, createdAt }) => ({
      id: messageId,
      role,
      content,
      createdAt,
    })),
  };
}

export async function deleteOldConversation(ctx: Ctx, id: string) {
  await deleteConversation(ctx, id);
  return { success: true as const };
}
