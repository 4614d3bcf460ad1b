/**
 * Hevy. The names of the columns tell the units. A dumbbell is written as it was entered, which the app asks
 * for per hand; help of a machine is positive.
 */
import type { Dialect } from "../dialect.ts";

const header = (weight: string, distance: string) =>
  `title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,${weight},reps,${distance},duration_seconds,rpe`;

export const HEVY: Dialect = {
  id: "hevy",
  headers: [
    header("weight_kg", "distance_km"),
    header("weight_lbs", "distance_miles"),
    header("weight_kg", "distance_miles"),
    header("weight_lbs", "distance_km"),
  ],
  columns: {
    title: "workout",
    start_time: "start",
    end_time: "end",
    description: "workoutNotes",
    exercise_title: "exercise",
    superset_id: "superset",
    exercise_notes: "notes",
    set_index: "setNumber",
    set_type: "kind",
    weight_kg: "load kg",
    weight_lbs: "load lb",
    reps: "reps",
    distance_km: "distance km",
    distance_miles: "distance mi",
    distance_meters: "distance m",
    duration_seconds: "seconds s",
    rpe: "rpe",
  },
  marks: [["start_time", "exercise_title", "set_index"]],
  needs: [["start"], ["exercise"], ["reps", "seconds", "distance"]],
};
