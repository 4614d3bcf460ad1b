/** The chart of what each muscle got in a week, as a mean over the time that is known. */
import { MUSCLE_NAMES } from "../../../catalog/muscle-names.ts";
import { languageOf } from "../../../coach/language.ts";
import { countVolume } from "../../../tools/volume.ts";
import { muscleSetsByWeek } from "../../hard-sets.ts";
import { weeksIn } from "../../weeks.ts";
import { muscleBalanceChart } from "../kinds/muscle-balance-chart.ts";
import { capital, type ChartMaker, knownSpan } from "./chart-case.ts";

/** Muscles that need none and got none are left out. */
export const muscleBalanceOf: ChartMaker = (training, { locale }) => {
  const { logs, level, catalog } = training;
  const known = knownSpan(training);
  const counted = countVolume({ level, exercises: [] }, catalog);
  if (!known || "unknown" in counted) return muscleBalanceChart({ muscles: [] }, locale);
  const weeks = muscleSetsByWeek(logs, known, catalog);
  const names = MUSCLE_NAMES[languageOf(locale)];
  const muscles = counted.volume.muscles.map(({ muscle, floor, ceiling }) => {
    const sum = weeks.reduce((all, { muscles }) => all + (muscles[muscle] ?? 0), 0);
    const sets = Math.round((sum / weeksIn(known)) * 10) / 10;
    return { label: capital(names[muscle]), sets, floor, ceiling };
  });
  return muscleBalanceChart(
    { muscles: muscles.filter(({ sets, floor }) => sets > 0 || floor > 0) },
    locale,
  );
};
