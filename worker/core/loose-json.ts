/** Reads the JSON value in a model's answer, whatever stands around it or slipped into it; never throws. */
import { newReader, type Work } from "./loose-json-reader.ts";

const MOST_CHARS = 256 * 1024;
const DEEPEST = 64;

/** `undefined` where there is no JSON value. */
export function parseLoosely(text: string, work: Work = { steps: 0 }): unknown {
  if (text.length > MOST_CHARS) return undefined;
  const value = readText(text, work);
  if (typeof value !== "string" || !/^\s*[{[]/.test(value)) return value;
  // Some models send their JSON as a JSON string.
  return readText(value, work) ?? value;
}

function readText(text: string, work: Work): unknown {
  const bare = withoutFence(text);
  work.steps += bare.length;
  try {
    return safeValue(JSON.parse(bare));
  } catch {
    return search(bare, work);
  }
}

function withoutFence(text: string) {
  const bare = text.trim();
  if (!bare.startsWith("```")) return bare;
  const line = bare.indexOf("\n");
  const end = bare.endsWith("```") && bare.length > 5 ? -3 : undefined;
  return bare.slice(line < 0 ? 3 : line, end).trim();
}

/** What stands alone: numbers that JSON cannot hold become null, what is nested too deep is nothing. */
function safeValue(value: unknown): unknown {
  const holder = { value };
  return scrub(holder, -1) ? holder.value : undefined;
}

function scrub(holder: object, depth: number): boolean {
  if (depth >= DEEPEST) return false;
  const fields = holder as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    // Copied onto another object, it would become its prototype.
    if (key === "__proto__") {
      Reflect.deleteProperty(fields, key);
      continue;
    }
    const value = fields[key];
    if (typeof value === "number" && !Number.isFinite(value)) fields[key] = null;
    if (typeof value === "object" && value !== null && !scrub(value, depth + 1)) return false;
  }
  return true;
}

/** Between words of prose the longest value counts; of two as long, the last. */
function search(text: string, work: Work): unknown {
  let best: { value: unknown; length: number } = { value: undefined, length: 0 };
  let at = 0;
  while (at < text.length) {
    work.steps++;
    if (text[at] !== "{" && text[at] !== "[") {
      at++;
      continue;
    }
    const reader = newReader(text, at, DEEPEST, work);
    const found = reader.read();
    const read = reader.state();
    // A part of what could not be read is no answer; brackets around mere words are prose.
    if (read.isTooDeep || (!found && read.hasBegun)) return undefined;
    if (found) {
      const length = read.at - at;
      if (length >= best.length) best = { value: found.value, length };
      at = read.at;
    } else {
      const end = endOf(text, read.at, read.open, work);
      if (end < 0) break;
      at = end;
    }
  }
  return best.value;
}

/** Behind the bracket that closes `open` others; -1 if none does. */
function endOf(text: string, from: number, open: number, work: Work): number {
  let left = open;
  for (let at = from; at < text.length; at++) {
    work.steps++;
    const char = text[at];
    if (char === "{" || char === "[") left++;
    else if ((char === "}" || char === "]") && --left <= 0) return at + 1;
  }
  return -1;
}
