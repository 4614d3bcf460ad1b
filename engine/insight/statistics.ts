/** An athlete's training over some days in numbers, each with its unit in its name. */
import * as z from "zod";
import { WeeklyVolume } from "../tools/volume.ts";
import { PERCENT_ZONES, REP_ZONES } from "./intensity.ts";
import { RECORD_NAMES } from "./marks.ts";

const sets = z.number().min(0).meta({ description: "Half sets are drop and rest-pause sets" });
const share = z.int().min(0).max(100).meta({ description: "Percent of the sets in all zones" });
const orNull = (schema: z.ZodType<number>, description: string) =>
  schema.nullable().meta({ description });
const count = z.int().min(0);

export const LiftProgress = z
  .object({
    exerciseId: z.string().nullable().meta({ description: "Null where only a name is known" }),
    name: z.string(),
    sessions: count,
    isPerHand: z.boolean().meta({ description: "Whether its kilograms are those of one hand" }),
    isWithBody: z.boolean().meta({ description: "Whether the body's part is in its kilograms" }),
    fromKg: orNull(z.number(), "Smoothed estimate of the maximum when the span began"),
    toKg: orNull(z.number(), "The same after its last session"),
    changePercent: orNull(z.number(), "From the one to the other"),
    plusMinusPercent: orNull(z.number(), "How unsure the latest estimate is"),
  })
  .meta({ id: "LiftProgress", description: "What a lift did over the span" });
export type LiftProgress = z.infer<typeof LiftProgress>;

export const RecordSet = z
  .object({
    exerciseId: z.string().nullable(),
    name: z.string(),
    kind: z.enum(RECORD_NAMES).meta({
      description: "`rep_max` is a load for more repetitions, or a heavier one for as many",
    }),
    value: z.number(),
    unit: z.enum(["kg", "reps", "s", "m"]),
    reps: orNull(z.int(), "Repetitions a load was done for; null where that says nothing"),
    before: z.number().meta({ description: "The mark that it beat, in the same unit" }),
    day: z.iso.date(),
  })
  .meta({ id: "RecordSet", description: "A personal record" });
export type RecordSet = z.infer<typeof RecordSet>;

export const Statistics = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    sessions: z
      .object({
        done: count,
        planned: count.meta({ description: "Planned for days that are over" }),
        plannedDone: count,
        adherencePercent: orNull(z.int(), "Of those planned; null without a plan"),
        meanMinutes: orNull(z.int(), "Of the sessions whose length is known"),
      })
      .meta({ id: "SessionStatistics", description: "Sessions, and those that were planned" }),
    streakWeeks: count.meta({ description: "Weeks in a row with a session, up to the last day" }),
    tonnageKg: count.meta({ description: "Load times repetitions, of both hands and sides" }),
    hardSets: sets,
    hardSetsPerWeek: sets,
    muscles: WeeklyVolume.shape.muscles.meta({
      description: "Fractional sets a week, beside what the level needs and bears",
    }),
    intensity: z
      .object({
        byPercent: z.array(z.object({ zone: z.enum(PERCENT_ZONES), sets, share })).meta({
          description: "By percent of the lift's maximum at that time",
        }),
        byReps: z.array(z.object({ zone: z.enum(REP_ZONES), sets, share })),
        meanRpe: orNull(z.number(), "Mean rated effort of the work sets"),
      })
      .meta({ id: "IntensityMix", description: "How heavy, how long and how hard the sets were" }),
    loadRatio: z
      .object({
        lastWeekSets: sets.meta({ description: "Hard sets of the last 7 days" }),
        usualWeekSets: sets.meta({ description: "A week's share of those of the last 28 days" }),
        ratio: orNull(z.number(), "The one by the other; null in the first four weeks of logs"),
      })
      .meta({
        id: "LoadRatio",
        description: "Says how the last week compares with the last four. It predicts no injury.",
      }),
    bodyweight: z
      .object({
        fromKg: z.number(),
        toKg: z.number(),
        weeklyKg: orNull(z.number(), "Change a week; null with one weigh-in"),
        weighIns: count,
      })
      .nullable()
      .meta({ description: "The trend, which a single day hardly moves" }),
    sleepHours: orNull(z.number(), "Mean of the nights told of"),
    readiness: orNull(z.number(), "Mean, from 1 to 5"),
    lifts: z.array(LiftProgress).meta({ description: "Most often trained first" }),
    records: z.array(RecordSet).meta({ description: "Oldest first" }),
  })
  .meta({ id: "TrainingStatistics", description: "Training over some days in numbers" });
export type Statistics = z.infer<typeof Statistics>;
