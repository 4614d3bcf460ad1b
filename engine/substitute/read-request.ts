/** Reads a request for another exercise: the fields, the own words and what the session holds already. */
import type { Catalog } from "../catalog/catalog.ts";
import type { Exercise } from "../catalog/exercise.ts";
import { lookUp } from "../catalog/lookup.ts";
import type { Brief } from "../program/brief.ts";
import { readText } from "./read-text.ts";
import { newReading, note, type Reading } from "./reading.ts";
import { placesOf } from "./reasons.ts";
import type { SubstituteRequest } from "./request.ts";
import { INJECTION } from "./signs.ts";

export function read(exercise: Exercise, request: SubstituteRequest, brief: Brief): Reading {
  const reading = newReading();
  const { reason, text, painAreas = [], injuries = [], conditions = [], place } = request;
  if (text !== undefined) {
    const sentences = text.split(/(?<=[.!?;\n])/);
    const honest = sentences.filter((sentence) => !INJECTION.test(sentence));
    if (honest.length < sentences.length)
      note(reading, "injection", "Words that ask to set the rules aside; they change nothing.");
    readText(reading, honest.join(""), reason, exercise, brief.catalog);
    if (reading.constraints.length === 0) reading.notUnderstood.push({ pointer: "/text", text });
  }
  const has = (...types: string[]) => reading.constraints.some(({ type }) => types.includes(type));
  if (painAreas.length > 0) note(reading, "injury", `Pain: ${placesOf(painAreas)}`);
  for (const injury of injuries) note(reading, "injury", injury);
  for (const condition of conditions) note(reading, "condition", condition);
  if (place?.quiet && !has("noise")) note(reading, "noise", "Nothing that neighbours hear");
  if (place?.lowCeiling && !has("space")) note(reading, "space", "No standing overhead work");
  if (place?.alone || place?.noSafeties)
    note(reading, "safety", "Nobody to spot, or no safety bars");
  if (reason === "busy" && !has("equipment_busy")) note(reading, "equipment_busy", exercise.name);
  if (reason === "equipment" && !has("no_equipment")) note(reading, "no_equipment", exercise.name);
  if (reason === "preference" && !has("dislike", "too_hard", "too_easy", "noise", "space"))
    note(reading, "dislike", exercise.name);
  for (const text of request.avoid ?? []) note(reading, "dislike", text);
  return reading;
}

/** Ids of what the session holds already. */
export function readSession(
  reading: Reading,
  session: readonly string[],
  catalog: Catalog,
): Set<string> {
  const ids = new Set<string>();
  session.forEach((text, i) => {
    const found = catalog.byId.get(text) ?? lookUp(text, catalog).best?.exercise;
    if (found) ids.add(found.id);
    else {
      note(reading, "unknown_exercise", text);
      reading.notUnderstood.push({ pointer: `/sessionExercises/${i}`, text });
    }
  });
  if (ids.size > 0) note(reading, "duplicate", [...ids].join(", "));
  return ids;
}
