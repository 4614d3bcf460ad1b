/** Old names of the chat's calls, kept for a year. */
import * as z from "zod";
import {
  chatOld,
  deleteOldConversation,
  getOldConversation,
  listOldConversations,
} from "../chat/old-chat.ts";
import { MessageRequest } from "../chat/message-request.ts";
import { ID_FORM } from "../core/ids.ts";
import { endpoint } from "../http/endpoint.ts";
import { coachedAthlete } from "./coach-answer-parts.ts";
import { OneConversation } from "./chat-parts.ts";
import { TAG, replacedBy } from "./old-name-parts.ts";
import { FROM_SERVER_OR_DEVICE } from "./planning-parts.ts";

const OLD = { tag: TAG, scope: "coach:use", credentials: FROM_SERVER_OR_DEVICE } as const;
const LIST = "/api/ai/conversations";
const CONVERSATION = "conv_01kag9p5x8e0hs4vb9j6z8t3yq";
const AT = "2026-11-21T09:00:00.000Z";

const OldChatCreate = z
  .strictObject({
    ...coachedAthlete,
    message: MessageRequest.shape.content,
    conversationId: z
      .string()
      .regex(ID_FORM)
      .optional()
      .meta({ description: "Where the talk goes on; a new one begins without it" }),
  })
  .meta({
    id: "OldChatCreate",
    description: "A message to the coach, as the old call sent it",
    example: {
      athleteId: "ath_01kag9p5x8e0hs4vb9j6z8t3yq",
      message: "My knees cave in when I squat",
    },
  });

const OldChatReply = z
  .object({
    success: z.literal(true),
    reply: z.string(),
    conversationId: z.string(),
    tokensUsed: z.int().nullable().meta({ description: "Told to servers alone" }),
    remainingRequests: z.int().meta({ description: "Coach requests that are left today" }),
  })
  .meta({
    id: "OldChatReply",
    description: "The coach's answer in the shape of the old call",
    example: {
      success: true,
      reply: "Push your knees out over your toes, and take ten percent off for a week.",
      conversationId: CONVERSATION,
      tokensUsed: 640,
      remainingRequests: 9,
    },
  });

const times = { createdAt: z.iso.datetime() };
const OldConversations = z
  .object({
    conversations: z.array(
      z
        .object({
          id: z.string(),
          title: z.string().nullable(),
          messageCount: z.int(),
          ...times,
          updatedAt: z.iso.datetime(),
        })
        .meta({ id: "OldConversation", description: "A talk, in brief" }),
    ),
  })
  .meta({
    id: "OldConversations",
    description: "The newest talks of an athlete, in the shape of the old call",
    example: {
      conversations: [
        { id: CONVERSATION, title: "Squats", messageCount: 2, createdAt: AT, updatedAt: AT },
      ],
    },
  });

const OldMessages = z
  .object({
    messages: z.array(
      z
        .object({
          id: z.string(),
          role: z.enum(["user", "assistant"]),
          content: z.string(),
          ...times,
        })
        .meta({ id: "OldMessage", description: "A message, in brief" }),
    ),
  })
  .meta({
    id: "OldMessages",
    description: "All that was said, oldest first, in the shape of the old call",
    example: {
      messages: [
        {
          id: "msg_01kag9p5x8e0hs4vb9j6z8t3yq",
          role: "user",
          content: "My knees cave in when I squat",
          createdAt: AT,
        },
      ],
    },
  });

const OldDone = z
  .object({ success: z.literal(true) })
  .meta({ id: "OldDone", description: "It is done", example: { success: true } });

export const oldChatEndpoints = [
  endpoint(
    {
      ...OLD,
      id: "oldNames.chat",
      method: "post",
      path: "/api/ai/chat",
      summary: "Talk to the coach, by its old name",
      description:
        "As `POST /v1/conversations/{id}/messages`; it opens a conversation where none is named.",
      body: OldChatCreate,
      returns: OldChatReply,
      deprecated: replacedBy("/v1/conversations"),
    },
    (ctx, { body }) => chatOld(ctx, body),
  ),

  endpoint(
    {
      ...OLD,
      id: "oldNames.listConversations",
      method: "get",
      path: LIST,
      summary: "List conversations, by their old name",
      description: "As `GET /v1/conversations`: the fifty newest.",
      query: z.strictObject(coachedAthlete),
      returns: OldConversations,
      deprecated: replacedBy("/v1/conversations"),
    },
    (ctx, { query }) => listOldConversations(ctx, query.athleteId),
  ),

  endpoint(
    {
      ...OLD,
      id: "oldNames.getConversation",
      method: "get",
      path: `${LIST}/{conversationId}`,
      summary: "Read a conversation, by its old name",
      description: "As `GET /v1/conversations/{id}/messages`: all of them, oldest first.",
      params: OneConversation,
      returns: OldMessages,
      deprecated: replacedBy("/v1/conversations"),
    },
    (ctx, { params }) => getOldConversation(ctx, params.conversationId),
  ),

  endpoint(
    {
      ...OLD,
      id: "oldNames.deleteConversation",
      method: "delete",
      path: `${LIST}/{conversationId}`,
      summary: "Delete a conversation, by its old name",
      description: "As `DELETE /v1/conversations/{id}`.",
      params: OneConversation,
      returns: OldDone,
      deprecated: replacedBy("/v1/conversations"),
    },
    (ctx, { params }) => deleteOldConversation(ctx, params.conversationId),
  ),
];
