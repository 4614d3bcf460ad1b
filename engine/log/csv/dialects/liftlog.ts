/**
 * LiftLog. Each set has its own time, the latest first; a session begins with its first set. For lifts with
 * the body the app writes all that was moved, the body included. Dumbbells are written as they were entered.
 */
import type { Dialect } from "../dialect.ts";

export const LIFTLOG: Dialect = {
  id: "liftlog",
  headers: ["SessionId,Timestamp,Exercise,Weight,WeightUnit,Reps,TargetReps,Notes"],
  columns: {
    sessionid: "session",
    timestamp: "setTime",
    exercise: "exercise",
    weight: "load",
    weightunit: "loadUnit",
    reps: "reps",
    targetreps: "aimedReps",
    notes: "notes",
  },
  marks: [["sessionid", "timestamp", "exercise"]],
  needs: [["session"], ["setTime"], ["exercise"], ["reps"]],
  weighsBody: true,
};
