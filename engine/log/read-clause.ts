/** Reads what is said of one exercise: its sets, and the words that say nothing about them. */
import type { Exercise } from "../catalog/exercise.ts";
import { type Clause, isFigure } from "./clauses.ts";
import type { FoundName, Patience } from "./find-names.ts";
import { guessName } from "./guess-name.ts";
import { byFigures, elliptic } from "./meant-names.ts";
import { interpret } from "./interpret.ts";
import type { Interpreted } from "./line-state.ts";
import type { Kind, Unit } from "./made.ts";
import type { Token } from "./tokens.ts";

export type ReadClause = {
  name: FoundName | null;
  /** Of the line before, where this one names none. */
  isContinued: boolean;
  interpreted: Interpreted | null;
  /** Where words stand that say nothing about sets. */
  left: { start: number; end: number }[];
};
type Known = {
  text: string;
  unit: Unit;
  last: Exercise | null;
  hasLast: boolean;
  patience: Patience;
  /** What the clause before was about. */
  before: FoundName | null;
};

/** Words between figures that change nothing: more of them may. */
const MOST_BETWEEN = 3;
/** They change nothing of the sets. */
const SILENT: ReadonlySet<string> = new Set(["noise", "filler", "aside"]);
/** Life beside training has figures as well. */
const LIFE =
  /\b(?:slept|sleep|ate|eat|drank|drink|trained|weeks?|months?|years?|days|old|hours?|chicken|eggs?|kcal|calories|protein|gained|lost|closes|opens|geschlafen|gegessen|wochen|jahre|stunden|dormi|comi|semanas|anos|horas|mange|semaines|ans|heures)\b/;

const PERCENT = /\d\s*(?:%|percent|prozent|por ?cien?to|pour ?cent)/;
/** Of cells of a table nobody knows which counts the sets. */
const CELLS = /\d\s*\|\s*\d/;
/** What is told of a side of the bar is not what is on it; of plates it is known. */
const PER_SIDE =
  /^(?!.*\b(?:plates?|scheiben?|discos?|disques?|anilhas?)\b).*\b(?:each|per|a|pro|je|por|cada|par|chaque) ?(?:side|seite|lado|cote)\b/;

export function readClause(clause: Clause, known: Known): ReadClause {
  const all = clause.chunks.flatMap(({ tokens }) => tokens);
  const figures = all.filter(isFigure);
  const named = clause.name ?? (figures.length > 0 ? newName(all, clause, known) : null);
  const meant = byFigures(named, all, known.text);
  const { name } = meant;
  const isContinued = name === null && known.hasLast && !clause.isOwn;
  const exercise = name ? name.exercise : isContinued ? known.last : null;
  const failed = { name, isContinued, interpreted: null, left: [span(all)] };
  // A word of a name that means none is no reason to make sets of what may be said of another.
  if (figures.length === 0 || (clause.isOwn && !name?.exercise)) return failed;
  const { start, end } = span(all);
  const words = known.text.slice(start, end);
  // A part of nobody knows what is no load.
  if (PERCENT.test(words) || CELLS.test(words)) return failed;
  const kind = warmupOf(clause);
  const said = { exercise, unit: known.unit, kind };
  const kept = clause.chunks.filter((chunk) => !isBeside(chunk.tokens, clause, name));
  const tokens = joined(kept, name, kind);
  const between = Math.max(0, ...kept.map((chunk) => wordsBetween(chunk.tokens, name)));
  const interpreted = between > MOST_BETWEEN ? null : interpret(tokens, said);
  if (!interpreted || !isSound(interpreted, name, isContinued, known.text)) return failed;
  const isOneSide =
    !all.some(({ type }) => type === "plates") &&
    PER_SIDE.test(words) &&
    exercise?.loadType === "external";
  if (between > 0 || meant.isDoubtful || (isOneSide && exercise.laterality !== "unilateral"))
    interpreted.doubtful = true;
  const left = clause.chunks
    .filter((chunk) => !kept.includes(chunk))
    .map((chunk) => span(chunk.tokens));
  const noise = kept.flatMap((chunk) => noiseOf(chunk.tokens, name));
  return {
    name,
    isContinued,
    interpreted,
    left: [...left, ...noise].toSorted((a, b) => a.start - b.start),
  };
}

const span = (tokens: readonly Token[]) => ({ start: tokens[0]!.start, end: tokens.at(-1)!.end });

/** Words that stand where a name should. */
function newName(
  tokens: readonly Token[],
  { isOwn }: Clause,
  { text, patience, before: other }: Known,
): FoundName | null {
  const first = tokens.findIndex(isFigure);
  const before = tokens.slice(0, first).filter(({ type }) => type === "noise" || type === "filler");
  const words = before.some(({ type }) => type === "noise") ? before : [];
  if (words.length > 0) {
    const noise = words.filter(({ type }) => type === "noise");
    const [start, end] = [noise[0]!.start, noise.at(-1)!.end];
    const form = isOwn ? elliptic(other, start, end, text) : null;
    return form ?? guessName(text, start, end, patience);
  }
  const last = tokens.findLastIndex(isFigure);
  const behind = tokens.slice(last + 1).filter(({ type }) => type === "noise");
  return behind.length > 0 && first === 0
    ? guessName(text, behind[0]!.start, behind.at(-1)!.end, patience)
    : null;
}

const isWithin = (token: Token, name: FoundName | null) =>
  name !== null && token.start >= name.start && token.end <= name.end;

/** A chunk of words with figures of its own, such as ", slept 8 hours". */
function isBeside(tokens: readonly Token[], clause: Clause, name: FoundName | null) {
  if (tokens.some((token) => token.type === "name" || isWithin(token, name))) return false;
  const first = tokens.findIndex(isFigure);
  if (first < 0 || clause.chunks.length < 2) return false;
  const isNoise = ({ type }: Token) => type === "noise";
  const isSets = tokens.some(({ type }) => type === "times" || type === "setsWord");
  return tokens.slice(0, first).some(isNoise) || (!isSets && tokens.some(isNoise));
}

function wordsBetween(tokens: readonly Token[], name: FoundName | null) {
  const first = tokens.findIndex(isFigure);
  const last = tokens.findLastIndex(isFigure);
  return tokens
    .slice(first, last + 1)
    .filter((token) => token.type === "noise" && !isWithin(token, name)).length;
}

const noiseOf = (tokens: readonly Token[], name: FoundName | null) =>
  tokens
    .filter(({ type }) => type === "noise" || type === "aside")
    .filter((token) => !isWithin(token, name))
    .map(({ start, end }) => ({ start, end }));

/** "Warm-up: squat 60x5, 80x3" holds for all of it. */
function warmupOf({ chunks }: Clause): Kind | null {
  const tokens = chunks.flatMap((chunk) => chunk.tokens).filter(({ type }) => type !== "filler");
  const name = tokens.findIndex(({ type }) => type === "name");
  const kind = tokens.slice(0, Math.max(name, 0)).find(({ type }) => type === "kind");
  const isFirst =
    kind?.type === "kind" && kind.kind === "warmup" && !tokens.slice(0, name).some(isFigure);
  return isFirst ? "warmup" : null;
}

/** One row of tokens, parted as the line was, without the words that say nothing. */
function joined(chunks: Clause["chunks"], name: FoundName | null, kind: Kind | null): Token[] {
  let isPrefix = kind !== null;
  return chunks.flatMap((chunk, i) => {
    const [start] = chunk.tokens;
    const parting: Token[] =
      i === 0
        ? []
        : [{ type: chunk.isAfterThen ? "next" : "comma", start: start!.start, end: start!.start }];
    const tokens = chunk.tokens.filter((token) => {
      if (token.type === "kind" && isPrefix) {
        isPrefix = false;
        return false;
      }
      return !SILENT.has(token.type) && !isWithin(token, name);
    });
    return [...parting, ...tokens];
  });
}

/** Without a known exercise only what can be nothing but sets is one. */
function isSound(
  { groups }: Interpreted,
  name: FoundName | null,
  isContinued: boolean,
  text: string,
) {
  if (name?.exercise || isContinued) return true;
  const isClear = groups.every(({ reps, seconds, sets, load }) => {
    if (seconds !== null) return sets > 1;
    return reps !== null && (load !== null || sets > 1);
  });
  return isClear && !LIFE.test(text);
}
