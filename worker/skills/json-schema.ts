/** The JSON schema of an answer, made once for each zod schema. */
import * as z from "zod";
import type { JsonSchema } from "../llm/port.ts";

const made = new WeakMap<z.ZodType, JsonSchema>();

export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const known = made.get(schema);
  if (known) return known;
  const json = z.toJSONSchema(schema, { target: "draft-2020-12", io: "output" }) as JsonSchema;
  made.set(schema, json);
  return json;
}
