/** The blueprint that the engine itself proposes: what an athlete gets when no model answers. */
import { OLDER } from "../athlete/ages.ts";
import type { Exercise } from "../catalog/exercise.ts";
import type { Muscle } from "../catalog/muscles.ts";
import type { Blueprint, BlueprintDay, Focus, Scheme, Slot } from "./blueprint.ts";
import type { Brief, PlannedDay } from "./brief.ts";
import { chooseHardDays } from "./hard-days.ts";
import { SESSION_AXIAL, SESSION_SYSTEMIC } from "./landmarks.ts";
import { planConditioning } from "./plan-conditioning.ts";
import { planPhases } from "./phases.ts";
import type { Role } from "./program.ts";
import { choose } from "./select.ts";
import { LIFT_SPLITS, SECOND_TIME, SPLITS_OF_DAYS, type SlotPlan, TEMPLATES } from "./templates.ts";

const HARD_DAYS_NOVICE = 5;
const HARD_DAYS_MOST = 6;
const HARD_DAYS_OLDER = 3;

/** Slots that fit a session of so many minutes; the time model has the last word. */
export const slotsFor = (minutes: number) =>
  minutes < 30 ? 3 : minutes < 40 ? 4 : minutes < 55 ? 5 : minutes < 70 ? 6 : minutes < 85 ? 7 : 8;

export function defaultBlueprint(brief: Brief): Blueprint {
  const foci = planFoci(brief);
  const days = fillDays(brief, foci);
  const isNovice = brief.level === "novice";
  return {
    v: 1,
    adj: [],
    split: splitOf(brief, foci.filter((focus) => focus !== "easy").length).split,
    ph: planPhases(brief),
    per: isNovice ? "linear" : brief.event ? "block" : brief.days.length <= 3 ? "dup" : "wave",
    pg: isNovice ? "linear" : brief.maxima.size > 0 ? "pct_1rm" : "double",
    em: brief.focus.slice(0, 4).flatMap((m) => (isEmphasis(m) ? [{ m, d: 1 as const }] : [])),
    days,
    cond: planConditioning(brief),
    ask: brief.screening.outcome === "plan_with_caution" ? ["confirm_clearance"] : [],
    why: `${brief.days.length} days for ${brief.goal.replaceAll("_", " ")} at ${brief.level} level, from what you have and what you want to spare.`,
  };
}

type Emphasis = Blueprint["em"][number]["m"];
const NOT_EMPHASIS = new Set([
  "erectors",
  "traps",
  "forearms",
  "adductors",
  "abductors",
  "hip_flexors",
  "rotator_cuff",
  "neck",
]);
const isEmphasis = (muscle: string): muscle is Emphasis => !NOT_EMPHASIS.has(muscle);

const isLiftGoal = (brief: Brief) =>
  brief.goal === "powerlifting" ||
  (brief.goal === "strength" && brief.level !== "novice" && brief.days.length !== 3);

function splitOf(brief: Brief, count: number) {
  const hasBar = brief.days.every(({ place }) => place.kinds.has("barbell"));
  const lift = isLiftGoal(brief) && hasBar ? LIFT_SPLITS[count] : undefined;
  return lift ?? SPLITS_OF_DAYS[Math.min(count, HARD_DAYS_MOST)]!;
}

/** How many of the days may be hard; the others move and restore. */
export function hardDayCount({ days, level, age, limits }: Brief) {
  let most = level === "novice" ? HARD_DAYS_NOVICE : HARD_DAYS_MOST;
  if ((age ?? 0) >= OLDER || limits.volumeFactor <= 0.7) most = Math.min(most, HARD_DAYS_OLDER);
  return Math.max(1, Math.min(days.length, most, limits.maxSessionsPerWeek));
}

/** A focus for each day; easy ones where they break up the longest rows of hard days. */
function planFoci(brief: Brief): Focus[] {
  const hard = chooseHardDays(brief.days, hardDayCount(brief), brief.level === "novice");
  const { foci } = splitOf(brief, hard.size);
  let next = 0;
  const planned = brief.days.map((_, i) => (hard.has(i) ? foci[next++ % foci.length]! : "easy"));
  return spareLegs(planned, brief.days);
}

const LEG_FOCI = new Set<Focus>(["lower_a", "lower_b", "legs", "squat_day", "deadlift_day"]);
const FULL_FOCI = new Set<Focus>(["full_a", "full_b", "full_c"]);

/** Leg days change places with others where a match wants fresh legs; where none is free they become upper days. */
function spareLegs(foci: readonly Focus[], days: readonly PlannedDay[]): Focus[] {
  const moved = [...foci];
  days.forEach(({ sparesLegs }, i) => {
    if (!sparesLegs) return;
    if (FULL_FOCI.has(moved[i]!)) moved[i] = i % 2 === 0 ? "upper_a" : "upper_b";
    if (!LEG_FOCI.has(moved[i]!)) return;
    const other = days.findIndex(
      (day, d) => !day.sparesLegs && moved[d] !== "easy" && !LEG_FOCI.has(moved[d]!),
    );
    const taken = other < 0 ? "upper_b" : moved[other]!;
    if (other >= 0) moved[other] = moved[i]!;
    moved[i] = taken;
  });
  return moved;
}

const SCHEME: Partial<Record<Brief["goal"], Partial<Record<Role, Scheme>>>> = {
  strength: { main: "heavy", secondary: "second", isolation: "iso" },
  powerlifting: { main: "heavy", secondary: "second", isolation: "iso" },
  power: { main: "heavy", secondary: "second", isolation: "iso" },
  endurance: { main: "endurance", secondary: "endurance", isolation: "iso_high" },
  fat_loss: { main: "volume", secondary: "second_high", isolation: "iso_high" },
  general_fitness: { main: "volume", secondary: "second_high", isolation: "iso" },
};
const USUAL: Partial<Record<Role, Scheme>> = {
  power: "power",
  main: "volume",
  secondary: "second_high",
  isolation: "iso",
  core: "core",
  carry: "carry",
  easy: "hold",
};

/** A lift that leads a second session of the week does so with more repetitions. */
export function schemeFor(role: Role, exercise: Exercise, brief: Brief, hasLed: boolean): Scheme {
  if (exercise.measure === "time") return "hold";
  if (exercise.measure === "distance") return "carry";
  if (role === "main" && hasLed && SCHEME[brief.goal]?.main === "heavy") return "volume";
  if (role === "main" && brief.level !== "novice" && brief.goal === "powerlifting")
    return "top_backoff";
  return SCHEME[brief.goal]?.[role] ?? USUAL[role]!;
}

function fillDays(brief: Brief, foci: readonly Focus[]): BlueprintDay[] {
  const seen = new Set<string>();
  const led = new Set<string>();
  const times = new Map<Focus, number>();
  return foci.map((focus, index) => {
    const day = brief.days[index]!;
    const time = times.get(focus) ?? 0;
    times.set(focus, time + 1);
    const template = (time > 0 && SECOND_TIME[focus]) || TEMPLATES[focus];
    const slots = withPower(template, brief, focus).slice(0, slotCount(focus, day, brief));
    const x: Slot[] = [];
    const taken = new Set<string>();
    const room = { systemic: SESSION_SYSTEMIC[brief.level], axial: SESSION_AXIAL };
    slots.forEach((plan, i) => {
      const exercise = choose(plan.patterns, brief, day.place, {
        ...(plan.role === "power" && { prefers: POWER_OF_FOCUS[focus] ?? [] }),
        role: plan.role,
        seen,
        taken,
        slot: `${focus}${time}.${i}`,
        sparesSpine: hasAxialNeighbour(brief, foci, index),
        sparesLegs: day.sparesLegs,
        // Each slot that is still to come needs at least a point.
        room: { systemic: room.systemic - (slots.length - 1 - i), axial: room.axial },
      });
      if (!exercise) return;
      taken.add(exercise.id);
      room.systemic -= exercise.fatigue.systemic;
      room.axial -= exercise.fatigue.axial;
      x.push({ e: exercise.id, s: schemeFor(plan.role, exercise, brief, led.has(exercise.id)) });
      seen.add(exercise.id);
      if (plan.role === "main") led.add(exercise.id);
    });
    return { f: focus, x };
  });
}

/** Many days need fewer exercises each: the week's sets are what counts, and a model pays for every slot. */
const MOST_SLOTS: Record<Brief["level"], (days: number) => number> = {
  novice: (days) => (days >= 5 ? 5 : days === 4 ? 6 : 7),
  intermediate: (days) => (days >= 6 ? 6 : days === 5 ? 7 : 8),
  advanced: (days) => (days >= 6 ? 6 : days === 5 ? 7 : 8),
};

export function slotCount(focus: Focus, day: PlannedDay, { level, days }: Brief) {
  if (focus === "easy") return day.minutes < 30 ? 3 : 4;
  return Math.min(slotsFor(day.minutes), MOST_SLOTS[level](days.length));
}

const LEGS: readonly Muscle[] = ["quads", "hamstrings", "glutes"];
const UPPER: readonly Muscle[] = ["chest", "back", "front_delts", "triceps"];
/** Fast work for what the day is about. */
const POWER_OF_FOCUS: Partial<Record<Focus, readonly Muscle[]>> = {
  full_a: LEGS,
  full_c: LEGS,
  lower_a: LEGS,
  lower_b: LEGS,
  legs: LEGS,
  squat_day: LEGS,
  deadlift_day: LEGS,
  full_b: UPPER,
  upper_a: UPPER,
  upper_b: UPPER,
  push: UPPER,
  pull: UPPER,
  bench_day: UPPER,
};

function withPower(template: readonly SlotPlan[], brief: Brief, focus: Focus) {
  const isWanted = brief.goal === "power" || brief.secondaryGoals.includes("power");
  const wantsPower = isWanted || ((brief.age ?? 0) >= OLDER && focus === "full_a");
  if (!wantsPower || focus === "easy") return template;
  return [{ role: "power" as const, patterns: ["power" as const] }, ...template];
}

const LOADS_SPINE = new Set<Focus>([
  "full_a",
  "full_b",
  "full_c",
  "lower_a",
  "lower_b",
  "legs",
  "squat_day",
  "deadlift_day",
]);

/** Whether an earlier day of the week, the day before or the day after in the circle, loads the spine. */
function hasAxialNeighbour({ days }: Brief, foci: readonly Focus[], index: number) {
  const today = days[index]!.dayOfWeek;
  return days.some((day, other) => {
    if (other >= index || !LOADS_SPINE.has(foci[other]!)) return false;
    const gap = (today - day.dayOfWeek + 7) % 7;
    return gap === 1 || gap === 6;
  });
}
