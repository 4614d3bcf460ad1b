/** A row of numbers in [0, 1) that one seed always gives again: cheap enough to draw one for each set. */
import { seededShare } from "../../seed.ts";

export type Dice = () => number;

/** Mulberry32: good enough for noise, and a few operations a number. */
export function makeDice(seed: number, name: string): Dice {
  let state = Math.floor(seededShare(seed, "dice", name) * 0x1_0000_0000) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** Between -1 and 1. */
export const either = (dice: Dice) => 2 * dice() - 1;
