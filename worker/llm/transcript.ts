/** What was said in a recording, read from the two forms in which OpenAI's models tell it. */
import type { Speech, Transcript } from "../core/speech.ts";
import { isRecord, recordOf, textOf } from "./json.ts";

type Segment = Transcript["segments"][number];

/** Null for what is no transcript. */
export function readTranscript(body: unknown, { language }: Speech): Transcript | null {
  const told = recordOf(body);
  if (typeof told["text"] !== "string") return null;
  const text = told["text"].trim();
  const durationSeconds =
    secondsOf(told["duration"]) ?? secondsOf(recordOf(told["usage"])["seconds"]);
  const segments = listOf(told["segments"]).flatMap(segmentOf);
  const whole = text && durationSeconds !== null ? [{ start: 0, end: durationSeconds, text }] : [];
  return {
    text,
    segments: segments.length > 0 ? segments : whole,
    language: languageIn(told) ?? language,
    durationSeconds,
  };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const secondsOf = (value: unknown) =>
  typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;

function segmentOf(value: unknown): Segment[] {
  if (!isRecord(value)) return [];
  const [start, end] = [secondsOf(value["start"]), secondsOf(value["end"])];
  const text = textOf(value["text"]).trim();
  return text === "" || start === null || end === null || end < start ? [] : [{ start, end, text }];
}

/** One of them gives codes, the likeliest first; the other gives a name in English. */
function languageIn({ languages, language }: Record<string, unknown>): string | null {
  const code = textOf(recordOf(listOf(languages)[0])["code"]).toLowerCase();
  if (/^[a-z]{2}$/.test(code)) return code;
  return codesByName().get(textOf(language).toLowerCase()) ?? null;
}

let known: Map<string, string> | undefined;
/** Every code of two letters that has a name. */
function codesByName() {
  if (known) return known;
  const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  const letters = Array.from("abcdefghijklmnopqrstuvwxyz");
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  known = new Map(codes.flatMap((code) => namesOf(names, code)));
  return known;
}

const namesOf = (names: Intl.DisplayNames, code: string): [string, string][] => {
  const name = names.of(code);
  return name === undefined ? [] : [[name.toLowerCase(), code]];
};
