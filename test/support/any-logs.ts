/** Logs of every shape that a caller can send. */
import fc from "fast-check";
import { MONDAY, entryOf, logOf } from "../../engine/insight/testing.ts";
import {
  type LoggedEntry,
  type LoggedSet,
  SET_KINDS,
  SIDES,
  type WorkoutLog,
} from "../../engine/log/workout-log.ts";
import { DAY_MS } from "../../engine/time.ts";

const EXERCISES = [
  "barbell_back_squat",
  "barbell_bench_press",
  "barbell_deadlift",
  "barbell_row",
  "leg_extension",
  "dumbbell_curl",
  "dumbbell_split_squat",
  "dumbbell_one_arm_row",
  "pull_up",
  "push_up",
  "assisted_dip_machine",
  "plank",
  "farmer_carry",
  "easy_run",
  "custom_unknown",
  null,
];
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 3 });

const anySet: fc.Arbitrary<LoggedSet> = fc.record({
  kind: fc.constantFrom(...SET_KINDS, "work" as const, "work" as const),
  loadType: fc.constantFrom(
    "external",
    "external",
    "per_hand",
    "added",
    "assisted",
    "bodyweight",
    "none",
  ),
  loadG: orNull(fc.integer({ min: 0, max: 600_000 })),
  reps: orNull(
    fc.integer({ min: 0, max: 130 }).map((reps) => (reps > 20 ? reps : (reps % 12) + 1)),
  ),
  seconds: fc.option(fc.integer({ min: 0, max: 4_000 }), { freq: 1 }),
  metres: fc.option(fc.integer({ min: 0, max: 20_000 }), { freq: 1 }),
  rpe: orNull(fc.integer({ min: 2, max: 20 }).map((half) => half / 2)),
  rir: orNull(fc.integer({ min: 0, max: 9 })),
  side: fc.option(fc.constantFrom(...SIDES), { freq: 1 }),
  isAmrap: fc.boolean(),
  isMissed: fc.boolean(),
});

const anyEntry: fc.Arbitrary<LoggedEntry> = fc
  .tuple(
    fc.constantFrom(...EXERCISES),
    fc.array(anySet, { maxLength: 5 }),
    fc.array(
      fc.record({
        joint: fc.constantFrom("knee" as const, "shoulder" as const),
        score: fc.integer({ min: 0, max: 10 }),
      }),
      { maxLength: 2 },
    ),
  )
  .map(([exerciseId, sets, pain]) => entryOf(exerciseId, sets, { pain }));

/** In order of time, some of them on one day. */
export const anyLogs: fc.Arbitrary<WorkoutLog[]> = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 9 }),
      entries: fc.array(anyEntry, { maxLength: 4 }),
      isDeload: fc.boolean(),
      isKnownWeight: fc.boolean(),
      sessionRpe: orNull(fc.integer({ min: 1, max: 10 })),
    }),
    { maxLength: 25 },
  )
  .map((sessions) => {
    let day = 0;
    return sessions.map(({ gap, entries, isDeload, isKnownWeight, sessionRpe }, i) => {
      day += gap;
      return logOf(day, entries, {
        id: `log_${String(i).padStart(3, "0")}`,
        startedAt: MONDAY + day * DAY_MS + i * 1_000,
        isDeload: isDeload && i % 3 === 0,
        bodyweightG: isKnownWeight ? 80_000 : null,
        sessionRpe,
      });
    });
  });
