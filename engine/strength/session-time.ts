/** How long a session takes: its median and its ninetieth percentile. */

type TimedExercise = {
  setup: "barbell" | "machine" | "other";
  isolation: boolean;
  power: boolean;
  unilateral: boolean;
  rampSets: number;
  /** `seconds` is the work of one set where time is counted or a tempo is given. */
  sets: readonly { count: number; reps: number; seconds?: number; restSeconds: number }[];
  /** Exercises that share this are done in turns, with one rest a round: the longest of theirs. */
  superset?: string | null;
};

export const GENERAL_WARMUP_SECONDS = 300;
const SETUP = { barbell: 90, machine: 45, other: 60 } as const;
const RAMP_SET = 25 + 45;
const SET_OVERHEAD = 15;
const REP = { usual: 3.5, isolation: 3, power: 2 } as const;
const UNILATERAL = 1.8;
const P90 = 1.15;

/** Everything of an exercise but its rests. */
export function slotSeconds({
  setup,
  isolation,
  power,
  unilateral,
  rampSets,
  sets,
}: TimedExercise) {
  const rep = power ? REP.power : isolation ? REP.isolation : REP.usual;
  let seconds = SETUP[setup] + rampSets * RAMP_SET;
  for (const set of sets) {
    const work = (set.seconds ?? set.reps * rep) * (unilateral ? UNILATERAL : 1);
    seconds += set.count * (SET_OVERHEAD + work);
  }
  return seconds;
}

/** The rest after one of an exercise's sets, counted from 0; 0 past the last. */
function restAfter({ sets }: TimedExercise, index: number) {
  let before = 0;
  for (const { count, restSeconds } of sets) {
    before += count;
    if (index < before) return restSeconds;
  }
  return 0;
}

const countSets = ({ sets }: TimedExercise) => sets.reduce((sum, { count }) => sum + count, 0);

/** Rests are taken once for exercises done in turns; the last one of the session is not taken at all. */
export function sessionSeconds(
  exercises: readonly TimedExercise[],
  conditioningSeconds = 0,
): { p50Seconds: number; p90Seconds: number } {
  if (exercises.length === 0 && conditioningSeconds <= 0) return { p50Seconds: 0, p90Seconds: 0 };
  let seconds = GENERAL_WARMUP_SECONDS + conditioningSeconds;
  let lastRest = 0;
  const done = new Set<string>();
  for (const exercise of exercises) {
    seconds += slotSeconds(exercise);
    const { superset } = exercise;
    if (superset && done.has(superset)) continue;
    if (superset) done.add(superset);
    const group = superset ? exercises.filter((one) => one.superset === superset) : [exercise];
    const rounds = Math.max(...group.map(countSets));
    for (let round = 0; round < rounds; round += 1) {
      lastRest = 0;
      for (const one of group) lastRest = Math.max(lastRest, restAfter(one, round));
      seconds += lastRest;
    }
  }
  seconds -= lastRest;
  return { p50Seconds: Math.round(seconds), p90Seconds: Math.round(seconds * P90) };
}
