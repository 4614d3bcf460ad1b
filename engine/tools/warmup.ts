/** The sets that lead up to a working load, in loads that exist. */
import * as z from "zod";
import { Plates } from "../athlete/equipment.ts";
import { Load } from "../program/program.ts";
import { toLoad } from "../program/load.ts";
import { ladderFor } from "../strength/ladder.ts";
import { warmupRamp } from "../strength/warmup.ts";
import { hasOneLoad, loadFields, ONE_LOAD, readLoad } from "./mass.ts";

const REST_SECONDS = 45;

export const WarmupRequest = z
  .strictObject({
    ...loadFields,
    percent: z
      .number()
      .min(1)
      .max(110)
      .optional()
      .meta({ description: "The working load as a part of the maximum", example: 82.5 }),
    reps: z.int().min(1).max(30).optional().meta({
      description: "Instead of `percent`: working repetitions, taken as hard sets",
      example: 5,
    }),
    equipment: z
      .enum(["barbell", "dumbbell", "kettlebell", "stack", "cable", "plate_loaded"])
      .default("barbell")
      .meta({ description: "In what steps the load grows" }),
    plates: Plates.optional().meta({ description: "The bar and plates there are" }),
    isFirstOfMovement: z
      .boolean()
      .default(true)
      .meta({ description: "False if the movement is warm from the exercise before" }),
  })
  .refine(hasOneLoad, ONE_LOAD)
  .refine(({ percent, reps }) => (percent === undefined) !== (reps === undefined), {
    path: ["percent"],
    message: "Send either percent or reps",
  })
  .meta({
    id: "WarmupRequest",
    description: "The working set to lead up to",
    example: { load: { value: 120, unit: "kg" }, reps: 5, equipment: "barbell" },
  });
export type WarmupRequest = z.output<typeof WarmupRequest>;

export const Warmup = z
  .object({
    object: z.literal("warmup"),
    working: Load,
    sets: z
      .array(
        z
          .object({
            load: Load,
            reps: z.int().meta({ description: "Repetitions" }),
            percentOfWorking: z.int().meta({ description: "Part of the working load" }),
            restSeconds: z.int().meta({ description: "Rest after it" }),
          })
          .meta({ id: "WarmupSet", description: "A set on the way to the working load" }),
      )
      .meta({ description: "Lightest first; none before light work" }),
  })
  .meta({
    id: "Warmup",
    description: "A ramp up to the working load",
    example: {
      object: "warmup",
      working: { kg: 120, display: "120 kg" },
      sets: [
        {
          load: { kg: 20, display: "20 kg" },
          reps: 8,
          percentOfWorking: 17,
          restSeconds: REST_SECONDS,
        },
      ],
    },
  });
export type Warmup = z.infer<typeof Warmup>;

export function planWarmup(request: WarmupRequest): Warmup {
  const { grams, unit } = readLoad(request);
  const { percent = null, reps = 1, equipment, plates, isFirstOfMovement } = request;
  const ramp = warmupRamp({
    workingG: grams,
    percent,
    ladder: ladderFor(equipment, { unit, plates }),
    repsTop: reps,
    isFirstOfPattern: isFirstOfMovement,
    isBarbell: equipment === "barbell",
  });
  return {
    object: "warmup",
    working: toLoad(grams, unit),
    sets: ramp.map(({ loadG, reps }) => ({
      load: toLoad(loadG, unit),
      reps,
      percentOfWorking: Math.round((loadG / grams) * 100),
      restSeconds: REST_SECONDS,
    })),
  };
}
