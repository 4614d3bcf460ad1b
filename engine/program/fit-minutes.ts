/** Makes a session fit its minutes: in turns, fewer exercises, shorter rests, fewer sets, in that order. */
import { MUSCLES, type Muscle } from "../catalog/muscles.ts";
import type { Brief } from "./brief.ts";
import { FEWEST, MOVEMENT_OF, type SkeletonDay, type Slot } from "./skeleton.ts";
import type { Timer } from "./timer.ts";
import { SHORT_SESSION, countsHeavy } from "./zones.ts";

export const LEAST_SETS: Record<Slot["role"], number> = {
  power: 3,
  main: 3,
  secondary: 2,
  isolation: 2,
  core: 2,
  carry: 2,
  easy: 1,
};
/** A session of drills goes through each of them more than once. */
const DRILL_SETS = 3;
/** What goes first when time is short; a muscle that is not named goes last. */
const DROP_ORDER: readonly Muscle[] = [
  "calves",
  "abductors",
  "adductors",
  "traps",
  "forearms",
  "abs",
  "biceps",
  "triceps",
  "side_delts",
  "rear_delts",
];

/** Fewest sets first; then, while it is too long: in turns, shorter rests, fewer exercises, fewer sets. */
export function fitMinutes(
  day: SkeletonDay,
  days: readonly SkeletonDay[],
  timer: Timer,
  brief: Brief,
) {
  const isDrilling = day.focus === "easy" && day.conditioningMinutes === 0;
  for (const slot of day.slots) slot.sets = isDrilling ? DRILL_SETS : LEAST_SETS[slot.role];
  const budget = day.plan.minutes * 60;
  const isOver = () => timer(day) > budget;
  if (isOver()) pairUp(day, brief);
  const wishes = new Set([...brief.keep, ...brief.wanted]);
  while (isOver() && day.slots.length > FEWEST) {
    const last = leastNeeded(day, days, wishes);
    if (!last) break;
    day.slots.splice(day.slots.indexOf(last), 1);
    for (const slot of day.slots) if (slot.superset === last.superset) slot.superset = null;
    pairUp(day, brief);
  }
  if (isOver()) for (const slot of day.slots) if (slot.role !== "main") slot.volume = "volume_time";
  for (const sets of [2, 1])
    for (const slot of day.slots.toReversed())
      if (isOver() && slot.sets > sets) {
        slot.sets = sets;
        slot.volume = "volume_time";
      }
}

function leastNeeded(
  { slots }: SkeletonDay,
  days: readonly SkeletonDay[],
  wishes: ReadonlySet<string>,
) {
  const rank = ({ role, exercise }: Slot) => {
    const direct = MUSCLES.find((muscle) => exercise.muscles[muscle] === 1);
    const at = direct ? DROP_ORDER.indexOf(direct) : -1;
    if (role === "main") return -2;
    if (role === "secondary" || role === "power") return -1;
    return at < 0 ? 0 : DROP_ORDER.length - at;
  };
  return slots
    .filter((slot) => !wishes.has(slot.exercise.id) && !isOnlyOfMovement(slot, days))
    .toSorted((a, b) => rank(b) - rank(a) || slots.indexOf(b) - slots.indexOf(a))[0];
}

/** Whether the week would lose a whole movement with it. */
export function isOnlyOfMovement({ exercise }: Slot, days: readonly SkeletonDay[]) {
  const movement = MOVEMENT_OF.get(exercise.pattern);
  if (!movement) return false;
  let others = 0;
  for (const { slots } of days)
    for (const slot of slots) if (MOVEMENT_OF.get(slot.exercise.pattern) === movement) others++;
  return others === 1;
}

/** Small exercises that do not disturb each other are done in turns. */
function pairUp({ slots, plan }: SkeletonDay, { goal }: Brief) {
  const isBrief = plan.minutes < SHORT_SESSION && !countsHeavy(goal);
  const small = slots.filter(
    ({ role, superset }) => !superset && (isBrief || role === "isolation" || role === "core"),
  );
  let letter = 65 + slots.filter(({ superset }) => superset).length / 2;
  for (let i = 0; i + 1 < small.length; i += 2) {
    const [a, b] = [small[i]!, small[i + 1]!];
    if (disturb(a, b)) continue;
    a.superset = b.superset = String.fromCharCode(letter++);
  }
}

function disturb(a: Slot, b: Slot) {
  for (const muscle of MUSCLES)
    if ((a.exercise.muscles[muscle] ?? 0) === 1 && (b.exercise.muscles[muscle] ?? 0) >= 0.5)
      return true;
  return Object.entries(a.exercise.jointStress).some(
    ([joint, stress]) =>
      stress >= 2 &&
      (b.exercise.jointStress[joint as keyof typeof b.exercise.jointStress] ?? 0) >= 2,
  );
}
