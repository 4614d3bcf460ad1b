/** The exercises of a program, those first that matter most. */
import type { Catalog } from "../catalog/catalog.ts";
import { type Program, ROLES } from "../program/program.ts";

/** Without what only loosens, and without names that the catalogue does not know. */
export function listKnownExercises({ weeks }: Program, { byId }: Catalog): string[] {
  const rank = new Map<string, number>();
  for (const { sessions } of weeks)
    for (const { exercises } of sessions)
      for (const { exerciseId, role } of exercises) {
        if (byId.get(exerciseId)?.kind !== "strength") continue;
        const place = role === "main" ? -1 : ROLES.indexOf(role);
        rank.set(exerciseId, Math.min(place, rank.get(exerciseId) ?? Infinity));
      }
  return [...rank].toSorted(([, a], [, b]) => a - b).map(([id]) => id);
}
