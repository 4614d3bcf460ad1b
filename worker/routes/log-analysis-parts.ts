/** What sessions come to, on the wire: records, maxima, doubts, and what to do next time. */
import * as z from "zod";
import { NextTarget } from "../../engine/adapt/next-target.ts";
import { RECORD_NAMES } from "../../engine/insight/marks.ts";
import { LogFlag } from "../../engine/log/workout-log.ts";
import { Load } from "../../engine/program/program.ts";

const BENCH = { exerciseId: "barbell_bench_press", name: "Barbell bench press" };

export const RecordKind = z
  .enum(RECORD_NAMES)
  .meta({ id: "RecordKind", description: "What was done more of than ever before" });

const markFields = {
  load: Load.nullable().meta({ description: "Null for records that are counted" }),
  count: z.number().nullable().meta({ description: "Repetitions, seconds or metres" }),
  reps: z.int().nullable().meta({ description: "For which the load was lifted" }),
  day: z.iso.date(),
  logId: z.string(),
};
export const Mark = z
  .object(markFields)
  .meta({ id: "Mark", description: "The most that was done, and when" });

export const NewRecord = z
  .object({
    exerciseId: z.string().nullable(),
    name: z.string(),
    kind: RecordKind,
    ...markFields,
    before: Mark.meta({ description: "What it beat" }),
  })
  .meta({ id: "NewRecord", description: "A record that a session made" });

export const Estimate = z
  .object({
    exerciseId: z.string().nullable(),
    name: z.string(),
    e1rm: Load.nullable().meta({ description: "The one-repetition maximum, smoothed" }),
    plusMinusPercent: z
      .number()
      .nullable()
      .meta({ description: "How unsure the last estimate is" }),
    day: z.iso.date().nullable(),
  })
  .meta({ id: "LiftEstimate", description: "What a lift's maximum is taken to be" });

const { sets, reps, repsMax, rpe, more, reason, rule, evidence, numbers } = NextTarget.shape;
const { loadG: _, ...targetSets } = more.element.shape;
const withLoad = {
  load: Load.nullable().meta({ description: "Null where effort or the body decides" }),
};
export const ShownTarget = z
  .object({
    exerciseId: z.string().nullable(),
    name: z.string(),
    sets,
    reps,
    repsMax,
    rpe,
    ...withLoad,
    more: z
      .array(
        z
          .object({ ...targetSets, ...withLoad })
          .meta({ id: "NextSets", description: "Sets that are alike" }),
      )
      .meta({ description: "Further sets of the same session" }),
    reason,
    rule,
    evidence,
    numbers,
  })
  .meta({ id: "NextTargetShown", description: "What to do with a lift next time, and why" });

export const LogAnalysis = z
  .object({
    records: z.array(NewRecord),
    estimates: z.array(Estimate),
    doubtful: z
      .array(
        z
          .object({
            exerciseId: z.string().nullable(),
            name: z.string(),
            flag: LogFlag,
            load: Load.nullable(),
            reps: z.int().nullable(),
          })
          .meta({ id: "DoubtfulSet", description: "A set that is kept and not believed" }),
      )
      .meta({ description: "In no estimate and no record until they are corrected or repeated" }),
    nextTargets: z.array(ShownTarget).meta({ description: "For each lift of the last session" }),
  })
  .meta({ id: "LogAnalysis", description: "What new sessions came to" });

export const analysisExample = {
  records: [],
  estimates: [
    {
      ...BENCH,
      e1rm: { kg: 123.3, display: "123.3 kg" },
      plusMinusPercent: 3,
      day: "2026-11-30",
    },
  ],
  doubtful: [],
  nextTargets: [
    {
      ...BENCH,
      sets: 3,
      reps: 5,
      repsMax: null,
      rpe: 8,
      load: { kg: 102.5, display: "102.5 kg" },
      more: [],
      reason: "add_load",
      rule: "LOAD_JUMP",
      evidence: ["nsca"],
      numbers: { lastG: 100_000 },
    },
  ],
};
