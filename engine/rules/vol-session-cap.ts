/** No session holds more sets of a muscle, or in all, than still do something. */
import { MUSCLE_SESSION_HARD, MUSCLE_SESSION_SOFT, SESSION_SETS } from "../program/landmarks.ts";
import type { Facts, SessionFacts } from "./facts.ts";
import { QUARTER, shareOf, trim } from "./mend-sets.ts";
import type { Change, Finding, Rule, Severity } from "./rule.ts";
import { MUSCLE_NAMES, rounded } from "./words.ts";

/** With fewer days the week's work has to stand in fewer sessions. */
const FEW_DAYS = 2;
/** Far beyond any plan that people follow. */
const ABSURD_MUSCLE_SETS = 22;
const ABSURD_SESSION_SETS = 50;

const capOf = ({ brief }: Facts) =>
  Math.min(SESSION_SETS[brief.level], brief.limits.maxSetsPerSession);

/** Null where it is within bounds. */
function severityOf(facts: Facts, session: SessionFacts, muscle: number): Severity | null {
  const sets = session.muscleSets[muscle]!;
  if (sets <= MUSCLE_SESSION_SOFT) return null;
  const isHardBreach = sets > MUSCLE_SESSION_HARD;
  if (!facts.isOurs) return sets > ABSURD_MUSCLE_SETS ? "block" : "warn";
  // What works along in everything is counted by its week and by the hard cap.
  if (facts.landmarks.start[muscle] === 0) return isHardBreach ? "repair" : null;
  if (isHardBreach) return "block";
  const weekly = session.week.muscleSets[muscle]! - (sets - MUSCLE_SESSION_SOFT);
  const isNeeded =
    facts.brief.days.length <= FEW_DAYS || weekly < facts.landmarks.floor[muscle]! - QUARTER;
  return isNeeded ? "warn" : "repair";
}

function check(facts: Facts): Finding[] {
  const findings: Finding[] = [];
  const cap = capOf(facts);
  for (const { sessions, number } of facts.weeks)
    for (const session of sessions) {
      const { path, hardSets, muscleSets, index } = session;
      const where = `session ${index + 1} of week ${number}`;
      for (let muscle = 0; muscle < muscleSets.length; muscle++) {
        if (muscleSets[muscle]! <= MUSCLE_SESSION_SOFT) continue;
        const severity = severityOf(facts, session, muscle);
        if (severity === null) continue;
        const measured = rounded(muscleSets[muscle]!);
        const threshold =
          measured > MUSCLE_SESSION_HARD ? MUSCLE_SESSION_HARD : MUSCLE_SESSION_SOFT;
        const cause = severity === "warn" && facts.isOurs ? "; the few days ask for it" : "";
        const message = `${MUSCLE_NAMES[muscle]!} gets ${measured} sets in ${where}; beyond ${threshold} little is gained${cause}.`;
        findings.push({ path, measured, threshold, message, severity });
      }
      if (hardSets <= cap) continue;
      const message = `There are ${hardSets} hard sets in ${where}; ${cap} are the most.`;
      const isMild = !facts.isOurs && hardSets <= ABSURD_SESSION_SETS;
      const severity = isMild ? ("warn" as const) : ("block" as const);
      findings.push({ path, measured: hardSets, threshold: cap, message, severity });
    }
  return findings;
}

function mendMuscle(facts: Facts, session: SessionFacts, muscle: number): Change[] {
  const severity = severityOf(facts, session, muscle);
  if (severity === null || severity === "warn") return [];
  const { items, muscleSets } = session;
  const weight = (read: (typeof items)[number]) => shareOf(read, muscle);
  const downTo = (most: number, keepsFloors: boolean) =>
    trim(facts, items, { isOver: () => muscleSets[muscle]! > most, weight, keepsFloors });
  const soft = downTo(MUSCLE_SESSION_SOFT, true);
  return [...soft, ...downTo(MUSCLE_SESSION_HARD, false)];
}

function mend(facts: Facts): Change[] {
  const changes: Change[] = [];
  const cap = capOf(facts);
  for (const { sessions } of facts.weeks)
    for (const session of sessions) {
      for (let muscle = 0; muscle < session.muscleSets.length; muscle++)
        changes.push(...mendMuscle(facts, session, muscle));
      const goal = { isOver: () => session.hardSets > cap, weight: () => 1 };
      changes.push(...trim(facts, session.items, { ...goal, keepsFloors: true }));
      changes.push(...trim(facts, session.items, { ...goal, keepsFloors: false }));
    }
  return changes;
}

export const volSessionCap: Rule = {
  code: "VOL_SESSION_CAP",
  severity: "block",
  title: "Sessions that still pay",
  threshold: `At most ${MUSCLE_SESSION_SOFT} (mended) and never above ${MUSCLE_SESSION_HARD} fractional sets of a muscle in a session; in all 25 hard sets, 18 for novices`,
  evidence: ["remmert-2025", "engineering-choice"],
  check,
  mend,
};
