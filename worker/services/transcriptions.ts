/** Speech to text: a recording goes to a model that listens, and the words that come are heard by the guard. */
import { languageOf } from "../../engine/coach/language.ts";
import { type SafetyNote, hearSafety } from "../../engine/coach/safety.ts";
import { guard } from "../../engine/safety/guard.ts";
import { type Audio, AUDIO_KINDS, audioKindOf } from "../core/audio.ts";
import { Fault, invalidField } from "../core/errors.ts";
import { isCall } from "../core/skips.ts";
import type { Speech, Transcript } from "../core/speech.ts";
import type { Ctx } from "../ctx.ts";
import type { AskHow, Attempt, Failure } from "../llm/port.ts";
import { bookRun } from "../skills/booking.ts";
import { takeFromDay } from "../skills/run-skill.ts";
import type { AthleteRow } from "../store/port.ts";
import { requireCoached } from "./coached-athlete.ts";
import { secondsLeft, showModelUse, usedUp } from "./model-use.ts";
import { personOf } from "./person.ts";
import { purseOf } from "./purse.ts";
import { tellSafety } from "./safety.ts";

export type TranscriptionForm = {
  athleteId?: string | undefined;
  language?: string | undefined;
  timestamps: "true" | "false";
};

const SKILL = { id: "transcription", version: 1 } as const;

export async function createTranscription(ctx: Ctx, form: TranscriptionForm, file: Blob) {
  const { athlete, today } = await requireCoached(ctx, form.athleteId);
  if (!ctx.models.hearsSpeech && ctx.rehearsal.length === 0) {
    throw new Fault("not_enabled", "This deployment has no model that writes down speech.");
  }
  const speech = { audio: await audioIn(file), language: form.language ?? null };
  const listening = listenTo(ctx, athlete, speech, form.timestamps === "true");
  // A client that leaves shall not take along the books of what it has cost.
  ctx.defer(listening.then(noop, noop));
  const { transcript, by } = await listening;
  return {
    object: "transcription" as const,
    athleteId: athlete.id,
    ...transcript,
    safety: hearTranscript(ctx, athlete, transcript, today),
    by: showModelUse(ctx, by),
  };
}

const noop = () => {};
const RETRY_SECONDS = 5;
const MOST_RETRY_SECONDS = 3600;

async function audioIn(file: Blob): Promise<Audio> {
  const kind = await audioKindOf(file);
  if (kind) return { kind, file };
  const message = `By its first bytes it is none of ${AUDIO_KINDS.join(", ")}.`;
  throw new Fault("unsupported_media_type", message, {
    errors: [{ pointer: "/file", code: "unknown_audio", message }],
  });
}

async function listenTo(ctx: Ctx, athlete: AthleteRow, speech: Speech, isTimed: boolean) {
  const call = { operation: "transcriptions.create", athlete, purse: purseOf(ctx) };
  const day = await takeFromDay(ctx, call);
  if (day === "used_up") {
    const message = "The athlete has used every coach request of the day.";
    throw new Fault("daily_limit_reached", message, usedUp(ctx, athlete.tier).extra);
  }
  if (day === "unknown") {
    const message = "Who counts the athlete's requests does not answer.";
    throw new Fault("overloaded", message, { retryAfterSeconds: RETRY_SECONDS });
  }
  const { transcript, attempts, failure } = await ask(ctx, speech, {
    role: isTimed ? "timed_speech" : "speech",
    tier: athlete.tier,
    stickyKey: athlete.id,
    isShown: false,
    purse: call.purse,
    defer: ctx.defer,
    rehearsal: ctx.rehearsal,
  });
  const winner = (transcript && attempts.at(-1)) ?? null;
  if (!winner) await day?.giveBack();
  const remainingToday = winner && day ? day.remaining : null;
  const outcome = { answer: transcript, isRefunded: !winner, remainingToday };
  const by = bookRun(ctx, SKILL, call, { attempts: [...attempts], winner }, outcome);
  if (!transcript) throw problemOf(ctx, attempts, failure);
  return { transcript, by };
}

type Heard = {
  transcript: Transcript | null;
  attempts: readonly Attempt[];
  failure: Failure | null;
};

async function ask(ctx: Ctx, speech: Speech, how: AskHow): Promise<Heard> {
  const question = { system: "", messages: [], maxOutputTokens: 0, speech };
  let transcript: Transcript | null = null;
  for await (const event of ctx.models.ask(question, how)) {
    if (event.type === "transcript") ({ transcript } = event);
    if (event.type === "done") return { transcript, attempts: event.attempts, failure: null };
    if (event.type === "failed") return { transcript: null, ...event };
  }
  return { transcript: null, attempts: [], failure: null };
}

/** Nobody stands in for who listens, so it is said why nobody did. */
function problemOf(ctx: Ctx, attempts: readonly Attempt[], failure: Failure | null) {
  const calls = attempts.filter(isCall);
  if (calls.length > 0 && calls.every(({ outcome }) => outcome === "bad_request")) {
    const message = "No model could read it: it may be cut off, or hold no sound.";
    return invalidField("/file", "unreadable_audio", message);
  }
  if (attempts.some(({ outcome }) => outcome === "budget")) {
    const extra = { retryAfterSeconds: secondsLeft(ctx.now) };
    return new Fault("spend_cap_reached", "The budget has no room for this recording.", extra);
  }
  return noAnswer(failure);
}

function noAnswer(failure: Failure | null) {
  const told = Math.ceil((failure?.retryAfterMs ?? 0) / 1000);
  const retryAfterSeconds = Math.min(Math.max(told, RETRY_SECONDS), MOST_RETRY_SECONDS);
  const message = "No model could write it down just now; the recording was not kept.";
  return new Fault("model_error", message, { retryAfterSeconds });
}

function hearTranscript(
  ctx: Ctx,
  athlete: AthleteRow,
  { text, language }: Transcript,
  today: string,
): SafetyNote {
  const spoken = languageOf(language ?? athlete.locale);
  const verdict = guard({ text, language: spoken, person: personOf(athlete, ctx.now) });
  tellSafety(ctx, athlete, verdict, "speech");
  return hearSafety({ words: text, today, language: languageOf(athlete.locale), verdict });
}
