/** What leaves as FitCSV comes back the same, and in the forms of other apps all that they can hold. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LoadType } from "../../catalog/exercise.ts";
import { JOINTS } from "../../catalog/muscles.ts";
import { cleanText } from "../../text.ts";
import {
  EMPTY_SET,
  type LoggedEntry,
  type LoggedSet,
  SET_KINDS,
  SIDES,
  type WorkoutLog,
} from "../workout-log.ts";
import { makeLogReader } from "./log-reader.ts";
import { type LogFormatId, makeLogWriter } from "./log-writer.ts";

const ZONE = "America/New_York";
const IDS = ["barbell_back_squat", "exr_own"];
const exerciseOf = (name: string) =>
  IDS.includes(name) ? { id: name, loadType: "external" as const } : null;

function write(format: LogFormatId, logs: readonly WorkoutLog[], unit: "kg" | "lb") {
  const writer = makeLogWriter(format, { timeZone: ZONE, unit });
  return writer.header + logs.map(writer.lines).join("");
}

function comeBack(format: LogFormatId, logs: readonly WorkoutLog[], unit: "kg" | "lb") {
  const text = write(format, logs, unit);
  const confirmed = format === "strong" ? unit : null;
  const reader = makeLogReader({ dialect: null, unit: confirmed, timeZone: ZONE, exerciseOf });
  const sessions = [];
  for (let at = 0; at < text.length; at += 100)
    sessions.push(...reader.push(text.slice(at, at + 100)));
  sessions.push(...reader.end());
  const report = reader.report();
  expect({ detected: report.detected, errors: report.errors }).toEqual({
    detected: format,
    errors: [],
  });
  return sessions;
}

/** As text is kept: clean, and without what stands for characters that were lost. */
const text = (most: number) =>
  fc
    .oneof(
      fc.string({ unit: "binary", maxLength: most }),
      fc.constantFrom(
        '=HYPERLINK("x","y")',
        "-2+3",
        "@SUM(A1)",
        "＝1+1",
        "'=1",
        "two\nlines",
        'say "hi", then; text=b; load=none',
        "Übung 💪🏽",
        "pain=knee 3",
      ),
    )
    .map((some) => cleanText(cleanText(some)).slice(0, most).trim())
    .filter((some) => some !== "" && cleanText(some) === some && !some.includes("\uFFFD"));
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const set: fc.Arbitrary<LoggedSet> = fc.record({
  kind: fc.constantFrom(...SET_KINDS),
  loadType: fc.constantFrom(...LoadType.options),
  loadG: maybe(fc.integer({ min: 0, max: 1_000_000 })),
  reps: maybe(fc.integer({ min: 0, max: 500 })),
  seconds: maybe(fc.integer({ min: 0, max: 86_400 })),
  metres: maybe(fc.integer({ min: 0, max: 1_000_000 }).map((some) => some / 10)),
  rpe: maybe(fc.integer({ min: 2, max: 20 }).map((some) => some / 2)),
  rir: maybe(fc.integer({ min: 0, max: 10 })),
  side: maybe(fc.constantFrom(...SIDES)),
  isAmrap: fc.boolean(),
  isMissed: fc.boolean(),
});
const entry: fc.Arbitrary<LoggedEntry> = fc.record({
  exerciseId: maybe(fc.constantFrom(...IDS)),
  name: text(80),
  superset: maybe(fc.constantFrom("A", "B", "C")),
  sets: fc.array(set, { maxLength: 5 }),
  pain: fc.array(
    fc.record({ joint: fc.constantFrom(...JOINTS), score: fc.integer({ min: 0, max: 10 }) }),
    { maxLength: 2 },
  ),
  notes: maybe(text(60)),
});
const YEAR_MS = 31_536_000_000;
const log: fc.Arbitrary<WorkoutLog> = fc.record({
  id: fc.constant("log_1"),
  startedAt: fc.integer({ min: 0, max: 60 * YEAR_MS }),
  day: fc.constantFrom("2025-08-25", "1999-12-31"),
  durationSeconds: maybe(fc.integer({ min: 1, max: 40_000 })),
  name: maybe(text(60)),
  entries: fc.array(entry, { maxLength: 4 }),
  sessionRpe: maybe(fc.integer({ min: 2, max: 20 }).map((some) => some / 2)),
  notes: maybe(text(60)),
  planned: maybe(
    fc.record({
      programId: fc.constant("prg_01"),
      week: fc.integer({ min: 1, max: 52 }),
      session: fc.integer({ min: 1, max: 7 }),
    }),
  ),
  isDeload: fc.boolean(),
  bodyweightG: maybe(fc.integer({ min: 20_000, max: 300_000 })),
  source: fc.constant("import"),
});
const logs = fc.array(log, { minLength: 1, maxLength: 4 });

test.each(["kg", "lb"] as const)(
  "FitCSV loses nothing of any log, in %s",
  (unit) => {
    fc.assert(
      fc.property(logs, (some) => {
        const back = comeBack("fitcsv", some, unit).map(
          ({ line, key, setKeys, isContinued, isTimeKnown, ...rest }) => {
            expect(isTimeKnown && line > 1 && key !== "" && setKeys.length).toBe(
              rest.entries.length,
            );
            expect(typeof isContinued).toBe("boolean");
            return { ...rest, id: "log_1", source: "import" };
          },
        );
        expect(back).toEqual(some);
      }),
      { numRuns: 200 },
    );
  },
  60_000,
);

/** A set that says something, in words that all apps have. */
const usualSet = set
  .filter(({ reps, seconds, metres }) => (reps ?? seconds ?? metres ?? 0) > 0)
  .map(({ loadG, reps, seconds, metres, kind, rpe }): LoggedSet => ({
    ...EMPTY_SET,
    loadType: loadG ? "external" : "none",
    loadG: loadG || null,
    reps: reps || null,
    seconds: seconds || null,
    metres: metres && metres >= 1 ? metres : null,
    kind: kind === "rest_pause" ? "work" : kind,
    rpe,
  }))
  .filter(({ reps, seconds, metres }) => reps !== null || seconds !== null || metres !== null);
const usualLogs = fc
  .uniqueArray(fc.integer({ min: 0, max: 2_000 }), { minLength: 1, maxLength: 4 })
  .chain((days) =>
    fc.tuple(
      ...days.map((day) =>
        fc
          .record({
            name: text(30),
            notes: maybe(text(60)),
            minutes: fc.integer({ min: 1, max: 700 }),
            entries: fc.uniqueArray(
              fc.record({
                exerciseId: fc.constant(null),
                name: text(40).filter((some) => !/assist/i.test(some)),
                superset: fc.constant(null),
                sets: fc.array(usualSet, { minLength: 1, maxLength: 5 }),
                pain: fc.constant<LoggedEntry["pain"]>([]),
                notes: maybe(text(60)),
              }),
              { minLength: 1, maxLength: 4, selector: ({ name }) => name.toLowerCase() },
            ),
          })
          .map(({ minutes, ...rest }): WorkoutLog => {
            const startedAt = Date.parse("2020-01-01T17:00:00Z") + day * 86_400_000;
            const at = new Date(startedAt).toISOString().slice(0, 10);
            return {
              ...rest,
              id: "log_1",
              startedAt,
              day: at,
              durationSeconds: minutes * 60,
              sessionRpe: null,
              planned: null,
              isDeload: false,
              bodyweightG: null,
              source: "import",
            };
          }),
      ),
    ),
  );

const near = (a: number | null, b: number | null, most: number) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= most);

describe.each(["strong", "hevy", "fitnotes"] as const)("%s", (format) => {
  const isFitNotes = format === "fitnotes";

  test.each(["kg", "lb"] as const)(
    "holds what it can, in %s",
    (unit) => {
      fc.assert(
        fc.property(usualLogs, (some) => {
          const back = comeBack(format, some, unit);
          expect(back.map(({ day }) => day)).toEqual(some.map(({ day }) => day));
          back.forEach((session, i) => {
            const log = some[i]!;
            if (!isFitNotes)
              expect(session).toMatchObject({
                startedAt: log.startedAt,
                name: log.name,
                notes: log.notes,
                durationSeconds: log.durationSeconds,
              });
            expect(session.entries.map(({ name, notes }) => [name, notes])).toEqual(
              log.entries.map(({ name, notes }) => [name, notes]),
            );
            session.entries.forEach(({ sets }, e) => {
              sets.forEach((set, s) => {
                const { metres, ...rest } = log.entries[e]!.sets[s]!;
                const lost = isFitNotes ? { kind: "work" as const, rpe: null } : {};
                expect({ ...set, metres: null }).toEqual({ ...rest, ...lost, metres: null });
                expect(near(set.metres, metres, isFitNotes ? 0 : 0.11)).toBe(true);
              });
              expect(sets).toHaveLength(log.entries[e]!.sets.length);
            });
          });
        }),
        { numRuns: 60 },
      );
    },
    60_000,
  );

  test("gives no spreadsheet anything to calculate, and keeps numbers numbers", () => {
    const name = '=HYPERLINK("https://evil.example","x")';
    const sets: LoggedSet[] = [{ ...EMPTY_SET, loadType: "external", loadG: 80_000, reps: 5 }];
    const entries = [{ exerciseId: null, name, superset: null, sets, pain: [], notes: "+1" }];
    const [one] = fc.sample(usualLogs, 1)[0]!;
    const out = write(format, [{ ...one!, name: "@x", notes: "-1", entries }], "kg");
    expect(out).toContain(`"'=HYPERLINK(""https://evil.example"",""x"")"`);
    expect(out).toContain(",80,");
    for (const line of out.split("\r\n"))
      for (const cell of line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
        expect(cell).not.toMatch(/^"?[=+\-@\t\r\0]/);
  });
});

describe.each(["strong", "hevy", "fitnotes", "fitcsv"] as const)(
  "help in the form of %s",
  (format) => {
    test.each([
      "Pull-up",
      "Pull-up (assisted)",
      "Klimmzug mit Unterstützung",
      "Tractions avec aide",
    ])("comes back as help, never as a load: %s", (name) => {
      const [one] = fc.sample(usualLogs, 1)[0]!;
      const set: LoggedSet = { ...EMPTY_SET, loadType: "assisted", loadG: 20_000, reps: 5 };
      const entry = { exerciseId: null, name, superset: null, sets: [set], pain: [], notes: null };
      const [back] = comeBack(format, [{ ...one!, entries: [entry] }], "kg");
      expect(back!.entries).toEqual([entry]);
    });
  },
);

test("supersets and kinds of sets come back from Hevy's form", () => {
  const [one] = fc.sample(usualLogs, 1)[0]!;
  const kinds = ["warmup", "work", "drop", "failure"] as const;
  const sets = kinds.map((kind): LoggedSet => ({ ...EMPTY_SET, kind, reps: 5 }));
  const entries = ["A", "A", null].map((superset, i) => ({
    exerciseId: null,
    name: `Lift ${i}`,
    superset,
    sets,
    pain: [],
    notes: null,
  }));
  const [back] = comeBack("hevy", [{ ...one!, entries }], "kg");
  expect(back!.entries).toEqual(entries);
});
