/** Repetitions, part of the maximum and effort fit the goal and the exercise. */
import type { SetGroup } from "../program/program.ts";
import type { Facts, ItemFacts } from "./facts.ts";
import { HEAVY_PERCENT, HEAVY_SHARE, mainSetsOf, shareOfHeavy } from "./heavy-share.ts";
import { mendGroup, mendShare } from "./int-range-mend.ts";
import { isOffRange, isTooHard, percentBound, rangeOf } from "./int-zones.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { rounded, shortName } from "./words.ts";

function checkGroup(facts: Facts, read: ItemFacts, group: SetGroup, path: string): Finding[] {
  const range = rangeOf(facts, read);
  if (!range || group.type === "warmup") return [];
  const findings: Finding[] = [];
  const add = (measured: number, threshold: number, text: string) => {
    const message = `${shortName(read.item.name)} in week ${read.week}: ${text}`;
    const mild = facts.isOurs ? {} : { severity: "warn" as const };
    findings.push({ path, measured, threshold, message, ...mild });
  };
  const { from, to, maxRpe } = range;
  if (isOffRange(group, range)) {
    const isLow = group.reps < from;
    const measured = isLow ? group.reps : Math.max(group.reps, group.repsMax ?? 0);
    add(measured, isLow ? from : to, `${measured} repetitions; ${from} to ${to} fit here.`);
  }
  if (isTooHard(group, range))
    add(group.rpe!, maxRpe, `effort ${group.rpe}; ${maxRpe} is the most here.`);
  const bound = percentBound(facts, read, group);
  if (bound !== null) {
    const percent = rounded(group.percent!);
    add(percent, bound, `${percent} % of the maximum; ${bound} % is the bound for the goal.`);
  }
  return findings;
}

function check(facts: Facts): Finding[] {
  const findings: Finding[] = [];
  for (const read of facts.items) {
    if (!rangeOf(facts, read)) continue;
    const { groups } = read.item;
    for (let g = 0; g < groups.length; g++)
      for (const finding of checkGroup(facts, read, groups[g]!, `${read.path}/groups/${g}`))
        findings.push(finding);
  }
  for (const week of facts.weeks) {
    const share = shareOfHeavy(mainSetsOf(facts, week) ?? []);
    if (share >= HEAVY_SHARE) continue;
    const percent = Math.round(share * 100);
    findings.push({
      path: week.path,
      measured: percent,
      threshold: HEAVY_SHARE * 100,
      message: `Only ${percent} % of the main sets in week ${week.number} are at ${HEAVY_PERCENT} % or more; half should be.`,
      ...(!facts.isOurs && { severity: "warn" as const }),
    });
  }
  return findings;
}

function mend(facts: Facts): Change[] {
  const changes: Change[] = [];
  for (const read of facts.items) {
    const range = rangeOf(facts, read);
    if (!range) continue;
    read.item.groups.forEach((group, g) => {
      if (group.type === "warmup") return;
      const change = mendGroup(facts, read, group, range);
      if (change) changes.push({ path: `${read.path}/groups/${g}`, ...change });
    });
  }
  for (const week of facts.weeks) changes.push(...mendShare(facts, week));
  return changes;
}

export const intRange: Rule = {
  code: "INT_RANGE",
  severity: "repair",
  title: "Repetitions and effort that fit the goal",
  threshold: `Repetitions, percent and effort inside the table of goal and role; for strength half of the main sets at ${HEAVY_PERCENT} % or more in weeks that intensify`,
  evidence: ["acsm-2026", "robinson-2024", "engineering-choice"],
  check,
  mend,
};
