/** The chart of a program: the sets of each week by how heavy they are meant to be. */
import type { Catalog } from "../../../catalog/catalog.ts";
import type { Program, SetGroup, Week } from "../../../program/program.ts";
import { percentAny } from "../../../strength/rpe-table.ts";
import type { ChartData } from "../chart-data.ts";
import { programOverviewChart } from "../kinds/program-overview-chart.ts";
import type { ChartMaker } from "./chart-case.ts";
import { PERCENT_LIMITS } from "./percent-limits.ts";

/** Where a plan names no effort, as for warm-ups and rests. */
const USUAL_RPE = 8;

export const programOverviewOf: ChartMaker = ({ catalog }, { program, locale }) =>
  overviewOf(program, catalog, locale);

export function overviewOf(program: Program | null, catalog: Catalog, locale: string): ChartData {
  const weeks = (program?.weeks ?? []).map((week) => ({
    number: week.number,
    sets: setsByZone(week, catalog),
    isLight: week.deload,
  }));
  const isNothing = weeks.every(({ sets }) => sets.every((count) => count === 0));
  return programOverviewChart(
    { name: program?.name ?? "", weeks: isNothing ? [] : weeks, limits: PERCENT_LIMITS },
    locale,
  );
}

/** Holds, carries and runs are in no zone, because nothing makes a percentage of them. */
function setsByZone({ sessions }: Week, catalog: Catalog): number[] {
  const zones = [0, ...PERCENT_LIMITS].map(() => 0);
  for (const { exercises } of sessions)
    for (const { exerciseId, groups } of exercises) {
      if (catalog.byId.get(exerciseId)?.measure !== "reps") continue;
      for (const group of groups) {
        if (group.type === "warmup") continue;
        const percent = percentOf(group);
        zones[PERCENT_LIMITS.filter((limit) => percent >= limit).length]! += group.sets;
      }
    }
  return zones;
}

/** Without a known maximum, what these repetitions at this effort come to. */
const percentOf = ({ percent, reps, rpe }: SetGroup) =>
  percent ?? percentAny(reps, rpe ?? USUAL_RPE);
