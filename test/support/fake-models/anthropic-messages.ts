/** Reads the conversation of a request to Claude: turns alternate, and tools are answered at once. */
import type { Message, Part } from "../../../worker/llm/port.ts";
import { type Fields, fieldsOf, listOf, requireKnown, requireOneOf, textOf } from "./body.ts";
import { refuse } from "./errors.ts";
import { readImage } from "./image.ts";

export function readMessages(given: unknown): Message[] {
  const list = listOf(given, "messages");
  if (list.length === 0) refuse("messages: at least one message is required");
  const messages = list.map(readMessage);
  messages.forEach((message, i) => {
    const expected = i % 2 === 0 ? "user" : "assistant";
    if (message.role !== expected)
      refuse(`messages.${i}: roles must alternate, beginning with user; found ${message.role}`);
    requireToolResults(messages, i);
  });
  return messages;
}

function readMessage(given: unknown, i: number): Message {
  const where = `messages.${i}`;
  const fields = fieldsOf(given, where);
  requireKnown(fields, new Set(["role", "content"]), where);
  requireOneOf(fields["role"], ["user", "assistant"], `${where}.role`);
  const role = fields["role"] as Message["role"];
  const content = fields["content"];
  const blocks = typeof content === "string" ? [{ type: "text", text: content }] : content;
  const parts = listOf(blocks, `${where}.content`).flatMap((block, b) =>
    readBlock(fieldsOf(block, `${where}.content.${b}`), role, `${where}.content.${b}`),
  );
  if (parts.length === 0) refuse(`${where}: messages must have content`);
  const firstOther = parts.findIndex(({ type }) => type !== "tool_result");
  const lastResult = parts.findLastIndex(({ type }) => type === "tool_result");
  if (firstOther !== -1 && lastResult > firstOther)
    refuse(`${where}: tool_result blocks must come before other content`);
  return { role, parts };
}

const FIELDS: Record<string, readonly string[]> = {
  text: ["type", "text", "cache_control"],
  image: ["type", "source", "cache_control"],
  tool_use: ["type", "id", "name", "input", "cache_control", "caller"],
  tool_result: ["type", "tool_use_id", "content", "is_error", "cache_control"],
  thinking: ["type", "thinking", "signature"],
};
const ROLE_OF: Record<string, string> = {
  tool_use: "assistant",
  thinking: "assistant",
  tool_result: "user",
  image: "user",
};

function readBlock(block: Fields, role: string, where: string): Part[] {
  requireOneOf(block["type"], Object.keys(FIELDS), `${where}.type`);
  const type = String(block["type"]);
  requireKnown(block, new Set(FIELDS[type]), where);
  if ((ROLE_OF[type] ?? role) !== role) refuse(`${where}: ${type} cannot stand in a ${role} turn`);
  switch (type) {
    case "text": {
      const text = textOf(block["text"], `${where}.text`);
      if (text.trim() === "") refuse(`${where}: text blocks must not be empty`);
      return [{ type: "text", text }];
    }
    case "image": {
      const source = fieldsOf(block["source"], `${where}.source`);
      requireKnown(source, new Set(["type", "media_type", "data"]), `${where}.source`);
      requireOneOf(source["type"], ["base64"], `${where}.source.type`);
      return [readImage(source["media_type"], source["data"], `${where}.source`)];
    }
    case "tool_use": {
      const id = requireToolId(block["id"], `${where}.id`);
      const input = fieldsOf(block["input"], `${where}.input`);
      return [{ type: "tool_call", id, name: textOf(block["name"], `${where}.name`), input }];
    }
    case "tool_result": {
      const id = requireToolId(block["tool_use_id"], `${where}.tool_use_id`);
      const content = readResult(block["content"] ?? "", `${where}.content`);
      return [{ type: "tool_result", id, content, isError: block["is_error"] === true }];
    }
    default:
      // Thinking goes back as it came and is no part of what was said.
      return [];
  }
}

function readResult(content: unknown, where: string): string {
  if (typeof content === "string") return content;
  return listOf(content, where)
    .map((block, i) => textOf(fieldsOf(block, `${where}.${i}`)["text"], `${where}.${i}.text`))
    .join("\n");
}

function requireToolId(value: unknown, where: string): string {
  const id = textOf(value, where);
  return /^[a-zA-Z0-9_-]+$/.test(id) ? id : refuse(`${where}: letters, digits, _ and - alone`);
}

const idsOf = (message: Message | undefined, type: "tool_call" | "tool_result") =>
  message?.parts.flatMap((part) => (part.type === type ? [part.id] : [])) ?? [];

function requireToolResults(messages: readonly Message[], i: number) {
  const results = idsOf(messages[i], "tool_result");
  const asked = idsOf(messages[i - 1], "tool_call");
  const stray = results.find((id) => !asked.includes(id));
  if (stray !== undefined)
    refuse(`messages.${i}: the tool_result ${stray} answers no tool_use of the turn before`);
  if (new Set(results).size < results.length)
    refuse(`messages.${i}: a tool_use has more than one tool_result`);
  const open = asked.filter((id) => !results.includes(id));
  if (open.length > 0)
    refuse(`messages.${i - 1}: tool_use without a tool_result right after it: ${open.join(", ")}`);
}
