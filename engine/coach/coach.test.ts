import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../catalog/catalog.ts";
import { ask } from "../substitute/testing.ts";
import { CoachFact, sayFact } from "./fact.ts";
import { FormCheckInput, writeFormCheck } from "./form-check.ts";
import { LANGUAGES, languageOf } from "./language.ts";
import { hasLink } from "./links.ts";
import { MotivationInput, writeMotivation } from "./motivation.ts";
import { ProgressWordsInput, writeProgress } from "./progress-words.ts";
import { hearSafety } from "./safety.ts";
import { sayReason } from "./say-reason.ts";
import { SwapWordsInput, writeSwap } from "./swap-words.ts";

const TODAY = "2026-11-30";
const bench = { key: "bench", label: "Bench", value: 102.5, unit: "kg", change: 2.5 };

test("a locale is answered in its language, or in English", () => {
  const told = ["pt-BR", "de", "fr-CA", "es-419", "it", "zh-Hans", "den"].map(languageOf);
  expect(told).toEqual(["pt", "de", "fr", "es", "en", "en", "en"]);
});

test("links are seen in any dress", () => {
  const links = [
    "https://a.b",
    "www.a.b",
    "[a](b)",
    "![](b)",
    "[a][1]",
    "[1]: b",
    "<b>",
    "</b>",
    "mailto:a",
    "go to evil.com now",
    "sub.evil.io/x",
  ];
  expect(links.filter((text) => !hasLink(text))).toEqual([]);
  const plain = ["3x5 @ 100 kg", "2 < 3", "e.g. more", "kg/week", "rest. Go on", "[sic]", "No.1"];
  expect(plain.filter(hasLink)).toEqual([]);
});

describe("facts", () => {
  test.each([
    ["en", "Bench: 102.5 kg, up 2.5 kg."],
    ["es", "Bench: 102,5 kg, 2,5 kg más que antes."],
    ["de", "Bench: 102,5 kg, 2,5 kg mehr als zuvor."],
    ["fr", "Bench\u00A0: 102,5 kg, 2,5 kg de plus qu'avant."],
    ["pt", "Bench: 102,5 kg, 2,5 kg a mais que antes."],
  ] as const)("are said in %s", (language, said) => {
    expect(sayFact(bench, language)).toBe(said);
  });

  test("large, small, negative, unmoved and in percent", () => {
    const say = (part: Partial<CoachFact>) =>
      sayFact({ key: "a", label: "A", value: 0, ...part }, "en");
    expect(say({ value: 1_234_567.891 })).toBe("A: 1,234,567.89.");
    expect(say({ value: 1200 })).toBe("A: 1200.");
    expect(say({ value: -0.001 })).toBe("A: 0.");
    expect(say({ value: 86, unit: "%", change: -4 })).toBe("A: 86%, down 4 points.");
    expect(say({ value: 5, change: 0.001 })).toBe("A: 5, unchanged.");
    expect(say({ value: "new" })).toBe("A: new.");
    expect(sayFact({ key: "a", label: "A", value: 12_500 }, "fr")).toBe("A\u00A0: 12\u202F500.");
  });

  test("carry no markup", () => {
    const labels = ["[a](b)", "see evil.com", "a <b>", "http://a", "`a`", " "];
    const taken = labels.filter((label) => CoachFact.safeParse({ ...bench, label }).success);
    expect(taken).toEqual([]);
  });
});

describe("motivation", () => {
  const write = (said: object) =>
    writeMotivation(MotivationInput.parse({ context: "return", today: TODAY, ...said }));

  test("differs by occasion, tone, language and seed, and is the same for the same seed", () => {
    const contexts = ["missed_workouts", "plateau", "achievement", "return", "custom"];
    const styles = ["motivational", "strict", "balanced", "technical"];
    const all = LANGUAGES.flatMap((locale) =>
      contexts.flatMap((context) =>
        styles.map((style) => write({ context, style, locale }).message),
      ),
    );
    expect(new Set(all).size).toBe(5 * 5 * 4);
    expect(all.join("")).not.toContain("!");
    const seeds = Array.from({ length: 30 }, (_, seed) => write({ seed }).message);
    expect(new Set(seeds).size).toBe(3);
    expect(write({ seed: 4 })).toEqual(write({ seed: 4 }));
  });

  test("says the facts that it names, and no other", () => {
    const facts = [
      bench,
      { key: "days", label: "Days", value: 12 },
      { key: "x", label: "X", value: 1 },
    ];
    fc.assert(
      fc.property(fc.nat(1000), (seed) => {
        const { message, factsUsed } = write({ facts, seed });
        expect(factsUsed).toHaveLength(2);
        for (const fact of facts)
          expect(message.includes(sayFact(fact, "en"))).toBe(factsUsed.includes(fact.key));
      }),
    );
  });

  test("stays within its length however long the facts are", () => {
    const long = Array.from({ length: 12 }, (_, i) => ({
      key: `k${i}`,
      label: "a".repeat(60),
      value: "b".repeat(60),
      unit: "c".repeat(16),
      change: -999_999.99,
    }));
    for (const locale of LANGUAGES)
      expect(write({ facts: long, locale }).message.length).toBeLessThanOrEqual(600);
  });
});

test("a gain is called one, a loss is met gently, and of body weight no side is taken", () => {
  const say = (key: string, change: number) =>
    writeProgress(
      ProgressWordsInput.parse({
        facts: [{ key, label: "Some figure", value: 100, unit: "kg", change }],
      }),
    ).insights[0]!.text;
  expect(say("barbell_bench_press", 5)).toMatch(/gain|work shows/);
  expect(say("barbell_bench_press", -5)).not.toMatch(/gain|shows/);
  expect(say("bodyweight", 5)).toBe(say("bodyweight", -5).replace("down", "up"));
});

test("progress speaks of what moved most, and of nothing twice", () => {
  const facts = [
    { key: "a", label: "A", value: 100, change: 1 },
    { key: "b", label: "B", value: 50, change: -25 },
    { key: "c", label: "C", value: 7 },
    { key: "d", label: "D", value: 7, change: 0 },
    { key: "e", label: "E", value: 9, change: 3 },
  ];
  const { insights } = writeProgress(ProgressWordsInput.parse({ facts }));
  expect(insights.map(({ factsUsed }) => factsUsed)).toEqual([["e"], ["b"], ["a"], ["d"]]);
  const alone = writeProgress(ProgressWordsInput.parse({ facts: [facts[2]] })).insights;
  expect(alone.map(({ factsUsed }) => factsUsed)).toEqual([["c"], []]);
});

describe("a form check", () => {
  const write = (said: object) =>
    writeFormCheck(
      FormCheckInput.parse({
        exerciseId: "barbell_back_squat",
        description: "it feels off",
        today: TODAY,
        ...said,
      }),
    );

  test("in English says the exercise's own faults, the one described first", () => {
    const { faults, cues } = catalog().byId.get("barbell_back_squat")!;
    for (const fault of faults) {
      const said = write({ description: fault });
      expect(said.likelyCauses[0]).toBe(fault);
      expect(said.cues).toEqual(cues);
    }
  });

  test("in other languages holds no English of the catalogue but names", () => {
    for (const { id, cues, faults } of catalog().all) {
      const said = write({ exerciseId: id, locale: "de" });
      expect([...said.likelyCauses, ...said.cues, ...said.stopIf]).not.toEqual(
        expect.arrayContaining([cues[0]]),
      );
      expect(said.likelyCauses).not.toContain(faults[0]);
      expect(said.cues.length).toBeGreaterThan(1);
      expect(said.drills.length).toBeGreaterThan(0);
    }
  });

  test("names easier forms of the exercise", () => {
    const { regressions } = write({ locale: "es" });
    expect(regressions[0]!.exerciseId).toBe(catalog().byId.get("barbell_back_squat")!.regressTo[0]);
    expect(regressions.at(-1)!.exerciseId).toBeNull();
  });

  test("of an exercise that nobody knows is of some use all the same", () => {
    expect(write({ exerciseId: "my_own" })).toMatchObject({ safety: { level: "none" } });
    expect(write({ exerciseId: "my_own" }).cues).toHaveLength(3);
  });
});

describe("safety", () => {
  const hear = (
    words: string,
    language: (typeof LANGUAGES)[number] = "en",
    complaints: string[] = [],
  ) => hearSafety({ words, complaints, today: TODAY, language });

  test("says what the guard answers, in each language", () => {
    expect(hear("crushing chest pain right now").text).toMatch(/emergency number/);
    expect(hear("I purge after meals")).toMatchObject({
      level: "refer",
      text: expect.not.stringMatching(/kcal|calorie/),
    });
    for (const language of ["es", "de", "fr", "pt"] as const) {
      expect(hear("crushing chest pain right now", language)).toMatchObject({
        level: "emergency",
        text: expect.stringMatching(/112/),
      });
      const levels = ["I purge after meals", "I want to die", "I'm 12"].map((words) =>
        hear(words, language),
      );
      expect(levels.map(({ level }) => level)).toEqual(["refer", "crisis", "refer"]);
      expect(new Set(levels.map(({ text }) => text)).size).toBe(3);
    }
  });

  test("listens to complaints one by one, and is quiet about the rest", () => {
    expect(hear("it feels odd", "en", ["numb fingers"]).level).toBe("refer");
    expect(hear("it feels odd", "en", ["mild knee pain"]).level).toBe("caution");
    expect(hear("knees cave in on the way up")).toEqual({ level: "none", text: null });
  });
});

describe("reasons of a swap", () => {
  const asked = catalog()
    .all.filter((_, i) => i % 9 === 0)
    .flatMap(({ id }, i) => {
      const said = [
        { reason: "busy" as const },
        {
          reason: "pain" as const,
          painAreas: ["knee" as const, "shoulder" as const],
          painLevel: 3,
        },
        { reason: "pain" as const, painAreas: ["lumbar" as const], painLevel: 8 },
        { text: "too hard" },
        { text: "too easy, and quiet please" },
        {
          reason: "equipment" as const,
          equipment: ["dumbbells", "bands"] as ("dumbbells" | "bands")[],
        },
        { reason: "equipment" as const, equipment: [] },
      ][i % 7]!;
      const { data } = ask(id, { ...said, limit: 8 }).answer;
      return data.map(({ exercise, why }) => ({
        why,
        swap: { from: catalog().byId.get(id)!.pattern, to: exercise.pattern },
      }));
    });

  test("are all said in every language", () => {
    const kinds = new Set<string>();
    for (const { why, swap } of asked) {
      for (const reason of why) {
        kinds.add(reason.split(/\W/)[0]!);
        for (const language of ["es", "de", "fr", "pt"] as const) {
          const said = sayReason(reason, language, swap);
          expect(said, `${language}: ${reason}`).toMatch(/.\.$/);
          expect(said).not.toMatch(/undefined|null|_/);
        }
      }
    }
    const firsts = "A An Another Easier Loads Needs Possible Puts Quiet The Trains";
    expect([...kinds].sort()).toEqual(firsts.split(" "));
  });

  test("make the words about a swap", () => {
    const { answer } = ask("barbell_bench_press", { reason: "busy", limit: 3 });
    const write = (locale: string) =>
      writeSwap(
        SwapWordsInput.parse({
          exerciseId: "barbell_bench_press",
          exerciseName: "Barbell bench press",
          substitution: answer,
          locale,
        }),
      );
    expect(write("en").alternatives.map(({ text }) => text)).toEqual(
      answer.data.map(({ why }) => why.join(" ")),
    );
    expect(write("de").summary).toMatch(/„Bankdrücken“ ersetzen/);
    expect(write("de").alternatives[0]!.text).toMatch(
      /^Die gleiche Bewegung: waagerechtes Drücken\./,
    );
  });
});
