/** What a reader of figures takes and gives: a line of words, shapes looked for in it, and marks. */

/** A folded text in one line: each word with a blank after it, and a full stop between sentences. */
export type Line = string;
/** To be called with a class and with where in the line it was read. */
export type Mark = (name: string, match: RegExpExecArray | RegExpMatchArray) => void;

/** Plain words, one of which a shape begins with: `\bi am `, `\b(?:girl|boy) `. */
const HEADS = /^\\b(?:\(\?:([a-z |]+)\)(?![?*{])( (?![?*{])|)|([a-z ]+)(?![a-z ?*{]))/;
const INNER = /\((?:[^()\\]|\\.)*\)/g;

function headsIn({ source }: RegExp): readonly string[] {
  let outer = source;
  for (let last = ""; last !== outer; outer = outer.replaceAll(INNER, "")) last = outer;
  const [, group, blank, head] = (!outer.includes("|") && HEADS.exec(source)) || [];
  return group ? group.split("|").map((each) => each + blank) : head ? [head] : [];
}

const known = new WeakMap<RegExp, readonly string[]>();

/** All matches of a shape; where none of its heads stands it is not searched for, nor even made ready by the engine. */
export function matchesOf(line: Line, shape: RegExp): Iterable<RegExpExecArray> {
  let heads = known.get(shape);
  if (!heads) known.set(shape, (heads = headsIn(shape)));
  const isPossible =
    heads.length === 0 || heads.some((head) => line.startsWith(head) || line.includes(` ${head}`));
  return isPossible ? line.matchAll(shape) : [];
}
