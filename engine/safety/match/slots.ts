/** What stands around a hit: is it negated, of whom is it said, and when. */
import { CUE, type Cues } from "./cues.ts";
import type { Hit } from "./find.ts";
import type { Reading } from "./reading.ts";

const REACH = 6;
const LIST_WORDS = 4;

/** "No chest pain, dizziness or numbness": the first `no` holds for the whole list. */
function isListed(reading: Reading, cues: Cues, { start, end }: Hit): boolean {
  const { tokens } = reading;
  const sentence = sentenceOf(reading, start);
  if (!(cues.inSentence[sentence.start]! & CUE.OR)) return false;
  const last = Math.min(sentence.end, end + 16);
  if (!within(cues, CUE.OR, { start: Math.max(sentence.start, start - 3), end: last }))
    return false;
  let inClause = 0;
  let current = tokens[start]!.clause;
  for (let at = start - 1; at >= sentence.start && start - at < 24; at--) {
    if (tokens[at]!.clause !== current) {
      current = tokens[at]!.clause;
      inClause = 0;
    }
    if (cues.at[at]! & CUE.NO) return true;
    if (cues.at[at]! & CUE.SCOPE_END || ++inClause > LIST_WORDS) return false;
  }
  return false;
}

export function isNegated(reading: Reading, cues: Cues, hit: Hit): boolean {
  const { tokens } = reading;
  const { clause } = tokens[hit.start]!;
  // "Si no corro no ceno": what says its own `not` is not taken back by the one before.
  if (cues.at[hit.start]! & CUE.NOT) return false;
  let count = 0;
  let steps = 0;
  // "No tengo ningún dolor": of words that agree with a negation, none or all make one.
  let agrees = false;
  for (let at = hit.start - 1; at >= 0 && steps < REACH; at--, steps++) {
    if (tokens[at]!.clause !== clause || cues.at[at]! & CUE.SCOPE_END) break;
    if (cues.at[at]! & CUE.CONCORD) agrees = true;
    else if (cues.at[at]! & CUE.NOT) count++;
  }
  if (count > 0) return count % 2 === 1;
  if (agrees) return true;
  // "Chest pain? Nope."
  let at = hit.end;
  const isAsked = tokens[at]?.word === "?";
  if (isAsked) at++;
  if (at < tokens.length && cues.at[at]! & CUE.NO_ANSWER && tokens[at]!.clause !== clause) {
    const after = tokens[at + 1];
    if (!after || after.clause !== tokens[at]!.clause || isAsked) return true;
  }
  return isListed(reading, cues, hit);
}

/** The tokens of a sentence around a place. */
export const sentenceOf = ({ sentenceFrom, sentenceTo }: Reading, at: number): Hit => ({
  start: sentenceFrom[at]!,
  end: sentenceTo[at]!,
});

const within = ({ at }: Cues, cue: number, { start, end }: Hit) => {
  for (let token = start; token < end; token++) if (at[token]! & cue) return true;
  return false;
};
const lastOf = ({ at }: Cues, cue: number, start: number, end: number) => {
  for (let token = end - 1; token >= start; token--) if (at[token]! & cue) return token;
  return -1;
};

export type Person = "self" | "other" | "info";

export function personOf(reading: Reading, cues: Cues, hit: Hit): Person {
  const sentence = sentenceOf(reading, hit.start);
  const here = cues.inSentence[sentence.start]!;
  if (!(here & (CUE.INFO | CUE.HYPOTHETICAL | CUE.OTHER))) return "self";
  // "My arm is numb since the exam": what comes after words of oneself makes no study of them.
  const isOwn = within(cues, CUE.SELF, { start: sentence.start, end: hit.end });
  const told = lastOf(cues, CUE.INFO, sentence.start, isOwn ? hit.start : sentence.end);
  const asked = lastOf(cues, CUE.HYPOTHETICAL, sentence.start, hit.start);
  const cue = Math.max(told, asked);
  if (
    cue >= 0 &&
    !(here & CUE.NOW) &&
    !within(cues, CUE.SELF, { start: cue + 1, end: Math.max(hit.end, cue + 1) })
  )
    return "info";
  const other = lastOf(cues, CUE.OTHER, sentence.start, hit.start);
  const self = lastOf(cues, CUE.SELF, sentence.start, hit.start);
  // "My wife": the possessive before belongs to her.
  return other >= 0 && self <= other ? "other" : "self";
}

export type Time = "now" | "recent" | "past" | "cleared";

export function timeOf(reading: Reading, cues: Cues, hit: Hit): Time {
  const sentence = sentenceOf(reading, hit.start);
  const here = cues.inSentence[sentence.start]!;
  if (here & CUE.NOW) return "now";
  if (here & (CUE.LONG_AGO | CUE.RECENT | CUE.PAST)) {
    const { source } = reading.tokens[hit.start]!;
    const from = sentence.start > 0 ? sentenceOf(reading, sentence.start - 1).start : 0;
    let { end } = sentence;
    for (let more = 0; more < 2 && end < reading.tokens.length; more++)
      ({ end } = sentenceOf(reading, end));
    for (let at = from; at < end; at++) {
      if (!(cues.at[at]! & CUE.CLEARED) || reading.tokens[at]!.source !== source) continue;
      if (!within(cues, CUE.NOT, { start: Math.max(0, at - 3), end: at })) return "cleared";
    }
  }
  return here & CUE.LONG_AGO ? "past" : here & CUE.RECENT ? "recent" : "now";
}
