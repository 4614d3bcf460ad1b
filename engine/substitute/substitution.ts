/** The answer to a wish for another exercise: what could replace it, with which load, and why. */
import * as z from "zod";
import { Implement, Pattern } from "../catalog/exercise.ts";
import { Load } from "../program/program.ts";

export const ExerciseRef = z
  .object({
    id: z.string().meta({ description: "Stable slug", example: "dumbbell_bench_press" }),
    name: z.string(),
    pattern: Pattern,
    implement: Implement,
  })
  .meta({ id: "ExerciseRef", description: "An exercise in brief" });

export const Confidence = z
  .enum(["high", "medium", "low"])
  .meta({ id: "Confidence", description: "How sure the load is" });
export type Confidence = z.infer<typeof Confidence>;

export const LoadConversion = z
  .object({
    factor: z.number().positive().nullable().meta({
      description: "What part of the original's load to begin with: nine tenths of what is usual",
    }),
    suggested: Load.nullable().meta({ description: "Null where the load has to be found" }),
    method: z.enum(["transfer", "own_history", "calibration"]).meta({
      description: "A ratio between the lifts, the athlete's own best, or sets that find the load",
    }),
    reps: z.int().nullable().meta({ description: "Repetitions that the load is meant for" }),
    rpe: z.number().meta({ description: "Effort not to exceed at first" }),
    note: z.string().max(200),
  })
  .meta({ id: "LoadConversion", description: "The load to begin with" });
export type LoadConversion = z.infer<typeof LoadConversion>;

export const Alternative = z
  .object({
    exercise: ExerciseRef,
    score: z.number().min(0).max(1).meta({ description: "How well it stands in" }),
    why: z.array(z.string().max(160)).min(2).max(4),
    confidence: Confidence,
    loadConversion: LoadConversion,
    evidence: z.array(z.string()),
  })
  .meta({ id: "Alternative", description: "An exercise that can stand in for another" });
export type Alternative = z.infer<typeof Alternative>;

export const SubstituteConstraint = z
  .object({
    type: z.enum([
      "condition",
      "dislike",
      "duplicate",
      "equipment_busy",
      "impossible",
      "injection",
      "injury",
      "no_equipment",
      "noise",
      "red_flag",
      "safety",
      "space",
      "too_easy",
      "too_hard",
      "unknown_exercise",
    ]),
    text: z.string().max(300).meta({ description: "The words that say it" }),
  })
  .meta({ id: "SubstituteConstraint", description: "What was taken into account" });
export type SubstituteConstraint = z.infer<typeof SubstituteConstraint>;

export const SubstituteRelaxation = z
  .object({ pointer: z.string(), to: z.string(), message: z.string().max(200) })
  .meta({ id: "SubstituteRelaxation", description: "A change that would open options" });
export type SubstituteRelaxation = z.infer<typeof SubstituteRelaxation>;

export const Substitution = z
  .object({
    object: z.literal("substitution"),
    outcome: z.enum(["swap", "clarify", "refer", "emergency"]).meta({
      description:
        "`clarify` asks something, `refer` sends to somebody who can look at it first, `emergency` ends the session",
    }),
    constraints: z.array(SubstituteConstraint),
    data: z.array(Alternative).meta({ description: "The best first" }),
    message: z.string().max(600).nullable(),
    relaxations: z.array(SubstituteRelaxation),
    notUnderstood: z
      .array(
        z
          .object({ pointer: z.string(), text: z.string() })
          .meta({ id: "NotUnderstood", description: "Words that nothing was made of" }),
      )
      .meta({ description: "Words that nothing was made of; said back, never ignored" }),
  })
  .meta({
    id: "Substitution",
    description: "What can stand in for an exercise, with loads and reasons",
    example: {
      object: "substitution",
      outcome: "swap",
      constraints: [{ type: "equipment_busy", text: "the bench is taken" }],
      data: [
        {
          exercise: {
            id: "dumbbell_floor_press",
            name: "Dumbbell floor press",
            pattern: "push_h",
            implement: "dumbbell",
          },
          score: 0.86,
          why: ["The same movement: horizontal push.", "Another station: dumbbells."],
          confidence: "low",
          loadConversion: {
            factor: 0.342,
            suggested: { kg: 24, display: "24 kg" },
            method: "transfer",
            reps: 8,
            rpe: 7,
            note: "Per hand, for 8 repetitions at RPE 7 at most.",
          },
          evidence: ["acsm-2026", "engineering-choice"],
        },
      ],
      message: null,
      relaxations: [],
      notUnderstood: [],
    },
  });
export type Substitution = z.infer<typeof Substitution>;
