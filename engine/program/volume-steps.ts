/** More or fewer sets than the plan would give, in steps that a week bears; its exercises stay. */
import { MUSCLES, type Muscle } from "../catalog/muscles.ts";
import type { VolumeStep } from "./blueprint.ts";
import { MUSCLE_INDEX } from "./landmarks.ts";
import { raiseTo } from "./raise-sets.ts";
import type { Slot } from "./skeleton.ts";
import { type Tally, count } from "./tally.ts";

/** From one week to the next: what VOL_RAMP lets pass. */
const MOST_SHARE = 0.2;
const MOST_SETS = 2;
const ONE_SET = 1;
/** What other lifts add along is nobody's plan. */
const ALONG = 0.5;
const MOST_GIVEN = 3;

/** One after another, because each was asked of the sets that the last one left. */
export function takeVolumeSteps(state: Tally, steps: readonly VolumeStep[]) {
  for (const { m, f } of steps) {
    const before = new Map(state.days.flatMap(({ slots }) => slots.map((s) => [s, s.sets])));
    const named = new Set((m.length > 0 ? m : MUSCLES).map((muscle) => MUSCLE_INDEX[muscle]));
    if (f < 1) lower(state, named, f);
    else raise(state, named, f);
    const fewer = f < 1 ? "volume_less" : "volume_given";
    for (const [slot, sets] of before)
      if (slot.sets !== sets) slot.asked = slot.sets < sets ? fewer : "volume_more";
  }
}

/** Not above what a muscle bears, nor at once by more than it gets used to in a week. */
function raise(state: Tally, named: ReadonlySet<number>, factor: number) {
  const { week, marks } = state;
  const ceiling = marks.ceiling.map((most, m) =>
    marks.start[m]! > 0 ? Math.min(most, week[m]! + stepFrom(week[m]!) + ALONG) : most,
  );
  const goal = marks.ceiling.map((most, m) =>
    named.has(m) ? Math.min(most, week[m]! * factor, week[m]! + stepFrom(week[m]!)) : 0,
  );
  const bound = { ...state, marks: { ...marks, ceiling } };
  raiseTo(bound, goal);
  if (named.size < MUSCLES.length) trade(bound, named, goal);
}

/** Where a session is full, what is named gets the time of what is not and has sets to spare. */
function trade(state: Tally, named: ReadonlySet<number>, goal: Float64Array) {
  const isShort = () => [...named].some((m) => state.week[m]! < goal[m]!);
  while (isShort() && state.days.some((_, day) => tradeOn(state, day, named, goal)));
}

/** Time for a set of a big lift is that of a few small ones; false where even they are not enough. */
function tradeOn(state: Tally, day: number, named: ReadonlySet<number>, goal: Float64Array) {
  const sum = () => [...named].reduce((sets, m) => sets + Math.min(state.week[m]!, goal[m]!), 0);
  const before = sum();
  const given: Slot[] = [];
  while (given.length < MOST_GIVEN) {
    const giver = sparest(state, day, named);
    if (!giver) break;
    move(state, day, giver, -1);
    given.push(giver);
    raiseTo(state, goal);
    if (sum() > before) return true;
  }
  for (const giver of given) move(state, day, giver, 1);
  return false;
}

function move(state: Tally, day: number, slot: Slot, sets: 1 | -1) {
  slot.sets += sets;
  count(state, day, slot, sets);
}

/** Of a day's exercises for other muscles, the smallest with most sets that leaves each its floor. */
function sparest({ days, week, marks }: Tally, day: number, named: ReadonlySet<number>) {
  let best: Slot | null = null;
  let most = 0;
  for (const slot of days[day]!.slots) {
    if (!canSpare(slot)) continue;
    const isNeeded = Object.entries(slot.exercise.muscles).some(([muscle, share]) => {
      const m = MUSCLE_INDEX[muscle as Muscle];
      return named.has(m) || (marks.floor[m]! > 0 && week[m]! - share < marks.floor[m]!);
    });
    const value = slot.sets * (SIZE[slot.role] ?? 1);
    if (!isNeeded && value > most) [best, most] = [slot, value];
  }
  return best;
}

const canSpare = ({ role, sets }: Slot) => role !== "easy" && role !== "power" && sets > 1;

const stepFrom = (sets: number) => Math.max(ONE_SET, Math.min(MOST_SETS, MOST_SHARE * sets));

/** Set after set from where most are spare, and never the last one of an exercise. */
function lower(state: Tally, named: ReadonlySet<number>, factor: number) {
  const goal = state.week.map((sets, m) => (named.has(m) ? sets * factor : sets));
  for (;;) {
    const found = mostSpare(state, named, goal);
    if (!found) return;
    move(state, found.day, found.slot, -1);
  }
}

const SIZE: Partial<Record<Slot["role"], number>> = { main: 0.5, secondary: 0.8 };

function mostSpare(state: Tally, named: ReadonlySet<number>, goal: Float64Array) {
  let best: { day: number; slot: Slot } | null = null;
  let most = 0;
  state.days.forEach(({ slots }, day) => {
    for (const slot of slots) {
      if (!canSpare(slot)) continue;
      const value = gainOf(state, named, goal, slot) * slot.sets * (SIZE[slot.role] ?? 1);
      if (value > most) [best, most] = [{ day, slot }, value];
    }
  });
  return best as { day: number; slot: Slot } | null;
}

/** What part of a set is too much where fewer are asked for; below 0 where others would lack it. */
function gainOf(
  { week, marks }: Tally,
  named: ReadonlySet<number>,
  goal: Float64Array,
  slot: Slot,
) {
  let [spare, all] = [0, 0];
  for (const [muscle, share] of Object.entries(slot.exercise.muscles)) {
    const m = MUSCLE_INDEX[muscle as Muscle];
    const after = week[m]! - share;
    all += share;
    if (named.has(m)) {
      const excess = Math.max(0, week[m]! - goal[m]!);
      spare += Math.min(share, excess) - Math.max(0, share - excess);
    } else if (week[m]! >= marks.floor[m]! && after < marks.floor[m]!) return -1;
  }
  return all > 0 ? spare / all : 0;
}
