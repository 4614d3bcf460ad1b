/** The request that the rest of a program is made from: what was asked, what changed, where it stands by then. */
import type { Brief } from "../program/brief.ts";
import type { Program } from "../program/program.ts";
import type { ProgramRequest } from "../program/request.ts";
import { readLayoff } from "../program/resolve.ts";
import { sessionDate } from "../program/schedule.ts";
import { FIT_CAPS, LAYOFF_ROWS } from "../strength/layoff.ts";
import type { ProgramChanges } from "./program-changes.ts";

type Origin = {
  program: Program;
  request: ProgramRequest;
  /** What the request was to the engine. */
  before: Brief;
  fromWeek: number;
};

/** All but the maxima, which are read from the program: see continued-maxima.ts. */
export function continueRequest(
  { program, request, before, fromWeek }: Origin,
  { shiftDays = 0, ...asked }: ProgramChanges,
): ProgramRequest {
  // These stand in the blueprint: they are no facts of the athlete.
  const { deload: _, volume: __, ...changes } = asked;
  const startDate = sessionDate(program.startDate, fromWeek, shiftDays);
  const then = { ...withoutReplaced(request, changes), ...aged(request, before, fromWeek) };
  // Up to a date there are as many weeks as there are.
  delete then.weeks;
  return {
    ...then,
    ...changes,
    ...addLasting(request, changes, before),
    ...(!before.event && { weeks: program.weeks.length - fromWeek + 1 }),
    ...(startDate && { startDate }),
  };
}

/** One way of saying it gives way to the other. */
function withoutReplaced(request: ProgramRequest, changes: ProgramChanges): ProgramRequest {
  const kept = { ...request };
  if (changes.daysPerWeek !== undefined) delete kept.weekdays;
  if (changes.weekdays !== undefined) delete kept.daysPerWeek;
  if (changes.equipment !== undefined) delete kept.gyms;
  if (changes.gyms !== undefined) delete kept.equipment;
  return kept;
}

/** Nobody is healed by what else hurts: these are only ever added to. */
export const LASTING = ["injuries", "conditions", "avoid"] as const;

type Lasting = Pick<ProgramRequest, (typeof LASTING)[number]>;

/** What any of them knows, each thing once. */
export function uniteLasting(told: readonly Lasting[]): Lasting {
  const united: Lasting = {};
  for (const field of LASTING) {
    const all = new Set(told.flatMap((one) => one[field] ?? []));
    if (all.size > 0) united[field] = [...all];
  }
  return united;
}

/** Which of these fields say more in one than in the other. */
export const listForgotten = (told: Lasting, by: Lasting) =>
  LASTING.filter((field) => told[field]?.some((one) => !by[field]?.includes(one)));

function addLasting(request: ProgramRequest, changes: ProgramChanges, { screening }: Brief) {
  const lasting: Lasting & Pick<ProgramRequest, "notes"> = uniteLasting([request, changes]);
  // Notes may have said something of the body, which new ones do not take back.
  const isOfBody = screening.understood.some(({ pointer }) => pointer === "/notes");
  if (isOfBody && request.notes && changes.notes && !request.notes.includes(changes.notes))
    lasting.notes = `${request.notes}\n${changes.notes}`;
  return lasting;
}

const MOST_DAYS_AGO = 3650;

/** What was so and so many days ago is longer ago by then, and a break that is made up for is none. */
function aged(request: ProgramRequest, before: Brief, fromWeek: number): ProgramRequest {
  const weeksDone = fromWeek - 1;
  const { illnessDaysAgo } = request;
  if (weeksDone === 0) return {};
  const later: ProgramRequest = illnessDaysAgo
    ? { illnessDaysAgo: Math.min(MOST_DAYS_AGO, illnessDaysAgo + weeksDone * 7) }
    : {};
  if (!before.layoff) return later;
  const layoffDays = layoffLeft({ ...request, ...later }, before, weeksDone);
  return { ...later, experience: before.level, layoffDays };
}

/** The break whose way back is what is left of this one's: the rows of the table lead into one another. */
function layoffLeft(request: ProgramRequest, { goal, layoff }: Brief, weeksDone: number): number {
  const weeks = layoff!.rampWeeks;
  if (weeks === 0 || weeksDone >= Math.max(weeks, FIT_CAPS.weeks)) return 0;
  const left = Math.max(0, weeks - weeksDone);
  const row = LAYOFF_ROWS.find(
    ({ toDays }) => readLayoff({ ...request, layoffDays: toDays }, goal)?.rampWeeks === left,
  );
  return row ? row.toDays : 0;
}
