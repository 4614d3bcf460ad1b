/** Where both a part of the maximum and an effort are given, they say the same; no set is impossible. */
import type { SetGroup } from "../program/program.ts";
import { percentAny, rpeOf } from "../strength/rpe-table.ts";
import type { Facts, ItemFacts } from "./facts.ts";
import { ease } from "./mend-sets.ts";
import type { Change, Finding, Rule, Severity } from "./rule.ts";
import { rounded, shortName } from "./words.ts";

const TOLERANCE = 4;
/** Tables disagree where repetitions are many. */
const TOLERANCE_MANY = 6;
const MANY_REPS = 10;
/** Below this the table says nothing: fast and light work is lighter than any effort that it knows. */
const LEAST_RPE = 6;
/** Rounding to a load that exists moves a set as far as this beyond its last repetition. */
const ROUNDING = 1;
const MOST_RPE = 9;

type Incoherence = { expected: number; isImpossible: boolean };

const toleranceAt = (reps: number) => (reps > MANY_REPS ? TOLERANCE_MANY : TOLERANCE);

/** Null where the set is sound; a range of repetitions is sound if one of them is. */
function incoherence(facts: Facts, read: ItemFacts, group: SetGroup): Incoherence | null {
  const { percent, reps, rpe, type } = group;
  if (percent === null || type === "warmup" || read.exercise?.measure !== "reps") return null;
  const limit = percentAny(reps, 10);
  const isImpossible = percent > limit + (facts.isOurs ? ROUNDING : TOLERANCE);
  if (isImpossible) return { expected: limit, isImpossible };
  if (rpe === null) return null;
  const high = percentAny(reps, rpe);
  if (percent > high + toleranceAt(reps)) return { expected: high, isImpossible };
  const top = group.repsMax ?? reps;
  const low = percentAny(top, rpe);
  const isLightOnPurpose =
    rpe <= LEAST_RPE || read.item.role === "power" || read.session.week.isLight;
  return percent < low - toleranceAt(top) && !isLightOnPurpose
    ? { expected: low, isImpossible }
    : null;
}

function toFinding(facts: Facts, read: ItemFacts, group: SetGroup, found: Incoherence): Finding {
  const { percent, reps, rpe } = group;
  const { expected, isImpossible } = found;
  const name = shortName(read.item.name);
  const severity: Severity = facts.isOurs ? "block" : isImpossible ? "repair" : "warn";
  const message = isImpossible
    ? `${name}: ${reps} repetitions at ${percent} % cannot be done; ${rounded(expected)} % is the limit.`
    : `${name}: ${reps} at RPE ${rpe} are about ${rounded(expected)} % of the maximum, not ${percent} %.`;
  return { path: read.path, measured: percent!, threshold: rounded(expected), message, severity };
}

function check(facts: Facts): Finding[] {
  const findings: Finding[] = [];
  for (const read of facts.items) {
    if (read.topPercent === null) continue;
    read.item.groups.forEach((group, g) => {
      const found = incoherence(facts, read, group);
      if (!found) return;
      const finding = toFinding(facts, read, group, found);
      findings.push({ ...finding, path: `${read.path}/groups/${g}` });
    });
  }
  return findings;
}

/** The load is what will be lifted, so effort gives way, unless it would be too much. */
function mendGroup(facts: Facts, read: ItemFacts, group: SetGroup): void {
  const most = Math.min(MOST_RPE, facts.brief.limits.maxRpe, 10 - (read.exercise?.minRir ?? 0));
  const implied = Math.round(rpeOf(group.percent!, group.reps)! * 2) / 2;
  if (implied > most) ease(facts, read, group, Math.min(group.rpe ?? most, most));
  else group.rpe = Math.max(LEAST_RPE - 1, implied);
}

function mend(facts: Facts): Change[] {
  const changes: Change[] = [];
  for (const read of facts.items)
    read.item.groups.forEach((group, g) => {
      if (!incoherence(facts, read, group)) return;
      const before = `${group.percent} %, RPE ${group.rpe}`;
      mendGroup(facts, read, group);
      const after = `${group.percent} %, RPE ${group.rpe}`;
      changes.push({ path: `${read.path}/groups/${g}`, before, after });
    });
  return changes;
}

export const intRpeCoherent: Rule = {
  code: "INT_RPE_COHERENT",
  severity: "block",
  title: "Load and effort agree",
  threshold: `At most ${TOLERANCE} points between percent and table where repetitions and effort are given; no set beyond effort 10`,
  evidence: ["rts-chart", "engineering-choice"],
  check,
  mend,
};
