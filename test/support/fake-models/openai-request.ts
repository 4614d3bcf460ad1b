/** Reads a chat completion request, to GPT or to the student, and refuses what they refuse. */
import type { JsonSchema, Tool } from "../../../worker/llm/port.ts";
import type { ReadAsk } from "./ask.ts";
import {
  type Fields,
  fieldsOf,
  isFields,
  listOf,
  requireKnown,
  requireName,
  requireOneOf,
  requireWhole,
  textOf,
} from "./body.ts";
import { refuse } from "./errors.ts";
import { readChat } from "./openai-messages.ts";
import { requireOpenAiSchema } from "./schema-rules.ts";
import { tokensOf } from "./usage.ts";

const KNOWN = new Set([
  "model",
  "messages",
  "max_tokens",
  "max_completion_tokens",
  "tools",
  "tool_choice",
  "parallel_tool_calls",
  "response_format",
  "reasoning_effort",
  "verbosity",
  "stream",
  "stream_options",
  "stop",
  "seed",
  "n",
  "temperature",
  "top_p",
  "presence_penalty",
  "frequency_penalty",
  "logprobs",
  "store",
  "metadata",
  "user",
  "safety_identifier",
  "service_tier",
  "prompt_cache_key",
  "prompt_cache_options",
  "prompt_cache_retention",
]);
const SAMPLING = ["temperature", "top_p", "presence_penalty", "frequency_penalty", "logprobs"];
const EFFORTS = ["none", "low", "medium", "high", "xhigh", "max"];
const GPT = new Set(["gpt-6-luna", "gpt-6-sol"]);
const MOST_TOKENS = 128_000;

export function readOpenAi(body: unknown, model: string, isKnobbed: boolean): ReadAsk {
  const fields = fieldsOf(body, "body");
  requireKnown(fields, KNOWN);
  if (!GPT.has(model) && !isKnobbed)
    refuse(`The model \`${model}\` does not exist.`, { status: 404, param: "model" });
  const tools = readTools(fields["tools"]);
  const effort = fields["reasoning_effort"] ?? (isKnobbed ? "none" : "medium");
  if (GPT.has(model)) requireModelRules(fields, model, effort, tools);
  if (fields["n"] !== undefined) requireOneOf(fields["n"], [1], "n");
  const schema = readFormat(fields["response_format"], true);
  return {
    ...readCommon(fields, model, tools, schema),
    provider: "openai",
    maxOutputTokens: requireWhole(
      fields["max_completion_tokens"] ?? fields["max_tokens"] ?? MOST_TOKENS,
      MOST_TOKENS,
      "max_completion_tokens",
    ),
    isThinking: effort !== "none",
  };
}

function requireModelRules(fields: Fields, model: string, effort: unknown, tools: readonly Tool[]) {
  requireOneOf(effort, EFFORTS, "reasoning_effort");
  if (fields["max_tokens"] !== undefined) {
    const message = `max_tokens: not supported by ${model}; use max_completion_tokens`;
    refuse(message, { param: "max_tokens", code: "unsupported_parameter" });
  }
  if (effort === "none") return;
  if (tools.length > 0) {
    const message = `Function tools go with ${model} here only if reasoning_effort is "none".`;
    refuse(message, { param: "reasoning_effort" });
  }
  const sampling = SAMPLING.find((name) => fields[name] !== undefined && fields[name] !== null);
  if (sampling !== undefined)
    refuse(`${sampling}: not supported while ${model} reasons`, {
      param: sampling,
      code: "unsupported_parameter",
    });
}

/** The student is a vLLM server: fewer rules, a small window, no tools. */
export function readStudent(
  body: unknown,
  model: string,
  { served, windowTokens }: { served: string; windowTokens: number },
): ReadAsk {
  const fields = fieldsOf(body, "body");
  if (model !== served)
    refuse(`The model \`${model}\` does not exist.`, { status: 404, param: "model" });
  if (readTools(fields["tools"]).length > 0) refuse("tools: this server does not take them");
  const ask = readCommon(fields, model, [], readFormat(fields["response_format"], false));
  const said = fields["max_completion_tokens"] ?? fields["max_tokens"];
  const promptTokens = tokensOf(JSON.stringify(fields["messages"]));
  const room = windowTokens - promptTokens;
  const maxOutputTokens =
    said === undefined ? Math.max(1, room) : requireWhole(said, windowTokens, "max_tokens");
  if (maxOutputTokens > room)
    refuse(
      `The window holds ${windowTokens} tokens; the prompt has ${promptTokens} and ${maxOutputTokens} more are asked for.`,
    );
  if (ask.messages.some(({ parts }) => parts.some(({ type }) => type === "image")))
    refuse("At most 0 image(s) may be provided in one prompt.");
  const isAlternating = ask.messages.every(
    ({ role }, i) => role === (i % 2 === 0 ? "user" : "assistant"),
  );
  if (!isAlternating) refuse("Conversation roles must alternate, beginning with user.");
  return { ...ask, provider: "student", maxOutputTokens, isThinking: false };
}

function readCommon(
  fields: Fields,
  model: string,
  tools: readonly Tool[],
  schema: JsonSchema | null,
) {
  if (fields["stream"] !== undefined) requireOneOf(fields["stream"], [true, false, null], "stream");
  const isStreamed = fields["stream"] === true;
  if (fields["stream_options"] !== undefined && !isStreamed)
    refuse("stream_options: only where stream is true", { param: "stream_options" });
  return {
    ...readChat(fields["messages"]),
    model,
    tools,
    forcedTool: readToolChoice(fields["tool_choice"], tools),
    schema,
    isStreamed,
  };
}

function readTools(given: unknown): Tool[] {
  if (given === undefined) return [];
  return listOf(given, "tools").map((each, i) => {
    const where = `tools[${i}]`;
    const fields = fieldsOf(each, where);
    requireOneOf(fields["type"], ["function"], `${where}.type`);
    const told = fieldsOf(fields["function"], `${where}.function`);
    requireKnown(told, new Set(["name", "description", "parameters", "strict"]), where);
    const schema = fieldsOf(told["parameters"] ?? { type: "object" }, `${where}.parameters`);
    if (told["strict"] === true) requireOpenAiSchema(schema, `${where}.function.parameters`);
    const description = textOf(told["description"] ?? "", `${where}.description`);
    return { name: requireName(told["name"], `${where}.function.name`), description, schema };
  });
}

function readToolChoice(choice: unknown, tools: readonly Tool[]): string | null {
  if (choice === undefined || choice === "auto" || choice === "none") return null;
  if (tools.length === 0)
    refuse("tool_choice: only where there are tools", { param: "tool_choice" });
  if (choice === "required") return "*";
  const told = fieldsOf(fieldsOf(choice, "tool_choice")["function"], "tool_choice.function");
  const name = textOf(told["name"], "tool_choice.function.name");
  return tools.some((tool) => tool.name === name)
    ? name
    : refuse(`tool_choice: there is no "${name}"`, { param: "tool_choice" });
}

function readFormat(format: unknown, isStrict: boolean): JsonSchema | null {
  if (format === undefined) return null;
  const fields = fieldsOf(format, "response_format");
  requireOneOf(fields["type"], ["text", "json_object", "json_schema"], "response_format.type");
  if (fields["type"] === "text") return null;
  if (fields["type"] === "json_object") return { type: "object" };
  const told = fieldsOf(fields["json_schema"], "response_format.json_schema");
  requireName(told["name"], "response_format.json_schema.name");
  if (!isFields(told["schema"]))
    return refuse("response_format.json_schema.schema: must be an object");
  if (isStrict && told["strict"] === true) requireOpenAiSchema(told["schema"], "response_format");
  return told["schema"];
}
