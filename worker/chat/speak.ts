/** Lets a model answer: its words as they come and are checked, its tool calls in between. */
import { isCall } from "../core/skips.ts";
import type { Ctx } from "../ctx.ts";
import {
  type Ask,
  type AskHow,
  type Attempt,
  type Content,
  FAMILIES,
  MOST_CALLS,
  type Message,
  type Part,
  type Stop,
} from "../llm/port.ts";
import { runTool } from "./run-tool.ts";
import { toolsForModel } from "./tool-schemas.ts";
import type { ChatTool, ToolCtx, ToolResult } from "./tool.ts";
import type { Words } from "./words.ts";

const MOST_ROUNDS = 5;
const MOST_TOOL_CALLS = 8;

export type SpeakEvents = {
  routed(from: string | null, to: string, reason: string | null): void;
  toolStarted(id: string, name: string): void;
  toolCompleted(id: string, name: string, result: ToolResult, ms: number): void;
};

export type Spoken = {
  attempts: Attempt[];
  winner: Attempt | null;
  /** Null where the words can stand. */
  trouble: "models_down" | "budget" | "bad_answers" | "canceled" | null;
  stop: Stop;
};

type Speaking = {
  ask: Ask;
  how: Omit<AskHow, "mostCalls" | "without" | "only">;
  tool: ToolCtx;
  words: Words;
  events: SpeakEvents;
  offered: readonly ChatTool[];
};

export async function speak(
  ctx: Ctx,
  { ask, how, tool, words, events, offered }: Speaking,
): Promise<Spoken> {
  const messages: Message[] = [...ask.messages];
  const attempts: Attempt[] = [];
  let tools = offered;
  let toolCalls = 0;
  const end = (trouble: Spoken["trouble"], stop: Stop = "end"): Spoken => ({
    attempts,
    winner:
      trouble === null ? (attempts.findLast(({ outcome }) => outcome === "done") ?? null) : null,
    trouble,
    stop,
  });

  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const hasTools = tools.length > 0 && round < MOST_ROUNDS - 1 && toolCalls < MOST_TOOL_CALLS;
    const made = attempts.filter(isCall);
    const failed = made.filter(({ outcome }) => outcome !== "done");
    const question = { ...ask, messages, ...(hasTools && { tools: toolsForModel(tools) }) };
    const parts: Part[] = [];
    let stop: Stop | null = null;
    for await (const event of ctx.models.ask(question, {
      ...how,
      // One is left for who can only talk.
      mostCalls: MOST_CALLS - failed.length - (hasTools && round === 0 ? 1 : 0),
      without: failed.map(({ model }) => model),
    })) {
      if (event.type === "route") {
        const last = event.from === null ? failed.at(-1) : null;
        const from = event.from ?? last?.model ?? null;
        if (from !== null && from !== event.model) {
          events.routed(
            FAMILIES[from],
            FAMILIES[event.model],
            event.reason ?? last?.outcome ?? null,
          );
        }
      } else if (event.type === "done") {
        attempts.push(...event.attempts);
        stop = event.stop;
      } else if (event.type === "failed") {
        attempts.push(...event.attempts);
        if (!hasTools || round > 0 || !words.isEmpty()) return end(troubleOf(how, attempts));
        tools = [];
      } else if (event.type !== "transcript") {
        parts.push(event);
        if (event.type === "text" && !words.take(event.text)) return end("bad_answers");
      }
    }
    if (stop === null) continue;
    if (!words.rest()) return end("bad_answers");
    const calls = parts.filter((part): part is Call => part.type === "tool_call");
    if (calls.length === 0) return words.isEmpty() ? end("bad_answers") : end(null, stop);
    const results: Part[] = [];
    for (const call of calls) {
      const isAllowed = hasTools && toolCalls < MOST_TOOL_CALLS;
      // What was not offered is not run, and its name is the model's own word: nobody is shown it.
      const isOffered = tools.some(({ name }) => name === call.name);
      toolCalls += 1;
      results.push(
        isAllowed && isOffered ? await use(call, tool, events) : refused(call, isAllowed),
      );
    }
    messages.push({ role: "assistant", parts }, { role: "user", parts: results });
    words.breathe();
  }
  return words.isEmpty() ? end("bad_answers") : end(null);
}

type Call = Extract<Content, { type: "tool_call" }>;

async function use(call: Call, tool: ToolCtx, events: SpeakEvents): Promise<Part> {
  const began = performance.now();
  events.toolStarted(call.id, call.name);
  const result = await runTool(tool, call);
  events.toolCompleted(call.id, call.name, result, Math.round(performance.now() - began));
  return {
    type: "tool_result",
    id: call.id,
    content: JSON.stringify(result.found),
    isError: result.isError ?? false,
  };
}

const refused = ({ id }: Call, hasOthers: boolean): Part => ({
  type: "tool_result",
  id,
  content: hasOthers
    ? "There is no such tool in this turn."
    : "No more tools in this turn: answer with what is known.",
  isError: true,
});

function troubleOf({ signal }: Pick<AskHow, "signal">, attempts: readonly Attempt[]) {
  if (signal?.aborted) return "canceled" as const;
  return attempts.some(({ outcome }) => outcome === "budget")
    ? ("budget" as const)
    : ("models_down" as const);
}
