/** Sets of which a part is taken off: of the load, or of what is counted where there is no load to take it from. */
import { USUAL_RPE } from "./past.ts";
import type { Draft, LiftCase } from "./target-case.ts";

/** Who finds the load by effort is asked for a point less by each tenth. */
const POINTS = 10;
const LEAST_RPE = 5;

export function easeDraft(draft: Draft, part: number, lift: LiftCase): Draft {
  const { movedG, percent } = draft;
  const { scale } = lift;
  if (movedG === null)
    return scale.hasLoad && lift.exercise?.loadType !== "added"
      ? {
          ...draft,
          rpe: Math.max(LEAST_RPE, (draft.rpe ?? USUAL_RPE) - Math.round((1 - part) * POINTS)),
        }
      : fewer(draft, part);
  const easedG = movedG * part;
  if (scale.fit(easedG, percent) !== null) return { ...draft, movedG: easedG };
  // Nothing lighter is there: then it is the lightest, and fewer of them.
  const lightestG = scale.harder(0);
  const leastG = lightestG === null ? null : scale.toMovedG(lightestG);
  if (leastG === null || leastG > movedG) return { ...draft, movedG: easedG };
  return fewer({ ...draft, movedG: leastG }, easedG / leastG);
}

const fewer = (draft: Draft, part: number): Draft => ({
  ...draft,
  reps: Math.max(1, Math.floor(draft.reps * part)),
  repsMax: null,
});
