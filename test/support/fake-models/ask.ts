/** What a fake model reads and says, whichever protocol it came by. */
import type { JsonSchema, Message, Provider, Tool } from "../../../worker/llm/port.ts";

export type ReadAsk = {
  provider: Provider;
  /** As the request names it, without knobs. */
  model: string;
  system: string;
  messages: readonly Message[];
  tools: readonly Tool[];
  /** The tool that has to be called: `*` is any of them. */
  forcedTool: string | null;
  schema: JsonSchema | null;
  maxOutputTokens: number;
  isStreamed: boolean;
  /** The request left thinking on, so the answer begins with it. */
  isThinking: boolean;
};

export type ToolCall = { name: string; input: unknown };
export type Reply =
  | { text: string }
  | { toolCalls: readonly ToolCall[]; text?: string }
  | { refusal: string };
export type Brain = (ask: ReadAsk) => Reply | Promise<Reply>;

export const lastUserText = ({ messages }: Pick<ReadAsk, "messages">) =>
  messages
    .findLast(({ role }) => role === "user")
    ?.parts.map((part) => (part.type === "text" ? part.text : ""))
    .join("") ?? "";
