/** Reads the conversation of a chat completion: every tool call is answered before anything else. */
import type { Message, Part } from "../../../worker/llm/port.ts";
import { type Fields, fieldsOf, listOf, requireKnown, requireOneOf, textOf } from "./body.ts";
import { refuse } from "./errors.ts";
import { readDataAddress } from "./image.ts";

const FIELDS: Record<string, readonly string[]> = {
  system: ["role", "content", "name"],
  developer: ["role", "content", "name"],
  user: ["role", "content", "name"],
  assistant: ["role", "content", "name", "tool_calls", "refusal"],
  tool: ["role", "content", "tool_call_id"],
};

export function readChat(given: unknown): { system: string; messages: Message[] } {
  const list = listOf(given, "messages");
  if (list.length === 0) refuse("messages: at least one is required", { param: "messages" });
  const system: string[] = [];
  const messages: Message[] = [];
  let open: string[] = [];
  for (const [i, each] of list.entries()) {
    const where = `messages[${i}]`;
    const fields = fieldsOf(each, where);
    requireOneOf(fields["role"], Object.keys(FIELDS), `${where}.role`);
    const role = String(fields["role"]);
    requireKnown(fields, new Set(FIELDS[role]), where);
    if (role === "tool") {
      const result = readResult(fields, where);
      if (!open.includes(result.id)) refuse(`${where}: answers no tool call`, { param: where });
      open = open.filter((id) => id !== result.id);
      addResult(messages, result);
      continue;
    }
    if (open.length > 0) break;
    if (role === "system" || role === "developer") {
      system.push(readText(fields["content"], `${where}.content`));
    } else if (role === "user") {
      messages.push({ role: "user", parts: readUser(fields["content"], `${where}.content`) });
    } else {
      const parts = readAssistant(fields, where);
      open = parts.flatMap((part) => (part.type === "tool_call" ? [part.id] : []));
      messages.push({ role: "assistant", parts });
    }
  }
  if (open.length > 0)
    refuse(`messages: tool calls without a tool message right after: ${open.join(", ")}`, {
      param: "messages",
    });
  return { system: system.join("\n"), messages };
}

type Result = Extract<Part, { type: "tool_result" }>;

function addResult(messages: Message[], result: Result) {
  const last = messages.at(-1);
  const isOpen = last?.role === "user" && last.parts.every(({ type }) => type === "tool_result");
  if (isOpen) messages[messages.length - 1] = { role: "user", parts: [...last.parts, result] };
  else messages.push({ role: "user", parts: [result] });
}

function readResult(fields: Fields, where: string): Result {
  const id = textOf(fields["tool_call_id"], `${where}.tool_call_id`);
  const content = readText(fields["content"], `${where}.content`);
  return { type: "tool_result", id, content, isError: false };
}

function readAssistant(fields: Fields, where: string): Part[] {
  const calls = listOf(fields["tool_calls"] ?? [], `${where}.tool_calls`).map((call, c): Part => {
    const each = fieldsOf(call, `${where}.tool_calls[${c}]`);
    requireOneOf(each["type"], ["function"], `${where}.tool_calls[${c}].type`);
    const told = fieldsOf(each["function"], `${where}.tool_calls[${c}].function`);
    return {
      type: "tool_call",
      id: textOf(each["id"], `${where}.tool_calls[${c}].id`),
      name: textOf(told["name"], `${where}.tool_calls[${c}].function.name`),
      input: readArguments(told["arguments"], `${where}.tool_calls[${c}].function.arguments`),
    };
  });
  const content = fields["content"] ?? null;
  const text = content === null ? "" : readText(content, `${where}.content`);
  if (text === "" && calls.length === 0 && typeof fields["refusal"] !== "string")
    refuse(`${where}: an assistant message needs content or tool_calls`, { param: where });
  return [...(text === "" ? [] : [{ type: "text" as const, text }]), ...calls];
}

/** The provider itself takes any text here; that of a fake upstream's user should be JSON. */
function readArguments(value: unknown, where: string): unknown {
  try {
    return JSON.parse(textOf(value, where)) as unknown;
  } catch {
    return refuse(`${where}: must be JSON`, { param: where });
  }
}

function readUser(content: unknown, where: string): Part[] {
  if (typeof content === "string") return [{ type: "text", text: content }];
  return listOf(content, where).map((part, i): Part => {
    const at = `${where}[${i}]`;
    const fields = fieldsOf(part, at);
    requireOneOf(fields["type"], ["text", "image_url"], `${at}.type`);
    if (fields["type"] === "text") return { type: "text", text: readText([part], at) };
    const told = fieldsOf(fields["image_url"], `${at}.image_url`);
    requireKnown(told, new Set(["url", "detail"]), `${at}.image_url`);
    requireOneOf(told["detail"] ?? "auto", ["auto", "low", "high", "original"], `${at}.detail`);
    return readDataAddress(told["url"], `${at}.image_url.url`);
  });
}

function readText(content: unknown, where: string): string {
  if (typeof content === "string") return content;
  return listOf(content, where)
    .map((part, i) => {
      const fields = fieldsOf(part, `${where}[${i}]`);
      requireOneOf(fields["type"], ["text"], `${where}[${i}].type`);
      return textOf(fields["text"], `${where}[${i}].text`);
    })
    .join("\n");
}
