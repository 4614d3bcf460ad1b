/** WARMUP_MISSING: the first loaded lift of each movement is led up to. */
import { takesLoad } from "../program/maxima.ts";
import type { SetGroup } from "../program/program.ts";
import { RAMPS } from "../strength/warmup.ts";
import type { Facts, ItemFacts } from "./facts.ts";
import { retime } from "./mend-sets.ts";
import { openRamp, rampTo } from "./mend-tools-late.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { shortName } from "./words.ts";

const BIG = new Set(["power", "main", "secondary"]);
const HARD_RPE = 7;
const FEW_REPS = 12;
const OPEN_REPS = [8, 5, 3, 1] as const;

type Need = { read: ItemFacts; has: number; needs: number; ramp: SetGroup[] | null };

/** How many sets lead up to a percentage, before loads decide which of them exist. */
const stepsAt = (percent: number) =>
  RAMPS.find(({ fromPercent }) => percent >= fromPercent)?.steps.length ?? 0;

/** Sets that find a load lead up to it themselves. */
function needOf(facts: Facts, read: ItemFacts): Need | null {
  const { groups } = read.item;
  let has = 0;
  let work: SetGroup | null = null;
  for (const group of groups)
    if (group.type === "warmup") has += group.sets;
    else work ??= group;
  if (!work || work.type === "calibration") return null;
  if (work.percent !== null) {
    const needs = stepsAt(work.percent);
    if (has >= needs) return null;
    const ramp = work.load && read.session.place ? rampTo(facts, read, work) : null;
    if (ramp && has >= ramp.length) return null;
    return { read, has, needs: ramp?.length ?? needs, ramp };
  }
  const isHard = (work.rpe ?? 0) >= HARD_RPE && work.reps < FEW_REPS;
  return isHard && has === 0 && !work.load ? { read, has, needs: 1, ramp: null } : null;
}

function visit(facts: Facts, found: (need: Need) => void) {
  for (const { sessions } of facts.weeks)
    for (const { items } of sessions)
      for (let i = 0; i < items.length; i++) {
        const read = items[i]!;
        const { exercise, item } = read;
        if (!exercise || exercise.mechanics !== "compound" || exercise.measure !== "reps") continue;
        if (!BIG.has(item.role) || !takesLoad(exercise)) continue;
        let isFirst = true;
        for (let j = 0; j < i; j++)
          if (items[j]!.exercise?.pattern === exercise.pattern) isFirst = false;
        const need = isFirst ? needOf(facts, read) : null;
        if (need) found(need);
      }
}

const messageFor = ({ read, has, needs }: Need) =>
  `${shortName(read.item.name)} has ${has} warm-up sets in week ${read.week}; ${needs} lead up to it.`;

export const warmupMissing: Rule = {
  code: "WARMUP_MISSING",
  severity: "repair",
  title: "Heavy lifts are led up to",
  threshold: "4 sets to 85 %, 3 to 75 %, 2 to 60 %; one before a hard set whose load is unknown",
  evidence: ["nsca", "engineering-choice"],
  check(facts) {
    const findings: Finding[] = [];
    visit(facts, (need) => {
      // Others leave warm-ups to the reader: said once.
      if (!facts.isOurs && findings.length > 0) return;
      findings.push({
        path: `${need.read.path}/groups`,
        measured: need.has,
        threshold: need.needs,
        message: messageFor(need),
        ...(!facts.isOurs && { severity: "warn" as const }),
      });
    });
    return findings;
  },
  mend(facts) {
    const changes: Change[] = [];
    visit(facts, ({ read, has, needs, ramp }) => {
      const { item, session, path } = read;
      const work = item.groups.filter(({ type }) => type !== "warmup");
      item.groups = [...(ramp ?? openRamp(OPEN_REPS.slice(0, needs))), ...work];
      retime(facts, session);
      changes.push({
        path: `${path}/groups`,
        before: `${has} warm-up sets`,
        after: `${needs} warm-up sets`,
      });
    });
    return changes;
  },
};
