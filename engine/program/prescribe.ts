/** Turns a slot and a week into sets: repetitions, effort, load that can be loaded, rest, ramp. */
import type { Exercise } from "../catalog/exercise.ts";
import { floorLoad } from "../strength/ladder.ts";
import { minRestSeconds, restSeconds } from "../strength/rest.ts";
import { percentAny, repsAtPercent, rpeOf } from "../strength/rpe-table.ts";
import type { Brief, KnownMax, PlannedDay, Unit } from "./brief.ts";
import { takesLoad } from "./maxima.ts";
import { toLoad } from "./load.ts";
import type { Role, SetGroup } from "./program.ts";
import { rampFor } from "./ramp.ts";
import type { Slot } from "./skeleton.ts";
import type { WeekPlan } from "./weeks.ts";
import { countsHeavy, heavyReps, zoneOf } from "./zones.ts";

export type Prescription = { groups: SetGroup[]; load: string; rest: string };

const LIGHT_RPE = 6.5;
/** Speed work ends long before it counts as hard. */
const POWER_RPE = 5.5;
const BACKOFF_RPE = 1;
const BACKOFF_LEAST = 6;
/** How hard the top of a range may become before the load has to grow. */
const RANGE_RPE = 9;
const TRANSFER_RPE = 7;
const TRANSFER_WEEKS = 2;
const MOST_BODYWEIGHT_REPS = 20;
const SUPERSET_REST = 60;
export const SHORT_SESSION = 30;
/** Past the repetitions that would want a lead-up set, which a short session has no minutes for. */
const SHORT_REPS = { from: 13, to: 15 };

const half = (value: number) => Math.round(value * 2) / 2;
const round1 = (value: number) => Math.round(value * 10) / 10;
const clamp = (value: number, from: number, to: number) => Math.min(to, Math.max(from, value));

export type Target = { from: number; to: number; rpe: number };

/** Repetitions and effort before any load is known. */
export function targetOf(slot: Slot, week: WeekPlan, day: PlannedDay, brief: Brief): Target {
  const { exercise, role, scheme } = slot;
  const { limits } = brief;
  const zone = zoneOf(role, scheme, brief);
  const rir = zone.rirFirst + (zone.rirLast - zone.rirFirst) * week.blockShare;
  let { from, to } = zone;
  if (role === "main" && countsHeavy(brief.goal) && zone.to <= 6)
    from = to = clamp(heavyReps(scheme, week, brief.days.indexOf(day), brief), zone.from, zone.to);
  if (day.minutes < SHORT_SESSION && role !== "power" && !countsHeavy(brief.goal))
    ({ from, to } = SHORT_REPS);
  if (isLoadless(exercise) && role !== "power")
    to = Math.max(to, Math.min(MOST_BODYWEIGHT_REPS, exercise.reps.max));
  if (exercise.measure !== "reps") ({ from, to } = timed(exercise));
  else if (role !== "easy" && (role !== "power" || isMinor(brief))) {
    from = Math.max(from, limits.minReps);
    to = Math.max(to, from);
  }
  from = clamp(from, exercise.reps.min, exercise.reps.max);
  to = clamp(to, from, exercise.reps.max);
  const most = week.isLight ? LIGHT_RPE : Math.min(10 - exercise.minRir, limits.maxRpe);
  const rpe = role === "power" ? POWER_RPE : role === "easy" ? 5 : half(10 - rir);
  const isBack = brief.layoff !== null && week.number <= Math.max(2, brief.layoff.rampWeeks);
  return underPercent({ from, to, rpe: Math.min(rpe, most, isBack ? 7 : 9.5) }, slot, brief);
}

/** A cap on the load holds where only effort is prescribed too: repetitions rise first, then effort falls. */
function underPercent(target: Target, { exercise, role }: Slot, { limits }: Brief): Target {
  if (limits.maxPercent >= 100 || exercise.measure !== "reps" || role === "power") return target;
  let { from, rpe } = target;
  while (percentAny(from, rpe) > limits.maxPercent && from < exercise.reps.max) from++;
  while (percentAny(from, rpe) > limits.maxPercent && rpe > 5) rpe -= 0.5;
  return { from, to: Math.max(from, target.to), rpe };
}

const ADULT = 18;
const isMinor = ({ age }: Brief) => (age ?? ADULT) < ADULT;
const isLoadless = (exercise: Exercise) => !takesLoad(exercise);
const timed = ({ reps }: Exercise) => ({
  from: Math.round(reps.min + (reps.max - reps.min) * 0.4),
  to: Math.round(reps.min + (reps.max - reps.min) * 0.8),
});

type Context = {
  week: WeekPlan;
  day: PlannedDay;
  brief: Brief;
  max: KnownMax | null;
  isFirstOfPattern: boolean;
  /** The athlete meets it for the first time: if its load is unknown, this session finds it. */
  isNew: boolean;
};

export function prescribe(slot: Slot, sets: number, context: Context): Prescription {
  const target = targetOf(slot, context.week, context.day, context.brief);
  if (slot.role === "easy") return easySets(target, sets);
  const known = context.max && loadedSets(slot, sets, target, context, context.max);
  const work = known ?? openSets(slot, sets, target, context);
  const ramp = rampFor(slot, work.groups[0]!, context.day, context.isFirstOfPattern);
  return { ...work, groups: [...ramp, ...work.groups] };
}

const easySets = ({ from, to }: Target, sets: number): Prescription => ({
  groups: [
    {
      type: "work",
      sets,
      reps: from,
      repsMax: to > from ? to : null,
      load: null,
      percent: null,
      rpe: 4,
      restSeconds: 15,
    },
  ],
  load: "load_body",
  rest: "rest_easy",
});

/** The load comes first, because it has to exist; repetitions then fit it, and effort says the truth. */
function loadedSets(
  slot: Slot,
  sets: number,
  target: Target,
  context: Context,
  max: KnownMax,
): Prescription | null {
  const { brief, week } = context;
  const isTransfer = max.source === "transferred" && week.number <= TRANSFER_WEEKS;
  const aim = isTransfer ? { ...target, rpe: Math.min(target.rpe, TRANSFER_RPE) } : target;
  const projectedG = max.maxG * week.maxFactor;
  const top = loadSet(slot, aim, projectedG, context);
  if (!top) return null;
  const rest = restFor(slot, top, brief);
  const isBackoff = slot.scheme === "top_backoff" && slot.role === "main" && sets >= 3;
  const groups = [toGroup(top, isBackoff ? 1 : sets, rest, brief.unit)];
  if (isBackoff) {
    const easier = { ...aim, rpe: Math.max(BACKOFF_LEAST, aim.rpe - BACKOFF_RPE) };
    const back = loadSet(slot, easier, projectedG, context) ?? top;
    groups.push(toGroup(back, sets - 1, rest, brief.unit));
  }
  const load = week.isLight ? "load_light" : isTransfer ? "load_transferred" : "load_known";
  return { groups, load, rest: restReason(slot, rest) };
}

/** The last sessions before a meet keep the feel and spend nothing. */
const TAPER_PERCENT = { hinge: 74, others: 79 };

function taperCap({ pattern }: Exercise, { phase }: WeekPlan, { event }: Brief) {
  if (phase !== "taper" || !event?.isMeet) return 100;
  return pattern === "hinge" ? TAPER_PERCENT.hinge : TAPER_PERCENT.others;
}

type LoadedSet = {
  loadG: number;
  reps: number;
  repsMax: number | null;
  percent: number;
  rpe: number;
};

function loadSet(
  { exercise, role }: Slot,
  { from, to, rpe }: Target,
  projectedG: number,
  { brief, day, week }: Context,
): LoadedSet | null {
  const { limits } = brief;
  const wanted = Math.min(
    percentAny(from, rpe),
    limits.maxPercent,
    taperCap(exercise, week, brief),
  );
  const ladder = day.place.ladders[exercise.incrementClass];
  const loadG = floorLoad(ladder, Math.round((projectedG * wanted) / 100));
  if (loadG === null) return null;
  const percent = (loadG / projectedG) * 100;
  const fitting = repsAtPercent(percent, rpe);
  const isStrict = role === "main" && from === to;
  const most = isStrict ? Math.min(from + 2, exercise.reps.max) : Math.max(to, from);
  const reps = clamp(fitting, from, most);
  const implied = rpeOf(percent, reps) ?? rpe;
  if (implied > limits.maxRpe + 0.5) return null;
  const top = Math.min(to, repsAtPercent(percent, Math.min(RANGE_RPE, limits.maxRpe)));
  return {
    loadG,
    reps,
    repsMax: isStrict || reps >= top ? null : top,
    percent: round1(percent),
    rpe: clamp(half(implied), 5, Math.min(limits.maxRpe, 9.5)),
  };
}

const toGroup = (set: LoadedSet, sets: number, rest: number, unit: Unit): SetGroup => ({
  type: "work",
  sets,
  reps: set.reps,
  repsMax: set.repsMax,
  load: toLoad(set.loadG, unit),
  percent: set.percent,
  rpe: set.rpe,
  restSeconds: rest,
});

/** Without a known maximum effort decides; the first time the athlete builds up to it and notes the load. */
function openSets(
  slot: Slot,
  sets: number,
  target: Target,
  { brief, week, isNew }: Context,
): Prescription {
  const { exercise } = slot;
  const { from, to } = takesLoad(exercise) ? ranged(target, slot, brief) : target;
  const { rpe } = target;
  const finds = isNew && takesLoad(exercise) && exercise.measure === "reps";
  const rest = restFor(slot, { percent: null, reps: from }, brief);
  const group: SetGroup = {
    type: finds ? "calibration" : "work",
    sets,
    reps: from,
    repsMax: to > from ? to : null,
    load: null,
    percent: null,
    rpe: finds ? Math.min(rpe, 7) : rpe,
    restSeconds: rest,
  };
  const load = finds
    ? "load_calibration"
    : week.isLight
      ? "load_light"
      : takesLoad(exercise)
        ? "load_effort"
        : "load_body";
  return { groups: [group], load, rest: restReason(slot, rest) };
}

const STRENGTH_MOST = 6;
const UNKNOWN_LEAST = 5;

/** A load that is only found by effort comes in the gym's steps, and repetitions have to bridge them. */
function ranged({ from, to }: Target, { role, exercise }: Slot, { goal, limits }: Brief) {
  if (to > from) return { from, to };
  if (role !== "main" || !countsHeavy(goal) || from > STRENGTH_MOST)
    return to < exercise.reps.max
      ? { from, to: Math.min(exercise.reps.max, Math.ceil(from * 1.4)) }
      : { from: Math.max(limits.minReps, Math.min(from, Math.max(12, Math.ceil(to * 0.75)))), to };
  // An unknown lift is not met for the first time in threes.
  const least = Math.max(UNKNOWN_LEAST, limits.minReps, from - 1);
  return { from: least, to: Math.max(least, STRENGTH_MOST) };
}

function restFor(slot: Slot, set: { percent: number | null; reps: number }, { goal }: Brief) {
  const { exercise, role, superset } = slot;
  const work = {
    percent: exercise.measure === "reps" ? set.percent : 50,
    reps: exercise.measure === "reps" ? set.reps : 12,
    mechanics: exercise.mechanics,
    goal,
    role: role as Exclude<Role, "easy">,
  };
  const least = minRestSeconds(work);
  return superset || slot.volume === "volume_time"
    ? Math.max(SUPERSET_REST, least)
    : restSeconds(work);
}

const restReason = ({ superset, role }: Slot, rest: number) =>
  superset
    ? "rest_superset"
    : role === "power"
      ? "rest_power"
      : rest >= 180
        ? "rest_heavy"
        : rest >= 90
          ? "rest_moderate"
          : "rest_short";
