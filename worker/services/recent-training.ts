/** The last four weeks of training beside the four before, in the facts that a coach may speak of. */
import type { CoachFact } from "../../engine/coach/fact.ts";
import type { Language } from "../../engine/coach/language.ts";
import { analyze } from "../../engine/insight/analysis.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow } from "../store/port.ts";
import { unitOf } from "./show-log.ts";
import { readTraining } from "./training-span.ts";
import { daysBefore } from "../../engine/time.ts";

export const RECENT_DAYS = 28;

type Asking = {
  today: string;
  language: Language;
  /** The exercise that is asked about comes first. */
  focus?: readonly string[];
};

const OF_HEALTH = new Set(["bodyweight", "sleep", "readiness"]);

export async function readRecent(
  ctx: Ctx,
  athlete: AthleteRow,
  { today, language, focus = [] }: Asking,
) {
  const span = { from: daysBefore(today, RECENT_DAYS - 1), to: today };
  const training = await readTraining(ctx, athlete, today, span, { isCompared: true });
  const unit = unitOf(athlete);
  const { facts, statistics } = analyze({ ...training, span, language, unit, focus });
  const mayTell = athlete.consents.healthData.granted;
  return {
    training,
    statistics,
    facts: facts.filter(({ key }) => mayTell || !OF_HEALTH.has(key)),
  };
}

const ALWAYS = new Set(["sessions", "streak", "records"]);
const MOST_FACTS = 4;

/** For words that are to keep somebody going: what was done, and the lift that rose most. */
export async function hearteningFacts(
  ctx: Ctx,
  athlete: AthleteRow,
  asking: Asking,
): Promise<CoachFact[]> {
  const { facts, statistics } = await readRecent(ctx, athlete, asking);
  if (statistics.sessions.done === 0) return [];
  const risen = new Map(
    statistics.lifts.map(({ exerciseId, changePercent }) => [exerciseId, changePercent ?? 0]),
  );
  const [best] = facts
    .filter(({ key }) => (risen.get(key) ?? 0) > 0)
    .toSorted((a, b) => risen.get(b.key)! - risen.get(a.key)!);
  const done = facts.filter(({ key }) => ALWAYS.has(key)).map(withoutFall);
  return [...(best ? [best] : []), ...done].slice(0, MOST_FACTS);
}

/** That there were fewer than before heartens nobody. */
function withoutFall({ change, ...fact }: CoachFact): CoachFact {
  return change !== undefined && change > 0 ? { ...fact, change } : fact;
}
