/** What is left out of a shared program is out of it everywhere, and nothing else is. */
import { describe, expect, test } from "vitest";
import { buildProgram } from "../../engine/program/build.ts";
import { SAFETY_NOTES } from "../../engine/program/document.ts";
import { Program } from "../../engine/program/program.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { randomRequest } from "../../test/support/random-request.ts";
import { REDACTIONS, type Redaction } from "../core/program-words.ts";
import { redactProgram } from "./redact-program.ts";

const TODAY = "2026-11-21";
const DATED = { weeks: 13, startDate: "2026-11-23", eventDate: "2027-02-20", daysPerWeek: 3 };
const MAXIMA = ["barbell_back_squat", "barbell_bench_press", "barbell_deadlift"].map(
  (exercise, i) => ({ exercise, value: 120 + 20 * i }),
);
const MEET = {
  age: 30,
  experience: "intermediate",
  goal: "powerlifting",
  equipment: ["barbell", "rack", "bench", "dumbbells"],
  maxima: MAXIMA,
  ...DATED,
} as const;

function makePrograms(): Program[] {
  const requests = [
    MEET,
    ...Array.from({ length: 24 }, (_, seed) => ({
      ...randomRequest(seed),
      startDate: "2026-11-23",
      maxima: MAXIMA,
    })),
  ];
  const built = requests.flatMap(
    (request) => buildProgram(resolve(structuredClone(request) as never, TODAY)).program ?? [],
  );
  // Notes of templates and of models speak of loads and days.
  const notes = ["Add 2.5 kg a session.", "Add 5lb.", "Test again on 2027-01-04."];
  return built.map((program) => ({ ...program, notes: [...program.notes, ...notes] }));
}

const programs = makePrograms();
const subsets = Array.from({ length: 2 ** REDACTIONS.length }, (_, bits) =>
  REDACTIONS.filter((_, i) => (bits >> i) % 2 === 1),
);

/** Whatever could say it: in figures, or in words within a text. */
const SIGNS: Record<Redaction, (program: Program) => unknown[]> = {
  loads: (program) => [
    ...JSON.stringify(program).matchAll(/"kg":|"(?:percent|stepKg)":(?!null)|\d\s*(?:kg|lb)\b/gi),
  ],
  // The catalogue's version is no day of anybody's.
  dates: (program) => [
    ...JSON.stringify({ ...program, provenance: null }).matchAll(/\d{4}-\d{2}-\d{2}/g),
  ],
  notes: ({ notes, provenance }) => [
    ...notes.filter((note) => !SAFETY_NOTES.includes(note)),
    ...(provenance.blueprint === null ? [] : ["words of a model"]),
  ],
};

test("there is enough to leave out", () => {
  expect(programs.length).toBeGreaterThan(18);
  for (const redaction of REDACTIONS)
    for (const program of programs) expect(SIGNS[redaction](program)).not.toEqual([]);
  expect(programs[0]!.meet?.attempts.length).toBeGreaterThan(0);
});

describe.each(subsets.map((subset) => [subset.join(", ") || "nothing", subset] as const))(
  "without %s",
  (_, subset) => {
    test("it is gone, the rest is not, and the stop signs stay", () => {
      for (const program of programs) {
        const before = structuredClone(program);
        const redacted = redactProgram(program, subset);
        expect(program).toEqual(before);
        expect(Program.parse(redacted)).toEqual(redacted);
        for (const redaction of subset) expect(SIGNS[redaction](redacted)).toEqual([]);
        for (const note of SAFETY_NOTES) expect(redacted.notes).toContain(note);
        expect(redactProgram(redacted, subset)).toEqual(redacted);
        expect(redactProgram(program, subset.toReversed())).toEqual(redacted);
        expect(shapeOf(redacted, subset)).toEqual(shapeOf(program, subset));
      }
    });
  },
);

/** What must be the same whatever is left out. */
const shapeOf = (program: Program, left: readonly Redaction[]) => ({
  ...(left.length === 0 && { program }),
  name: program.name,
  reasons: program.reasons,
  ...(!left.includes("loads") && { maxes: program.maxes, progressions: program.progressions }),
  ...(!left.includes("dates") && { startDate: program.startDate, meetOn: program.meet?.date }),
  weeks: program.weeks.map(({ number, phase, sessions }) => ({
    number,
    phase,
    sessions: sessions.map(({ name, date, minutes, warmup, exercises }) => ({
      name,
      minutes,
      warmup,
      ...(!left.includes("dates") && { date }),
      exercises: exercises.map(({ exerciseId, name, role, groups }) => ({
        exerciseId,
        name,
        role,
        groups: groups.map(({ load, percent, ...group }) => ({
          ...group,
          ...(!left.includes("loads") && { load, percent }),
        })),
      })),
    })),
  })),
});
