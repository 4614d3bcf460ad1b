/** The models as a deployment has them, with a fake upstream behind them and a time of their own. */
// Loaded here, because what a test loads is waited for by its clock.
import "openai";
import { env } from "cloudflare:workers";
import type { HealthObject } from "../../worker/core/health.ts";
import type { ModelSettings, StudentSettings } from "../../worker/core/model-settings.ts";
import { deployModels } from "../../worker/llm/deploy-models.ts";
import {
  type Ask,
  type AskHow,
  MODEL_IDS,
  type ModelId,
  type Provider,
} from "../../worker/llm/port.ts";
import { coachBrain } from "../support/fake-models/coach-brain.ts";
import {
  FAKE_KEYS,
  FAKE_STUDENT_MODEL,
  type FakeModelsOptions,
  makeFakeModels,
} from "../support/fake-models/fake-models.ts";
import {
  QUESTION,
  collect,
  finalOf,
  held,
  howFor,
  makeBooks,
  makeHealth,
  textOf,
  triedIn,
} from "./model-kit.ts";
import { type VirtualClock, makeVirtualClock } from "./virtual-clock.ts";

export const UPSTREAM = "http://models.test";
export const EVERYBODY = ["student", "anthropic", "openai"] as const;

export const STUDENT: StudentSettings = {
  baseUrl: `${UPSTREAM}/student`,
  apiKey: FAKE_KEYS.student,
  model: FAKE_STUDENT_MODEL,
  transport: { kind: "direct" },
};
const settingsFor = (who: readonly Provider[], student: StudentSettings): ModelSettings => ({
  anthropic: who.includes("anthropic") ? { apiKey: FAKE_KEYS.anthropic, baseUrl: UPSTREAM } : null,
  openai: who.includes("openai") ? { apiKey: FAKE_KEYS.openai, baseUrl: `${UPSTREAM}/v1` } : null,
  student: who.includes("student") ? student : null,
});

/** The true objects of health, which no other test has. */
export function ownHealth(clock: VirtualClock) {
  const name = crypto.randomUUID();
  return (model: ModelId): HealthObject =>
    held(env.MODEL_HEALTH.getByName(`${name}/${model}`), clock);
}

type Options = FakeModelsOptions & {
  who?: readonly Provider[];
  student?: StudentSettings;
  /** The true objects, for faults that they are about. */
  hasObjects?: boolean;
  /** For tests of single calls, which would open a breaker together. */
  isAlwaysClosed?: boolean;
  /** Stands before the upstream; what it gives or throws is the answer. */
  before?: (request: Request) => Response | undefined | Promise<Response | undefined>;
};

/** Two turns, because the SDKs take some steps before they are asleep. */
const TURNS = 2;

export async function deployFakes(options: Options = {}) {
  const {
    who = EVERYBODY,
    student = STUDENT,
    hasObjects = false,
    isAlwaysClosed,
    before,
    ...rest
  } = options;
  const clock = makeVirtualClock(undefined, TURNS);
  const fakes = makeFakeModels({
    brain: coachBrain,
    sleep: (ms) => clock.sleep(ms),
    now: clock.now,
    ...rest,
  });
  let isWarming = true;
  /** Every address that anything was sent to. */
  const sent: string[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    if (isWarming && /\/(messages|completions)$/.test(request.url)) {
      return new Response(null, { status: 400 });
    }
    sent.push(request.url);
    const early = await before?.(request);
    if (early || !request.url.startsWith(student.baseUrl)) return early ?? fakes.fetch(request);
    const path = request.url.slice(student.baseUrl.length);
    return fakes.fetch(new Request(STUDENT.baseUrl + path, request));
  };
  const closed = Object.fromEntries(MODEL_IDS.map((id) => [id, { state: "closed" as const }]));
  const memory = makeHealth(isAlwaysClosed ? closed : {});
  const healthOf = hasObjects
    ? ownHealth(clock)
    : (model: ModelId) => held(memory.objectOf(model), clock);
  const models = deployModels(settingsFor(who, student), {
    fetch,
    vpc: undefined,
    healthOf,
    clock,
  });
  /** Questions to a provider's model; what asks only how it is does not count. */
  const callsTo = (provider: Provider) =>
    fakes.calls.filter((call) => call.provider === provider && call.route === "answer");

  /** Asks once, waits for all that belongs to it, and says what came of it and how long it took. */
  async function ask(over: Partial<AskHow> = {}, said = "How often do I squat?") {
    const books = makeBooks();
    const began = clock.now();
    const question: Ask = {
      ...QUESTION,
      messages: [{ role: "user", parts: [{ type: "text", text: said }] }],
    };
    const events = await collect(models.ask(question, howFor(books, over)));
    const tookMs = clock.now() - began;
    await books.flush();
    return {
      events,
      tookMs,
      books,
      text: textOf(events),
      tried: triedIn(events),
      final: finalOf(events),
    };
  }
  const askOnce = (...asked: Parameters<typeof ask>) => clock.run(ask(...asked));

  // The SDKs are loaded when they are first wanted, and that takes real time.
  await Promise.all(
    (["claude-haiku", "gpt-luna", "student"] as const).map((only) => ask({ only })),
  );
  isWarming = false;
  sent.length = fakes.calls.length = 0;
  return { models, clock, fakes, sent, healthOf, callsTo, ask, askOnce, script: fakes.script };
}
export type Deployed = Awaited<ReturnType<typeof deployFakes>>;

/** Answers of so many words, which tell who gave them. */
export const wordsOf: NonNullable<FakeModelsOptions["brain"]> = ({ provider }) => ({
  text: `${provider} says: squat twice a week, and rest well in between.`,
});
