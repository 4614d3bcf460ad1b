/** Reads lines such as "bench 3x5 @ 100 kg rpe 8"; whatever is not quite clear is said back as it stood. */
import { catalog } from "../catalog/catalog.ts";
import { lookUp, lookUpName } from "../catalog/lookup.ts";
import { languageOf } from "../coach/language.ts";
import { hearSafety } from "../coach/safety.ts";
import { interpret } from "./interpret.ts";
import { type LogReading, MOST_SETS, type ReadExercise, type ReadLogInput } from "./reading.ts";
import { linesOf, plain } from "./told.ts";
import { cut, type Kind, type Unit } from "./tokens.ts";

export const SURE_ENOUGH = 0.75;
const MOST_NAME = 80;
const MOST_ENTRIES = 40;
/** A name that is not known as it stands costs a long look. */
const MOST_LINES = 100;

export const hearLog = ({ text, today, locale }: ReadLogInput) =>
  hearSafety({ words: text, today, language: languageOf(locale) });

export function readLog(input: ReadLogInput): LogReading {
  const entries: ReadExercise[] = [];
  const unread: string[] = [];
  let { unit } = input;
  let last: Last | null = null;
  const leave = () => {
    if (last?.isHeading) unread.push(last.line);
    last = null;
  };
  for (const [i, { text: line, isDone: isTold }] of linesOf(input.text).entries()) {
    const isDone = isTold && i < MOST_LINES;
    const heading = isDone ? headingOf(line) : null;
    if (heading !== null) {
      leave();
      last = { said: heading, line, isHeading: true };
      continue;
    }
    const read: ReadLine | null = isDone ? readLine(line, unit, last) : null;
    if (!read) {
      leave();
      unread.push(line);
      continue;
    }
    if (read.entries[0]!.said !== last?.said) leave();
    for (const entry of read.entries) addEntry(entries, entry);
    if (read.note) unread.push(read.note);
    const { said, sets } = read.entries.at(-1)!;
    last = { said, line, isHeading: false };
    unit = sets.findLast((set) => set.unit)?.unit ?? unit;
  }
  leave();
  return { entries: entries.slice(0, MOST_ENTRIES), unread, safety: hearLog(input) };
}

/** The exercise that lines without a name go on with, and whether its line was nothing but the name. */
type Last = { said: string; line: string; isHeading: boolean };

function headingOf(line: string) {
  const name = line.replace(BULLET, "").replace(/[\s:.,-]+$/, "");
  return name.length <= MOST_NAME && lookUpName(name, catalog()) ? name : null;
}

/** More sets of the exercise just read belong to it. */
function addEntry(entries: ReadExercise[], entry: ReadExercise) {
  const before = entries.at(-1);
  const isMore =
    before?.exerciseId === entry.exerciseId && before.sets.length + entry.sets.length <= MOST_SETS;
  if (isMore) before.sets.push(...entry.sets);
  else entries.push(entry);
}

type ReadLine = { entries: ReadExercise[]; note: string };

const BULLET = /^(?:[-*•–]\s*|\d{1,2}[.)]\s+)/;
const KIND = /^(?:warm ?-?ups?|aufwarmen|calentamiento|echauffement|aquecimento)[\s:]+/;
const NAME =
  /^[^\d@:+]*?(?=\s*(?:[\d@:+]|\s[-–—]\s|\s-\d|\sbw\b|\sbody ?weight\b|\swarm ?-?ups?\b)|$)/;
const FILLER =
  /^(?:(?:today|i|did|then|and|finally|first|also|my|hoy|hice|luego|despues|heute|dann|gemacht|habe|ich|aujourd'hui|puis|fait|j'ai|hoje|fiz|depois|eu)\s+)+|(?:\s+(?:for|with|at|de|con|mit|avec|com|a))+$/g;

function readLine(line: string, unit: Unit, last: Last | null): ReadLine | null {
  const bare = line.replace(BULLET, "");
  // A comma within a load is a point; both take the same place.
  const folded = plain(bare).replace(
    /(?<![\d,.])(\d{1,3}),(\d{1,2})(?=\s*(?:kgs?|kilos?|lbs?|pounds?)(?![a-z]))/g,
    "$1.$2",
  );
  const prefix = KIND.exec(folded)?.[0].length ?? 0;
  const kind: Kind | null = prefix > 0 ? "warmup" : null;
  const length = NAME.exec(folded.slice(prefix))?.[0].length ?? 0;
  const name = folded
    .slice(prefix, prefix + length)
    .replace(FILLER, "")
    .replace(/[\s,.-]+$/, "");
  const from = folded.indexOf(name, prefix);
  const said = name === "" ? (last?.said ?? "") : bare.slice(from, from + name.length);
  if (said === "" || said.length > MOST_NAME) return null;
  const best = lookUp(said, catalog()).best;
  if (!best || best.confidence < SURE_ENOUGH || best.exercise.measure !== "reps") return null;

  const rest = folded.slice(prefix + length);
  const { tokens, length: read } = cut(rest);
  const sets = interpret(tokens, { exercise: best.exercise, unit, kind });
  if (!sets) return null;
  const { exercise, confidence } = best;
  const entry = { said, exerciseId: exercise.id, confidence, sets };
  const left = bare.slice(prefix + length + read).trim();
  if (!/\d/.test(left)) return { entries: [entry], note: left.replace(/^[.!,]+$/, "") };
  // Figures that follow either name an exercise of their own, or change what was read.
  const next = /^\p{L}/u.test(left) ? readLine(left, unit, null) : null;
  return next && { entries: [entry, ...next.entries], note: next.note };
}
