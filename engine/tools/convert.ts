/** One measure in the words of another: kilograms and pounds, RPE and RIR, percent and repetitions. */
import * as z from "zod";
import { isLowConfidence, percentAny, repsAtPercent } from "../strength/rpe-table.ts";
import { gramsOfKg, gramsOfLb, kgOfGrams, lbOfGrams } from "../units.ts";

const MEASURES = ["kg", "lb", "rpe", "rir", "percent", "reps"] as const;
type Measure = (typeof MEASURES)[number];

const TO: Record<Measure, Measure> = {
  kg: "lb",
  lb: "kg",
  rpe: "rir",
  rir: "rpe",
  percent: "reps",
  reps: "percent",
};

const value = (from: number, to: number, description: string) =>
  z.number().min(from).max(to).meta({ description });
const rpe = value(4, 10, "Effort at which the repetitions are done").default(10);

const from = <K extends Measure, F extends z.ZodRawShape>(measure: K, id: string, fields: F) =>
  z
    .strictObject({ from: z.literal(measure), ...fields })
    .meta({ id, description: `From ${measure} to ${TO[measure]}` });

export const ConversionRequest = z
  .discriminatedUnion("from", [
    from("kg", "FromKg", { value: value(0, 5000, "Kilograms") }),
    from("lb", "FromLb", { value: value(0, 11_000, "Pounds") }),
    from("rpe", "FromRpe", { value: value(0, 10, "Effort from 0 to 10") }),
    from("rir", "FromRir", { value: value(0, 10, "Repetitions in reserve") }),
    from("percent", "FromPercent", { value: value(30, 100, "Of the maximum"), rpe }),
    from("reps", "FromReps", {
      value: z.int().min(1).max(30).meta({ description: "Repetitions" }),
      rpe,
    }),
  ])
  .meta({
    id: "ConversionRequest",
    description: "What to convert: kg and lb, rpe and rir, percent and reps into one another",
    example: { from: "reps", value: 5, rpe: 8 },
  });
export type ConversionRequest = z.output<typeof ConversionRequest>;

const Measure = z.enum(MEASURES).meta({ id: "Measure", description: "What a number measures" });

export const Conversion = z
  .object({
    object: z.literal("conversion"),
    from: Measure,
    value: z.number().meta({ description: "What was asked" }),
    to: Measure,
    result: z.number().nullable().meta({
      description: "Null for a percentage that nobody can lift even once at that effort",
    }),
    display: z.string().nullable().meta({ description: "The result as it can be shown" }),
    isLowConfidence: z.boolean().meta({ description: "Published tables disagree here" }),
  })
  .meta({
    id: "Conversion",
    description: "A measure in the words of another",
    example: {
      object: "conversion",
      from: "reps",
      value: 5,
      to: "percent",
      result: 81.1,
      display: "81.1 %",
      isLowConfidence: false,
    },
  });
export type Conversion = z.infer<typeof Conversion>;

const round = (value: number, digits: number) => Number(value.toFixed(digits));

function resultOf(request: ConversionRequest): number | null {
  const { from, value } = request;
  if (from === "kg") return round(lbOfGrams(gramsOfKg(value)), 2);
  if (from === "lb") return round(kgOfGrams(gramsOfLb(value)), 2);
  if (from === "reps") return round(percentAny(value, request.rpe), 1);
  if (from !== "percent") return round(10 - value, 2);
  return value > percentAny(1, request.rpe) ? null : repsAtPercent(value, request.rpe);
}

const DISPLAY: Record<Measure, (value: number) => string> = {
  kg: (value) => `${value} kg`,
  lb: (value) => `${value} lb`,
  rpe: (value) => `RPE ${value}`,
  rir: (value) => `RIR ${value}`,
  percent: (value) => `${value} %`,
  reps: (value) => (value === 1 ? "1 rep" : `${value} reps`),
};

export function convertMeasure(request: ConversionRequest): Conversion {
  const { from, value } = request;
  const to = TO[from];
  const result = resultOf(request);
  const reps = from === "reps" ? value : to === "reps" ? (result ?? 0) : 0;
  return {
    object: "conversion",
    from,
    value,
    to,
    result,
    display: result === null ? null : DISPLAY[to](result),
    isLowConfidence: isLowConfidence(reps),
  };
}
