/** Sixteen weeks of a virtual lifter under a coach that sees nothing but logs, check-ins and the plan. */
import { nextTargets } from "../../../../engine/adapt/next-targets.ts";
import { plannedIn } from "../../../../engine/adapt/planned-lift.ts";
import type { Known } from "../../../../engine/adapt/target-case.ts";
import { OLDER } from "../../../../engine/athlete/ages.ts";
import type { PlannedDay } from "../../../../engine/insight/findings/find-case.ts";
import { findInsights } from "../../../../engine/insight/findings/find-insights.ts";
import { frozenLifts } from "../../../../engine/insight/findings/pain-state.ts";
import type { Insight } from "../../../../engine/insight/findings/insight.ts";
import { foldLog } from "../../../../engine/insight/fold-log.ts";
import { EMPTY_STATE, type TrainingState } from "../../../../engine/insight/training-state.ts";
import type { DailySignal } from "../../../../engine/log/daily-signal.ts";
import type { WorkoutLog } from "../../../../engine/log/workout-log.ts";
import type { Brief } from "../../../../engine/program/brief.ts";
import type { Program } from "../../../../engine/program/program.ts";
import type { ProgramRequest } from "../../../../engine/program/request.ts";
import { readinessOf, recoverUntil, strengthOf } from "../../../../engine/program/simulate/body.ts";
import { either, makeDice } from "../../../../engine/program/simulate/dice.ts";
import { LIFTERS, type LifterName } from "../../../../engine/program/simulate/lifters.ts";
import { readSheet } from "../../../../engine/program/simulate/sheet.ts";
import { answer, coming, type UnderWay } from "./under-way.ts";
import { type Athlete, makeAthlete, moveTo, perform, type Today } from "./virtual-athlete.ts";
import { logsBefore } from "./before-break.ts";
import { makeLog } from "./make-log.ts";
import { makeOracle, type Oracle } from "./oracle.ts";
import { DAY_MS, dateOf, dayNumber } from "../../../../engine/time.ts";

const WINDOW_DAYS = 56;
const FORM = 0.015;
const READINESS_NOISE = 0.7;

export type Start = {
  program: Program;
  brief: Brief;
  request: ProgramRequest;
  name: LifterName;
  seed: number;
};

export type Lived = {
  name: LifterName;
  sessions: number;
  highest: number;
  highestAt: string;
  gains: number[];
  meanGain: number;
  insights: Insight[];
  applied: string[];
  /** Sessions from each call for a light week to the first light one. */
  lightAfter: number[];
  refused: string[];
  /** Most weeks in a row without a light session, of those with a session at all. */
  hardWeeks: number;
  oracle: Oracle;
  frozenTrained: number;
  frozenLifts: number;
};

export function liveCoached(start: Start): Lived {
  const { name, seed } = start;
  const lifter = LIFTERS[name];
  const dice = makeDice(seed, name);
  const { program, request, brief } = start;
  let now: UnderWay = {
    programId: "program",
    parts: [{ firstWeek: 1, program, request }],
    program,
    brief,
    sheet: readSheet(program, brief),
    next: 0,
  };
  let athlete = makeAthlete(now.sheet, lifter, seed, dice);
  const maxG = new Map<string, number>();
  const base = dayNumber(start.program.startDate!);
  let state: TrainingState = EMPTY_STATE;
  let logs: WorkoutLog[] = [];
  let signals: DailySignal[] = [];
  const past: PlannedDay[] = [];
  const told = new Set<string>();
  const firstG = new Map(
    now.sheet.lifts
      .filter(({ isMain }) => isMain)
      .map((lift) => [lift.exercise.id, strengthOf(athlete.body, lift)]),
  );
  const oracle = makeOracle();
  let called = -1;
  const weeksDone = new Map<number, boolean[]>();
  const lived: Lived = {
    name,
    sessions: 0,
    highest: 0,
    highestAt: "",
    gains: [],
    meanGain: 0,
    insights: [],
    applied: [],
    lightAfter: [],
    refused: [],
    hardWeeks: 0,
    oracle,
    frozenTrained: 0,
    frozenLifts: 0,
  };
  const fold = (log: WorkoutLog) => {
    logs = [...logs, log];
    ({ state } = foldLog(state, log, now.brief.catalog));
  };
  if (lifter.daysOff > 0) for (const log of logsBefore(athlete, base - lifter.daysOff)) fold(log);
  const knownOn = (day: number): Known => ({
    state,
    logs: logs.filter((log) => dayNumber(log.day) > day - WINDOW_DAYS),
    signals,
    plan: now,
    level: now.brief.level,
    isOlder: (now.brief.age ?? 0) >= OLDER,
    bodyweightG: now.sheet.bodyweightG,
    unit: now.brief.unit,
    ladderOf: ({ incrementClass }) => now.brief.days[0]!.place.ladders[incrementClass],
    catalog: now.brief.catalog,
    now: day * DAY_MS + 18 * 3_600_000,
    today: dateOf(day),
  });
  while (now.next < now.sheet.sessions.length) {
    const planned = now.sheet.sessions[now.next]!;
    const day = dayNumber(now.program.startDate!) + planned.day;
    const date = dateOf(day);
    const week = now.program.weeks[planned.week]!;
    const session = now.next - now.sheet.sessions.findIndex((one) => one.week === planned.week);
    now.next += 1;
    recoverUntil(athlete.body, day - base);
    const isLight = planned.isLight;
    if (lifter.adherence < 1 && dice() >= lifter.adherence) {
      past.push({ day: date, isDone: false, isLight });
      continue;
    }
    const readiness = readinessOf(athlete.body, planned.items, either(dice) * READINESS_NOISE);
    signals = [...signals, { day: date, toldAt: day * DAY_MS + 17 * 3_600_000, readiness }];
    const known = knownOn(day);
    const at = { week: week.number, session: week.sessions[session]!.number };
    const targets = nextTargets(plannedIn(now, at), known);
    const waiting = new Set(frozenLifts(state, date).map(({ exerciseKey }) => exerciseKey));
    const today: Today = {
      day: day - base,
      readiness,
      isLight,
      form: 1 + either(dice) * FORM,
      ladderOf: ({ exercise }) => {
        const ladder = known.ladderOf(exercise);
        return ladder?.kind === "none" ? null : ladder;
      },
      note: (percent, lift, target) => {
        if (percent <= lived.highest) return;
        lived.highest = percent;
        lived.highestAt = `${date} ${lift.exercise.id} ${target.reason}`;
      },
    };
    const entries = targets.flatMap((target) => perform(athlete, target, today) ?? []);
    lived.frozenLifts += targets.filter(({ reason }) => reason === "pain_freeze").length;
    lived.frozenTrained += entries.filter(({ exerciseId }) => waiting.has(exerciseId!)).length;
    lived.sessions += 1;
    weeksDone.set(planned.week, [...(weeksDone.get(planned.week) ?? []), isLight]);
    past.push({ day: date, isDone: true, isLight });
    if (isLight && called >= 0) lived.lightAfter.push(lived.sessions - called);
    if (isLight) called = -1;
    const stateBefore = state;
    fold(
      makeLog({
        id: `log_${String(lived.sessions).padStart(4, "0")}`,
        day,
        entries,
        planned: { programId: now.programId, ...at },
        isDeload: isLight,
      }),
    );
    oracle.note({
      day,
      readiness,
      isLight,
      targets,
      entries,
      before: stateBefore,
      state,
      now: now.program,
    });
    const insights = findInsights({
      ...knownOn(day),
      now: day * DAY_MS + 20 * 3_600_000,
      planned: [...past.filter((one) => dayNumber(one.day) > day - WINDOW_DAYS), ...coming(now)],
      brief: now.brief,
    });
    for (const insight of insights) {
      if (told.has(insight.key)) continue;
      told.add(insight.key);
      lived.insights.push(insight);
      const { deload } = insight.proposal?.changes ?? {};
      if (deload && !deload.exercises && called < 0) called = lived.sessions;
      const next = answer(now, insight, date);
      if (next === undefined) continue;
      if (next === null) {
        lived.refused.push(insight.key);
        continue;
      }
      lived.applied.push(insight.key);
      athlete = moveTo(athlete, next.sheet, maxG);
      now = next;
    }
  }
  lived.hardWeeks = hardWeeksIn(weeksDone, now.program.weeks);
  finish(lived, athlete, maxG, firstG);
  return lived;
}

function finish(
  lived: Lived,
  athlete: Athlete,
  maxG: Map<string, number>,
  firstG: Map<string, number>,
) {
  for (const { exercise, index } of athlete.sheet.lifts)
    maxG.set(exercise.id, athlete.body.maxG[index]!);
  for (const [id, g] of firstG) {
    const last = maxG.get(id);
    if (last !== undefined) lived.gains.push(((last * (1 - athlete.body.lost)) / g - 1) * 100);
  }
  lived.meanGain = lived.gains.reduce((a, b) => a + b, 0) / Math.max(1, lived.gains.length);
}

/** Most hard weeks in a row: with more than half of their sessions, and none of them light. */
function hardWeeksIn(done: ReadonlyMap<number, boolean[]>, weeks: Program["weeks"]) {
  let [row, most] = [0, 0];
  weeks.forEach(({ sessions }, week) => {
    const lights = done.get(week) ?? [];
    const isHard = lights.length > sessions.length / 2 && !lights.includes(true);
    row = isHard ? row + 1 : 0;
    most = Math.max(most, row);
  });
  return most;
}
