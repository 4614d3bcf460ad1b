/** How sentences are voted on, the same whether it is learned or used. */

import { stepsOf, type Weights } from "./weights.ts";

/** Neighbouring sentences that count together: who tells much gathers names of everything. */
const LONGEST_RUN = 3;
const SHARPNESS = 22;
/** What counts is what names say on average; a few alone say less than they seem to. */
const FEWEST_KNOWN = 25;

/** What a sentence's names come to for each level, and how many of them are known. */
export type Weighed = { sums: readonly number[]; known: number };
export type Run = { at: number; end: number };

export function weigh(names: readonly string[], { step, bias, byName }: Weights): Weighed {
  const sums = bias.map(() => 0);
  let known = 0;
  for (const name of names) {
    const own = byName.get(name);
    if (own === undefined) continue;
    known++;
    for (let level = 0; level < sums.length; level++) sums[level]! += stepsOf(own, level) * step;
  }
  return { sums, known };
}

export const steepness = (known: number) => SHARPNESS / Math.max(FEWEST_KNOWN, known);

/** Every run of a few neighbours: what some of them say is not lessened by others beside them. */
export function runsOf(count: number): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < count; at++)
    for (let end = at + 1; end <= Math.min(count, at + LONGEST_RUN); end++) runs.push({ at, end });
  return runs;
}

function oddsOf(weighed: readonly Weighed[], { at, end }: Run, bias: readonly number[]): number[] {
  const run = weighed.slice(at, end);
  const steep = steepness(run.reduce((all, { known }) => all + known, 0));
  return bias.map(
    (own, level) => own + steep * run.reduce((all, { sums }) => all + sums[level]!, 0),
  );
}

/** The odds, as a logarithm, that a text is any of the levels rather than harmless. */
function riskOf(odds: readonly number[]): number {
  const most = Math.max(...odds);
  return most + Math.log(odds.reduce((all, one) => all + Math.exp(one - most), 0));
}

export type Ballot = Run & { risk: number; level: number };

export const ballotsOf = (weighed: readonly Weighed[], bias: readonly number[]): Ballot[] =>
  runsOf(weighed.length).map((run) => {
    const odds = oddsOf(weighed, run, bias);
    return { ...run, risk: riskOf(odds), level: odds.indexOf(Math.max(...odds)) };
  });

/** Of the runs that come to `least` the gravest level, and the run that says it most. */
export function cast(ballots: readonly Ballot[], least: number): Ballot | null {
  const [first] = ballots
    .filter(({ risk }) => risk >= least)
    .toSorted((a, b) => a.level - b.level || b.risk - a.risk);
  return first ?? null;
}
