/** A text read: its tokens, and which classes stand where. */
import type { Language } from "../text/language.ts";
import type { Token } from "../text/tokens.ts";

export type Reading = {
  tokens: readonly Token[];
  /** Where each of the texts begins. */
  begins: readonly number[];
  words: readonly string[];
  language: Language;
  /** For each token, a bit for every language whose small word it is. */
  tongues: Uint8Array;
  /** For each token, where its sentence begins and ends. */
  sentenceFrom: Int32Array;
  sentenceTo: Int32Array;
  spans: Spans;
  places: Places;
};
/** Classes with where they end; those that begin at a token stand from `from[token]` to `from[token + 1]`. */
export type Spans = { from: Int32Array; ids: number[]; ends: number[]; at: number[] };
/** For each class the first span of it, and for each span the next one of its class; -1 ends. */
export type Places = { first: Int32Array; next: Int32Array; met: number[] };

/** Made anew after figures of speech were taken out: their spans have the class 0. */
export function placesOf({ ids }: Spans, idCount: number): Places {
  const first = new Int32Array(idCount).fill(-1);
  const next = new Int32Array(ids.length);
  const met: number[] = [];
  for (let span = ids.length - 1; span >= 0; span--) {
    const id = ids[span]!;
    if (id === 0) continue;
    if (first[id] === -1) met.push(id);
    next[span] = first[id]!;
    first[id] = span;
  }
  return { first, next, met };
}

export function hasSpan({ ids, ends }: Spans, from: number, id: number, end: number): boolean {
  for (let span = from; span < ids.length; span++)
    if (ids[span] === id && ends[span] === end) return true;
  return false;
}

/** The spans with more among them, each once, still in the order of their tokens. */
export function withSpans(
  spans: Spans,
  more: readonly { id: number; at: number; end: number }[],
): Spans {
  const byToken = Map.groupBy(more, ({ at }) => at);
  const made: Spans = { from: new Int32Array(spans.from.length), ids: [], ends: [], at: [] };
  const add = (id: number, at: number, end: number) => {
    made.ids.push(id);
    made.ends.push(end);
    made.at.push(at);
  };
  for (let at = 0; at < spans.from.length - 1; at++) {
    const first = made.ids.length;
    made.from[at] = first;
    for (let span = spans.from[at]!; span < spans.from[at + 1]!; span++)
      add(spans.ids[span]!, at, spans.ends[span]!);
    for (const { id, end } of byToken.get(at) ?? [])
      if (!hasSpan(made, first, id, end)) add(id, at, end);
  }
  made.from[spans.from.length - 1] = made.ids.length;
  return made;
}

export const isMet = ({ first }: Places, id: number) => first[id]! >= 0;
