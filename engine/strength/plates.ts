/** Every total that a bar and its plates can make, and which plates make one of them. */
import { gramsOfLb, lbOfGrams } from "../units.ts";

export type PlateSet = {
  barG: number;
  /** Counted over both sides together; with two sides only pairs are used. */
  platesG: readonly { g: number; count: number }[];
  sides: 1 | 2;
  /** Added up as pounds: rounding each plate to grams would leave 135 lb a gram off. */
  unit?: "lb";
  maxG?: number;
};
type Stack = { g: number; weight: number; copies: number };

const MOST_TOTALS = 5_000;
const MOST_NODES = 10_000;
/** Nobody is asked to lift more, so no larger total is worth knowing. */
const HEAVIEST_G = 500_000;

/** Search weighs in grams, or in quarter pounds where plates are pounds: whole numbers both. */
const weightOf = (set: PlateSet, grams: number) =>
  set.unit === "lb" ? Math.round(lbOfGrams(grams) * 4) : grams;
const gramsOf = (set: PlateSet, weight: number) =>
  set.unit === "lb" ? gramsOfLb(weight / 4) : weight;

/** What can be put on at once, heaviest first: a pair, or a plate where there is one side. */
function stacksOf(set: PlateSet): Stack[] {
  const counts = new Map<number, number>();
  for (const { g, count } of set.platesG) if (g > 0) counts.set(g, (counts.get(g) ?? 0) + count);
  return [...counts]
    .map(([g, count]) => ({
      g,
      weight: weightOf(set, g) * set.sides,
      copies: Math.floor(count / set.sides),
    }))
    .sort((a, b) => b.weight - a.weight);
}

/** In grams, ascending. Past 5,000 totals the lightest plates are left out: never wrong, only coarser. */
export function reachableTotals(set: PlateSet): number[] {
  const mostG = Math.min(set.maxG ?? HEAVIEST_G, HEAVIEST_G);
  if (set.barG > mostG) return [];
  const most = weightOf(set, mostG);
  const seen = new Set([weightOf(set, set.barG)]);
  for (const { weight, copies } of stacksOf(set)) {
    // A total new to this stack has one predecessor, so going on from the new ones alone misses none.
    let tips = [...seen];
    for (let copy = 0; copy < copies && tips.length > 0; copy += 1) {
      const found: number[] = [];
      for (const tip of tips) {
        const total = tip + weight;
        if (total > most || seen.has(total)) continue;
        if (seen.size >= MOST_TOTALS) break;
        seen.add(total);
        found.push(total);
      }
      tips = found;
    }
  }
  return Array.from(seen, (weight) => gramsOf(set, weight)).sort((a, b) => a - b);
}

/** The plates of one side, heaviest first and as heavy as can be; null when nothing makes the load. */
export function findPlates(set: PlateSet, loadG: number): { g: number; perSide: number }[] | null {
  const stacks = stacksOf(set);
  const reach = stacks.map(() => 0);
  for (let at = stacks.length - 1; at >= 0; at -= 1) {
    reach[at] = stacks[at]!.weight * stacks[at]!.copies + (reach[at + 1] ?? 0);
  }
  const dead = stacks.map(() => new Set<number>());
  const picked: { g: number; perSide: number }[] = [];
  let nodes = 0;
  const fill = (at: number, rest: number): boolean => {
    if (rest === 0) return true;
    const stack = stacks[at];
    nodes += 1;
    if (!stack || rest < 0 || rest > reach[at]! || dead[at]!.has(rest) || nodes > MOST_NODES) {
      return false;
    }
    const most = Math.min(stack.copies, Math.floor(rest / stack.weight));
    for (let copies = most; copies >= 0; copies -= 1) {
      if (copies > 0) picked.push({ g: stack.g, perSide: copies });
      if (fill(at + 1, rest - copies * stack.weight)) return true;
      if (copies > 0) picked.pop();
    }
    dead[at]!.add(rest);
    return false;
  };
  return fill(0, weightOf(set, loadG) - weightOf(set, set.barG)) ? picked : null;
}
