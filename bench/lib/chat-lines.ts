/** A line of the chat benchmark's report, and how the figures in it come out of the rounds. */
import type { Peer } from "./chat-peer.ts";
import type { By } from "./chat-rounds.ts";
import { type Range, rangeOf } from "./report.ts";

type Name = Peer["name"];
export type Aim = { most: number } | { least: number };
/** Without an aim it is there to be read and not to be met. */
export type Line = {
  target: string;
  what: string;
  by: By<number>;
  figure: Range | null;
  figureName: string;
  aim: Aim | null;
  digits: number;
};

export const rangeOrNull = (values: number[]) => (values.length === 0 ? null : rangeOf(values));

/** Of each round that has both. */
export function ratios<T>(
  rounds: readonly By<T>[],
  of: (sample: T, by: By<T>) => number | null,
  to: Name,
) {
  return rangeOrNull(
    rounds.flatMap((by) => {
      const [ours, theirs] = [by.ours, by[to]];
      if (ours === undefined || theirs === undefined) return [];
      const [a, b] = [of(ours, by), of(theirs, by)];
      return a === null || b === null ? [] : [a / b];
    }),
  );
}

export function bestBy<T>(
  rounds: readonly By<T>[],
  of: (sample: T, by: By<T>) => number | null,
  how: "min" | "max" = "min",
): By<number> {
  const names = ["direct", "pass", "portkey", "ours", "simulated"] as const;
  const bests: By<number> = {};
  for (const name of names) {
    const values = rounds.flatMap((by) => (by[name] ? (of(by[name], by) ?? []) : []));
    if (values.length > 0) bests[name] = Math[how](...values);
  }
  return bests;
}
