/** Adds what was read of a line to the reading: its entries, what was left of it, and what holds for the next line. */
import { isOnlyPain } from "./mentions.ts";
import type { ReadLine } from "./read-line.ts";
import type { ReadExercise } from "./reading.ts";
import { leave, type State } from "./reading-state.ts";
import { plain } from "./told.ts";
import { MOST_ENTRIES, MOST_SETS } from "./workout-log.ts";

export function addLine(
  line: ReadLine,
  entries: (ReadExercise | null)[],
  text: string,
  state: State,
) {
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
    for (const part of partsOf(text, left))
      if (!line.mentions.hasPain || !isOnlyPain(plain(part))) reading.unread.push(part);
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
