/** The models of one deployment: those whose keys it has, each spoken to in its own protocol. */
import type { HealthObject } from "../core/health.ts";
import type { ModelSettings } from "../core/model-settings.ts";
import { makeAnthropicAdapter } from "./anthropic.ts";
import { REAL_CLOCK } from "./clock.ts";
import { HealthBook } from "./health-book.ts";
import { makeModels } from "./make-models.ts";
import { MODELS } from "./models.ts";
import { makeOpenaiAdapter } from "./openai.ts";
import type { Adapter } from "./adapter.ts";
import type { Clock } from "./clock.ts";
import type { Model, ModelId, Models, Provider } from "./port.ts";
import { makeReadyCheck } from "./student-ready.ts";
import { makeTranscribeAdapter } from "./transcribe.ts";
import { STUDENT_ORIGIN, type Vpc, makeStudentTransport } from "./tunnel.ts";

type Ways = {
  fetch: typeof fetch;
  vpc: Vpc | undefined;
  healthOf(model: ModelId): HealthObject;
  clock?: Clock;
};

export function deployModels(
  settings: ModelSettings,
  { fetch, vpc, healthOf, clock = REAL_CLOCK }: Ways,
): Models {
  const adapters: Partial<Record<Provider, Adapter>> = {};
  const { anthropic, openai, student } = settings;
  if (anthropic) adapters.anthropic = makeAnthropicAdapter({ ...anthropic, fetch });
  if (openai) adapters.openai = makeOpenaiAdapter({ ...openai, fetch });
  const transcribe = openai && makeTranscribeAdapter({ ...openai, fetch });
  let isStudentReady = async () => false;
  if (student) {
    const transport = makeStudentTransport(student, { fetch, vpc, now: clock.now });
    const check = makeReadyCheck(transport, student.model, clock.now);
    isStudentReady = check;
    adapters.student = makeOpenaiAdapter({
      apiKey: student.apiKey,
      baseUrl: `${STUDENT_ORIGIN}/v1`,
      async fetch(input, init) {
        let isSound = false;
        try {
          const response = await transport.fetch(new Request(input, init));
          isSound = response.ok;
          return response;
        } finally {
          if (!isSound) check.forget();
        }
      },
    });
  }
  const named = (model: Model): Model =>
    model.id === "student" && student ? { ...model, name: student.model } : model;
  return makeModels({
    models: Object.values(MODELS)
      .filter(({ provider }) => adapters[provider])
      .map(named),
    adapterOf: ({ provider, protocol }) =>
      protocol === "openai_audio" ? transcribe! : adapters[provider]!,
    isReady: async ({ provider }) => provider !== "student" || isStudentReady(),
    health: new HealthBook(healthOf),
    clock,
    random: Math.random,
  });
}
