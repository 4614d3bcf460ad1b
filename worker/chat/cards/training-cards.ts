/** Cards about training: swaps, a workout, a week of the program, a form check. */
import * as z from "zod";
import { FormCheck } from "../../../engine/coach/form-check.ts";
import { Load, Phase } from "../../../engine/program/program.ts";
import { Confidence, Substitution } from "../../../engine/substitute/substitution.ts";
import { cardOf } from "./card-of.ts";
import { PlannedSession, SESSION_EXAMPLE } from "./planned-session.ts";

const Named = z
  .object({ id: z.string(), name: z.string().meta({ description: "In the athlete's language" }) })
  .meta({ id: "NamedExercise", description: "An exercise by its id and its name" });

export const SwapOptionsCard = cardOf(
  "swap_options",
  z
    .object({
      exercise: Named.meta({ description: "What is replaced" }),
      outcome: Substitution.shape.outcome,
      text: z.string().meta({ description: "What to tell the athlete" }),
      options: z.array(
        z
          .object({
            exerciseId: z.string(),
            name: z.string().meta({ description: "In the athlete's language" }),
            why: z.string(),
            confidence: Confidence,
            load: Load.nullable().meta({ description: "To begin with; null: to be found" }),
            reps: z.int().nullable(),
            rpe: z.number().meta({ description: "Effort not to exceed at first" }),
          })
          .meta({ id: "SwapOption", description: "An exercise that can stand in" }),
      ),
      inProgram: z.boolean().meta({ description: "Whether the program under way holds it" }),
    })
    .meta({ id: "SwapOptions", description: "What can stand in for an exercise" }),
  {
    id: "SwapOptionsCard",
    description: "Exercises that can stand in for one, the closest first",
    example: {
      exercise: { id: "barbell_bench_press", name: "Barbell bench press" },
      outcome: "swap",
      text: "This can take the place of the barbell bench press, the closest first.",
      options: [
        {
          exerciseId: "dumbbell_floor_press",
          name: "Dumbbell floor press",
          why: "The same movement: horizontal push. Another station: dumbbells.",
          confidence: "low",
          load: { kg: 24, display: "24 kg" },
          reps: 8,
          rpe: 7,
        },
      ],
      inProgram: true,
    },
  },
);

export const WorkoutCard = cardOf(
  "workout",
  z
    .object({
      session: PlannedSession,
      checks: z.object({ passed: z.int(), total: z.int() }).meta({
        id: "CheckCount",
        description: "How many of the rules it was held against, and how many it keeps",
      }),
      advice: z.array(z.string()).meta({ description: "What was taken into account" }),
      notes: z.array(z.string()).meta({ description: "The signs to stop at among them" }),
    })
    .meta({ id: "WorkoutOnCard", description: "One session for today" }),
  {
    id: "WorkoutCard",
    description: "A session that the engine made and verified; it is kept nowhere",
    example: {
      session: { ...SESSION_EXAMPLE, weekday: null, date: null },
      checks: { passed: 41, total: 41 },
      advice: [],
      notes: ["Stop a set at sharp pain."],
    },
  },
);

export const ProgramWeekCard = cardOf(
  "program_week",
  z
    .object({
      programId: z.string(),
      programName: z.string(),
      week: z.int(),
      of: z.int().meta({ description: "Weeks of the program" }),
      phase: Phase,
      deload: z.boolean(),
      sessions: z.array(PlannedSession),
    })
    .meta({ id: "ProgramWeekOnCard", description: "A week of the program, or sessions of it" }),
  {
    id: "ProgramWeekCard",
    description: "A week of the program under way, or the one session that was asked for",
    example: {
      programId: "prog_01kag9p5x8e0hs4vb9j6z8t3yq",
      programName: "Strength, 8 weeks",
      week: 3,
      of: 8,
      phase: "base",
      deload: false,
      sessions: [SESSION_EXAMPLE],
    },
  },
);

export const FormCheckCard = cardOf(
  "form_check",
  z
    .object({ exercise: Named, ...FormCheck.shape })
    .meta({ id: "FormCheckOnCard", description: "What may be wrong with a lift and what helps" }),
  {
    id: "FormCheckCard",
    description: "What may be wrong with a lift, what helps, and when to stop",
    example: {
      exercise: { id: "barbell_back_squat", name: "Barbell back squat" },
      likelyCauses: ["Knees cave in on the way up: push them out over the toes"],
      cues: ["Spread the floor with your feet"],
      drills: ["Slow squats to a box with a pause at the bottom, with a light load"],
      regressions: [{ exerciseId: "goblet_squat", text: "Goblet squat" }],
      stopIf: ["Sharp or catching pain in a joint"],
      safety: { level: "none", text: null },
    },
  },
);
