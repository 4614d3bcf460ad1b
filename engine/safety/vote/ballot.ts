/** How sentences are voted on, the same whether it is learned or used. */

/** Neighbouring sentences that count together, beside the whole. */
const LONGEST_RUN = 4;
/** Long texts gather names, so what they come to is measured by the square root of how many. */
const SHARPNESS = 4;
/** A few words alone say less than they seem to. */
const FEWEST_KNOWN = 30;

/** What a sentence's names come to for each level, and how many of them are known. */
export type Weighed = { sums: ArrayLike<number>; known: number };
export type Run = { at: number; end: number };

export const steepness = (known: number) => SHARPNESS / Math.sqrt(Math.max(FEWEST_KNOWN, known));

/** Every run of a few neighbours, and the whole: what some of them say is not lessened by others beside them. */
export function runsOf(count: number): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < count; at++)
    for (let end = at + 1; end <= Math.min(count, at + LONGEST_RUN); end++) runs.push({ at, end });
  if (count > LONGEST_RUN) runs.push({ at: 0, end: count });
  return runs;
}

export function oddsOf(
  weighed: readonly Weighed[],
  { at, end }: Run,
  bias: readonly number[],
): number[] {
  const run = weighed.slice(at, end);
  const steep = steepness(run.reduce((all, { known }) => all + known, 0));
  return bias.map(
    (own, level) => own + steep * run.reduce((all, { sums }) => all + sums[level]!, 0),
  );
}

/** The odds, as a logarithm, that a text is any of the levels rather than harmless. */
export function riskOf(odds: readonly number[]): number {
  const most = Math.max(...odds);
  return most + Math.log(odds.reduce((all, one) => all + Math.exp(one - most), 0));
}

export type Ballot = Run & { risk: number; level: number };

/** The run that is most of all not harmless. */
export function cast(weighed: readonly Weighed[], bias: readonly number[]): Ballot | null {
  let ballot: Ballot | null = null;
  for (const run of runsOf(weighed.length)) {
    const odds = oddsOf(weighed, run, bias);
    const risk = riskOf(odds);
    if (ballot && ballot.risk >= risk) continue;
    ballot = { ...run, risk, level: odds.indexOf(Math.max(...odds)) };
  }
  return ballot;
}
