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
export type Known = {
  has(word: string): boolean;
  unmask(word: string): string | undefined;
  /** What was read before between two blanks: most of a text is. */
  chunks: Map<string, Read>;
};
/** A chunk folded, and its words with what closes a clause or a sentence between them. */
type Read = { text: string; steps: readonly string[] };

const DOT = " .";
const SENTENCE = " ;";
const CLAUSE = " ,";
const MOST_CHUNKS = 8_192;
/** A longer string is kept by the engine as a piece of its text, and would keep all of that. */
const LONGEST_CHUNK = 12;

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

type Chunk = { text: string; from: number; to: number; gap: string; read: Read | undefined };

const isLetter = (text: string) => text.length < 3 && /^[a-z][.,!?]?$/.test(text);

/** Letters that stand alone, four or more in a row, are one word; two blanks part words. */
function joined(chunks: Chunk[]): Chunk[] {
  const made: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    let end = at;
    while (end < chunks.length && isLetter(chunks[end]!.text)) end++;
    if (end - at < 4) {
      made.push(chunks[at]!);
      continue;
    }
    let word: Chunk | undefined;
    for (const letter of chunks.slice(at, end)) {
      if (!word || letter.gap.length > 1) {
        word = { ...letter, read: undefined };
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

function isBlank(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x2000) return code === 0xa0 || code === 0x1680;
  if (code <= 0x200a) return true;
  return (
    code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000
  );
}

function chunksOf(raw: string, known: Known): Chunk[] {
  const chunks: Chunk[] = [];
  let last = 0;
  for (let from = 0; from < raw.length; from++) {
    if (isBlank(raw.charCodeAt(from))) continue;
    let to = from + 1;
    while (to < raw.length && !isBlank(raw.charCodeAt(to))) to++;
    const read = readRaw(raw.slice(from, to), known);
    if (read.text) chunks.push({ text: read.text, from, to, gap: raw.slice(last, from), read });
    last = to;
    from = to;
  }
  return joined(chunks);
}

/** Of two or three short pieces half of all German and French words could be made up. */
const isHidden = (parts: readonly string[]) =>
  parts.length > 3 ||
  parts[0] === "i" ||
  parts.includes("my") ||
  parts.every(({ length }) => length > 4);

/**
 * Letters run together with no blank at all, cut into known words where that comes out even. Shortest words, three
 * letters: `idowantto` is a slip, not a hidden sentence.
 */
function parted(word: string, known: Known): readonly string[] {
  if (word.length < 8 || word.length > 40 || known.has(word)) return [word];
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++)
    for (let start = Math.max(0, end - 14); start < end; start++) {
      const before = best[start];
      const part = word.slice(start, end);
      const isSmall = (part === "i" && start === 0) || part === "my";
      if (before && (part.length > 2 || isSmall) && known.has(part))
        if (!best[end] || before.length + 1 < best[end]!.length) best[end] = [...before, part];
    }
  const parts = best[word.length];
  return parts && isHidden(parts) ? parts : [word];
}

/** What German counts with a full stop after the figure: "9. Klasse", "24. Woche". */
const COUNTED = /^(?:klasse|woche|ssw|schwangerschaft|monat|lebensjahr|stock|stufe)/;

/** The words of a chunk, and what closes between them. */
function stepsOf(text: string, known: Known): string[] {
  // Most chunks are one short plain word.
  if (/^[a-z]{1,7}$/.test(text)) return [...writtenOut(unstretched(text, known))];
  const steps: string[] = [];
  for (const [piece] of plainChunk(text, known).matchAll(PIECE)) {
    if (/^[a-z]/.test(piece))
      for (const word of writtenOut(unstretched(piece, known))) steps.push(...parted(word, known));
    else if (/^\d/.test(piece)) steps.push(figure(piece));
    else if (piece === "%" || piece === "/") {
      if (piece === "%") steps.push(piece);
    } else if (piece.includes("?")) steps.push("?", SENTENCE);
    else steps.push(piece === "." ? DOT : /^[!;]+$/.test(piece) ? SENTENCE : CLAUSE);
  }
  // What is dashed off with " - " is a clause of its own.
  if (/^ ?-+ ?$/.test(text)) steps.push(CLAUSE);
  return steps;
}

function readRaw(raw: string, known: Known): Read {
  const there = known.chunks.get(raw);
  if (there) return there;
  const text = foldCharacters(raw);
  const read = { text, steps: stepsOf(text, known) };
  if (raw.length > LONGEST_CHUNK) return read;
  if (known.chunks.size >= MOST_CHUNKS) known.chunks.clear();
  known.chunks.set(raw, read);
  return read;
}

export function tokenise(raw: string, source: Source, known: Known, firstSentence = 0): Token[] {
  const tokens: Token[] = [];
  let sentence = firstSentence;
  let clause = 0;
  let inSentence = 0;
  const close = (isSentence: boolean) => {
    clause++;
    if (isSentence && inSentence > 0) {
      sentence++;
      inSentence = 0;
    }
  };
  const chunks = chunksOf(raw, known);
  for (const [at, { text, from, to, gap, read }] of chunks.entries()) {
    if (inSentence > 2 && gap.includes("\n")) close(true);
    for (const step of read?.steps ?? stepsOf(text, known)) {
      if (step === DOT && /^\d{1,2}\.$/.test(text) && COUNTED.test(chunks[at + 1]?.text ?? ""))
        continue;
      if (step === CLAUSE || step === SENTENCE || step === DOT) {
        close(step === SENTENCE || (step === DOT && inSentence > 0));
        continue;
      }
      tokens.push({ word: step, from, to, sentence, clause, source });
      inSentence++;
    }
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
