import { expect, test } from "vitest";
import type { ProgramExercise, Session } from "../../engine/program/program.ts";
import { bytesOf } from "./fitting.ts";
import { sessionsForCard, sessionsForModel } from "./show-session.ts";

const group = { sets: 4, reps: 5, repsMax: 8, percent: null, rpe: 8.5, restSeconds: 180 };
const LOAD = { kg: 102.058, display: "225 lb" };
const exercise: ProgramExercise = {
  exerciseId: "dumbbell_seated_shoulder_press",
  name: "Seated dumbbell shoulder press",
  role: "main",
  superset: null,
  groups: [
    { ...group, type: "warmup", load: LOAD },
    { ...group, type: "work", load: LOAD },
    { ...group, type: "work", load: LOAD },
  ],
  progression: null,
  why: null,
};
const session = (number: number): Session => ({
  number,
  weekday: "mon",
  date: "2026-11-23",
  name: "Upper body, heavy",
  gym: null,
  minutes: { usual: 75, long: 90 },
  warmup: [],
  exercises: Array.from({ length: 14 }, () => exercise),
  conditioning: null,
});

test("the fullest week is cut to what there is room for, and what is cut is counted", () => {
  const week = Array.from({ length: 7 }, (_, i) => session(i + 1));
  const shown = sessionsForCard(week, "en", 7_400);
  expect(bytesOf(shown)).toBeLessThanOrEqual(7_400);
  for (const { exercises, more } of shown) {
    expect(exercises.length).toBeGreaterThan(0);
    expect(exercises.length + more).toBe(14);
    expect(exercises[0]!.groups).toHaveLength(2);
  }
  expect(bytesOf(sessionsForModel(week, "en", 1_600))).toBeLessThanOrEqual(1_600);
  const [one] = sessionsForModel(
    [session(1)].map((all) => ({ ...all, exercises: [exercise] })),
    "de",
    1_600,
  );
  expect(one).toMatchObject({
    exercises: [{ groups: [{ sets: "4 x 5-8", load: LOAD, rpe: 8.5 }, {}] }],
  });
});
