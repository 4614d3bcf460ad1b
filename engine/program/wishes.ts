/** What the athlete wants and does not want, as exercises and muscles of the catalogue. */
import type { Catalog } from "../catalog/catalog.ts";
import { lookUp, speltNames, spell } from "../catalog/lookup.ts";
import { MUSCLES, type Muscle } from "../catalog/muscles.ts";
import type { ProgramRequest } from "./request.ts";

const SURE = 0.8;

const MUSCLES_OF_FOCUS: Record<string, readonly Muscle[]> = {
  shoulders: ["side_delts", "rear_delts", "front_delts"],
  arms: ["biceps", "triceps"],
  core: ["abs"],
};

export type Unread = { pointer: string; text: string };

export function readFocus(focus: ProgramRequest["focus"] = []): Muscle[] {
  const muscles = focus.flatMap((area) =>
    (MUSCLES as readonly string[]).includes(area)
      ? [area as Muscle]
      : (MUSCLES_OF_FOCUS[area] ?? []),
  );
  return [...new Set(muscles)];
}

/** Whoever avoids "squats" avoids every exercise with that word in a name of it. */
export function readAvoid(texts: readonly string[], catalog: Catalog, unread: Unread[]) {
  const avoided = new Set<string>();
  texts.forEach((text, i) => {
    const words = ` ${spell(text)} `;
    const before = avoided.size;
    for (const { key, exercise } of speltNames(catalog))
      if (` ${key} `.includes(words)) avoided.add(exercise.id);
    const { best } = lookUp(text, catalog);
    if (best && best.confidence >= SURE) avoided.add(best.exercise.id);
    if (avoided.size === before && !avoided.has(text))
      unread.push({ pointer: `/avoid/${i}`, text });
  });
  return avoided;
}

export function readWanted(
  field: "keep" | "wanted",
  texts: readonly string[],
  catalog: Catalog,
  unread: Unread[],
) {
  const ids: string[] = [];
  texts.forEach((text, i) => {
    const { best } = lookUp(text, catalog);
    if (!best || best.confidence < SURE) unread.push({ pointer: `/${field}/${i}`, text });
    else if (!ids.includes(best.exercise.id)) ids.push(best.exercise.id);
  });
  return ids;
}
