/** A program without its first weeks, as a program in itself. */
import { kgOfGrams } from "../units.ts";
import type { Brief } from "../program/brief.ts";
import { maxFor } from "../program/maxima.ts";
import type { Program } from "../program/program.ts";
import { sessionDate } from "../program/schedule.ts";

/** `brief` is of those weeks, and says what the athlete's maxima are by then. */
export function remainingWeeks(program: Program, fromWeek: number, brief: Brief): Program {
  const weeks = program.weeks.slice(fromWeek - 1);
  return {
    ...program,
    startDate: sessionDate(program.startDate, fromWeek, 0),
    weeks: weeks.map((week, i) => ({ ...week, number: i + 1 })),
    maxes: program.maxes.map((entry) => {
      const exercise = brief.catalog.byId.get(entry.exerciseId);
      const max = exercise && maxFor(exercise, brief);
      if (!max) return entry;
      const plusMinusPercent = Math.round(max.plusMinus * 100);
      return { ...entry, kg: kgOfGrams(max.maxG), plusMinusPercent, source: max.source };
    }),
  };
}
