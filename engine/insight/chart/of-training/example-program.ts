/** A program for tests: of every kind of set some, and a light week. */
import type { Program, SetGroup } from "../../../program/program.ts";

const group = (more: Partial<SetGroup>): SetGroup => ({
  type: "work",
  sets: 1,
  reps: 5,
  repsMax: null,
  load: null,
  percent: null,
  rpe: null,
  restSeconds: 120,
  ...more,
});
const lift = (exerciseId: string, ...groups: SetGroup[]) => ({
  exerciseId,
  name: exerciseId,
  role: "main" as const,
  superset: null,
  groups,
  progression: null,
  why: null,
});
const BENCH = lift("barbell_bench_press", group({ sets: 2, reps: 8, rpe: 8 }));
const session = (exercises: ReturnType<typeof lift>[]) => ({
  number: 1,
  weekday: null,
  date: null,
  name: "Day",
  gym: null,
  minutes: { usual: 60, long: 70 },
  warmup: [],
  exercises,
  conditioning: null,
});

export const EXAMPLE_PROGRAM: Program = {
  object: "program",
  name: "Two weeks",
  goal: "strength",
  level: "intermediate",
  unit: "kg",
  daysPerWeek: 1,
  startDate: null,
  weeks: [
    {
      number: 1,
      phase: "build",
      deload: false,
      sessions: [
        session([
          lift(
            "barbell_back_squat",
            group({ type: "warmup", sets: 3, percent: 50 }),
            group({ sets: 5, percent: 82.5 }),
          ),
          BENCH,
          lift("dumbbell_curl", group({ sets: 3, reps: 10 })),
          lift("plank", group({ sets: 4, reps: 30 })),
        ]),
      ],
    },
    { number: 2, phase: "deload", deload: true, sessions: [session([BENCH])] },
  ],
  maxes: [],
  meet: null,
  progressions: {},
  reasons: {},
  notes: [],
  provenance: {
    source: "external",
    engine: "1",
    ruleset: "1",
    catalog: "1",
    seed: 1,
    blueprint: null,
  },
};
