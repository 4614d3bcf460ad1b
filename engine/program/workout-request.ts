/** What somebody who wants one session can say. */
import * as z from "zod";
import { FocusArea, Goal } from "../athlete/preferences.ts";
import { body, circumstances } from "./request.ts";

export const WorkoutFocus = z
  .union([FocusArea, z.enum(["full_body", "upper_body", "lower_body", "push", "pull", "legs"])])
  .meta({ id: "WorkoutFocus", description: "What the session is about" });
export type WorkoutFocus = z.infer<typeof WorkoutFocus>;

const score = (description: string) => z.int().min(1).max(5).optional().meta({ description });

export const Readiness = z
  .strictObject({
    sleep: score("1 awful to 5 great"),
    soreness: score("1 none to 5 severe"),
    stress: score("1 calm to 5 overwhelming"),
    energy: score("1 empty to 5 full"),
  })
  .meta({
    id: "DailyReadiness",
    description: "How the athlete feels today; it can only hold or reduce",
  });
export type Readiness = z.infer<typeof Readiness>;

export const WorkoutRequest = z
  .strictObject({
    ...body,
    ...circumstances,
    goal: Goal.optional(),
    focus: WorkoutFocus.optional(),
    minutes: z.int().min(15).max(150).optional().meta({ example: 45 }),
    readiness: Readiness.optional(),
    layoffDays: z.int().min(0).max(20_000).optional(),
    illnessDaysAgo: z.int().min(0).max(3650).optional(),
    wanted: z.array(z.string().min(1).max(80)).max(10).optional(),
  })
  .meta({
    id: "WorkoutRequest",
    description: "One session for today",
    example: {
      goal: "hypertrophy",
      focus: "upper_body",
      minutes: 45,
      experience: "intermediate",
      equipment: ["dumbbells", "bench", "cable"],
      readiness: { sleep: 4, soreness: 2 },
    },
  });
export type WorkoutRequest = z.output<typeof WorkoutRequest>;
