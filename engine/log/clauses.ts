/** Parts a line into what is said of each exercise, wherever its name stands among the figures. */
import type { FoundName } from "./find-names.ts";
import type { Token } from "./tokens.ts";

/** What stands between two commas. */
type Chunk = { tokens: Token[]; isAfterThen: boolean };
export type Clause = { name: FoundName | null; chunks: Chunk[]; isSuperset: boolean };

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
  const isFigureFirst =
    tokens.findIndex(isFigure) < tokens.indexOf(names[0]!) && tokens.some(isFigure);
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

export function clausesOf(tokens: readonly Token[]): Clause[] {
  const isSuperset = tokens.some(({ type }) => type === "superset");
  const clauses: Clause[] = [];
  let waiting: Chunk[] = [];
  for (const chunk of chunksOf(tokens)) {
    const name = nameOf(chunk)?.name;
    if (name) {
      clauses.push({ name, chunks: [...waiting, chunk], isSuperset });
      waiting = [];
    } else if (clauses.length > 0) clauses.at(-1)!.chunks.push(chunk);
    else waiting.push(chunk);
  }
  if (waiting.length > 0) clauses.push({ name: null, chunks: waiting, isSuperset });
  return clauses;
}
