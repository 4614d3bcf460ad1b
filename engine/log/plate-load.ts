/** What plates on each side come to, with the bar where there is one. */
import type { Exercise } from "../catalog/exercise.ts";
import type { Unit } from "./made.ts";

/** The large plate of each unit and its bars. */
const PLATES: Record<Unit, { whole: number; half: number; bar: number; curlBar: number }> = {
  kg: { whole: 20, half: 10, bar: 20, curlBar: 10 },
  lb: { whole: 45, half: 25, bar: 45, curlBar: 25 },
};
const MOST_PLATES = 10;

export function plateLoad(
  { count, more = 0, moreUnit = null }: { count: number; more?: number; moreUnit?: Unit | null },
  { exercise, unit: meant }: { exercise: Exercise | null; unit: Unit },
): { value: number; unit: Unit } | null {
  const unit = moreUnit ?? meant;
  if (!exercise || count + more <= 0 || count > MOST_PLATES) return null;
  const { whole, half, bar, curlBar } = PLATES[unit];
  const side = Math.floor(count) * whole + (count % 1 === 0 ? 0 : half) + more;
  // One that hangs from a belt is not on both sides.
  if (["bodyweight", "added"].includes(exercise.loadType)) return { value: side, unit };
  if (exercise.loadType !== "external") return null;
  const bars = { barbell: bar, trap_bar: bar, ez_bar: curlBar };
  const base = bars[exercise.implement as keyof typeof bars] ?? 0;
  // Where no bar is, nobody told of one.
  if (count === 0 && base === 0) return null;
  return { value: base + 2 * side, unit };
}
