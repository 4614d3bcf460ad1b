/** The verdict on a request before any plan: may it be planned, under which bounds, what to say. */
import type { AthleteFlag, Limits, Outcome } from "../limits.ts";

/** A sentence of the athlete (or a slug) that was understood, and as what. */
export type Understood = { pointer: string; text: string; as: string };

export type Advice = { code: string; text: string };
export type Question = { pointer: string; code: string; text: string };
/** What makes a request impossible, at the field that says it. */
export type Refusal = { pointer: string; code: string; message: string };

export type Screening = {
  outcome: Outcome;
  clearance: "clear" | "clear_light_moderate" | "clearance_required" | "stop_now";
  flags: AthleteFlag[];
  limits: Limits;
  advice: Advice[];
  questions: Question[];
  refusals: Refusal[];
  understood: Understood[];
  /** Words that nothing was made of; said back, never ignored. */
  notUnderstood: { pointer: string; text: string }[];
};
