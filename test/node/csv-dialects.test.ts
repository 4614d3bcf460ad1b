/** Files as the apps write them: every set of them comes out as it went in, and what is wrong is named by line. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { MassUnit } from "../../engine/tools/mass.ts";
import { makeClock } from "../../engine/log/csv/clock.ts";
import type { SessionDraft } from "../../engine/log/csv/session-gatherer.ts";
import { read as readText } from "../../engine/log/csv/testing.ts";

/** Local start, name, grams, repetitions, kind, RPE, seconds, metres. */
type ExpectedSet = [
  string,
  string,
  number | null,
  number | null,
  string,
  number | null,
  number | null,
  number | null,
];
type Expected = {
  /** What the athlete says the loads are in. */
  confirm: MassUnit | null;
  locale?: string;
  detected: string;
  unit: string | null;
  sessions: number;
  errors: [number, string][];
  warnings: Record<string, number>;
  sets: ExpectedSet[];
};

const FILES = [
  "strong",
  "strong-v6",
  "strong-v6-lb",
  "strong-android",
  "hevy",
  "hevy-lb",
  "fitnotes",
  "fitnotes-old",
  "fitnotes-ios",
  "liftosaur",
  "stronglifts",
  "stronglifts-old",
  "liftlog",
  "fitcsv",
  "generic",
];
const ZONE = "Europe/Berlin";
const clock = makeClock(ZONE);
const textOf = (file: string) => readFileSync(`test/fixtures/csv/${file}.csv`, "utf8");
const expectedOf = (file: string) =>
  JSON.parse(readFileSync(`test/fixtures/csv/${file}.expected.json`, "utf8")) as Expected;

type Options = Parameters<typeof readText>[1];
/** In pieces that end in the middle of rows. */
const read = (text: string, options: Options = {}, size = 997) =>
  readText(text, { timeZone: ZONE, ...options }, size);

const setsOf = (sessions: readonly SessionDraft[]): ExpectedSet[] =>
  sessions.flatMap(({ startedAt, entries }) =>
    entries.flatMap(({ name, sets }) =>
      sets.map(({ loadG, reps, kind, rpe, seconds, metres }): ExpectedSet => [
        clock.localOf(startedAt),
        name,
        loadG,
        reps,
        kind,
        rpe,
        seconds,
        metres,
      ]),
    ),
  );

/** How many of the sets are there exactly, each found once. */
function countFound(expected: readonly ExpectedSet[], found: readonly ExpectedSet[]) {
  const left = Map.groupBy(found, (set) => JSON.stringify(set));
  return expected.filter((set) => left.get(JSON.stringify(set))?.pop()).length;
}

describe.each(FILES)("%s.csv", (file) => {
  const expected = expectedOf(file);
  const options = { unit: expected.confirm, locale: expected.locale ?? null };
  const { sessions, report } = read(textOf(file), options);
  const sets = setsOf(sessions);

  test("comes out set by set, in order, and nothing besides", () => {
    const recall = countFound(expected.sets, sets) / expected.sets.length;
    console.log({ file, sets: expected.sets.length, recall });
    expect(sets).toEqual(expected.sets);
    expect(recall).toBeGreaterThanOrEqual(0.995);
  });

  test("is known by its header, and its faults by their lines", () => {
    const warnings = Object.fromEntries(report.warnings.map(({ code, count }) => [code, count]));
    expect({
      detected: report.detected,
      unit: report.unit,
      sessions: report.sessions,
      errors: report.errors.map(({ line, reason }) => [line, reason]),
      warnings,
    }).toEqual({
      detected: expected.detected,
      unit: expected.unit,
      sessions: expected.sessions,
      errors: expected.errors,
      warnings: expected.warnings,
    });
    expect(report.sets).toBe(expected.sets.length);
    expect(report.needsUnit).toBe(false);
  });

  test("gives the same keys when it is read again, and no key twice", () => {
    const keys = sessions.flatMap(({ setKeys }) => setKeys.flat());
    const again = read(textOf(file), options, 64).sessions.flatMap(({ setKeys }) => setKeys.flat());
    expect(again).toEqual(keys);
    expect(new Set(keys).size).toBe(expected.sets.length);
  });
});

test("all files together: 99.5 of 100 sets and more", () => {
  let [all, found] = [0, 0];
  for (const file of FILES) {
    const { sets, confirm, locale = null } = expectedOf(file);
    all += sets.length;
    found += countFound(sets, setsOf(read(textOf(file), { unit: confirm, locale }).sessions));
  }
  console.log({ files: FILES.length, sets: all, recall: found / all });
  expect(found / all).toBeGreaterThanOrEqual(0.995);
});
