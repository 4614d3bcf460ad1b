/** LOAD_UNKNOWN: no kilogram is invented; where no history is, effort decides or a set finds the load. */
import { takesLoad } from "../program/maxima.ts";
import { gramsOfKg, kgOfGrams } from "../units.ts";
import type { Facts, ItemFacts } from "./facts.ts";
import { giveReason, loadText, openItem } from "./mend-tools-late.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { shortName } from "./words.ts";

const ROUNDING = 0.005;
const NO_MAX = "no known maximum";

type Fault = "invented" | "vague" | "unfound";

const MESSAGES: Record<Fault, string> = {
  invented: "a load is given, but nobody knows this athlete's maximum",
  vague: "neither a load nor an effort is said",
  unfound: "its first sets must find the load",
};

/** Maxima of the document that the athlete never told, by their place. */
function inventedMaxes({ program, brief }: Facts): number[] {
  return program.maxes.flatMap(({ exerciseId, kg, source }, i) => {
    if (source === "transferred") return [];
    const told = brief.maxima.get(exerciseId);
    return told && gramsOfKg(kg) <= told.maxG * (1 + ROUNDING) ? [] : [i];
  });
}

function faultOf({ item, exercise }: ItemFacts, isKnown: boolean, isFirst: boolean): Fault | null {
  if (!exercise || item.role === "easy" || exercise.kind !== "strength") return null;
  let finds = false;
  let isOpen = false;
  for (const { type, load, percent, rpe } of item.groups) {
    if (!isKnown && (load || percent !== null)) return "invented";
    if (type === "warmup") continue;
    if (type === "calibration") finds = true;
    else if (!load && percent === null && rpe === null) return "vague";
    if (!load) isOpen = true;
  }
  const needsFinding = isFirst && !isKnown && isOpen && !finds;
  return needsFinding && takesLoad(exercise) && exercise.measure === "reps" ? "unfound" : null;
}

/** The author of somebody else's plan may know what the document does not say. */
function visit(facts: Facts, found: (read: ItemFacts, fault: Fault) => void) {
  if (!facts.isOurs) return;
  const known = new Set(facts.program.maxes.map(({ exerciseId }) => exerciseId));
  for (const [id, appearances] of facts.byExercise)
    for (let i = 0; i < appearances.length; i++) {
      const fault = faultOf(appearances[i]!, known.has(id), i === 0);
      if (fault) found(appearances[i]!, fault);
    }
}

export const loadUnknown: Rule = {
  code: "LOAD_UNKNOWN",
  severity: "block",
  title: "No load is invented",
  threshold: "A told maximum, or a calibration set, or effort alone",
  evidence: ["engineering-choice"],
  check(facts) {
    const findings: Finding[] = [];
    if (!facts.isOurs) return findings;
    for (const i of inventedMaxes(facts)) {
      const { exerciseId, kg } = facts.program.maxes[i]!;
      const told = facts.brief.maxima.get(exerciseId);
      const threshold = told ? kgOfGrams(told.maxG) : NO_MAX;
      const message = `A maximum of ${kg} kg for ${exerciseId} was never told.`;
      findings.push({ path: `/maxes/${i}`, measured: kg, threshold, message });
    }
    visit(facts, ({ item, path }, fault) => {
      findings.push({
        path,
        measured: loadText(item.groups.find(({ type }) => type !== "warmup") ?? item.groups[0]!),
        threshold: fault === "invented" ? NO_MAX : "an effort, or a calibration set",
        message: `${shortName(item.name)}: ${MESSAGES[fault]}.`,
        ...(fault === "unfound" && { severity: "repair" as const }),
      });
    });
    return findings;
  },
  mend(facts) {
    const changes: Change[] = [];
    const { program, brief } = facts;
    for (const i of inventedMaxes(facts).toReversed()) {
      const max = program.maxes[i]!;
      const told = brief.maxima.get(max.exerciseId);
      const before = `${max.kg} kg`;
      if (told) max.kg = kgOfGrams(told.maxG);
      else program.maxes.splice(i, 1);
      changes.push({ path: `/maxes/${i}`, before, after: told ? `${max.kg} kg` : "" });
    }
    visit(facts, (read, fault) => {
      const first = read.item.groups.find(({ type }) => type !== "warmup");
      if (fault !== "unfound") openItem(facts, read);
      else if (first) {
        first.type = "calibration";
        giveReason(facts, read.item, "load_calibration");
      }
      changes.push({ path: read.path, before: MESSAGES[fault], after: "by effort" });
    });
    return changes;
  },
};
