/** What operations that may ask a model share: who may propose, and who did. */
import * as z from "zod";

const REASONS = [
  "not_enabled",
  "screened",
  "daily_limit",
  "budget",
  "models_down",
  "bad_answers",
  "rejected",
] as const;

export const ModelMode = z.enum(["auto", "engine", "model"]).meta({
  id: "ModelMode",
  description:
    "Who proposes: the `engine` alone, which is free and at once; `auto`, a model and behind it the engine; or `model`, which also says when there is none to ask or the athlete's day is used up. If unsaid, a plan that is answered at once is the engine's; a job and the coach's words ask as `auto` does. The engine owns every number in each case",
});
export const withMode = { mode: ModelMode.optional() };

export const ModelUse = z
  .object({
    source: z.enum(["claude", "gpt", "student", "engine"]).meta({
      id: "ProposalSource",
      description: "Who proposed it; `engine` where it had to stand in",
    }),
    model: z
      .string()
      .nullable()
      .meta({ description: "The model with its version, as its provider names it" }),
    promptVersion: z.string().meta({ description: "Which prompt asked", example: "blueprint@1" }),
    kept: z.boolean().meta({ description: "The answer to the same question of the last day" }),
    reason: z.enum(REASONS).nullable().meta({
      id: "EngineReason",
      description:
        "Why the engine stood in; null if it did not. `rejected`: the proposal broke rules beyond mending",
    }),
    tried: z
      .array(
        z
          .object({ model: z.string(), outcome: z.string() })
          .meta({ id: "TriedModel", description: "A model that was asked, or passed by" }),
      )
      .meta({ description: "In order; told to servers alone" }),
    remainingToday: z
      .int()
      .nullable()
      .meta({ description: "Coach requests that the athlete has left, where one was used" }),
    usage: z
      .object({ inputTokens: z.int(), outputTokens: z.int(), costUsd: z.number() })
      .nullable()
      .meta({ id: "ModelUsage", description: "What all calls took; told to servers alone" }),
    interactionId: z.string().nullable().meta({
      description: "Id under which it is booked",
      example: "int_01kag9p5x8e0hs4vb9j6z8t3yq",
    }),
  })
  .meta({
    id: "ModelUse",
    description: "Which model proposed it and what that took",
    example: {
      source: "claude",
      model: "claude-haiku-5-5",
      promptVersion: "blueprint@1",
      kept: false,
      reason: null,
      tried: [{ model: "claude-haiku", outcome: "done" }],
      remainingToday: 7,
      usage: { inputTokens: 1830, outputTokens: 412, costUsd: 0.000389 },
      interactionId: "int_01kag9p5x8e0hs4vb9j6z8t3yq",
    },
  });

export const withProposal = {
  proposal: ModelUse.nullable().meta({ description: "Null where no model was wanted" }),
};
