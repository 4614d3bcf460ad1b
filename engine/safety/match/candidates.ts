/** Which of very many patterns may be found in a text at all: each stands under its rarest class. */
import type { Part, Step } from "./pattern.ts";
import type { Places } from "./reading.ts";

/** For each class, from `from[id]` to `from[id + 1]`, the numbers of what stands under it. */
export type Candidates = { from: Int32Array; of: Int32Array; count: number };

/** Each item is known by the steps that it cannot do without. */
export function listCandidates(
  items: readonly (readonly Step[])[],
  weights: readonly number[],
): Candidates {
  const weightOf = ({ ids }: Step) => {
    let weight = 0;
    for (const id of ids) weight += weights[id]!;
    return weight;
  };
  const keys = items.map((steps) => {
    let key: Step | undefined;
    let least = Infinity;
    for (const step of steps) {
      if (step.isOptional) continue;
      const weight = weightOf(step);
      if (weight < least) {
        least = weight;
        key = step;
      }
    }
    return key?.ids ?? [];
  });
  const from = new Int32Array(weights.length + 1);
  for (const ids of keys) for (const id of ids) from[id + 1]!++;
  for (let id = 0; id < weights.length; id++) from[id + 1]! += from[id]!;
  const filled = from.slice();
  const of = new Int32Array(from[weights.length]!);
  for (const [item, ids] of keys.entries()) for (const id of ids) of[filled[id]!++] = item;
  return { from, of, count: items.length };
}

/** In their order. */
export function candidatesIn({ from, of, count }: Candidates, { met }: Places): number[] {
  const marks = new Uint8Array(count);
  for (const id of met) for (let at = from[id]!; at < from[id + 1]!; at++) marks[of[at]!] = 1;
  const found: number[] = [];
  for (let item = marks.indexOf(1); item >= 0; item = marks.indexOf(1, item + 1)) found.push(item);
  return found;
}

export const stepsOf = (parts: readonly Part[]): Step[] => parts.flatMap(({ steps }) => steps);
