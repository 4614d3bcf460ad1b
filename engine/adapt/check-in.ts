/** What the athlete said of the day: good for 36 hours, and only ever a reason to hold or to do less. */
import type { Exercise } from "../catalog/exercise.ts";
import { MUSCLES } from "../catalog/muscles.ts";
import { type DailySignal, readinessOf } from "../log/daily-signal.ts";
import { DAY_MS, HOUR_MS } from "../time.ts";

const VALID_MS = 36 * HOUR_MS;
const HOLD = { readiness: 2, soreness: 4 } as const;
const REDUCE = { readiness: 1, soreness: 5 } as const;
/** Part of the load that is left. */
export const EASED_BY_SIGNS = 0.9;

/** A day that is told of later is over all the same. */
const endOf = (day: string) => Date.parse(day) + DAY_MS;

type Day = {
  readiness: number | null;
  soreness: number | null;
  /** Null where nothing is held back. */
  answer: "readiness_hold" | "readiness_reduce" | "soreness_hold" | "soreness_reduce" | null;
};

/**
 * As it counts at a moment: the latest that was told before it and is still valid. For a lift the soreness of
 * what it trains first counts too.
 */
export function checkInAt(
  signals: readonly DailySignal[],
  at: number,
  lift: Pick<Exercise, "muscles"> | null = null,
): Day {
  const valid = signals
    .filter(({ day, toldAt }) => toldAt <= at && at - Math.min(toldAt, endOf(day)) <= VALID_MS)
    .toSorted((a, b) => (a.day === b.day ? b.toldAt - a.toldAt : a.day < b.day ? 1 : -1));
  // Soreness has an answer of its own, and is not counted twice.
  const readiness =
    valid
      .map((signal) => readinessOf({ ...signal, soreness: null }))
      .find((value) => value !== null) ?? null;
  const body = valid.map((signal) => signal.soreness ?? null).find((v) => v !== null) ?? null;
  const soreness = sorest(body, valid.find(({ soreMuscles }) => soreMuscles)?.soreMuscles, lift);
  return { readiness, soreness, answer: answerTo(readiness, soreness) };
}

function sorest(
  body: number | null,
  told: DailySignal["soreMuscles"],
  lift: Pick<Exercise, "muscles"> | null,
): number | null {
  const own = MUSCLES.flatMap((muscle) =>
    lift?.muscles[muscle] === 1 ? (told?.[muscle] ?? []) : [],
  );
  const all = body === null ? own : [body, ...own];
  return all.length > 0 ? Math.max(...all) : null;
}

/** Two of them never add up: the stronger one counts. */
function answerTo(readiness: number | null, soreness: number | null): Day["answer"] {
  const ready = readiness === null ? 5 : Math.round(readiness);
  const sore = soreness ?? 1;
  if (ready <= REDUCE.readiness) return "readiness_reduce";
  if (sore >= REDUCE.soreness) return "soreness_reduce";
  if (ready <= HOLD.readiness) return "readiness_hold";
  return sore >= HOLD.soreness ? "soreness_hold" : null;
}
