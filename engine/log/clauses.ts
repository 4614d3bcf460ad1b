/** Parts a line into what is said of each exercise, wherever its name stands among the figures. */
import type { FoundName } from "./find-names.ts";
import { holdsNameWord } from "./name-words.ts";
import type { Token } from "./tokens.ts";

/** What stands between two commas. */
type Chunk = { tokens: Token[]; isAfterThen: boolean };
export type Clause = {
  name: FoundName | null;
  chunks: Chunk[];
  isSuperset: boolean;
  /** Begins with words that stand where a name should, behind another exercise. */
  isOwn: boolean;
};

const FIGURES: ReadonlySet<string> = new Set([
  "number",
  "load",
  "time",
  "distance",
  "bursts",
  "plates",
  "reps",
]);
export const isFigure = ({ type }: Token) => FIGURES.has(type);

const nameOf = ({ tokens }: Chunk) => tokens.find((token) => token.type === "name");

function chunksOf(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [{ tokens: [], isAfterThen: false }];
  for (const token of tokens) {
    if (token.type === "comma" || token.type === "superset")
      chunks.push({ tokens: [], isAfterThen: false });
    else if (token.type === "next") chunks.push({ tokens: [], isAfterThen: true });
    else chunks.at(-1)!.tokens.push(token);
  }
  return chunks.filter((chunk) => chunk.tokens.length > 0).flatMap(splitNames);
}

/** Two names in a breath: "bench 5x5 squat 3x5" parts before a name, "5x5 bench 3x5 squat" behind one. */
function splitNames({ tokens, isAfterThen }: Chunk): Chunk[] {
  const names = tokens.filter(({ type }) => type === "name");
  if (names.length < 2) return [{ tokens, isAfterThen }];
  // "4x8 bench 60 squats 3x5": sets behind the last name are its own.
  const isBehind = tokens
    .slice(tokens.indexOf(names.at(-1)!))
    .some(({ type }) => type === "times" || type === "setsWord");
  const isFigureFirst =
    !isBehind && tokens.findIndex(isFigure) < tokens.indexOf(names[0]!) && tokens.some(isFigure);
  const parts: Token[][] = [[]];
  let hasName = false;
  for (const token of tokens) {
    const isCut = isFigureFirst
      ? hasName && isFigure(token) && after(tokens, token)
      : hasName && token.type === "name";
    if (isCut) {
      parts.push([]);
      hasName = false;
    }
    parts.at(-1)!.push(token);
    hasName ||= token.type === "name";
  }
  return parts.map((part, i) => ({ tokens: part, isAfterThen: isAfterThen && i === 0 }));
}

/** A load behind the last name belongs to it; sets before a further name do not. */
const after = (tokens: readonly Token[], token: Token) =>
  tokens.slice(tokens.indexOf(token)).some(({ type }) => type === "name");

const MOST_WORDS = 4;
/** ", rows bent over 60 kg 3x8": sets behind words of which one belongs to some name. */
function isOwn({ tokens }: Chunk, text: string) {
  const before = tokens.slice(0, Math.max(tokens.findIndex(isFigure), 0));
  const words = before.filter(({ type }) => type === "noise");
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const isBare = before.every(({ type }) => type === "noise" || type === "filler");
  const isSets = tokens.some(({ type }) => type === "times" || type === "setsWord");
  return isBare && isSets && words.some(({ start, end }) => holdsNameWord(text.slice(start, end)));
}

export function clausesOf(tokens: readonly Token[], text: string): Clause[] {
  const isSuperset = tokens.some(({ type }) => type === "superset");
  const clauses: Clause[] = [];
  let waiting: Chunk[] = [];
  for (const chunk of chunksOf(tokens)) {
    const name = nameOf(chunk)?.name;
    if (name) {
      clauses.push({ name, chunks: [...waiting, chunk], isSuperset, isOwn: false });
      waiting = [];
    } else if (clauses.length > 0 && isOwn(chunk, text))
      clauses.push({ name: null, chunks: [chunk], isSuperset, isOwn: true });
    else if (clauses.length > 0) clauses.at(-1)!.chunks.push(chunk);
    else waiting.push(chunk);
  }
  if (waiting.length > 0) clauses.push({ name: null, chunks: waiting, isSuperset, isOwn: false });
  return clauses;
}
