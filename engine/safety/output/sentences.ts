/** Where sentences end, decided by what stands there alone: a longer text has the same ends and more. */

export type Sentence = { start: number; end: number; text: string };

const END = new Set([".", "!", "?", "…", "。", "！", "？"]);
const CLOSER = new Set([`"`, "'", ")", "]", "*", "_", "»", "”", "’", "`"]);
const GOES_ON = /[\p{Ll}\p{N}]/u;
const OPENS_TAG = /[a-z/!]/i;

/** In the words of a link, in its target, or in a tag, no full stop ends anything. */
type Inside = "text" | "words" | "target" | "tag";

function inside(state: Inside, text: string, at: number): Inside {
  const char = text[at]!;
  if (char === "\n") return "text";
  if (state === "text") {
    if (char === "[") return "words";
    return char === "<" && OPENS_TAG.test(text[at + 1] ?? "") ? "tag" : "text";
  }
  if (state === "words") return char !== "]" ? "words" : text[at + 1] === "(" ? "target" : "text";
  return char === (state === "target" ? ")" : ">") ? "text" : state;
}

/** The character that follows has to be there: before it has come, nobody knows whether this is an end. */
function endAt(text: string, at: number): number | null {
  if (text[at] === "\n") return at + 1;
  if (!END.has(text[at]!)) return null;
  let next = at + 1;
  while (next < text.length && (END.has(text[next]!) || CLOSER.has(text[next]!))) next++;
  if (text[next] !== " " && text[next] !== "\t" && text[next] !== "\u00A0") return null;
  while (text[next] === " " || text[next] === "\t" || text[next] === "\u00A0") next++;
  const begin = text.slice(next, next + 2);
  return begin === "" || begin.startsWith("\n") || GOES_ON.test(begin.charAt(0)) ? null : next;
}

export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  let state: Inside = "text";
  for (let at = 0; at < text.length; at++) {
    const before = state;
    state = inside(state, text, at);
    if (state !== "text" || (before !== "text" && text[at] !== "\n")) continue;
    const end = endAt(text, at);
    if (end === null) continue;
    ends.push(end);
    at = end - 1;
  }
  return ends;
}

export function sentencesOf(text: string): Sentence[] {
  const ends = sentenceEnds(text);
  if (ends.at(-1) !== text.length && text.length > 0) ends.push(text.length);
  return ends.map((end, index) => {
    const start = index === 0 ? 0 : ends[index - 1]!;
    return { start, end, text: text.slice(start, end) };
  });
}
