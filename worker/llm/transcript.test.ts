import fc from "fast-check";
import { expect, test } from "vitest";
import { recordingOf } from "../../test/support/fake-models/speech.ts";
import type { Speech } from "../core/speech.ts";
import { readTranscript } from "./transcript.ts";

const speechIn = (language: string | null): Speech => ({
  audio: { kind: "m4a", file: recordingOf("hello") },
  language,
});
const read = (body: unknown, language: string | null = null) =>
  readTranscript(body, speechIn(language));

test("the plain form: text, languages as codes, and the seconds that are paid", () => {
  const usage = { type: "duration", seconds: 4.2 };
  expect(
    read({ text: " Five by five. ", languages: [{ code: "en" }, { code: "de" }], usage }),
  ).toEqual({
    text: "Five by five.",
    segments: [{ start: 0, end: 4.2, text: "Five by five." }],
    language: "en",
    durationSeconds: 4.2,
  });
});

test("the long form: stretches with times, and the language by its name", () => {
  const body = {
    text: "Fünf mal fünf. Fertig.",
    language: "german",
    duration: 6.5,
    segments: [
      { id: 0, start: 0, end: 3, text: " Fünf mal fünf.", tokens: [1] },
      { id: 1, start: 3, end: 3.2, text: "  " },
      { id: 2, start: 9, end: 3, text: "backwards" },
      { id: 3, start: 3.2, end: 6.5, text: " Fertig." },
    ],
  };
  expect(read(body)).toEqual({
    text: body.text,
    segments: [
      { start: 0, end: 3, text: "Fünf mal fünf." },
      { start: 3.2, end: 6.5, text: "Fertig." },
    ],
    language: "de",
    durationSeconds: 6.5,
  });
});

test("a language that was heard goes before one that was said, and one that was said before none", () => {
  expect(read({ text: "ok", languages: [{ code: "fr" }] }, "en")?.language).toBe("fr");
  expect(read({ text: "ok", languages: [] }, "en")?.language).toBe("en");
  expect(read({ text: "ok", language: "Klingon" })?.language).toBeNull();
  expect(read({ text: "ok", language: "Portuguese" })?.language).toBe("pt");
});

test("silence has no stretches, and without a length there is none for the whole", () => {
  expect(read({ text: "", usage: { seconds: 3 } })).toMatchObject({ text: "", segments: [] });
  expect(read({ text: "ok" })).toMatchObject({ segments: [], durationSeconds: null });
});

test("whatever comes is a whole transcript or none", () => {
  const keys = fc.constantFrom("text", "segments", "language", "languages", "duration", "usage");
  const told = fc.oneof(fc.anything(), fc.dictionary(keys, fc.anything()));
  fc.assert(
    fc.property(told, (body) => {
      const transcript = read(body);
      if (transcript === null) return;
      const { text, segments, language, durationSeconds } = transcript;
      expect(text).toBeTypeOf("string");
      expect(language === null || /^[a-z]{2}$/.test(language)).toBe(true);
      expect(durationSeconds === null || durationSeconds >= 0).toBe(true);
      for (const { start, end } of segments) expect(end).toBeGreaterThanOrEqual(start);
    }),
  );
});
