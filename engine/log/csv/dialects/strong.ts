/**
 * Strong. The oldest form and that of iOS tell no unit: the one of the display, which is not in the file. A
 * dumbbell is written as it was entered, which the app asks for per hand; help of a machine is positive.
 */
import type { Dialect } from "../dialect.ts";

export const STRONG: Dialect = {
  id: "strong",
  headers: [
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE",
    "Workout #,Date,Workout Name,Duration (sec),Exercise Name,Set Order,Weight (kg),Reps,Distance (meters),Seconds,Notes,Workout Notes,RPE",
    "Workout #,Date,Workout Name,Duration (sec),Exercise Name,Set Order,Weight (lbs),Reps,Distance (meters),Seconds,Notes,Workout Notes,RPE",
    "Workout #,Date,Workout Name,Duration (sec),Exercise Name,Set Order,Weight (kg),Reps,RPE,Distance (meters),Seconds,Notes,Workout Notes",
    "Workout #,Date,Workout Name,Duration (sec),Exercise Name,Set Order,Weight (lbs),Reps,RPE,Distance (meters),Seconds,Notes,Workout Notes",
    "Date,Workout Name,Exercise Name,Set Order,Weight,Weight Unit,Reps,RPE,Distance,Distance Unit,Seconds,Notes,Workout Notes,Workout Duration",
  ],
  columns: {
    "workout #": "session",
    date: "start",
    "workout name": "workout",
    duration: "length min",
    "duration (sec)": "length s",
    "workout duration": "length min",
    "exercise name": "exercise",
    "set order": "kind",
    weight: "load",
    "weight (kg)": "load kg",
    "weight (lb)": "load lb",
    "weight (lbs)": "load lb",
    "weight unit": "loadUnit",
    reps: "reps",
    distance: "distance",
    "distance (meters)": "distance m",
    "distance (km)": "distance km",
    "distance (miles)": "distance mi",
    "distance unit": "distanceUnit",
    seconds: "seconds s",
    notes: "notes",
    "workout notes": "workoutNotes",
    rpe: "rpe",
    // The app writes its header in the language of the phone.
    datum: "start",
    "workout-name": "workout",
    "name der übung": "exercise",
    "reihenfolge festlegen": "kind",
    gewicht: "load",
    "wiederh.": "reps",
    entfernung: "distance",
    sekunden: "seconds s",
    notizen: "notes",
    "workout-notizen": "workoutNotes",
    dauer: "length min",
    "workout-dauer": "length min",
  },
  marks: [
    ["workout name", "exercise name", "set order"],
    ["name der übung", "reihenfolge festlegen"],
  ],
  needs: [["start"], ["exercise"], ["reps", "seconds", "distance"]],
};
