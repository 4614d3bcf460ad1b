/** Sets that are alike, as they grow out of the words of a line, and the marks that change them. */
import type { Kind, Unit } from "./made.ts";

export type Load = { value: number; unit: Unit | null; sign: "+" | "-" | null; isPair: boolean };

export type Group = {
  sets: number;
  reps: number | null;
  seconds: number | null;
  metres: number | null;
  load: Load | null;
  kind: Kind | "work";
  rpe: number | null;
  rir: number | null;
  side: "left" | "right" | null;
  isAmrap: boolean;
  /** It was said to be done with the body alone, so that no load of others is its own. */
  isBodyAlone: boolean;
  /** The word for sets was said. */
  isCounted: boolean;
  /** Of the last set: how many repetitions failed; null where none did. */
  missed: number | null;
};

export const newGroup = (part: Partial<Group>): Group => ({
  sets: 1,
  reps: null,
  seconds: null,
  metres: null,
  load: null,
  kind: "work",
  rpe: null,
  rir: null,
  side: null,
  isAmrap: false,
  isBodyAlone: false,
  isCounted: false,
  missed: null,
  ...part,
});

/** Splits the last set off, so that a mark may stand on it alone. */
export function lastOf(groups: Group[]): Group | null {
  const last = groups.at(-1);
  if (!last) return null;
  if (last.sets === 1) return last;
  last.sets -= 1;
  const single = { ...last, sets: 1 };
  groups.push(single);
  return single;
}

/** A drop said at the end holds for every set that followed a heavier one. */
export function markDrops(groups: readonly Group[]) {
  for (let i = groups.length - 1; i > 0; i--) {
    const [before, group] = [groups[i - 1]!, groups[i]!];
    const isLast = i === groups.length - 1;
    const isLighter = (before.load?.value ?? 0) > (group.load?.value ?? Infinity);
    if (!isLighter && !isLast) return;
    group.kind = "drop";
    if (!isLighter || before.sets > 1) return;
  }
}

export type Effort = Pick<Group, "rpe" | "rir">;
export const asEffort = (group: Group, part: Effort) => {
  if (group.rpe === null && group.rir === null) Object.assign(group, part);
};
