/** The sets that lead up to the first working set of a movement. */
import { floorLoad, type Ladder, nextLoad } from "./ladder.ts";
import { percentAny } from "./rpe-table.ts";

/** Parts are of the working load; "bar" is the lightest load, or without a bar the part given. */
type RampStep = { part: number; reps: number; bar?: true };

const BAR: RampStep = { part: 0.3, reps: 8, bar: true };
const HALF: RampStep = { part: 0.5, reps: 5 };
const MOST: RampStep = { part: 0.7, reps: 3 };

/** By percent of the maximum, heaviest first; lighter work than the last row needs no ramp. */
export const RAMPS: readonly { fromPercent: number; steps: readonly RampStep[] }[] = [
  { fromPercent: 85, steps: [BAR, HALF, MOST, { part: 0.85, reps: 1 }] },
  { fromPercent: 75, steps: [BAR, HALF, MOST] },
  { fromPercent: 60, steps: [HALF, { part: 0.75, reps: 3 }] },
];
/** The movement is warm already: one set to feel the load, and only before heavy work. */
const SECOND_OF_PATTERN = { fromPercent: 75, steps: [MOST] };
const USUAL_RPE = 8;

/** Loads exist and are rounded down; a step within one increment of the one before it is left out. */
export function warmupRamp(work: {
  workingG: number;
  percent: number | null;
  ladder: Ladder;
  repsTop: number;
  isFirstOfPattern: boolean;
  isBarbell: boolean;
}): { loadG: number; reps: number }[] {
  const { workingG, ladder } = work;
  const percent = work.percent ?? percentAny(work.repsTop, USUAL_RPE);
  const rows = work.isFirstOfPattern ? RAMPS : [SECOND_OF_PATTERN];
  const ramp: { loadG: number; reps: number }[] = [];
  let enoughG = 0;
  for (const { part, reps, bar } of rows.find((row) => percent >= row.fromPercent)?.steps ?? []) {
    const loadG =
      bar && work.isBarbell ? nextLoad(ladder, 0) : floorLoad(ladder, Math.round(workingG * part));
    if (loadG === null || loadG <= enoughG || loadG >= workingG) continue;
    ramp.push({ loadG, reps });
    enoughG = nextLoad(ladder, loadG) ?? workingG;
  }
  return ramp;
}
