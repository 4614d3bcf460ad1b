/** Gives each slot its sets: enough for every muscle, within the minutes, the session and the week. */
import type { Pattern } from "../catalog/exercise.ts";
import { MUSCLES, type Muscle } from "../catalog/muscles.ts";
import type { Brief } from "./brief.ts";
import { choose } from "./select.ts";
import {
  type Landmarks,
  MUSCLE_INDEX,
  MUSCLE_SESSION_SOFT,
  SESSION_SETS,
  WEEK_SETS,
  landmarksFor,
} from "./landmarks.ts";
import { LEAST_SETS, fitMinutes, isOnlyOfMovement } from "./fit-minutes.ts";
import {
  FEWEST,
  type Skeleton,
  type SkeletonDay,
  type Slot,
  roleOf,
  sortSlots,
} from "./skeleton.ts";
import { type Timer, makeTimer } from "./timer.ts";
import type { WeekPlan } from "./weeks.ts";

const MOST: Record<Slot["role"], number> = {
  power: 5,
  main: 5,
  secondary: 4,
  isolation: 4,
  core: 3,
  carry: 3,
  easy: 1,
};
const MOST_EXERCISES = 9;
/** From this many sets of a muscle on, its next session is two days away. */
const HEAVY_FOR_MUSCLE = 4;
type State = {
  brief: Brief;
  days: SkeletonDay[];
  timer: Timer;
  marks: Landmarks;
  /** Sets by day and muscle. */
  sessions: Float64Array[];
  week: Float64Array;
};

export function allocate(skeleton: Skeleton, brief: Brief, weeks: readonly WeekPlan[]) {
  const timer = makeTimer(brief, weeks);
  for (const day of skeleton.days) fitMinutes(day, skeleton.days, timer, brief);
  const state: State = {
    brief,
    days: skeleton.days,
    timer,
    marks: landmarksFor(brief),
    sessions: skeleton.days.map(() => new Float64Array(MUSCLES.length)),
    week: new Float64Array(MUSCLES.length),
  };
  recount(state);
  lowerToCeiling(state);
  lowerToTotals(state);
  raiseTo(state, state.marks.floor);
  addForGaps(state);
  raiseTo(state, state.marks.start);
  for (const day of skeleton.days) sortSlots(day);
}

function recount(state: State) {
  state.week.fill(0);
  state.days.forEach((day, d) => {
    state.sessions[d]!.fill(0);
    for (const slot of day.slots) count(state, d, slot, slot.sets);
  });
}

function count(state: State, day: number, { exercise, role }: Slot, sets: number) {
  if (role === "easy" || role === "power") return;
  for (const muscle in exercise.muscles) {
    const share = exercise.muscles[muscle as Muscle]! * sets;
    const at = MUSCLE_INDEX[muscle as Muscle];
    state.sessions[day]![at]! += share;
    state.week[at]! += share;
  }
}

/** Adds set after set where the greatest need is, until nothing is missing or nothing more fits. */
function raiseTo(state: State, goal: Float64Array) {
  const stuck = new Set<number>();
  for (let guard = 0; guard < 200; guard++) {
    const muscle = mostNeedy(state.week, goal, stuck);
    if (muscle < 0) return;
    const best = bestPlace(state, muscle);
    if (!best) stuck.add(muscle);
    else {
      best.slot.sets++;
      count(state, best.day, best.slot, 1);
    }
  }
}

/** Even the fewest sets can be too many for a muscle that everything trains. */
function lowerToCeiling(state: State) {
  for (let m = 0; m < MUSCLES.length; m++) {
    const muscle = MUSCLES[m]!;
    while (state.week[m]! > state.marks.ceiling[m]!) {
      const found = sparable(state.days, ({ muscles }) => muscles[muscle] ?? 0);
      if (!found) break;
      takeSet(state, found);
    }
  }
}

/** Nor may a session or the week hold more than the level bears. */
function lowerToTotals(state: State) {
  const { brief, days } = state;
  const perSession = Math.min(SESSION_SETS[brief.level], brief.limits.maxSetsPerSession);
  days.forEach((day, d) => {
    while (hardSets(day) > perSession) {
      const found = sparable([day], () => 1);
      if (!found) break;
      takeSet(state, { ...found, day: d });
    }
  });
  while (weekSets(days) > WEEK_SETS[brief.level]) {
    const found = sparable(days, () => 1);
    if (!found) break;
    takeSet(state, found);
  }
}

type Found = { day: number; slot: Slot };

/** The last set of an exercise takes the exercise with it. */
function takeSet(state: State, { day, slot }: Found) {
  const { slots } = state.days[day]!;
  slot.sets--;
  count(state, day, slot, -1);
  if (slot.sets === 0) slots.splice(slots.indexOf(slot), 1);
}

/** The slot that can best spare a set: the smallest role with the most; whole exercises go last. */
function sparable(
  days: readonly SkeletonDay[],
  worth: (exercise: Slot["exercise"]) => number,
): Found | null {
  let best: Found | null = null;
  let most = 0;
  days.forEach(({ slots }, day) => {
    for (const slot of slots) {
      if (slot.role === "easy" || slot.role === "power") continue;
      const isLast = slot.sets === 1;
      if (isLast && (slots.length <= FEWEST || isOnlyOfMovement(slot, days))) continue;
      const size = slot.role === "main" ? 0.5 : slot.role === "secondary" ? 0.8 : 1;
      const value = worth(slot.exercise) * slot.sets * size * (isLast ? 0.01 : 1);
      if (value > most) [best, most] = [{ day, slot }, value];
    }
  });
  return best;
}

function mostNeedy(week: Float64Array, goal: Float64Array, stuck: ReadonlySet<number>) {
  let needy = -1;
  let least = 1;
  for (let m = 0; m < goal.length; m++) {
    if (stuck.has(m) || goal[m]! <= 0 || week[m]! >= goal[m]!) continue;
    const share = week[m]! / goal[m]!;
    if (share < least) [needy, least] = [m, share];
  }
  return needy;
}

function bestPlace(state: State, muscle: number) {
  let best: { day: number; slot: Slot } | null = null;
  let most = -Infinity;
  for (let d = 0; d < state.days.length; d++) {
    const day = state.days[d]!;
    for (const slot of day.slots) {
      const share = slot.exercise.muscles[MUSCLES[muscle]!] ?? 0;
      if (share < 0.5 || slot.sets >= MOST[slot.role] || !takesOneMore(state, d, slot)) continue;
      const value = share * 4 - state.sessions[d]![muscle]! * 0.3 - slot.sets * 0.2;
      if (value > most) [best, most] = [{ day: d, slot }, value];
    }
  }
  return best;
}

/** One set more must break no bound: minutes, hard sets, muscle by session and week, recovery. */
function takesOneMore(state: State, d: number, slot: Slot) {
  const { brief, days, timer, marks } = state;
  const day = days[d]!;
  if (hardSets(day) + 1 > Math.min(SESSION_SETS[brief.level], brief.limits.maxSetsPerSession))
    return false;
  if (weekSets(days) + 1 > WEEK_SETS[brief.level]) return false;
  for (const name in slot.exercise.muscles) {
    const share = slot.exercise.muscles[name as Muscle]!;
    const m = MUSCLE_INDEX[name as Muscle];
    if (state.week[m]! + share > marks.ceiling[m]!) return false;
    if (state.sessions[d]![m]! + share > MUSCLE_SESSION_SOFT) return false;
    if (state.sessions[d]![m]! + share >= HEAVY_FOR_MUSCLE && neighbourIsHeavy(state, d, m))
      return false;
  }
  slot.sets++;
  const fits = timer(day) <= day.plan.minutes * 60;
  slot.sets--;
  return fits;
}

const hardSets = ({ slots }: SkeletonDay) =>
  slots.reduce((sum, { sets, role }) => sum + (role === "easy" ? 0 : sets), 0);
const weekSets = (days: readonly SkeletonDay[]) => days.reduce((n, day) => n + hardSets(day), 0);

function neighbourIsHeavy({ days, sessions }: State, d: number, muscle: number) {
  const today = days[d]!.plan.dayOfWeek;
  return days.some(({ plan }, other) => {
    const gap = (plan.dayOfWeek - today + 7) % 7;
    return other !== d && (gap === 1 || gap === 6) && sessions[other]![muscle]! >= HEAVY_FOR_MUSCLE;
  });
}

/** A muscle that no slot trains directly gets one, where the minutes allow. */
function addForGaps(state: State) {
  const { brief, days, marks, timer } = state;
  for (let m = 0; m < MUSCLES.length; m++) {
    const muscle = MUSCLES[m]!;
    const patterns = PATTERNS_OF[muscle];
    if (!patterns || state.week[m]! >= marks.floor[m]!) continue;
    const order = days
      .map((day, d) => ({ day, d }))
      .filter(({ day }) => day.focus !== "easy" && day.slots.length < MOST_EXERCISES)
      .toSorted((a, b) => left(b.day, timer) - left(a.day, timer));
    for (const { day, d } of order) {
      const exercise = directFor(muscle, patterns, day, brief);
      if (!exercise) continue;
      const role = roleOf(exercise, "iso");
      const slot: Slot = {
        exercise,
        scheme: "iso",
        role,
        sets: LEAST_SETS[role],
        superset: null,
        pick: "pick_gap",
        volume: "volume_start",
      };
      day.slots.push(slot);
      if (timer(day) > day.plan.minutes * 60 || breaksBounds(state, d, slot)) day.slots.pop();
      else {
        count(state, d, slot, slot.sets);
        break;
      }
    }
  }
  raiseTo(state, marks.floor);
}

function directFor(
  muscle: Muscle,
  patterns: readonly Pattern[],
  { plan, slots }: SkeletonDay,
  brief: Brief,
) {
  const taken = new Set(slots.map(({ exercise }) => exercise.id));
  for (const pattern of patterns) {
    const wish = { role: "isolation" as const, seen: taken, taken, slot: `gap.${muscle}` };
    const exercise = choose([pattern], brief, plan.place, { ...wish, sparesLegs: plan.sparesLegs });
    if (exercise?.muscles[muscle] === 1) return exercise;
  }
  return null;
}

function breaksBounds(state: State, d: number, slot: Slot) {
  slot.sets -= 1;
  const fits = takesOneMore(state, d, slot);
  slot.sets += 1;
  return !fits;
}

const left = (day: SkeletonDay, timer: Timer) => day.plan.minutes * 60 - timer(day);

const PATTERNS_OF: Partial<Record<Muscle, readonly Pattern[]>> = {
  chest: ["fly", "push_h"],
  back: ["pull_h", "pull_v"],
  quads: ["knee_ext", "lunge"],
  hamstrings: ["knee_flex"],
  glutes: ["hip_ext"],
  calves: ["calf"],
  side_delts: ["lat_raise"],
  rear_delts: ["rear_delt"],
  biceps: ["elbow_flex"],
  triceps: ["elbow_ext"],
  abs: ["core_flex", "core_antiext"],
};
