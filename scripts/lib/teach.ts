/** Logistic regression over sentences: of each text the neighbouring sentences that come to the most are what is learned from. */
import { bestRun } from "../../engine/safety/vote/evidence.ts";

export type Example = { label: string; facts: string[]; sentences: string[][] };
export type Model = { bias: number; weights: Map<string, number> };

const ROUNDS = 30;
/** In the first rounds a text counts as a whole. */
const WHOLE_ROUNDS = 5;
const RATE = 0.1;
const SHRINK = 0.03;
/** Names left out by chance, so that no text hangs on one of them: of those to be heard, and of the others. */
const LEFT_OUT = { own: 0.3, other: 0.1 };
const FEWEST = 2;

/** The same numbers on every run. */
function makeChance(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function namesIn(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { facts, sentences } of examples)
    for (const name of new Set([...facts, ...sentences.flat()]))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [name, count] of counts) if (count >= FEWEST) index.set(name, index.size);
  return index;
}

function shuffle(order: number[], chance: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}

export function learn(examples: readonly Example[], level: string): Model {
  const index = namesIn(examples);
  const numbersOf = (names: readonly string[]) =>
    names.flatMap((name) => (index.has(name) ? [index.get(name)!] : []));
  const facts = examples.map((one) => numbersOf(one.facts));
  const sentences = examples.map((one) => one.sentences.map(numbersOf));
  const weights = new Float64Array(index.size);
  const moved = new Float64Array(index.size).fill(0.1);
  let bias = -2;
  let biasMoved = 0.01;
  const chance = makeChance();
  const sum = (names: readonly number[]) => names.reduce((all, name) => all + weights[name]!, 0);
  const step = (names: readonly number[], slope: number) => {
    for (const name of names) {
      const own = slope + SHRINK * weights[name]!;
      moved[name]! += own * own;
      weights[name]! -= (RATE * own) / Math.sqrt(moved[name]!);
    }
  };
  const order = examples.map((_, at) => at);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, chance);
    for (const at of order) {
      const isOwn = examples[at]!.label === level;
      const leftOut = isOwn ? LEFT_OUT.own : LEFT_OUT.other;
      const kept = sentences[at]!.map((names) => names.filter(() => chance() >= leftOut));
      const isWhole = isOwn && round < WHOLE_ROUNDS;
      const run = isWhole
        ? { sum: kept.reduce((all, names) => all + sum(names), 0), from: 0, to: kept.length - 1 }
        : bestRun(kept.map(sum));
      const logit = Math.max(-30, Math.min(30, run.sum + bias + sum(facts[at]!)));
      const slope = 1 / (1 + Math.exp(-logit)) - (isOwn ? 1 : 0);
      biasMoved += slope * slope;
      bias -= (RATE * slope) / Math.sqrt(biasMoved);
      step(facts[at]!, slope);
      for (const names of kept.slice(run.from, run.to + 1)) step(names, slope);
    }
  }
  return { bias, weights: new Map([...index].map(([name, at]) => [name, weights[at]!])) };
}

export function sumOf({ facts, sentences }: Example, { bias, weights }: Model): number {
  const sum = (names: readonly string[]) =>
    names.reduce((all, name) => all + (weights.get(name) ?? 0), 0);
  return bias + sum(facts) + bestRun(sentences.map(sum)).sum;
}
