/** Exercises of organisations in the database. */
import { isNull } from "drizzle-orm";
import type { Backend } from "./backend.ts";
import type { Store } from "./port.ts";
import { rowsOf } from "./rows.ts";

export function makeExercises(backend: Backend): Store["exercises"] {
  const { exercises } = backend.t;
  const { create, find, list, replace } = rowsOf(backend, exercises, isNull(exercises.deletedAt));
  return { create, find, list, replace };
}
