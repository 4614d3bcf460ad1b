/** The tools as models are shown them; the same bytes each time, so that providers can keep them. */
import type { Tool } from "../llm/port.ts";
import { jsonSchemaOf } from "../skills/json-schema.ts";
import type { ChatTool } from "./tool.ts";

const shown = new Map<string, Tool>();

export const toolsForModel = (tools: readonly ChatTool[]): Tool[] =>
  tools.map((tool) => {
    const known = shown.get(tool.name);
    if (known) return known;
    const { name, description, schema } = tool;
    const made = { name, description, schema: jsonSchemaOf(schema) };
    shown.set(name, made);
    return made;
  });
