/** A turn that was let in: what was asked, what is known, what the guard says. */
import type { Coach } from "../../engine/coach/personas.ts";
import type { Language } from "../../engine/coach/language.ts";
import type { Verdict } from "../../engine/safety/guard.ts";
import type { Admitted, SafetyFlag } from "../core/chat.ts";
import type { EngineReason } from "../skills/skill.ts";
import type { ChatFacts } from "./facts.ts";

export type TurnMode = "unsaid" | "auto" | "engine";

export type Asked = {
  content: string;
  clientMessageId: string | null;
  contentHash: string;
  /** What the partner's app shows beside the talk. */
  context: string | null;
  mode: TurnMode;
};

export type Opened = {
  admitted: Admitted;
  asked: Asked;
  facts: ChatFacts;
  /** Put together anew in this turn. */
  isFresh: boolean;
  coach: Coach;
  language: Language;
  /** YYYY-MM-DD, where the athlete is. */
  today: string;
  verdict: Verdict;
  /** Set where the guard answers, and no model is asked. */
  stop: { flag: SafetyFlag; text: string } | null;
  /** What was found before and still binds. */
  limits: readonly string[];
  /** Why no model is asked although one was wanted. */
  withoutModel: EngineReason | null;
  disclosure: string | null;
};
