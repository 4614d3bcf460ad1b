/** Days, minutes, weeks and events: what cannot be, what is too much and what is too little. */
import { WEEKDAYS } from "../../program/request.ts";
import { add, warn, type Draft } from "./draft.ts";
import { goalsOf, type ScreenInput } from "./request-facts.ts";
import { DAY_MS } from "../../time.ts";

const WEEK_MINUTES = { novice: 420, intermediate: 660, advanced: 900 } as const;
const SESSIONS = { novice: 5, intermediate: 6, advanced: 6 } as const;

function checkEvent(draft: Draft, input: ScreenInput, todayMs: number): void {
  const { eventDate, startDate, weeks } = input;
  if (eventDate === undefined) return;
  const event = Date.parse(eventDate);
  const start = Math.max(todayMs, Date.parse(startDate ?? "") || todayMs);
  if (Number.isNaN(event) || Number.isNaN(start)) return;
  if (event < start)
    return add(draft, {
      flags: ["event_too_close"],
      refusal: {
        pointer: "/eventDate",
        code: "event_in_past",
        message:
          event < todayMs ? "The event is in the past." : "The event is before the program starts.",
      },
    });
  const days = Math.round((event - start) / DAY_MS);
  if (days < 21 || (weeks !== undefined && weeks * 7 > days + 6)) warn(draft, "event_too_close");
}

function minutesOf({
  weekdays,
  daysPerWeek,
  minutes = 60,
  minutesPerDay,
}: ScreenInput): number | null {
  if (weekdays) {
    const days = [...new Set(weekdays)];
    return days.reduce((sum, day) => sum + (minutesPerDay?.[day] ?? minutes), 0);
  }
  return daysPerWeek === undefined ? null : daysPerWeek * minutes;
}

function checkDays(draft: Draft, input: ScreenInput): void {
  const { weekdays, daysPerWeek, minutesPerDay = {}, gyms = [], otherTraining = [] } = input;
  const days = weekdays ? new Set(weekdays) : null;
  if (days && daysPerWeek !== undefined && days.size !== daysPerWeek)
    add(draft, {
      flags: ["schedule_conflict"],
      refusal: {
        pointer: "/weekdays",
        code: "schedule_conflict",
        message: `${days.size} weekdays are named, but daysPerWeek is ${daysPerWeek}.`,
      },
    });
  const taken = gyms.flatMap((gym) => [...new Set(gym.days ?? [])]);
  const isTwice = new Set(taken).size < taken.length;
  const isElsewhere =
    days && [...taken, ...Object.keys(minutesPerDay)].some((day) => !days.has(day as never));
  if (isTwice || isElsewhere) warn(draft, "schedule_conflict");
  for (const { matchDay, days: busy = [] } of otherTraining) {
    const match = matchDay ? WEEKDAYS.indexOf(matchDay) : -1;
    const spared = new Set(
      match < 0 ? [] : [0, 1, 2].map((back) => WEEKDAYS[(match - back + 7) % 7]!),
    );
    const hits = days ? [...days].filter((day) => spared.has(day)).length : 0;
    const isPacked = !days && match >= 0 && (daysPerWeek ?? 3) > 4;
    if (hits > 0 || isPacked || (days && busy.filter((day) => days.has(day)).length > 1))
      warn(draft, "schedule_conflict");
  }
}

function checkVolume(draft: Draft, input: ScreenInput, total: number | null): void {
  const { experience = "novice", age = 30, otherTraining = [] } = input;
  const days = input.weekdays?.length ?? input.daysPerWeek ?? 3;
  const others = otherTraining.reduce(
    (sum, { sessionsPerWeek, days }) => sum + (sessionsPerWeek ?? days?.length ?? 2),
    0,
  );
  const most = WEEK_MINUTES[experience] * (age >= 65 || age < 18 ? 0.75 : 1);
  const isTooMuch =
    (total !== null && total > most) ||
    (days === 7 && (total ?? 0) > 315) ||
    (others > 0 &&
      days + others > (experience === "novice" ? 7 : experience === "intermediate" ? 9 : 11)) ||
    (age < 18 && (total ?? 0) + others * 75 > 480 && others > 0);
  if (!isTooMuch) return;
  add(draft, {
    outcome: "plan_with_caution",
    flags: ["volume_conflict"],
    bounds: { maxSessionsPerWeek: SESSIONS[experience] },
  });
}

function checkTime(draft: Draft, input: ScreenInput, total: number | null): void {
  const goals = goalsOf(input);
  const { minutes, weeks, focus = [] } = input;
  const isHeavy = goals.has("strength") || goals.has("powerlifting");
  const isBuilding = isHeavy || goals.has("hypertrophy");
  const shortest = Math.min(minutes ?? 60, ...Object.values(input.minutesPerDay ?? {}));
  if (
    (isHeavy && shortest <= 20) ||
    (goals.has("powerlifting") && shortest <= 30) ||
    (isBuilding && ((minutes ?? 60) < 20 || (total !== null && total < 75)))
  )
    warn(draft, "time_conflict");
  const isLittle = total !== null && total < 90 && isBuilding;
  if (isLittle || (weeks !== undefined && weeks < 3 && isBuilding) || focus.length > 3)
    warn(draft, "request_limited");
}

export function checkSchedule(draft: Draft, input: ScreenInput, todayMs: number): void {
  const total = minutesOf(input);
  checkEvent(draft, input, todayMs);
  checkDays(draft, input);
  checkVolume(draft, input, total);
  checkTime(draft, input, total);
}
