/** A program of several versions as the athlete sees it: each week as the latest version that has it. */
import type { Program, Week } from "../program/program.ts";

export type ProgramPart = {
  /** Of the whole; the part counts its own weeks from 1. */
  firstWeek: number;
  program: Program;
};

/** At least one part, in the order in which they came into force. */
export function composeProgram(parts: readonly ProgramPart[]): Program {
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
