/** Reads one line of what was done: its day and what else it tells, then its sets by exercise. */
import type { Exercise } from "../catalog/exercise.ts";
import type { Language } from "../coach/language.ts";
import { putAsidesOut } from "./asides.ts";
import { clausesOf } from "./clauses.ts";
import { findNames, type FoundName, type Patience } from "./find-names.ts";
import { type Mentions, putOut, readMentions } from "./mentions.ts";
import { readClause, type ReadClause } from "./read-clause.ts";
import { inRounds, ROUNDS_BEHIND, roundsOf } from "./rounds.ts";
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
  patience: Patience;
};

const BULLET =
  /^(?:[-*•–✅☑✓]\s*|\d{1,2}[.)]\s+|#\d{1,2}\s+|[1-9]:\s+(?=\d)|(?:set|satz|serie) \d{1,2}\s*[-–:.]\s+)+/u;
/** "1) squat 3x5 2) bench 3x5": figures that count exercises. */
const ENUMERATED = /^\s*1[.)] .* 2[.)] /;
const ORDINAL = /(?<=^\s*| )\d{1,2}[.)](?= )/g;
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
  const date = findDate(text, context);
  if (date) text = putOut(text, date.start, date.end - date.start, " ");
  if (!date) blank(BULLET);
  const label = LABEL.exec(text.trimStart());
  if (label) text = putOut(text, text.indexOf(label[0]), label[0].length, " ");
  const mentions = readMentions(text);
  let left = putAsidesOut(mentions.text, line);
  const names = findNames(left, context.patience);
  const rounds = names.length > 1 ? roundsOf(left) : null;
  if (rounds) left = putOut(left, 0, rounds.length, " ");
  const tokens = cut(left, names, context.language);
  const telling = tokens.filter(({ type }) => type !== "comma" && type !== "filler");
  const [only] = telling;
  const clauses = clausesOf(tokens).map((clause) => ({
    ...readClause(clause, { ...context, text: left }),
    isSuperset: clause.isSuperset || rounds !== null,
  }));
  if (rounds) for (const { interpreted } of clauses) inRounds(interpreted, rounds.count);
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
