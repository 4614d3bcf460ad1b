/** Goes on with a program from one of its weeks, as it was or as something that changed asks for. */
import type { Brief, Conflict } from "../program/brief.ts";
import { mayPlan } from "../program/build.ts";
import { diffPrograms } from "../program/diff.ts";
import type { Program } from "../program/program.ts";
import type { ProgramChange } from "../program/program-change.ts";
import { type Released, releaseProgram } from "../program/release.ts";
import { ProgramRequest } from "../program/request.ts";
import { screeningConflicts } from "../program/screening-conflicts.ts";
import { RULES } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";
import { verify } from "../rules/verify.ts";
import { NOTHING_ASKED, readAsked } from "./asked-changes.ts";
import { continueBlueprint } from "./continued-blueprint.ts";
import { LASTING } from "./continued-request.ts";
import { type FloorChange, findFloorChanges } from "./floors.ts";
import { listKnownExercises } from "./known-exercises.ts";
import type { ProgramChanges } from "./program-changes.ts";
import { refuse, releaseAsked } from "./release-asked.ts";
import { remainingWeeks } from "./remaining-weeks.ts";
import { type Origin, type Standing, findStanding } from "./standing.ts";

export type Continuation = Origin & {
  changes: ProgramChanges;
  rules?: readonly Rule[];
  /** Weeks of the whole program before this document, so that changes name its own weeks. */
  weeksBefore?: number;
};

export type Continued = {
  /** What the rest is made from, as if it were a program of its own. */
  request: ProgramRequest;
  brief: Brief;
  built: Released;
  /** From the weeks as they were to the weeks as they are, in the numbers of the whole program. */
  changes: ProgramChange[];
  /** What it costs. */
  floors: FloorChange[];
};

export function continueProgram(asked: Continuation): Continued {
  const { program, fromWeek, changes, rules = RULES } = asked;
  const standing = findStanding(asked, changes);
  const { request, brief } = standing;
  const built = release(asked, standing, rules);
  const next = { request, brief, built };
  if (!built.program || !built.verification) return { ...next, changes: [], floors: [] };
  const { brief: same } = findStanding(asked, {});
  const rest = remainingWeeks(program, fromWeek, same);
  return {
    ...next,
    changes: diffWeeks(rest, built.program, (asked.weeksBefore ?? 0) + fromWeek - 1),
    floors: findFloorChanges(verify(rest, same, rules), built.verification),
  };
}

/** In the weeks of the whole program, of which both are a part. */
function diffWeeks(before: Program, after: Program, behind: number): ProgramChange[] {
  const numbered = (program: Program): Program => ({
    ...program,
    weeks: program.weeks.map((week) => ({ ...week, number: week.number + behind })),
  });
  return diffPrograms(numbered(before), numbered(after)).map((change) => ({
    ...change,
    path: change.path.replace(/^\/weeks\/(\d+)/, (_, index) => `/weeks/${Number(index) + behind}`),
  }));
}

function release(
  { program, fromWeek, changes }: Continuation,
  { brief, before, request, blueprint }: Standing,
  rules: readonly Rule[],
): Released {
  const { asked, conflicts: unread } = readAsked(changes, program.weeks[fromWeek - 1]!, brief);
  const unplannable = mayPlan(brief) ? [] : screeningConflicts(brief);
  const conflicts = [...findTooMany(request), ...unread, ...unplannable];
  if (conflicts.length > 0) return refuse(conflicts);
  const { source } = program.provenance;
  const proposedBy = source === "external" ? "engine" : source;
  const continued =
    blueprint &&
    continueBlueprint(blueprint, {
      from: (blueprint.from ?? 0) + program.weeks.length - brief.weeks,
      brief,
      changes,
      known: listKnownExercises(program, brief.catalog),
      shape: shapeOf(before, brief, changes),
      proposedBy,
    });
  const isAsked = asked !== null || continued?.ease || continued?.vol;
  if (!isAsked) return releaseProgram(brief, continued, rules, proposedBy);
  return releaseAsked({ brief, continued, asked: asked ?? NOTHING_ASKED, rules, proposedBy });
}

/**
 * A new break begins with a way back, and a date that came into reach ends with a taper. New caution begins
 * with light loads, so that its weeks are counted from now.
 */
function shapeOf(before: Brief, { layoff, event, limits }: Brief, { layoffDays }: ProgramChanges) {
  const isBack = layoffDays !== undefined && layoff !== null;
  if (isBack || (before.event === null) !== (event === null)) return "is_another";
  return limits.loadFactor < before.limits.loadFactor ? "begins_anew" : "goes_on";
}

/** What is only ever added to may become more than a request can hold. */
const findTooMany = (request: ProgramRequest): Conflict[] =>
  [...LASTING, "notes" as const].flatMap((field) =>
    ProgramRequest.shape[field].safeParse(request[field]).success
      ? []
      : [
          {
            code: "CHANGES_TOO_MANY",
            message: `With what was said before these are more ${field} than a program can heed.`,
            pointers: [`/${field}`],
            relaxations: [],
          },
        ],
  );
