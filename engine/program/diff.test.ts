/** Each change of a program is found where it is, and said once. */
import { describe, expect, test } from "vitest";
import { buildProgram } from "./build.ts";
import { diffPrograms } from "./diff.ts";
import type { Program, ProgramExercise } from "./program.ts";
import type { ProgramChange } from "./program-change.ts";
import { resolve } from "./resolve.ts";

const TODAY = "2026-11-21";

const sound = buildProgram(
  resolve(
    {
      goal: "strength",
      experience: "intermediate",
      weeks: 6,
      weekdays: ["mon", "wed", "fri"],
      minutes: 75,
      startDate: "2026-11-23",
      equipment: ["barbell", "rack", "bench", "dumbbells", "cable", "machines"],
      maxima: [{ exercise: "barbell_back_squat", value: 140 }],
    },
    TODAY,
  ),
).program!;

/** The changes after something was done to a copy. */
function after(change: (program: Program) => void) {
  const copy = structuredClone(sound);
  change(copy);
  return diffPrograms(sound, copy);
}
const items = (program: Program, week = 0, session = 0) =>
  program.weeks[week]!.sessions[session]!.exercises;
const workOf = ({ groups }: ProgramExercise) => groups.find(({ type }) => type !== "warmup")!;

describe("one change is one change", () => {
  const [first, second] = items(sound);
  const cases: [string, (program: Program) => void, Partial<ProgramChange>][] = [
    [
      "sets",
      (p) => workOf(items(p)[0]!).sets++,
      { kind: "sets", path: "/weeks/0/sessions/0/exercises/0/groups", week: 1, session: 1 },
    ],
    ["reps", (p) => (workOf(items(p, 2, 1)[1]!).reps += 2), { kind: "reps", week: 3, session: 2 }],
    [
      "load",
      (p) => (workOf(items(p)[0]!).load = { kg: 200, display: "200 kg" }),
      { kind: "load", exerciseId: first!.exerciseId, after: "200 kg" },
    ],
    ["rest", (p) => (workOf(items(p)[1]!).restSeconds += 30), { kind: "rest" }],
    ["effort", (p) => (workOf(items(p)[0]!).rpe = 10), { kind: "effort", after: "RPE 10" }],
    [
      "a load that has to be found",
      (p) => (workOf(items(p, 1)[0]!).type = "calibration"),
      { kind: "effort", week: 2 },
    ],
    ["a set of the lead-up", (p) => items(p)[0]!.groups.shift(), { kind: "sets" }],
    [
      "a swap",
      (p) => Object.assign(items(p)[1]!, { exerciseId: "gorilla_row", name: "Gorilla row" }),
      {
        kind: "swapped",
        exerciseId: "gorilla_row",
        before: second!.name,
        after: "Gorilla row",
        path: "/weeks/0/sessions/0/exercises/1",
        text: `In week 1, session 1, Gorilla row takes the place of ${second!.name}.`,
      },
    ],
    [
      "an exercise less",
      (p) => items(p).splice(1, 1),
      { kind: "removed", exerciseId: second!.exerciseId, after: null },
    ],
    [
      "an exercise more",
      (p) => items(p).push({ ...structuredClone(first!), exerciseId: "dip", name: "Dip" }),
      { kind: "added", exerciseId: "dip", before: null },
    ],
    [
      "another place in the session",
      (p) => items(p).push(items(p).shift()!),
      { kind: "moved", exerciseId: first!.exerciseId },
    ],
    [
      "a date",
      (p) => (p.weeks[0]!.sessions[0]!.date = "2026-11-24"),
      { kind: "date", path: "/weeks/0/sessions/0/date", before: "Monday 2026-11-23" },
    ],
    [
      "minutes",
      (p) => (p.weeks[5]!.sessions[2]!.minutes.usual += 10),
      { kind: "minutes", path: "/weeks/5/sessions/2/minutes/usual", exerciseId: null },
    ],
    [
      "a phase",
      (p) => Object.assign(p.weeks[1]!, { phase: "deload", deload: true }),
      { kind: "phase", path: "/weeks/1/phase", week: 2, session: null, after: "deload" },
    ],
    [
      "a session less",
      (p) => p.weeks[1]!.sessions.splice(1, 1),
      { kind: "removed", path: "/weeks/1/sessions/1", exerciseId: null },
    ],
    ["a week less", (p) => p.weeks.pop(), { kind: "removed", path: "/weeks/5", session: null }],
    [
      "a week more",
      (p) => p.weeks.push({ ...structuredClone(p.weeks[0]!), number: 7 }),
      { kind: "added", path: "/weeks/6", week: 7, after: "3 sessions" },
    ],
  ];
  test.each(cases)("%s", (_, change, expected) => {
    const changes = after(change);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject(expected);
  });
});

test("an exercise that goes to another session of the week has moved", () => {
  const id = items(sound)[1]!.exerciseId;
  const changes = after((program) => {
    const [item] = items(program).splice(1, 1);
    items(program, 0, 1).push(item!);
  });
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({ kind: "moved", exerciseId: id, session: 2 });
  expect(changes[0]!.text).toContain("from session 1, place 2 to session 2");
});

test("what has moved is nothing that another takes the place of", () => {
  const [a, b, c, d, e] = [
    { ...items(sound)[0]!, exerciseId: "a", name: "A" },
    { ...items(sound)[0]!, exerciseId: "b", name: "B", role: "core" as const },
    { ...items(sound)[0]!, exerciseId: "c", name: "C" },
    { ...items(sound)[0]!, exerciseId: "d", name: "D" },
    { ...items(sound)[0]!, exerciseId: "e", name: "E" },
  ];
  const withItems = (exercises: ProgramExercise[]): Program => ({
    ...sound,
    weeks: [{ ...sound.weeks[0]!, sessions: [{ ...sound.weeks[0]!.sessions[0]!, exercises }] }],
  });
  const changes = diffPrograms(withItems([a, e, b, c]), withItems([c, a, e, d]));
  expect(changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
    ["moved", "session 1, place 4", "session 1, place 1"],
    ["swapped", "B", "D"],
  ]);
});

test("a swap is found behind an exercise that was left out", () => {
  const changes = after((program) => {
    items(program).splice(0, 1);
    Object.assign(items(program).at(-1)!, { exerciseId: "crunch", name: "Crunch" });
  });
  expect(changes.map(({ kind }) => kind)).toEqual(["removed", "swapped"]);
});

test("what stands in is said beside what it moves like, whatever its place", () => {
  const stand = (exerciseId: string, name: string, role: ProgramExercise["role"]) => ({
    ...items(sound)[0]!,
    exerciseId,
    name,
    role,
  });
  const from = structuredClone(sound);
  const to = structuredClone(sound);
  from.weeks[0]!.sessions[0]!.exercises = [
    stand("barbell_deadlift", "Barbell deadlift", "main"),
    stand("barbell_overhead_press", "Overhead press", "secondary"),
  ];
  to.weeks[0]!.sessions[0]!.exercises = [
    stand("pike_push_up", "Pike push-up", "main"),
    stand("dumbbell_romanian_deadlift", "Dumbbell Romanian deadlift", "secondary"),
  ];
  const said = diffPrograms(from, to).flatMap(({ kind, before, after }) =>
    kind === "swapped" ? [[before, after]] : [],
  );
  expect(said).toEqual([
    ["Overhead press", "Pike push-up"],
    ["Barbell deadlift", "Dumbbell Romanian deadlift"],
  ]);
});

test("one set is one set", () => {
  const change = after((program) => {
    const item = items(program)[0]!;
    item.groups = [{ ...workOf(item), sets: 1 }];
  }).find(({ kind }) => kind === "sets");
  expect(change!.text).toContain("has 1 set instead of");
});
