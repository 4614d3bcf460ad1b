/** Moves sets into the range of their goal: repetitions first, then effort, the load last. */
import type { SetGroup } from "../program/program.ts";
import { percentAny, repsAtPercent, rpeOf } from "../strength/rpe-table.ts";
import type { Facts, ItemFacts, WeekFacts } from "./facts.ts";
import {
  HEAVY_PERCENT,
  HEAVY_REPS,
  HEAVY_RPE,
  HEAVY_SHARE,
  mainSetsOf,
  shareOfHeavy,
} from "./heavy-share.ts";
import { isOffRange, isTooHard, percentBound, type Range } from "./int-zones.ts";
import { ease, setPercent } from "./mend-sets.ts";
import type { Change } from "./rule.ts";

const LEAST_RPE = 5;
const MOST_RPE = 9;
/** What a load is raised to: well inside everybody's reach. */
const MODERATE_RPE = 7;

const describe = ({ sets, reps, repsMax, percent, rpe }: SetGroup) =>
  `${sets} × ${reps}${repsMax ? `–${repsMax}` : ""}${percent ? ` at ${percent} %` : ""}${rpe ? `, RPE ${rpe}` : ""}`;

export function mendGroup(
  facts: Facts,
  read: ItemFacts,
  group: SetGroup,
  range: Range,
): { before: string; after: string } | null {
  const before = describe(group);
  const { limits } = facts.brief;
  if (isOffRange(group, range)) moveReps(facts, read, group, range);
  if (isTooHard(group, range)) ease(facts, read, group, range.maxRpe);
  const bound = percentBound(facts, read, group);
  if (bound !== null && group.percent! > bound) setPercent(facts, read, group, bound);
  else if (bound !== null) {
    const moderate = Math.max(bound, percentAny(group.reps, MODERATE_RPE));
    setPercent(facts, read, group, Math.min(moderate, limits.maxPercent));
  }
  const after = describe(group);
  return after === before ? null : { before, after };
}

function moveReps(facts: Facts, read: ItemFacts, group: SetGroup, { from, to, maxRpe }: Range) {
  group.reps = Math.max(from, Math.min(to, group.reps));
  const top = Math.min(group.repsMax ?? 0, to);
  group.repsMax = top > group.reps ? top : null;
  if (group.percent === null) return;
  const implied = rpeOf(group.percent, group.reps) ?? MOST_RPE;
  const most = Math.min(maxRpe, facts.brief.limits.maxRpe, MOST_RPE);
  if (implied > most) ease(facts, read, group, most);
  else group.rpe = Math.max(LEAST_RPE, Math.round(implied * 2) / 2);
}

/** Makes main sets heavy until half are: fewer repetitions, so that effort stays bearable. */
export function mendShare(facts: Facts, week: WeekFacts): Change[] {
  const changes: Change[] = [];
  const sets = mainSetsOf(facts, week) ?? [];
  for (const one of sets) {
    if (shareOfHeavy(sets) >= HEAVY_SHARE) break;
    if (one.isHeavy) continue;
    const { read, group } = one;
    const before = describe(group);
    if (group.percent === null) {
      group.reps = Math.min(group.reps, HEAVY_REPS);
      group.rpe = Math.max(group.rpe ?? 0, HEAVY_RPE);
    } else {
      setPercent(facts, read, group, HEAVY_PERCENT, true);
      group.reps = Math.min(group.reps, repsAtPercent(group.percent, HEAVY_RPE));
      const implied = rpeOf(group.percent, group.reps) ?? HEAVY_RPE;
      group.rpe = Math.max(LEAST_RPE, Math.round(implied * 2) / 2);
    }
    group.repsMax = null;
    one.isHeavy = true;
    changes.push({ path: read.path, before, after: describe(group) });
  }
  return changes;
}
