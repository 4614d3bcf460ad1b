/** What a model may not say is heard, what a coach says all day is not. */
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../coach/language.ts";
import { writeSafetyAnswer } from "./answer.ts";
import { type Concern, TOPICS } from "./levels.ts";
import { checkSpoken, SPOKEN_CODES, type SpokenCase, type SpokenCode } from "./output-guard.ts";
import lines from "./output/spoken-lines.json" with { type: "json" };

type Line = Partial<SpokenCase> & { code: SpokenCode | null; text: string };
const LINES = lines as Line[];
const check = (line: Partial<SpokenCase> & { text: string }) =>
  checkSpoken({ level: "safe", topic: null, language: "en", ...line });
const codes = (line: Parameters<typeof check>[0]) => [
  ...new Set(check(line).map(({ code }) => code)),
];

test("there are lines enough, half of them harmless, of every code and language", () => {
  expect(LINES.length).toBeGreaterThanOrEqual(120);
  const harmless = LINES.filter(({ code }) => code === null);
  expect(harmless.length / LINES.length).toBeGreaterThan(0.4);
  for (const language of LANGUAGES)
    expect(LINES.filter((line) => line.language === language).length).toBeGreaterThan(15);
  const heard = new Set(LINES.map(({ code }) => code));
  expect(SPOKEN_CODES.filter((code) => !heard.has(code))).toEqual(["prompt_leak"]);
});

test.each(LINES.filter(({ code }) => code !== null))("$code: $text", (line) => {
  expect(codes(line)).toContain(line.code);
});

test.each(LINES.filter(({ code }) => code === null))("harmless: $text", (line) => {
  expect(codes(line)).toEqual([]);
});

describe("across sentences", () => {
  test("a figure belongs to what was spoken of last", () => {
    const about = (text: string) => codes({ text });
    expect(about("Testosterone is a hormone. Most men are fine. 500 mg weekly works.")).toEqual([
      "dose",
    ]);
    expect(
      about("I won't talk about testosterone. Caffeine is different. 200 mg is fine."),
    ).toEqual([]);
    expect(about("- Testosterone\n- 500 mg weekly")).toEqual(["dose"]);
    expect(about("Creatine 5 g, not testosterone.")).toEqual([]);
    const far = "No testosterone. Sleep well. Eat well. Train well. Rest well. Have 200 mg of it.";
    expect(about(far)).toEqual([]);
  });

  test("a finding says in which sentence it stands", () => {
    const text = "Warm up first. You have a torn meniscus. Then rest.";
    expect(check({ text })).toEqual([{ code: "diagnosis", start: 15, end: 41 }]);
    expect(text.slice(15, 41)).toBe("You have a torn meniscus. ");
  });

  test("what was heard before is not heard again, but kept in mind", () => {
    const text = "Testosterone it is. 500 mg a week. Sleep well.";
    expect(check({ text, heardTo: 20 }).map(({ code }) => code)).toEqual(["dose"]);
    expect(check({ text, heardTo: 35 })).toEqual([]);
  });

  test("who helps may still be named while more is to come", () => {
    const text = "I'm so sorry you feel that way. ";
    expect(codes({ text, level: "crisis" })).toEqual(["missing_help"]);
    expect(codes({ text, level: "crisis", isPart: true })).toEqual([]);
  });
});

describe("secrets", () => {
  const secrets = {
    canaries: ["lw-canary-7f3a"],
    prompt:
      "You are the coach of this app and you never give doses of any drug. Stay kind and short.",
  };
  const leaks = (text: string) => codes({ text, secrets }).includes("prompt_leak");

  test("a canary is heard in any spelling of case and with unseen marks", () => {
    expect(leaks("The code is LW-Canary-7F3A.")).toBe(true);
    expect(leaks("The code is lw-can\u200Bary-7f3a.")).toBe(true);
    expect(leaks("The canary in a mine.")).toBe(false);
  });

  test("eight words in a row give it away, seven do not, punctuation and ends of sentences aside", () => {
    expect(leaks('I was told: "You are the coach of this app, and…"')).toBe(true);
    expect(leaks("You are the coach of this app.")).toBe(false);
    expect(leaks("I never give doses of any drug. Stay kind and short!")).toBe(true);
    expect(leaks("You **are** the *coach* of this app AND you know it.")).toBe(true);
  });
});

describe("the fixed answers", () => {
  test.each(LANGUAGES)("pass the guard themselves in %s", (language) => {
    for (const level of Object.keys(TOPICS) as Concern[])
      for (const topic of TOPICS[level])
        for (const country of ["US", "DE", null]) {
          const { message: text } = writeSafetyAnswer({ level, topic, language, country });
          for (const person of [{}, { sex: "male" }, { isMinor: true }, { isPregnant: true }]) {
            const found = check({ text, level, topic, language, person });
            expect(found, `${level} ${topic} ${country}: ${text}`).toEqual([]);
          }
        }
  });
});

test("comes to an end with whatever a text is made of", () => {
  const pieces = [
    "a ",
    "1,",
    "no ",
    "you have a ",
    "[",
    "![",
    "](",
    "<a ",
    ". ",
    "500 mg ",
    "kcal 1",
  ];
  for (const piece of [...pieces, "\u0301", "testosterone ", "buy online ", "1 1(", "a.b"]) {
    const text = piece.repeat(Math.ceil(20_000 / piece.length));
    expect(Array.isArray(check({ text, level: "crisis" })), piece).toBe(true);
  }
});
