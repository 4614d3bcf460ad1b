/** Which three to five letters, ends of words counting as one, a pattern cannot match without. */

type Found = readonly string[] | null;
type Cursor = { source: string; at: number };

/** Of two lists, one of which must be met, the shorter is met less often. */
const rarer = (a: Found, b: Found): Found => (!a || (b && b.length < a.length) ? b : a);

const PLAIN = /[a-z0-9 ]+/y;
const QUANTIFIER = /(\?|\*|\+|\{0|\{[^0][^}]*\})/y;

/** Steps over a quantifier; true where it allows for nothing at all. */
function isOptional(cursor: Cursor): boolean {
  QUANTIFIER.lastIndex = cursor.at;
  const sign = QUANTIFIER.exec(cursor.source)?.[0];
  if (sign === undefined) return false;
  cursor.at = sign === "{0" ? cursor.source.indexOf("}", cursor.at) + 1 : QUANTIFIER.lastIndex;
  if (cursor.source[cursor.at] === "?") cursor.at++;
  return sign === "?" || sign === "*" || sign === "{0";
}

function group(cursor: Cursor): Found {
  const { source } = cursor;
  const isLook = source[cursor.at + 2] !== ":";
  cursor.at += 3;
  if (isLook) {
    for (let depth = 1; depth > 0; cursor.at++) {
      const sign = source[cursor.at];
      if (sign === "\\") cursor.at++;
      else if (sign === "(") depth++;
      else if (sign === ")" || sign === undefined) depth--;
    }
    return null;
  }
  const found = alternatives(cursor);
  cursor.at++;
  return isOptional(cursor) ? null : found;
}

function sequence(cursor: Cursor): Found {
  const { source } = cursor;
  let found: Found = null;
  let edge = "";
  for (;;) {
    const sign = source[cursor.at];
    if (sign === undefined || sign === "|" || sign === ")") return found;
    PLAIN.lastIndex = cursor.at;
    const run = PLAIN.exec(source)?.[0];
    if (run !== undefined) {
      cursor.at += run.length;
      const next = source[cursor.at];
      const isCut = next === "?" || next === "*" || next === "+" || next === "{";
      const isEnd = next === "\\" && source[cursor.at + 1] === "b";
      const letters = edge + (isCut ? run.slice(0, -1) : isEnd ? `${run} ` : run);
      if (letters.length >= 3 && found?.length !== 1) found = [letters.slice(0, 5)];
      if (isCut) isOptional(cursor);
      edge = "";
    } else if (sign === "(") {
      edge = "";
      found = rarer(found, group(cursor));
    } else {
      edge = sign === "\\" && source[cursor.at + 1] === "b" ? " " : "";
      if (sign === "[") cursor.at = source.indexOf("]", cursor.at);
      else if (sign === "\\") cursor.at++;
      cursor.at++;
      isOptional(cursor);
    }
  }
}

function alternatives(cursor: Cursor): Found {
  const all: string[] = [];
  let isOpen = false;
  for (;;) {
    const one = sequence(cursor);
    if (one) all.push(...one);
    else isOpen = true;
    if (cursor.source[cursor.at] !== "|") return isOpen ? null : all;
    cursor.at++;
  }
}

/** Every match of the pattern holds one of these; null where nothing can be said. */
export const fragmentsOf = (source: string): Found => alternatives({ source, at: 0 });
