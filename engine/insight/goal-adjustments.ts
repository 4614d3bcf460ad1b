/** Goals held against how things go: whether their day can be met, and which day or load would be honest. */
import * as z from "zod";
import { bodyPartG, takesBody } from "../catalog/body-part.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { DailySignal } from "../log/daily-signal.ts";
import type { WorkoutLog } from "../log/workout-log.ts";
import type { Level } from "../program/brief.ts";
import { massIn } from "../program/load.ts";
import { gramsOfKg, kgOfGrams } from "../units.ts";
import { weightSeries } from "./body-trend.ts";
import type { FoldedLift } from "./fold-log.ts";
import { type GoalEta, goalEta, type GoalPoint } from "./goal-eta.ts";
import { maxSeries } from "./series.ts";
import { dayNumber } from "../time.ts";

/**
 * An estimated maximum, or a body weight; by a day, or whenever it comes. Of a lift that moves the body a goal is what
 * is hung on it, or the help that is left.
 */
export type GoalTarget = { exerciseId: string | null; targetKg: number; by: string | null };

const kilograms = (description: string) => z.number().nullable().meta({ description });
const day = (description: string) => z.iso.date().nullable().meta({ description });

export const GoalAdjustment = z
  .object({
    exerciseId: z.string().nullable().meta({ description: "Null for body weight" }),
    targetKg: z.number(),
    load: z.enum(["whole", "per_hand", "added", "help", "body"]).meta({
      id: "GoalLoad",
      description:
        "What its kilograms are: of a lift all of it or those of one hand, what is added to the body (below zero: the help that is needed), the help that is given, or the body's own weight",
    }),
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
  /** They tell what the body weighed when it was lifted. */
  logs: readonly WorkoutLog[];
  signals: readonly DailySignal[];
  level: Level;
  today: string;
  catalog: Catalog;
};

export const adjustGoals = ({ targets, ...given }: GoalsCase): GoalAdjustment[] =>
  targets.map((target) => adjustGoal(target, given));

function adjustGoal(target: GoalTarget, given: Omit<GoalsCase, "targets">): GoalAdjustment {
  const { exerciseId, targetKg, by } = target;
  const { level, today } = given;
  const { points, load, baseKg } = scaleOf(exerciseId, given);
  const sign = load === "help" ? -1 : 1;
  const aim = baseKg + sign * targetKg;
  const eta =
    exerciseId === null
      ? goalEta({ points, target: aim, direction: wayTo(aim, points), today })
      : goalEta({ points, target: aim, direction: "up", level, today });
  /** As the goal has it: without the body, help being help. */
  const told = (value: number) => sign * (value - baseKg);
  const isExpected = eta.status === "expected";
  const isLate = isExpected && by !== null && eta.day > by;
  return {
    exerciseId,
    targetKg,
    load,
    by,
    verdict: isExpected ? (isLate ? "late" : "on_track") : eta.status,
    nowKg: eta.now === null ? null : massIn("kg", gramsOfKg(told(eta.now)), "estimate"),
    perWeekKg: isExpected ? Math.round(sign * eta.perWeek * 100) / 100 : null,
    expected: isExpected ? eta.day : null,
    earliest: isExpected ? eta.earliest : null,
    latest: isExpected ? eta.latest : null,
    reason: eta.status === "unclear" ? eta.reason : null,
    suggestedBy: isLate ? (eta.latest ?? eta.day) : null,
    suggestedKg: isLate ? withinReach(told(inTime(eta, by, today)), sign * eta.perWeek) : null,
  };
}

type Scale = {
  points: GoalPoint[];
  load: GoalAdjustment["load"];
  /** What is in each point besides what the goal counts: the body's part, as heavy as it is now. */
  baseKg: number;
};

/** Like is held against like: a heavier body is no step towards a goal of added load, and a lighter one no step back. */
function scaleOf(exerciseId: string | null, given: Omit<GoalsCase, "targets">): Scale {
  const { lifts, logs, signals, today, catalog } = given;
  if (exerciseId === null) {
    const points = weightSeries(signals).map(({ day, weightKg }) => ({ day, value: weightKg }));
    return { points, load: "body", baseKg: 0 };
  }
  const days = maxSeries(lifts, exerciseId, { from: "", to: today });
  const exercise = catalog.byId.get(exerciseId) ?? null;
  if (!exercise || !takesBody(exercise)) {
    const points = days.map(({ day, maxG }) => ({ day, value: kgOfGrams(maxG) }));
    return { points, load: exercise?.loadType === "per_hand" ? "per_hand" : "whole", baseKg: 0 };
  }
  const weights = new Map(logs.map(({ id, bodyweightG }) => [id, bodyweightG]));
  const lifted = days.flatMap(({ day, maxG, logId }) => {
    const bodyweightG = weights.get(logId) ?? null;
    return bodyweightG === null ? [] : [{ day, maxG, bodyG: bodyPartG(exercise, bodyweightG) }];
  });
  const baseG = lifted.at(-1)?.bodyG ?? 0;
  return {
    points: lifted.map(({ day, maxG, bodyG }) => ({ day, value: kgOfGrams(maxG - bodyG + baseG) })),
    load: exercise.loadType === "assisted" ? "help" : "added",
    baseKg: kgOfGrams(baseG),
  };
}

/** Closer than this to the target a body weight is there. */
const NEAR_KG = 0.5;

/** Who weighs more than the target wants to lose; near it the first weight tells from where it was reached. */
function wayTo(targetKg: number, points: readonly GoalPoint[]) {
  const [first, now] = [points[0]?.value ?? targetKg, points.at(-1)?.value ?? targetKg];
  const from = Math.abs(now - targetKg) <= NEAR_KG ? first : now;
  return from > targetKg ? "down" : "up";
}

function inTime(eta: GoalEta & { status: "expected" }, by: string, today: string) {
  return eta.now + (eta.perWeek * Math.max(0, dayNumber(by) - dayNumber(today))) / 7;
}

/** Rounded towards where the athlete is, so that it is no promise. */
const withinReach = (kg: number, perWeek: number) =>
  (perWeek > 0 ? Math.floor(kg * 2) : Math.ceil(kg * 2)) / 2;
