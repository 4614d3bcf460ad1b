/** Stands in for a model: answers what a case wants of the words that were left, and goes through the skill's checks. */
import { catalog } from "../../../engine/catalog/catalog.ts";
import { spell } from "../../../engine/catalog/lookup.ts";
import { readLog as readByGrammar } from "../../../engine/log/read-log.ts";
import type { LogReading, ReadSet } from "../../../engine/log/reading.ts";
import { needsModel, unreadSets } from "../../../engine/log/unread-sets.ts";
import { judge } from "../../../worker/skills/judge.ts";
import { readLog } from "../../../worker/skills/read-log.ts";
import { inputOf, type LogCase } from "./logs.ts";

const SHOWN = ["kind", "reps", "seconds", "metres", "loadType", "load", "unit", "rpe"] as const;

/** As the words have it, where they have it at all. */
function nameIn(exerciseId: string | null, words: readonly string[]): string {
  const said = new Set(spell(words.join(" ")).split(" "));
  const exercise = exerciseId === null ? undefined : catalog().byId.get(exerciseId);
  const names = exercise
    ? [exercise.name, ...exercise.aliases, ...Object.values(exercise.names).flat()]
    : [];
  const isSaid = (name: string) =>
    spell(name)
      .split(" ")
      .every((word) => said.has(word));
  return names.find(isSaid) ?? words.join(" ");
}

function shownSet(set: Partial<ReadSet>) {
  const all = { loadType: set.load ? "external" : "bodyweight", ...set };
  return Object.fromEntries(SHOWN.map((key) => [key, all[key] ?? null]));
}

export function readWithStandIn(one: LogCase): { reading: LogReading; wasAsked: boolean } {
  const input = inputOf(one);
  const reading = readByGrammar(input);
  if (!needsModel(reading)) return { reading, wasAsked: false };
  const left = unreadSets(reading);
  const known = new Set(reading.entries.map(({ exerciseId }) => exerciseId));
  const missing = one.expect.entries.filter(({ exerciseId }) => !known.has(exerciseId));
  const answer = {
    entries: missing.map(({ exerciseId, sets }) => ({
      exercise: nameIn(exerciseId, left),
      sets: sets.map(shownSet),
    })),
    unread: missing.length > 0 ? [] : left,
  };
  const judged = judge(readLog, input, { text: JSON.stringify(answer), stop: "end" });
  return { reading: judged.kind === "good" ? judged.answer : reading, wasAsked: true };
}
