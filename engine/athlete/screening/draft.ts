/** A screening while it is being made: findings go in one by one, the most serious one decides. */
import { tighten, NO_LIMITS, type AthleteFlag, type Limits, type Outcome } from "../limits.ts";
import type { Bounds } from "./bounds.ts";
import type { Advice, Question, Refusal, Screening, Understood } from "./screening.ts";

const SEVERITY: Record<Outcome, number> = {
  plan: 0,
  plan_with_caution: 1,
  clarify: 2,
  refer_first: 3,
  reject: 4,
};
type Clearance = Screening["clearance"];
const CLEARANCE: Record<Clearance, number> = {
  clear: 0,
  clear_light_moderate: 1,
  clearance_required: 2,
  stop_now: 3,
};

export type Finding = {
  outcome?: Outcome;
  clearance?: Clearance;
  flags?: readonly AthleteFlag[];
  bounds?: Bounds;
  advice?: Advice;
  question?: Question;
  refusal?: Refusal;
};

export type Draft = {
  outcome: Outcome;
  clearance: Clearance;
  flags: Set<AthleteFlag>;
  limits: Limits;
  advice: Map<string, string>;
  questions: Question[];
  refusals: Refusal[];
  understood: Understood[];
  notUnderstood: { pointer: string; text: string }[];
};

export const newDraft = (): Draft => ({
  outcome: "plan",
  clearance: "clear",
  flags: new Set(),
  limits: NO_LIMITS,
  advice: new Map(),
  questions: [],
  refusals: [],
  understood: [],
  notUnderstood: [],
});

export function add(draft: Draft, found: Finding): void {
  const outcome = found.refusal
    ? "reject"
    : (found.outcome ?? (found.question ? "clarify" : "plan"));
  if (SEVERITY[outcome] > SEVERITY[draft.outcome]) draft.outcome = outcome;
  const clearance =
    found.clearance ?? (outcome === "refer_first" ? "clearance_required" : draft.clearance);
  if (CLEARANCE[clearance] > CLEARANCE[draft.clearance]) draft.clearance = clearance;
  for (const flag of found.flags ?? []) draft.flags.add(flag);
  if (found.bounds) draft.limits = tighten(draft.limits, found.bounds);
  if (found.advice) draft.advice.set(found.advice.code, found.advice.text);
  if (found.question) draft.questions.push(found.question);
  if (found.refusal) draft.refusals.push(found.refusal);
}

/** A caution that changes nothing but what is said. */
export const warn = (draft: Draft, ...flags: AthleteFlag[]) =>
  add(draft, { outcome: "plan_with_caution", flags });
