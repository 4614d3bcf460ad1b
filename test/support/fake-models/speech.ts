/** A fake ear: recordings that carry their words as letters, in forms read as strictly as OpenAI reads them. */
import { type AudioKind, MEDIA_TYPES } from "../../../worker/core/audio.ts";
import type { Behaviour } from "./behaviours.ts";
import { requireKnown, requireOneOf, textOf } from "./body.ts";
import { refuse } from "./errors.ts";

/** How a file of each kind begins. */
const HEADS: Record<AudioKind, readonly number[]> = {
  mp3: [0xff, 0xfb, 0x90, 0x00],
  m4a: [0, 0, 0, 24, ...lettersOf("ftypM4A ")],
  wav: [...lettersOf("RIFF"), 36, 0, 0, 0, ...lettersOf("WAVE")],
  webm: [0x1a, 0x45, 0xdf, 0xa3],
  ogg: lettersOf("OggS"),
  flac: lettersOf("fLaC"),
};
const MARK = "says:";

function lettersOf(text: string) {
  return [...new TextEncoder().encode(text)];
}

/** A recording in which these words are said. */
export const recordingOf = (words: string, kind: AudioKind = "m4a") =>
  new File([new Uint8Array([...HEADS[kind], ...lettersOf(MARK + words)])], `my name.${kind}`);

const FORMATS: Record<string, readonly string[]> = {
  "gpt-transcribe": ["json"],
  "whisper-1": ["json", "verbose_json"],
};
const KNOWN: Record<string, ReadonlySet<string>> = {
  "gpt-transcribe": new Set(["file", "model", "response_format", "languages[]"]),
  "whisper-1": new Set(["file", "model", "response_format", "language"]),
};

type Speech = {
  /** All but the recording, and of it what its form says. */
  fields: Record<string, unknown>;
  words: string;
};

export async function readSpeech(request: Request): Promise<Speech> {
  const form = Object.fromEntries(await request.formData());
  const model = textOf(form["model"], "model");
  const known = KNOWN[model];
  if (!known) return refuse(`The model \`${model}\` does not exist.`, { status: 404 });
  requireKnown(form, known);
  requireOneOf(form["response_format"], FORMATS[model]!, "response_format");
  const file = form["file"];
  if (!(file instanceof File)) return refuse("file: must be a file", { param: "file" });
  const kind = file.name.split(".").at(-1) as AudioKind;
  const letters = new Uint8Array(await file.arrayBuffer());
  const isOfKind = HEADS[kind]?.every((byte, i) => letters[i] === byte);
  if (!isOfKind || file.type !== MEDIA_TYPES[kind])
    return refuse("The audio file could not be decoded.", { param: "file" });
  const text = new TextDecoder().decode(letters);
  const at = text.indexOf(MARK);
  return {
    fields: { ...form, file: { name: file.name, type: file.type, size: file.size } },
    // A true recording says something too.
    words: at < 0 ? "Three sets of eight at sixty." : text.slice(at + MARK.length),
  };
}

const SECONDS_PER_WORD = 0.5;

export function sayTranscript({ fields, words }: Speech, { garbage, says }: Behaviour) {
  if (garbage === "wrong_answer") return { moon: "cheese" };
  const text = says === "nothing" ? "" : words;
  const lengthOf = (part: string) => part.split(/\s+/).length * SECONDS_PER_WORD;
  const usage = { type: "duration", seconds: lengthOf(words) };
  const told = garbage === "no_usage" ? {} : { usage };
  if (fields["response_format"] === "json") {
    return { text, languages: text === "" ? [] : [{ code: "en" }], ...told };
  }
  let end = 0;
  const segments = text.split(/(?<=[.,]) /).map((part, id) => {
    const start = end;
    end += lengthOf(part);
    return { id, seek: 0, start, end, text: ` ${part}`, tokens: [1], no_speech_prob: 0.01 };
  });
  const heard = text === "" ? [] : segments;
  return {
    task: "transcribe",
    language: "english",
    duration: usage.seconds,
    text,
    segments: heard,
    ...told,
  };
}
