/**
 * Liftosaur: what was planned beside what was done. Times are in UTC. A set that was planned and not done is
 * missed, a warm-up that was not done is nothing. The load is that of one dumbbell.
 */
import type { Dialect } from "../dialect.ts";

export const LIFTOSAUR: Dialect = {
  id: "liftosaur",
  headers: [
    "Workout DateTime,Program,Day Name,Exercise,Is Warmup Set?,Required Reps,Completed Reps,Is AMRAP?,Required RPE,Completed RPE,Log RPE?,Required Weight Value,Required Weight Unit,Completed Weight Value,Completed Weight Unit,Ask Weight?,Completed Reps Time,Target Muscles,Synergist Muscles,Notes",
  ],
  columns: {
    "workout datetime": "start",
    "day name": "workout",
    exercise: "exercise",
    "is warmup set?": "isWarmup",
    "required reps": "aimedReps",
    "completed reps": "reps",
    "is amrap?": "isAmrap",
    "completed rpe": "rpe",
    "completed weight value": "load",
    "completed weight unit": "loadUnit",
    notes: "notes",
  },
  marks: [["workout datetime", "is warmup set?", "completed reps"]],
  needs: [["start"], ["exercise"], ["reps"]],
};
