/** Which of very many patterns may be found in a text at all: each stands under the classes of its rarest step. */
import { isMet, type Places } from "./reading.ts";

/** The classes of the two steps that are met least often, of those that a pattern cannot do without. */
export type Keys = { rarest: readonly number[]; next: readonly number[] };
/** Numbers under a number: those of `at` stand from `from[at]` to `from[at + 1]`. */
type Lists = { from: Int32Array; of: Int32Array };
export type Candidates = {
  /** Under each class the patterns whose rarest step it may be. */
  patterns: Lists;
  /** Under each pattern the classes of its next step, none where it has but one. */
  next: Lists;
};

/** Lists whose lengths are told, to be filled from where each begins. */
function emptyLists(lengths: Int32Array): Lists {
  const from = new Int32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at++) from[at + 1] = from[at]! + lengths[at]!;
  return { from, of: new Int32Array(from[lengths.length]!) };
}

export function listCandidates(keys: readonly Keys[], idCount: number): Candidates {
  const lengths = new Int32Array(idCount);
  for (const { rarest } of keys) for (const id of rarest) lengths[id]!++;
  const patterns = emptyLists(lengths);
  const nextLengths = new Int32Array(keys.length);
  for (const [pattern, { next }] of keys.entries()) nextLengths[pattern] = next.length;
  const next = emptyLists(nextLengths);
  const filled = patterns.from.slice();
  for (const [pattern, key] of keys.entries()) {
    for (const id of key.rarest) patterns.of[filled[id]!++] = pattern;
    next.of.set(key.next, next.from[pattern]);
  }
  return { patterns, next };
}

/** In their order. */
export function candidatesIn({ patterns, next }: Candidates, places: Places): number[] {
  const count = next.from.length - 1;
  const marks = new Uint8Array(count);
  for (const id of places.met)
    for (let at = patterns.from[id]!; at < patterns.from[id + 1]!; at++)
      marks[patterns.of[at]!] = 1;
  const found: number[] = [];
  for (let pattern = 0; pattern < count; pattern++) {
    if (marks[pattern] === 0) continue;
    const end = next.from[pattern + 1]!;
    let at = next.from[pattern]!;
    if (at === end) found.push(pattern);
    for (; at < end; at++)
      if (isMet(places, next.of[at]!)) {
        found.push(pattern);
        break;
      }
  }
  return found;
}
