/** An athlete of so many sets, as years of training leave them: a session a day, lifts that come and go, slow gains. */
import { catalog } from "../../engine/catalog/catalog.ts";
import {
  EMPTY_SET,
  type LoggedEntry,
  type LoggedSet,
  type WorkoutLog,
} from "../../engine/log/workout-log.ts";
import { seededShare } from "../../engine/seed.ts";
import { NOW } from "../../test/worker/rows.ts";
import { randomBytes } from "../../worker/core/crypto.ts";
import { makeId } from "../../worker/core/ids.ts";
import { DAY_MS } from "../../engine/time.ts";

export const SETS_A_SESSION = 18;
const SETS_A_LIFT = 3;
/** Trained all the years, each on its day of the split. */
const MAIN = [
  ["barbell_back_squat", "barbell_row"],
  ["barbell_bench_press", "pull_up"],
  ["barbell_deadlift", "barbell_overhead_press"],
  ["barbell_front_squat", "dumbbell_curl"],
];
/** What stands beside them changes with each block of training, as programs have it. */
const BLOCK_DAYS = 84;
const BESIDE = catalog().all.filter(
  ({ kind, loadType, measure }) =>
    kind === "strength" && measure === "reps" && ["external", "per_hand"].includes(loadType),
);
/** Of them a lifter sees so many in a life. */
const KNOWN_BESIDE = 72;

const besideOf = (day: number, place: number) => {
  const block = Math.floor(day / BLOCK_DAYS);
  const at = (block * 5 + (day % MAIN.length) * 4 + place) % KNOWN_BESIDE;
  return BESIDE[Math.floor((at * BESIDE.length) / KNOWN_BESIDE)]!.id;
};

/** Fast gains that slow down, and better and worse days. */
function loadG(day: number, lift: string) {
  const years = day / 365;
  const strength = 40 * (1 + 1.2 * (1 - Math.exp(-years / 4)));
  const form = 0.95 + seededShare(day, lift) / 10;
  return Math.round((strength * form) / 2.5) * 2_500;
}

function setOf(day: number, lift: string, nth: number): LoggedSet {
  const { loadType } = catalog().byId.get(lift)!;
  const isLoaded = loadType === "external" || loadType === "per_hand";
  return {
    ...EMPTY_SET,
    loadType,
    loadG: isLoaded ? loadG(day, lift) : null,
    reps: 5 + Math.floor(seededShare(day, lift, nth) * 5),
    rpe: 7 + nth,
  };
}

export function entriesOf(day: number, sets = SETS_A_SESSION): LoggedEntry[] {
  const main = MAIN[day % MAIN.length]!;
  const lifts = [...main, ...[0, 1, 2, 3].map((place) => besideOf(day, place))];
  return lifts.slice(0, Math.ceil(sets / SETS_A_LIFT)).map((exerciseId, at) => ({
    exerciseId,
    name: catalog().byId.get(exerciseId)!.name,
    superset: null,
    sets: Array.from({ length: Math.min(SETS_A_LIFT, sets - at * SETS_A_LIFT) }, (_, nth) =>
      setOf(day, exerciseId, nth),
    ),
    pain: [],
    notes: null,
  }));
}

/** The last was yesterday. */
export function logsOf(sets: number): WorkoutLog[] {
  const sessions = Math.ceil(sets / SETS_A_SESSION);
  return Array.from({ length: sessions }, (_, day) => {
    const startedAt = NOW - (sessions - day) * DAY_MS;
    return {
      id: makeId("workoutLog", startedAt, randomBytes(16)),
      startedAt,
      day: new Date(startedAt).toISOString().slice(0, 10),
      durationSeconds: 3_600,
      name: `Day ${(day % MAIN.length) + 1}`,
      entries: entriesOf(day, Math.min(SETS_A_SESSION, sets - day * SETS_A_SESSION)),
      sessionRpe: 7,
      notes: null,
      planned: null,
      isDeload: false,
      bodyweightG: 80_000,
      source: "api",
    };
  });
}
