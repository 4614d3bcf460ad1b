/** Signs that call for a light week, of everything or of what shows them, before the plan has one. */
import { findStanding } from "./find-standing.ts";
import { smoothOnce } from "../../strength/e1rm.ts";
import type { Exercise } from "../../catalog/exercise.ts";
import type { Exposure, LiftState } from "../training-state.ts";
import {
  adherenceOf,
  blockOf,
  type FindCase,
  found,
  lastLight,
  mainLifts,
  meanReadiness,
  weeksAhead,
} from "./find-case.ts";
import type { Insight } from "./insight.ts";
import { EASE_FROM } from "./pain-state.ts";
import { addDays, dayNumber } from "../../time.ts";

const STALLED_LIFTS = 2;
const DROP = 0.95;
const DROPS = 2;
const LOW_READINESS = 2;
const CHECK_INS = 3;
const PAINS = 2;
const PAIN_DAYS = 21;
const HURTS_FROM = 2;
const MOST_EASED = 10;
const OVERREACHED = 2.5;
const BREAK_DAYS = 14;
/** A light session that is this near answers by itself. */
const NEAR_SESSIONS = 2;
const LASTS = 7;

export function findDeload(given: FindCase): Insight[] {
  if (isLightSoon(given)) return [];
  const light = lastLight(given);
  const systemic = readiness(given, light) ?? drops(given, light) ?? stalls(given, light);
  return [...(systemic ? [systemic] : local(given, light)), ...pains(given, light)];
}

const isLightSoon = ({ planned, today }: FindCase) =>
  planned
    .filter(({ day, isDone }) => day >= today && !isDone)
    .slice(0, NEAR_SESSIONS)
    .some(({ isLight }) => isLight);

/** Without a light week to count from it is told again after a while. */
const boutOf = ({ today }: FindCase, light: string) => light || `none:${blockOf(today)}`;

const WHOLE = { reason: "deload", changes: { deload: {} } };

function readiness(given: FindCase, light: string): Insight | null {
  const told = meanReadiness(given, light);
  if (!told || told.count < CHECK_INS || told.mean > LOW_READINESS) return null;
  const { today } = given;
  return found("DELOAD_READINESS", today, {
    id: boutOf(given, light),
    severity: "act",
    since: today,
    lasts: LASTS,
    numbers: { readiness: told.mean, checkIns: told.count },
    proposal: WHOLE,
  });
}

function stalls(given: FindCase, light: string): Insight | null {
  const { today, brief } = given;
  const adherence = adherenceOf(given);
  const stalled = mainLifts(given).flatMap(([key, lift]) => {
    const stall = findStanding(lift, { level: brief.level, adherence, today });
    return stall && stall.since > light ? [{ key, ...stall }] : [];
  });
  if (stalled.length < STALLED_LIFTS) return null;
  const since = stalled.map((stall) => stall.since).toSorted()[STALLED_LIFTS - 1]!;
  return found("DELOAD_STALLED", today, {
    id: boutOf(given, light),
    severity: "act",
    since,
    lasts: LASTS,
    numbers: {
      lifts: stalled.length,
      days: Math.max(...stalled.map(({ standsFor }) => standsFor)),
    },
    proposal: WHOLE,
  });
}

type Drop = { key: string; lift: LiftState; since: string; percent: number };

/** Lifts that fell under their own average twice in a row. */
const fallen = (given: FindCase, light: string): Drop[] =>
  mainLifts(given).flatMap(([key, lift]) => {
    const drop = dropOf(lift.exposures, light, given.today);
    return drop ? [{ key, lift, ...drop }] : [];
  });

function dropOf(exposures: readonly Exposure[], light: string, today: string) {
  let average = { smoothG: null, lowG: null } as Parameters<typeof smoothOnce>[0];
  let run: { day: string; part: number }[] = [];
  let last = "";
  for (const { day, maxG } of exposures) {
    // After a break less is there, and that is no sign of fatigue.
    if (last && dayNumber(day) - dayNumber(last) > BREAK_DAYS)
      [average, run] = [{ smoothG: null, lowG: null }, []];
    last = day;
    if (maxG === null) continue;
    const beforeG = average.smoothG;
    average = smoothOnce(average, maxG);
    if (beforeG !== null && day > light && maxG <= beforeG * DROP)
      run.push({ day, part: maxG / beforeG });
    else run = [];
  }
  const isOld = last !== "" && dayNumber(today) - dayNumber(last) > BREAK_DAYS;
  if (run.length < DROPS || isOld) return null;
  return { since: run[0]!.day, percent: (1 - Math.min(...run.map(({ part }) => part))) * 100 };
}

function drops(given: FindCase, light: string): Insight | null {
  const down = fallen(given, light);
  if (down.length < 2) return null;
  const { today } = given;
  const told = meanReadiness(given, light);
  const isOver = told !== null && told.mean <= OVERREACHED;
  const percent = Math.max(...down.map((drop) => drop.percent));
  return found(isOver ? "OVERREACH" : "DELOAD_DROP", today, {
    id: boutOf(given, light),
    severity: "act",
    since: down.map(({ since }) => since).toSorted()[0]!,
    lasts: LASTS,
    numbers: { lifts: down.length, percent, ...(isOver && { readiness: told.mean }) },
    proposal: WHOLE,
  });
}

/** One lift alone needs no light week of everything. */
function local(given: FindCase, light: string): Insight[] {
  return fallen(given, light).map(({ key, lift, since, percent }) =>
    found("DELOAD_DROP", given.today, {
      id: `${key}:${since}`,
      severity: "suggest",
      exerciseId: lift.exerciseId,
      since,
      lasts: LASTS,
      numbers: { lifts: 1, percent },
      proposal:
        lift.exerciseId && isNext(given, lift.exerciseId)
          ? { reason: "deload", changes: { deload: { exercises: [lift.exerciseId] } } }
          : null,
    }),
  );
}

function pains(given: FindCase, light: string): Insight[] {
  const { state, today } = given;
  const from = addDays(today, -PAIN_DAYS);
  const notes = state.pains.filter(
    ({ score, day }) => score >= EASE_FROM && day > from && day > light && day <= today,
  );
  return [...Map.groupBy(notes, ({ joint }) => joint)].flatMap(([joint, hurt]) => {
    const sessions = new Set(hurt.map(({ logId }) => logId));
    if (sessions.size < PAINS) return [];
    const exercises = plannedLoading(given, joint);
    return found("DELOAD_PAIN", today, {
      id: `${joint}:${boutOf(given, light)}:${hurt[0]!.day}`,
      severity: "suggest",
      joint,
      since: hurt[0]!.day,
      lasts: LASTS,
      numbers: { sessions: sessions.size, pain: Math.max(...hurt.map(({ score }) => score)) },
      proposal:
        exercises.length > 0 ? { reason: "deload", changes: { deload: { exercises } } } : null,
    });
  });
}

/** What the week that would be light holds: without a plan, whatever is asked. */
const nextIds = (given: FindCase) =>
  new Set(
    weeksAhead(given)[0]?.sessions.flatMap(({ exercises }) =>
      exercises.map(({ exerciseId }) => exerciseId),
    ),
  );

const isNext = (given: FindCase, id: string) => given.plan === null || nextIds(given).has(id);

/** What the plan of the next days holds that loads the joint. */
function plannedLoading(given: FindCase, joint: NonNullable<Insight["joint"]>) {
  const loads = (exercise: Exercise | undefined) =>
    (exercise?.jointStress[joint] ?? 0) >= HURTS_FROM;
  return [...nextIds(given)].filter((id) => loads(given.catalog.byId.get(id))).slice(0, MOST_EASED);
}
