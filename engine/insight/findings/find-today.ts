/** What counts today: how ready the athlete is, how long the last session is ago, what the last one beat. */
import { checkInAt } from "../../adapt/check-in.ts";
import { layoffRow } from "../../strength/layoff.ts";
import { type FindCase, found, mainLifts } from "./find-case.ts";
import type { Insight } from "./insight.ts";
import { dayNumber } from "../../time.ts";

const REDUCED_PERCENT = 10;
const WEEK = 7;
/** A break of two weeks or more is come back from by a plan of its own. */
const RETURN_DAYS = 14;
/** The first marks are easily beaten. */
const LEAST_EXPOSURES = 4;
const MOST_RECORDS = 3;
const RECORD_LASTS = 7;
const LAYOFF_LASTS = 14;

export function findReadiness({ signals, now, today }: FindCase): Insight[] {
  const { answer, readiness, soreness } = checkInAt(signals, now);
  if (!answer) return [];
  const isReduced = answer.endsWith("reduce");
  return [
    found(isReduced ? "READINESS_REDUCE" : "READINESS_HOLD", today, {
      id: today,
      severity: "suggest",
      since: today,
      lasts: 1,
      numbers: {
        ...(readiness !== null && { readiness }),
        ...(soreness !== null && { soreness }),
        ...(isReduced && { percent: REDUCED_PERCENT }),
      },
    }),
  ];
}

export function findLayoff({ logs, state, today, isOlder, plan }: FindCase): Insight[] {
  const last =
    logs.at(-1)?.day ??
    Object.values(state.lifts)
      .map(({ exposures }) => exposures.at(-1)?.day ?? "")
      .toSorted()
      .at(-1);
  if (!last) return [];
  const days = dayNumber(today) - dayNumber(last);
  const { noIncrease, loadFactor } = layoffRow(days, { isOlderOrIll: isOlder });
  if (!noIncrease) return [];
  const percent = Math.round((1 - loadFactor) * 100);
  const isLong = days >= RETURN_DAYS;
  const isDated = (plan?.program.startDate ?? null) !== null;
  const shiftDays = Math.min(8, Math.floor(days / WEEK)) * WEEK;
  const changes = { ...(isDated && { shiftDays }), layoffDays: days };
  return [
    found("LAYOFF_BACK", today, {
      id: `${last}:${isLong ? "long" : "short"}`,
      severity: "suggest",
      since: last,
      lasts: LAYOFF_LASTS,
      numbers: { days, percent },
      proposal: plan && isLong ? { reason: "week_off", changes } : null,
    }),
  ];
}

/**
 * Records that the latest log set in the lifts that matter most; of a lift only one is told, and where a light week is
 * called for in the same breath it says so.
 */
export function findRecords(given: FindCase, deload: readonly Insight[] = []): Insight[] {
  const rests = (id: string) =>
    deload.some(({ proposal, exerciseId }) => {
      const eased = proposal?.changes.deload;
      return exerciseId === id || (eased && (eased.exercises?.includes(id) ?? true));
    });
  const { logs, today, state, catalog } = given;
  const latest = logs.at(-1);
  if (!latest) return [];
  const beaten = Map.groupBy(
    state.records.filter(({ mark }) => mark.logId === latest.id),
    ({ key }) => key,
  );
  const records = mainLifts(given).flatMap(([key, { count, exerciseId }]) => {
    if (count < LEAST_EXPOSURES || exerciseId === null) return [];
    const of = beaten.get(key) ?? [];
    const load = of.find(({ kind }) => kind === "load");
    // A heavier body alone is no feat.
    const isOwn = (catalog.byId.get(exerciseId)?.bodyweightFraction ?? 0) === 0 || of.length > 1;
    const record = load ?? (isOwn ? of.find(({ kind }) => kind === "max") : undefined);
    if (!record) return [];
    const { value, reps } = record.mark;
    return found(record === load ? "RECORD_LOAD" : "RECORD_MAX", today, {
      id: `${key}:${latest.id}`,
      severity: "info",
      exerciseId,
      since: latest.day,
      lasts: RECORD_LASTS,
      numbers: { loadG: value, reps, ...(record === load && rests(exerciseId) && { rest: 1 }) },
    });
  });
  return records
    .toSorted((a, b) => b.numbers["loadG"]! - a.numbers["loadG"]!)
    .slice(0, MOST_RECORDS);
}
