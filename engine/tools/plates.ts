/** Which plates make a load: the heaviest that can be built without going over the target. */
import * as z from "zod";
import { Plates } from "../athlete/equipment.ts";
import { Load } from "../program/program.ts";
import { toLoad } from "../program/load.ts";
import { floorLoad, type Ladder, ladderFor, nextLoad, platesFor } from "../strength/ladder.ts";
import { gramsOf, MassUnit } from "./mass.ts";

const { barKg, platesKg } = Plates.shape;
const MOST_KG = 1000;
const MOST_LB = 2204;

export const PlatesRequest = z
  .strictObject({
    target: z.number().positive().max(MOST_LB).meta({ description: "Load wanted", example: 101 }),
    unit: MassUnit.default("kg"),
    barKg: barKg
      .optional()
      .meta({ description: "Weight of the empty bar; 20 kg or 45 lb if unsaid", example: 20 }),
    platesKg: platesKg
      .optional()
      .meta({ description: "Plates there are, both sides together; those of a gym if unsaid" }),
  })
  .refine(({ target, unit }) => unit === "lb" || target <= MOST_KG, {
    path: ["target"],
    message: "1,000 kg at most",
  })
  .meta({
    id: "PlatesRequest",
    description: "A load, and what there is to build it",
    example: { target: 101, unit: "kg" },
  });
export type PlatesRequest = z.output<typeof PlatesRequest>;

export const PlateLoading = z
  .object({
    object: z.literal("plate_loading"),
    bar: Load,
    achieved: Load.nullable().meta({ description: "Never above the target; null under the bar" }),
    perSide: z
      .array(
        z
          .object({ plate: Load, count: z.int().meta({ description: "How many on each side" }) })
          .meta({ id: "PlatesOnSide", description: "Plates of one weight" }),
      )
      .meta({ description: "One side of the bar, heaviest first" }),
    missing: Load.meta({ description: "What the achieved load falls short of the target" }),
    next: Load.nullable().meta({ description: "The next load above; null if there is none" }),
  })
  .meta({
    id: "PlateLoading",
    description: "How to load a bar",
    example: {
      object: "plate_loading",
      bar: { kg: 20, display: "20 kg" },
      achieved: { kg: 100, display: "100 kg" },
      perSide: [
        { plate: { kg: 25, display: "25 kg" }, count: 1 },
        { plate: { kg: 15, display: "15 kg" }, count: 1 },
      ],
      missing: { kg: 1, display: "1 kg" },
      next: { kg: 102.5, display: "102.5 kg" },
    },
  });
export type PlateLoading = z.infer<typeof PlateLoading>;

/** What stands in most gyms: plenty of the heaviest, a pair or two of the rest. */
const USUAL = {
  kg: { bar: 20, plates: { 25: 16, 20: 2, 15: 2, 10: 4, 5: 4, 2.5: 4, 1.25: 2 } },
  lb: { bar: 45, plates: { 45: 20, 35: 2, 25: 2, 10: 4, 5: 4, 2.5: 2 } },
} as const;

const usualPlates = (unit: MassUnit) =>
  Object.entries(USUAL[unit].plates).map(([weight, count]) => ({
    kg: gramsOf(Number(weight), unit) / 1000,
    count,
  }));
const kept = {
  kg: { barKg: USUAL.kg.bar, platesKg: usualPlates("kg") },
  lb: { barKg: gramsOf(USUAL.lb.bar, "lb") / 1000, platesKg: usualPlates("lb") },
};

export function ladderOfPlates(
  { barKg, platesKg }: Pick<PlatesRequest, "barKg" | "platesKg">,
  unit: MassUnit,
) {
  const usual = kept[unit];
  const plates =
    barKg === undefined && platesKg === undefined
      ? usual
      : { barKg: barKg ?? usual.barKg, platesKg: platesKg ?? usual.platesKg };
  return ladderFor("barbell", { unit, plates });
}

/** The search for plates gives up on absurd sets; then a load a little lighter is taken, at worst the bar. */
const MOST_TRIES = 10;

function build(ladder: Ladder, targetG: number) {
  let loadG = floorLoad(ladder, targetG);
  for (let tries = 0; loadG !== null && tries < MOST_TRIES; tries++) {
    const plates = platesFor(ladder, loadG);
    if (plates) return { loadG, plates };
    loadG = floorLoad(ladder, loadG - 1);
  }
  const barG = nextLoad(ladder, -1);
  return barG === null || barG > targetG ? null : { loadG: barG, plates: [] };
}

export function loadPlates(request: PlatesRequest): PlateLoading {
  const { target, unit } = request;
  const targetG = gramsOf(target, unit);
  const ladder = ladderOfPlates(request, unit);
  const built = build(ladder, targetG);
  const nextG = nextLoad(ladder, targetG);
  return {
    object: "plate_loading",
    bar: toLoad(ladder.kind === "plates" ? ladder.barG : 0, unit),
    achieved: built && toLoad(built.loadG, unit),
    perSide: (built?.plates ?? []).map(({ g, perSide }) => ({
      plate: toLoad(g, unit),
      count: perSide,
    })),
    missing: toLoad(targetG - (built?.loadG ?? 0), unit),
    next: nextG === null ? null : toLoad(nextG, unit),
  };
}
