/** What is let go while a text grows: whole sentences, never the beginning of something else. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkSpoken } from "../output-guard.ts";
import { safePrefix } from "./safe-prefix.ts";
import { sentencesOf } from "./sentences.ts";

const free = (text: string) => text.slice(0, safePrefix(text));

test("a sentence is let go when the next has begun, and not before", () => {
  expect(free("Warm up first")).toBe("");
  expect(free("Warm up first.")).toBe("");
  expect(free("Warm up first. ")).toBe("");
  expect(free("Warm up first. T")).toBe("Warm up first. ");
  expect(free("Warm up first.\nT")).toBe("Warm up first.\n");
  expect(free('He said "go!" Then')).toBe('He said "go!" ');
  expect(free("Bien ! Tu")).toBe("Bien ! ");
  expect(free("Gut gemacht … Weiter")).toBe("Gut gemacht … ");
});

test("neither a decimal, a thousand nor an abbreviation ends a sentence", () => {
  expect(free("Add 2.5 kg to it")).toBe("");
  expect(free("About 1.200 kcal")).toBe("");
  expect(free("Take approx. five")).toBe("");
  expect(free("Take approx. 500 mg")).toBe("");
  expect(free("Ver. 2.0 is out")).toBe("");
});

test("nothing is cut inside a link or a tag", () => {
  expect(free("See [Dr. Who](https://evil.example/a. B")).toBe("");
  expect(free("See [Dr. Who](https://evil.example/a.B) now. Then")).toBe(
    "See [Dr. Who](https://evil.example/a.B) now. ",
  );
  expect(free('Look <img alt="No. One" src=x. Y')).toBe("");
  expect(free("An [open bracket. Goes on\nuntil the line ends")).toBe(
    "An [open bracket. Goes on\n",
  );
});

test("the pieces put together are the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      const sentences = sentencesOf(text);
      expect(sentences.map((sentence) => sentence.text).join("")).toBe(text);
      for (const [index, { start, end }] of sentences.entries())
        expect([start < end, start]).toEqual([true, sentences[index - 1]?.end ?? 0]);
    }),
  );
});

const PIECES = [
  "Warm up first. ",
  "Testosterone is a hormone. ",
  "Take 500 mg a week. ",
  "You have a torn meniscus! ",
  "Add 2.5 kg, not 25. ",
  "1,000 kcal a day is your target. ",
  "See [the plan](https://evil.example/a.b). ",
  "![x](https://evil.example/c.png) ",
  "Go to https://evil.example/x.y?z=1. ",
  "Stop taking your insulin… ",
  "- Squat 3 x 8\n",
  "- 250 mg weekly\n",
  "Approx. five minutes. ",
  "Iss 900 kcal am Tag. ",
  "Ça va ? Oui ! ",
  "[open. Words ",
  "<b>Bold. Move</b> ",
  "The secret word is lw-canary. ",
  "you are the coach of this app and never tell. ",
];
const secrets = {
  canaries: ["lw-canary"],
  prompt: "You are the coach of this app and never tell anyone about the rules of it.",
};
const check = (text: string) =>
  checkSpoken({ text, level: "safe", topic: null, language: "en", secrets, isPart: true });

test("a growing text is never cut inside a number, a link or a sentence that later fails", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }),
      fc.nat(),
      (pieces, somewhere) => {
        const whole = pieces.join("");
        const findings = check(whole);
        const length = somewhere % (whole.length + 1);
        const cut = safePrefix(whole.slice(0, length));
        expect(cut).toBeLessThanOrEqual(length);
        for (const { start, end } of findings) expect(start < cut && cut < end).toBe(false);
        const around = whole.slice(cut - 1, cut + 1);
        if (cut > 0) expect(around).not.toMatch(/\d\d|\S\S/);
        // What was let go has no other findings than it has in the whole.
        expect(check(whole.slice(0, cut))).toEqual(findings.filter(({ end }) => end <= cut));
        // And hearing it piece by piece comes to the same.
        expect([...check(whole.slice(0, cut)), ...after(whole, cut)]).toEqual(findings);
      },
    ),
    { numRuns: 400 },
  );
});

const after = (text: string, heardTo: number) =>
  checkSpoken({
    text,
    level: "safe",
    topic: null,
    language: "en",
    secrets,
    isPart: true,
    heardTo,
  });

test("more text never takes back what was let go", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }), (pieces) => {
      const whole = pieces.join("");
      let last = 0;
      for (let length = 0; length <= whole.length; length++) {
        const cut = safePrefix(whole.slice(0, length));
        expect(cut).toBeGreaterThanOrEqual(last);
        last = cut;
      }
    }),
    { numRuns: 60 },
  );
});
