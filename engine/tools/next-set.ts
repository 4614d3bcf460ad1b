/** The next set of a session, out of how the last one went. */
import * as z from "zod";
import { Plates } from "../athlete/equipment.ts";
import { adviseSet, SetAdvice } from "../adapt/set-advice.ts";
import { toLoad } from "../program/load.ts";
import { Load } from "../program/program.ts";
import { ladderFor } from "../strength/ladder.ts";
import { loadFields, MassUnit, readLoad } from "./mass.ts";

const score = (most: number, description: string) => z.int().min(0).max(most).meta({ description });
const effort = z.number().min(1).max(10);
const reps = z.int().min(0).max(100);

export const NextSetRequest = z
  .strictObject({
    ...loadFields,
    reps: reps.meta({ description: "Done in the last set" }),
    rpe: effort.optional().meta({ description: "How hard it was; left out if it was not rated" }),
    pain: score(10, "During it").default(0),
    target: z
      .strictObject({
        reps: reps.min(1),
        repsMax: reps.optional().meta({ description: "Top of the range, where there is one" }),
        rpe: effort,
      })
      .refine(({ reps, repsMax }) => repsMax === undefined || repsMax >= reps, {
        path: ["repsMax"],
        message: "The top of the range is not below `reps`",
      })
      .meta({ id: "SetTarget", description: "What was asked for" }),
    equipment: z
      .enum(["barbell", "dumbbell", "kettlebell", "stack", "cable", "plate_loaded"])
      .default("barbell")
      .meta({ description: "In what steps the load grows" }),
    plates: Plates.optional().meta({ description: "The bar and plates there are" }),
    setsLeft: z.int().min(1).max(20).default(1).meta({ description: "With this next one" }),
    readiness: z.number().min(1).max(5).optional(),
    deload: z.boolean().default(false).meta({ description: "In a light week nothing grows" }),
  })
  .refine(({ load, loadKg }) => load === undefined || loadKg === undefined, {
    path: ["load"],
    message: "Send either load or loadKg",
  })
  .meta({
    id: "NextSetRequest",
    description: "How the last set went, and what was asked for; without a load, of the body alone",
    example: { loadKg: 100, reps: 5, rpe: 9.5, target: { reps: 5, rpe: 8 }, setsLeft: 2 },
  });
export type NextSetRequest = z.output<typeof NextSetRequest>;

const { loadG: _, ...advice } = SetAdvice.shape;
export const NextSet = z
  .object({
    object: z.literal("next_set"),
    ...advice,
    load: Load.nullable().meta({ description: "Null without a load" }),
    unit: MassUnit,
  })
  .meta({
    id: "NextSet",
    description: "What to do in the next set, and why",
    example: {
      object: "next_set",
      action: "lighter",
      reps: 5,
      rule: "ADAPT_EFFORT",
      evidence: ["rts-chart", "engineering-choice"],
      numbers: { effortOver: 1.5, percent: -6 },
      load: { kg: 92.5, display: "92.5 kg" },
      unit: "kg",
    },
  });
export type NextSet = z.infer<typeof NextSet>;

export function adviseNextSet(asked: NextSetRequest): NextSet {
  const { target, equipment, plates, setsLeft, readiness = null, deload } = asked;
  const told = asked.load || asked.loadKg !== undefined ? readLoad(asked) : null;
  const unit = told?.unit ?? "kg";
  const { loadG, ...next } = adviseSet({
    last: {
      loadG: told?.grams ?? null,
      reps: asked.reps,
      rpe: asked.rpe ?? null,
      pain: asked.pain,
    },
    target: { reps: target.reps, repsMax: target.repsMax ?? null, rpe: target.rpe },
    ladder: told && ladderFor(equipment, { unit, plates }),
    setsLeft,
    readiness,
    isDeload: deload,
  });
  return { object: "next_set", ...next, load: loadG === null ? null : toLoad(loadG, unit), unit };
}
