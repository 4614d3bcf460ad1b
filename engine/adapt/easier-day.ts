/** One session of a program as today allows it: less time, another gym, a taken rack, pain, a bad night. */
import type { EquipmentItem, EquipmentKind } from "../athlete/equipment.ts";
import { type Limits, tighten } from "../athlete/limits.ts";
import type { Joint } from "../catalog/muscles.ts";
import type { Brief, Conflict } from "../program/brief.ts";
import { conflictsOf } from "../program/conflicts.ts";
import { diffPrograms } from "../program/diff.ts";
import { sessionTime } from "../program/duration.ts";
import { makePlace } from "../program/places.ts";
import type { Program, Reason, Role, Session } from "../program/program.ts";
import type { ProgramChange } from "../program/program-change.ts";
import { readinessBounds, sessionRules } from "../program/workout.ts";
import type { Readiness } from "../program/workout-request.ts";
import { type ItemFacts, type SessionFacts, readFacts } from "../rules/facts.ts";
import { RULES } from "../rules/index.ts";
import { loadUnknown } from "../rules/load-unknown.ts";
import { trim } from "../rules/mend-sets.ts";
import { lowerItem } from "../rules/mend-tools-late.ts";
import { repair } from "../rules/repair.ts";
import type { Rule } from "../rules/rule.ts";
import { screenGate } from "../rules/screen-gate.ts";
import { timeBudget } from "../rules/time-budget.ts";
import { type Verification, verify } from "../rules/verify.ts";
import { holdBack } from "./stand-in-load.ts";
import { swapForToday, withBusy } from "./swap-for-today.ts";

export type Today = {
  /** In force, and the numbers of a week and a session of it. */
  program: Program;
  week: number;
  session: number;
  minutes?: number | undefined;
  /** All that there is today, where that is somewhere else. */
  equipment?: readonly (EquipmentKind | EquipmentItem)[] | undefined;
  /** What others are using: kinds of equipment, or exercises by id or name. */
  busy?: readonly string[] | undefined;
  /** Joints that hurt: nothing loads them more than lightly. */
  pain?: readonly Joint[] | undefined;
  readiness?: Readiness | undefined;
};

export type EasierDay = {
  /** Null where nothing that may be done is left; then `conflicts` says why. */
  session: Session | null;
  changes: ProgramChange[];
  /** Of every code that the session names. */
  reasons: Record<string, Reason>;
  /** Those that the program does not have yet. */
  progressions: Program["progressions"];
  verification: Verification;
  conflicts: Conflict[];
};

/** What hurts may still be moved, with a stress of 1 of 3. */
const PAINFUL = 1;

/** `brief` is the one of the program; the session is verified as a session of its own. */
export function adaptSession(
  today: Today,
  brief: Brief,
  rules: readonly Rule[] = RULES,
): EasierDay {
  const { busy = [] } = today;
  const asked = withBusy(briefFor(today, brief), busy);
  const own = sessionRules(rules).map(withoutFinding);
  const before = single(today);
  const after = structuredClone(before);
  if (today.equipment) after.weeks[0]!.sessions[0]!.gym = null;
  swapForToday(after, asked, busy);
  lighten(after, asked, boundsFor(today.readiness));
  // In this order: whoever is tired needs less time, too.
  for (const rule of [screenGate, timeBudget]) mendBy(rule, after, asked);
  repair(after, asked, own);
  const session = after.weeks[0]!.sessions[0]!;
  const had = new Set(before.weeks[0]!.sessions[0]!.exercises.map(({ exerciseId }) => exerciseId));
  // Mending may have swapped once more.
  for (const item of session.exercises) if (!had.has(item.exerciseId)) holdBack(item);
  session.minutes = sessionTime(session, asked.catalog);
  const verification = verify(after, asked, own);
  const known = today.program.progressions;
  const made = {
    reasons: reasonsOf(session, after),
    progressions: Object.fromEntries(
      Object.entries(after.progressions).filter(([key]) => !Object.hasOwn(known, key)),
    ),
    verification,
  };
  if (verification.verdict === "rejected") {
    const conflicts = conflictsOf(verification, asked).map((conflict) => ({
      ...conflict,
      message: renumbered(conflict.message, today),
    }));
    return { ...made, session: null, changes: [], conflicts };
  }
  const changes = changesOf(before, after, today);
  return { ...made, session: { ...session, number: today.session }, changes, conflicts: [] };
}

/** Loads that earlier weeks found are not looked for again. */
const withoutFinding = (rule: Rule): Rule =>
  rule.code === loadUnknown.code
    ? { ...rule, check: (facts) => rule.check(facts).filter((one) => one.severity !== "repair") }
    : rule;

/** A session that is made lower begins with more repetitions; one that is there is only ever taken from. */
function boundsFor(readiness: Readiness | undefined): Partial<Limits> {
  const { minReps: _, ...bounds } = readinessBounds(readiness);
  return bounds;
}

/** What today asks of the athlete and the place, and nothing that only a week can show. */
function briefFor(
  { session, minutes, equipment, pain = [], readiness }: Today,
  brief: Brief,
): Brief {
  const day = brief.days[session - 1]!;
  const place = equipment ? makePlace(null, equipment, { unit: brief.unit }) : day.place;
  const joints = Object.fromEntries(pain.map((joint) => [joint, PAINFUL] as const));
  return {
    ...brief,
    limits: tighten(tighten(brief.limits, boundsFor(readiness)), { joints }),
    isSingle: true,
    weeks: 1,
    days: [{ ...day, place, minutes: minutes ?? day.minutes }],
    event: null,
    layoff: null,
    keep: [],
    wanted: [],
    refused: [],
  };
}

/** The session as a program of its own. */
function single({ program, week, session }: Today): Program {
  const { sessions, ...whole } = program.weeks[week - 1]!;
  const own = { ...sessions[session - 1]!, number: 1 };
  const weeks = [{ ...whole, number: 1, sessions: [own] }];
  return structuredClone({ ...program, daysPerWeek: 1, weeks, meet: null });
}

const SIZE: Partial<Record<Role, number>> = { main: 0.5, power: 0.5, secondary: 0.8 };

/** A bad night takes from loads and sets, once, however many signs of it there are. */
function lighten(program: Program, brief: Brief, { loadFactor, volumeFactor }: Partial<Limits>) {
  if (loadFactor === undefined || volumeFactor === undefined) return;
  const facts = readFacts(program, brief);
  const [{ items }] = facts.weeks[0]!.sessions as [SessionFacts];
  for (const read of items) if (read.topLoadG) lowerItem(facts, read, loadFactor);
  const sets = () => items.reduce((sum, { workSets }) => sum + workSets, 0);
  const most = Math.ceil(sets() * volumeFactor);
  const weight = ({ item }: ItemFacts) => SIZE[item.role] ?? 1;
  trim(facts, items, { isOver: () => sets() > most, weight, keepsFloors: false });
}

function mendBy(rule: Rule, program: Program, brief: Brief) {
  const facts = readFacts(program, brief);
  rule.mend!(facts, rule.check(facts));
}

/** In the numbers of the program. */
function changesOf(before: Program, after: Program, { week, session }: Today): ProgramChange[] {
  const path = `/weeks/${week - 1}/sessions/${session - 1}`;
  return diffPrograms(before, after).map((change) => ({
    ...change,
    path: change.path.replace(/^\/weeks\/0\/sessions\/0/, path),
    week,
    session: change.session && session,
    text: renumbered(change.text, { week, session }),
  }));
}

const renumbered = (text: string, { week, session }: Pick<Today, "week" | "session">) =>
  text
    .replace("week 1, session 1", `week ${week}, session ${session}`)
    .replace("Session 1 of week 1", `Session ${session} of week ${week}`);

function reasonsOf({ exercises }: Session, { reasons }: Program) {
  const codes = new Set(exercises.flatMap(({ why }) => Object.values(why ?? {})));
  return Object.fromEntries(Object.entries(reasons).filter(([code]) => codes.has(code)));
}
