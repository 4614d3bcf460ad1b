/** LAYOFF_RAMP: after a break loads and sets come back step by step, and the first weeks spare the body. */
import type { SetGroup } from "../program/program.ts";
import { FIT_CAPS, type LayoffRow } from "../strength/layoff.ts";
import { percentAny } from "../strength/rpe-table.ts";
import { gramsOfKg } from "../units.ts";
import type { Facts, ItemFacts, WeekFacts } from "./facts.ts";
import { ease } from "./mend-sets.ts";
import { checkCaps, fullWeek, mendCaps } from "./layoff-caps.ts";
import { countSets, leastSets, loadText, lowerItem, rewarm, scaleWeek } from "./mend-tools-late.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { rounded, shortName } from "./words.ts";

/** What a set of those repetitions weighs as a rule. */
const USUAL_RPE = 8;
const ROUNDING = 0.01;
/** The effort that stands for a lower load where no load is known. */
const MOST_RPE = 8;
const MEND_RPE = 7;
const FAILURE_RPE = 10;

/** From what the break left back to the whole. */
const partOf = (from: number, { rampWeeks }: LayoffRow, week: number) =>
  Math.min(1, from + ((1 - from) * (week - 1)) / Math.max(1, rampWeeks));

const isInRamp = (layoff: LayoffRow, { week, session }: ItemFacts) =>
  week <= layoff.rampWeeks || (layoff.rampWeeks === 0 && week === 1 && session.index === 0);

type Fault =
  | { kind: "load"; read: ItemFacts; group: SetGroup; part: number }
  | { kind: "effort"; read: ItemFacts; group: SetGroup; most: number };

function faultOf(facts: Facts, layoff: LayoffRow, read: ItemFacts, group: SetGroup): Fault | null {
  if (group.type === "warmup" || read.item.role === "easy") return null;
  const ramping = isInRamp(layoff, read);
  const max = facts.brief.maxima.get(read.item.exerciseId);
  if (ramping && group.load && max) {
    const usualG = (max.maxG * percentAny(group.reps, USUAL_RPE)) / 100;
    const mostG = usualG * partOf(layoff.loadFactor, layoff, read.week);
    const loadG = gramsOfKg(group.load.kg);
    if (loadG > mostG * (1 + ROUNDING)) return { kind: "load", read, group, part: mostG / loadG };
  }
  const rpe = group.rpe ?? 0;
  if (ramping && layoff.rampWeeks > 0 && !group.load && rpe > MOST_RPE)
    return { kind: "effort", read, group, most: MEND_RPE };
  return read.week <= FIT_CAPS.weeks && rpe >= FAILURE_RPE
    ? { kind: "effort", read, group, most: MOST_RPE }
    : null;
}

function visitSets(facts: Facts, layoff: LayoffRow, found: (fault: Fault) => void) {
  const last = Math.max(layoff.rampWeeks, FIT_CAPS.weeks);
  for (const read of facts.items) {
    if (read.week > last) break;
    for (const group of read.item.groups) {
      const fault = faultOf(facts, layoff, read, group);
      if (!fault) continue;
      found(fault);
      break;
    }
  }
}

type Excess = { week: WeekFacts; like: WeekFacts; part: number; sets: number; most: number };

function visitVolume(facts: Facts, layoff: LayoffRow, found: (excess: Excess) => void) {
  const like = layoff.setFactor < 1 ? fullWeek(facts, layoff) : null;
  if (!like) return;
  for (const week of facts.weeks.slice(0, layoff.rampWeeks)) {
    const part = partOf(layoff.setFactor, layoff, week.number);
    const sets = countSets(week);
    const least = leastSets(week);
    const most = Math.max(least, Math.floor(countSets(like) * part) + week.sessions.length);
    if (sets > most) found({ week, like, part, sets, most });
  }
}

export const layoffRamp: Rule = {
  code: "LAYOFF_RAMP",
  severity: "block",
  title: "The way back after a break is gradual",
  threshold:
    "Load and sets by the days off, back in steps; 3 then 4 hard sessions, at most 10 sets a muscle and session, no failure for 2 weeks",
  evidence: ["cscca-nsca-2019", "mcmaster-2013", "bosquet-2013", "engineering-choice"],
  check(facts) {
    const { layoff } = facts.brief;
    const findings: Finding[] = [];
    if (!layoff) return findings;
    const add = (path: string, measured: number, threshold: number, message: string) =>
      findings.push({ path, measured, threshold, message });
    visitSets(facts, layoff, (fault) => {
      const { read, group } = fault;
      const what = `${shortName(read.item.name)} asks for ${loadText(group)} in week ${read.week} after a break`;
      if (fault.kind === "effort")
        add(read.path, group.rpe!, fault.most, `${what}; RPE ${fault.most} is the most.`);
      else {
        const most = rounded(group.load!.kg * fault.part);
        add(read.path, group.load!.kg, most, `${what}; ${most} kg is the most.`);
      }
    });
    visitVolume(facts, layoff, ({ week, sets, most }) =>
      add(
        week.path,
        sets,
        most,
        `Week ${week.number} after a break has ${sets} sets; ${most} are the most.`,
      ),
    );
    checkCaps(facts, layoff, findings);
    return findings;
  },
  mend(facts) {
    const { layoff } = facts.brief;
    const changes: Change[] = [];
    if (!layoff) return changes;
    visitSets(facts, layoff, (fault) => {
      const { read, group } = fault;
      const before = loadText(group);
      if (fault.kind === "load") lowerItem(facts, read, fault.part);
      else {
        for (const each of read.item.groups)
          if (each.type !== "warmup" && (each.rpe ?? 0) > fault.most)
            ease(facts, read, each, fault.most);
        rewarm(facts, read);
      }
      changes.push({ path: read.path, before, after: loadText(group) });
    });
    visitVolume(facts, layoff, ({ week, like, part }) =>
      changes.push(...scaleWeek(facts, week, like, part)),
    );
    changes.push(...mendCaps(facts, layoff));
    return changes;
  },
};
