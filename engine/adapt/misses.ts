/** The way of a lift that is missed or too hard: repeat, half a step less, a tenth less. */
import type { LiftCase } from "./target-case.ts";
import type { Past } from "./past.ts";
import type { TargetReason } from "./next-target.ts";

const THIRD_MISS = 0.9;
/** A point of effort over what was asked, twice in a row, and what it takes off for each point. */
const TOO_HARD = 1;
const LESS_PER_POINT = 0.04;
const MOST_LESS = 0.1;
/** Up to this much over it a set still was as asked. */
const AS_ASKED = 0.5;

type Answer = { reason: TargetReason; factor: number; misses: number };

/** Null where the last exposure was neither missed nor the second in a row that was too hard. */
export function answerMisses(pasts: readonly Past[], scale: LiftCase["scale"]): Answer | null {
  const last = pasts.at(-1);
  if (!last) return null;
  let misses = 0;
  while (pasts.at(-1 - misses)?.isMissed) misses += 1;
  if (misses > 0) {
    // After the third answer the count begins anew.
    const step = ((misses - 1) % 3) + 1;
    if (step === 1) return { reason: "first_miss", factor: 1, misses };
    if (step === 2) return { reason: "second_miss", factor: 1 - stepPart(last, scale) / 2, misses };
    return { reason: "third_miss", factor: THIRD_MISS, misses };
  }
  const before = pasts.at(-2);
  const isHard = (past: Past | undefined) => (past?.delta ?? 0) >= TOO_HARD && !past!.isMissed;
  if (!isHard(last) || !isHard(before)) return null;
  const less = Math.min(MOST_LESS, ((last.delta! + before!.delta!) / 2) * LESS_PER_POINT);
  return {
    reason: "too_hard",
    factor: last.ended < 1 ? Math.max(1 - MOST_LESS, last.ended) : 1 - less,
    misses,
  };
}

/** The next step up, as a part of what is moved. */
export function stepPart({ loadG }: Past, scale: LiftCase["scale"]): number {
  const nextG = loadG === null ? null : scale.harder(loadG);
  if (loadG === null || nextG === null) return 0;
  const [now, next] = [scale.toMovedG(loadG), scale.toMovedG(nextG)];
  return now > 0 ? next / now - 1 : 0;
}

/** Done as it was meant: all of it, at the effort that was asked for. */
export const isSuccess = ({ isMissed, delta }: Past) => !isMissed && (delta ?? 0) <= AS_ASKED;
