/** TRANSFER_INVALID: a load carried over from another lift rests on a known ratio, and starts below it. */
import type { Exercise } from "../catalog/exercise.ts";
import type { MaxEntry } from "../program/program.ts";
import { gramsOfKg, kgOfGrams } from "../units.ts";
import type { Facts, ItemFacts } from "./facts.ts";
import { ease } from "./mend-sets.ts";
import { openItem, rewarm } from "./mend-tools-late.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { shortName } from "./words.ts";

/** Coaches' ratios are rough: start at this part of what they say. */
const START_AT = 0.9;
const ROUNDING = 0.01;
const FIRST_WEEKS = 2;
const MOST_RPE = 7;
const LEAST_DOUBT = 5;

/** The most that the best ratio from a told maximum allows; null where none may be used. */
function allowedG({ brief }: Facts, exercise: Exercise | undefined): number | null {
  let most: number | null = null;
  for (const [id, { maxG, source }] of brief.maxima) {
    const other = brief.catalog.byId.get(id);
    if (!exercise || !other || source === "transferred" || id === exercise.id) continue;
    if (other.pattern !== exercise.pattern || other.incrementClass !== exercise.incrementClass)
      continue;
    const back = exercise.transfer[id];
    const ratio = other.transfer[exercise.id] ?? (back ? 1 / back : null);
    if (ratio !== null) most = Math.max(most ?? 0, maxG * ratio * START_AT);
  }
  return most;
}

type Claim = { max: MaxEntry; index: number; mostG: number | null; isFaulty: boolean };

function claimsOf(facts: Facts): Claim[] {
  const { program, brief } = facts;
  return program.maxes.flatMap((max, index) => {
    if (max.source !== "transferred" || (!facts.isOurs && brief.maxima.size === 0)) return [];
    const mostG = allowedG(facts, brief.catalog.byId.get(max.exerciseId));
    const isHigh = mostG === null || gramsOfKg(max.kg) > mostG * (1 + ROUNDING);
    return [{ max, index, mostG, isFaulty: isHigh || max.plusMinusPercent < LEAST_DOUBT }];
  });
}

/** Sets of the first two weeks that ask for more than a rough load bears. */
const tooHard = (facts: Facts, { max, isFaulty }: Claim): ItemFacts[] =>
  isFaulty
    ? []
    : (facts.byExercise.get(max.exerciseId) ?? []).filter(
        ({ week, topRpe }) => week <= FIRST_WEEKS && (topRpe ?? 0) > MOST_RPE,
      );

export const transferInvalid: Rule = {
  code: "TRANSFER_INVALID",
  severity: "block",
  title: "Loads carried over rest on a known ratio",
  threshold: "90 % of a ratio within movement and implement, RPE 7 in the first two weeks",
  evidence: ["engineering-choice"],
  check(facts) {
    const findings: Finding[] = [];
    for (const claim of claimsOf(facts)) {
      const { max, index, mostG, isFaulty } = claim;
      const name = shortName(facts.brief.catalog.byId.get(max.exerciseId)?.name ?? max.exerciseId);
      if (isFaulty)
        findings.push({
          path: `/maxes/${index}`,
          measured: max.kg,
          threshold: mostG === null ? "no ratio" : Math.round(mostG / 100) / 10,
          message:
            mostG === null
              ? `${name}: no known lift says how much it can be; a calibration set must.`
              : `${name}: ${max.kg} kg ± ${max.plusMinusPercent} % is surer than a carried-over maximum can be.`,
        });
      for (const { path, topRpe, week } of tooHard(facts, claim))
        findings.push({
          path,
          measured: topRpe!,
          threshold: MOST_RPE,
          message: `${name}: its load is carried over, so week ${week} stays at RPE ${MOST_RPE}.`,
          severity: "repair",
        });
    }
    return findings;
  },
  mend(facts) {
    const changes: Change[] = [];
    for (const claim of claimsOf(facts).toReversed()) {
      const { max, index, mostG, isFaulty } = claim;
      const before = `${max.kg} kg`;
      if (isFaulty && mostG === null) {
        facts.program.maxes.splice(index, 1);
        for (const read of facts.byExercise.get(max.exerciseId) ?? []) openItem(facts, read);
      } else if (isFaulty) {
        max.kg = Math.min(max.kg, kgOfGrams(Math.floor(mostG!)));
        max.plusMinusPercent = Math.max(max.plusMinusPercent, LEAST_DOUBT);
      }
      const after = mostG === null ? "calibration" : `${max.kg} kg`;
      if (isFaulty) changes.push({ path: `/maxes/${index}`, before, after });
      for (const read of tooHard(facts, claim)) {
        for (const group of read.item.groups)
          if (group.type !== "warmup" && (group.rpe ?? 0) > MOST_RPE)
            ease(facts, read, group, MOST_RPE);
        rewarm(facts, read);
        changes.push({ path: read.path, before: `RPE ${read.topRpe}`, after: `RPE ${MOST_RPE}` });
      }
    }
    return changes;
  },
};
