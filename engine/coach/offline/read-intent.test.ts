import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../language.ts";
import type { Intent } from "./intent.ts";
import { INTENT_KINDS } from "./intent.ts";
import { germanLexicon } from "./lexicon/de.ts";
import { englishLexicon } from "./lexicon/en.ts";
import { spanishLexicon } from "./lexicon/es.ts";
import { frenchLexicon } from "./lexicon/fr.ts";
import { portugueseLexicon } from "./lexicon/pt.ts";
import { exerciseNamed } from "./names.ts";
import { readIntent } from "./read-intent.ts";
import { RULES, SMALL_TALK } from "./rules.ts";

/** A line, and what of its intent is wanted; `id` is the exercise that is named. */
type Row = {
  text: string;
  language?: Language;
  last?: Intent;
  id?: string;
  not?: string;
  kind?: string;
};

const rowsOf = (name: string): Row[] =>
  readFileSync(`engine/coach/offline/heard/${name}.jsonl`, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

function misread(rows: readonly Row[], own: Language): unknown[] {
  return rows.flatMap((row) => {
    const { text, language = own, last, id, not, ...want } = row;
    const got = readIntent(text, { language, lastIntent: last });
    const exercise = "exercise" in got ? got.exercise : null;
    const isRight =
      (not === undefined || got.kind !== not) &&
      Object.entries(want).every(
        ([key, value]) => JSON.stringify(got[key as "kind"]) === JSON.stringify(value),
      ) &&
      (id === undefined || exerciseNamed(exercise ?? "")?.id === id);
    return isRight ? [] : [{ row, got }];
  });
}

describe("what is wanted is read in", () => {
  test.each(LANGUAGES)("%s", (language) => {
    const rows = rowsOf(language);
    expect(rows.length).toBeGreaterThanOrEqual(50);
    expect(misread(rows, language)).toEqual([]);
  });

  test.each(LANGUAGES)("every kind but the unknown is in the table of %s", (language) => {
    const kinds = new Set(rowsOf(language).map(({ kind }) => kind));
    expect(INTENT_KINDS.filter((kind) => kind !== "unknown" && !kinds.has(kind))).toEqual([]);
  });
});

test("what only sounds like a wish is none, or another", () => {
  const rows = rowsOf("hard");
  expect(rows.length).toBeGreaterThanOrEqual(60);
  expect(misread(rows, "en")).toEqual([]);
});

test("a few words go on with what was wanted before", () => {
  expect(misread(rowsOf("follow"), "en")).toEqual([]);
  const alone = rowsOf("follow").map(({ text, language = "en" }) => readIntent(text, { language }));
  expect(alone.filter(({ kind }) => kind === "unknown").length).toBeGreaterThan(8);
});

test("an app that is set to another language is understood nearly as well", () => {
  for (const language of LANGUAGES) {
    const rows = rowsOf(language);
    const wrong = language === "en" ? "de" : "en";
    const right = rows.filter(
      ({ text, kind }) => readIntent(text, { language: wrong }).kind === kind,
    );
    expect(right.length / rows.length).toBeGreaterThanOrEqual(0.88);
  }
});

test("slips of the finger and loud letters change nothing", () => {
  const slips: [string, string][] = [
    ["can you repalce the benhc press", "swap"],
    ["showw me my progres", "show_progress"],
    ["GIVE ME A WORKOUT!!!", "make_workout"],
    ["whyyy so many setss", "why"],
    ["proteine amount?? how much protien", "meal_question"],
    ["do i need a delaod week", "deload"],
    ["thankss sooo much", "thanks"],
    ["HELLLOOO", "greeting"],
    ["explainn my programm", "why"],
    ["i mised my workuot yesterday", "missed"],
  ];
  expect(slips.map(([text]) => readIntent(text, { language: "en" }).kind)).toEqual(
    slips.map(([, kind]) => kind),
  );
});

test("equipment that is there is told from equipment that is not", () => {
  const read = (text: string) => readIntent(text, { language: "en" });
  expect(read("no barbell, only a kettlebell and bands")).toMatchObject({
    kind: "swap",
    reason: "equipment",
    equipment: ["bands", "kettlebell"],
  });
  expect(read("the barbell is taken")).not.toHaveProperty("equipment");
  expect(read("make me a workout with dumbbells and a bench, no barbell")).toMatchObject({
    kind: "make_workout",
    equipment: ["bench", "dumbbells"],
  });
});

describe("any text at all", () => {
  const word = fc.constantFrom(
    ..."swap bench why not 3x5 100 kg press hurts knee week 12 protein no yes . ? ! \n pull ups".split(
      " ",
    ),
    "l'épaule",
    "👍",
    "½",
    "\u202E",
    "\uD800",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.string({ unit: "grapheme", maxLength: 400 }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(" ")),
    fc.constant("a".repeat(20_000)),
    fc.constant("squat 3x5 ".repeat(2000)),
  );

  test("has an intent, and the same one each time", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
        const read = readIntent(text, { language });
        expect(INTENT_KINDS).toContain(read.kind);
        expect(readIntent(text, { language })).toEqual(read);
        expect(INTENT_KINDS).toContain(readIntent(text, { language, lastIntent: read }).kind);
      }),
      { numRuns: 300 },
    );
  });

  test("gives figures within bounds", () => {
    const figures = fc.tuple(fc.nat(100_000), fc.constantFrom("minute", "week", "days a week"));
    fc.assert(
      fc.property(figures, ([number, unit]) => {
        const wish = unit === "minute" ? "workout" : "strength program";
        const read = readIntent(`make me a ${number} ${unit} ${wish}`, { language: "en" });
        if (read.kind === "make_workout" && read.minutes !== null) {
          expect(read.minutes).toBeGreaterThanOrEqual(5);
          expect(read.minutes).toBeLessThanOrEqual(240);
        }
        if (read.kind === "request_program") {
          expect(read.weeks ?? 1).toBeLessThanOrEqual(52);
          expect(read.daysPerWeek ?? 1).toBeLessThanOrEqual(7);
        }
      }),
    );
  });
});

describe("the words of every language", () => {
  const lexicons = {
    en: englishLexicon(),
    es: spanishLexicon(),
    de: germanLexicon(),
    fr: frenchLexicon(),
    pt: portugueseLexicon(),
  };

  test("say everything that the rules ask for", () => {
    const made = ["ex", "weakex", "minutes", "brief", "short", "?", "style", "focus", "goal", "eq"];
    const known = new Set([...Object.keys(lexicons.en.words), ...made, "joint"]);
    const asked = [...RULES, ...SMALL_TALK].flatMap(([, said]) =>
      said.split(/[ |]/).map((part) => part.replace(/^!?[\^#]?|#$/g, "")),
    );
    expect(asked.filter((part) => part !== "" && !known.has(part))).toEqual([]);
  });

  test.each(LANGUAGES)("%s: are small letters without accents, and none is missing", (language) => {
    const { words, styles, focus, goals, equipment, joints } = lexicons[language];
    const all = [words, styles, focus, goals, equipment, joints].flatMap((table) =>
      Object.entries(table as Record<string, string>),
    );
    expect(all.filter(([, said]) => said.trim() === "")).toEqual([]);
    const odd = all.flatMap(([concept, said]) =>
      said.split(" ").flatMap((one) => (/^[a-z0-9_*]+$/.test(one) ? [] : [`${concept}: ${one}`])),
    );
    expect(odd).toEqual([]);
  });
});
