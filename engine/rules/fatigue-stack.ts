/** FATIGUE_STACK: no session stacks too much on the whole body or the spine, and the week has contrast. */
import { pickExercise } from "./mend-add.ts";
import { FEWEST_EXERCISES, dropExercise, replaceExercise } from "./mend-tools.ts";
import type { Facts, ItemFacts, SessionFacts, WeekFacts } from "./facts.ts";
import type { Change, Finding, Rule } from "./rule.ts";

const MOST_SYSTEMIC = { novice: 14, intermediate: 18, advanced: 18 } as const;
const MOST_AXIAL = 8;
const MOST_MONOTONY = 2;
const MONOTONY_SHOWN_MOST = 9.9;
const DAYS = 7;

/** What a day asks of the body: sets, weighed by what each costs. */
function monotonyOf({ sessions }: WeekFacts): number {
  const days = new Float64Array(DAYS);
  for (const { items, day } of sessions)
    for (const { exercise, hardSets } of items)
      days[day % DAYS]! += hardSets * (exercise?.fatigue.systemic ?? 0);
  const mean = days.reduce((sum, load) => sum + load, 0) / DAYS;
  if (mean === 0) return 0;
  const variance = days.reduce((sum, load) => sum + (load - mean) ** 2, 0) / DAYS;
  return variance > 0 ? mean / Math.sqrt(variance) : Infinity;
}

function visitSessions(
  facts: Facts,
  found: (session: SessionFacts, of: "systemic" | "axial", sum: number, most: number) => void,
) {
  const mostSystemic = MOST_SYSTEMIC[facts.brief.level];
  for (const { sessions, isLight } of facts.weeks) {
    if (isLight) continue;
    for (const session of sessions) {
      let systemic = 0;
      let axial = 0;
      for (const { exercise, item } of session.items) {
        if (!exercise || item.role === "easy") continue;
        systemic += exercise.fatigue.systemic;
        axial += exercise.fatigue.axial;
      }
      if (systemic > mostSystemic) found(session, "systemic", systemic, mostSystemic);
      if (axial > MOST_AXIAL) found(session, "axial", axial, MOST_AXIAL);
    }
  }
}

/** The costliest exercise that does not lead the session becomes a milder one, or the last small one goes. */
function relieve(facts: Facts, session: SessionFacts, of: "systemic" | "axial"): Change | null {
  const { brief } = facts;
  const wished = new Set([...brief.keep, ...brief.wanted]);
  const cost = ({ exercise }: ItemFacts) => exercise?.fatigue[of] ?? 0;
  const open = session.items
    .filter(({ item }) => item.role !== "main" && !wished.has(item.exerciseId))
    .toSorted((a, b) => cost(b) - cost(a) || b.index - a.index);
  for (const read of open) {
    const { exercise } = read;
    if (!exercise) continue;
    const milder = pickExercise(
      facts,
      session,
      [exercise.pattern],
      ({ fatigue, pattern }) => pattern === exercise.pattern && fatigue[of] < exercise.fatigue[of],
    );
    if (milder && milder.fatigue[of] < cost(read)) return replaceExercise(facts, read, milder);
  }
  if (session.session.exercises.length <= FEWEST_EXERCISES) return null;
  const last = open.find(({ item }) => item.role === "isolation" || item.role === "carry");
  return last && cost(last) > 0 ? dropExercise(facts, last) : null;
}

export const fatigueStack: Rule = {
  code: "FATIGUE_STACK",
  severity: "repair",
  title: "Fatigue does not pile up in a session or a week",
  threshold:
    "Systemic cost 18 a session (novice 14), axial 8; mean over spread of the week's days 2",
  evidence: ["foster-monotony", "engineering-choice"],
  check(facts) {
    const findings: Finding[] = [];
    visitSessions(facts, ({ path, index, week }, of, sum, most) => {
      const what = of === "systemic" ? "the whole body" : "the spine";
      findings.push({
        path,
        measured: sum,
        threshold: most,
        message: `Session ${index + 1} of week ${week.number} costs ${what} ${sum} points; ${most} are the most.`,
        ...(!facts.isOurs && { severity: "warn" as const }),
      });
    });
    let worst: WeekFacts | null = null;
    let most = MOST_MONOTONY;
    for (const week of facts.weeks) {
      const monotony = week.isLight ? 0 : monotonyOf(week);
      if (monotony > most) [worst, most] = [week, monotony];
    }
    if (worst)
      findings.push({
        path: worst.path,
        measured: Math.min(MONOTONY_SHOWN_MOST, Math.round(most * 10) / 10),
        threshold: MOST_MONOTONY,
        message: `Days of week ${worst.number} are too much alike; harder and easier days recover better.`,
        severity: "warn",
      });
    return findings;
  },
  mend(facts) {
    const changes: Change[] = [];
    const done = new Set<number>();
    visitSessions(facts, (session, of) => {
      if (done.has(session.index)) return;
      done.add(session.index);
      const change = relieve(facts, session, of);
      if (change) changes.push(change);
    });
    return changes;
  },
};
