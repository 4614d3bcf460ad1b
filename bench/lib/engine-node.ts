/** The engine in Node: each task in rounds beside its floor, writing the finished program as JSON. */
import { gzipSync } from "node:zlib";
import { catalog } from "../../engine/catalog/catalog.ts";
import { searchExercises } from "../../engine/catalog/search.ts";
import type { Brief } from "../../engine/program/brief.ts";
import { buildProgram } from "../../engine/program/build.ts";
import type { ProgramRequest } from "../../engine/program/request.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { releaseProgram } from "../../engine/program/release.ts";
import { briefForWorkout, buildWorkout } from "../../engine/program/workout.ts";
import { substitute } from "../../engine/substitute/substitute.ts";
import { median, percentile, rangeOf } from "./report.ts";

const TODAY = "2026-11-21";
const RUNS = 300;
const WARM_UP = 400;

export const REQUEST: ProgramRequest = {
  goal: "strength",
  experience: "intermediate",
  weeks: 12,
  daysPerWeek: 4,
  minutes: 60,
  age: 32,
  sex: "male",
  weightKg: 84,
  equipment: ["barbell", "rack", "bench", "dumbbells", "cable", "pullup_bar"],
  maxima: [
    { exercise: "barbell_back_squat", value: 140 },
    { exercise: "barbell_bench_press", value: 100 },
    { exercise: "barbell_deadlift", value: 180 },
  ],
};

type Task = { name: string; aim: string; run(n: number): unknown };

const finished = buildProgram(resolve(REQUEST, TODAY)).program!;
const squat = catalog().byId.get("barbell_back_squat")!;
const swapBrief = resolve(REQUEST, TODAY);
const briefOf = (n: number, request = REQUEST): Brief => resolve({ ...request, seed: n }, TODAY);
const program = (n: number) => buildProgram(briefOf(n)).program;

const TASKS: Task[] = [
  { name: "serialising alone (floor)", aim: "-", run: () => JSON.stringify(finished) },
  {
    name: "12-week, 4-day program, verified, repaired, serialised",
    aim: "p50 <= 1.5, p99 <= 5",
    run: (n) => JSON.stringify(program(n)),
  },
  {
    name: "the same with the simulation gate",
    aim: "p50 <= 8",
    run: (n) => JSON.stringify(releaseProgram(briefOf(n)).program),
  },
  {
    name: "single workout, verified, serialised",
    aim: "-",
    run: (n) =>
      JSON.stringify(
        buildWorkout(
          briefForWorkout({ minutes: 45, equipment: REQUEST.equipment, seed: n }, TODAY),
          null,
        ).program,
      ),
  },
  {
    name: "substitution, ranked with loads",
    aim: "-",
    run: () => JSON.stringify(substitute(squat, { reason: "busy", limit: 5 }, swapBrief)),
  },
  {
    name: "exercise search",
    aim: "-",
    run: () => searchExercises({ q: "romanian deadlift", muscle: "hamstrings" }, catalog()),
  },
];

function timesOf(task: Task, runs: number) {
  const times: number[] = [];
  for (let n = 0; n < runs; n++) {
    const start = performance.now();
    task.run(n);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

/** Rounds take turns, so that a disturbance falls on all tasks alike. */
export function measureNode(rounds: number) {
  for (const task of TASKS) timesOf(task, WARM_UP);
  const samples = TASKS.map((): { p50: number; p99: number }[] => []);
  for (let round = 0; round < rounds; round++)
    TASKS.forEach((task, i) => {
      const times = timesOf(task, RUNS);
      samples[i]!.push({ p50: percentile(times, 0.5), p99: percentile(times, 0.99) });
    });
  return TASKS.map(({ name, aim }, i) => ({
    name,
    aim,
    p50: median(samples[i]!.map(({ p50 }) => p50)),
    p99: median(samples[i]!.map(({ p99 }) => p99)),
    ratio: rangeOf(samples[i]!.map(({ p50 }, round) => p50 / samples[0]![round]!.p50)),
  }));
}

export function measureBytes() {
  const json = JSON.stringify(finished);
  const blueprint = finished.provenance.blueprint!.length;
  const gzip = gzipSync(json).length;
  return { json: json.length, gzip, blueprint, stored: blueprint + gzip + 64 };
}

/** Linear cost means that a session costs the same in a short program and in a long one. */
export function measureGrowth() {
  const sizes = [4, 8, 12, 24].flatMap((weeks) =>
    ([2, 4, 6] as const).map((daysPerWeek) => ({ weeks, daysPerWeek })),
  );
  return sizes.map(({ weeks, daysPerWeek }) => {
    const request = { ...REQUEST, weeks, daysPerWeek };
    const run = (n: number) => JSON.stringify(buildProgram(briefOf(n, request)).program);
    const times = timesOf({ name: "", aim: "", run }, 60);
    return {
      size: `${weeks}x${daysPerWeek}`,
      us: (percentile(times, 0.5) * 1000) / (weeks * daysPerWeek),
    };
  });
}
