/** Talking to the coach: messages, runs and proposals. */
import * as z from "zod";
import { confirmAction } from "../chat/confirm.ts";
import { AI_SDK_HEADERS, toAiSdk } from "../chat/ai-sdk.ts";
import { MessageRequest, UiMessages, bodyOf } from "../chat/message-request.ts";
import { cancelRun, getRun, sendMessage, streamMessage, watchRun } from "../chat/converse.ts";
import { showAnswer } from "../core/chat-message.ts";
import type { RunView } from "../core/chat.ts";
import type { Ctx } from "../ctx.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { exampleOf } from "../http/list.ts";
import { ChatEvent } from "./chat-events.ts";
import {
  Action,
  Message,
  OneAction,
  OneConversation,
  OneRun,
  Run,
  asAction,
  asMessage,
} from "./chat-parts.ts";
import { FROM_SERVER_OR_DEVICE } from "./planning-parts.ts";

const CONVERSATION = "/v1/conversations/{conversationId}";
const RUN = "/v1/runs/{runId}";
const COACH = { tag: "Coach", scope: "coach:use", credentials: FROM_SERVER_OR_DEVICE } as const;

const protocol = z
  .enum(["liftwright", "ai-sdk"])
  .default("liftwright")
  .meta({ description: "`ai-sdk`: as the AI SDK's `useChat` reads it" });

const isServer = ({ caller }: Ctx) => caller.kind === "secret";
const showRun = (ctx: Ctx, runId: string, { state, turn, conversationId }: RunView) => ({
  id: runId,
  object: "run" as const,
  conversationId,
  status: state,
  message: turn && asMessage(showAnswer(turn, isServer(ctx))),
  eventsUrl: `/v1/runs/${runId}/events`,
});

type Stream = ReadableStream<Uint8Array> | null;

function streamReply(runId: string, stream: Stream, wire: "liftwright" | "ai-sdk") {
  const isForSdk = wire === "ai-sdk" && stream !== null;
  return new Reply(isForSdk ? toAiSdk(stream) : stream, {
    headers: { "Content-Location": `/v1/runs/${runId}/events`, ...(isForSdk && AI_SDK_HEADERS) },
  });
}

const ActionDecision = z
  .strictObject({
    decision: z
      .enum(["accept", "reject"])
      .meta({ id: "Decision", description: "The athlete's word" }),
  })
  .meta({
    id: "ActionDecision",
    description: "The athlete's word on a proposal",
    example: { decision: "accept" },
  });

export const messageEndpoints = [
  endpoint(
    {
      ...COACH,
      id: "conversations.send",
      method: "post",
      path: `${CONVERSATION}/messages`,
      summary: "Send a message",
      description:
        "Waits for the whole answer. Under a `clientMessageId` a message is answered once: sent again it gives the same answer. Counts on the athlete's day if a model answers; what the guard or the engine says is free. Where the day is used up, `mode: auto` lets the engine answer.",
      params: OneConversation,
      body: MessageRequest,
      returns: Message,
    },
    async (ctx, { params, body }) =>
      asMessage(showAnswer(await sendMessage(ctx, params.conversationId, body), isServer(ctx))),
  ),

  endpoint(
    {
      ...COACH,
      id: "conversations.stream",
      method: "post",
      path: `${CONVERSATION}/messages/stream`,
      summary: "Send a message and watch the answer",
      description:
        "Server-sent events. Exactly one of `message.completed`, `message.failed` and `message.canceled` ends the stream; one that ends without was cut, so send the same request again with the same `clientMessageId` (or `Idempotency-Key`) and `Last-Event-ID`, or read on at `/v1/runs/{runId}/events`. Who leaves does not stop the run. A safety flag comes before any word. With `protocol=ai-sdk` the body may also be the one that `useChat` sends.",
      params: OneConversation,
      query: z.strictObject({ protocol }),
      body: z.union([MessageRequest, UiMessages]).meta({
        id: "StreamedMessage",
        description: "A message, or what `useChat` sends",
        example: exampleOf(MessageRequest),
      }),
      streams: ChatEvent,
    },
    async (ctx, { params, query, body }) => {
      const { runId, stream } = await streamMessage(ctx, params.conversationId, bodyOf(body));
      return streamReply(runId, stream, query.protocol);
    },
  ),

  endpoint(
    {
      ...COACH,
      id: "runs.stream",
      method: "get",
      path: `${RUN}/events`,
      summary: "Watch a run",
      description:
        "Its events from the first one on, or after the one that `Last-Event-ID` or `after` names. While the first reader is still there, others are told when the answer is whole. Kept for an hour after its end, then 410: read the message instead.",
      params: OneRun,
      query: z.strictObject({
        after: z.coerce
          .number()
          .int()
          .min(0)
          .max(1_000_000)
          .optional()
          .meta({ description: "Number of the last event that was seen", example: 3 }),
        protocol,
      }),
      streams: ChatEvent,
    },
    async (ctx, { params, query }) =>
      streamReply(params.runId, await watchRun(ctx, params.runId, query.after), query.protocol),
  ),

  endpoint(
    {
      ...COACH,
      id: "runs.get",
      method: "get",
      path: RUN,
      summary: "Read a run",
      description: "Whether it is still under way, and the answer once it has ended.",
      params: OneRun,
      returns: Run,
    },
    async (ctx, { params }) => showRun(ctx, params.runId, await getRun(ctx, params.runId)),
  ),

  endpoint(
    {
      ...COACH,
      id: "runs.cancel",
      method: "post",
      path: `${RUN}/cancel`,
      summary: "Cancel a run",
      description:
        "Stops the coach within two seconds. What was said until then stands; it counts on the day if a model had begun.",
      params: OneRun,
      returns: Run,
    },
    async (ctx, { params }) => showRun(ctx, params.runId, await cancelRun(ctx, params.runId)),
  ),

  endpoint(
    {
      ...COACH,
      id: "actions.confirm",
      method: "post",
      path: `${CONVERSATION}/actions/{actionId}`,
      summary: "Decide on a proposal",
      description:
        "Carries out what the coach proposed, or turns it down. Nothing that a model proposed is written without it. Decided once, it stays; after a day it has ended.",
      params: OneAction,
      body: ActionDecision,
      returns: Action,
    },
    async (ctx, { params: { conversationId, actionId }, body: { decision } }) =>
      asAction(await confirmAction(ctx, conversationId, actionId, decision === "accept")),
  ),
];
