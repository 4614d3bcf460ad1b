/** Charts of weeks from Monday to Sunday: weight moved, sets, intensity, sessions done. */
import { MUSCLE_NAMES } from "../../../catalog/muscle-names.ts";
import { languageOf } from "../../../coach/language.ts";
import type { WorkoutLog } from "../../../log/workout-log.ts";
import { countVolume } from "../../../tools/volume.ts";
import { dueSessions } from "../../adherence.ts";
import { countHardSets, muscleSetsByWeek } from "../../hard-sets.ts";
import { readIntensity } from "../../intensity.ts";
import { tonnageByWeek } from "../../series.ts";
import { isIn, mondayOf, mondaysIn, type Span } from "../../weeks.ts";
import { adherenceChart } from "../kinds/adherence-chart.ts";
import { intensityMixChart } from "../kinds/intensity-mix-chart.ts";
import { tonnageChart } from "../kinds/tonnage-chart.ts";
import { weeklySetsChart } from "../kinds/weekly-sets-chart.ts";
import { capital, type ChartMaker, type ChartTraining, firstDay, knownSpan } from "./chart-case.ts";
import { PERCENT_LIMITS } from "./percent-limits.ts";
import { addDays, daysBefore } from "../../../time.ts";

const MEAN_WEEKS = 4;

export const tonnageOf: ChartMaker = (training, { locale, unit }) => {
  const known = knownSpan(training);
  const weeks = known ? movedInWeeks(training, known) : [];
  const isNothing = weeks.every(({ tonnageG }) => tonnageG === 0);
  const runningTo = runningIn(known);
  return tonnageChart({ unit, weeks: isNothing ? [] : weeks, runningTo }, locale);
};

/** A week is whole by its Sunday: before it, and where the span ends earlier, nothing is to be made of it. */
function runningIn(known: Span | null) {
  return known && known.to < addDays(mondayOf(known.to), 6) ? known.to : null;
}

function movedInWeeks({ logs, replayed }: ChartTraining, { from, to }: Span) {
  const before = daysBefore(mondayOf(from), 7 * (MEAN_WEEKS - 1));
  const moved = tonnageByWeek(replayed.lifts, { from: before, to });
  const since = mondayOf(firstDay(logs));
  const byWeek = logsByWeek(logs);
  return moved.slice(MEAN_WEEKS - 1).map(({ week, tonnageG }, i) => {
    const last = moved.slice(i, i + MEAN_WEEKS);
    const sum = last.reduce((all, one) => all + one.tonnageG, 0);
    const isKnown = last[0]!.week >= since && addDays(week, 6) <= to;
    return {
      week,
      tonnageG,
      meanG: isKnown ? sum / MEAN_WEEKS : null,
      isLight: isLight(byWeek.get(week) ?? []),
    };
  });
}

/** Most of its sessions were meant to be. */
const isLight = (logs: readonly WorkoutLog[]) =>
  2 * logs.filter(({ isDeload }) => isDeload).length > logs.length;

const logsByWeek = (logs: readonly WorkoutLog[]) => Map.groupBy(logs, ({ day }) => mondayOf(day));

export const weeklySetsOf: ChartMaker = (training, { muscle, locale }) => {
  const { logs, catalog, level } = training;
  const known = knownSpan(training);
  if (muscle === null) {
    const byWeek = logsByWeek(known ? logs.filter(({ day }) => isIn(known, day)) : []);
    const weeks = (known ? mondaysIn(known) : []).map((week) => ({
      week,
      sets: countHardSets(byWeek.get(week) ?? [], catalog),
      floor: null,
      ceiling: null,
    }));
    return weeklySetsChart({ muscle: null, weeks, runningTo: runningIn(known) }, locale);
  }
  const counted = countVolume({ level, exercises: [] }, catalog);
  const row = "volume" in counted && counted.volume.muscles.find((one) => one.muscle === muscle);
  const { floor, ceiling } = row || { floor: null, ceiling: null };
  const weeks = (known ? muscleSetsByWeek(logs, known, catalog) : []).map(({ week, muscles }) => ({
    week,
    sets: muscles[muscle] ?? 0,
    floor,
    ceiling,
  }));
  const name = capital(MUSCLE_NAMES[languageOf(locale)][muscle]);
  return weeklySetsChart({ muscle: name, weeks, runningTo: runningIn(known) }, locale);
};

export const intensityMixOf: ChartMaker = (training, { locale }) => {
  const { logs, replayed, catalog } = training;
  const known = knownSpan(training);
  const byWeek = logsByWeek(known ? logs.filter(({ day }) => isIn(known, day)) : []);
  const lifts = Map.groupBy(replayed.lifts, ({ exposure }) => mondayOf(exposure.day));
  const weeks = (known ? mondaysIn(known) : []).map((week) => ({
    week,
    sets: readIntensity(byWeek.get(week) ?? [], lifts.get(week) ?? [], catalog).byPercent,
  }));
  const isNothing = weeks.every(({ sets }) => sets.every((count) => count === 0));
  return intensityMixChart({ weeks: isNothing ? [] : weeks, limits: PERCENT_LIMITS }, locale);
};

/** From the first week of which a planned session is due to the last. */
export const adherenceOf: ChartMaker = ({ planned, logs, span, today }, { locale }) => {
  const due = dueSessions(planned, logs, today).filter(({ planned: { date } }) => isIn(span, date));
  const byWeek = Map.groupBy(due, ({ planned: { date } }) => mondayOf(date));
  const weeks = mondaysIn(span).map((week) => {
    const sessions = byWeek.get(week) ?? [];
    const done = sessions.filter(({ log }) => log !== null).length;
    return { week, done, planned: sessions.length };
  });
  const isDue = ({ planned }: { planned: number }) => planned > 0;
  const [first, last] = [weeks.findIndex(isDue), weeks.findLastIndex(isDue)];
  return adherenceChart({ weeks: first < 0 ? [] : weeks.slice(first, last + 1) }, locale);
};
