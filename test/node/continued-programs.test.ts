/** A program that goes on unchanged stays the same: how much of it, over hundreds of random ones. */
import { expect, test } from "vitest";
import { continueProgram } from "../../engine/adapt/continue-program.ts";
import { remainingWeeks } from "../../engine/adapt/remaining-weeks.ts";
import { catalog } from "../../engine/catalog/catalog.ts";
import { once } from "../../engine/once.ts";
import type { Brief } from "../../engine/program/brief.ts";
import type { Program, ProgramExercise, SetGroup, Week } from "../../engine/program/program.ts";
import { releaseProgram } from "../../engine/program/release.ts";
import type { ProgramRequest } from "../../engine/program/request.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { nextLoad } from "../../engine/strength/ladder.ts";
import { gramsOfKg } from "../../engine/units.ts";
import { PLACES, makeDice, randomRequest } from "../support/random-request.ts";

const TODAY = "2026-11-21";
const PROGRAMS = 300;
const LOADED_PROGRAMS = 120;
const NEAR = 0.025;

/** With a bar and three maxima, so that most main lifts have loads to go on with. */
function loadedRequest(seed: number): ProgramRequest {
  const dice = makeDice(seed ^ 0x55);
  const max = (exercise: string, from: number, to: number) => ({
    exercise,
    value: dice.int(from, to),
    unit: "kg" as const,
  });
  return {
    ...randomRequest(seed),
    equipment: dice.pick([PLACES["barbell_home"]!, PLACES["full_gym"]!]),
    maxima: [
      max("barbell_back_squat", 60, 160),
      max("barbell_bench_press", 40, 110),
      max("barbell_deadlift", 70, 190),
    ],
  };
}

type Pair = { rest: Program; next: Program; brief: Brief };

function goOn(request: ProgramRequest, seed: number): Pair | null {
  const { program } = releaseProgram(resolve(request, TODAY));
  if (!program) return null;
  const fromWeek = makeDice(seed ^ 0x1234).int(1, program.weeks.length);
  const { built, brief } = continueProgram({
    program,
    request,
    fromWeek,
    changes: {},
    today: TODAY,
  });
  return (
    built.program && { rest: remainingWeeks(program, fromWeek, brief), next: built.program, brief }
  );
}

const pairs = (count: number, requestOf: (seed: number) => ProgramRequest) =>
  once(() =>
    Array.from({ length: count }, (_, seed) => goOn(requestOf(seed), seed)).flatMap(
      (pair) => pair ?? [],
    ),
  );

const CASES = [
  ["random programs", pairs(PROGRAMS, randomRequest)],
  ["programs with a bar and maxima", pairs(LOADED_PROGRAMS, loadedRequest)],
] as const;

const percent = (part: number, whole: number) => Math.round((part / whole) * 1000) / 10;

test.each(CASES)("%s keep their exercises in nine of ten places and more", (name, made) => {
  const all = made();
  let [places, same] = [0, 0];
  for (const { rest, next } of all)
    rest.weeks.forEach(({ sessions }, w) =>
      sessions.forEach(({ exercises }, s) =>
        exercises.forEach(({ exerciseId }, i) => {
          places++;
          if (next.weeks[w]?.sessions[s]?.exercises[i]?.exerciseId === exerciseId) same++;
        }),
      ),
    );
  console.log(`${name}: the same exercise in ${percent(same, places)} % of ${places} places`);
  expect(all.length).toBeGreaterThan(LOADED_PROGRAMS * 0.9);
  expect(same / places).toBeGreaterThanOrEqual(0.9);
});

const isHard = ({ phase, deload }: Week) => !deload && !["deload", "taper", "test"].includes(phase);
const workOf = ({ groups }: ProgramExercise) => groups.filter(({ type }) => type !== "warmup");

/** Within an increment of the gym, or two and a half percent. */
function isNear({ brief }: Pair, session: number, id: string, one: SetGroup, other?: SetGroup) {
  if (!other?.load) return false;
  const [low, high] = [one, other].map(({ load }) => gramsOfKg(load!.kg)).toSorted((a, b) => a - b);
  const { incrementClass } = catalog().byId.get(id)!;
  const ladder = brief.days[session]!.place.ladders[incrementClass];
  return high! <= low! * (1 + NEAR) || high! <= (nextLoad(ladder, low!) ?? 0);
}

test.each(CASES)("%s go on with their loads", (name, made) => {
  const all = made();
  let [sets, near] = [0, 0];
  for (const pair of all) {
    const at = pair.rest.weeks.findIndex(isHard);
    pair.rest.weeks[at]?.sessions.forEach(({ exercises }, s) => {
      for (const item of exercises) {
        const after = pair.next.weeks[at]!.sessions[s]!.exercises.find(
          ({ exerciseId }) => exerciseId === item.exerciseId,
        );
        if (item.role !== "main" || !after) continue;
        workOf(item).forEach((group, g) => {
          if (!group.load) return;
          sets += group.sets;
          const own = workOf(after);
          const other = own[Math.min(g, own.length - 1)];
          if (isNear(pair, s, item.exerciseId, group, other)) near += group.sets;
        });
      }
    });
  }
  console.log(`${name}: the load goes on in ${percent(near, sets)} % of ${sets} main-lift sets`);
  expect(sets).toBeGreaterThan(50);
  expect(near / sets).toBeGreaterThanOrEqual(0.95);
});
