/** Recommendations in words: in every language all that they name, and no figure besides. */
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../coach/language.ts";
import { ACTIONS, type Unsaid } from "./recommendations.ts";
import { sayRecommendation } from "./say-recommendation.ts";

const NUMBERS = {
  sets: 4.5,
  floor: 8,
  start: 9,
  ceiling: 18,
  done: 5,
  planned: 12,
  days: 23,
  exposures: 6,
  lifts: 3,
  first: 31.5,
  second: 27,
};
const given = (action: Unsaid["action"]): Unsaid => ({
  rule: "ANY",
  action,
  exerciseId: "barbell_row",
  otherId: "barbell_bench_press",
  muscle: "chest",
  numbers: NUMBERS,
  grams: { firstG: 31_530, secondG: 27_000 },
  confidence: "moderate",
  evidence: [],
});
const nameOf = (id: string) => (id === "barbell_row" ? "langhantelrudern" : "Bankdrücken");

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(ACTIONS)("%s says what to do from its own figures", (action) => {
    const text = sayRecommendation(given(action), { language, units: "kg", nameOf });
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
    expect(text).toMatch(/^[\p{Lu}\d].*[.]$/u);
    expect(text.length).toBeLessThanOrEqual(180);
    const known = new Set([...Object.values(NUMBERS), 31.5, 27].map(String));
    for (const [figure] of text.matchAll(/\d+(?:[.,]\d+)?/g))
      expect(known).toContain(figure.replace(",", "."));
  });
});

test("lifts are held against each other in the athlete's unit, made of what was measured", () => {
  const say = (action: Unsaid["action"]) =>
    sayRecommendation(given(action), { language: "en", units: "lb", nameOf });
  expect(say("mind_the_ratio")).toContain(
    "Langhantelrudern stands at 69.5 lb, Bankdrücken at 59.5 lb",
  );
  expect(say("train_weaker_side")).toContain("69.5 lb on the left");
  expect(say("add_pulls")).toContain("31.5 sets of pulls and 27 of pushes");
});
