/** LOAD_TOTAL: the maximum that loads imply grows no faster than people of that level do. */
import { STEP_CAPS } from "../strength/progression.ts";
import type { SetGroup } from "../program/program.ts";
import { percentAny, rpeOf } from "../strength/rpe-table.ts";
import { gramsOfKg } from "../units.ts";
import type { Facts, ItemFacts } from "./facts.ts";
import { lowerLoad, openItem, rewarm } from "./mend-tools-late.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { shortName } from "./words.ts";

const CAP_WEEKS = 12;
/** Percentages are rounded, and so are loads. */
const ROUNDING = 0.01;
/** No set may ask for more than this part of the week's maximum, however it is labelled. */
const MOST_DEMAND = 1.05;
const FAILURE_RPE = 10;
const LEAST_RPE = 5;
const HAS_MAX = new Set(["external", "per_hand"]);

type Excess = {
  read: ItemFacts;
  path: string;
  group: SetGroup;
  impliedG: number;
  allowedG: number;
  isBase: boolean;
};

/** Calls back with each set whose load implies more than the week's maximum may be. */
function visit(facts: Facts, found: (excess: Excess) => void) {
  const cap = STEP_CAPS[facts.brief.level].max12Weeks - 1;
  const known = new Map(facts.program.maxes.map((max) => [max.exerciseId, gramsOfKg(max.kg)]));
  for (const [id, appearances] of facts.byExercise) {
    const exercise = appearances[0]?.exercise;
    if (!exercise || !HAS_MAX.has(exercise.loadType) || exercise.measure !== "reps") continue;
    let baseG = known.get(id);
    const isBase = baseG !== undefined;
    for (const read of appearances) {
      const growth = 1 + (cap * read.week) / CAP_WEEKS;
      const { groups } = read.item;
      for (let g = 0; g < groups.length; g++) {
        const group = groups[g]!;
        if (!group.load || group.type === "warmup") continue;
        const loadG = gramsOfKg(group.load.kg);
        // Even to failure, these repetitions need this much.
        const demandG = ((loadG / percentAny(group.reps, FAILURE_RPE)) * 100) / MOST_DEMAND;
        const impliedG = group.percent ? (loadG / group.percent) * 100 : demandG;
        if (!baseG && group.percent) baseG = impliedG;
        if (!baseG) continue;
        const allowedG = baseG * growth;
        const worstG = Math.max(impliedG, demandG);
        if (worstG <= allowedG * (1 + ROUNDING)) continue;
        const path = `${read.path}/groups/${g}/load`;
        found({ read, path, group, impliedG: worstG, allowedG, isBase });
      }
    }
  }
}

export const loadTotal: Rule = {
  code: "LOAD_TOTAL",
  severity: "block",
  title: "The program promises no more than is likely",
  threshold:
    "Implied maximum at most +25 % (novice), +10 % (intermediate), +5 % (advanced) in 12 weeks, and no set above 105 % of the week's",
  evidence: ["steele-2022", "latella-2020", "rts-chart", "engineering-choice"],
  check(facts) {
    const findings: Finding[] = [];
    visit(facts, ({ read, path, group, impliedG, allowedG, isBase }) => {
      const kg = (grams: number) => Math.round(grams / 100) / 10;
      findings.push({
        path,
        measured: kg(impliedG),
        threshold: kg(allowedG),
        message: `${shortName(read.item.name)}: ${group.load!.display} in week ${read.week} implies a maximum of ${kg(impliedG)} kg; ${kg(allowedG)} kg is likely by then.`,
        ...(!facts.isOurs && !isBase && { severity: "warn" as const }),
      });
    });
    return findings;
  },
  mend(facts) {
    const changes: Change[] = [];
    visit(facts, ({ read, path, group, impliedG, allowedG }) => {
      if (!group.load) return;
      const before = group.load.display;
      const { percent, rpe } = group;
      const beforeG = gramsOfKg(group.load.kg);
      if (!lowerLoad(facts, read, group, (beforeG * allowedG) / impliedG)) openItem(facts, read);
      else if (percent !== null) {
        // It was the maximum that was too high, not the part of it.
        const honest = Math.round((gramsOfKg(group.load.kg) / allowedG) * 1000) / 10;
        group.percent = Math.min(percent, honest);
        const implied = Math.floor((rpeOf(group.percent, group.reps) ?? LEAST_RPE) * 2) / 2;
        group.rpe = rpe === null ? null : Math.min(rpe, Math.max(LEAST_RPE, implied));
      }
      rewarm(facts, read);
      changes.push({ path, before, after: group.load?.display ?? "by effort" });
    });
    return changes;
  },
};
