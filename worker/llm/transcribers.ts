/** The models that write down speech as rows, and what a recording can cost at most. */
import { microsOfUsd, wholeMicros } from "../core/money.ts";
import type { Speech } from "../core/speech.ts";
import type { Model, TranscriberId } from "./port.ts";

/** Nothing is counted in tokens. */
const NO_TOKENS = { input: 0, cacheRead: 0, cacheWrite: 0, cacheWriteHour: 0, output: 0 };
const SHARED = {
  provider: "openai",
  protocol: "openai_audio",
  prices: NO_TOKENS,
  windowTokens: Infinity,
  takesTools: false,
  takesImages: false,
} as const;

export const TRANSCRIBERS: Record<TranscriberId, Model> = {
  "gpt-transcribe": {
    ...SHARED,
    id: "gpt-transcribe",
    name: "gpt-transcribe",
    minuteUsd: 0.0045,
    givesTimes: false,
    source: "https://developers.openai.com/api/docs/models/gpt-transcribe",
    checkedOn: "2026-11-30",
  },
  whisper: {
    ...SHARED,
    id: "whisper",
    // The only one that says when what was said. OpenAI ends it on 26 February 2027 and names no
    // other that does; from then on it answers 404, and the one behind it is asked.
    name: "whisper-1",
    minuteUsd: 0.006,
    givesTimes: true,
    source: "https://developers.openai.com/api/docs/models/whisper-1",
    checkedOn: "2026-11-30",
  },
};

export type Transcriber = Extract<Model, { protocol: "openai_audio" }>;

const SECONDS_PER_MINUTE = 60;
export const speechMicros = ({ minuteUsd }: Transcriber, seconds: number) =>
  wholeMicros((seconds * microsOfUsd(minuteUsd)) / SECONDS_PER_MINUTE);

/** How long it is stands at another place in each kind of file, so its size has to do: Opus at its slowest. */
const LEAST_BYTES_A_SECOND = 750;

export const mostSpeechMicros = (model: Transcriber, speech: Speech | undefined) =>
  speechMicros(model, Math.ceil((speech?.audio.file.size ?? 0) / LEAST_BYTES_A_SECOND));
