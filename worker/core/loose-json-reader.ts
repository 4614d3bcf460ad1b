/** Reads one object or list from a place in a text, forgiving what models get wrong in JSON. */

/** How much was looked at, so that a test can hold it to linear time. */
export type Work = { steps: number };
type Found = { value: unknown };

const QUOTES: Record<string, string> = {
  '"': '"',
  "'": "'",
  "“": "“”„‟",
  "”": "“”„‟",
  "„": "“”„‟",
  "‟": "“”„‟",
  "‘": "‘’‚‛",
  "’": "‘’‚‛",
  "‚": "‘’‚‛",
  "‛": "‘’‚‛",
};
const ESCAPES: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const LITERALS: Record<string, unknown> = {
  true: true,
  True: true,
  false: false,
  False: false,
  null: null,
  None: null,
  undefined: null,
  NaN: null,
  nan: null,
  Infinity: null,
  "-Infinity": null,
  "+Infinity": null,
};
const KEY = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const WORD = /[+-]?[A-Za-z]{1,9}/y;
const NEXT_KEY = /[A-Za-z_$][\w$-]{0,40}\s{0,8}:/y;
const isSpace = (char: string) => char <= " " || /[\s\u200B\u2060]/.test(char);

export function newReader(text: string, start: number, deepest: number, work: Work) {
  let at = start;
  let open = 0;
  let isTooDeep = false;
  let hasBegun = false;

  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    work.steps += found?.length ?? 1;
    return found;
  };
  /** A fence ends what stands in it, closed or not. */
  const isEnd = () => at >= text.length || text.startsWith("```", at);

  function afterSpace(from: number) {
    let next = from;
    while (next < text.length && isSpace(text[next]!)) next++;
    work.steps += next - from + 1;
    return next;
  }

  function skipSpace() {
    for (;;) {
      at = afterSpace(at);
      if (text[at] === "#" || text.startsWith("//", at)) skipTo("\n");
      else if (text.startsWith("/*", at)) skipTo("*/");
      else return;
    }
  }

  function skipTo(mark: string) {
    const found = text.indexOf(mark, at + 1);
    const next = found < 0 ? text.length : found + mark.length;
    work.steps += next - at;
    at = next;
  }

  function skipCommas() {
    skipSpace();
    while (text[at] === ",") {
      at++;
      skipSpace();
    }
  }

  function readValue(): Found | null {
    const char = text[at] ?? "";
    if (char === "{") return readNested(readMembers);
    if (char === "[") return readNested(readItems);
    if (char in QUOTES) return readText(false);
    const number = match(NUMBER);
    if (number !== undefined) {
      hasBegun = true;
      at += number.length;
      const value = Number(number);
      return { value: Number.isFinite(value) ? value : null };
    }
    const word = match(WORD);
    if (word === undefined || !Object.hasOwn(LITERALS, word)) return null;
    hasBegun = true;
    at += word.length;
    return { value: LITERALS[word] };
  }

  function readNested(inside: () => Found | null): Found | null {
    at++;
    open++;
    if (open > deepest) {
      isTooDeep = true;
      return null;
    }
    const found = inside();
    if (found) open--;
    return found;
  }

  function readItems(): Found | null {
    const value: unknown[] = [];
    for (;;) {
      skipCommas();
      if (isEnd()) return { value };
      if (text[at] === "]") {
        at++;
        return { value };
      }
      const item = readValue();
      if (!item) return null;
      value.push(item.value);
    }
  }

  function readMembers(): Found | null {
    const value: Record<string, unknown> = {};
    for (;;) {
      skipCommas();
      if (isEnd()) return { value };
      if (text[at] === "}") {
        at++;
        return { value };
      }
      const key = readKey();
      if (key === null) return null;
      skipSpace();
      if (isEnd()) return { value };
      if (text[at] !== ":") return null;
      at++;
      skipSpace();
      if (isEnd()) return { value };
      const member = readValue();
      if (!member) return null;
      // It would not be a member but the prototype.
      if (key !== "__proto__") value[key] = member.value;
    }
  }

  function readKey(): string | null {
    if ((text[at] ?? "") in QUOTES) return readText(true)?.value ?? null;
    const key = match(KEY);
    if (key === undefined) return null;
    at += key.length;
    return key;
  }

  /** A text without its last quote ends where everything ends. */
  function readText(isKey: boolean): { value: string } | null {
    hasBegun = true;
    const closers = QUOTES[text[at]!]!;
    let value = "";
    let from = ++at;
    for (; at < text.length; at++) {
      work.steps++;
      const char = text[at]!;
      if (char === "\\") {
        value += text.slice(from, at) + readEscape();
        from = at + 1;
      } else if (closers.includes(char)) {
        const isLast = isClosing(isKey);
        if (isLast === null) return null;
        if (!isLast) continue;
        value += text.slice(from, at++);
        return { value };
      }
    }
    return { value: value + text.slice(from) };
  }

  /** Leaves off at the last character of the escape. */
  function readEscape() {
    const char = text[++at] ?? "";
    const code = char === "u" ? text.slice(at + 1, at + 5) : "";
    if (/^[\da-f]{4}$/i.test(code)) {
      at += 4;
      return String.fromCharCode(Number.parseInt(code, 16));
    }
    return ESCAPES[char] ?? char;
  }

  /** Whether a quote ends its text, by what comes after it; null where nobody could tell. */
  function isClosing(isKey: boolean): boolean | null {
    if (isKey) return true;
    const next = afterSpace(at + 1);
    const char = text[next];
    if (char === undefined || text.startsWith("```", next)) return true;
    if (",]}".includes(char) || text.startsWith("//", next) || text.startsWith("/*", next))
      return true;
    if (char in QUOTES) return next > at + 1 ? true : null;
    NEXT_KEY.lastIndex = next;
    if (NEXT_KEY.test(text)) return true;
    const isNewLine = text.slice(at, next).includes("\n");
    return isNewLine && /[\d{[#+-]/.test(char);
  }

  return {
    /** Null where it cannot be read; `state` then tells where it broke off. */
    read: readValue,
    state: () => ({ at, open, isTooDeep, hasBegun }),
  };
}
