/** A look at progress: facts that hold, what follows from them, and sources for all of it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../coach/language.ts";
import { ProgressWordsInput, writeProgress } from "../coach/progress-words.ts";
import { Analysis } from "./analysis.ts";
import { look } from "./analysis-testing.ts";
import { anyLogs } from "../../test/support/any-logs.ts";
import { bench, dayAt, entryOf, logOf, setOf } from "./testing.ts";

const single = (day: number, kg: number) => bench(day, kg, 1, { rpe: 10 });
/** Two weeks at 100 kg, two at 110. */
const GROWING = [0, 3, 7, 10, 14, 17, 21, 24].map((day) => single(day, day < 14 ? 100 : 110));

describe("facts", () => {
  test("have a value, a unit, and how it moved since as long a time before", () => {
    const { facts } = look(GROWING, [14, 27], {
      signals: [0, 14, 27].map((day) => ({
        day: dayAt(day),
        toldAt: 0,
        weightKg: 80,
        sleepHours: day < 14 ? 6 : 7,
      })),
    });
    expect(facts).toEqual([
      { key: "sessions", label: "Sessions", value: 4, change: 0 },
      {
        key: "barbell_bench_press",
        label: "Barbell bench press, estimated max",
        value: 108.2,
        unit: "kg",
        change: 8.2,
      },
      { key: "streak", label: "Weeks in a row with training", value: 4 },
      { key: "tonnage", label: "Weight moved in all", value: 440, unit: "kg", change: 40 },
      { key: "hardSets", label: "Hard sets a week", value: 2, change: 0 },
      { key: "meanRpe", label: "Mean effort (RPE)", value: 10, change: 0 },
      { key: "records", label: "Personal records", value: 3 },
      { key: "bodyweight", label: "Body weight (trend)", value: 80, unit: "kg", change: 0 },
      { key: "sleep", label: "Sleep a night", value: 7, unit: "h", change: 1 },
    ]);
  });

  test("tell no change where nothing is known of the time before", () => {
    const { facts } = look(GROWING, [0, 13]);
    expect(facts[0]).toEqual({ key: "sessions", label: "Sessions", value: 4 });
  });

  test("hold no sum against a time of which only the end is known", () => {
    const { facts } = look(GROWING, [10, 27]);
    const changeOf = (name: string) => facts.find(({ key }) => key === name)!.change;
    expect([changeOf("sessions"), changeOf("tonnage")]).toEqual([undefined, undefined]);
    expect(changeOf("barbell_bench_press")).toBe(8.2);
    expect(changeOf("hardSets")).toBeDefined();
  });

  test("are none where nothing was done, and tell of a pause where something was", () => {
    expect(look([], [0, 13]).facts).toEqual([]);
    expect(look(GROWING, [28, 55]).facts.slice(0, 2)).toEqual([
      { key: "sessions", label: "Sessions", value: 0, change: -8 },
      { key: "hardSets", label: "Hard sets a week", value: 0, change: -2 },
    ]);
  });

  test("are in the athlete's unit, and about the lifts that were asked for first", () => {
    const both = [0, 2].map((day) =>
      logOf(day, [
        entryOf("barbell_bench_press", [setOf(100, 1, { rpe: 10 })]),
        entryOf("dumbbell_curl", [setOf(20, 1, { rpe: 10, loadType: "per_hand" })]),
      ]),
    );
    const { facts } = look(both, [0, 6], { unit: "lb", focus: ["dumbbell_curl"] });
    expect(facts.slice(1, 3)).toMatchObject([
      { label: "Dumbbell curl, estimated max, per hand", value: 44.1, unit: "lb" },
      { key: "barbell_bench_press", value: 220.5, unit: "lb" },
    ]);
  });

  test("say pounds of what was measured, as the chart does, and where the body is in it", () => {
    const pull = logOf(0, [
      entryOf("pull_up", [setOf(10.13, 1, { rpe: 10, loadType: "added" })]),
      entryOf("barbell_bench_press", [setOf(31.53, 1, { rpe: 10 }), setOf(31.53, 1, { rpe: 10 })]),
    ]);
    const { facts, statistics } = look([pull], [0, 6], { unit: "lb" });
    const valueOf = (key: string) => facts.find((one) => one.key === key)!;
    expect(valueOf("barbell_bench_press").value).toBe(69.5);
    expect(valueOf("pull_up").label).toBe("Pull-up, estimated max with the body");
    expect(statistics.lifts.map(({ isWithBody }) => isWithBody)).toEqual([false, true]);
    const movedG = statistics.lifts.map(({ toKg }) => toKg);
    expect(movedG[0]).toBe(31.5);
  });

  test("never read out what somebody typed as a name", () => {
    const typed = logOf(0, [entryOf(null, [setOf(100, 5)], { name: "visit evil.example now" })]);
    expect(JSON.stringify(look([typed], [0, 6]).facts)).not.toContain("evil");
  });

  test("are what the words about progress take, in every language", () => {
    for (const language of LANGUAGES) {
      const { facts } = look(GROWING, [14, 27], { language });
      const input = ProgressWordsInput.parse({ facts, locale: language });
      expect(writeProgress(input).insights.length).toBeGreaterThan(1);
    }
  });
});

describe("recommendations", () => {
  const rules = (...given: Parameters<typeof look>) =>
    look(...given).recommendations.map(({ rule }) => rule);

  test("name the rule, the figures and the sources", () => {
    const flat = [0, 3, 7, 10, 14].map((day) => single(day, 100));
    expect(look(flat, [0, 14]).recommendations[0]).toEqual({
      rule: "STALL",
      action: "change_something",
      exerciseId: "barbell_bench_press",
      otherId: null,
      text: "Barbell bench press: no gain in estimated max for 14 days. Change one thing: the sets, the repetitions or the form of the lift.",
      muscle: null,
      confidence: "moderate",
      numbers: { exposures: 3, days: 14, bestKg: 100, beforeKg: 100 },
      evidence: ["engineering-choice", "steele-2022"],
    });
  });

  test("while a light week is due it comes first, and nothing else is to be changed", () => {
    const flat = [0, 3, 7, 10, 14].map((day) => single(day, 100));
    const [first, ...others] = look(flat, [0, 14], { isLightDue: true }).recommendations;
    expect(first).toMatchObject({ action: "light_week", numbers: { lifts: 1 } });
    expect(others.map(({ action }) => action)).not.toContain("change_something");
    const rising = [0, 3, 7, 10, 14].map((day) => single(day, 100 + day));
    const growing = look(rising, [0, 14], { isLightDue: true }).recommendations;
    expect(growing.map(({ action }) => action)).not.toContain("light_week");
  });

  test("a lift that hurts is not asked for more", () => {
    const flat = [0, 3, 7, 10, 14].map((day) => single(day, 100));
    const hurt = (score: number) => {
      const logs = structuredClone(flat);
      logs.at(-1)!.entries[0]!.pain = [{ joint: "shoulder", score }];
      return rules(logs, [0, 14]);
    };
    expect(hurt(3)).toContain("STALL");
    expect(hurt(4)).not.toContain("STALL");
    expect(hurt(7)).not.toContain("STALL");
  });

  test("a plan that is hardly followed wants fewer days, and nothing else is a plateau", () => {
    const flat = [0, 3, 7, 10, 14].map((day) => single(day, 100));
    const planned = [0, 2, 4, 7, 9, 11, 14].map((day, i) => ({
      programId: "prg_a",
      date: dayAt(day),
      week: 1,
      session: i,
      deload: false,
    }));
    const found = rules(flat, [0, 14], { planned });
    expect(found).toContain("ADHERENCE_DAYS");
    expect(found).not.toContain("STALL");
    const followed = rules(flat, [0, 14], {
      planned: planned.filter((_, i) => ![1, 4, 5].includes(i)),
    });
    expect(followed).not.toContain("ADHERENCE_DAYS");
  });

  test("too few sets for a muscle in two weeks, the furthest off first; in less time by chance", () => {
    const low = look(GROWING, [14, 27]).recommendations.filter(({ rule }) => rule === "VOLUME_LOW");
    expect(low).toHaveLength(3);
    expect(low[0]).toMatchObject({ numbers: { sets: 0 }, action: "add_sets" });
    expect(rules(GROWING, [14, 26])).not.toContain("VOLUME_LOW");
  });

  test("too many sets, and what is out of balance", () => {
    const much = [0, 2, 4, 7, 9, 11].map((day) =>
      logOf(day, [
        entryOf(
          "barbell_bench_press",
          Array.from({ length: 9 }, () => setOf(60, 8)),
        ),
      ]),
    );
    const { recommendations } = look(much, [0, 13]);
    expect(recommendations).toContainEqual(
      expect.objectContaining({ rule: "VOLUME_HIGH", muscle: "chest", action: "cut_sets" }),
    );
    expect(recommendations).toContainEqual(
      expect.objectContaining({
        rule: "BALANCE_PULL",
        action: "add_pulls",
        numbers: { first: 0, second: 27, ratio: 0, low: 0.7, high: 1.6 },
      }),
    );
  });
});

test("sources are named once, also those of the figures themselves", () => {
  expect(look(GROWING, [14, 27]).citations).toEqual([
    "engineering-choice",
    "pelland-2025",
    "rts-chart",
  ]);
  expect(look([], [0, 6]).citations).toEqual(["engineering-choice"]);
});

test("whatever is logged, a look at it is as its schema says", () => {
  fc.assert(
    fc.property(anyLogs, fc.nat({ max: 80 }), fc.nat({ max: 80 }), (logs, from, days) => {
      const targets = [{ exerciseId: "barbell_bench_press", targetKg: 150, by: dayAt(from + 99) }];
      const analysis = look(logs, [from, from + days], { targets });
      expect(Analysis.parse(analysis)).toEqual(analysis);
      expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
      expect(new Set(analysis.facts.map(({ key }) => key)).size).toBe(analysis.facts.length);
      expect(analysis.facts.length).toBeLessThanOrEqual(20);
    }),
  );
});
