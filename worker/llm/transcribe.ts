/**
 * Speech to text over OpenAI's HTTP interface. The SDK is left out on purpose: it is slimmed to chat
 * completions when the Worker is built, and one form with one file is less than what it would bring.
 */
import { MEDIA_TYPES } from "../core/audio.ts";
import type { Speech, Transcript } from "../core/speech.ts";
import type { Adapter, Final } from "./adapter.ts";
import { nameOf } from "./answer.ts";
import { boundErrors } from "./error-body.ts";
import { failureOfAbort, failureOfError } from "./failures.ts";
import { parseJson } from "./json.ts";
import { OPENAI_URL } from "./openai.ts";
import { type Failure, NO_USAGE } from "./port.ts";
import { type AdapterOptions, listenFor } from "./stream-answer.ts";
import { type Transcriber, mostSpeechMicros, speechMicros } from "./transcribers.ts";
import { readTranscript } from "./transcript.ts";

/** Hours of speech with everything that is told of them; what is longer is no transcript. */
const MOST_CHARACTERS = 8_000_000;

/** What came of a call: `transcript` and `failure` exclude one another. */
type Heard = {
  transcript: Transcript | null;
  failure: Failure | null;
  requestId: string | null;
  /** The provider took it, so it is paid. */
  isCharged: boolean;
};

export function makeTranscribeAdapter({
  apiKey,
  baseUrl = OPENAI_URL,
  fetch,
}: AdapterOptions): Adapter {
  const send = boundErrors(fetch);

  async function call(model: Transcriber, speech: Speech, signal: AbortSignal): Promise<Heard> {
    const heard: Heard = { transcript: null, failure: null, requestId: null, isCharged: true };
    const response = await send(`${baseUrl}/audio/transcriptions`, {
      method: "POST",
      headers: { authorization: `Bearer ${apiKey}` },
      body: formFor(model, speech),
      redirect: "manual",
      signal,
    });
    heard.requestId = nameOf(response.headers.get("x-request-id"), apiKey);
    if (!response.ok) {
      const { status, headers } = response;
      const error = parseJson(await response.text())?.value;
      heard.failure = failureOfError({ status, headers, error }, model.provider);
      return { ...heard, isCharged: false };
    }
    const text = await readText(response).catch(() => null);
    if (text === null) return { ...heard, failure: { kind: "cut" } };
    heard.transcript = readTranscript(parseJson(text)?.value, speech);
    if (heard.transcript === null) heard.failure = { kind: "malformed" };
    return heard;
  }

  return async function* transcribe(model, { speech }, signal) {
    if (model.protocol !== "openai_audio" || !speech) throw new TypeError(`${model.id} only hears`);
    const abort = listenFor(signal);
    const upstream = new AbortController();
    let heard: Heard = { transcript: null, failure: null, requestId: null, isCharged: false };
    try {
      signal.throwIfAborted();
      heard.isCharged = true;
      heard = await abort.orSooner(call(model, speech, upstream.signal));
    } catch {
      heard.failure = signal.aborted ? failureOfAbort(signal) : { kind: "unreachable" };
      // What was sent to somebody who is left alone may be paid for all the same.
      heard.isCharged &&= signal.aborted;
    } finally {
      abort.release();
      upstream.abort();
    }
    const { transcript, failure } = heard;
    if (transcript) yield { type: "transcript", transcript };
    yield finalOf(model, speech, heard, failure);
  };
}

function formFor({ name, givesTimes }: Transcriber, { audio, language }: Speech): FormData {
  const form = new FormData();
  const type = MEDIA_TYPES[audio.kind];
  // The name that the athlete's device gave it may say more than it should.
  form.set("file", new File([audio.file], `speech.${audio.kind}`, { type }));
  form.set("model", name);
  form.set("response_format", givesTimes ? "verbose_json" : "json");
  if (language !== null) form.set(givesTimes ? "language" : "languages[]", language);
  return form;
}

async function readText({ body }: Response): Promise<string | null> {
  if (!body) return null;
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of body as ReadableStream<Uint8Array>) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > MOST_CHARACTERS) return null;
  }
  return text + decoder.decode();
}

function finalOf(
  model: Transcriber,
  speech: Speech,
  { transcript, requestId, isCharged }: Heard,
  failure: Failure | null,
): Final {
  const seconds = transcript?.durationSeconds ?? null;
  const costMicros = !isCharged
    ? 0
    : seconds === null
      ? mostSpeechMicros(model, speech)
      : speechMicros(model, seconds);
  const told = {
    usage: { ...NO_USAGE, costMicros, isEstimated: isCharged && seconds === null },
    providerModel: transcript && model.name,
    providerRequestId: requestId,
  };
  return failure ? { type: "failed", failure, ...told } : { type: "done", stop: "end", ...told };
}
