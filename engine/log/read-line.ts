/** Reads one line of what was done: its day and what else it tells, then its sets by exercise. */
import type { Exercise } from "../catalog/exercise.ts";
import type { Language } from "../coach/language.ts";
import { ASIDE, putAsidesOut } from "./asides.ts";
import { clausesOf } from "./clauses.ts";
import { findNames, type FoundName, type Patience } from "./find-names.ts";
import { type Mentions, putOut, readMentions } from "./mentions.ts";
import { readClause, type ReadClause } from "./read-clause.ts";
import { BY_MINUTE, circuitOf, inRounds, repeatDrops, ROUNDS_BEHIND, roundsOf } from "./rounds.ts";
import { findDate } from "./said-date.ts";
import { plain } from "./told.ts";
import { cut } from "./tokens.ts";
import type { Unit } from "./made.ts";

export type ReadLine = {
  clauses: (ReadClause & { isSuperset: boolean })[];
  day: string | null;
  /** A day is named, and nobody can tell which. */
  isDayUnclear: boolean;
  mentions: Mentions;
  /** "A" of "A1 bench". */
  label: string | null;
  /** Nothing but the name of an exercise. */
  heading: FoundName | null;
  /** Nothing but the word for a superset. */
  isSupersetHeading: boolean;
};
export type LineContext = {
  unit: Unit;
  today: string;
  locale: string;
  language: Language;
  last: Exercise | null;
  hasLast: boolean;
  /** It was looked for a day already. */
  isDayless: boolean;
  patience: Patience;
};

const BULLET =
  /^(?:[-*•–✅☑✓]\s*|\d{1,2}[.)]\s+|#\d{1,2}\s+|[1-9]:\s+(?=\d)|(?:set|satz|serie) \d{1,2}\s*[-–:.]\s+)+/u;
/** "1) squat 3x5 2) bench 3x5": figures that count exercises. */
const ENUMERATED = /^\s*1[.)] .* 2[.)] /;
const ORDINAL = /(?<=^\s*| )\d{1,2}[.)](?= )/g;
/** "Only 30 min: bench 3x8" tells how long all of it took. */
const HEAD_TIME = /^[^\d:]*\d{1,3} ?min[a-z]* ?(?=: )/;
/** "82.5 x5 x5 x4": so written, each is a set, and so are those of the line that are fewer. */
const CHAIN = /\d x\d{1,2} x\d{1,2} x\d{1,2}(?![\d.]|,\d|kg|lb)/;
const CHAINED = /(?<= x\d{1,2}(?:[ ,]\d{1,2}| x\d{1,2})*) x(?=\d{1,2}(?![\d.,]*(?:kg|lb)))/g;
const COMMA = "\uE000";
const LABEL = /^([a-f])[1-4]\s*[.):]?\s+(?=\p{L})/u;

export function readLine(line: string, context: LineContext): ReadLine {
  let text = plain(line).replaceAll("’", "'");
  const blank = (pattern: RegExp) => {
    const found = pattern.exec(text);
    if (found) text = " ".repeat(found[0].length) + text.slice(found[0].length);
    return found;
  };
  if (ENUMERATED.test(text)) text = text.replace(ORDINAL, (found) => COMMA.repeat(found.length));
  const date = context.isDayless ? null : findDate(text, context);
  if (date) text = putOut(text, date.start, date.end - date.start, " ");
  if (!date) blank(BULLET);
  const label = LABEL.exec(text.trimStart());
  if (label) text = putOut(text, text.indexOf(label[0]), label[0].length, " ");
  if (CHAIN.test(text)) text = text.replaceAll(CHAINED, () => " /");
  const mentions = readMentions(text);
  let left = putAsidesOut(mentions.text, line);
  const names = findNames(left, context.patience);
  const circuit = circuitOf(left);
  if (circuit) left = putOut(left, 0, circuit.length, " ");
  const headTime = !circuit && names[0] ? HEAD_TIME.exec(left) : null;
  if (headTime && headTime[0].length <= names[0]!.start)
    left = putOut(left, 0, headTime[0].length, ASIDE);
  const isEach = circuit && circuit.count !== null && names.length === 1;
  const drops = names.length === 1 && /drop/.test(left) ? roundsOf(left) : null;
  if (drops) left = putOut(left, 0, drops.length, " ");
  const rounds = isEach
    ? { count: circuit.count!, length: 0 }
    : names.length > 1
      ? roundsOf(left)
      : null;
  if (rounds) left = putOut(left, 0, rounds.length, " ");
  const tokens = cut(left, names, context.language);
  const telling = tokens.filter(({ type }) => type !== "comma" && type !== "filler");
  const [only] = telling;
  let before: FoundName | null = null;
  const clauses = clausesOf(tokens, left).map((clause) => {
    const read = readClause(clause, { ...context, text: left, before });
    before = read.name;
    return { ...read, isSuperset: clause.isSuperset || (rounds !== null && names.length > 1) };
  });
  if (rounds) for (const { interpreted } of clauses) inRounds(interpreted, rounds.count);
  if (drops) for (const { interpreted } of clauses) repeatDrops(interpreted, drops.count);
  // Of exercises by the minute nobody knows which was done how often.
  if (BY_MINUTE.test(left) || (circuit && names.length > 1 && !ROUNDS_BEHIND.test(left)))
    for (const clause of clauses) clause.interpreted = null;
  // "5 pull-ups, 10 push-ups - 8 rounds": how often each was done is told of all of them.
  if (!rounds && names.length > 1 && ROUNDS_BEHIND.test(left))
    for (const { interpreted } of clauses) if (interpreted) interpreted.doubtful = true;
  return {
    clauses,
    day: date?.day ?? null,
    isDayUnclear: date !== null && date.day === null,
    mentions,
    label: label ? label[1]!.toUpperCase() : null,
    heading: telling.length === 1 && only?.type === "name" ? only.name : null,
    isSupersetHeading: telling.length === 1 && only?.type === "superset",
  };
}
