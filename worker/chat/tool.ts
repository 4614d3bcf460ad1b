/** A tool of the coach: what the model may ask the engine for. Whose data it is follows from the conversation. */
import type * as z from "zod";
import type { Language } from "../../engine/coach/language.ts";
import type { Ctx } from "../ctx.ts";
import type { ToldPain } from "../../engine/substitute/told-pain.ts";
import type { ChatFacts } from "./facts.ts";

export type ToolCtx = {
  ctx: Ctx;
  facts: ChatFacts;
  language: Language;
  /** YYYY-MM-DD, where the athlete is. */
  today: string;
  /** The athlete's message, for tools that read it anew: a model's paraphrase is no evidence. */
  message: string;
  /** Where it hurts, as told in this talk. */
  told?: readonly ToldPain[];
};

export type NewCard = { type: string; data: Record<string, unknown> };

/** A write that waits for the athlete's word; `kind` names who does it (actions.ts). */
export type NewAction = {
  kind: string;
  label: string;
  params: Record<string, unknown>;
  diff: readonly string[];
};

export type ToolResult<Found = unknown> = {
  /** For the model, and for the engine's own words. */
  found: Found;
  /** One line for the athlete. */
  summary: string;
  /** What the engine adds where it speaks itself; no model hears it. */
  aside?: string;
  isError?: boolean;
  cards?: readonly NewCard[];
  actions?: readonly NewAction[];
};

export type ChatTool<Input = never, Found = unknown> = {
  name: string;
  /** What the athlete sees while it runs. */
  label: Record<Language, string>;
  /** For the model. */
  description: string;
  schema: z.ZodType<Input>;
  /** Proposes a write. */
  proposes: boolean;
  run(tool: ToolCtx, input: Input): Promise<ToolResult<Found>>;
};
