import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../language.ts";
import { hasLink } from "../links.ts";
import { titleOf } from "./title.ts";

describe("a title", () => {
  test.each([
    ["hey max, can you swap my squats? my knee is sore", "Can you swap my squats?"],
    ["bench 3x5 @ 100 kg rpe 8", "Bench 3x5 @ 100 kg rpe 8"],
    ["¿por qué descanso 3 minutos?", "Por qué descanso 3 minutos?"],
    ["**bold** words and `code`", "Bold words and code"],
    [
      "Why do I rest 3 minutes between sets of squats when it is only a light day today?",
      "Why do I rest 3 minutes between sets of squats when it is…",
    ],
    ["two\nlines\tand\u0000 more", "Two lines and more"],
    ["run 5.5 km", "Run 5.5 km"],
  ])("of %j", (text, title) => {
    expect(titleOf(text, "en")).toBe(title);
  });

  test.each([
    ["mail jo.doe+gym@mail.example.com please", /jo|doe|mail\.|example|@/],
    ["jo (at) mail.example (dot) com is me", /\bjo\b|example/],
    ["call me on +49 170 1234567 about squats", /\d/],
    ["my number: (0170) 123-45.67, ok?", /\d/],
    ["look at https://evil.example/x?y=1 for squats", /evil|https|example/],
    ["see evil.com/steal and squats", /evil|steal/],
    ["![x](http://a.example/p.png) squats", /http|png|example/],
    ["www.evil.example squats", /evil|www/],
  ])("of %j tells nobody who or where", (text, told) => {
    expect(titleOf(text, "en")).not.toMatch(told);
  });

  test("is a plain one where nothing is left to say, in each language", () => {
    const bare = LANGUAGES.map((language) => titleOf("🦄 +49 170 1234567", language));
    expect(new Set(bare).size).toBe(LANGUAGES.length);
    expect(titleOf("", "de")).toBe("Neues Gespräch");
    expect(titleOf("hi", "fr")).toBe("Nouvelle conversation");
  });

  test("of any text is short, on one line and without a link", () => {
    const pieces = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "a@b.io",
        "http://x.y",
        "evil.com",
        "+49 170 1234567",
        "\n",
        "\u202E",
        "[a](b)",
      ),
    );
    const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
        const title = titleOf(text, language);
        expect(title.length).toBeGreaterThan(0);
        expect(title.length).toBeLessThanOrEqual(60);
        expect(title).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E]|\p{Surrogate}/u);
        expect(hasLink(title)).toBe(false);
        expect(title).not.toMatch(/\S@\S+\.\S|\d{7}/);
      }),
      { numRuns: 500 },
    );
  });
});
