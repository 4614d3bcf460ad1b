/** Muscles and spine get their days of rest between hard sessions. */
import { type Clash, clashesOf, isHeavyOnSpine, isTooMuch, MANY_SETS } from "./clashes.ts";
import type { Facts, SessionFacts } from "./facts.ts";
import { QUARTER } from "./mend-sets.ts";
import { mendRecovery } from "./recovery-gap-mend.ts";
import type { Finding, Rule } from "./rule.ts";
import { capitalise, MUSCLE_NAMES, rounded } from "./words.ts";

const MOST_IN_A_ROW = 3;

/** The sets that have to go from the second session, and whether the week can spare them. */
function isNeeded({ landmarks }: Facts, { second, days }: Clash, muscle: number) {
  if (days === 0) return true;
  const excess = Math.ceil(second.muscleSets[muscle]! - (MANY_SETS - QUARTER));
  const least = landmarks.floor[muscle]! - QUARTER;
  return second.week.muscleSets[muscle]! - excess < least;
}

const where = ({ index, week }: SessionFacts) => `session ${index + 1} of week ${week.number}`;

function checkMuscles(facts: Facts, clash: Clash, findings: Finding[]) {
  const { first, second, days } = clash;
  for (let muscle = 0; muscle < first.muscleSets.length; muscle++) {
    if (facts.landmarks.start[muscle] === 0 || !isTooMuch(clash, muscle)) continue;
    const sets = rounded(second.muscleSets[muscle]!);
    const isMild = !facts.isOurs || isNeeded(facts, clash, muscle);
    const cause = isMild && facts.isOurs ? "; the days chosen leave no other way" : "";
    findings.push({
      path: second.path,
      measured: days * 24,
      threshold: days === 0 ? 24 : 48,
      message: `${MUSCLE_NAMES[muscle]!} gets ${sets} sets in ${where(second)}, ${days * 24} hours after hard sets${cause}.`,
      ...(isMild && { severity: "warn" as const }),
    });
  }
}

/** Days in a row with hard sets, for those who are new to it. */
function checkRows({ weeks, brief }: Facts): Finding[] {
  if (brief.level !== "novice") return [];
  const findings: Finding[] = [];
  let row = 0;
  let last = -Infinity;
  for (const { sessions } of weeks)
    for (const session of sessions) {
      if (session.hardSets === 0) continue;
      row = session.day - last === 1 ? row + 1 : 1;
      last = session.day;
      if (row <= MOST_IN_A_ROW) continue;
      const message = `${capitalise(where(session))} is hard day ${row} in a row; ${MOST_IN_A_ROW} are the most for a novice, on the days chosen.`;
      const { path } = session;
      findings.push({ path, measured: row, threshold: MOST_IN_A_ROW, message, severity: "warn" });
    }
  return findings;
}

function check(facts: Facts): Finding[] {
  const findings = checkRows(facts);
  for (const clash of clashesOf(facts)) {
    checkMuscles(facts, clash, findings);
    const { first, second, days } = clash;
    if (!first.items.some(isHeavyOnSpine) || !second.items.some(isHeavyOnSpine)) continue;
    findings.push({
      path: second.path,
      measured: days * 24,
      threshold: 48,
      message: `${capitalise(where(second))} loads the spine heavily the day after another heavy one.`,
      ...(!facts.isOurs && { severity: "warn" as const }),
    });
  }
  return findings;
}

export const recoveryGap: Rule = {
  code: "RECOVERY_GAP",
  severity: "repair",
  title: "Rest between hard sessions",
  threshold: `48 hours between sessions with ${MANY_SETS} hard sets of a muscle, 24 for less; no two days in a row heavy on the spine; novices at most ${MOST_IN_A_ROW} days in a row`,
  evidence: ["schoenfeld-frequency", "cscca-nsca-2019", "engineering-choice"],
  check,
  mend: mendRecovery,
};
