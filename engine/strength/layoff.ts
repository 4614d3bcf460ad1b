/** What a break from training takes off, and what the first weeks back must not hold. */

export type LayoffRow = {
  loadFactor: number;
  setFactor: number;
  rampWeeks: number;
  noIncrease: boolean;
  dropLevel: boolean;
};

const row = (
  toDays: number,
  loadFactor: number,
  setFactor: number,
  rampWeeks: number,
): LayoffRow & { toDays: number } => ({
  toDays,
  loadFactor,
  setFactor,
  rampWeeks,
  // After any break the first session comes back to a load; it never adds to one.
  noIncrease: loadFactor < 1,
  dropLevel: toDays === Infinity,
});

/** Days since the lift was last trained, up to and with `toDays`. The second row's ramp is one session. */
export const LAYOFF_ROWS = [
  row(10, 1, 1, 0),
  row(20, 0.95, 1, 0),
  row(34, 0.9, 0.7, 1),
  row(62, 0.8, 0.6, 2),
  row(120, 0.7, 0.5, 3),
  row(Infinity, 0.6, 0.5, 4),
] as const;

/** Up to a week is how training goes, not a break: else nobody of 65 could ever add load. */
const NO_BREAK_DAYS = 7;

/** One row further down for the old and for those who were ill. */
export function layoffRow(days: number, { isOlderOrIll }: { isOlderOrIll: boolean }): LayoffRow {
  const last = LAYOFF_ROWS.length - 1;
  let at = LAYOFF_ROWS.findIndex(({ toDays }) => days <= toDays);
  if (at < 0) at = last;
  if (isOlderOrIll && !(days <= NO_BREAK_DAYS)) at = Math.min(last, at + 1);
  return LAYOFF_ROWS[at]!;
}

/** What holds for the first weeks after two weeks off or more, against injury and rhabdomyolysis. */
export const FIT_CAPS = {
  fromDays: 14,
  weeks: 2,
  /** By week. */
  sessions: [3, 4],
  /** Part of the usual conditioning, by week; it takes four weeks to come back. */
  conditioningFactor: [0.5, 0.7, 0.8, 0.9],
  setsPerMuscleSession: 10,
  allowsFailure: false,
  allowsEccentricOverload: false,
} as const;
