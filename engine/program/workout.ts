/** One session for today, made and verified by the same engine as a program of many weeks. */
import { tighten } from "../athlete/limits.ts";
import { screen } from "../athlete/screening/screen.ts";
import { type Catalog, catalog as baseCatalog } from "../catalog/catalog.ts";
import { RULES } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";
import type { Blueprint, Focus, Slot } from "./blueprint.ts";
import type { Brief } from "./brief.ts";
import { type Built, buildProgram } from "./build.ts";
import { defaultBlueprint, schemeFor, slotsFor } from "./default-blueprint.ts";
import { resolve } from "./resolve.ts";
import { choose } from "./select.ts";
import { type SlotPlan, TEMPLATES } from "./templates.ts";
import { WORKOUT_TEMPLATES } from "./workout-templates.ts";
import type { Readiness, WorkoutFocus, WorkoutRequest } from "./workout-request.ts";

/** What only a week or more can show. */
const NEEDS_A_WEEK = new Set([
  "VOL_BELOW_FLOOR",
  "VOL_RAMP",
  "FREQ_LOW",
  "RECOVERY_GAP",
  "PATTERN_GAP",
  "BALANCE_PUSH_PULL",
  "DELOAD_MISSING",
  "TAPER_RULES",
  "LOAD_TOTAL",
]);
export const sessionRules = (rules: readonly Rule[]) =>
  rules.filter(({ code }) => !NEEDS_A_WEEK.has(code));

const LOW = 2;
const LOWEST = 1;
const SORE = 4;
const SOREST = 5;
const HOLD_RPE = 7;
const REDUCED_LOAD = 0.9;
const REDUCED_VOLUME = 0.8;
const REDUCED_REPS = 5;
/** Few drills leave the minutes to steady work; many are a session of their own. */
const SLOTS_OF_FOCUS: Partial<Record<WorkoutFocus, number>> = { conditioning: 3, mobility: 7 };

export function briefForWorkout(
  { readiness, ...asked }: WorkoutRequest,
  today: string,
  catalog: Catalog = baseCatalog(),
): Brief {
  // What the session is about is no focus of a week.
  const request = { ...asked, focus: undefined };
  const brief = resolve({ ...request, weeks: 1, daysPerWeek: 1 }, today, catalog);
  // One session is not a week with too little time in it, and nobody should be told so.
  const { notUnderstood } = brief.screening;
  const screening = { ...screen({ ...request, today }), notUnderstood };
  const limits = tighten(brief.limits, readinessBounds(readiness));
  return { ...brief, isSingle: true, screening, limits };
}

/** A bad day holds or reduces; a good one never adds, and two bad signs do not reduce twice. */
export function readinessBounds({
  sleep = 3,
  soreness = 1,
  stress = 1,
  energy = 3,
}: Readiness = {}) {
  const worst = Math.min(sleep, energy, 6 - stress);
  const reduces = worst <= LOWEST || soreness >= SOREST;
  const holds = worst <= LOW || soreness >= SORE;
  return {
    ...(reduces && {
      loadFactor: REDUCED_LOAD,
      volumeFactor: REDUCED_VOLUME,
      minReps: REDUCED_REPS,
    }),
    ...(holds && { maxRpe: HOLD_RPE, noFailure: true }),
  };
}

/** The engine's own idea of the session; a proposal takes the place of its exercises. */
export function workoutBlueprint(brief: Brief, focus: WorkoutFocus | null): Blueprint {
  const own = defaultBlueprint(brief);
  return focus ? focused(own, focus, brief) : own;
}

export function buildWorkout(
  brief: Brief,
  focus: WorkoutFocus | null,
  rules: readonly Rule[] = RULES,
  proposal: readonly Slot[] | null = null,
): Built {
  const built = buildProposed(brief, workoutBlueprint(brief, focus), sessionRules(rules), proposal);
  const session = built.program?.weeks[0]?.sessions[0];
  if (session && focus) session.name = titleOf(focus);
  return built;
}

/** A proposal that cannot be mended gives way to the engine's own session of the same focus. */
function buildProposed(
  brief: Brief,
  own: Blueprint,
  rules: readonly Rule[],
  proposal: readonly Slot[] | null,
): Built {
  const f = own.days[0]!.f;
  if (proposal && proposal.length > 0) {
    const blueprint = { ...own, days: [{ f, x: [...proposal] }] };
    const built = buildProgram(brief, blueprint, rules, "model+engine");
    if (built.program?.provenance.source === "model+engine") return built;
  }
  return buildProgram(brief, own, rules, "engine");
}

const titleOf = (focus: WorkoutFocus) =>
  focus.replaceAll("_", " ").replace(/^./, (letter) => letter.toUpperCase());

const PLAIN: Partial<Record<WorkoutFocus, Focus>> = {
  full_body: "full_a",
  upper_body: "upper_a",
  lower_body: "lower_a",
  push: "push",
  pull: "pull",
  legs: "legs",
};

function focused(own: Blueprint, focus: WorkoutFocus, brief: Brief): Blueprint {
  const plain = PLAIN[focus];
  const template = plain ? TEMPLATES[plain] : WORKOUT_TEMPLATES[focus];
  if (!template) return own;
  const day = brief.days[0]!;
  const x = template
    .slice(0, SLOTS_OF_FOCUS[focus] ?? slotsFor(day.minutes))
    .reduce<Slot[]>(
      (slots, plan, i) => [...slots, ...slotFor(plan, slots, brief, `${focus}.${i}`)],
      [],
    );
  const f = plain ?? (focus === "mobility" || focus === "conditioning" ? "easy" : "full_a");
  return { ...own, days: [{ f, x }] };
}

function slotFor(
  { patterns, role }: SlotPlan,
  slots: readonly Slot[],
  brief: Brief,
  slot: string,
): Slot[] {
  const taken = new Set(slots.map(({ e }) => e));
  const exercise = choose(patterns, brief, brief.days[0]!.place, {
    role,
    seen: taken,
    taken,
    slot,
  });
  return exercise ? [{ e: exercise.id, s: schemeFor(role, exercise, brief, false) }] : [];
}
