/** Reads lines such as "bench 3x5 @ 100 kg rpe 8"; whatever is not quite clear is marked or said back as it stood. */
import { languageOf } from "../coach/language.ts";
import { hearSafety } from "../coach/safety.ts";
import { addLine } from "./add-line.ts";
import { makeEntry, type NameMeant } from "./make-entry.ts";
import { makeSets } from "./make-sets.ts";
import type { ReadClause } from "./read-clause.ts";
import { type ReadLine, readLine } from "./read-line.ts";
import type { LogReading, ReadExercise, ReadLogInput, SetsRead } from "./reading.ts";
import { leave, newState, type State } from "./reading-state.ts";
import { splitDays } from "./split-days.ts";
import { linesOf } from "./told.ts";

/** A name that is not known as it stands costs a long look. */
const MOST_LINES = 100;
/** How an athlete tells the coach to log. */
const COMMAND = /^\s*log\s*:\s*/i;
/** Exercises under the heading "Superset". */
const IN_SUPERSET = 2;

const NO_DAYS = { parts: [], isDayless: false };

export const hearLog = ({ text, today, locale }: ReadLogInput) =>
  hearSafety({ words: text, today, language: languageOf(locale) });

export const readLog = (input: ReadLogInput): LogReading => ({
  ...readSets(input),
  safety: hearLog(input),
});

export function readSets(input: ReadLogInput): SetsRead {
  const state = newState(input);
  for (const [i, { text, isDone }] of linesOf(
    input.text.replace(COMMAND, ""),
    state.context.language,
  ).entries()) {
    const days = isDone && i < MOST_LINES ? splitDays(text, state.context) : NO_DAYS;
    state.context.isDayless = days?.isDayless ?? false;
    for (const day of days?.parts ?? []) readOne(day, state);
    // Of two days in a breath nobody knows which one holds for what follows.
    if (days === null) state.isOtherDay = true;
    if (days === null || days.parts.length === 0) {
      leave(state);
      state.reading.unread.push(text);
    }
  }
  leave(state);
  const { reading } = state;
  // Of a text without sets nothing may be lost.
  if (reading.entries.length === 0) reading.unread.push(...state.beside);
  for (const { flags, sets } of reading.entries)
    for (const flag of [...flags, ...sets.flatMap((set) => set.flags)]) state.flags.add(flag);
  return { ...reading, flags: [...state.flags].toSorted() };
}

function readOne(text: string, state: State) {
  const { reading, last } = state;
  Object.assign(state.context, { last: last?.exercise ?? null, hasLast: last !== null });
  const line = readLine(text, state.context);
  if (line.day !== null) {
    const isOther =
      line.day > state.input.today || (reading.date !== null && reading.date !== line.day);
    if (!isOther) reading.date = line.day;
    state.isOtherDay = isOther;
  }
  if (line.isDayUnclear) state.isOtherDay = true;
  if (state.isOtherDay) {
    leave(state);
    reading.unread.push(text);
    return;
  }
  const isTelling = tellMentions(line, state);
  if (line.isSupersetHeading) {
    leave(state);
    state.supersets += 1;
    state.inSuperset = IN_SUPERSET;
    return;
  }
  if (line.heading) {
    leave(state);
    const { exercise, confidence, start, end } = line.heading;
    state.last = { said: text.slice(start, end), exercise, confidence, heading: text };
    return;
  }
  const entries = line.clauses.map((clause) => entryOf(clause, text, state));
  if (entries.every((entry) => entry === null)) {
    leave(state);
    // What a line tells beside sets is no reason to lose its words.
    const isBeside = line.clauses.length === 0 && (isTelling || line.day !== null);
    (isBeside ? state.beside : reading.unread).push(text);
    return;
  }
  addLine(line, entries, text, state);
}

function tellMentions({ mentions }: ReadLine, { reading, flags }: State) {
  const { durationSeconds, sessionRpe, bodyweight, hasPain } = mentions;
  reading.durationSeconds ??= durationSeconds;
  reading.sessionRpe ??= sessionRpe;
  reading.bodyweight ??= bodyweight;
  if (hasPain) flags.add("pain_mentioned");
  return durationSeconds !== null || sessionRpe !== null || bodyweight !== null;
}

function entryOf(clause: ReadClause, text: string, state: State): ReadExercise | null {
  const { interpreted, isContinued } = clause;
  if (!interpreted) return null;
  const name: NameMeant | null =
    clause.name ?? (isContinued && state.last ? { ...state.last, alternatives: [] } : null);
  const exercise = name?.exercise ?? null;
  // Who says both units says the other one where it is meant.
  const unit = clause.name && state.saysOwnUnit ? state.input.unit : state.context.unit;
  const made = makeSets(interpreted, { exercise, unit });
  if (!made) return null;
  const said = clause.name
    ? text.slice(clause.name.start, clause.name.end)
    : (state.last?.said ?? "");
  const entry = makeEntry(
    { said, name, sets: made, isDoubtful: interpreted.doubtful },
    state.input,
  );
  const isBare = made.some(({ set, isUnitSaid }) => set.load !== null && !isUnitSaid);
  // A unit that was said of another exercise may hold for this one, or the athlete's own.
  if (clause.name && isBare && unit !== state.input.unit) {
    entry.flags.push("unit_conflict");
    entry.doubtful = true;
  }
  return entry;
}
