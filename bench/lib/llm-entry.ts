/** The Worker of the benchmark of models: the router with its objects, an adapter alone, and a bare way through. */
import { ModelHealth } from "../../durable-objects/model-health.ts";
import { Partner } from "../../durable-objects/partner.ts";
import type { Caps } from "../../worker/core/budget.ts";
import { makeAnthropicAdapter } from "../../worker/llm/anthropic.ts";
import { REAL_CLOCK } from "../../worker/llm/clock.ts";
import { HealthBook } from "../../worker/llm/health-book.ts";
import { makeModels } from "../../worker/llm/make-models.ts";
import { MODELS } from "../../worker/llm/models.ts";
import { makeOpenaiAdapter } from "../../worker/llm/openai.ts";
import type { Adapter } from "../../worker/llm/adapter.ts";
import type { Ask, Model, Models, Purse } from "../../worker/llm/port.ts";

export { ModelHealth, Partner };

type Env = {
  UPSTREAM: string;
  KNOBS: string;
  PARTNER: DurableObjectNamespace<Partner>;
  MODEL_HEALTH: DurableObjectNamespace<ModelHealth>;
};

const PLENTY: Caps = { day: 1e12, month: 1e12 };
const encoder = new TextEncoder();
const ASK: Ask = {
  system: "You are a coach.",
  messages: [{ role: "user", parts: [{ type: "text", text: "How was my week?" }] }],
  maxOutputTokens: 400,
};

let made: { models: Models; adapter: Adapter; model: Model } | undefined;

function open(env: Env) {
  const send = (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init);
  const key = "fake-anthropic-key";
  const adapters = {
    anthropic: makeAnthropicAdapter({ apiKey: key, baseUrl: env.UPSTREAM, fetch: send }),
    openai: makeOpenaiAdapter({ apiKey: key, baseUrl: `${env.UPSTREAM}/v1`, fetch: send }),
  };
  // What the fake upstream does is told in the model's name.
  const model = { ...MODELS["claude-haiku"], name: `claude-haiku-5-5;${env.KNOBS}` };
  const models = makeModels({
    models: [model],
    adapterOf: ({ protocol }) => adapters[protocol === "anthropic" ? protocol : "openai"],
    isReady: async () => true,
    health: new HealthBook((id) => env.MODEL_HEALTH.getByName(id)),
    clock: REAL_CLOCK,
    random: Math.random,
  });
  return { models, adapter: adapters.anthropic, model };
}

const purseOf = (env: Env): Purse => {
  const partner = env.PARTNER.getByName("org_benchmark");
  return {
    async reserve(micros) {
      const id = crypto.randomUUID();
      const caps = { organization: PLENTY, platform: PLENTY };
      const { granted } = await partner.reserve(id, micros, caps, Date.now());
      return granted
        ? { settle: async (spent) => void (await partner.settle(id, spent, Date.now())) }
        : null;
    },
  };
};

/** What the provider's own stream carries, through nobody's hands. */
const passThrough = (env: Env, { name }: Model) =>
  fetch(`${env.UPSTREAM}/v1/messages`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-api-key": "fake-anthropic-key",
      "anthropic-version": "2023-06-01",
    },
    body: JSON.stringify({
      model: name,
      max_tokens: 400,
      stream: true,
      messages: [{ role: "user", content: "How was my week?" }],
    }),
  });

function stream(
  texts: AsyncIterable<{ type: string; text?: string }>,
  execution: ExecutionContext,
) {
  const { readable, writable } = new IdentityTransformStream();
  const writer = writable.getWriter();
  const pump = async () => {
    for await (const { type, text } of texts) {
      if (type === "failed") throw new Error("the upstream failed");
      if (type === "text")
        await writer.write(encoder.encode(`data: ${JSON.stringify({ text })}\n\n`));
    }
    await writer.close();
  };
  execution.waitUntil(pump().catch((error: unknown) => writer.abort(error)));
  return new Response(readable, { headers: { "content-type": "text/event-stream" } });
}

export default {
  async fetch(request: Request, env: Env, execution: ExecutionContext): Promise<Response> {
    made ??= open(env);
    const { models, adapter, model } = made;
    const { signal } = new AbortController();
    switch (new URL(request.url).pathname) {
      case "/pass": {
        const upstream = await passThrough(env, model);
        return new Response(upstream.body, { headers: { "content-type": "text/event-stream" } });
      }
      case "/adapter":
        return stream(adapter(model, ASK, signal), execution);
      case "/router":
        return stream(
          models.ask(ASK, {
            role: "chat",
            tier: "free",
            stickyKey: "ath_benchmark",
            isShown: true,
            purse: purseOf(env),
            defer: (work) => execution.waitUntil(work),
            rehearsal: [],
          }),
          execution,
        );
      default:
        return new Response("ok");
    }
  },
};
