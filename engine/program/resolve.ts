/** Turns what somebody said into a brief that can be planned: pure, whole, and without a number guessed. */
import { OLDER } from "../athlete/ages.ts";
import { type Limits, tighten } from "../athlete/limits.ts";
import { screen } from "../athlete/screening/screen.ts";
import type { Screening } from "../athlete/screening/screening.ts";
import { type Catalog, catalog as baseCatalog } from "../catalog/catalog.ts";
import { lookUp } from "../catalog/lookup.ts";
import { estimateMax } from "../strength/e1rm.ts";
import { layoffRow } from "../strength/layoff.ts";
import { gramsOfKg, gramsOfLb } from "../units.ts";
import type { Brief, KnownMax, Level, Place } from "./brief.ts";
import { whyNot } from "./eligible.ts";
import { makePlace } from "./places.ts";
import type { ProgramRequest, Weekday } from "./request.ts";
import { REST_BEFORE_EVENT, planDays, sessionDate } from "./schedule.ts";
import { type Unread, readAvoid, readFocus, readWanted } from "./wishes.ts";
import { dayNumber } from "../time.ts";

const DEFAULT_WEEKS = 8;
const MAX_WEEKS = 24;
const RETURN_AFTER_DAYS = 42;
const LOWER: Record<Level, Level> = {
  novice: "novice",
  intermediate: "novice",
  advanced: "intermediate",
};
const RECENTLY_ILL_DAYS = 14;
const MEET_GOALS = new Set(["powerlifting", "strength"]);

export function resolve(
  request: ProgramRequest,
  today: string,
  catalog: Catalog = baseCatalog(),
): Brief {
  const screening = screen({ ...request, today });
  const unread: Unread[] = [];
  const unit = request.unit ?? "kg";
  const goal = request.goal ?? "general_fitness";
  const layoff = readLayoff(request, goal);
  const level = request.experience ?? "novice";
  const dates = readDates(request, goal, today);
  const { event, startDate, isOutOfReach } = dates;
  const days = planDays(request, startDate, readPlaces(request, unit));
  const brief: Brief = {
    catalog,
    seed: request.seed ?? 0,
    unit,
    goal,
    secondaryGoals: (request.secondaryGoals ?? []).filter((other) => other !== goal),
    level: layoff?.dropLevel ? LOWER[level] : level,
    age: request.age ?? null,
    sex: request.sex ?? null,
    bodyweightG: request.weightKg === undefined ? null : gramsOfKg(request.weightKg),
    weeks: withSessions(dates.weeks, event, startDate, days),
    startDate,
    days,
    limits: withPlace(screening.limits, request),
    screening,
    maxima: readMaxima(request, unit, catalog, unread),
    layoff,
    event,
    isSingle: false,
    hasOtherTraining: (request.otherTraining ?? []).length > 0,
    avoid: readAvoid(request.avoid ?? [], catalog, unread),
    keep: readWanted("keep", request.keep ?? [], catalog, unread),
    wanted: readWanted("wanted", request.wanted ?? [], catalog, unread),
    focus: readFocus(request.focus),
    emphasis: [],
    refused: [],
    conflicts: [],
  };
  return {
    ...brief,
    screening: withUnread(isOutOfReach ? withFarDate(screening) : screening, unread),
    refused: refuseWishes(brief),
  };
}

/** A date that the program does not reach is said, or somebody waits for a peak that never comes. */
const withFarDate = (screening: Screening): Screening => ({
  ...screening,
  advice: [
    ...screening.advice,
    {
      code: "event_far",
      text: "The program ends before your date, so it has no taper: ask again when the date is nearer, or for more weeks.",
    },
  ],
});

const withUnread = (screening: Screening, unread: Unread[]): Screening =>
  unread.length === 0
    ? screening
    : { ...screening, notUnderstood: [...screening.notUnderstood, ...unread] };

function readPlaces(request: ProgramRequest, unit: Brief["unit"]) {
  const gyms = request.gyms ?? [];
  const first = gyms[0];
  const home = first
    ? makePlace(first.name, first.equipment, { plates: first.plates ?? request.plates, unit })
    : makePlace(null, request.equipment ?? [], { plates: request.plates, unit });
  const byDay = new Map<Weekday, Place>();
  for (const gym of gyms) {
    const place =
      gym === first ? home : makePlace(gym.name, gym.equipment, { plates: gym.plates, unit });
    for (const day of gym.days ?? []) byDay.set(day, place);
  }
  return (day: Weekday) => byDay.get(day) ?? home;
}

function withPlace(limits: Limits, { place }: ProgramRequest): Limits {
  if (!place) return limits;
  let bounds = limits;
  if (place.quiet) bounds = tighten(bounds, { required: new Set(["quiet"]) });
  if (place.lowCeiling)
    bounds = tighten(bounds, { tags: new Set(["overhead_standing_tall", "jump"]) });
  if (place.noSafeties)
    bounds = tighten(bounds, {
      flags: new Set(["spotter"]),
      tags: new Set(["free_barbell_over_face_unspotted"]),
    });
  return place.alone ? tighten(bounds, { noFailure: true }) : bounds;
}

function readMaxima(
  { maxima = [] }: ProgramRequest,
  unit: Brief["unit"],
  catalog: Catalog,
  unread: Unread[],
) {
  const known = new Map<string, KnownMax>();
  maxima.forEach(({ exercise, value, unit: own, reps = 1, rpe }, i) => {
    const found = lookUp(exercise, catalog).best;
    const loadG = (own ?? unit) === "lb" ? gramsOfLb(value) : gramsOfKg(value);
    const isIsolation = found?.exercise.mechanics === "isolation";
    const estimate = estimateMax({ loadG, reps, rpe: rpe ?? null, isolation: isIsolation });
    if (!found || !estimate) {
      unread.push({ pointer: `/maxima/${i}`, text: exercise });
      return;
    }
    const isSingle = reps === 1 && (rpe ?? 10) === 10;
    known.set(found.exercise.id, {
      maxG: isSingle ? loadG : Math.round(estimate.maxG),
      plusMinus: isSingle ? 0.02 : estimate.plusMinus,
      source: isSingle ? "known" : "estimated",
    });
  });
  return known;
}

/** What a break takes off; null without one that counts. */
export function readLayoff(request: ProgramRequest, goal: Brief["goal"]) {
  const days = request.layoffDays ?? (goal === "return_from_layoff" ? RETURN_AFTER_DAYS : 0);
  if (days <= 10) return null;
  const isOlderOrIll =
    (request.age ?? 0) >= OLDER || (request.illnessDaysAgo ?? Infinity) <= RECENTLY_ILL_DAYS;
  return layoffRow(days, { isOlderOrIll });
}

/** A program for an event ends with its week; one that would end before it has no taper. */
function readDates(request: ProgramRequest, goal: Brief["goal"], today: string) {
  const asked = request.weeks;
  const startDate = request.startDate ?? (request.eventDate ? today : null);
  if (!request.eventDate || !startDate)
    return { weeks: asked ?? DEFAULT_WEEKS, event: null, startDate, isOutOfReach: false };
  const daysTo = dayNumber(request.eventDate) - dayNumber(startDate);
  // Two days before it are free, and a week that begins inside them is none.
  const weeksTo = Math.max(1, Math.ceil((daysTo - REST_BEFORE_EVENT) / 7));
  const weeks = Math.min(asked ?? weeksTo, weeksTo, MAX_WEEKS);
  const reaches = weeks === weeksTo;
  return {
    weeks,
    startDate,
    event: reaches ? { date: request.eventDate, isMeet: MEET_GOALS.has(goal) } : null,
    isOutOfReach: !reaches,
  };
}

/** A last week whose days are all too near the event is no week of training. */
function withSessions(
  weeks: number,
  event: Brief["event"],
  startDate: string | null,
  days: Brief["days"],
) {
  const last = days[0] && sessionDate(startDate, weeks, days[0].dayOfWeek);
  if (!event || !last || weeks === 1) return weeks;
  return dayNumber(event.date) - dayNumber(last) <= REST_BEFORE_EVENT ? weeks - 1 : weeks;
}

/** A wish that no gym, body or level of the athlete allows is refused with the rule that refuses it. */
export function refuseWishes(brief: Brief): Brief["refused"] {
  return [...brief.keep, ...brief.wanted].flatMap((id) => {
    const exercise = brief.catalog.byId.get(id)!;
    const reasons = brief.days.map(({ place }) => whyNot(exercise, brief, place));
    const first = reasons[0];
    if (!first || reasons.some((reason) => reason === null)) return [];
    return [{ exerciseId: id, code: first.rule, text: `${exercise.name}: ${first.text}` }];
  });
}
