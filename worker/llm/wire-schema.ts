/** A JSON schema as providers take it in strict mode: they refuse what they cannot hold a model to. */
import { isRecord } from "./json.ts";
import type { JsonSchema, Model } from "./port.ts";

type Protocol = Exclude<Model["protocol"], "openai_audio">;

/** Anthropic compiles a schema to a grammar of limited size; who checks the answer knows the values anyway. */
const MAX_ANTHROPIC_ENUM = 100;
const KEPT = ["type", "description", "$ref"] as const;

const made: Record<Protocol, WeakMap<JsonSchema, JsonSchema>> = {
  anthropic: new WeakMap(),
  openai: new WeakMap(),
};

/** Schemas are few and asked for again and again. */
export function wireSchema(schema: JsonSchema, protocol: Protocol): JsonSchema {
  const known = made[protocol].get(schema);
  if (known) return known;
  const wire = convert(schema, protocol);
  made[protocol].set(schema, wire);
  return wire;
}

function convert(schema: JsonSchema, protocol: Protocol): JsonSchema {
  const wire: Record<string, unknown> = {};
  const each = (schemas: unknown) =>
    Object.fromEntries(
      Object.entries(isRecord(schemas) ? schemas : {}).map(([name, inner]) => [
        name,
        convert(isRecord(inner) ? inner : {}, protocol),
      ]),
    );
  for (const key of KEPT) if (schema[key] !== undefined) wire[key] = schema[key];

  const values = "const" in schema ? [schema["const"]] : schema["enum"];
  if (Array.isArray(values)) {
    if (protocol === "openai" || values.length <= MAX_ANTHROPIC_ENUM) wire["enum"] = values;
    else wire["type"] ??= typeof values[0];
  }
  const choices = schema["anyOf"] ?? schema["oneOf"];
  if (Array.isArray(choices)) {
    wire["anyOf"] = choices.map((choice) => convert(isRecord(choice) ? choice : {}, protocol));
  }
  if (isRecord(schema["items"])) wire["items"] = convert(schema["items"], protocol);
  if (schema["type"] === "object" || isRecord(schema["properties"])) {
    wire["properties"] = each(schema["properties"]);
    wire["required"] = Object.keys(isRecord(schema["properties"]) ? schema["properties"] : {});
    wire["additionalProperties"] = false;
  }
  if (isRecord(schema["$defs"])) wire["$defs"] = each(schema["$defs"]);
  return wire;
}
