/** What a reader of figures takes and gives: a line of words, shapes looked for in it, and marks. */

/** A folded text in one line: each word with a blank after it, and a full stop between sentences. */
export type Line = string;
/** To be called with a class and with where in the line it was read. */
export type Mark = (name: string, match: RegExpExecArray | RegExpMatchArray) => void;

const STOP = ". ";
/** The sentences of a line that hold a figure, and where each begins in `text` and in the line. */
type Figured = { line: Line; text: string; at: number[]; from: number[] };

function figuredIn(line: Line): Figured {
  const found: Figured = { line, text: "", at: [], from: [] };
  let kept = 0;
  for (let from = 0, end = 0; from < line.length; from = end) {
    const stop = line.indexOf(STOP, from);
    end = stop < 0 ? line.length : stop + STOP.length;
    const sentence = line.slice(from, end);
    if (!/\d/.test(sentence)) continue;
    // Shapes look back at a full stop, and forward at whether more follows.
    if (found.text === "" && from > 0) found.text = STOP;
    found.at.push(found.text.length);
    found.from.push(from);
    found.text += sentence;
    kept = end;
  }
  if (kept < line.length) found.text += "x";
  return found;
}

/** Plain words, one of which a shape begins with: `\bi am `, `\b(?:girl|boy) `. */
const HEADS = /^\\b(?:\(\?:([a-z |]+)\)(?![?*{])( (?![?*{])|)|([a-z ]+)(?![a-z ?*{]))/;
const INNER = /\((?:[^()\\]|\\.)*\)/g;
type Traits = { heads: readonly string[]; isAnchored: boolean };

function traitsIn({ source }: RegExp): Traits {
  let outer = source;
  for (let last = ""; last !== outer; outer = outer.replaceAll(INNER, "")) last = outer;
  const [, group, blank, head] = (!outer.includes("|") && HEADS.exec(source)) || [];
  const heads = group ? group.split("|").map((each) => each + blank) : head ? [head] : [];
  return { heads, isAnchored: /(?<![[\\])\^/.test(source) };
}

const traits = new WeakMap<RegExp, Traits>();
let last = figuredIn("");

/** Parts of words, one of which stands in every weight. */
export const WEIGHTS: readonly string[] = ["kg", "kilo", "lb", "pound", "pfund", "libra"];

/**
 * All matches of a shape that holds a figure. It is looked for only in sentences that hold one, and where one of its
 * heads stands, and one of the parts of words that it needs: else the engine need not even make it ready.
 */
export function matchesOf(
  line: Line,
  shape: RegExp,
  needed: readonly string[] = [],
): RegExpExecArray[] {
  let shapeTraits = traits.get(shape);
  if (!shapeTraits) traits.set(shape, (shapeTraits = traitsIn(shape)));
  const { heads, isAnchored } = shapeTraits;
  if (last.line !== line) last = figuredIn(line);
  const { text, at, from } = last;
  if (at.length === 0) return [];
  const where = isAnchored ? line : text;
  const holds = (word: string) => where.includes(word);
  if (heads.length > 0 && !heads.some(holds)) return [];
  if (needed.length > 0 && !needed.some(holds)) return [];
  const found = [...where.matchAll(shape)];
  if (isAnchored) return found;
  let sentence = 0;
  for (const match of found) {
    while (sentence + 1 < at.length && at[sentence + 1]! <= match.index) sentence++;
    match.index += from[sentence]! - at[sentence]!;
  }
  return found;
}
