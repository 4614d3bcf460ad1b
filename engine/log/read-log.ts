/** Reads lines such as "bench 3x5 @ 100 kg rpe 8"; whatever is not quite clear is marked or said back as it stood. */
import type { Exercise } from "../catalog/exercise.ts";
import { languageOf } from "../coach/language.ts";
import { hearSafety } from "../coach/safety.ts";
import { newPatience } from "./find-names.ts";
import { makeEntry, type NameMeant } from "./make-entry.ts";
import { makeSets } from "./make-sets.ts";
import type { ReadClause } from "./read-clause.ts";
import { type LineContext, type ReadLine, readLine } from "./read-line.ts";
import type { LogReading, ReadExercise, ReadLogInput, SetsRead } from "./reading.ts";
import { linesOf } from "./told.ts";
import { type LogFlag, MOST_ENTRIES, MOST_SETS } from "./workout-log.ts";

/** A name that is not known as it stands costs a long look. */
const MOST_LINES = 100;
/** How an athlete tells the coach to log. */
const COMMAND = /^\s*log\s*:\s*/i;
/** Exercises under the heading "Superset". */
const IN_SUPERSET = 2;

export const hearLog = ({ text, today, locale }: ReadLogInput) =>
  hearSafety({ words: text, today, language: languageOf(locale) });

type Last = { said: string; exercise: Exercise | null; confidence: number; heading: string | null };
type State = {
  input: ReadLogInput;
  context: LineContext;
  reading: Omit<SetsRead, "flags">;
  last: Last | null;
  flags: Set<LogFlag>;
  /** Lines that tell a day, a weight or a time and nothing else. */
  beside: string[];
  /** The day of the lines that follow is another one, or yet to come. */
  isOtherDay: boolean;
  supersets: number;
  inSuperset: number;
};

export const readLog = (input: ReadLogInput): LogReading => ({
  ...readSets(input),
  safety: hearLog(input),
});

export function readSets(input: ReadLogInput): SetsRead {
  const state: State = {
    input,
    context: {
      unit: input.unit,
      today: input.today,
      locale: input.locale,
      language: languageOf(input.locale),
      last: null,
      hasLast: false,
      patience: newPatience(),
    },
    reading: {
      entries: [],
      date: null,
      durationSeconds: null,
      sessionRpe: null,
      bodyweight: null,
      unread: [],
    },
    last: null,
    flags: new Set(),
    beside: [],
    isOtherDay: false,
    supersets: 0,
    inSuperset: 0,
  };
  for (const [i, { text, isDone }] of linesOf(input.text.replace(COMMAND, "")).entries()) {
    if (isDone && i < MOST_LINES) readOne(text, state);
    else {
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

/** A name that nothing followed is said back. */
function leave(state: State) {
  if (state.last?.heading) state.reading.unread.push(state.last.heading);
  state.last = null;
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

function addLine(line: ReadLine, entries: (ReadExercise | null)[], text: string, state: State) {
  const { reading } = state;
  if (!line.clauses[0]!.isContinued) leave(state);
  else if (state.last) state.last.heading = null;
  const isSuperset = line.clauses.some((clause) => clause.isSuperset);
  if (isSuperset) state.supersets += 1;
  let read: ReadExercise | null = null;
  for (const [i, entry] of entries.entries()) {
    const { left } = line.clauses[i]!;
    if (entry) {
      entry.superset = line.label ?? (isSuperset ? letter(state.supersets) : supersetOf(state));
      read = addEntry(reading.entries, entry);
    }
    for (const part of partsOf(text, left)) reading.unread.push(part);
  }
  if (read && line.mentions.hasPain) {
    read.pain.push(...line.mentions.pain.slice(0, 8 - read.pain.length));
    if (!read.flags.includes("pain_mentioned")) read.flags.push("pain_mentioned");
  }
  const name = line.clauses.findLast((clause) => clause.name)?.name;
  if (name) {
    const { exercise, confidence, start, end } = name;
    state.last = { said: text.slice(start, end), exercise, confidence, heading: null };
  }
  const unit = read?.sets.findLast((set) => set.unit)?.unit;
  if (unit) state.context.unit = unit;
}

const letter = (count: number) => String.fromCodePoint(64 + Math.min(count, 26));

function supersetOf(state: State) {
  if (state.inSuperset === 0) return null;
  state.inSuperset -= 1;
  return letter(state.supersets);
}

/** Words next to one another as they stand in the text. */
function partsOf(text: string, left: readonly { start: number; end: number }[]) {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of left) {
    const last = spans.at(-1);
    if (last && /^[\s'’-]*$/.test(text.slice(last.end, start))) last.end = end;
    else spans.push({ start, end });
  }
  return spans
    .map(({ start, end }) => text.slice(start, end) + (/^[!?)…]+/.exec(text.slice(end))?.[0] ?? ""))
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\d]/u.test(part));
}

/** More sets of the exercise just read belong to it. */
function addEntry(entries: ReadExercise[], entry: ReadExercise): ReadExercise {
  const before = entries.at(-1);
  const isSame =
    before !== undefined &&
    before.exerciseId === entry.exerciseId &&
    before.superset === entry.superset &&
    (entry.exerciseId !== null || before.said === entry.said);
  if (isSame && before.sets.length + entry.sets.length <= MOST_SETS) {
    before.sets.push(...entry.sets);
    before.doubtful ||= entry.doubtful;
    return before;
  }
  if (entries.length < MOST_ENTRIES) entries.push(entry);
  return entries.at(-1)!;
}

function entryOf(clause: ReadClause, text: string, state: State): ReadExercise | null {
  const { interpreted, isContinued } = clause;
  if (!interpreted) return null;
  const name: NameMeant | null =
    clause.name ?? (isContinued && state.last ? { ...state.last, alternatives: [] } : null);
  const exercise = name?.exercise ?? null;
  const made = makeSets(interpreted, { exercise, unit: state.context.unit });
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
  if (clause.name && isBare && state.context.unit !== state.input.unit) {
    entry.flags.push("unit_conflict");
    entry.doubtful = true;
  }
  return entry;
}
