/** Reads the statistics of a span out of what was logged, told and planned. */
import type { Catalog } from "../catalog/catalog.ts";
import type { DailySignal } from "../log/daily-signal.ts";
import type { WorkoutLog } from "../log/workout-log.ts";
import type { Level } from "../program/brief.ts";
import { massIn } from "../program/load.ts";
import { countVolume } from "../tools/volume.ts";
import { gramsOfKg } from "../units.ts";
import { adherenceIn, type PlannedSession, streakWeeks } from "./adherence.ts";
import { meansOfDays, weightTrend } from "./body-trend.ts";
import type { Replay } from "./fold-log.ts";
import { countHardSets, hardSetsOf } from "./hard-sets.ts";
import { type Intensity, PERCENT_ZONES, readIntensity, REP_ZONES } from "./intensity.ts";
import { makeLoadRatio } from "./load-ratio.ts";
import { massOfRecord, recordName, repsOfRecord } from "./marks.ts";
import { type LiftCourse, readMasses } from "./masses.ts";
import type { LiftProgress, RecordSet, Statistics } from "./statistics.ts";
import type { NewRecord, RecordKind } from "./training-state.ts";
import { isIn, type Span, toldPart, weeksIn } from "./weeks.ts";

export type Training = {
  /** All of them, or at least those of the span, of as long before it, and of four weeks before that. */
  logs: readonly WorkoutLog[];
  /** What `replay` made of these and of all that lie before them. */
  replayed: Replay;
  signals: readonly DailySignal[];
  planned: readonly PlannedSession[];
  level: Level;
  today: string;
  catalog: Catalog;
};

export function readStatistics(training: Training, span: Span): Statistics {
  const { replayed, signals, planned, level, today, catalog } = training;
  const logs = training.logs.filter(({ day }) => isIn(span, day));
  const lifts = replayed.lifts.filter(({ exposure }) => isIn(span, exposure.day));
  const adherence = adherenceIn(planned, training.logs, span, today);
  const weeks = weeksIn(toldPart(span, training.logs));
  const hardSets = countHardSets(logs, catalog);
  const weight = weightTrend(signals, span);
  const masses = readMasses(training, span);
  const means = meansOfDays(signals, span);
  return {
    from: span.from,
    to: span.to,
    sessions: {
      done: logs.length,
      planned: adherence.planned,
      plannedDone: adherence.done,
      adherencePercent: adherence.share === null ? null : Math.round(adherence.share * 100),
      meanMinutes: meanMinutes(logs),
    },
    streakWeeks: streakWeeks(
      training.logs.filter(({ day }) => day <= span.to),
      span.to,
    ),
    tonnageKg: massIn("kg", masses.tonnageG, "volume"),
    hardSets,
    hardSetsPerWeek: round(hardSets / weeks, 1),
    muscles: weeklyMuscles(logs, weeks, level, catalog),
    intensity: zonesOf(readIntensity(logs, lifts, catalog)),
    loadRatio: makeLoadRatio(training.logs, catalog)(span.to),
    bodyweight: weight && {
      fromKg: massIn("kg", gramsOfKg(weight.fromKg), "estimate"),
      toKg: massIn("kg", gramsOfKg(weight.toKg), "estimate"),
      weeklyKg: weight.weeklyKg === null ? null : round(weight.weeklyKg, 2),
      weighIns: weight.weighIns,
    },
    sleepHours: means.sleepHours === null ? null : round(means.sleepHours, 1),
    readiness: means.readiness === null ? null : round(means.readiness, 1),
    lifts: masses.lifts.map(progressOf),
    records: replayed.records.filter(({ mark }) => isIn(span, mark.day)).map(sayRecord),
  };
}

/** Adding nothing turns a negative zero, which JSON cannot say, into zero. */
const round = (value: number, digits: number) =>
  Math.round(value * 10 ** digits) / 10 ** digits + 0;

function meanMinutes(logs: readonly WorkoutLog[]) {
  const known = logs.flatMap(({ durationSeconds }) => durationSeconds ?? []);
  const sum = known.reduce((a, b) => a + b, 0);
  return known.length > 0 ? Math.round(sum / known.length / 60) : null;
}

function weeklyMuscles(
  logs: readonly WorkoutLog[],
  weeks: number,
  level: Level,
  catalog: Catalog,
): Statistics["muscles"] {
  const exercises = logs
    .flatMap((log) => hardSetsOf(log, catalog))
    .map(({ exercise, sets }) => ({ exerciseId: exercise.id, sets: sets / weeks }));
  const counted = countVolume({ level, exercises }, catalog);
  if ("unknown" in counted) return [];
  return counted.volume.muscles.map((row) => {
    const sets = round(row.sets, 1);
    const status =
      sets < row.floor ? "below_floor" : sets > row.ceiling ? "above_ceiling" : "within";
    return { ...row, sets, status };
  });
}

function zonesOf({ byPercent, byReps, meanRpe }: Intensity): Statistics["intensity"] {
  const shares = <T>(zones: readonly T[], sets: readonly number[]) => {
    const all = sets.reduce((a, b) => a + b, 0);
    return zones.map((zone, i) => ({
      zone,
      sets: sets[i]!,
      share: all > 0 ? Math.round((sets[i]! / all) * 100) : 0,
    }));
  };
  return {
    byPercent: shares(PERCENT_ZONES, byPercent),
    byReps: shares(REP_ZONES, byReps),
    meanRpe: meanRpe === null ? null : round(meanRpe, 1),
  };
}

function progressOf({ fromG, toG, plusMinus, ...lift }: LiftCourse): LiftProgress {
  return {
    ...lift,
    fromKg: fromG === null ? null : massIn("kg", fromG, "estimate"),
    toKg: toG === null ? null : massIn("kg", toG, "estimate"),
    changePercent: fromG === null || toG === null ? null : round((toG / fromG - 1) * 100, 1),
    plusMinusPercent: plusMinus === null ? null : round(plusMinus * 100, 1),
  };
}

const UNITS: Partial<Record<RecordKind, "reps" | "s" | "m">> = {
  reps: "reps",
  seconds: "s",
  metres: "m",
};

function sayRecord({ exerciseId, name, kind, mark, before }: NewRecord): RecordSet {
  const unit = UNITS[kind] ?? "kg";
  const said = (value: number) =>
    unit === "kg" ? massIn("kg", value, massOfRecord(kind)) : round(value, 1);
  return {
    exerciseId,
    name,
    kind: recordName(kind),
    value: said(mark.value),
    unit,
    reps: repsOfRecord(kind, mark),
    before: said(before.value),
    day: mark.day,
  };
}
