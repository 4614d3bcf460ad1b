/** Where a program stands in one of its weeks: the rest of it as a request of its own, and as a brief. */
import type { Brief } from "../program/brief.ts";
import type { Blueprint } from "../program/blueprint.ts";
import { mayPlan } from "../program/build.ts";
import { readBlueprint } from "../program/lint.ts";
import type { Program } from "../program/program.ts";
import type { ProgramRequest } from "../program/request.ts";
import { refuseWishes, resolve } from "../program/resolve.ts";
import { continueMaxima } from "./continued-maxima.ts";
import { continueRequest } from "./continued-request.ts";
import { isHard, readHeldMaxima } from "./held-maxima.ts";
import { listKnownExercises } from "./known-exercises.ts";
import type { ProgramChanges } from "./program-changes.ts";

export type Origin = {
  /** The document in force, and the request that it was made from. */
  program: Program;
  request: ProgramRequest;
  /** From 1 to as many weeks as the document has. */
  fromWeek: number;
  today: string;
  /** What else binds the athlete, such as a partner's policy. */
  bind?: (brief: Brief) => Brief;
};

export type Standing = {
  request: ProgramRequest;
  brief: Brief;
  /** What the request was before, to the engine. */
  before: Brief;
  /** Null where the program came from elsewhere. */
  blueprint: Blueprint | null;
};

const MOST_KEPT = 20;

export function findStanding(origin: Origin, changes: ProgramChanges): Standing {
  const { program, request, fromWeek, today, bind = (brief) => brief } = origin;
  const { startDate } = program;
  const before = resolve(startDate ? { ...request, startDate } : request, today);
  const blueprint = readBlueprint(program, before);
  const base = continueRequest({ program, request, before, fromWeek }, changes);
  const read = (held: ReadonlyMap<string, number>, said: ProgramRequest): Standing => {
    const maxima = continueMaxima(request.maxima, held, changes.maxima, before);
    const told = maxima.length > 0 ? { ...said, maxima } : said;
    const briefOf = (next: ProgramRequest) => bind(resolve(next, today));
    const next = blueprint ? told : withKept(told, program, briefOf(told));
    return { request: next, brief: briefOf(next), before, blueprint };
  };
  // Whoever needs a light week begins after it with what was due in it.
  const becomesLight =
    changes.deload && !changes.deload.exercises && isHard(program.weeks[fromWeek - 1]!);
  const asOf = becomesLight ? Math.max(1, fromWeek - 1) : fromWeek;
  const held = readHeldMaxima(program, asOf, before, blueprint?.from ?? 0);
  const { experience: _, ...unlevelled } = base;
  const asTold = request.experience
    ? { ...unlevelled, experience: request.experience }
    : unlevelled;
  // The screening may ask about a maximum that only the plan let grow, or that is high for a lower level.
  const ways = [() => read(held, base), () => read(new Map(), base), () => read(new Map(), asTold)];
  let first: Standing | null = null;
  for (const way of ways) {
    const standing = way();
    if (mayPlan(standing.brief)) return standing;
    first ??= standing;
  }
  return first!;
}

/** Without a blueprint the exercises themselves are what stays, as far as the athlete may do them. */
function withKept(request: ProgramRequest, program: Program, brief: Brief): ProgramRequest {
  const asked = request.keep ?? [];
  const known = listKnownExercises(program, brief.catalog);
  const all = [...new Set([...asked, ...known])].slice(0, MOST_KEPT);
  const refused = refuseWishes({ ...brief, keep: all, wanted: [] });
  const no = new Set(refused.map(({ exerciseId }) => exerciseId));
  const keep = all.filter((id) => asked.includes(id) || !no.has(id));
  return keep.length > 0 ? { ...request, keep } : request;
}
