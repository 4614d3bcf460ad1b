/** Sets that were read out of a message, as cards and models are told of them. */
import { catalog } from "../../engine/catalog/catalog.ts";
import type { Language } from "../../engine/coach/language.ts";
import { localName } from "../../engine/coach/local-name.ts";
import type { ReadExercise, ReadSet } from "../../engine/log/reading.ts";
import { toLoad } from "../../engine/program/load.ts";
import { gramsOf } from "../../engine/tools/mass.ts";
import type { LoggedExercise, LoggedSets } from "./cards/log-cards.ts";

/** What the catalogue has, in the language; anything else as it was said. */
export function nameIn(language: Language, exerciseId: string | null, said: string) {
  const exercise = exerciseId === null ? undefined : catalog().byId.get(exerciseId);
  return exercise ? localName(exercise, language) : said;
}

export const asLogged = (entry: ReadExercise, language: Language): LoggedExercise => ({
  exerciseId: entry.exerciseId,
  name: nameIn(language, entry.exerciseId, entry.said),
  said: entry.said,
  doubtful: entry.doubtful,
  alternatives: entry.alternatives.map(({ exerciseId, name }) => ({
    exerciseId,
    name: nameIn(language, exerciseId, name),
  })),
  groups: groupsOf(entry),
});

const ALIKE = ["kind", "reps", "seconds", "metres", "loadType", "load", "unit", "rpe"] as const;
const isAlike = (a: ReadSet, b: ReadSet) =>
  ALIKE.every((key) => a[key] === b[key]) && a.flags.join() === b.flags.join();

/** Sets that follow one another and are alike, as one. */
function groupsOf({ sets }: ReadExercise): LoggedSets[] {
  const groups: { first: ReadSet; sets: number }[] = [];
  for (const set of sets) {
    const last = groups.at(-1);
    if (last && isAlike(last.first, set)) last.sets += 1;
    else groups.push({ first: set, sets: 1 });
  }
  return groups.map(({ first, sets: count }) => ({
    sets: count,
    kind: first.kind,
    reps: first.reps,
    seconds: first.seconds,
    metres: first.metres,
    loadType: first.loadType,
    load:
      first.load === null || first.unit === null
        ? null
        : toLoad(gramsOf(first.load, first.unit), first.unit),
    rpe: first.rpe,
    flags: first.flags,
  }));
}

/** "5", "30 s" or "400 m"; null where nothing was said. */
export function amountOf({ reps, seconds, metres }: LoggedSets): string | null {
  if (reps !== null) return String(reps);
  if (seconds !== null) return `${seconds} s`;
  return metres === null ? null : `${metres} m`;
}

/** "3 × 5, 100 kg, RPE 8". */
export function saySets(group: LoggedSets): string {
  const { sets, load, rpe } = group;
  const amount = amountOf(group) ?? "?";
  const parts = [`${sets} × ${amount}`, load?.display, rpe === null ? null : `RPE ${rpe}`];
  return parts.filter((part) => part !== null && part !== undefined).join(", ");
}
