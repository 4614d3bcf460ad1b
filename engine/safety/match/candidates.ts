/** Which of very many patterns may be found in a text at all: each stands under the classes of its rarest step. */
import type { Places } from "./reading.ts";

/** For each class, from `from[id]` to `from[id + 1]`, the numbers of what stands under it. */
export type Candidates = { from: Int32Array; of: Int32Array; count: number };

export function listCandidates(keys: readonly (readonly number[])[], idCount: number): Candidates {
  const from = new Int32Array(idCount + 1);
  for (const ids of keys) for (const id of ids) from[id + 1]!++;
  for (let id = 0; id < idCount; id++) from[id + 1]! += from[id]!;
  const filled = from.slice();
  const of = new Int32Array(from[idCount]!);
  for (const [item, ids] of keys.entries()) for (const id of ids) of[filled[id]!++] = item;
  return { from, of, count: keys.length };
}

/** In their order. */
export function candidatesIn({ from, of, count }: Candidates, { met }: Places): number[] {
  const marks = new Uint8Array(count);
  for (const id of met) for (let at = from[id]!; at < from[id + 1]!; at++) marks[of[at]!] = 1;
  const found: number[] = [];
  for (let item = 0; item < count; item++) if (marks[item] === 1) found.push(item);
  return found;
}
