/** Tells a slip of the finger: a letter more, less or other, or two neighbours swapped. */

/** A word this short is its neighbour's neighbour too often: only swapped letters count. */
const SHORT = 5;

export function slipsTo(typed: string, meant: string): boolean {
  const gap = typed.length - meant.length;
  if (gap > 1 || gap < -1 || meant.length < 4) return false;
  const length = Math.min(typed.length, meant.length);
  let at = 0;
  while (at < length && typed[at] === meant[at]) at++;
  const isSwapped =
    gap === 0 &&
    typed[at] === meant[at + 1] &&
    typed[at + 1] === meant[at] &&
    typed.slice(at + 2) === meant.slice(at + 2);
  if (isSwapped) return true;
  if (meant.length <= SHORT) return false;
  if (gap === 1) return typed.slice(at + 1) === meant.slice(at);
  if (gap === -1) return typed.slice(at) === meant.slice(at + 1);
  return typed.slice(at + 1) === meant.slice(at + 1);
}
