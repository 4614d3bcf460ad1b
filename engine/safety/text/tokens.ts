/** A text as tokens: folded words that know where they stood, and in which sentence and clause. */
import { foldCharacters, unleet } from "./characters.ts";
import { writtenOut } from "./contractions.ts";

export type Source = "now" | "earlier" | "profile";
export type Token = {
  word: string;
  from: number;
  to: number;
  sentence: number;
  clause: number;
  source: Source;
};
/** What the patterns know of words: leet, masked and stretched words are read only where that gives a known one. */
export type Known = { has(word: string): boolean; unmask(word: string): string | undefined };

const CHUNK = /[^ \t\n\r\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
const PIECE = /[a-z]+(?:'[a-z]+)*|\d+(?:[.,:/]\d+)*|[.!?;\n]+|[,:()"]|%|\//g;
const SPACED = /^[a-z](?:[.\-_*·|/,][a-z]){3,}[.!?,]*$/;
const LEETED = /[a-z][013457@$!|+€8]+[a-z]|^[@$0135]+[a-z]{4}|[a-z]{2}[@$013]+[.,!?]*$/;
const MASKED = /^[a-z]+[*#_x]*[*#][*#_x]*[a-z]*[.,!?]*$/;
const STRETCHED = /([a-z])\1\1+/g;
const DOUBLED = /([a-z])\1/g;

function unstretched(word: string, known: Known): string {
  if (word.length < 3 || !/([a-z])\1\1/.test(word) || known.has(word)) return word;
  const twice = word.replace(STRETCHED, "$1$1");
  if (known.has(twice)) return twice;
  const once = word.replace(STRETCHED, "$1");
  return known.has(once) || !known.has(once.replace(DOUBLED, "$1"))
    ? once
    : once.replace(DOUBLED, "$1");
}

/** `1,200` and `1.200` are twelve hundred, `3,5` is three and a half. */
function figure(text: string): string {
  if (/^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(text)) return text.replace(/[.,]/g, "");
  return text.replace(",", ".");
}

function plainChunk(folded: string, known: Known): string {
  if (!/[a-z]/.test(folded)) return folded;
  if (SPACED.test(folded)) return folded.replace(/[^a-z]/g, "");
  if (MASKED.test(folded)) return known.unmask(folded.replace(/[.,!?]+$/, "")) ?? folded;
  if (LEETED.test(folded)) {
    const bare = folded.replace(/[.,!?;:"')]+$/, "");
    for (const reading of [...unleet(bare), ...unleet(folded)])
      if (/^[a-z']+$/.test(reading) && known.has(reading)) return reading;
  }
  return folded;
}

type Chunk = { text: string; from: number; to: number; gap: string };

/** Letters that stand alone, four or more in a row, are one word; two blanks part words. */
function joined(chunks: Chunk[]): Chunk[] {
  const made: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    let end = at;
    while (end < chunks.length && /^[a-z][.,!?]?$/.test(chunks[end]!.text)) end++;
    if (end - at < 4) {
      made.push(chunks[at]!);
      continue;
    }
    let word: Chunk | undefined;
    for (const letter of chunks.slice(at, end)) {
      if (!word || letter.gap.length > 1) {
        word = { ...letter };
        made.push(word);
      } else {
        word.text += letter.text;
        word.to = letter.to;
      }
    }
    at = end - 1;
  }
  return made;
}

function chunksOf(raw: string): Chunk[] {
  const chunks: Chunk[] = [];
  let last = 0;
  for (const { 0: text, index } of raw.matchAll(CHUNK)) {
    const folded = foldCharacters(text);
    const to = index + text.length;
    if (folded) chunks.push({ text: folded, from: index, to, gap: raw.slice(last, index) });
    last = to;
  }
  return joined(chunks);
}

/** Letters run together with no blank at all, cut into known words where that comes out even. */
function parted(word: string, known: Known): readonly string[] {
  if (word.length < 8 || word.length > 40 || known.has(word)) return [word];
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++)
    for (let start = Math.max(0, end - 14); start < end; start++) {
      const before = best[start];
      const part = word.slice(start, end);
      if (before && (part.length > 2 || part === "i" || part === "my") && known.has(part))
        if (!best[end] || before.length + 1 < best[end]!.length) best[end] = [...before, part];
    }
  return best[word.length] ?? [word];
}

/** What German counts with a full stop after the figure: "9. Klasse", "24. Woche". */
const COUNTED = /^(?:klasse|woche|ssw|schwangerschaft|monat|lebensjahr|stock|stufe)/;

/** Shortest words, three letters: `idowantto` is a slip, not a hidden sentence. */
export function tokenise(raw: string, source: Source, known: Known, firstSentence = 0): Token[] {
  const tokens: Token[] = [];
  let sentence = firstSentence;
  let clause = 0;
  let inSentence = 0;
  const add = (word: string, { from, to }: Chunk) => {
    tokens.push({ word, from, to, sentence, clause, source });
    inSentence++;
  };
  const close = (isSentence: boolean) => {
    clause++;
    if (isSentence && inSentence > 0) {
      sentence++;
      inSentence = 0;
    }
  };
  const chunks = chunksOf(raw);
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.gap.includes("\n") && inSentence > 2) close(true);
    // Most chunks are one short plain word.
    if (/^[a-z]{1,7}$/.test(chunk.text)) {
      for (const word of writtenOut(unstretched(chunk.text, known))) add(word, chunk);
      continue;
    }
    for (const [piece] of plainChunk(chunk.text, known).matchAll(PIECE)) {
      if (/^[a-z]/.test(piece))
        for (const word of writtenOut(unstretched(piece, known)))
          for (const part of parted(word, known)) add(part, chunk);
      else if (/^\d/.test(piece)) add(figure(piece), chunk);
      else if (piece === "%" || piece === "/") {
        if (piece === "%") add(piece, chunk);
      } else if (/[?]/.test(piece)) {
        add("?", chunk);
        close(true);
      } else if (/^\d{1,2}\.$/.test(chunk.text) && COUNTED.test(chunks[at + 1]?.text ?? ""))
        continue;
      else close(/^(?:\.|[!;]+)$/.test(piece) && !(piece === "." && inSentence === 0));
    }
    // What is dashed off with " - " is a clause of its own.
    if (/^ ?-+ ?$/.test(chunk.text)) close(false);
  }
  return tokens;
}

/** The words of a pattern's phrase, folded as the text will be. */
export function phraseWords(phrase: string): string[] {
  const words: string[] = [];
  for (const [piece] of foldCharacters(phrase).matchAll(PIECE))
    if (/^[a-z]/.test(piece)) words.push(...writtenOut(piece));
    else if (/^\d/.test(piece)) words.push(figure(piece));
    else if (piece === "%" || piece === "?") words.push(piece);
  return words;
}
