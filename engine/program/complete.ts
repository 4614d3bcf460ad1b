/** Completes a skeleton: wishes granted, missing movements added, conditioning placed. */
import type { Exercise } from "../catalog/exercise.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Brief } from "./brief.ts";
import { whyNot } from "./eligible.ts";
import { choose } from "./select.ts";
import {
  FEWEST,
  MOVEMENTS,
  MOVEMENT_OF,
  type Skeleton,
  type SkeletonDay,
  type Slot,
  addSlot,
  holds,
  idsOf,
  roleOf,
  sortSlots,
} from "./skeleton.ts";

const MOST = 9;

export function completeSkeleton(skeleton: Skeleton, blueprint: Blueprint, brief: Brief) {
  grantWishes(skeleton, brief);
  if (!brief.isSingle) closeGaps(skeleton, brief);
  placeConditioning(skeleton.days, blueprint.cond, brief);
  for (const day of skeleton.days) sortSlots(day);
}

/** What the athlete keeps or wants and may do gets the place of its nearest relative. */
function grantWishes({ days, mended }: Skeleton, brief: Brief) {
  const refused = new Set(brief.refused.map(({ exerciseId }) => exerciseId));
  for (const id of [...brief.keep, ...brief.wanted]) {
    if (refused.has(id) || days.some((day) => holds(day, id))) continue;
    const exercise = brief.catalog.byId.get(id)!;
    if (exercise.kind !== "strength") continue;
    const able = days.filter(
      (day) => day.focus !== "easy" && whyNot(exercise, brief, day.plan.place) === null,
    );
    const [day] = able.toSorted((a, b) => kinship(b, exercise) - kinship(a, exercise));
    if (!day) continue;
    const relative = day.slots.find(
      (slot) => slot.exercise.pattern === exercise.pattern && !isWish(slot, brief),
    );
    mended.push({ code: "PREF_VIOLATION", before: relative?.exercise.id ?? "none", after: id });
    const pick = brief.keep.includes(id) ? "pick_kept" : "pick_wanted";
    if (relative)
      Object.assign(relative, { exercise, pick, role: roleOf(exercise, relative.scheme) });
    else if (day.slots.length < MOST) addSlot(day, exercise, "second_high", pick);
  }
}

const isWish = ({ exercise }: Slot, { keep, wanted }: Brief) =>
  keep.includes(exercise.id) || wanted.includes(exercise.id);
const kinship = (day: SkeletonDay, { pattern }: Exercise) =>
  day.slots.filter((slot) => slot.exercise.pattern === pattern).length * 10 - day.slots.length;

function closeGaps({ days, mended }: Skeleton, brief: Brief) {
  const hard = days.filter(({ focus }) => focus !== "easy");
  for (const movement of Object.keys(MOVEMENTS) as (keyof typeof MOVEMENTS)[]) {
    const patterns = MOVEMENTS[movement];
    const isCovered = days.some(({ slots }) =>
      slots.some(({ exercise }) => MOVEMENT_OF.get(exercise.pattern) === movement),
    );
    if (isCovered) continue;
    const isLegs = movement === "legs" || movement === "hips";
    const able = isLegs ? hard.filter(({ plan }) => !plan.sparesLegs) : hard;
    const [day] = able.toSorted((a, b) => room(b) - room(a));
    if (!day) continue;
    const exercise = choose(patterns.slice(0, 2), brief, day.plan.place, {
      role: movement === "core" ? "core" : "secondary",
      seen: new Set(),
      taken: idsOf(day),
      slot: `gap.${movement}`,
    });
    if (!exercise || MOVEMENT_OF.get(exercise.pattern) !== movement) continue;
    const spare = day.slots.findLast(
      ({ role, exercise: { pattern } }) => role === "isolation" && !MOVEMENT_OF.has(pattern),
    );
    if (spare && day.slots.length > FEWEST) day.slots.splice(day.slots.indexOf(spare), 1);
    addSlot(day, exercise, movement === "core" ? "core" : "second_high", "pick_gap");
    mended.push({ code: "PATTERN_GAP", before: spare?.exercise.id ?? "none", after: exercise.id });
  }
}

const EASY_MOST = 40;
const EASY_OTHERS = 14;
const FEW_DRILLS = 4;
const LEAST_MINUTES = 8;
/** Lifting keeps at least three quarters of a session. */
const MOST_SHARE = 0.25;

/** Conditioning ends a session as far as its minutes allow; easy days are made of it. */
function placeConditioning(days: SkeletonDay[], cond: Blueprint["cond"], { goal }: Brief) {
  let sessions = cond.k === "none" ? 0 : cond.n;
  const share = goal === "endurance" ? MOST_SHARE * 2 : MOST_SHARE;
  for (const day of days) {
    const { minutes } = day.plan;
    if (day.focus === "easy") day.conditioningMinutes = easyMinutes(day);
    else if (sessions-- > 0) {
      const room = Math.min(cond.min, Math.floor(minutes * share));
      day.conditioningMinutes = room >= LEAST_MINUTES ? room : 0;
    }
  }
}

/** A day of drills alone is a mobility session; one with few of them is made of steady work. */
function easyMinutes({ plan, slots }: SkeletonDay) {
  if (slots.length > FEW_DRILLS) return 0;
  const minutes = plan.minutes - EASY_OTHERS;
  return minutes < 5 ? 0 : Math.min(EASY_MOST, minutes);
}

const room = ({ plan, slots }: SkeletonDay) => plan.minutes - slots.length * 8;
