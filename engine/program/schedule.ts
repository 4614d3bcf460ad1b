/** Lays sessions out over a real week: which days, how long, where, and which of them spare the legs. */
import type { Place, PlannedDay } from "./brief.ts";
import { type ProgramRequest, WEEKDAYS, type Weekday } from "./request.ts";
import { dateOf, dayNumber } from "../time.ts";

/** As far apart as whole days allow, rest at the weekend where it makes no difference. */
const DEFAULT_DAYS: Record<number, readonly Weekday[]> = {
  1: ["mon"],
  2: ["mon", "thu"],
  3: ["mon", "wed", "fri"],
  4: ["mon", "tue", "thu", "fri"],
  5: ["mon", "tue", "wed", "fri", "sat"],
  6: ["mon", "tue", "wed", "thu", "fri", "sat"],
  7: WEEKDAYS,
};
const DEFAULT_DAYS_PER_WEEK = 3;
const DEFAULT_MINUTES = 60;

/** In the order of the weeks that begin with the start: a start on Wednesday has Monday near its end. */
export function planDays(
  request: ProgramRequest,
  startDate: string | null,
  placeOn: (day: Weekday) => Place,
): PlannedDay[] {
  const count = request.daysPerWeek ?? DEFAULT_DAYS_PER_WEEK;
  const days = request.weekdays
    ? WEEKDAYS.filter((day) => request.weekdays!.includes(day))
    : DEFAULT_DAYS[count]!;
  const spared = daysThatSpareLegs(request);
  const first = startDate ? weekdayOf(startDate) : 0;
  const offset = (day: Weekday) => (WEEKDAYS.indexOf(day) + 7 - first) % 7;
  const inOrder = days.toSorted((a, b) => offset(a) - offset(b));
  return inOrder.map((weekday) => ({
    weekday,
    dayOfWeek: offset(weekday),
    minutes: request.minutesPerDay?.[weekday] ?? request.minutes ?? DEFAULT_MINUTES,
    place: placeOn(weekday),
    sparesLegs: spared.has(weekday),
  }));
}

/** A match wants fresh legs: the day itself and the two before it stay light below the hip. */
function daysThatSpareLegs({ otherTraining = [] }: ProgramRequest) {
  const spared = new Set<Weekday>();
  for (const { matchDay } of otherTraining) {
    if (!matchDay) continue;
    const at = WEEKDAYS.indexOf(matchDay);
    for (const before of [0, 1, 2]) spared.add(WEEKDAYS[(at + 7 - before) % 7]!);
  }
  return spared;
}

/** So many days before an event are free, besides its own. */
export const REST_BEFORE_EVENT = 1;

/** 0 is Monday; day 0 of the epoch was a Thursday. */
const weekdayOf = (date: string) => (dayNumber(date) + 3) % 7;

export const sessionDate = (startDate: string | null, week: number, dayOfWeek: number) =>
  startDate ? dateOf(dayNumber(startDate) + dayOfWeek + (week - 1) * 7) : null;
