/** Finds the runs of a pattern in a reading, in time linear in its length. */
import { CUE, type Cues } from "./cues.ts";
import type { Part, Step } from "./pattern.ts";
import { isMet, type Places, type Reading } from "./reading.ts";

export type Hit = { start: number; end: number };

const MOST_FILLERS = 3;

const isAnyMet = (places: Places, ids: readonly number[]): boolean => {
  for (const id of ids) if (isMet(places, id)) return true;
  return false;
};

export const areMet = (places: Places, needs: readonly (readonly number[])[]): boolean => {
  for (const ids of needs) if (!isAnyMet(places, ids)) return false;
  return true;
};

export const isPossible = ({ places }: Reading, { steps }: Part): boolean => {
  for (const { ids, isOptional } of steps) if (!isOptional && !isAnyMet(places, ids)) return false;
  return true;
};

/** Runs so far by where they end, in the order in which the ends were found. */
type Runs = Map<number, number>;

/** Where the sentences begin that hold a class. */
function sentencesWith(reading: Reading, ids: readonly number[]): Set<number> {
  const { spans, places, sentenceFrom } = reading;
  const found = new Set<number>();
  for (const id of ids)
    for (let span = places.first[id]!; span >= 0; span = places.next[span]!)
      found.add(sentenceFrom[spans.at[span]!]!);
  return found;
}

/** The places in these sentences at which a class of the step begins, in order. */
function beginnings(reading: Reading, { ids }: Step, sentences: ReadonlySet<number>): number[] {
  const { spans, places, sentenceFrom } = reading;
  const found: number[] = [];
  for (const id of ids)
    for (let span = places.first[id]!; span >= 0; span = places.next[span]!) {
      const at = spans.at[span]!;
      if (found.at(-1) !== at && sentences.has(sentenceFrom[at]!)) found.push(at);
    }
  return found.length > 1 && ids.length > 1 ? [...new Set(found)].toSorted((a, b) => a - b) : found;
}

/** Of two runs that end alike the shorter is kept. */
function take({ spans }: Reading, { ids }: Step, at: number, start: number, runs: Runs): void {
  for (let span = spans.from[at]!; span < spans.from[at + 1]!; span++) {
    if (!ids.includes(spans.ids[span]!)) continue;
    const end = spans.ends[span]!;
    const there = runs.get(end);
    if (there === undefined || there < start) runs.set(end, start);
  }
}

/** What may stand between: small fillers for nothing, other words as the gap allows, and never a negation. */
function goOn(
  reading: Reading,
  cues: Cues,
  step: Step,
  end: number,
  start: number,
  runs: Runs,
): void {
  const { tokens, sentenceTo } = reading;
  const { clause } = tokens[end - 1]!;
  const last = sentenceTo[end - 1]!;
  let { gap } = step;
  let fillers = 0;
  for (let at = end; at < last; at++) {
    if (!step.crosses && tokens[at]!.clause !== clause) return;
    take(reading, step, at, start, runs);
    const here = cues.at[at]!;
    if (here & CUE.NOT) return;
    if (here & CUE.FILLER && fillers < MOST_FILLERS) fillers++;
    else if (gap > 0) gap--;
    else return;
  }
}

export function findRuns(reading: Reading, { steps, rarest }: Part, cues: Cues): Hit[] {
  const [first, ...rest] = steps;
  if (!first) return [];
  let runs: Runs = new Map();
  for (const at of beginnings(reading, first, sentencesWith(reading, rarest)))
    take(reading, first, at, at, runs);
  if (runs.size === 0) return [];
  for (const step of rest) {
    const next: Runs = new Map(step.isOptional ? runs : []);
    for (const [end, start] of runs) goOn(reading, cues, step, end, start, next);
    runs = next;
    if (runs.size === 0) return [];
  }
  return [...runs].map(([end, start]) => ({ start, end }));
}
