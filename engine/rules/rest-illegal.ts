/** REST_ILLEGAL: rests are long enough for the load, and what is done in turns does not disturb itself. */
import { JOINTS } from "../catalog/muscles.ts";
import { minRestSeconds, restSeconds, SUPERSET_REST } from "../strength/rest.ts";
import type { SetGroup } from "../program/program.ts";
import type { Facts, ItemFacts, SessionFacts } from "./facts.ts";
import { retime } from "./mend-sets.ts";
import { giveReason } from "./mend-tools-late.ts";
import { sessionsAt } from "./mend-tools.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { shortName } from "./words.ts";

const HEAVY_PERCENT = 80;
const HEAVY_SYSTEMIC = 4;
const FEW_REPS = 5;
const HAS_LOAD = new Set(["external", "per_hand"]);
const HEAVY_PAIR = "two heavy lifts";
/** Somebody else may cut a rest on purpose, down to this part of the least. */
const ON_PURPOSE = 0.5;
const SHARED_STRESS = 2;
/** What holds and carries are taken for: neither heavy nor of few repetitions. */
const LIKE_TIMED = { percent: 50, reps: 12 };

const isHeavyCompound = ({ exercise, topPercent, minReps }: ItemFacts) =>
  exercise?.mechanics === "compound" &&
  ((topPercent ?? 0) >= HEAVY_PERCENT ||
    (minReps <= FEW_REPS && HAS_LOAD.has(exercise.loadType)) ||
    exercise.fatigue.systemic >= HEAVY_SYSTEMIC);

/** Why two exercises cannot be done in turns; null if they can. */
export function disturbs(a: ItemFacts, b: ItemFacts): string | null {
  if (isHeavyCompound(a) && isHeavyCompound(b)) return HEAVY_PAIR;
  for (const joint of JOINTS)
    if (
      (a.exercise?.jointStress[joint] ?? 0) >= SHARED_STRESS &&
      (b.exercise?.jointStress[joint] ?? 0) >= SHARED_STRESS
    )
      return `both load the ${joint}`;
  return null;
}

/** What a rest follows from; null where any will do. */
function workOf({ brief }: Facts, { exercise, item }: ItemFacts, group: SetGroup) {
  const { role } = item;
  if (!exercise || exercise.kind !== "strength" || role === "easy" || group.type === "warmup")
    return null;
  const { mechanics, measure } = exercise;
  const { percent, reps } = measure === "reps" ? group : LIKE_TIMED;
  return { percent, reps, mechanics, goal: brief.goal, role };
}

/** The shortest legal rest after these sets; 0 where any will do. */
export function leastRest(facts: Facts, read: ItemFacts, group: SetGroup): number {
  const work = workOf(facts, read, group);
  if (!work) return 0;
  const least = minRestSeconds(work);
  const mayTakeTurns = read.item.superset && (work.percent ?? 0) < HEAVY_PERCENT;
  return mayTakeTurns ? Math.min(least, SUPERSET_REST.fromSeconds) : least;
}

/** The rest that the engine would give; what is longer serves nobody who is short of time. */
export function usualRest(facts: Facts, read: ItemFacts, group: SetGroup): number {
  const work = workOf(facts, read, group);
  return work ? restSeconds(work) : group.restSeconds;
}

/** The first pair of each letter that must not be done in turns, and letters that stand alone. */
function visitTurns(
  session: SessionFacts,
  found: (letter: string, a: ItemFacts, b: ItemFacts | null, cause: string) => void,
) {
  const { items } = session;
  const seen = new Set<string>();
  for (let i = 0; i < items.length; i++) {
    const letter = items[i]!.item.superset;
    if (!letter || seen.has(letter)) continue;
    seen.add(letter);
    const group = items.filter(({ item }) => item.superset === letter);
    if (group.length === 1) found(letter, group[0]!, null, "it has no partner");
    for (let a = 0; a < group.length; a++)
      for (let b = a + 1; b < group.length; b++) {
        const cause = disturbs(group[a]!, group[b]!);
        if (!cause) continue;
        found(letter, group[a]!, group[b]!, cause);
        a = b = group.length;
      }
  }
}

function checkRests(facts: Facts, findings: Finding[]) {
  for (const read of facts.items) {
    const { groups, name } = read.item;
    for (let g = 0; g < groups.length; g++) {
      const { restSeconds, percent } = groups[g]!;
      const least = leastRest(facts, read, groups[g]!);
      if (restSeconds >= least) continue;
      const isMeant = percent === null || restSeconds === 0 || restSeconds >= least * ON_PURPOSE;
      findings.push({
        path: `${read.path}/groups/${g}/restSeconds`,
        measured: restSeconds,
        threshold: least,
        message: `${shortName(name)} rests ${restSeconds} s; ${least} s are the least for it.`,
        ...(!facts.isOurs && isMeant && { severity: "warn" as const }),
      });
    }
  }
}

export const restIllegal: Rule = {
  code: "REST_ILLEGAL",
  severity: "repair",
  title: "Rests are long enough, turns do not clash",
  threshold:
    "120 s from 80 %, 90 s for compounds, 45 s for small lifts; no turns of two heavy lifts or of one stressed joint",
  evidence: ["singer-2024", "engineering-choice"],
  check(facts) {
    const findings: Finding[] = [];
    checkRests(facts, findings);
    for (const { sessions } of facts.weeks)
      for (const session of sessions)
        visitTurns(session, (letter, a, b, cause) => {
          findings.push({
            path: `${a.path}/superset`,
            measured: letter,
            threshold: cause,
            message: b
              ? `${shortName(a.item.name)} and ${shortName(b.item.name)} cannot be done in turns: ${cause}.`
              : `${shortName(a.item.name)} is marked to be done in turns, but ${cause}.`,
            ...(!facts.isOurs && cause !== HEAVY_PAIR && { severity: "warn" as const }),
          });
        });
    return findings;
  },
  mend(facts) {
    const changes: Change[] = [];
    for (const { sessions } of facts.weeks)
      for (const session of sessions)
        visitTurns(session, (letter, { path, item }) => {
          if (!item.superset) return;
          for (const { session: own } of sessionsAt(facts, session.index))
            for (const other of own.exercises) if (other.superset === letter) other.superset = null;
          changes.push({ path: `${path}/superset`, before: letter, after: "" });
        });
    for (const read of facts.items) {
      let longer = false;
      read.item.groups.forEach((group, g) => {
        const least = leastRest(facts, read, group);
        if (group.restSeconds >= least) return;
        const path = `${read.path}/groups/${g}/restSeconds`;
        changes.push({ path, before: `${group.restSeconds} s`, after: `${least} s` });
        group.restSeconds = least;
        longer = true;
      });
      if (longer && read.item.why) giveReason(facts, read.item, "rest_moderate", "rest");
    }
    for (const { sessions } of facts.weeks)
      if (changes.length > 0) for (const session of sessions) retime(facts, session);
    return changes;
  },
};
