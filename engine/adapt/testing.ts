/** What the tests of continued programs share: a program, a way to go on with it, and what to look at. */
import type { Blueprint } from "../program/blueprint.ts";
import type { Program } from "../program/program.ts";
import { releaseProgram } from "../program/release.ts";
import type { ProgramRequest } from "../program/request.ts";
import { resolve } from "../program/resolve.ts";
import { continueProgram } from "./continue-program.ts";
import type { ProgramChanges } from "./program-changes.ts";

export const TODAY = "2026-11-21";
export const REQUEST: ProgramRequest = {
  goal: "strength",
  experience: "intermediate",
  age: 32,
  sex: "male",
  weightKg: 84,
  weeks: 12,
  weekdays: ["mon", "tue", "thu", "fri"],
  minutes: 75,
  startDate: "2026-11-23",
  equipment: ["barbell", "rack", "bench", "dumbbells", "cable", "machines", "pullup_bar"],
  maxima: [
    { exercise: "barbell_back_squat", value: 140 },
    { exercise: "barbell_bench_press", value: 100 },
    { exercise: "barbell_deadlift", value: 180 },
  ],
  seed: 7,
};

export const made = (request: ProgramRequest, proposal: Blueprint | null = null) =>
  releaseProgram(resolve(request, TODAY), proposal).program!;
/** Twelve weeks of four days, with three maxima. */
export const PROGRAM = made(REQUEST);

export const goOn = (
  changes: ProgramChanges,
  fromWeek = 5,
  program: Program = PROGRAM,
  request: ProgramRequest = REQUEST,
) => continueProgram({ program, request, fromWeek, changes, today: TODAY });

const items = ({ weeks }: Program) =>
  weeks.flatMap(({ sessions }) => sessions.flatMap(({ exercises }) => exercises));
export const ids = (program: Program) =>
  new Set(items(program).map(({ exerciseId }) => exerciseId));
/** Part of the exercises after a change that were there before. */
export const shareKept = (before: Program, after: Program) => {
  const own = ids(before);
  const all = [...ids(after)];
  return all.filter((id) => own.has(id)).length / all.length;
};
/** The heaviest working load of an exercise in a week, counted from 1. */
export const loadOf = (program: Program, week: number, id: string) =>
  Math.max(
    ...program.weeks[week - 1]!.sessions.flatMap(({ exercises }) => exercises)
      .filter(({ exerciseId }) => exerciseId === id)
      .flatMap(({ groups }) =>
        groups.flatMap(({ type, load }) => (type === "work" && load ? [load.kg] : [])),
      ),
  );
