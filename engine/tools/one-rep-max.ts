/** What one set says about the one-repetition maximum, how sure that is, and what it means at other repetitions. */
import * as z from "zod";
import { Load } from "../program/program.ts";
import { estimateMax } from "../strength/e1rm.ts";
import { isLowConfidence, percentAny } from "../strength/rpe-table.ts";
import { hasOneLoad, loadFields, ONE_LOAD, readLoad, showEstimate } from "./mass.ts";

const MOST_REPS = 12;

export const OneRepMaxRequest = z
  .strictObject({
    ...loadFields,
    reps: z.int().min(1).max(100).meta({ description: "Repetitions done", example: 5 }),
    rpe: z
      .number()
      .min(1)
      .max(10)
      .optional()
      .meta({ description: "Effort of the set, 10 if no repetition was left", example: 8 }),
    rir: z
      .number()
      .min(0)
      .max(10)
      .optional()
      .meta({ description: "Instead of `rpe`: repetitions left in reserve", example: 2 }),
    isolation: z
      .boolean()
      .default(false)
      .meta({ description: "One joint or a machine: the estimate is less certain" }),
  })
  .refine(hasOneLoad, ONE_LOAD)
  .refine(({ rpe, rir }) => rpe === undefined || rir === undefined, {
    path: ["rir"],
    message: "Send either rpe or rir",
  })
  .meta({
    id: "OneRepMaxRequest",
    description: "A set that was done",
    example: { load: { value: 100, unit: "kg" }, reps: 5, rpe: 8 },
  });
export type OneRepMaxRequest = z.output<typeof OneRepMaxRequest>;

export const OneRepMax = z
  .object({
    object: z.literal("one_rep_max"),
    estimate: z
      .object({
        max: Load,
        low: Load,
        high: Load,
        plusMinusPercent: z.number().meta({ description: "How far either way it may be off" }),
        method: z
          .enum(["rpe_table", "formulas"])
          .meta({ description: "By the rated effort, or the mean of Epley and Brzycki" }),
        isLowConfidence: z.boolean().meta({ description: "Published tables disagree here" }),
      })
      .nullable()
      .meta({ id: "OneRepMaxEstimate", description: "Null where the set says too little" }),
    reason: z
      .enum(["too_many_reps", "too_easy"])
      .nullable()
      .meta({ description: "Why there is no estimate" }),
    table: z
      .array(
        z
          .object({
            reps: z.int().meta({ description: "Repetitions to the last possible one" }),
            percent: z.number().meta({ description: "Of the maximum" }),
            load: Load,
          })
          .meta({ id: "RepMaxRow", description: "What can be lifted so many times" }),
      )
      .meta({ description: "1 to 12 repetitions; empty without an estimate" }),
  })
  .meta({
    id: "OneRepMax",
    description: "The one-repetition maximum that a set implies",
    example: {
      object: "one_rep_max",
      estimate: {
        max: { kg: 123.3, display: "123.3 kg" },
        low: { kg: 119.6, display: "119.6 kg" },
        high: { kg: 127, display: "127 kg" },
        plusMinusPercent: 3,
        method: "rpe_table",
        isLowConfidence: false,
      },
      reason: null,
      table: [{ reps: 5, percent: 86.3, load: { kg: 106.4, display: "106.4 kg" } }],
    },
  });
export type OneRepMax = z.infer<typeof OneRepMax>;

export function estimateOneRepMax(request: OneRepMaxRequest): OneRepMax {
  const { grams, unit } = readLoad(request);
  const { reps, rpe, rir, isolation } = request;
  const found = estimateMax({ loadG: grams, reps, rpe, rir, isolation });
  const object = "one_rep_max" as const;
  if (!found) {
    const reason = reps > MOST_REPS ? "too_many_reps" : "too_easy";
    return { object, estimate: null, reason, table: [] };
  }
  const { maxG, plusMinus } = found;
  const rows = Array.from({ length: MOST_REPS }, (_, i) => {
    const percent = percentAny(i + 1, 10);
    return { reps: i + 1, percent, load: showEstimate((maxG * percent) / 100, unit) };
  });
  return {
    object,
    estimate: {
      max: showEstimate(maxG, unit),
      low: showEstimate(maxG * (1 - plusMinus), unit),
      high: showEstimate(maxG * (1 + plusMinus), unit),
      plusMinusPercent: Math.round(plusMinus * 1000) / 10,
      method: rpe === undefined && rir === undefined ? "formulas" : "rpe_table",
      isLowConfidence: isLowConfidence(reps),
    },
    reason: null,
    table: rows,
  };
}
