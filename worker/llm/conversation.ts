/**
 * A conversation as every provider takes it, whoever spoke in it before: user and model in turn, the
 * user first and last, each tool call with one result right after it.
 */
import { hashOf } from "./hash.ts";
import type { Image } from "../core/image.ts";
import type { Ask, Message, Model, Part, Tool } from "./port.ts";

type Call = Extract<Part, { type: "tool_call" }>;
type Result = Extract<Part, { type: "tool_result" }>;
export type Turn =
  /** Results answer the calls of the turn before, in their order. */
  | {
      role: "user";
      results: readonly Result[];
      images: readonly Image[];
      texts: readonly string[];
    }
  | { role: "assistant"; texts: readonly string[]; calls: readonly Call[] };

const NO_START = "(The conversation begins here.)";
const NO_END = "(Please go on.)";
const NO_RESULT = "The tool gave no result.";

export const toolsOf = ({ tools = [] }: Ask, { takesTools }: Model): readonly Tool[] =>
  takesTools ? tools : [];

export function turnsOf(ask: Ask, model: Model): Turn[] {
  const { messages } = ask;
  const hasTools = toolsOf(ask, model).length > 0;
  const turns: Turn[] = [];
  const usedIds = new Set<string>();
  let open: readonly Call[] = [];
  let renamed: readonly Call[] = [];
  for (const { role, parts } of inTurn(hasTools ? messages : messages.map(withoutTools))) {
    if (role === "assistant") {
      open = parts.filter((part) => part.type === "tool_call");
      renamed = open.map((call) => ({ ...call, id: newId(call.id, usedIds) }));
      turns.push({ role, texts: textsOf(parts), calls: renamed });
    } else {
      turns.push(userTurn(parts, open, renamed));
      open = renamed = [];
    }
  }
  if (open.length > 0) turns.push(userTurn([], open, renamed));
  if (turns[0]?.role !== "user") turns.unshift(saying(NO_START));
  if (turns.at(-1)!.role !== "user") turns.push(saying(NO_END));
  return turns;
}

const saying = (text: string): Turn => ({ role: "user", results: [], images: [], texts: [text] });

/**
 * Neighbours of the same role become one. What says nothing is left out, since providers refuse it, and so
 * are pictures and results of the model's.
 */
function inTurn(messages: readonly Message[]): { role: Message["role"]; parts: Part[] }[] {
  const turns: { role: Message["role"]; parts: Part[] }[] = [];
  for (const { role, parts } of messages) {
    const said = parts.filter((part) =>
      part.type === "text" ? part.text.trim() !== "" : role === "user" || part.type === "tool_call",
    );
    if (said.length === 0) continue;
    const last = turns.at(-1);
    if (last?.role === role) last.parts.push(...said);
    else turns.push({ role, parts: said });
  }
  return turns;
}

function userTurn(parts: readonly Part[], open: readonly Call[], renamed: readonly Call[]): Turn {
  const left = [...parts];
  const results = open.map(({ id }, index): Result => {
    const at = left.findIndex((part) => part.type === "tool_result" && part.id === id);
    const [found] = at < 0 ? [] : left.splice(at, 1);
    const given =
      found?.type === "tool_result"
        ? { content: found.content.toWellFormed(), isError: found.isError }
        : { content: NO_RESULT, isError: true };
    return { type: "tool_result", id: renamed[index]!.id, ...given };
  });
  const images = left.flatMap((part) => {
    if (part.type !== "image") return [];
    const { mediaType, data } = part;
    return [{ mediaType, data }];
  });
  return { role: "user", results, images, texts: textsOf(left.map(asText)) };
}

const textsOf = (parts: readonly Part[]) =>
  parts.flatMap((part) => (part.type === "text" ? [part.text.toWellFormed()] : []));

const withoutTools = ({ role, parts }: Message): Message => ({ role, parts: parts.map(asText) });

/** In quotes, so that what a tool found cannot pass for what somebody said. */
function asText(part: Part): Part {
  if (part.type === "text" || part.type === "image") return part;
  if (part.type === "tool_call")
    return { type: "text", text: `(Called ${part.name} with ${JSON.stringify(part.input)})` };
  const outcome = part.isError ? "A tool failed" : "A tool answered";
  return { type: "text", text: `(${outcome}: ${JSON.stringify(part.content)})` };
}

const MAX_ID = 40;
const MAX_NAME = 64;
export const safeId = (id: string) => safeWord(id, MAX_ID);
/** A model may have called a tool that nobody offered. */
export const safeName = (name: string) => safeWord(name, MAX_NAME);

/** The same word for the same word, or providers could not keep the conversation in their cache. */
function safeWord(word: string, most: number) {
  if (/^[a-zA-Z0-9_-]+$/.test(word) && word.length <= most) return word;
  const hash = hashOf(word).toString(16).padStart(8, "0");
  return `${word.replace(/[^a-zA-Z0-9_-]/g, "").slice(0, most - hash.length - 1)}_${hash}`;
}

/** Models number their calls as they like, some from nought in every answer. */
function newId(id: string, used: Set<string>) {
  const safe = safeId(id);
  let unique = safe;
  for (let n = 2; used.has(unique); n++) unique = safeId(`${safe}:${n}`);
  used.add(unique);
  return unique;
}
