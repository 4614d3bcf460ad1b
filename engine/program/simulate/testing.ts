/** For tests: requests of many kinds, and the programs that the engine makes of them. */
import type { EquipmentKind } from "../../athlete/equipment.ts";
import type { Brief } from "../brief.ts";
import { buildProgram } from "../build.ts";
import type { Program } from "../program.ts";
import type { ProgramRequest } from "../request.ts";
import { resolve } from "../resolve.ts";

const TODAY = "2026-01-05";

export const HOME: EquipmentKind[] = ["barbell", "rack", "bench", "dumbbells", "pullup_bar"];
export const GYM: EquipmentKind[] = [
  ...HOME,
  "cable",
  "leg_press",
  "leg_curl",
  "leg_extension",
  "lat_pulldown",
  "machines",
];
export const MAXIMA = [
  { exercise: "barbell_back_squat", value: 140 },
  { exercise: "barbell_bench_press", value: 100 },
  { exercise: "barbell_deadlift", value: 170, reps: 3 },
  { exercise: "barbell_overhead_press", value: 52.5, reps: 5 },
].map((max) => ({ ...max, unit: "kg" as const }));

/** Twelve weeks, four days, an hour: what the API's example asks for. */
const USUAL: ProgramRequest = {
  age: 34,
  sex: "male",
  weightKg: 82,
  experience: "intermediate",
  goal: "strength",
  weeks: 12,
  daysPerWeek: 4,
  minutes: 60,
  equipment: GYM,
  maxima: MAXIMA,
  seed: 7,
};

export type Made = { program: Program; brief: Brief };

export function make(request: Partial<ProgramRequest> = {}): Made {
  const brief = resolve({ ...USUAL, ...request }, TODAY);
  const { program } = buildProgram(brief);
  if (!program) throw new Error(`No program: ${brief.screening.outcome}`);
  return { program, brief };
}

const LEVELS = ["novice", "intermediate", "advanced"] as const;
const GOALS = ["strength", "hypertrophy", "powerlifting", "general_fitness", "fat_loss"] as const;

/** Every level with every goal, and what makes requests different beyond that. */
export const REQUESTS: Partial<ProgramRequest>[] = [
  ...LEVELS.flatMap((experience) => GOALS.map((goal) => ({ experience, goal }))),
  { maxima: [] },
  { equipment: HOME, maxima: [], sex: "female", weightKg: 64, experience: "novice" },
  { equipment: ["bands"], maxima: [], goal: "general_fitness", daysPerWeek: 3 },
  { equipment: ["dumbbells", "bench"], maxima: [], goal: "hypertrophy", daysPerWeek: 3 },
  { equipment: [], maxima: [], goal: "general_fitness", minutes: 30 },
  { unit: "lb", goal: "hypertrophy" },
  { age: 68, goal: "general_fitness", daysPerWeek: 3 },
  { layoffDays: 56 },
  { goal: "power", daysPerWeek: 3 },
  { injuries: ["knee pain"], goal: "hypertrophy" },
  { weeks: 6, daysPerWeek: 2, minutes: 40 },
  { weeks: 16, daysPerWeek: 5, goal: "hypertrophy" },
  { startDate: TODAY, eventDate: "2026-03-28", goal: "powerlifting" },
];
