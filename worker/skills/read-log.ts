/** Asks which sets were done out of the words that the grammar could not read, and adds them to what it read. */
import * as z from "zod";
import { languageOf, LANGUAGE_NAMES } from "../../engine/coach/language.ts";
import { endsTraining } from "../../engine/coach/safety.ts";
import { makeEntry, meantBy } from "../../engine/log/make-entry.ts";
import { hearLog, readLog as readWhole, readSets } from "../../engine/log/read-log.ts";
import {
  LogReading,
  READ_SET,
  type ReadLogInput,
  ReadSet,
  type SetsRead,
} from "../../engine/log/reading.ts";
import { linesOf } from "../../engine/log/told.ts";
import { unreadSets } from "../../engine/log/unread-sets.ts";
import { checkSets } from "./check-sets.ts";
import { coachPrompt } from "./coach-voice.ts";
import { userData } from "./quote.ts";
import type { Skill } from "./skill.ts";
import { DAY_MS } from "../core/durations.ts";

const SYSTEM =
  coachPrompt(`Read which sets were done out of what the athlete wrote. "done" is what may be logged; "notDone" holds plans, wishes and questions, of which nothing is ever logged.
Keys:
entries: in the order of the text, each {exercise, sets}. exercise: its name as it is written. sets: an object for every single set, {kind, reps, seconds, metres, loadType, load, unit, rpe}. kind: work, warmup, drop, failure or rest_pause; work where nothing is said. reps, seconds, metres: as written, null where they are not said. loadType: external, per_hand (a weight in each hand), added (on top of the body), assisted, bodyweight or none. load: the number as written, or null. unit: kg or lb as written, else what "unit" says; null without a load. rpe: as written, ten less the reps in reserve, or null.
unread: everything else of the text, word for word.
Where a line could mean several things, or a number is missing, it belongs in unread: never guess.`);

const ShownSet = z.object(READ_SET).pick({
  kind: true,
  reps: true,
  seconds: true,
  metres: true,
  loadType: true,
  load: true,
  unit: true,
  rpe: true,
});
const shownSchema = z.object({
  entries: z.array(z.object({ exercise: z.string(), sets: z.array(ShownSet) })),
  unread: z.array(z.string()),
});

export const readLog: Skill<ReadLogInput, LogReading> = {
  id: "read_log",
  version: 2,
  role: "read",
  schema: LogReading,
  shownSchema,
  keptMs: DAY_MS,
  screen(input) {
    const safety = hearLog(input);
    return endsTraining(safety) ? safety.level : null;
  },
  ask(input) {
    const { text, unit, locale } = input;
    const notDone = linesOf(text).filter(({ isDone }) => !isDone);
    return {
      system: SYSTEM,
      messages: [
        userData({
          language: LANGUAGE_NAMES[languageOf(locale)],
          unit,
          done: unreadSets(readSets(input)),
          notDone: notDone.map((line) => line.text),
        }),
      ],
      maxOutputTokens: 1500,
    };
  },
  tidy(raw, input) {
    if (typeof raw !== "object" || raw === null) return raw;
    const { entries, unread } = raw as Record<string, unknown>;
    if (!Array.isArray(entries)) return raw;
    const reading = readSets(input);
    const asked = unreadSets(reading);
    const left = listOf(unread).filter((line) => typeof line === "string" && line.trim() !== "");
    const added = entries.map((entry) => tidyEntry(entry, input));
    return {
      ...reading,
      entries: [...reading.entries, ...added],
      flags: flagsIn(reading, added),
      // A plan is said back even if the model made nothing of it.
      unread: [...new Set([...reading.unread.filter((part) => !asked.includes(part)), ...left])],
      safety: hearLog(input),
    };
  },
  check: checkSets,
  fallback: readWhole,
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** All that stand anywhere, those of the added entries as well. */
function flagsIn({ flags }: SetsRead, added: readonly unknown[]) {
  const entries = added.flatMap(
    (entry) => LogReading.shape.entries.element.safeParse(entry).data ?? [],
  );
  const all = entries.flatMap((entry) => [
    ...entry.flags,
    ...entry.sets.flatMap((set) => set.flags),
  ]);
  return [...new Set([...flags, ...all])].toSorted();
}

function tidyEntry(raw: unknown, input: ReadLogInput): unknown {
  if (typeof raw !== "object" || raw === null) return raw;
  const { exercise, sets } = raw as Record<string, unknown>;
  if (typeof exercise !== "string" || exercise.trim() === "") return raw;
  const said = exercise.trim();
  const tidied = listOf(sets).map((set) => tidySet(set, input.unit));
  const read = tidied.flatMap((set) => ReadSet.safeParse(set).data ?? []);
  if (read.length < tidied.length) return { said, sets: tidied };
  // What a model made of words is looked at before it is kept.
  return makeEntry(
    {
      said,
      name: meantBy(said),
      sets: read.map((set) => ({ set, isUnitSaid: true })),
      isDoubtful: true,
    },
    input,
  );
}

function tidySet(raw: unknown, unit: string): unknown {
  if (typeof raw !== "object" || raw === null) return raw;
  const set = raw as Record<string, unknown>;
  const load = set["load"] === 0 ? null : (set["load"] ?? null);
  return {
    seconds: null,
    metres: null,
    reps: null,
    rir: null,
    side: null,
    isAmrap: false,
    isMissed: false,
    ...set,
    load,
    unit: load === null ? null : (set["unit"] ?? unit),
    rpe: set["rpe"] ?? null,
    flags: [],
  } satisfies Record<keyof Omit<ReadSet, "kind" | "loadType">, unknown>;
}
