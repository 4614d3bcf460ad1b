/** What stands around a hit: is it negated, of whom is it said, and when. */
import type { Language } from "../text/language.ts";
import type { Compiled } from "./compile.ts";
import type { Hit } from "./find.ts";
import type { Reading } from "./read.ts";

const CUES = [
  "NOT",
  "NO",
  "CONCORD",
  "OR",
  "FALSE_NOT",
  "SCOPE_END",
  "NO_ANSWER",
  "FILLER",
  "SELF",
  "OTHER",
  "INFO",
  "PAST",
  "RECENT",
  "LONG_AGO",
  "NOW",
  "CLEARED",
  "HYPOTHETICAL",
] as const;
export type Cue = (typeof CUES)[number];
export type Cues = Record<Cue, Uint8Array>;

const WHOLE: ReadonlySet<Cue> = new Set(["FILLER", "FALSE_NOT"]);
/** Figures that say when, beside the words that do. */
const MEASURED_AS: Partial<Record<Cue, string>> = {
  NOW: "AGO_HOURS",
  RECENT: "AGO_WEEKS",
  LONG_AGO: "AGO_MONTHS",
};

/** Where the cues of a language stand; those of the text's own language count beside them. */
export function cuesOf(reading: Reading, { lexicon }: Compiled, language: Language): Cues {
  const size = reading.words.length;
  const cues = {} as Cues;
  for (const cue of CUES) {
    const marks = new Uint8Array(size);
    for (const tongue of new Set([language, reading.language])) {
      for (const name of [cue, MEASURED_AS[cue] ?? cue]) {
        const id = lexicon.ids.get(`${tongue}:${name}`);
        for (const at of (id !== undefined && reading.starts.get(id)) || [])
          for (const span of reading.spans[at]!)
            if (span.id === id) marks.fill(1, at, WHOLE.has(cue) ? span.end : at + 1);
      }
    }
    cues[cue] = marks;
  }
  for (let at = 0; at < size; at++)
    if (cues.FALSE_NOT[at]) {
      cues.NOT[at] = 0;
      cues.NO[at] = 0;
      cues.CONCORD[at] = 0;
    }
  for (let at = 0; at < size; at++) if (cues.NO[at] || cues.CONCORD[at]) cues.NOT[at] = 1;
  return cues;
}

const REACH = 6;
const LIST_WORDS = 4;

/** "No chest pain, dizziness or numbness": the first `no` holds for the whole list. */
function isListed({ tokens }: Reading, cues: Cues, { start, end }: Hit): boolean {
  const { clause, sentence } = tokens[start]!;
  let hasOr = false;
  for (let at = start - 3; at < tokens.length && at < end + 16; at++)
    if (tokens[at]?.sentence === sentence && cues.OR[at]) hasOr = true;
  if (!hasOr) return false;
  let inClause = 0;
  let current = clause;
  for (let at = start - 1; at >= 0 && tokens[at]!.sentence === sentence && start - at < 24; at--) {
    if (tokens[at]!.clause !== current) {
      current = tokens[at]!.clause;
      inClause = 0;
    }
    if (cues.NO[at]) return true;
    if (cues.SCOPE_END[at] || ++inClause > LIST_WORDS) return false;
  }
  return false;
}

export function isNegated(reading: Reading, cues: Cues, hit: Hit): boolean {
  const { tokens } = reading;
  const { clause, sentence } = tokens[hit.start]!;
  let count = 0;
  let steps = 0;
  // "No tengo ningún dolor": of words that agree with a negation, none or all make one.
  let agrees = false;
  for (let at = hit.start - 1; at >= 0 && steps < REACH; at--, steps++) {
    if (tokens[at]!.clause !== clause || cues.SCOPE_END[at]) break;
    if (cues.CONCORD[at]) agrees = true;
    else if (cues.NOT[at]) count++;
  }
  if (count > 0) return count % 2 === 1;
  if (agrees) return true;
  // "Chest pain? Nope."
  let at = hit.end;
  if (tokens[at]?.word === "?") at++;
  if (cues.NO_ANSWER[at] && at < hit.end + 2 && tokens[at]!.clause !== clause) {
    const after = tokens[at + 1];
    if (!after || after.clause !== tokens[at]!.clause || tokens[hit.end]?.word === "?") return true;
  }
  return sentence === tokens[hit.start]!.sentence && isListed(reading, cues, hit);
}

/** The tokens of a sentence around a place. */
export function sentenceOf({ tokens }: Reading, at: number): Hit {
  const { sentence } = tokens[at]!;
  let start = at;
  let end = at + 1;
  while (start > 0 && tokens[start - 1]!.sentence === sentence) start--;
  while (end < tokens.length && tokens[end]!.sentence === sentence) end++;
  return { start, end };
}

const within = (marks: Uint8Array, { start, end }: Hit) => {
  for (let at = start; at < end; at++) if (marks[at]) return true;
  return false;
};
const lastOf = (marks: Uint8Array, start: number, end: number) => {
  for (let at = end - 1; at >= start; at--) if (marks[at]) return at;
  return -1;
};

export type Person = "self" | "other" | "info";

export function personOf(reading: Reading, cues: Cues, hit: Hit): Person {
  const sentence = sentenceOf(reading, hit.start);
  const told = lastOf(cues.INFO, sentence.start, sentence.end);
  const asked = lastOf(cues.HYPOTHETICAL, sentence.start, hit.start);
  const cue = Math.max(told, asked);
  if (
    cue >= 0 &&
    !within(cues.NOW, sentence) &&
    !within(cues.SELF, { start: cue + 1, end: Math.max(hit.end, cue + 1) })
  )
    return "info";
  const other = lastOf(cues.OTHER, sentence.start, hit.start);
  const self = lastOf(cues.SELF, sentence.start, hit.start);
  // "My wife": the possessive before belongs to her.
  return other >= 0 && self <= other ? "other" : "self";
}

export type Time = "now" | "recent" | "past" | "cleared";

export function timeOf(reading: Reading, cues: Cues, hit: Hit): Time {
  const sentence = sentenceOf(reading, hit.start);
  if (within(cues.NOW, sentence)) return "now";
  const isLong = within(cues.LONG_AGO, sentence);
  const isRecent = within(cues.RECENT, sentence);
  if (isLong || isRecent || within(cues.PAST, sentence)) {
    const { source } = reading.tokens[hit.start]!;
    const from = sentence.start > 0 ? sentenceOf(reading, sentence.start - 1).start : 0;
    let { end } = sentence;
    for (let more = 0; more < 2 && end < reading.tokens.length; more++)
      ({ end } = sentenceOf(reading, end));
    for (let at = from; at < end; at++) {
      if (!cues.CLEARED[at] || reading.tokens[at]!.source !== source) continue;
      if (!lastOfNot(cues, at)) return "cleared";
    }
  }
  return isLong ? "past" : isRecent ? "recent" : "now";
}

const lastOfNot = (cues: Cues, at: number) =>
  within(cues.NOT, { start: Math.max(0, at - 3), end: at });
