/** How many repetitions a load must reach before the next heavier one is not too big a jump. */

const HIGHEST_TOP = 20;
const TOLERANCE = 1e-9;

/** The repetitions at this load that are worth the bottom of the range at the next one, by Epley. */
export function repsBeforeJump(jump: { loadG: number; nextG: number; bottomReps: number }): number {
  return 30 * ((jump.nextG / jump.loadG) * (1 + jump.bottomReps / 30) - 1);
}

/**
 * `tooBig` says that even 20 repetitions do not bridge the jump: another exercise, smaller plates or a
 * slower lowering is needed. Without a load there is no jump to measure; add the body's weight first.
 */
export function adaptiveTop(range: {
  loadG: number;
  nextG: number;
  bottomReps: number;
  declaredTop: number;
}): { top: number; tooBig: boolean } {
  const { loadG, nextG, declaredTop } = range;
  if (!(loadG > 0) || !(nextG > loadG)) return { top: declaredTop, tooBig: false };
  const needed = Math.ceil(repsBeforeJump(range) - TOLERANCE);
  return {
    top: Math.max(declaredTop, Math.min(HIGHEST_TOP, needed)),
    tooBig: needed > Math.max(declaredTop, HIGHEST_TOP),
  };
}
