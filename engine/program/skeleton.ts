/** A blueprint made sound for one athlete: every slot an exercise that may be done there, with its role. */
import type { Exercise, Pattern } from "../catalog/exercise.ts";
import type { Blueprint, BlueprintDay, Focus, Scheme } from "./blueprint.ts";
import type { Brief, PlannedDay } from "./brief.ts";
import { loadsLegs, whyNot } from "./eligible.ts";
import { isTooHeavy } from "./maxima.ts";
import type { Role } from "./program.ts";
import { replacementFor } from "./select.ts";

export type Slot = {
  exercise: Exercise;
  scheme: Scheme;
  role: Role;
  sets: number;
  superset: string | null;
  /** Key of the reasons: why this exercise. */
  pick: string;
  /** Key of the reasons: why so many sets. */
  volume: string;
  /** The same, where somebody asked for more or fewer of them. */
  asked?: "volume_more" | "volume_less" | "volume_given";
};
export type SkeletonDay = {
  plan: PlannedDay;
  focus: Focus;
  slots: Slot[];
  conditioningMinutes: number;
};
export type Mended = { code: string; before: string; after: string };
export type Skeleton = { days: SkeletonDay[]; mended: Mended[] };

const MAINS_PER_SESSION = 2;
export const FEWEST = 3;

const ROLE_OF_SCHEME: Record<Scheme, Role> = {
  heavy: "main",
  top_backoff: "main",
  volume: "main",
  light: "main",
  technique: "secondary",
  second: "secondary",
  second_high: "secondary",
  iso: "isolation",
  iso_high: "isolation",
  power: "power",
  endurance: "secondary",
  hold: "core",
  carry: "carry",
  core: "core",
};
const ORDER: readonly Role[] = ["power", "main", "secondary", "isolation", "core", "carry", "easy"];

/** The role follows from what the exercise is; the scheme only chooses among those that suit it. */
export function roleOf(exercise: Exercise, scheme: Scheme): Role {
  if (exercise.kind !== "strength") return "easy";
  if (exercise.pattern.startsWith("core")) return "core";
  if (exercise.pattern === "carry" || exercise.pattern === "grip") return "carry";
  if (exercise.pattern === "power") return "power";
  if (exercise.mechanics === "isolation" || exercise.measure === "time") return "isolation";
  const role = ROLE_OF_SCHEME[scheme];
  if (role === "isolation" || SMALL.has(exercise.pattern)) return "isolation";
  return role === "main" ? "main" : "secondary";
}

/** Movements of small muscles stay accessories even where they cross two joints. */
const SMALL = new Set<Pattern>([
  "fly",
  "calf",
  "lat_raise",
  "rear_delt",
  "rotcuff",
  "shrug",
  "elbow_flex",
  "elbow_ext",
  "hip_abd",
  "hip_add",
]);

export function makeSkeleton(blueprint: Blueprint, fallback: Blueprint, brief: Brief): Skeleton {
  const mended: Mended[] = [];
  if (blueprint.days.length !== brief.days.length)
    mended.push({
      code: "STRUCT_WEEKS",
      before: `${blueprint.days.length} days`,
      after: `${brief.days.length} days`,
    });
  const days = brief.days.map((plan, i) => {
    const own = blueprint.days[i] ?? fallback.days[i]!;
    return makeDay(own, fallback.days[i]!, plan, brief, mended);
  });
  return { days, mended };
}

function makeDay(
  own: BlueprintDay,
  fallback: BlueprintDay,
  plan: PlannedDay,
  brief: Brief,
  mended: Mended[],
): SkeletonDay {
  // What is easy on purpose stays easy, whatever a model wants to put there.
  const isStrayEasy = own.f === "easy" && !brief.isSingle;
  const source = fallback.f === "easy" || isStrayEasy ? fallback : own;
  const day: SkeletonDay = { plan, focus: source.f, slots: [], conditioningMinutes: 0 };
  for (const { e, s } of source.x) {
    const asked = brief.catalog.byId.get(e);
    const exercise = asked && sound(asked, day, brief);
    if (!exercise) continue;
    if (exercise.id !== e)
      mended.push({ code: codeFor(asked, brief, day), before: e, after: exercise.id });
    addSlot(day, exercise, s, exercise.id === e ? null : "replaced");
  }
  for (const { e, s } of fallback.x) {
    if (day.slots.length >= FEWEST) break;
    const exercise = brief.catalog.byId.get(e);
    if (exercise && !holds(day, e)) addSlot(day, exercise, s, null);
  }
  return day;
}

export const holds = (day: SkeletonDay, id: string) =>
  day.slots.some(({ exercise }) => exercise.id === id);
export const idsOf = (day: SkeletonDay) => new Set(day.slots.map(({ exercise }) => exercise.id));

const codeFor = (asked: Exercise, brief: Brief, day: SkeletonDay) =>
  whyNot(asked, brief, day.plan.place)?.rule ?? "EX_DUPLICATE";

/** The exercise itself, or the nearest that may be done here and is not in the session yet. */
function sound(asked: Exercise, day: SkeletonDay, brief: Brief): Exercise | null {
  const isStray = day.focus !== "easy" && asked.kind !== "strength";
  const tired = day.plan.sparesLegs && loadsLegs(asked);
  const isFine =
    !holds(day, asked.id) && !isStray && !tired && !isTooHeavy(asked, brief, day.plan.place);
  if (isFine && whyNot(asked, brief, day.plan.place) === null) return asked;
  if (isStray || tired) return null;
  return replacementFor(asked, brief, day.plan.place, idsOf(day));
}

export function addSlot(day: SkeletonDay, exercise: Exercise, scheme: Scheme, pick: string | null) {
  let role = day.focus === "easy" ? "easy" : roleOf(exercise, scheme);
  const mains = day.slots.filter((slot) => slot.role === "main").length;
  if (role === "main" && mains >= MAINS_PER_SESSION) role = "secondary";
  const slot: Slot = {
    exercise,
    scheme,
    role,
    sets: 0,
    superset: null,
    pick: pick ?? PICK_OF_ROLE[role],
    volume: "volume_start",
  };
  day.slots.push(slot);
  return slot;
}

const PICK_OF_ROLE: Record<Role, string> = {
  power: "pick_power",
  main: "pick_main",
  secondary: "pick_second",
  isolation: "pick_isolation",
  core: "pick_core",
  carry: "pick_carry",
  easy: "pick_easy",
};

/** Movements that each week holds, and what counts as each. */
export const MOVEMENTS = {
  legs: ["squat", "lunge", "knee_ext"],
  hips: ["hinge", "hip_ext", "knee_flex"],
  push: ["push_h", "push_i", "push_v", "fly"],
  pull: ["pull_h", "pull_v"],
  core: ["core_antiext", "core_antirot", "core_lat", "core_flex", "core_rot", "carry"],
} as const;
export const MOVEMENT_OF: ReadonlyMap<Pattern, keyof typeof MOVEMENTS> = new Map(
  (Object.keys(MOVEMENTS) as (keyof typeof MOVEMENTS)[]).flatMap((movement) =>
    MOVEMENTS[movement].map((pattern) => [pattern, movement] as const),
  ),
);

/** Fast before heavy, skilled before simple, big before small. */
export function sortSlots(day: SkeletonDay) {
  day.slots = day.slots.toSorted(
    (a, b) =>
      ORDER.indexOf(a.role) - ORDER.indexOf(b.role) ||
      Number(b.exercise.skill >= 3) - Number(a.exercise.skill >= 3),
  );
}
