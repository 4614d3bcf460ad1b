/** What the stream of a run says: one row an event. */
import * as z from "zod";
import { Card } from "../chat/cards.ts";
import { exampleOf } from "../http/list.ts";
import { Message, SafetyFlag } from "./chat-parts.ts";

const event = <const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  id: string,
  description: string,
  shape: Shape,
) => z.object({ type: z.literal(type), ...shape }).meta({ id, description });

const messageId = z.string();
const source = z.string();

/** `data` of each event, one line of JSON; `type` repeats the event's name. */
export const ChatEvent = z
  .discriminatedUnion("type", [
    event("run.started", "RunStartedEvent", "The coach begins", {
      runId: z.string(),
      conversationId: z.string(),
      userMessageId: z.string(),
      messageId,
      coach: z.string(),
      disclosure: z.string().nullable().meta({
        description: "Show it: that this is an AI. At the first turn, and again to minors",
      }),
    }),
    event("safety.flag", "SafetyFlagEvent", "Before any word: something comes before training", {
      ...SafetyFlag.shape,
    }),
    event("route.changed", "RouteChangedEvent", "Another answers than the one asked first", {
      from: source.nullable(),
      to: source,
      reason: z.string().nullable(),
    }),
    event("tool.started", "ToolStartedEvent", "The engine is asked for something", {
      id: z.string(),
      name: z.string(),
      label: z.string(),
    }),
    event("tool.completed", "ToolCompletedEvent", "The engine has answered", {
      id: z.string(),
      name: z.string(),
      ok: z.boolean(),
      summary: z.string(),
      ms: z.int(),
    }),
    event("message.delta", "MessageDeltaEvent", "More of the answer", {
      messageId,
      delta: z.string(),
    }),
    event("message.replaced", "MessageReplacedEvent", "What was shown gives way to this", {
      messageId,
      content: z.string(),
      reason: z.string().nullable(),
    }),
    event("card.upsert", "CardEvent", "Something to show beside the words", { card: Card }),
    event("action.proposed", "ActionProposedEvent", "Something that waits for the athlete's word", {
      actionId: z.string(),
      kind: z.string(),
      label: z.string(),
      diff: z.array(z.string()),
      expiresAt: z.iso.datetime(),
    }),
    event("action.decided", "ActionDecidedEvent", "The athlete's typed word on a proposal", {
      actionId: z.string(),
      status: z.enum(["accepted", "rejected", "failed"]),
      result: z.object({ type: z.string(), id: z.string() }).nullable(),
    }),
    event("usage.updated", "UsageEvent", "What is left of the day", {
      rateLimit: z
        .object({ limit: z.int(), used: z.int(), remaining: z.int() })
        .meta({ id: "DayLeft", description: "Coach requests of the day" }),
      refunded: z.boolean(),
    }),
    event("message.completed", "MessageCompletedEvent", "The end: the whole answer", {
      message: Message,
      finishReason: z.enum(["stop", "length", "safety"]),
    }),
    event("message.failed", "MessageFailedEvent", "The end: there is no answer", {
      error: Message.shape.error,
      message: Message,
    }),
    event("message.canceled", "MessageCanceledEvent", "The end: somebody canceled it", {
      message: Message,
    }),
  ])
  .meta({
    id: "ChatEvent",
    description: "What the stream of a run says",
    example: {
      type: "message.completed",
      message: exampleOf(Message),
      finishReason: "stop",
    },
  });
