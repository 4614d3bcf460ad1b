/** The tools as models are shown them; the same bytes each time, so that providers can keep them. */
import type { Tool } from "../llm/port.ts";
import { jsonSchemaOf } from "../skills/json-schema.ts";
import type { ChatTool } from "./tool.ts";

const shown = new Map<string, readonly Tool[]>();

/** The same list for the same tools: what is counted of it is counted once. */
export function toolsForModel(tools: readonly ChatTool[]): readonly Tool[] {
  const key = tools.map(({ name }) => name).join(" ");
  const known = shown.get(key);
  if (known) return known;
  const made = tools.map(({ name, description, schema }) => ({
    name,
    description,
    schema: jsonSchemaOf(schema),
  }));
  shown.set(key, made);
  return made;
}
