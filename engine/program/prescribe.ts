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
import { type Target, ranged, targetOf } from "./target.ts";
import type { WeekPlan } from "./weeks.ts";

export type Prescription = { groups: SetGroup[]; load: string; rest: string };

const BACKOFF_RPE = 1;
const BACKOFF_LEAST = 6;
/** How hard the top of a range may become before the load has to grow. */
const RANGE_RPE = 9;
const TRANSFER_RPE = 7;
const TRANSFER_WEEKS = 2;
const SUPERSET_REST = 60;

const half = (value: number) => Math.round(value * 2) / 2;
const round1 = (value: number) => Math.round(value * 10) / 10;
const clamp = (value: number, from: number, to: number) => Math.min(to, Math.max(from, value));

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
  const load = isLight(slot, week) ? "load_light" : isTransfer ? "load_transferred" : "load_known";
  return { groups, load, rest: restReason(slot, rest) };
}

const isLight = ({ exercise }: Slot, week: WeekPlan) => week.isLight || week.eased.has(exercise.id);

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
    : isLight(slot, week)
      ? "load_light"
      : takesLoad(exercise)
        ? "load_effort"
        : "load_body";
  return { groups: [group], load, rest: restReason(slot, rest) };
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
