/** Makes any kind of chart from an athlete's training. */
import type { ChartData, ChartKind } from "../chart-data.ts";
import type { ChartAsked, ChartMaker, ChartTraining } from "./chart-case.ts";
import { e1rmOf, prTimelineOf } from "./lift-charts.ts";
import { loadRatioOf } from "./load-ratio-of.ts";
import { muscleBalanceOf } from "./muscle-balance-of.ts";
import { programOverviewOf } from "./program-overview-of.ts";
import { bodyweightOf, macrosOf, readinessOfDays } from "./signal-charts.ts";
import { adherenceOf, intensityMixOf, tonnageOf, weeklySetsOf } from "./week-charts.ts";

const MAKERS: Record<ChartKind, ChartMaker> = {
  e1rm: e1rmOf,
  tonnage: tonnageOf,
  weeklySets: weeklySetsOf,
  bodyweight: bodyweightOf,
  adherence: adherenceOf,
  muscleBalance: muscleBalanceOf,
  intensityMix: intensityMixOf,
  loadRatio: loadRatioOf,
  readiness: readinessOfDays,
  macros: macrosOf,
  prTimeline: prTimelineOf,
  programOverview: programOverviewOf,
};

/** Nothing to show makes an empty chart, never a fault. */
export const chartOf = (kind: ChartKind, training: ChartTraining, asked: ChartAsked): ChartData =>
  MAKERS[kind](training, asked);
