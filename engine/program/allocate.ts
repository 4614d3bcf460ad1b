/** Gives each slot its sets: enough for every muscle, within the minutes, the session and the week. */
import { MUSCLES } from "../catalog/muscles.ts";
import type { Brief } from "./brief.ts";
import { addForGaps } from "./fill-gaps.ts";
import { fitMinutes } from "./fit-minutes.ts";
import { landmarksFor } from "./landmarks.ts";
import { lowerByFactor, lowerToCeiling, lowerToTotals } from "./lower-sets.ts";
import { raiseTo } from "./raise-sets.ts";
import { type Skeleton, sortSlots } from "./skeleton.ts";
import { type Tally, recount } from "./tally.ts";
import { makeTimer } from "./timer.ts";
import { takeVolumeSteps } from "./volume-steps.ts";
import type { VolumeStep } from "./blueprint.ts";
import type { WeekPlan } from "./weeks.ts";

export function allocate(
  skeleton: Skeleton,
  brief: Brief,
  weeks: readonly WeekPlan[],
  steps: readonly VolumeStep[] = [],
) {
  const timer = makeTimer(brief, weeks);
  for (const day of skeleton.days) fitMinutes(day, skeleton.days, timer, brief);
  const state: Tally = {
    brief,
    days: skeleton.days,
    timer,
    marks: landmarksFor(brief),
    sessions: skeleton.days.map(() => new Float64Array(MUSCLES.length)),
    week: new Float64Array(MUSCLES.length),
  };
  recount(state);
  lowerToCeiling(state);
  lowerToTotals(state);
  raiseTo(state, state.marks.floor);
  if (!brief.isSingle) {
    addForGaps(state);
    raiseTo(state, state.marks.floor);
  }
  raiseTo(state, state.marks.start);
  lowerByFactor(state);
  takeVolumeSteps(state, steps);
  for (const day of skeleton.days) sortSlots(day);
}
