import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../language.ts";
import { hasLink } from "../links.ts";
import { DISCLOSURE } from "../personas.ts";
import { CoachingStyle } from "../tone.ts";
import { BARE_FACTS, type OfflineFacts } from "./facts.ts";
import { INTENT_KINDS } from "./intent.ts";
import { germanLines } from "./lines/de.ts";
import { englishLines } from "./lines/en.ts";
import { spanishLines } from "./lines/es.ts";
import { frenchLines } from "./lines/fr.ts";
import { portugueseLines } from "./lines/pt.ts";
import { OFFLINE_CHARS, sayOffline } from "./say.ts";
import { FACTS } from "./testing.ts";

const STYLES = CoachingStyle.options;
const cases = INTENT_KINDS.flatMap((kind) =>
  [...FACTS[kind], ...BARE_FACTS.map((bare) => ({ kind: bare }))].flatMap((facts) =>
    LANGUAGES.flatMap((language) => STYLES.map((style) => ({ kind, facts, language, style }))),
  ),
);

const figuresIn = (text: string) => text.match(/\d+(?:[.,\u202F]\d+)*/g) ?? [];
const plainFigures = (facts: OfflineFacts) =>
  new Set(figuresIn(JSON.stringify(facts)).map((figure) => figure.replace(",", ".")));
const HUMAN =
  /\b(?:as a human|I am a person|soy humano|soy una persona|ich bin ein Mensch|je suis humain|je suis une personne|sou humano|sou uma pessoa)\b/i;
const MEDICAL =
  /\b(?:diagnos\w*|cures?|heals?|treat(?:s|ment)|heilt?|behandlung|curar?|tratamiento|guéri\w*|traitement|tratamento|medic(?:ine|ation)|dose)\b/i;

test("an answer is never longer than 900 characters", () => {
  expect(OFFLINE_CHARS).toBe(900);
});

describe("every kind, with whatever was found, in every language and tone", () => {
  test("has words: two sentences at least or a list, not too long, and no figure that was not found", () => {
    for (const input of cases) {
      const text = sayOffline({ ...input, seed: 5 });
      const where = `${input.kind} ${input.facts.kind} ${input.language} ${input.style}\n${text}`;
      expect(text.length, where).toBeGreaterThan(20);
      expect(text.length, where).toBeLessThanOrEqual(OFFLINE_CHARS);
      const pieces = text.split(/[.!?:](?:\s|$)|\n/).filter((piece) => piece.trim() !== "");
      expect(pieces.length, where).toBeGreaterThanOrEqual(2);
      expect(text, where).not.toMatch(/undefined|null|NaN|#|\bobject\b/);
      expect(hasLink(text), where).toBe(false);
      expect(text, where).not.toMatch(HUMAN);
      expect(text, where).not.toMatch(MEDICAL);
      const found = plainFigures(input.facts);
      const strange = figuresIn(text).filter((figure) => !found.has(figure.replace(",", ".")));
      expect(strange, where).toEqual([]);
    }
  });

  test("sounds otherwise in each tone and begins in three ways", () => {
    for (const kind of INTENT_KINDS)
      for (const language of LANGUAGES) {
        const [facts] = FACTS[kind];
        const say = (style: CoachingStyle, seed: number) =>
          sayOffline({ kind, language, style, seed, facts: facts! });
        expect(new Set(STYLES.map((style) => say(style, 1))).size, kind).toBe(4);
        const begins = Array.from({ length: 40 }, (_, seed) => say("balanced", seed).slice(0, 25));
        expect(new Set(begins).size, `${kind} ${language}`).toBeGreaterThanOrEqual(3);
        expect(say("strict", 9)).toBe(say("strict", 9));
      }
  });
});

test("what was found is said: names in the language, loads, reasons", () => {
  const said = sayOffline({
    kind: "swap",
    language: "de",
    style: "strict",
    seed: 0,
    facts: FACTS.swap[0]!,
  });
  for (const part of ["Bankdrücken", "Liegestütz", "kein Gerät", "My own thing", "24 kg"])
    expect(said).toContain(part);
  expect(said).not.toContain("Possible with");
});

test("who asks whether it is human reads that it is not", () => {
  for (const language of LANGUAGES) {
    const input = { kind: "who_are_you", language, style: "balanced", seed: 3 } as const;
    expect(sayOffline({ ...input, facts: { kind: "who_are_you" } })).toContain(
      DISCLOSURE[language],
    );
  }
});

test("nothing is said to be saved that waits for a yes", () => {
  const saved = /\b(?:saved|logged|changed|guardado|gespeichert|enregistré|salvo)\b/i;
  for (const seed of [0, 1, 2, 3, 4, 5, 6, 7])
    for (const language of LANGUAGES)
      for (const facts of [FACTS.log[0]!, FACTS.set_preference[0]!]) {
        const text = sayOffline({ kind: "log", language, style: "strict", seed, facts });
        expect(text).not.toMatch(saved);
      }
});

test("sets, what is asked about them and what was noticed are said in every language", () => {
  const say = (language: (typeof LANGUAGES)[number], facts: OfflineFacts) =>
    sayOffline({ kind: "log", language, style: "strict", seed: 4, facts });
  const press = { name: "Barbell bench press", sets: 3, reps: "5", load: "100 kg" };
  for (const language of LANGUAGES) {
    const sets = { kind: "sets", exercises: [press], hasUnread: false } as const;
    const proposed = say(language, { ...sets, isProposed: true, asks: ["zorbulator"] });
    expect(proposed).toContain("zorbulator");
    expect(proposed).toContain("3 × 5, 100 kg");
    // Without a button there is nothing to confirm.
    const bound = say(language, { ...sets, isProposed: false, asks: [] });
    expect(bound).not.toMatch(/confirm|bestätig/i);
    const noticed = "Bench: no gain for a while.";
    const fact = { key: "sessions", label: "Sessions", value: 8 };
    expect(say(language, { kind: "progress", facts: [fact], noticed: [noticed] })).toContain(
      noticed,
    );
    expect(say(language, { kind: "next_time", exercise: press })).toContain("3 × 5, 100 kg");
  }
});

test("a short day, a day of the plan and a session that was wished for begin otherwise", () => {
  const facts = FACTS.short_day[0]!;
  const begins = (["short_day", "show_program", "make_workout"] as const).map((kind) =>
    sayOffline({ kind, language: "en", style: "strict", seed: 2, facts }),
  );
  expect(new Set(begins).size).toBe(3);
});

test("whatever is found, the answer keeps its length and carries no markup of others", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.constantFrom(
      "[a](http://b.c)",
      "**x** `y`",
      "a\n\n# b",
      "evil.com",
      "<img src=x>",
      "\uD800",
    ),
  );
  const exercise = fc.record({
    name: text,
    sets: fc.nat(20),
    reps: fc.oneof(fc.nat(500), text),
    load: fc.option(text),
  });
  const facts: fc.Arbitrary<OfflineFacts> = fc.oneof(
    fc.record({
      kind: fc.constant("swap" as const),
      from: text,
      options: fc.array(fc.record({ name: text, why: text, load: fc.option(text) }), {
        maxLength: 12,
      }),
    }),
    fc.record({
      kind: fc.constant("workout" as const),
      name: text,
      minutes: fc.option(fc.double()),
      exercises: fc.array(exercise, { maxLength: 20 }),
    }),
    fc.record({
      kind: fc.constant("why" as const),
      subject: fc.option(text),
      reasons: fc.array(text, { maxLength: 12 }),
    }),
    fc.record({
      kind: fc.constant("form" as const),
      name: text,
      cues: fc.array(text, { maxLength: 9 }),
      faults: fc.array(text, { maxLength: 9 }),
    }),
  );
  fc.assert(
    fc.property(
      facts,
      fc.constantFrom(...LANGUAGES),
      fc.constantFrom(...STYLES),
      fc.integer(),
      (facts, language, style, seed) => {
        const said = sayOffline({ kind: "swap", language, style, seed, facts });
        expect(said.length).toBeGreaterThan(10);
        expect(said.length).toBeLessThanOrEqual(OFFLINE_CHARS);
        expect(hasLink(said)).toBe(false);
        expect(said).not.toMatch(/^#|[`<>]|\p{Surrogate}/mu);
      },
    ),
    { numRuns: 400 },
  );
});

test("no line of any language holds a figure", () => {
  const all = [englishLines, spanishLines, germanLines, frenchLines, portugueseLines];
  expect(all.filter((lines) => /\d/.test(JSON.stringify(lines())))).toEqual([]);
});

test.each(LANGUAGES)(
  "an exercise that waits is left out by name, not by a figure: %s",
  (language) => {
    const waits = { name: "Barbell bench press", sets: 0, reps: 0, load: null };
    for (const facts of [
      { kind: "next_time", exercise: waits } as const,
      { kind: "workout", name: "Upper A", minutes: null, exercises: [waits] } as const,
    ]) {
      const said = sayOffline({
        kind: "show_program",
        language,
        style: "balanced",
        seed: 1,
        facts,
      });
      expect(said).not.toMatch(/\d/);
      expect(said).toMatch(/\*\*[^*]+\*\*.+/);
    }
  },
);

test("an end asks nothing that only a card's button answers, and praises nobody who is not known to have earned it", () => {
  const all = [englishLines, spanishLines, germanLines, frenchLines, portugueseLines];
  const ends = all.flatMap((lines) => Object.values(lines().close).flatMap(Object.values));
  expect(ends.filter((end: string) => end.includes("?"))).toEqual([]);
  const praise = /keeping it|cumpliendo|du hältst|tu la tiens|cumprindo|good path|buen camino/;
  expect(ends.filter((end: string) => praise.test(end))).toEqual([]);
});
