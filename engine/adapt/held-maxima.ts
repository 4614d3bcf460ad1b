/** What a program takes the athlete's maxima to be in one of its weeks, read from its loads. */
import type { Brief } from "../program/brief.ts";
import type { Program, ProgramExercise, SetGroup, Week } from "../program/program.ts";
import { heldShare } from "../program/weeks.ts";
import { gramsOfKg } from "../units.ts";

const LIGHT = new Set(["deload", "taper", "test"]);
/** So long a maximum that is carried over from another lift stays a guess: as a rule it came with the document. */
const ROUGH_WEEKS = 2;

export const isHard = ({ phase, deload }: Week) => !deload && !LIGHT.has(phase);

/** The heaviest working set that has both a load and its part of the maximum. */
function topOf({ groups }: ProgramExercise): SetGroup | null {
  let top: SetGroup | null = null;
  for (const group of groups)
    if (group.type === "work" && group.load && group.percent)
      if (!top || group.load.kg > top.load!.kg) top = group;
  return top;
}

/**
 * By exercise, in grams: of that week, else of the nearest hard week before. What holds first loads down is
 * taken off, and no plan reckons with less than it began with.
 */
export function readHeldMaxima(
  program: Program,
  fromWeek: number,
  brief: Brief,
  weeksBefore: number,
): Map<string, number> {
  const isNew = fromWeek <= ROUGH_WEEKS;
  const first = new Map(program.maxes.map((entry) => [entry.exerciseId, entry]));
  const maxima = new Map<string, number>();
  for (let at = fromWeek - 1; at >= 0; at--) {
    const week = program.weeks[at];
    if (!week || (at < fromWeek - 1 && !isHard(week))) continue;
    for (const item of week.sessions.flatMap(({ exercises }) => exercises)) {
      const { exerciseId: id } = item;
      const known = first.get(id);
      const isRough = isNew && known?.source === "transferred";
      const top = isRough || maxima.has(id) ? null : topOf(item);
      if (!top) continue;
      const heldG = (gramsOfKg(top.load!.kg) / top.percent!) * 100;
      const leastG = gramsOfKg(known?.kg ?? 0);
      maxima.set(id, Math.max(leastG, heldG / heldShare(brief, at, weeksBefore)));
    }
  }
  return maxima;
}
