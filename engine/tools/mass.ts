/** Masses in the words of whoever asks: a number and a unit in, kilograms and a line to show out. */
import * as z from "zod";
import { Load } from "../program/program.ts";
import { toLoad } from "../program/load.ts";
import { gramsOfKg, gramsOfLb, kgOfGrams } from "../units.ts";

export const MassUnit = z
  .enum(["kg", "lb"])
  .meta({ id: "MassUnit", description: "Kilograms or pounds" });
export type MassUnit = z.infer<typeof MassUnit>;

const MOST_KG = 1000;

const massOf = (value: z.ZodNumber) =>
  z
    .strictObject({ value: value.meta({ description: "How much", example: 225 }), unit: MassUnit })
    .refine(({ value, unit }) => (unit === "kg" ? value : kgOfPounds(value)) <= MOST_KG, {
      path: ["value"],
      message: "1,000 kg at most",
    });

export const Mass = massOf(z.number().positive()).meta({
  id: "Mass",
  description: "A mass in kilograms or pounds",
});
/** What was put on in a set that was done, which may be nothing. */
export const LoadTold = massOf(z.number().min(0)).meta({
  id: "LoadTold",
  description: "A load in kilograms or pounds; 0 where nothing was put on",
});
export type Mass = z.infer<typeof Mass>;

const kgOfPounds = (lb: number) => kgOfGrams(gramsOfLb(lb));

/** One of two ways to say a load. */
export const loadFields = {
  load: Mass.optional(),
  loadKg: z
    .number()
    .positive()
    .max(MOST_KG)
    .optional()
    .meta({ description: "Instead of `load`: kilograms", example: 100 }),
};
type Said = { load?: Mass | undefined; loadKg?: number | undefined };

export const hasOneLoad = ({ load, loadKg }: Said) =>
  (load === undefined) !== (loadKg === undefined);
export const ONE_LOAD = { path: ["load"], message: "Send either load or loadKg" };

export function readLoad({ load, loadKg }: Said): { grams: number; unit: MassUnit } {
  if (!load) return { grams: gramsOfKg(loadKg ?? 0), unit: "kg" };
  return { grams: gramsOf(load.value, load.unit), unit: load.unit };
}

export const gramsOf = (value: number, unit: MassUnit) =>
  unit === "kg" ? gramsOfKg(value) : gramsOfLb(value);

export const showEstimate = (grams: number, unit: MassUnit): Load =>
  toLoad(grams, unit, "estimate");
