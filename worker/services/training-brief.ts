/** An athlete's training in a few lines, for whoever finds words: small, and of health only with consent. */
import { catalog } from "../../engine/catalog/catalog.ts";
import {
  MOST_INSIGHTS_TOLD,
  MOST_LIFTS_TOLD,
  type TrainingBrief,
} from "../../engine/coach/context.ts";
import { languageOf } from "../../engine/coach/language.ts";
import { localName } from "../../engine/coach/local-name.ts";
import type { LiftState } from "../../engine/insight/training-state.ts";
import { readinessOf } from "../../engine/log/daily-signal.ts";
import { showEstimate } from "../../engine/tools/mass.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow, TrainingStateRow } from "../store/port.ts";
import { openInsights } from "./open-insights.ts";
import { dateIn } from "./planning-request.ts";
import { RECENT_DAYS } from "./recent-training.ts";
import { unitOf } from "./show-log.ts";
import { readSignals } from "./signals.ts";
import { listLogsOf } from "./training-state.ts";
import { daysBefore } from "../../engine/time.ts";
import { DAY_MS } from "../core/durations.ts";

/** A lift that was left is no lift of the athlete's any more. */
const TRAINED_DAYS = 56;

/** Null before the first log. */
export async function briefTraining(
  ctx: Ctx,
  athlete: AthleteRow,
  row: TrainingStateRow | null,
): Promise<TrainingBrief | null> {
  if (!row || row.document.sessions === 0) return null;
  const { lastAt, lifts } = row.document;
  const today = dateIn(athlete.timezone, ctx.now);
  const from = daysBefore(today, RECENT_DAYS - 1);
  const [logs, insights, readiness] = await Promise.all([
    listLogsOf(ctx, athlete.id, { from: Date.parse(from) - DAY_MS, to: null }),
    openInsights(ctx, athlete, languageOf(athlete.locale)),
    readinessTold(ctx, athlete, today),
  ]);
  return {
    lastSession: dateIn(athlete.timezone, lastAt),
    sessionsIn28Days: logs.filter(({ day }) => day >= from).length,
    lifts: usualLifts(Object.values(lifts), daysBefore(today, TRAINED_DAYS)).map((lift) =>
      sayLift(lift, athlete),
    ),
    noticed: insights.slice(0, MOST_INSIGHTS_TOLD).map(({ title }) => title),
    readiness,
  };
}

/** Those of the catalogue: a name that somebody typed is no word for a model. */
function usualLifts(lifts: readonly LiftState[], since: string) {
  const sessions = ({ exposures }: LiftState) => exposures.filter(({ day }) => day >= since).length;
  return lifts
    .filter(({ exerciseId, smoothG }) => catalog().byId.has(exerciseId ?? "") && smoothG !== null)
    .filter((lift) => sessions(lift) > 0)
    .toSorted((a, b) => sessions(b) - sessions(a) || b.smoothG! - a.smoothG!)
    .slice(0, MOST_LIFTS_TOLD);
}

const sayLift = ({ exerciseId, smoothG, plusMinus }: LiftState, athlete: AthleteRow) => ({
  name: localName(catalog().byId.get(exerciseId!)!, languageOf(athlete.locale)),
  max: showEstimate(smoothG!, unitOf(athlete)).display,
  plusMinusPercent: plusMinus === null ? null : Math.round(plusMinus * 1000) / 10,
});

async function readinessTold(ctx: Ctx, athlete: AthleteRow, today: string) {
  if (!athlete.consents.healthData.granted) return null;
  const signals = await readSignals(ctx, athlete.id, { from: daysBefore(today, 1), to: today });
  const told = signals.map(readinessOf).findLast((value) => value !== null) ?? null;
  return told === null ? null : Math.round(told * 10) / 10;
}
