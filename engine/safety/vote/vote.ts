/** The vote beside the patterns: the words of a message weigh together, and what they come to may raise a level. */
import { once } from "../../once.ts";
import { type Concern, SAFETY_LEVELS } from "../levels.ts";
import type { Reading } from "../match/reading.ts";
import { ballotsOf, cast, type Weighed } from "./ballot.ts";
import { sentencesIn } from "./names.ts";
import learned from "./weights.json" with { type: "json" };

export type Vote = { level: Concern; from: number; to: number };

/** All but "safe", the gravest first: what is voted on. */
export const VOTED_LEVELS = SAFETY_LEVELS.filter((level): level is Concern => level !== "safe");

/** A weight is written as a character: so far from this one, in steps of `learned.step`. */
export const ZERO_WEIGHT = 80;

/** For each name its weights, one character a level, as `npm run teach:safety` writes them. */
const readWeights = once(() => {
  const pieces = learned.weights.split(" ");
  const weights = new Map<string, string>();
  for (let at = 0; at < pieces.length; at += 2) weights.set(pieces[at]!, pieces[at + 1]!);
  return weights;
});

function weigh(names: readonly string[]): Weighed {
  const weights = readWeights();
  const sums = VOTED_LEVELS.map(() => 0);
  let known = 0;
  for (const name of names) {
    const own = weights.get(name);
    if (own === undefined) continue;
    known++;
    for (let level = 0; level < sums.length; level++)
      sums[level]! += (own.charCodeAt(level) - ZERO_WEIGHT) * learned.step;
  }
  return { sums, known };
}

export function voteOn(reading: Reading): Vote | null {
  const sentences = sentencesIn(reading);
  const weighed = sentences.map(({ names }) => weigh(names));
  const ballot = cast(ballotsOf(weighed, learned.bias), learned.least);
  if (!ballot) return null;
  const run = sentences.slice(ballot.at, ballot.end);
  return {
    level: VOTED_LEVELS[ballot.level]!,
    from: Math.min(...run.map(({ from }) => from)),
    to: Math.max(...run.map(({ to }) => to)),
  };
}
