/** The program that a virtual lifter trains by, and what becomes of it when a proposal is taken. */
import { composeProgram } from "../../../../engine/adapt/compose-program.ts";
import { continueProgram } from "../../../../engine/adapt/continue-program.ts";
import type { PlannedDay } from "../../../../engine/insight/findings/find-case.ts";
import type { Insight } from "../../../../engine/insight/findings/insight.ts";
import type { Brief } from "../../../../engine/program/brief.ts";
import type { Program } from "../../../../engine/program/program.ts";
import type { ProgramRequest } from "../../../../engine/program/request.ts";
import { readSheet, type Sheet } from "../../../../engine/program/simulate/sheet.ts";
import { dateOf, dayNumber } from "../../../../engine/time.ts";

/** Two sessions at the least make a light week of what is left of one. */
const LEFT_IN_WEEK = 2;

export type UnderWay = {
  programId: string;
  /** The versions, and the whole as the athlete sees it. */
  parts: { firstWeek: number; program: Program; request: ProgramRequest }[];
  program: Program;
  brief: Brief;
  sheet: Sheet;
  /** Sessions that lie behind. */
  next: number;
};

export const coming = ({ program, sheet, next }: UnderWay): PlannedDay[] =>
  sheet.sessions.slice(next, next + 7).map(({ day, isLight }) => ({
    day: dateOf(dayNumber(program.startDate!) + day),
    isDone: false,
    isLight,
  }));

const TAKEN = new Set<Insight["kind"]>([
  "deload",
  "overreach",
  "plateau",
  "pain",
  "volume_up",
  "volume_down",
]);

/** The athlete takes what is proposed. Undefined where nothing is, null where the program cannot be so. */
export function answer(
  now: UnderWay,
  insight: Insight,
  today: string,
): UnderWay | null | undefined {
  const { proposal } = insight;
  if (!proposal || !TAKEN.has(insight.kind)) return undefined;
  const { parts, sheet, next, program } = now;
  const coming = sheet.sessions[next];
  if (!coming) return undefined;
  const isBegun = next > 0 && sheet.sessions[next - 1]!.week === coming.week;
  const left = sheet.sessions.filter((one, i) => i >= next && one.week === coming.week).length;
  const isAtOnce = !isBegun || (proposal.changes.deload !== undefined && left >= LEFT_IN_WEEK);
  const fromWeek = coming.week + (isAtOnce ? 1 : 2);
  if (fromWeek > program.weeks.length) return undefined;
  const part = parts.findLast(({ firstWeek }) => firstWeek <= fromWeek)!;
  const { built, request, brief } = continueProgram({
    program: part.program,
    request: part.request,
    fromWeek: fromWeek - part.firstWeek + 1,
    weeksBefore: part.firstWeek - 1,
    changes: proposal.changes,
    today,
  });
  if (!built.program) return null;
  const all = [...parts, { firstWeek: fromWeek, program: built.program, request }];
  const whole = composeProgram(all);
  return { ...now, parts: all, program: whole, brief, sheet: readSheet(whole, brief) };
}
