/** A fake upstream of models: true wire formats and strict rules, in workerd as well as in Node. */
import type { Provider } from "../../../worker/llm/port.ts";
import { makeAnswer } from "./answer.ts";
import { cacheSegments, readAnthropic } from "./anthropic-request.ts";
import { sayAnthropic } from "./anthropic-wire.ts";
import type { Brain, ReadAsk } from "./ask.ts";
import type { Behaviour } from "./behaviours.ts";
import { type Fields, isFields, textOf } from "./body.ts";
import { defaultBrain } from "./brain.ts";
import { type Call, makeCall, makeLife, requestIdOf } from "./calls.ts";
import { type Fault, Refused, errorBody, overloadedFault, refuse } from "./errors.ts";
import { type Wire, halves, isDelta, spoil } from "./frames.ts";
import { asTokens } from "./image.ts";
import { readKnobs } from "./knobs.ts";
import { readOpenAi, readStudent } from "./openai-request.ts";
import { sayOpenAi } from "./openai-wire.ts";
import { type Life, pause, playFrames } from "./play.ts";
import { readSpeech, sayTranscript } from "./speech.ts";
import { type Route, requireCredential, routeOf } from "./routes.ts";
import { type Script, makeScript } from "./script.ts";
import { makePromptCache, tokensOf } from "./usage.ts";

export const FAKE_KEYS: Record<Provider, string> = {
  anthropic: "fake-anthropic-key",
  openai: "fake-openai-key",
  student: "fake-student-key",
};
export const FAKE_STUDENT_MODEL = "liftwright-student";

export type FakeModelsOptions = {
  brain?: Brain;
  keys?: Partial<Record<Provider, string>>;
  studentModel?: string;
  studentWindowTokens?: number;
  sleep?: (ms: number) => Promise<void>;
  /** Ages the prompt caches and dates the calls. */
  now?: () => number;
  /** A monotonic clock; with it, deltas carry the clocks that a prompt with `T0:` asks for. */
  nanoseconds?: () => bigint;
  /** The oldest are forgotten. */
  mostCalls?: number;
};

export type FakeModels = {
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
  script: Script<Call>;
  /** In the order in which they came. */
  calls: Call[];
};

const inRealTime = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export function makeFakeModels(options: FakeModelsOptions = {}): FakeModels {
  const { brain = defaultBrain, sleep = inRealTime, now = Date.now, mostCalls = 10_000 } = options;
  const keys = { ...FAKE_KEYS, ...options.keys };
  const student = {
    served: options.studentModel ?? FAKE_STUDENT_MODEL,
    windowTokens: options.studentWindowTokens ?? 4_096,
  };
  const script = makeScript<Call>();
  const calls: Call[] = [];
  const cache = makePromptCache(now);
  const clocks = { sleep, now, nanoseconds: options.nanoseconds };
  let asked = 0;

  async function fetch(input: Request | URL | string, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const route = routeOf(request);
    if (!route) return Response.json({ error: { message: "no such path" } }, { status: 404 });
    const call = makeCall(++asked, request, route, now());
    calls.push(call);
    if (calls.length > mostCalls) calls.shift();
    const life = makeLife(call, request.signal, clocks);
    try {
      const response = await Promise.race([answer(call, request, route, life), life.gone]);
      call.status = response.status;
      return response;
    } catch (error) {
      if (error instanceof Refused) return failed(call, error.fault);
      if (call.abortedAt === null && request.signal.aborted) call.abortedAt = now();
      throw error;
    }
  }

  async function answer(call: Call, request: Request, { kind }: Route, life: Life) {
    requireCredential(request, call.provider, keys[call.provider]);
    if (kind === "speech") return answerSpeech(call, request, life);
    if (kind !== "answer") return answerState(call, kind, life);
    call.body = readJson(await request.text());
    const model = textOf((call.body as Fields)["model"], "model");
    const { name, knobs } = readKnobs(model);
    const ask = readAsk(call.provider, call.body, name, knobs !== null);
    call.ask = ask;
    const how: Behaviour = { ...script.take(call), ...knobs };
    call.behaviour = how;
    const broken = await breakEarly(call, how, life, ask.isStreamed);
    if (broken) return broken;
    const wire = await write(call, ask, how);
    if (ask.isStreamed) {
      const frames = spoil(wire.frames, how.garbage, call.provider);
      return respond(call, playFrames(frames, how, life), "text/event-stream; charset=utf-8");
    }
    const deltas = wire.frames.filter(isDelta).length;
    await pause((how.ttftMs ?? 0) + (how.itlMs ?? 0) * Math.max(0, deltas - 1), life);
    const body = playFrames(halves(wire.whole(life.stamp()), how.garbage), atOnce(how), life);
    return respond(call, body, "application/json");
  }

  function readAsk(provider: Provider, body: unknown, name: string, isKnobbed: boolean): ReadAsk {
    if (provider === "anthropic") return readAnthropic(body, name, isKnobbed);
    if (provider === "openai") return readOpenAi(body, name, isKnobbed);
    return readStudent(body, name, isKnobbed ? { ...student, served: name } : student);
  }

  async function answerSpeech(call: Call, request: Request, life: Life) {
    const speech = await readSpeech(request);
    call.body = speech.fields;
    const how = script.take(call);
    call.behaviour = how;
    const broken = await breakEarly(call, how, life, false);
    if (broken) return broken;
    await pause(how.ttftMs, life);
    const frames = halves(JSON.stringify(sayTranscript(speech, how)), how.garbage);
    return respond(call, playFrames(frames, how, life), "application/json");
  }

  /** The health of the student, and its models; both follow the script and use nothing of it up. */
  async function answerState(call: Call, kind: "models" | "health", life: Life) {
    const how = script.peek(call);
    call.behaviour = how;
    const broken = await breakEarly(call, how, life, true);
    if (broken) return broken;
    await pause(how.ttftMs, life);
    call.endedAt = now();
    const model = how.servedModel ?? student.served;
    if (kind === "health") return Response.json({ status: "ok", model });
    const { windowTokens } = student;
    const row = {
      id: model,
      object: "model",
      created: 0,
      owned_by: "vllm",
      max_model_len: windowTokens,
    };
    return Response.json({ object: "list", data: [row] });
  }

  async function breakEarly(call: Call, how: Behaviour, life: Life, isStreamed: boolean) {
    if (how.isBlackHole) await life.gone;
    if (how.fail) return failed(call, how.fail(call.provider), how);
    // Without a stream there is no event to say it with.
    if (how.overloadedAfter !== undefined && !isStreamed)
      return failed(call, overloadedFault(call.provider));
    return null;
  }

  function failed(call: Call, fault: Fault, { headers = {}, isHtml = false }: Behaviour = {}) {
    call.status = fault.status;
    call.endedAt = now();
    const all = { ...idHeaders(call), ...headers };
    if (isHtml) {
      const page = `<!doctype html><title>${fault.status}</title><h1>${fault.message}</h1>`;
      return new Response(page, {
        status: fault.status,
        headers: { ...all, "content-type": "text/html" },
      });
    }
    const body = errorBody(call.provider, fault, requestIdOf(call));
    return Response.json(body, { status: fault.status, headers: all });
  }

  async function write(call: Call, ask: ReadAsk, how: Behaviour): Promise<Wire> {
    const body = call.body as Fields;
    const reply = how.deltas === undefined ? await brain(ask) : { text: "" };
    const { messages, tools, response_format } = body;
    const prompt =
      call.provider === "anthropic"
        ? cache.readAnthropic(ask.model, cacheSegments(body))
        : call.provider === "openai"
          ? cache.readOpenAi(
              ask.model,
              JSON.stringify([tools, response_format, messages], asTokens),
            )
          : {
              fresh: tokensOf(JSON.stringify(messages)),
              cacheRead: 0,
              cacheWritten: 0,
              cacheWrittenForAnHour: 0,
            };
    const made = { n: call.n, createdAt: Math.floor(now() / 1_000), prompt };
    const answer = makeAnswer(ask, reply, how, made);
    if (call.provider === "anthropic") return sayAnthropic(answer);
    const streamOptions = body["stream_options"];
    const asksForUsage = isFields(streamOptions) && streamOptions["include_usage"] === true;
    return sayOpenAi(answer, call.provider, asksForUsage);
  }

  function respond(call: Call, body: ReadableStream<Uint8Array>, type: string) {
    const headers = { ...idHeaders(call), "content-type": type, "cache-control": "no-cache" };
    return new Response(body, { headers });
  }

  return { fetch, script, calls };
}

const idHeaders = (call: Call): Record<string, string> => {
  const id = requestIdOf(call);
  if (call.provider === "anthropic") return { "request-id": id };
  // The proxy before the student says what it serves.
  const version = call.provider === "student" ? { "x-model-version": "fake-1" } : {};
  return { "x-request-id": id, ...version };
};

/** The waiting is done before the headers; what can still happen is that it breaks. */
const atOnce = (how: Behaviour): Behaviour => ({ ...how, ttftMs: 0, itlMs: 0 });

function readJson(text: string): unknown {
  try {
    const body = JSON.parse(text) as unknown;
    return isFields(body) ? body : refuse("The body must be a JSON object.");
  } catch (error) {
    if (error instanceof Refused) throw error;
    return refuse("The body is not JSON.");
  }
}
