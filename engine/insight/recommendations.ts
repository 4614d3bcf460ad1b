/** What follows from the numbers of a span: by which rule, from which figures, on whose word. */
import * as z from "zod";
import { Muscle } from "../catalog/muscles.ts";
import type { Level } from "../program/brief.ts";
import { massIn } from "../program/load.ts";
import { findStanding, LEAST_STANDING_DAYS } from "./findings/find-standing.ts";
import { frozenLifts, painEase } from "./findings/pain-state.ts";
import type { Imbalance } from "./imbalances.ts";
import { STALL_EVIDENCE, STALL_RULE } from "./plateau.ts";
import type { Statistics } from "./statistics.ts";
import type { LiftState, TrainingState } from "./training-state.ts";
import { daysIn } from "./weeks.ts";

export const ACTIONS = [
  "add_sets",
  "cut_sets",
  "fewer_days",
  "change_something",
  "light_week",
  "add_pulls",
  "add_pushes",
  "add_hip_work",
  "add_knee_work",
  "train_weaker_side",
  "mind_the_ratio",
] as const;

export const Recommendation = z
  .object({
    rule: z.string().max(60).meta({ description: "Id of the rule that it follows from" }),
    action: z.enum(ACTIONS).meta({ id: "RecommendedAction", description: "What to do" }),
    exerciseId: z.string().nullable(),
    muscle: Muscle.nullable().meta({ description: "Null where no one muscle is meant" }),
    otherId: z
      .string()
      .nullable()
      .meta({ description: "The lift that this one is held against; null where there is none" }),
    text: z.string().meta({ description: "What to do and why, in the athlete's language" }),
    numbers: z
      .record(z.string(), z.number())
      .meta({ description: "Every figure that it rests on" }),
    confidence: z.enum(["moderate", "low"]),
    evidence: z.array(z.string()).meta({ description: "Keys of the sources" }),
  })
  .meta({ id: "ProgressRecommendation", description: "What follows from the numbers" });
export type Recommendation = z.infer<typeof Recommendation>;
/** `grams` are what two loads were measured as, for words that convert them. */
export type Unsaid = Omit<Recommendation, "text"> & {
  grams?: { firstG: number; secondG: number } | undefined;
};

export type RecommendationCase = {
  statistics: Statistics;
  imbalances: readonly Imbalance[];
  state: TrainingState;
  level: Level;
  today: string;
  /** A light week has been found to be due, and nobody has answered it yet. */
  isLightDue?: boolean | undefined;
};

/** Under this part of the planned sessions a plan with fewer days would be the honest one. */
const LEAST_ADHERENCE = 75;
const LEAST_PLANNED = 4;
/** In less than two weeks a muscle may have too little by chance. */
const LEAST_VOLUME_DAYS = 14;
const MOST_OF_A_KIND = 3;

export function recommend(given: RecommendationCase): Unsaid[] {
  // More sets are for after the light week.
  const volume = onVolume(given).filter(({ action }) => action !== "add_sets" || !given.isLightDue);
  return [...onSessions(given), ...onStalls(given), ...volume, ...onBalance(given)];
}

const plain = { exerciseId: null, otherId: null, muscle: null, confidence: "moderate" } as const;

function onSessions({ statistics: { sessions } }: RecommendationCase): Unsaid[] {
  const { adherencePercent, planned, plannedDone } = sessions;
  if (adherencePercent === null || planned < LEAST_PLANNED || adherencePercent >= LEAST_ADHERENCE)
    return [];
  return [
    {
      ...plain,
      rule: "ADHERENCE_DAYS",
      action: "fewer_days",
      numbers: { planned, done: plannedDone, percent: adherencePercent },
      evidence: ["engineering-choice"],
    },
  ];
}

function onStalls({ statistics, state, level, today, isLightDue }: RecommendationCase): Unsaid[] {
  const percent = statistics.sessions.adherencePercent;
  const adherence = percent === null ? null : percent / 100;
  const stallOf = (lift: LiftState) => findStanding(lift, { level, adherence, today });
  const frozen = new Set(frozenLifts(state, today).map(({ exerciseKey }) => exerciseKey));
  // What hurts stands still for a good reason, and nothing is to be tried on it.
  const isHurt = (key: string) => frozen.has(key) || painEase(state, key, today) !== null;
  const stalled = Object.entries(state.lifts)
    .flatMap(([key, lift]) => {
      const isAsked = lift.exerciseId !== null && !isHurt(key);
      const stall = isAsked ? stallOf(lift) : null;
      return stall && stall.standsFor >= LEAST_STANDING_DAYS ? [{ lift, stall }] : [];
    })
    .toSorted((a, b) => b.lift.count - a.lift.count);
  if (isLightDue && stalled.length > 0) return [lightWeek(stalled.length)];
  return stalled.slice(0, MOST_OF_A_KIND).map(({ lift, stall }) => ({
    ...plain,
    rule: STALL_RULE,
    action: "change_something" as const,
    exerciseId: lift.exerciseId,
    numbers: {
      exposures: stall.exposures,
      days: stall.standsFor,
      bestKg: massIn("kg", stall.bestG, "estimate"),
      beforeKg: massIn("kg", stall.beforeG, "estimate"),
    },
    evidence: [...STALL_EVIDENCE],
  }));
}

/** Who changes a lift and rests at once learns nothing of either. */
const lightWeek = (lifts: number): Unsaid => ({
  ...plain,
  rule: STALL_RULE,
  action: "light_week",
  numbers: { lifts },
  evidence: ["bell-2023", "engineering-choice", "rogerson-2024"],
});

function onVolume({ statistics }: RecommendationCase): Unsaid[] {
  if (daysIn(statistics) < LEAST_VOLUME_DAYS || statistics.hardSets === 0) return [];
  const rows = statistics.muscles.map((row) => ({
    row,
    // What is furthest off for its size comes first.
    off: row.status === "below_floor" ? 1 - row.sets / row.floor : row.sets / row.ceiling - 1,
  }));
  const furthest = (status: "below_floor" | "above_ceiling") =>
    rows
      .filter(({ row }) => row.status === status)
      .toSorted((a, b) => b.off - a.off)
      .slice(0, MOST_OF_A_KIND)
      .map(({ row }) => row);
  const numbersOf = ({ sets, floor, start, ceiling }: Statistics["muscles"][number]) => ({
    sets,
    floor,
    start,
    ceiling,
  });
  return [
    ...furthest("below_floor").map((row) => ({
      ...plain,
      rule: "VOLUME_LOW",
      action: "add_sets" as const,
      muscle: row.muscle,
      numbers: numbersOf(row),
      evidence: ["pelland-2025", "engineering-choice"],
    })),
    ...furthest("above_ceiling").map((row) => ({
      ...plain,
      rule: "VOLUME_HIGH",
      action: "cut_sets" as const,
      muscle: row.muscle,
      numbers: numbersOf(row),
      evidence: ["baz-valle-2022", "engineering-choice"],
    })),
  ];
}

const BALANCE_ACTIONS = {
  pull_push: ["add_pulls", "add_pushes"],
  knee_hip: ["add_knee_work", "add_hip_work"],
  sides: ["train_weaker_side", "train_weaker_side"],
  lift_ratio: ["mind_the_ratio", "mind_the_ratio"],
} as const;

function onBalance({ imbalances }: RecommendationCase): Unsaid[] {
  return imbalances.map(
    ({
      kind,
      confidence,
      exerciseId,
      otherId,
      ratio,
      low,
      high,
      first,
      second,
      rule,
      evidence,
    }) => {
      const isLow = ratio !== null && ratio < low;
      const inGrams = kind === "sides" || kind === "lift_ratio";
      const figure = (value: number) =>
        inGrams ? massIn("kg", value, "estimate") : Math.round(value * 10) / 10;
      return {
        ...plain,
        rule,
        action: BALANCE_ACTIONS[kind][isLow ? 0 : 1],
        exerciseId,
        otherId,
        confidence,
        ...(inGrams && { grams: { firstG: first, secondG: second } }),
        numbers: {
          first: figure(first),
          second: figure(second),
          ...(ratio !== null && { ratio: Math.round(ratio * 100) / 100 }),
          low: Math.round(low * 100) / 100,
          high: Math.round(high * 100) / 100,
        },
        evidence: [...evidence],
      };
    },
  );
}
