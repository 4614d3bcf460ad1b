/** Goals against each other, against the equipment, the injuries and the athlete's own dislikes. */
import { warn, type Draft } from "./draft.ts";
import {
  goalsOf,
  kgOf,
  kitOf,
  liftOf,
  maxOf,
  type KitItem,
  type ScreenInput,
} from "./request-facts.ts";

type GoalName = NonNullable<ScreenInput["goal"]>;

const CLASHES: [GoalName, GoalName][] = [
  ["fat_loss", "hypertrophy"],
  ["fat_loss", "strength"],
  ["fat_loss", "powerlifting"],
  ["fat_loss", "power"],
  ["endurance", "powerlifting"],
  ["endurance", "strength"],
  ["endurance", "power"],
  ["endurance", "hypertrophy"],
];
const SOURCES_OF_LOAD = new Set([
  "barbell",
  "trap_bar",
  "smith_machine",
  "machines",
  "leg_press",
  "cable",
  "plates",
]);
const CARDIO = /cardio|conditioning|running|rower|bike|treadmill|cycling/i;
const EXPLOSIVE = /jump|clean|snatch|throw|swing|plyo|explosive|olympic/i;
const FAST_FAT =
  /\b(?:lose|drop|shed)\s+(\d{1,2})\s?(kg|kilos?|lbs?|pounds)\s+(?:in|within|over)\s+(\d{1,2}|a|one)\s+(weeks?|months?)/i;

const heaviest = (kit: KitItem[]) =>
  Math.max(
    0,
    ...kit.map(({ kind, maxKg }) => {
      if (kind === "dumbbells") return maxKg === Infinity ? 60 : maxKg * 2;
      if (kind === "kettlebell") return maxKg === Infinity ? 32 : maxKg;
      if (kind === "medicine_ball") return Math.min(maxKg, 12);
      return SOURCES_OF_LOAD.has(kind) ? maxKg : 0;
    }),
  );

function checkKit(draft: Draft, input: ScreenInput, goals: Set<GoalName>): void {
  const kit = kitOf(input) ?? [];
  const kinds = new Set(kit.map(({ kind }) => kind));
  const load = heaviest(kit);
  const body = input.weightKg ?? (input.sex === "female" ? 65 : 80);
  const wantsLoad =
    goals.has("strength") ||
    goals.has("powerlifting") ||
    goals.has("hypertrophy") ||
    goals.has("power");
  if (goals.has("powerlifting")) {
    if (!kinds.has("barbell")) warn(draft, "equipment_goal_mismatch");
    else if (!kinds.has("rack") || !kinds.has("bench")) warn(draft, "equipment_limited");
  }
  if (!wantsLoad) return;
  const share =
    input.experience === "advanced" ? 0.6 : input.experience === "intermediate" ? 0.45 : 0.25;
  if (
    load < Math.min(body * share, 40) &&
    (goals.has("strength") || goals.has("powerlifting") || load > 0)
  )
    warn(draft, "equipment_limited");
  else if (load === 0 && goals.has("hypertrophy") && input.experience !== "novice")
    warn(draft, "equipment_limited");
  if (load === 0) return;
  const best = Math.max(
    0,
    ...(input.maxima ?? [])
      .filter(({ exercise }) => liftOf(exercise) !== null)
      .map(({ value, unit, reps }) => maxOf(kgOf(value, unit ?? input.unit), reps)),
  );
  if (load < best * 0.6 || (best === 0 && load < body * share)) warn(draft, "load_limited");
}

function checkDislikes(
  draft: Draft,
  { avoid = [], keep = [], wanted = [] }: ScreenInput,
  goals: Set<GoalName>,
): void {
  const lifts = new Set(avoid.map(liftOf));
  const main = (["squat", "bench", "deadlift"] as const).filter((lift) => lifts.has(lift)).length;
  const asked = new Set([...keep, ...wanted].map((name) => name.trim().toLowerCase()));
  if (
    (goals.has("powerlifting") && main > 0) ||
    (goals.has("strength") && main > 1) ||
    (goals.has("endurance") && avoid.some((name) => CARDIO.test(name))) ||
    (goals.has("power") && avoid.filter((name) => EXPLOSIVE.test(name)).length > 1) ||
    avoid.some((name) => asked.has(name.trim().toLowerCase()))
  )
    warn(draft, "goal_preference_conflict");
}

function checkInjuries(draft: Draft, goals: Set<GoalName>): void {
  const { joints } = draft.limits;
  const worst = Math.min(
    joints.lumbar ?? 3,
    joints.knee ?? 3,
    joints.hip ?? 3,
    joints.shoulder ?? 3,
  );
  const jumps = Math.min(joints.knee ?? 3, joints.ankle ?? 3);
  if (
    (goals.has("powerlifting") && worst <= 1) ||
    (goals.has("strength") && worst <= 0) ||
    (goals.has("power") && Math.min(worst, jumps) <= 1)
  )
    warn(draft, "goal_injury_conflict");
}

/** More than one part in a hundred of the body a week is no plan but a promise. */
function losesTooFast({ notes, weightKg = 80 }: ScreenInput): boolean {
  const [, amount, unit = "", count, span = ""] = FAST_FAT.exec(notes ?? "") ?? [];
  if (!amount) return false;
  const kg = Number(amount) * (/^(?:lb|pound)/i.test(unit) ? 0.4536 : 1);
  const weeks = (Number(count) || 1) * (/^month/i.test(span) ? 4.35 : 1);
  return kg / weeks > weightKg * 0.0105;
}

export function checkGoals(draft: Draft, input: ScreenInput): void {
  const goals = goalsOf(input);
  if (CLASHES.some(([a, b]) => goals.has(a) && goals.has(b)) || losesTooFast(input))
    warn(draft, "goal_conflict");
  if (goals.size > 0) {
    checkKit(draft, input, goals);
    checkDislikes(draft, input, goals);
    checkInjuries(draft, goals);
  }
  if (input.focus?.length) draft.flags.add("focus_plan");
}
