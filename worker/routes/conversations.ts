/** Conversations with the coach: opened, found, renamed, read, exported and deleted. */
import * as z from "zod";
import { plainText } from "../../engine/text.ts";
import { COACH_IDS } from "../../engine/coach/personas.ts";
import { ID_FORM } from "../core/ids.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { LIST_QUERY, exampleOf, listOf, showPage, toPageRequest } from "../http/list.ts";
import {
  createConversation,
  deleteConversation,
  exportConversation,
  getConversation,
  listConversations,
  listMessages,
  ownAthleteId,
  updateConversation,
} from "../services/conversations.ts";
import { Conversation, Message, OneConversation, asMessage } from "./chat-parts.ts";
import { FROM_SERVER_OR_DEVICE } from "./planning-parts.ts";

const LIST = "/v1/conversations";
const ONE = `${LIST}/{conversationId}`;
const COACH = { tag: "Coach", scope: "coach:use", credentials: FROM_SERVER_OR_DEVICE } as const;

const facts = {
  coach: z
    .enum(COACH_IDS)
    .nullable()
    .meta({ description: "Who answers; the athlete's or the organisation's own if null" }),
  title: plainText(80).nullable().meta({ description: "For lists", example: "My bench is stuck" }),
  metadata: z
    .record(z.string().regex(/^[\w.-]{1,40}$/), z.string().max(500))
    .refine((all) => Object.keys(all).length <= 16, "at most 16 keys")
    .meta({ description: "Yours: up to 16 keys", example: { screen: "program" } }),
};

const ConversationCreate = z
  .strictObject({
    athleteId: z
      .string()
      .regex(ID_FORM)
      .optional()
      .meta({ description: "Whose it is; a session's own athlete if unsaid" }),
    coach: facts.coach.optional(),
    title: facts.title.optional(),
    metadata: facts.metadata.optional(),
  })
  .meta({
    id: "ConversationCreate",
    description: "A new conversation",
    example: { athleteId: "ath_01kag9p5x8e0hs4vb9j6z8t3yq" },
  });

const ConversationUpdate = z
  .strictObject(facts)
  .partial()
  .meta({
    id: "ConversationUpdate",
    description: "What to change; what is left out stays",
    example: { title: "Bench" },
  });

const ConversationExport = z
  .object({
    object: z.literal("conversation_export"),
    conversation: Conversation,
    messages: z.array(Message).meta({ description: "All of them, oldest first" }),
  })
  .meta({
    id: "ConversationExport",
    description: "A whole conversation",
    example: {
      object: "conversation_export",
      conversation: exampleOf(Conversation),
      messages: [exampleOf(Message)],
    },
  });

export const conversationEndpoints = [
  endpoint(
    {
      ...COACH,
      id: "conversations.create",
      method: "post",
      path: LIST,
      summary: "Open a conversation",
      description:
        "A talk of one athlete with the coach. It is kept for 30 days after its last message, or as long as your organisation has set.",
      body: ConversationCreate,
      status: 201,
      returns: Conversation,
    },
    async (ctx, { body }) => {
      const made = await createConversation(ctx, body);
      return new Reply(made, { headers: { Location: `${LIST}/${made.id}` } });
    },
  ),

  endpoint(
    {
      ...COACH,
      id: "conversations.list",
      method: "get",
      path: LIST,
      summary: "List conversations",
      description: "Those of one athlete, newest first.",
      query: z.strictObject({
        ...LIST_QUERY,
        athleteId: z
          .string()
          .regex(ID_FORM)
          .optional()
          .meta({ description: "The athlete; a session may leave it out" }),
      }),
      returns: listOf(Conversation, "ConversationList", exampleOf(Conversation)),
    },
    async (ctx, { query }) => {
      const athleteId = ownAthleteId(ctx, query.athleteId, "query/athleteId");
      const page = toPageRequest("conversation", query);
      return showPage(await listConversations(ctx, { ...page, athleteId }));
    },
  ),

  endpoint(
    {
      ...COACH,
      id: "conversations.get",
      method: "get",
      path: ONE,
      summary: "Read a conversation",
      description:
        "Its title, its coach and how much was said; the messages are a list of their own.",
      params: OneConversation,
      returns: Conversation,
    },
    (ctx, { params }) => getConversation(ctx, params.conversationId),
  ),

  endpoint(
    {
      ...COACH,
      id: "conversations.update",
      method: "patch",
      path: ONE,
      summary: "Change a conversation",
      description: "Gives it another title, another coach or other metadata.",
      params: OneConversation,
      body: ConversationUpdate,
      returns: Conversation,
    },
    (ctx, { params, body }) => updateConversation(ctx, params.conversationId, body),
  ),

  endpoint(
    {
      ...COACH,
      id: "conversations.delete",
      method: "delete",
      path: ONE,
      summary: "Delete a conversation",
      description: "With all of its messages, at once and for good.",
      params: OneConversation,
      status: 204,
    },
    async (ctx, { params }) => {
      await deleteConversation(ctx, params.conversationId);
      return undefined;
    },
  ),

  endpoint(
    {
      ...COACH,
      id: "conversations.listMessages",
      method: "get",
      path: `${ONE}/messages`,
      summary: "List messages",
      description: "Newest first; each answer comes before the message that it answers.",
      params: OneConversation,
      query: z.strictObject(LIST_QUERY),
      returns: listOf(Message, "MessageList", exampleOf(Message)),
    },
    async (ctx, { params, query }) => {
      const page = toPageRequest("message", query);
      const { data, nextCursor } = await listMessages(ctx, params.conversationId, page);
      return showPage({ data: data.map(asMessage), nextCursor });
    },
  ),

  endpoint(
    {
      ...COACH,
      id: "conversations.export",
      method: "get",
      path: `${ONE}/export`,
      summary: "Export a conversation",
      description: "All that was said, in one document, for the athlete whose it is.",
      params: OneConversation,
      returns: ConversationExport,
    },
    async (ctx, { params }) => {
      const { conversation, messages } = await exportConversation(ctx, params.conversationId);
      const object = "conversation_export" as const;
      return { object, conversation, messages: messages.map(asMessage) };
    },
  ),
];
