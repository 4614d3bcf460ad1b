/** The models that may answer, for partners and for operators. */
import * as z from "zod";
import { endpoint } from "../http/endpoint.ts";
import { configureModel, listModelHealth, listModels } from "../services/models.ts";

const Status = z.enum(["up", "down", "parked", "off"]).meta({
  id: "ModelState",
  description:
    "`down`: it failed too often and is tried now and then; `parked`: its provider refuses for lack of money; `off`: switched off by an operator",
});
const usd = (of: string) => z.number().meta({ description: `US dollars a million tokens ${of}` });
const FirstToken = z
  .object({ p50: z.number(), p95: z.number() })
  .meta({ id: "FirstToken", description: "Milliseconds until the first words, of the last hour" });

const modelExample = {
  id: "claude-haiku",
  object: "model",
  family: "claude",
  name: "claude-haiku-5-5",
  status: "up",
  prices: {
    inputUsd: 0.1,
    cacheReadUsd: 0.01,
    cacheWriteUsd: 0.125,
    outputUsd: 0.5,
    minuteUsd: null,
  },
  pricesFrom: "https://platform.claude.com/docs/en/models/haiku-5-5/overview",
  pricesCheckedOn: "2026-11-29",
  firstTokenMs: { p50: 420, p95: 980 },
};
const Model = z
  .object({
    id: z.string().meta({ description: "Ours; it is what usage is grouped by" }),
    object: z.literal("model"),
    family: z
      .enum(["engine", "student", "claude", "gpt"])
      .meta({ id: "ModelFamily", description: "Whose it is" }),
    name: z.string().meta({ description: "As its provider calls it" }),
    status: Status,
    prices: z
      .object({
        inputUsd: usd("read"),
        cacheReadUsd: usd("read from the provider's cache"),
        cacheWriteUsd: usd("written to it"),
        outputUsd: usd("written"),
        minuteUsd: z.number().nullable().meta({
          description: "US dollars a minute of speech; null for models that hear none",
        }),
      })
      .meta({ id: "ModelPrices", description: "List prices" }),
    pricesFrom: z.string().nullable().meta({ description: "Where they stand" }),
    pricesCheckedOn: z.iso.date().nullable().meta({ description: "When they were read there" }),
    firstTokenMs: FirstToken.nullable(),
  })
  .meta({
    id: "Model",
    description: "Somebody who may propose, talk or listen",
    example: modelExample,
  });

const ModelList = z.object({ object: z.literal("list"), data: z.array(Model) }).meta({
  id: "ModelList",
  description: "The engine, and the models of this deployment",
  example: { object: "list", data: [modelExample] },
});

const healthExample = {
  id: "claude-haiku",
  object: "model_health",
  name: "claude-haiku-5-5",
  status: "up",
  isEnabled: true,
  sharePercent: 100,
  breaker: "closed",
  parkedUntil: null,
  probeAt: null,
  calls: 1200,
  failures: 3,
  badAnswers: 1,
  firstTokenMs: { p50: 420, p95: 980 },
};
const settings = {
  isEnabled: z.boolean().meta({ description: "Whether it is asked at all" }),
  sharePercent: z
    .number()
    .min(0)
    .max(100)
    .multipleOf(0.01)
    .meta({ description: "Of all athletes, how many it answers; always the same ones" }),
};
const ModelHealth = z
  .object({
    id: z.string(),
    object: z.literal("model_health"),
    name: z.string(),
    status: Status,
    ...settings,
    breaker: z.enum(["closed", "open", "half_open"]),
    parkedUntil: z.iso.datetime().nullable(),
    probeAt: z.iso.datetime().nullable(),
    calls: z.int().meta({ description: "Of the last hour" }),
    failures: z.int(),
    badAnswers: z.int().meta({ description: "Answers that came and were of no use" }),
    firstTokenMs: FirstToken.nullable(),
  })
  .meta({ id: "ModelHealth", description: "How a model is", example: healthExample });

const ModelHealthList = z.object({ object: z.literal("list"), data: z.array(ModelHealth) }).meta({
  id: "ModelHealthList",
  description: "How the models are",
  example: { object: "list", data: [healthExample] },
});

const ModelUpdate = z
  .strictObject({
    ...settings,
    parkedUntil: z.null().meta({
      description: "Asks it again at once, once its provider has been paid; each of its models",
    }),
  })
  .partial()
  .meta({ id: "ModelUpdate", description: "What to change", example: { sharePercent: 25 } });

const forOperators = {
  tag: "Admin",
  scope: "platform:admin",
  credentials: ["operator"],
  internal: true,
} as const;

export const modelEndpoints = [
  endpoint(
    {
      id: "models.list",
      method: "get",
      path: "/v1/models",
      tag: "Usage",
      scope: "usage:read",
      summary: "List models",
      description:
        "Who may propose plans and talk here, with list prices and how they are just now. The engine stands behind them all.",
      returns: ModelList,
    },
    async (ctx) => ({ object: "list" as const, data: await listModels(ctx) }),
  ),

  endpoint(
    {
      ...forOperators,
      id: "admin.models.list",
      method: "get",
      path: "/admin/models",
      summary: "See how the models are",
      description: "Breakers, shares and the calls of the last hour.",
      returns: ModelHealthList,
    },
    async (ctx) => ({ object: "list" as const, data: await listModelHealth(ctx) }),
  ),

  endpoint(
    {
      ...forOperators,
      id: "admin.models.update",
      method: "patch",
      path: "/admin/models/{modelId}",
      summary: "Switch a model, or set its share",
      description: "Takes hold everywhere within a second.",
      params: z.object({
        modelId: z.string().meta({ description: "Our id of the model", example: "claude-haiku" }),
      }),
      body: ModelUpdate,
      returns: ModelHealth,
    },
    (ctx, { params, body }) => configureModel(ctx, params.modelId, body),
  ),
];
