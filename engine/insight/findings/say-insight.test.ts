import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../coach/language.ts";
import { JOINTS, MUSCLES } from "../../catalog/muscles.ts";
import type { Insight } from "./insight.ts";
import { INSIGHT_RULES, type InsightRule } from "./insight-rules.ts";
import { sayInsight } from "./say-insight.ts";
import { englishFindings } from "./words/en.ts";

const RULES = Object.keys(INSIGHT_RULES) as InsightRule[];
const NUMBERS = {
  lifts: 2,
  days: 21,
  readiness: 1.5,
  checkIns: 3,
  percent: 7,
  pain: 5,
  sessions: 3,
  exposures: 4,
  bestG: 100_000,
  appearances: 3,
  soreness: 4,
  weeks: 1,
  done: 6,
  planned: 12,
  minutes: 45,
  times: 3,
  pulls: 8,
  pushes: 14,
  strongerLeft: 1,
  sets: 7.5,
  bound: 10,
  before: 6,
  loadG: 102_500,
  reps: 5,
};
const insight = (rule: InsightRule, more: Partial<Insight> = {}): Insight => ({
  kind: INSIGHT_RULES[rule].kind,
  key: `${rule}:x`,
  severity: "info",
  exerciseId: "barbell_bench_press",
  muscle: "chest",
  joint: "shoulder",
  numbers: NUMBERS,
  rule,
  evidence: [],
  since: "2026-01-05",
  expires: "2026-01-12",
  proposal: null,
  ...more,
});
const nameOf = () => "Bankdrücken";

describe.each(LANGUAGES)("in %s", (language) => {
  const say = (one: Insight) => sayInsight(one, { language, units: "kg", nameOf })!;

  test.each(RULES)("%s says all that it names, in two sentences at most", (rule) => {
    for (const one of [insight(rule), insight(rule, { exerciseId: null })]) {
      const { title, text } = say(one);
      const needsLift = /\{lift\}/.test(englishFindings().say[rule].join(" "));
      if (one.exerciseId !== null || !needsLift) expect(title + text).not.toMatch(/[{}]/);
      expect(text.match(/[.!?](?:\s|$)/g)!.length).toBeLessThanOrEqual(2);
      expect(text.length).toBeLessThanOrEqual(220);
      expect(title.length).toBeLessThanOrEqual(80);
    }
  });

  test("no figure is said that the finding does not hold", () => {
    for (const rule of RULES) {
      const { title, text } = say(insight(rule));
      const known = new Set([...Object.values(NUMBERS), 102.5, 100, 10].map(String));
      const said = `${title} ${text}`.match(/\d+(?:[.,]\d+)?/g) ?? [];
      for (const figure of said) expect(known).toContain(figure.replace(",", "."));
    }
  });

  test("every joint and muscle has a name", () => {
    for (const joint of JOINTS)
      expect(say(insight("PAIN_REFER", { joint })).title).not.toMatch(/undefined|[{}]/);
    for (const muscle of MUSCLES)
      expect(say(insight("VOLUME_LOW", { muscle })).title).not.toMatch(/undefined|[{}]/);
  });

  test("one lift alone is told apart from several", () => {
    const [one, all] = [insight("DELOAD_DROP"), insight("DELOAD_DROP", { exerciseId: null })];
    expect(say(one).title).toContain("Bankdrücken");
    expect(say(all).title).not.toBe(say(one).title);
  });
});

test("loads are told in the athlete's unit, figures in the language's form", () => {
  const load = insight("RECORD_LOAD");
  expect(sayInsight(load, { language: "en", units: "lb", nameOf })!.text).toContain("225.97 lb");
  expect(sayInsight(load, { language: "de", units: "kg", nameOf })!.text).toContain("102,5 kg");
});

test("the stronger side is named", () => {
  const side = (strongerLeft: number) =>
    sayInsight(insight("BALANCE_SIDES", { numbers: { ...NUMBERS, strongerLeft } }), {
      language: "en",
      units: "kg",
      nameOf,
    })!.text;
  expect(side(1)).toContain("left side");
  expect(side(0)).toContain("right side");
});

test("the heaviest load of a lift that is to rest does not drive on", () => {
  const told = LANGUAGES.map((language) => {
    const say = (numbers: Insight["numbers"]) =>
      sayInsight(insight("RECORD_LOAD", { numbers }), { language, units: "kg", nameOf })!.text;
    const [plain, resting] = [say(NUMBERS), say({ ...NUMBERS, rest: 1 })];
    expect(resting).toContain(language === "en" ? "102.5 kg" : "102,5 kg");
    expect(resting).not.toMatch(/[{}]/);
    expect(resting.match(/[.!?](?:\s|$)/g)!).toHaveLength(2);
    return resting === plain;
  });
  expect(told).not.toContain(true);
});

test("an estimate is told as exactly as it is known", () => {
  const best = insight("RECORD_MAX", { numbers: { loadG: 102_530, reps: 1 } });
  expect(sayInsight(best, { language: "en", units: "kg", nameOf })!.text).toContain("102.5 kg");
});

test("a rule without words says nothing", () => {
  const unknown = { ...insight("RECORD_MAX"), rule: "toString" };
  expect(sayInsight(unknown, { language: "en", units: "kg", nameOf })).toBeNull();
});
