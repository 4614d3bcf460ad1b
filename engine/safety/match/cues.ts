/** Small words and figures that decide what a hit means: where each language's stand in a text, a bit for each cue. */
import { LANGUAGES, type Language } from "../text/language.ts";
import { findClass, type Lexicon } from "./lexicon.ts";
import type { Reading } from "./reading.ts";

const NAMES = [
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
type Name = (typeof NAMES)[number];
export const CUE = Object.fromEntries(NAMES.map((name, at) => [name, 1 << at])) as Record<
  Name,
  number
>;
const WHOLE = CUE.FILLER | CUE.FALSE_NOT;
/** Figures that say when, beside the words that do. */
const MEASURED_AS: Partial<Record<Name, string>> = {
  NOW: "AGO_HOURS",
  RECENT: "AGO_WEEKS",
  LONG_AGO: "AGO_MONTHS",
};

export type CueIds = Record<Language, readonly { id: number; cue: number }[]>;
/** By token, and all of a sentence at the token that begins it. */
export type Cues = { at: Int32Array; inSentence: Int32Array };

export const cueIdsOf = (lexicon: Lexicon): CueIds =>
  Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      NAMES.flatMap((name) =>
        [name, MEASURED_AS[name] ?? name].flatMap((each) => {
          const id = findClass(lexicon, language, each);
          return id === 0 ? [] : [{ id, cue: CUE[name] }];
        }),
      ),
    ]),
  ) as unknown as CueIds;

/** Those of the text's own language count beside the language's. */
export function cuesOf(reading: Reading, cueIds: CueIds, language: Language): Cues {
  const { spans, places, sentenceFrom } = reading;
  const at = new Int32Array(reading.words.length);
  for (const tongue of new Set([language, reading.language]))
    for (const { id, cue } of cueIds[tongue])
      for (let span = places.first[id]!; span >= 0; span = places.next[span]!) {
        const start = spans.at[span]!;
        at[start]! |= cue;
        if (cue & WHOLE)
          for (let more = start + 1; more < spans.ends[span]!; more++) at[more]! |= cue;
      }
  const inSentence = new Int32Array(at.length);
  for (let token = 0; token < at.length; token++) {
    let cues = at[token]!;
    if (cues & CUE.FALSE_NOT) cues &= ~(CUE.NOT | CUE.NO | CUE.CONCORD);
    if (cues & (CUE.NO | CUE.CONCORD)) cues |= CUE.NOT;
    at[token] = cues;
    inSentence[sentenceFrom[token]!]! |= cues;
  }
  return { at, inSentence };
}
