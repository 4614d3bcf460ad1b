/** A day as the athlete tells of it, or a watch: sleep, soreness, weight, food. */
import * as z from "zod";
import { Muscle } from "../catalog/muscles.ts";

const scale = z.int().min(1).max(5);
const score = (description: string) => scale.nullable().meta({ description });
const figure = (schema: z.ZodNumber, description: string) =>
  schema.nullable().meta({ description });

/** What is left out was not told; what is null is taken back. */
export const SIGNAL_FIELDS = {
  weightKg: figure(z.number().min(20).max(400), "Body weight in kilograms"),
  sleepHours: figure(z.number().min(0).max(24), "Hours slept before this day"),
  sleepQuality: score("From 1 (bad) to 5 (good)"),
  soreness: score("Of the whole body: from 1 (none) to 5 (very sore)"),
  soreMuscles: z.partialRecord(Muscle, scale).nullable().meta({
    description:
      "Of single muscles: from 1 (none) to 5 (very sore). All of them at once: what is told next replaces it",
  }),
  stress: score("From 1 (none) to 5 (very high)"),
  energy: score("From 1 (none) to 5 (full)"),
  readiness: score("How ready for training: from 1 (not at all) to 5 (fully)"),
  steps: figure(z.number().int().min(0).max(200_000), "Steps walked"),
  restingHr: figure(z.number().int().min(20).max(220), "Resting heart rate, beats a minute"),
  hrvMs: figure(z.number().min(1).max(400), "Heart rate variability (RMSSD), milliseconds"),
  kcal: figure(z.number().int().min(0).max(20_000), "Energy eaten, kilocalories"),
  proteinG: figure(z.number().min(0).max(1_000), "Protein eaten, grams"),
  carbsG: figure(z.number().min(0).max(2_000), "Carbohydrates eaten, grams"),
  fatG: figure(z.number().min(0).max(1_000), "Fat eaten, grams"),
};

export const SignalFields = z.object(SIGNAL_FIELDS).partial();
export type SignalFields = z.output<typeof SignalFields>;

export type DailySignal = {
  /** `YYYY-MM-DD` where the athlete is. */
  day: string;
  /** When it was last told, for check-ins that are good for 36 hours. */
  toldAt: number;
} & { [K in keyof SignalFields]: SignalFields[K] };

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** From 1 to 5: as it was told, else the mean of what was told of sleep, soreness, stress and energy. */
export function readinessOf(signal: SignalFields): number | null {
  if (typeof signal.readiness === "number") return signal.readiness;
  const turned = (value: number | null | undefined) =>
    typeof value === "number" ? 6 - value : null;
  const parts = [
    signal.sleepQuality,
    turned(signal.soreness),
    turned(signal.stress),
    signal.energy,
  ].filter((part): part is number => typeof part === "number");
  return parts.length > 0 ? mean(parts) : null;
}
