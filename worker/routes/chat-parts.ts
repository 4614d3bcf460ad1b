/** Conversations, messages, runs and proposals on the wire. */
import * as z from "zod";
import { SAFETY_LEVELS } from "../../engine/safety/levels.ts";
import { Card } from "../chat/cards.ts";
import { RUN_STATES } from "../core/chat.ts";
import type { showAction, showAnswer, showAsked } from "../core/chat-message.ts";
import { exampleOf } from "../http/list.ts";
import { ModelUse } from "./model-use-parts.ts";

const CONVERSATION = "conv_01kag9p5x8e0hs4vb9j6z8t3yq";
const RUN = "run_01kag9p5x8e0hs4vb9j6z8t3yq";
const MESSAGE = "msg_01kag9p5xae0hs4vb9j6z8t3yq";
const ACTION = "act_01kag9p5xae0hs4vb9j6z8t3yq";

export const OneConversation = z.object({
  conversationId: z.string().meta({ description: "Id of the conversation", example: CONVERSATION }),
});
export const OneRun = z.object({
  runId: z.string().meta({ description: "Id of the run", example: RUN }),
});
export const OneAction = OneConversation.extend({
  actionId: z.string().meta({ description: "Id of the proposal", example: ACTION }),
});

export const Conversation = z
  .object({
    id: z.string().meta({ description: "Id of the conversation" }),
    object: z.literal("conversation"),
    athleteId: z.string().meta({ description: "Whose it is" }),
    coach: z
      .string()
      .nullable()
      .meta({ description: "The coach who answers; the organisation's own if null" }),
    title: z.string().nullable().meta({ description: "Made from the first message if unsaid" }),
    metadata: z.record(z.string(), z.string()).meta({ description: "Yours" }),
    turns: z.int().meta({ description: "Messages of the athlete so far" }),
    retentionDays: z.int().meta({ description: "So long after the last message it is kept" }),
    livemode: z.boolean(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime().meta({ description: "When something was last said" }),
  })
  .meta({
    id: "Conversation",
    description: "A talk between an athlete and the coach",
    example: {
      id: CONVERSATION,
      object: "conversation",
      athleteId: "ath_01kag9p5x8e0hs4vb9j6z8t3yq",
      coach: null,
      title: "My bench is stuck",
      metadata: {},
      turns: 2,
      retentionDays: 30,
      livemode: true,
      createdAt: "2026-11-21T09:00:00.000Z",
      updatedAt: "2026-11-21T09:05:00.000Z",
    },
  });

const Resource = z
  .record(z.string(), z.unknown())
  .meta({ id: "HelpResource", description: "Somebody who can help: name, number, hours, address" });

export const SafetyFlag = z
  .object({
    category: z.enum(SAFETY_LEVELS),
    topic: z.string().nullable(),
    severity: z.enum(["info", "caution", "stop", "emergency"]).meta({
      id: "SafetySeverity",
      description: "From `stop` on, no training advice follows",
    }),
    title: z.string(),
    message: z.string().meta({ description: "What to tell the athlete" }),
    resources: z.array(Resource),
  })
  .meta({ id: "SafetyFlag", description: "What the guard found in the athlete's words" });

export const Action = z
  .object({
    id: z.string().meta({ description: "Id of the proposal" }),
    object: z.literal("action"),
    kind: z
      .string()
      .meta({ description: "What would be done: `start_program`, `set_preference`, …" }),
    label: z.string().meta({ description: "For the button, in the athlete's language" }),
    diff: z.array(z.string()).meta({ description: "What would change, line by line" }),
    status: z.enum(["pending", "running", "accepted", "rejected", "failed"]).meta({
      id: "ActionStatus",
      description: "Nothing is written before `accepted`",
    }),
    expiresAt: z.iso.datetime(),
    result: z
      .object({
        type: z.string().meta({ description: "`job`, `athlete` or `workout_log`" }),
        id: z.string(),
        card: Card.nullable().meta({ description: "To show what it came to, if there is more" }),
      })
      .nullable()
      .meta({ id: "ActionResult", description: "What came of it" }),
  })
  .meta({
    id: "CoachAction",
    description: "A change that the coach proposes and the athlete confirms",
    example: {
      id: ACTION,
      object: "action",
      kind: "set_preference",
      label: "Train 45 minutes",
      diff: ["workoutMinutes: 60 -> 45"],
      status: "pending",
      expiresAt: "2026-11-22T09:00:00.000Z",
      result: null,
    },
  });

const RunError = z
  .object({ code: z.string(), title: z.string(), detail: z.string() })
  .meta({ id: "RunError", description: "Why there is no answer" });

const Usage = z
  .object({
    model: z.string().nullable(),
    promptVersion: z.string(),
    inputTokens: z.int(),
    outputTokens: z.int(),
    costUsd: z.number(),
  })
  .meta({ id: "MessageUsage", description: "What it took; for your server alone" });

export const Message = z
  .object({
    id: z.string().meta({ description: "Id of the message" }),
    object: z.literal("message"),
    conversationId: z.string(),
    runId: z.string().meta({ description: "The run in which it was said" }),
    role: z.enum(["user", "assistant"]).meta({ id: "MessageRole", description: "Who says it" }),
    content: z.string().meta({ description: "Plain text or simple markdown" }),
    status: z.enum(RUN_STATES).meta({ id: "MessageStatus", description: "Whether it is whole" }),
    createdAt: z.iso.datetime(),
    aiGenerated: z.boolean().meta({ description: "Said by an AI: show it" }),
    clientMessageId: z.string().nullable(),
    source: ModelUse.shape.source
      .nullable()
      .meta({ description: "Who answered; null for the athlete's own words" }),
    reason: ModelUse.shape.reason,
    finishReason: z.enum(["stop", "length", "safety"]).nullable().meta({
      id: "FinishReason",
      description: "`safety`: the guard answered, and no model was asked",
    }),
    safety: SafetyFlag.nullable(),
    cards: z.array(Card).meta({ description: "What to show beside the words" }),
    actions: z.array(Action).meta({ description: "What waits for the athlete's word" }),
    refunded: z.boolean().meta({ description: "Not counted on the day: no model answered" }),
    error: RunError.nullable(),
    usage: Usage.nullable(),
  })
  .meta({
    id: "Message",
    description: "A message of the athlete or of the coach",
    example: {
      id: MESSAGE,
      object: "message",
      conversationId: CONVERSATION,
      runId: RUN,
      role: "assistant",
      content: "Take a box squat to just above parallel for two weeks, and keep the load.",
      status: "completed",
      createdAt: "2026-11-21T09:05:02.000Z",
      aiGenerated: true,
      clientMessageId: null,
      source: "claude",
      reason: null,
      finishReason: "stop",
      safety: null,
      cards: [],
      actions: [],
      refunded: false,
      error: null,
      usage: null,
    },
  });

type Shown = ReturnType<typeof showAnswer> | ReturnType<typeof showAsked>;
/** What is kept was of the schema of its day, which only ever grew; the object that keeps it knows no schema. */
export const asMessage = (shown: Shown) => shown as unknown as z.input<typeof Message>;
export const asAction = (shown: ReturnType<typeof showAction>) =>
  shown as unknown as z.input<typeof Action>;

export const Run = z
  .object({
    id: z.string().meta({ description: "Id of the run" }),
    object: z.literal("run"),
    conversationId: z.string(),
    status: z.enum(RUN_STATES),
    message: Message.nullable().meta({ description: "The answer, once it has ended" }),
    eventsUrl: z.string().meta({ description: "Where it can be read event by event" }),
  })
  .meta({
    id: "Run",
    description: "The coach's way to an answer",
    example: {
      id: RUN,
      object: "run",
      conversationId: CONVERSATION,
      status: "completed",
      message: exampleOf(Message),
      eventsUrl: `/v1/runs/${RUN}/events`,
    },
  });
