/** Reads a request to Claude, and refuses what the models of November 2026 refuse. */
import type { JsonSchema, Tool } from "../../../worker/llm/port.ts";
import type { ReadAsk } from "./ask.ts";
import { readMessages } from "./anthropic-messages.ts";
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
import { asTokens } from "./image.ts";
import { requireAnthropicSchema } from "./schema-rules.ts";

const KNOWN = new Set([
  "model",
  "messages",
  "max_tokens",
  "system",
  "tools",
  "tool_choice",
  "output_config",
  "thinking",
  "stream",
  "stop_sequences",
  "metadata",
  "service_tier",
  "cache_control",
  "temperature",
  "top_p",
  "top_k",
]);
const SAMPLING = ["temperature", "top_p", "top_k"];
const EFFORTS = ["low", "medium", "high", "xhigh", "max"];
const MOST_TOKENS = 128_000;

type Rules = {
  /** How thinking can be kept short; it is on by itself. */
  quiet: "disabled" | "between_tools";
  mayForceTools: boolean;
};
const MODELS: Record<string, Rules> = {
  "claude-sonnet-5-5": { quiet: "between_tools", mayForceTools: false },
  "claude-haiku-5-5": { quiet: "disabled", mayForceTools: true },
};

/** `isKnobbed` names belong to benchmarks; behind them may stand no model at all. */
export function readAnthropic(body: unknown, model: string, isKnobbed: boolean): ReadAsk {
  const fields = fieldsOf(body, "body");
  requireKnown(fields, KNOWN);
  const rules = Object.hasOwn(MODELS, model) ? MODELS[model] : undefined;
  if (!rules && !isKnobbed) refuse(`model: ${model}`, { status: 404 });
  if (fields["max_tokens"] === undefined) refuse("max_tokens: Field required");
  const maxOutputTokens = requireWhole(fields["max_tokens"], MOST_TOKENS, "max_tokens");
  const isQuiet = rules ? requireModelRules(fields, model, rules) : true;
  const messages = readMessages(fields["messages"]);
  const last = messages.at(-1)!;
  if (last.role === "assistant")
    refuse(`${model} takes no prefill: the conversation must end with a user message.`);
  const tools = readTools(fields["tools"]);
  requireCacheMarks(fields);
  return {
    provider: "anthropic",
    model,
    system: readSystem(fields["system"]),
    messages,
    tools,
    forcedTool: readToolChoice(fields, tools),
    schema: readSchema(fields),
    maxOutputTokens,
    isStreamed: readBoolean(fields["stream"], "stream"),
    isThinking: !isQuiet,
  };
}

function requireModelRules(fields: Fields, model: string, { quiet, mayForceTools }: Rules) {
  const sampling = SAMPLING.find((name) => fields[name] !== undefined);
  if (sampling !== undefined) refuse(`${sampling}: not supported by ${model}`);
  const thinking = fields["thinking"] === undefined ? {} : fieldsOf(fields["thinking"], "thinking");
  const type = thinking["type"] ?? "adaptive";
  if (type !== "adaptive" && type !== quiet)
    refuse(`thinking.type: ${model} takes "${quiet}" or "adaptive", not ${JSON.stringify(type)}`);
  requireKnown(thinking, new Set(type === "adaptive" ? ["type", "display"] : ["type"]), "thinking");
  const isQuiet = type === quiet;
  const config = asConfig(fields);
  const effort = config["effort"] ?? "medium";
  requireOneOf(effort, EFFORTS, "output_config.effort");
  if (isQuiet && (effort === "xhigh" || effort === "max"))
    refuse(`thinking.type: "${quiet}" goes with an effort of high at most`);
  const choice = fields["tool_choice"] ? fieldsOf(fields["tool_choice"], "tool_choice") : {};
  const isForced = choice["type"] === "any" || choice["type"] === "tool";
  if (isForced && !mayForceTools) refuse(`tool_choice: ${model} cannot be forced to use a tool`);
  if (isForced && !isQuiet) refuse("tool_choice: while thinking is on, only auto or none");
  return isQuiet;
}

const asConfig = (fields: Fields) =>
  fields["output_config"] === undefined ? {} : fieldsOf(fields["output_config"], "output_config");

function readSchema(fields: Fields): JsonSchema | null {
  const config = asConfig(fields);
  requireKnown(config, new Set(["effort", "format"]), "output_config");
  if (config["format"] === undefined || config["format"] === null) return null;
  const format = fieldsOf(config["format"], "output_config.format");
  requireKnown(format, new Set(["type", "schema"]), "output_config.format");
  requireOneOf(format["type"], ["json_schema"], "output_config.format.type");
  requireAnthropicSchema(format["schema"], "output_config.format.schema");
  return format["schema"] as JsonSchema;
}

function readSystem(system: unknown): string {
  if (system === undefined) return "";
  if (typeof system === "string") return system;
  return listOf(system, "system")
    .map((block, i) => {
      const fields = fieldsOf(block, `system.${i}`);
      requireKnown(fields, new Set(["type", "text", "cache_control"]), `system.${i}`);
      requireOneOf(fields["type"], ["text"], `system.${i}.type`);
      const text = textOf(fields["text"], `system.${i}.text`);
      return text === "" ? refuse(`system.${i}: text blocks must not be empty`) : text;
    })
    .join("\n");
}

const TOOL_FIELDS = ["name", "description", "input_schema", "strict", "cache_control", "type"];

function readTools(tools: unknown): Tool[] {
  if (tools === undefined) return [];
  const read = listOf(tools, "tools").map((each, i) => {
    const where = `tools.${i}`;
    const fields = fieldsOf(each, where);
    requireKnown(fields, new Set(TOOL_FIELDS), where);
    const schema = fieldsOf(fields["input_schema"], `${where}.input_schema`);
    requireOneOf(schema["type"], ["object"], `${where}.input_schema.type`);
    if (fields["strict"] === true) requireAnthropicSchema(schema, `${where}.input_schema`);
    const description = textOf(fields["description"] ?? "", `${where}.description`);
    return { name: requireName(fields["name"], `${where}.name`), description, schema };
  });
  if (new Set(read.map(({ name }) => name)).size < read.length)
    refuse("tools: names must be unique");
  return read;
}

function readToolChoice(fields: Fields, tools: readonly Tool[]): string | null {
  if (fields["tool_choice"] === undefined) return null;
  const choice = fieldsOf(fields["tool_choice"], "tool_choice");
  requireKnown(choice, new Set(["type", "name", "disable_parallel_tool_use"]), "tool_choice");
  requireOneOf(choice["type"], ["auto", "any", "tool", "none"], "tool_choice.type");
  if (tools.length === 0) refuse("tool_choice: may only be given with tools");
  if (choice["type"] === "any") return "*";
  if (choice["type"] !== "tool") return null;
  const name = textOf(choice["name"], "tool_choice.name");
  if (!tools.some((tool) => tool.name === name)) refuse(`tool_choice.name: there is no "${name}"`);
  return name;
}

function readBoolean(value: unknown, param: string): boolean {
  if (value !== undefined) requireOneOf(value, [true, false], param);
  return value === true;
}

const MOST_CACHE_MARKS = 4;

/** Marks are few, and those that live for an hour stand before those that live for five minutes. */
function requireCacheMarks(fields: Fields) {
  const marks = cacheSegments(fields).flatMap(({ ttl }) => (ttl === null ? [] : [ttl]));
  if (marks.length > MOST_CACHE_MARKS)
    refuse(`cache_control: at most ${MOST_CACHE_MARKS} blocks may carry it, found ${marks.length}`);
  const stray = marks.find((ttl) => ttl !== "5m" && ttl !== "1h");
  if (stray !== undefined) refuse(`cache_control.ttl: must be 5m or 1h`);
  if (marks.lastIndexOf("1h") > marks.indexOf("5m") && marks.includes("5m"))
    refuse("cache_control.ttl: blocks of 1h must come before blocks of 5m");
}

export type Segment = { text: string; ttl: string | null };

/** The prompt as it is cached: tools, system, messages; `ttl` stands where a cache mark does. */
export function cacheSegments(fields: Fields): Segment[] {
  const contents = (list: unknown): unknown[] => (Array.isArray(list) ? list : list ? [list] : []);
  const messages = contents(fields["messages"]) as Fields[];
  const blocks = [
    ...contents(fields["tools"]),
    ...contents(fields["system"]),
    ...messages.flatMap(({ role, content }) =>
      contents(content).map((block) =>
        typeof block === "string" ? `${String(role)} ${block}` : { role, ...(block as Fields) },
      ),
    ),
  ];
  const segments = blocks.map((block): Segment => {
    if (typeof block === "string") return { text: block, ttl: null };
    const { cache_control: mark, ...rest } = block as Fields;
    return { text: JSON.stringify(rest, asTokens), ttl: ttlOf(mark) };
  });
  const last = segments.at(-1);
  const whole = ttlOf(fields["cache_control"]);
  if (last && whole !== null) last.ttl = whole;
  return segments;
}

const ttlOf = (mark: unknown) =>
  isFields(mark) ? ((mark["ttl"] as string | undefined) ?? "5m") : null;
