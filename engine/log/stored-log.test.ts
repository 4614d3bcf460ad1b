/** Keeping a log loses nothing of it, and keeps nothing that is as usual. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { packLog, unpackLog } from "./stored-log.ts";
import { EMPTY_SET, type LoggedSet, type WorkoutLog } from "./workout-log.ts";

const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const sets: fc.Arbitrary<LoggedSet> = fc.record({
  kind: fc.constantFrom("work", "warmup", "drop", "failure", "rest_pause"),
  loadType: fc.constantFrom("external", "per_hand", "added", "assisted", "bodyweight", "none"),
  loadG: orNull(fc.nat(500_000)),
  reps: orNull(fc.nat(50)),
  seconds: orNull(fc.nat(600)),
  metres: orNull(fc.nat(5000)),
  rpe: orNull(fc.constantFrom(6, 7.5, 10)),
  rir: orNull(fc.nat(5)),
  side: orNull(fc.constantFrom("left", "right")),
  isAmrap: fc.boolean(),
  isMissed: fc.boolean(),
});
const logs: fc.Arbitrary<WorkoutLog> = fc.record({
  id: fc.constant("wlog_1"),
  startedAt: fc.nat(2_000_000_000),
  day: fc.constant("2026-11-30"),
  durationSeconds: orNull(fc.nat(7200)),
  name: orNull(fc.string()),
  entries: fc.array(
    fc.record({
      exerciseId: orNull(fc.constant("barbell_bench_press")),
      name: fc.string(),
      superset: orNull(fc.constant("A")),
      sets: fc.array(sets, { maxLength: 4 }),
      pain: fc.array(fc.record({ joint: fc.constant("knee" as const), score: fc.nat(10) })),
      notes: orNull(fc.string()),
    }),
    { maxLength: 4 },
  ),
  sessionRpe: orNull(fc.nat(10)),
  notes: orNull(fc.string()),
  planned: orNull(fc.constant({ programId: "prog_1", week: 2, session: 1 })),
  isDeload: fc.boolean(),
  bodyweightG: orNull(fc.nat(150_000)),
  source: fc.constantFrom("api", "text", "voice", "import"),
});

test("whatever was logged comes back", () => {
  fc.assert(
    fc.property(logs, (log) => {
      expect(unpackLog({ ...log, document: packLog(log) })).toEqual(log);
    }),
  );
});

test("a usual set is kept in a few words", () => {
  const set: LoggedSet = { ...EMPTY_SET, loadType: "external", loadG: 100_000, reps: 5 };
  const [log] = fc.sample(logs, { numRuns: 1, seed: 1 });
  const entry = { exerciseId: "x", name: "X", superset: null, sets: [set], pain: [], notes: null };
  expect(packLog({ ...log!, entries: [entry] }).entries).toEqual([
    { exerciseId: "x", name: "X", sets: [{ loadType: "external", loadG: 100_000, reps: 5 }] },
  ]);
});
