/** Asks which sets were done out of words that the grammar does not know. */
import * as z from "zod";
import { catalog } from "../../engine/catalog/catalog.ts";
import { lookUp } from "../../engine/catalog/lookup.ts";
import { languageOf, LANGUAGE_NAMES } from "../../engine/coach/language.ts";
import { endsTraining } from "../../engine/coach/safety.ts";
import { hearLog, readLog as readByGrammar, SURE_ENOUGH } from "../../engine/log/read-log.ts";
import {
  LogReading,
  type ReadExercise,
  type ReadLogInput,
  ReadSet,
} from "../../engine/log/reading.ts";
import { linesOf } from "../../engine/log/told.ts";
import { checkSets } from "./check-sets.ts";
import { coachPrompt, DAY_MS } from "./coach-voice.ts";
import { userData } from "./quote.ts";
import type { Skill } from "./skill.ts";

const SYSTEM =
  coachPrompt(`Read which sets were done out of what the athlete wrote. "done" is what may be logged; "notDone" holds plans, wishes and questions, of which nothing is ever logged.
Keys:
entries: in the order of the text, each {exercise, sets}. exercise: its name as it is written. sets: an object for every single set, {kind, reps, loadType, load, unit, rpe}. kind: work, warmup, drop, failure or rest_pause; work where nothing is said. reps: as written. loadType: external, per_hand (a weight in each hand), added (on top of the body), assisted, bodyweight or none. load: the number as written, or null. unit: kg or lb as written, else what "unit" says; null without a load. rpe: as written, ten less the reps in reserve, or null.
unread: everything else of the text, word for word.
Where a line could mean several things, or a number is missing, it belongs in unread: never guess.`);

const shownSchema = z.object({
  entries: z.array(z.object({ exercise: z.string(), sets: z.array(ReadSet) })),
  unread: z.array(z.string()),
});

export const readLog: Skill<ReadLogInput, LogReading> = {
  id: "read_log",
  version: 1,
  role: "read",
  schema: LogReading,
  shownSchema,
  keptMs: DAY_MS,
  screen(input) {
    const safety = hearLog(input);
    return endsTraining(safety) ? safety.level : null;
  },
  ask({ text, unit, locale }) {
    const lines = linesOf(text);
    const linesThat = (isDone: boolean) =>
      lines.filter((line) => line.isDone === isDone).map((line) => line.text);
    return {
      system: SYSTEM,
      messages: [
        userData({
          language: LANGUAGE_NAMES[languageOf(locale)],
          unit,
          done: linesThat(true),
          notDone: linesThat(false),
        }),
      ],
      maxOutputTokens: 1500,
    };
  },
  tidy(raw, input) {
    if (typeof raw !== "object" || raw === null) return raw;
    const { entries, unread } = raw as Record<string, unknown>;
    if (!Array.isArray(entries)) return raw;
    const left = listOf(unread).filter((line) => typeof line === "string" && line.trim() !== "");
    const notDone = linesOf(input.text).filter(({ isDone }) => !isDone);
    return {
      entries: entries.map((entry) => tidyEntry(entry, input)),
      // A plan is said back even if the model made nothing of it.
      unread: [...left, ...notDone.map(({ text }) => text).filter((text) => !left.includes(text))],
      safety: hearLog(input),
    };
  },
  check: checkSets,
  fallback: readByGrammar,
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function tidyEntry(raw: unknown, { unit }: ReadLogInput): unknown {
  if (typeof raw !== "object" || raw === null) return raw;
  const { exercise, sets } = raw as Record<string, unknown>;
  if (typeof exercise !== "string" || exercise.trim() === "") return raw;
  const said = exercise.trim().slice(0, 80);
  const { best } = lookUp(said, catalog());
  const isSure = best !== null && best.confidence >= SURE_ENOUGH;
  return {
    said,
    exerciseId: isSure ? best.exercise.id : null,
    confidence: best?.confidence ?? 0,
    sets: listOf(sets).map((set) => tidySet(set, unit)),
  } satisfies Record<keyof ReadExercise, unknown>;
}

function tidySet(raw: unknown, unit: string): unknown {
  if (typeof raw !== "object" || raw === null) return raw;
  const set = raw as Record<string, unknown>;
  const load = set["load"] === 0 ? null : (set["load"] ?? null);
  return {
    ...set,
    load,
    unit: load === null ? null : (set["unit"] ?? unit),
    rpe: set["rpe"] ?? null,
  };
}
