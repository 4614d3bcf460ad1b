/** An athlete who never was, from a seed: what tests and pictures of charts are made of. */
import { seededShare } from "../../seed.ts";
import type { ChartData, ChartKind } from "./chart-data.ts";
import { adherenceChart } from "./kinds/adherence-chart.ts";
import { bodyweightChart } from "./kinds/bodyweight-chart.ts";
import { e1rmChart } from "./kinds/e1rm-chart.ts";
import { intensityMixChart } from "./kinds/intensity-mix-chart.ts";
import { loadRatioChart } from "./kinds/load-ratio-chart.ts";
import { macrosChart } from "./kinds/macros-chart.ts";
import { muscleBalanceChart } from "./kinds/muscle-balance-chart.ts";
import { prTimelineChart } from "./kinds/pr-timeline-chart.ts";
import { programOverviewChart } from "./kinds/program-overview-chart.ts";
import { readinessChart } from "./kinds/readiness-chart.ts";
import { tonnageChart } from "./kinds/tonnage-chart.ts";
import { weeklySetsChart } from "./kinds/weekly-sets-chart.ts";
import { DAY_MS } from "../../time.ts";

const FIRST_DAY = Date.UTC(2026, 0, 5);
const LIMITS = [65, 75, 85];

export const dayAt = (n: number) => new Date(FIRST_DAY + n * DAY_MS).toISOString().slice(0, 10);
const weekAt = (n: number) => dayAt(7 * n);
/** Between -1 and 1, the same each time. */
const noise = (what: string, n: number) => 2 * seededShare(7, `${what}${n}`) - 1;
const list = <T>(length: number, make: (n: number) => T) =>
  Array.from({ length }, (_, n) => make(n));
const isLight = (n: number) => n % 5 === 4;

/** `count` sessions, two or three days apart, better by and by. */
export function exampleE1rm(count: number, locale: string): ChartData {
  let [best, smoothG] = [0, 0];
  const days = list(count, (n) => {
    const maxG = Math.round(120_000 + 28_000 * (1 - 0.97 ** n) + 2_800 * noise("max", n));
    smoothG = n === 0 ? maxG : Math.round(0.35 * maxG + 0.65 * smoothG);
    const isRecord = maxG > best && n > 0;
    best = Math.max(best, maxG);
    return { day: dayAt(Math.floor(2.4 * n)), maxG, smoothG, plusMinus: 0.03, isRecord };
  });
  return e1rmChart({ exercise: "Back squat", unit: "kg", days }, locale);
}

const zonesOf = (n: number) => {
  const sets = isLight(n) ? 20 : 36 + 2 * (n % 5);
  const heavy = isLight(n) ? 0 : Math.min(8, Math.floor(n / 2));
  return [
    Math.round(sets * 0.3),
    Math.round(sets * 0.4),
    Math.round(sets * 0.3 - heavy / 2),
    heavy,
  ];
};

const MUSCLES: readonly [label: string, sets: number, floor: number, ceiling: number][] = [
  ["Chest", 14, 8, 20],
  ["Back", 18, 10, 22],
  ["Quads", 12, 8, 18],
  ["Hamstrings", 5, 6, 16],
  ["Glutes", 9, 4, 16],
  ["Side delts", 22, 6, 20],
  ["Biceps", 11, 6, 18],
  ["Triceps", 9, 6, 16],
  ["Calves", 3, 6, 14],
];

const RECORDS: readonly [label: string, startG: number, every: number, reps: number][] = [
  ["Back squat", 120_000, 23, 3],
  ["Bench press", 82_500, 31, 5],
  ["Deadlift", 150_000, 37, 2],
];

export const EXAMPLES: Record<ChartKind, (locale: string) => ChartData> = {
  e1rm: (locale) => exampleE1rm(36, locale),
  tonnage: (locale) => {
    const moved = list(
      16,
      (n) => (isLight(n) ? 9_000_000 : 15_500_000 + 320_000 * n) + 1e6 * noise("tonnage", n),
    );
    const weeks = moved.map((tonnageG, n) => {
      const last = moved.slice(Math.max(0, n - 3), n + 1);
      const meanG = n < 3 ? null : last.reduce((a, b) => a + b, 0) / last.length;
      return { week: weekAt(n), tonnageG, meanG, isLight: isLight(n) };
    });
    return tonnageChart({ unit: "kg", weeks }, locale);
  },
  weeklySets: (locale) => {
    const sets = [8, 10, 11, 12, 6, 11, 13, 14, 16, 7, 13, 15];
    const weeks = sets.map((sets, n) => ({ week: weekAt(n), sets, floor: 8, ceiling: 20 }));
    return weeklySetsChart({ muscle: "Chest", weeks }, locale);
  },
  bodyweight: (locale) => {
    let trendG = 84_000;
    const days = list(90, (n) => {
      const weightG = n % 11 === 5 ? null : Math.round(84_000 - 45 * n + 600 * noise("weight", n));
      trendG = Math.round(0.1 * (weightG ?? trendG) + 0.9 * trendG);
      return { day: dayAt(n), weightG, trendG };
    });
    return bodyweightChart({ unit: "kg", days, goalG: 79_000 }, locale);
  },
  adherence: (locale) => {
    const done = [4, 4, 3, 4, 4, 2, 4, 4, 4, 3, 4, 0, 1, 3, 4, 4];
    const weeks = done.map((done, n) => ({ week: weekAt(n), done, planned: 4 }));
    return adherenceChart({ weeks }, locale);
  },
  muscleBalance: (locale) => {
    const muscles = MUSCLES.map(([label, sets, floor, ceiling]) => ({
      label,
      sets,
      floor,
      ceiling,
    }));
    return muscleBalanceChart({ muscles }, locale);
  },
  intensityMix: (locale) =>
    intensityMixChart(
      { weeks: list(16, (n) => ({ week: weekAt(n), sets: zonesOf(n) })), limits: LIMITS },
      locale,
    ),
  loadRatio: (locale) => {
    const days = list(84, (n) => ({
      day: dayAt(n),
      ratio: n > 40 && n < 48 ? null : 1.05 + 0.3 * Math.sin(n / 9) + 0.06 * noise("ratio", n),
    }));
    return loadRatioChart({ days, usual: { low: 0.8, high: 1.3 } }, locale);
  },
  readiness: (locale) => {
    const scores = list(56, (n) => Math.round(3.4 + Math.sin(n / 6) + noise("ready", n)));
    const days = scores.map((score, n) => {
      const last = scores.slice(Math.max(0, n - 6), n + 1);
      return {
        day: dayAt(n),
        score: Math.min(5, Math.max(1, score)),
        mean: last.reduce((a, b) => a + b, 0) / last.length,
      };
    });
    return readinessChart({ days }, locale);
  },
  macros: (locale) => {
    const days = list(21, (n) => ({
      day: dayAt(n),
      proteinG: Math.round(155 + 20 * noise("protein", n)),
      carbsG: Math.round(240 + 60 * noise("carbs", n)),
      fatG: Math.round(70 + 15 * noise("fat", n)),
    }));
    return macrosChart({ days, targetKcal: 2_300 }, locale);
  },
  prTimeline: (locale) => {
    const lifts = RECORDS.map(([label, startG, every, reps]) => ({
      label,
      records: list(6, (n) => ({ day: dayAt(every * n + 3), loadG: startG + 2_500 * n * 2, reps })),
    }));
    return prTimelineChart({ unit: "kg", today: dayAt(200), lifts }, locale);
  },
  programOverview: (locale) => {
    const weeks = list(15, (n) => ({ number: n + 1, sets: zonesOf(n), isLight: isLight(n) }));
    return programOverviewChart({ name: "Strength, 15 weeks", weeks, limits: LIMITS }, locale);
  },
};
