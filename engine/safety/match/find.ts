/** Finds the runs of a pattern in a reading, in time linear in its length. */
import type { Part, Step } from "./pattern.ts";
import type { Reading } from "./read.ts";

export type Hit = { start: number; end: number };
/** What a run may step over: small fillers for nothing, and never a negation. */
export type Steps = { isFiller(at: number): boolean; isNegation(at: number): boolean };

const MOST_FILLERS = 3;

const has = (reading: Reading, { ids }: Step) => ids.some((id) => reading.starts.has(id));

export const isPossible = (reading: Reading, part: Part) =>
  part.steps.every((step) => step.isOptional || has(reading, step));

/** The places at which the next step may begin, from where the last one ended. */
function* reach(reading: Reading, from: number, step: Step, { isFiller, isNegation }: Steps) {
  const { tokens } = reading;
  const before = tokens[from - 1]!;
  let gap = step.gap;
  let fillers = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.sentence !== before.sentence) return;
    if (!step.crosses && token.clause !== before.clause) return;
    yield at;
    if (isNegation(at)) return;
    if (isFiller(at) && fillers < MOST_FILLERS) fillers++;
    else if (gap > 0) gap--;
    else return;
  }
}

function endsAt(reading: Reading, at: number, { ids }: Step): number[] {
  const ends: number[] = [];
  for (const span of reading.spans[at]!) if (ids.includes(span.id)) ends.push(span.end);
  return ends;
}

export function findRuns(reading: Reading, part: Part, steps: Steps): Hit[] {
  const [first, ...rest] = part.steps;
  if (!first || !isPossible(reading, part)) return [];
  let hits = new Map<number, number>();
  const beginnings = new Set(first.ids.flatMap((id) => reading.starts.get(id) ?? []));
  for (const at of [...beginnings].toSorted((a, b) => a - b))
    for (const end of endsAt(reading, at, first)) hits.set(end, Math.max(at, hits.get(end) ?? 0));
  for (const step of rest) {
    // Of two runs that end alike the shorter is kept.
    const next = new Map<number, number>(step.isOptional ? hits : []);
    for (const [end, start] of hits)
      for (const at of reach(reading, end, step, steps))
        for (const stop of endsAt(reading, at, step))
          next.set(stop, Math.max(start, next.get(stop) ?? -1));
    hits = next;
    if (hits.size === 0) return [];
  }
  return [...hits].map(([end, start]) => ({ start, end }));
}
