/** What models did for an organisation, and what it cost. */
import * as z from "zod";
import { endpoint } from "../http/endpoint.ts";
import { getUsage } from "../services/usage.ts";

const BUCKETS = ["day", "hour"] as const;
const GROUPS = ["none", "athlete", "operation", "skill", "model", "source"] as const;

const moment = (description: string) =>
  z
    .union([z.iso.datetime({ offset: true }), z.iso.date()], {
      error: "A day such as 2026-11-21, or a time such as 2026-11-21T09:00:00Z",
    })
    .optional()
    .meta({ description });

const count = (description: string) => z.int().meta({ description });
export const usd = (description: string) => z.number().meta({ description });

export const TOKENS = {
  inputTokens: count("Tokens that models read and no cache had"),
  cacheReadTokens: count("Tokens that a provider's cache had"),
  cacheWriteTokens: count("Tokens that were put into a provider's cache"),
  outputTokens: count("Tokens that models wrote"),
};

const figures = {
  requests: count("Answers, whoever gave them"),
  modelAnswers: count("Of these: given by a model that was asked"),
  cacheHits: count("Of these: given before to the same question, and free"),
  fallbacks: count("Of these: given by the engine in place of a model"),
  attempts: count("Calls of models that gave no answer of use"),
  refunds: count("Requests that athletes got back"),
  contextHits: count("Requests whose athlete's context was at hand"),
  ...TOKENS,
  costUsd: usd("What it cost, in US dollars"),
};
const figuresExample = {
  requests: 120,
  modelAnswers: 96,
  cacheHits: 18,
  fallbacks: 6,
  attempts: 7,
  refunds: 6,
  contextHits: 80,
  inputTokens: 91_200,
  cacheReadTokens: 204_000,
  cacheWriteTokens: 8_100,
  outputTokens: 38_400,
  costUsd: 0.031373,
};

const UsageFigures = z
  .object(figures)
  .meta({ id: "UsageFigures", description: "What happened", example: figuresExample });

const UsageBucket = z
  .object({
    start: z.iso.datetime().meta({ description: "First moment of the day or hour, in UTC" }),
    key: z.string().nullable().meta({
      description: "Of what `groupBy` asks for; null without it, and where there is none",
    }),
    ...figures,
  })
  .meta({ id: "UsageBucket", description: "What happened in a day or an hour" });

const BudgetPeriod = z
  .object({
    capUsd: usd("What models may cost: your cap, or the platform's if that is lower"),
    spentUsd: usd("Spent, both modes together"),
    reservedUsd: usd("Set aside for calls that have not ended"),
    resetsAt: z.iso.datetime().meta({ description: "When it begins anew" }),
  })
  .meta({ id: "BudgetPeriod", description: "A budget and what is left of it" });

const Usage = z
  .object({
    object: z.literal("usage"),
    start: z.iso.datetime().meta({ description: "From this moment on" }),
    end: z.iso.datetime().meta({ description: "Before this moment" }),
    bucket: z.enum(BUCKETS).meta({ description: "Length of the buckets" }),
    groupBy: z.enum(GROUPS).meta({ description: "What `key` stands for" }),
    totals: UsageFigures,
    data: z
      .array(UsageBucket)
      .meta({ description: "In order of time and key; empty ones left out" }),
    budget: z
      .object({ day: BudgetPeriod, month: BudgetPeriod })
      .meta({ id: "Budget", description: "Your organisation's budget of this day and month" }),
  })
  .meta({
    id: "Usage",
    description: "What models did and what it cost",
    example: {
      object: "usage",
      start: "2026-11-21T00:00:00.000Z",
      end: "2026-11-22T00:00:00.000Z",
      bucket: "day",
      groupBy: "model",
      totals: figuresExample,
      data: [{ start: "2026-11-21T00:00:00.000Z", key: "claude-haiku", ...figuresExample }],
      budget: {
        day: {
          capUsd: 10,
          spentUsd: 0.031373,
          reservedUsd: 0,
          resetsAt: "2026-11-22T00:00:00.000Z",
        },
        month: { capUsd: 50, spentUsd: 1.2, reservedUsd: 0, resetsAt: "2026-12-01T00:00:00.000Z" },
      },
    },
  });

export const usageEndpoints = [
  endpoint(
    {
      id: "usage.get",
      method: "get",
      path: "/v1/usage",
      tag: "Usage",
      scope: "usage:read",
      summary: "Read usage and cost",
      description:
        "What models did for your organisation in this key's mode, by the day or the hour, and your budget. Days begin at midnight UTC. Kept for 400 days; of an athlete who was deleted the sums stay, under no key.",
      query: z.strictObject({
        start: moment("From this moment on; 30 days before the end if left out"),
        end: moment("Before this moment; the end of today if left out"),
        bucket: z.enum(BUCKETS).default("day").meta({
          description: "Length of the buckets; `hour` for 31 days at most",
          example: "day",
        }),
        groupBy: z.enum(GROUPS).default("none").meta({
          description: "What to tell apart",
          example: "model",
        }),
      }),
      returns: Usage,
    },
    (ctx, { query }) => getUsage(ctx, query),
  ),
];
