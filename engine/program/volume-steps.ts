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

/** One after another, because each was asked of the sets that the last one left. */
export function takeVolumeSteps(state: Tally, steps: readonly VolumeStep[]) {
  for (const { m, f } of steps) {
    const before = new Map(state.days.flatMap(({ slots }) => slots.map((s) => [s, s.sets])));
    const named = new Set((m.length > 0 ? m : MUSCLES).map((muscle) => MUSCLE_INDEX[muscle]));
    if (f < 1) lower(state, named, f);
    else raise(state, named, f);
    for (const [slot, sets] of before)
      if (slot.sets !== sets) slot.asked = slot.sets < sets ? "volume_less" : "volume_more";
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
  raiseTo({ ...state, marks: { ...marks, ceiling } }, goal);
}

const stepFrom = (sets: number) => Math.max(ONE_SET, Math.min(MOST_SETS, MOST_SHARE * sets));

/** Set after set from where most are spare, and never the last one of an exercise. */
function lower(state: Tally, named: ReadonlySet<number>, factor: number) {
  const goal = state.week.map((sets, m) => (named.has(m) ? sets * factor : sets));
  for (;;) {
    const found = sparest(state, named, goal);
    if (!found) return;
    found.slot.sets--;
    count(state, found.day, found.slot, -1);
  }
}

const SIZE: Partial<Record<Slot["role"], number>> = { main: 0.5, secondary: 0.8 };

function sparest(state: Tally, named: ReadonlySet<number>, goal: Float64Array) {
  let best: { day: number; slot: Slot } | null = null;
  let most = 0;
  state.days.forEach(({ slots }, day) => {
    for (const slot of slots) {
      if (slot.role === "easy" || slot.role === "power" || slot.sets <= 1) continue;
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
