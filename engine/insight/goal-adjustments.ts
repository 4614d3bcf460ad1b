/** Goals held against how things go: whether their day can be met, and which day or load would be honest. */
import * as z from "zod";
import type { DailySignal } from "../log/daily-signal.ts";
import type { Level } from "../program/brief.ts";
import { gramsOfKg, kgOfGrams } from "../units.ts";
import { weightSeries } from "./body-trend.ts";
import type { FoldedLift } from "./fold-log.ts";
import { type GoalEta, goalEta, type GoalPoint } from "./goal-eta.ts";
import { maxSeries } from "./series.ts";
import { dayNumber } from "../time.ts";

/** An estimated maximum, or a body weight; by a day, or whenever it comes. */
export type GoalTarget = { exerciseId: string | null; targetKg: number; by: string | null };

const kilograms = (description: string) => z.number().nullable().meta({ description });
const day = (description: string) => z.iso.date().nullable().meta({ description });

export const GoalAdjustment = z
  .object({
    exerciseId: z.string().nullable().meta({ description: "Null for body weight" }),
    targetKg: z.number(),
    by: day("When it is wanted"),
    verdict: z.enum(["reached", "on_track", "late", "unclear"]).meta({
      id: "GoalVerdict",
      description: "`unclear`: too few days, no clear trend, or more than a year away",
    }),
    nowKg: kilograms("Where the trend stands"),
    perWeekKg: kilograms("What it gains or loses a week"),
    expected: day("When it is reached if things go on so"),
    earliest: day("With the best of the trend that is likely"),
    latest: day("With the worst; null where that is more than a year away"),
    reason: z
      .enum(["too_few", "no_trend", "too_far"])
      .nullable()
      .meta({ description: "Why nobody can say" }),
    suggestedBy: day("A day that can be met; null where the goal may stay as it is"),
    suggestedKg: kilograms("What can be met by the day that was wanted"),
  })
  .meta({ id: "GoalAdjustment", description: "A goal, and how it stands" });
export type GoalAdjustment = z.infer<typeof GoalAdjustment>;

export type GoalsCase = {
  targets: readonly GoalTarget[];
  lifts: readonly FoldedLift[];
  signals: readonly DailySignal[];
  level: Level;
  today: string;
};

export const adjustGoals = ({ targets, ...given }: GoalsCase): GoalAdjustment[] =>
  targets.map((target) => adjustGoal(target, given));

function adjustGoal(target: GoalTarget, given: Omit<GoalsCase, "targets">): GoalAdjustment {
  const { exerciseId, targetKg, by } = target;
  const { level, today } = given;
  const points = pointsOf(exerciseId, given);
  const eta =
    exerciseId === null
      ? goalEta({ points, target: targetKg, direction: wayTo(targetKg, points), today })
      : goalEta({ points, target: targetKg, direction: "up", level, today });
  const isExpected = eta.status === "expected";
  const isLate = isExpected && by !== null && eta.day > by;
  return {
    exerciseId,
    targetKg,
    by,
    verdict: isExpected ? (isLate ? "late" : "on_track") : eta.status,
    nowKg: eta.now === null ? null : tenth(eta.now),
    perWeekKg: isExpected ? Math.round(eta.perWeek * 100) / 100 : null,
    expected: isExpected ? eta.day : null,
    earliest: isExpected ? eta.earliest : null,
    latest: isExpected ? eta.latest : null,
    reason: eta.status === "unclear" ? eta.reason : null,
    suggestedBy: isLate ? (eta.latest ?? eta.day) : null,
    suggestedKg: isLate ? withinReach(eta, by, today) : null,
  };
}

function pointsOf(
  exerciseId: string | null,
  { lifts, signals, today }: Omit<GoalsCase, "targets">,
): GoalPoint[] {
  if (exerciseId === null)
    return weightSeries(signals).map(({ day, weightKg }) => ({ day, value: weightKg }));
  const span = { from: "", to: today };
  return maxSeries(lifts, exerciseId, span).map(({ day, maxG }) => ({
    day,
    value: kgOfGrams(maxG),
  }));
}

/** Closer than this to the target a body weight is there. */
const NEAR_KG = 0.5;

/** Who weighs more than the target wants to lose; near it the first weight tells from where it was reached. */
function wayTo(targetKg: number, points: readonly GoalPoint[]) {
  const [first, now] = [points[0]?.value ?? targetKg, points.at(-1)?.value ?? targetKg];
  const from = Math.abs(now - targetKg) <= NEAR_KG ? first : now;
  return from > targetKg ? "down" : "up";
}

/** Rounded towards where the athlete is, so that it is no promise. */
function withinReach(eta: GoalEta & { status: "expected" }, by: string, today: string) {
  const weeks = Math.max(0, dayNumber(by) - dayNumber(today)) / 7;
  const halves = (eta.now + eta.perWeek * weeks) * 2;
  return (eta.perWeek > 0 ? Math.floor(halves) : Math.ceil(halves)) / 2;
}

/** By way of whole grams, as loads are kept. */
const tenth = (kg: number) => Math.round(gramsOfKg(kg) / 100) / 10;
