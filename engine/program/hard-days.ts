/** Which days of a week are the hard ones: short rows, wide gaps. */
import type { PlannedDay } from "./brief.ts";

const DAYS_IN_A_ROW = 3;

/** Of all ways to pick so many days, the one with the shortest rows, then the widest gaps, then the first. */
export function chooseHardDays(days: readonly PlannedDay[], count: number, isNovice: boolean) {
  let best: number[] = [];
  let least = Infinity;
  for (const pick of combinations(days.length, count)) {
    const week = Array.from({ length: 7 }, () => false);
    for (const i of pick) week[days[i]!.dayOfWeek] = true;
    const run = longestRow(week);
    const cost = (isNovice && run > DAYS_IN_A_ROW ? 100 : 0) + run * 10 + unevenness(week);
    if (cost < least) [best, least] = [pick, cost];
  }
  return new Set(best);
}

function* combinations(size: number, count: number, from = 0): Generator<number[]> {
  if (count === 0) yield [];
  else
    for (let i = from; i <= size - count; i++)
      for (const rest of combinations(size, count - 1, i + 1)) yield [i, ...rest];
}

/** The week is a circle: Sunday stands before Monday. */
function longestRow(week: readonly boolean[]) {
  if (week.every(Boolean)) return week.length;
  let longest = 0;
  let row = 0;
  for (let i = 0; i < week.length * 2; i++) {
    row = week[i % week.length] ? row + 1 : 0;
    longest = Math.max(longest, row);
  }
  return longest;
}

function unevenness(week: readonly boolean[]) {
  const days = week.flatMap((isHard, day) => (isHard ? [day] : []));
  let sum = 0;
  days.forEach((day, i) => {
    const gap = (days[(i + 1) % days.length]! - day + 7) % 7 || 7;
    sum += 1 / gap;
  });
  return sum;
}
