/** Twelve weeks of an athlete for tests of charts, and how one is asked for. */
import { catalog } from "../../../catalog/catalog.ts";
import type { DailySignal } from "../../../log/daily-signal.ts";
import type { WorkoutLog } from "../../../log/workout-log.ts";
import type { PlannedSession } from "../../adherence.ts";
import { replay } from "../../fold-log.ts";
import { dayAt, entryOf, logOf, setOf } from "../../testing.ts";
import type { ChartData, ChartKind } from "../chart-data.ts";
import type { ChartAsked, ChartTraining } from "./chart-case.ts";
import { chartOf } from "./chart-of.ts";

export const known = catalog();
export const WEEKS = 12;
export const LAST = 7 * WEEKS - 1;
export const list = <T>(length: number, make: (n: number) => T) =>
  Array.from({ length }, (_, n) => make(n));

/** Bench on Mondays and Thursdays, heavier by and by; squats on Mondays; every fourth week is light. */
export const LOGS = list(WEEKS, (week) => {
  const isDeload = week % 4 === 3;
  const press = entryOf(
    "barbell_bench_press",
    list(3, () => setOf(80 + 2.5 * week, 5, { rpe: 8 })),
  );
  const squat = entryOf(
    "barbell_back_squat",
    list(4, () => setOf(100 + 5 * week, 3, { rpe: 8 })),
  );
  const kind = { isDeload, durationSeconds: 3_600 };
  return [logOf(7 * week, [squat, press], kind), logOf(7 * week + 3, [press], kind)];
}).flat();

export const SIGNALS: DailySignal[] = list(LAST + 1, (n) => ({
  day: dayAt(n),
  toldAt: 0,
  weightKg: 84 - n / 20,
  readiness: 1 + (n % 5),
  proteinG: 150,
  carbsG: 200,
  ...(n % 2 === 0 && { fatG: 70 }),
}));

export const PLANNED: PlannedSession[] = list(WEEKS, (week) =>
  [0, 3, 5].map((weekday, i) => ({
    programId: "prog_1",
    date: dayAt(7 * week + weekday),
    week: week + 1,
    session: i + 1,
    deload: week % 4 === 3,
  })),
).flat();

export const trainingOf = (
  logs: readonly WorkoutLog[],
  more: Partial<ChartTraining> & { all?: readonly WorkoutLog[] } = {},
): ChartTraining => {
  const { all = logs, ...rest } = more;
  const kept = replay(all, known).state;
  return {
    logs,
    replayed: { ...replay(logs, known), records: kept.records },
    signals: [],
    planned: [],
    level: "intermediate",
    today: dayAt(LAST),
    catalog: known,
    span: { from: dayAt(0), to: dayAt(LAST) },
    kept,
    ...rest,
  };
};
export const FULL = trainingOf(LOGS, { signals: SIGNALS, planned: PLANNED });
export const NOTHING = trainingOf([]);

const PLAIN: ChartAsked = {
  locale: "en",
  unit: "kg",
  exerciseId: null,
  isAllTime: true,
  muscle: null,
  program: null,
};
const askedFor = (kind: ChartKind, more: Partial<ChartAsked> = {}): ChartAsked => ({
  ...PLAIN,
  ...(kind === "e1rm" && { exerciseId: "barbell_bench_press" }),
  ...more,
});
export const draw = (kind: ChartKind, training: ChartTraining, more: Partial<ChartAsked> = {}) =>
  chartOf(kind, training, askedFor(kind, more));
export const pointsOf = ({ series }: ChartData, key: string) =>
  series.find((one) => one.key === key)?.points ?? [];
export const valuesOf = (data: ChartData, key: string) => pointsOf(data, key).map(({ y }) => y);
export const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);
