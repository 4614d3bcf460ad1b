/** One question to a model: how it is asked, what counts as an answer, and what the engine says instead. */
import type * as z from "zod";
import type { Tier } from "../core/tiers.ts";
import type { Ask, Attempt, Family, ModelId, Purse, Role, Usage } from "../llm/port.ts";

/** What the verifier has to say against an answer. */
export type Verdict = {
  /** For the model, one line each; none means that nothing is to be mended. */
  findings: readonly string[];
  /** Whether it can be used all the same, because the engine mends it. */
  isUsable: boolean;
};

export type Skill<Input, Answer> = {
  id: SkillId;
  /** Counts the versions of the prompt; both stand on every booked call. */
  version: number;
  role: Role;
  schema: z.ZodType<Answer>;
  ask(input: Input): Omit<Ask, "answer">;
  /** The schema that the providers are given, where the one that answers are held against says more. */
  shownSchema?: z.ZodType;
  /** Why no model is asked at all; the engine then answers alone. */
  screen?(input: Input): string | null;
  /** Brings what came closer to the schema: names that mean the same, values of neighbours. */
  tidy?(raw: unknown, input: Input): unknown;
  check?(answer: Answer, input: Input): Verdict;
  /** For answers that are long: the repair asks for the changed parts alone. */
  patch?: Patch<Answer>;
  fallback(input: Input): Answer;
  /** How long an answer may be given again to the same question; 0 for never. */
  keptMs: number;
};

export type Patch<Answer> = {
  schema: z.ZodType;
  instruction: string;
  maxOutputTokens: number;
  apply(answer: Answer, patch: unknown): unknown;
};

export const SKILL_IDS = [
  "blueprint",
  "workout",
  "swap_words",
  "progress_words",
  "form_check",
  "form_picture",
  "motivation",
  "read_log",
  "transcription",
  "chat",
] as const;
export type SkillId = (typeof SKILL_IDS)[number];

/** Why the engine answered although a model was wanted. */
export const ENGINE_REASONS = [
  "not_enabled",
  "screened",
  "daily_limit",
  "budget",
  "models_down",
  "bad_answers",
] as const;
export type EngineReason = (typeof ENGINE_REASONS)[number];

export type SkillAnswer<Answer> = {
  answer: Answer;
  source: Family | "engine";
  model: ModelId | null;
  /** With its version, as the provider names it. */
  providerModel: string | null;
  promptVersion: string;
  isKept: boolean;
  /** Null unless the engine had to stand in. */
  reason: EngineReason | null;
  attempts: readonly Attempt[];
  usage: Pick<Usage, "inputTokens" | "outputTokens" | "costMicros">;
  /** Of the athlete's coach requests, where one was used. */
  remainingToday: number | null;
  interactionId: string | null;
};

/** Who asks, for what. */
export type SkillCall = {
  /** Id of the endpoint, as it is booked. */
  operation: string;
  /** Whose day it counts on; nobody's if unsaid. */
  athlete: { id: string; tier: Tier } | null;
  /** The day was counted before, when the work was taken on. */
  isPrepaid?: boolean;
  purse: Purse;
  /** What is known of the athlete, for skills that speak to one. */
  context?: { text: string; isKept: boolean };
};

export const promptVersionOf = ({ id, version }: Pick<Skill<never, unknown>, "id" | "version">) =>
  `${id}@${version}`;
