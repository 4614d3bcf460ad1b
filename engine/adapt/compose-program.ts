/** A program of several versions as the athlete sees it: each week as the latest version that has it. */
import type { Program, Week } from "../program/program.ts";

export type ProgramPart = {
  /** Of the whole; the part counts its own weeks from 1. */
  firstWeek: number;
  program: Program;
};

/** Those of which a week is seen: whatever came into force later from the same week or an earlier one hides the rest. */
export const partsInForce = <T extends Pick<ProgramPart, "firstWeek">>(parts: readonly T[]): T[] =>
  parts.filter(({ firstWeek }, i) =>
    parts.slice(i + 1).every((later) => later.firstWeek > firstWeek),
  );

/** At least one part, in the order in which they came into force. */
export function composeProgram(all: readonly ProgramPart[]): Program {
  const parts = partsInForce(all);
  const [first, last] = [parts[0]!.program, parts.at(-1)!.program];
  let weeks: Week[] = [];
  for (const { firstWeek, program } of parts)
    weeks = [...weeks.slice(0, firstWeek - 1), ...program.weeks];
  return {
    ...last,
    name: first.name,
    startDate: first.startDate,
    weeks: weeks.map((week, i) => ({ ...week, number: i + 1 })),
    progressions: Object.assign({}, ...parts.map(({ program }) => program.progressions)),
    reasons: Object.assign({}, ...parts.map(({ program }) => program.reasons)),
  };
}
