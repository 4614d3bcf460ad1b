/** Judges every sign of every language on a text: what is found, and what it comes to after its slots. */
import { type Concern, type Topic } from "../levels.ts";
import type { Language } from "../text/language.ts";
import { candidatesIn } from "./candidates.ts";
import type { Compiled, CompiledSign } from "./compile.ts";
import { CUE, type Cues, cuesOf } from "./cues.ts";
import { areMet, findRuns, type Hit, isPossible } from "./find.ts";
import type { Part, Pattern } from "./pattern.ts";
import { type Heard, isOwnTongue, read } from "./read.ts";
import { placesOf, type Reading, withSpans } from "./reading.ts";
import type { Fate } from "./sign.ts";
import { isNegated, personOf, sentenceOf, timeOf } from "./slots.ts";

export type Found = {
  level: Concern;
  topic: Topic;
  language: Language;
  from: number;
  to: number;
  /** Told only in earlier messages. */
  isEarlier: boolean;
};
export type Hearing = { found: Found[]; reading: Reading; isCleared: boolean };

type Ear = {
  compiled: Compiled;
  reading: Reading;
  cuesFor(language: Language): Cues;
  runs: Map<number, readonly Hit[]>;
};

/** Long-past or cleared bodily trouble is history; what somebody wants or suffers in the mind is not. */
const HISTORY: ReadonlySet<Concern> = new Set(["emergency", "medical_referral"]);

function fateOf({ level, sign }: CompiledSign, ear: Ear, cues: Cues, hit: Hit): Fate {
  const time = timeOf(ear.reading, cues, hit);
  if (time === "recent") return sign.recent ?? "keep";
  if (time === "now") return "keep";
  return (
    (time === "past" ? sign.past : (sign.cleared ?? sign.past)) ??
    (HISTORY.has(level) ? "drop" : "keep")
  );
}

function runsOf({ reading, cuesFor, runs }: Ear, part: Part): readonly Hit[] {
  const there = runs.get(part.index);
  if (there) return there;
  const { language } = part;
  const made = isPossible(reading, part)
    ? findRuns(reading, part, cuesFor(language)).filter(({ start, end }) =>
        isOwnTongue(reading, language, start, end),
      )
    : [];
  runs.set(part.index, made);
  return made;
}

/** Hits of a group by sentence: all its parts in one, the widest reach of them. */
function groupHits(ear: Ear, parts: readonly Part[], isHeard: (hit: Hit) => boolean): Hit[][] {
  let bySentence: Map<number, Hit[]> | undefined;
  for (const part of parts) {
    const next = new Map<number, Hit[]>();
    for (const hit of runsOf(ear, part)) {
      const { sentence } = ear.reading.tokens[hit.start]!;
      const before = bySentence ? bySentence.get(sentence) : [];
      if (before && !next.has(sentence) && isHeard(hit)) next.set(sentence, [...before, hit]);
    }
    bySentence = next;
    if (next.size === 0) return [];
  }
  return [...(bySentence?.values() ?? [])];
}

const isThere = (ear: Ear, patterns: readonly Pattern[], isHere: (hit: Hit) => boolean) =>
  patterns.some((pattern) => pattern.every((parts) => groupHits(ear, parts, isHere).length > 0));

function judge(ear: Ear, compiledSign: CompiledSign, pattern: Pattern): Found | undefined {
  const { reading } = ear;
  const { sign, language, level, topic } = compiledSign;
  const cues = ear.cuesFor(language);
  const isHeard = (hit: Hit) => {
    if (
      reading.tokens[hit.start]!.source === "profile" &&
      reading.words[hit.start]!.startsWith("#")
    )
      return true;
    if (sign.negation !== "ignored" && isNegated(reading, cues, hit)) return false;
    const person = sign.person === "any" ? "self" : personOf(reading, cues, hit);
    return person === "self" || (person === "other" && sign.person !== "self");
  };
  const chosen: Hit[] = [];
  let fate: Fate = "keep";
  for (const parts of pattern) {
    let best: { hits: Hit[]; fate: Fate; rank: number } | undefined;
    for (const hits of groupHits(ear, parts, isHeard)) {
      const [hit] = hits;
      const here = sentenceOf(reading, hit!.start);
      const inSentence = ({ start, end }: Hit) => start >= here.start && end <= here.end;
      if (isThere(ear, ear.compiled.unlessOf(compiledSign), inSentence)) continue;
      const what = fateOf(compiledSign, ear, cues, hit!);
      if (what === "drop") continue;
      const rank =
        (reading.tokens[hit!.start]!.source === "now" ? 2 : 0) + (what === "keep" ? 1 : 0);
      if (!best || rank > best.rank) best = { hits, fate: what, rank };
    }
    if (!best) return undefined;
    chosen.push(...best.hits);
    if (best.fate !== "keep") ({ fate } = best);
  }
  if (isThere(ear, ear.compiled.unlessAnywhereOf(compiledSign), () => true)) return undefined;
  const own = chosen.filter(({ start }) => reading.tokens[start]!.source === "now");
  const spoken = chosen.filter(({ start }) => reading.tokens[start]!.source === "earlier");
  if (own.length + spoken.length === 0) return undefined;
  const [becomes, of] = fate === "keep" || fate === "drop" ? ([level, topic] as const) : fate;
  return {
    level: becomes,
    topic: of,
    language,
    from: Math.min(...own.map(({ start }) => reading.tokens[start]!.from), Infinity),
    to: Math.max(...own.map(({ end }) => reading.tokens[end - 1]!.to), 0),
    isEarlier: own.length === 0,
  };
}

/** What stands in a figure of speech is heard by no sign, nor is a phrase that reaches into one. */
function maskFigures(ear: Ear): void {
  const { reading, compiled } = ear;
  const { figures, figureCandidates, lexicon } = compiled;
  const { spans } = reading;
  const taken = new Uint8Array(reading.words.length);
  for (const figure of candidatesIn(figureCandidates, reading.places))
    for (const { start, end } of runsOf(ear, compiled.partOf(figures[figure]!)))
      taken.fill(1, start, end);
  if (!taken.includes(1)) return;
  for (let span = 0; span < spans.ids.length; span++)
    if (taken[spans.at[span]!] || taken[spans.ends[span]! - 1]) spans.ids[span] = 0;
  reading.places = placesOf(spans, lexicon.idCount);
}

/** A turn of phrase is marked with its class, as if it were one long word. */
function markTurns(ear: Ear): void {
  const { reading, compiled } = ear;
  const { turns, turnCandidates, lexicon, partOf } = compiled;
  const found = candidatesIn(turnCandidates, reading.places).flatMap((turn) => {
    const { id } = turns[turn]!;
    return runsOf(ear, partOf(turns[turn]!)).map(({ start, end }) => ({ id, at: start, end }));
  });
  if (found.length === 0) return;
  reading.spans = withSpans(reading.spans, found);
  reading.places = placesOf(reading.spans, lexicon.idCount);
}

export function hear(
  compiled: Compiled,
  heard: readonly Heard[],
  facts: readonly string[],
  hint: Language | undefined,
): Hearing {
  const reading = read(compiled, heard, facts, hint);
  const cues: Partial<Record<Language, Cues>> = {};
  const cuesFor = (language: Language) =>
    (cues[language] ??= cuesOf(reading, compiled.cueIds, language));
  const own = cuesFor(reading.language);
  const ear: Ear = { compiled, reading, cuesFor, runs: new Map() };
  maskFigures(ear);
  ear.runs.clear();
  markTurns(ear);
  const found: Found[] = [];
  let done: CompiledSign | undefined;
  for (const candidate of candidatesIn(compiled.candidates, reading.places)) {
    const when = compiled.whens[candidate]!;
    if (when.sign === done) continue;
    const pattern = compiled.patternOf(when);
    if (!areMet(reading.places, when.needs)) continue;
    const one = judge(ear, when.sign, pattern);
    if (!one) continue;
    found.push({ ...one, from: Number.isFinite(one.from) ? one.from : 0 });
    if (!one.isEarlier) done = when.sign;
  }
  return {
    found,
    reading,
    isCleared: reading.tokens.some(
      ({ source }, at) => source === "now" && (own.at[at]! & CUE.CLEARED) !== 0,
    ),
  };
}
