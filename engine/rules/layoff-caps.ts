/** What the first weeks after two weeks off or more must not hold: many sessions, many sets, much conditioning. */
import { MUSCLES } from "../catalog/muscles.ts";
import { FIT_CAPS, type LayoffRow } from "../strength/layoff.ts";
import type { Facts, SessionFacts, WeekFacts } from "./facts.ts";
import { shareOf, trim } from "./mend-sets.ts";
import { countSets, isHardSession, makeEasy } from "./mend-tools-late.ts";
import type { Change, Finding } from "./rule.ts";
import { MUSCLE_NAMES, rounded } from "./words.ts";

const LEAST_CONDITIONING_MINUTES = 5;
const QUARTER = 0.25;

/** The fullest week after the way back; null in a program that is all way back. */
export function fullWeek({ weeks }: Facts, { rampWeeks }: LayoffRow): WeekFacts | null {
  let full: WeekFacts | null = null;
  for (const week of weeks.slice(rampWeeks))
    if (
      !week.isLight &&
      week.week.phase !== "return" &&
      (!full || countSets(week) > countSets(full))
    )
      full = week;
  return full;
}

/** By session, what conditioning comes back to once it may. */
function usualMinutes({ weeks }: Facts): number[] {
  const usual: number[] = [];
  for (const { sessions } of weeks.slice(FIT_CAPS.conditioningFactor.length))
    for (const { index, session } of sessions)
      usual[index] = Math.max(usual[index] ?? 0, session.conditioning?.minutes ?? 0);
  return usual;
}

/** Caps of the first weeks after two weeks off or more. */
function visitCaps(
  facts: Facts,
  layoff: LayoffRow,
  found: {
    sessions(week: WeekFacts, hard: SessionFacts[], most: number): void;
    muscle(session: SessionFacts, muscle: number): void;
    conditioning(session: SessionFacts, most: number): void;
  },
) {
  if (layoff.rampWeeks === 0) return;
  const usual = usualMinutes(facts);
  facts.weeks.forEach((week, w) => {
    const part = FIT_CAPS.conditioningFactor[w];
    for (const session of week.sessions) {
      const minutes = session.session.conditioning?.minutes ?? 0;
      const full = usual[session.index] ?? 0;
      const most = Math.max(LEAST_CONDITIONING_MINUTES, Math.ceil(full * (part ?? 1)));
      if (part && full > 0 && minutes > most && isHardSession(session))
        found.conditioning(session, most);
      if (w >= FIT_CAPS.weeks) continue;
      for (let m = 0; m < MUSCLES.length; m++)
        if (session.muscleSets[m]! > FIT_CAPS.setsPerMuscleSession + QUARTER)
          found.muscle(session, m);
    }
    const most = FIT_CAPS.sessions[w];
    if (most === undefined) return;
    const hard = week.sessions.filter(isHardSession);
    if (hard.length > most) found.sessions(week, hard, most);
  });
}

export function checkCaps(facts: Facts, layoff: LayoffRow, findings: Finding[]): void {
  const most = FIT_CAPS.setsPerMuscleSession;
  visitCaps(facts, layoff, {
    sessions: (week, hard, allowed) =>
      findings.push({
        path: week.path,
        measured: hard.length,
        threshold: allowed,
        message: `Week ${week.number} after a break has ${hard.length} hard sessions; ${allowed} are the most.`,
      }),
    muscle: (session, m) => {
      const sets = rounded(session.muscleSets[m]!);
      findings.push({
        path: session.path,
        measured: sets,
        threshold: most,
        message: `${MUSCLE_NAMES[m]} gets ${sets} sets in a session of week ${session.week.number} after a break; ${most} are the most.`,
      });
    },
    conditioning: (session, allowed) =>
      findings.push({
        path: `${session.path}/conditioning`,
        measured: session.session.conditioning!.minutes,
        threshold: allowed,
        message: `Conditioning of week ${session.week.number} after a break comes back too fast; ${allowed} minutes are the most.`,
        severity: "repair",
      }),
  });
}

export function mendCaps(facts: Facts, layoff: LayoffRow): Change[] {
  const changes: Change[] = [];
  visitCaps(facts, layoff, {
    sessions: (_, hard, most) => {
      for (const session of hard.slice(most)) changes.push(makeEasy(facts, session));
    },
    muscle: (session, m) =>
      changes.push(
        ...trim(facts, session.items, {
          isOver: () => session.muscleSets[m]! > FIT_CAPS.setsPerMuscleSession + QUARTER,
          weight: (read) => shareOf(read, m),
          keepsFloors: false,
        }),
      ),
    conditioning: (session, most) => {
      const { conditioning } = session.session;
      const before = `${conditioning!.minutes} minutes`;
      conditioning!.minutes = most;
      changes.push({ path: `${session.path}/conditioning`, before, after: `${most} minutes` });
    },
  });
  return changes;
}
