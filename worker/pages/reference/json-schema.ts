/** JSON Schema in words: what type a value has and what it must keep to. */
import { type Inline, type Text, joined } from "./section.ts";

export type JsonSchema = {
  $ref?: string;
  type?: string | readonly string[];
  enum?: readonly unknown[];
  const?: unknown;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  additionalProperties?: boolean | JsonSchema;
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
  allOf?: readonly JsonSchema[];
  description?: string;
  example?: unknown;
  default?: unknown;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
};

export const schemaId = (name: string) => `schema-${name}`;
export const refName = (ref: string) => ref.slice(ref.lastIndexOf("/") + 1);
const code = (value: unknown): Inline => ({
  code: typeof value === "string" ? value : JSON.stringify(value),
});

export function typeOf(schema: JsonSchema): Text {
  if (schema.$ref) {
    const name = refName(schema.$ref);
    return [{ text: name, to: `#${schemaId(name)}` }];
  }
  if (schema.const !== undefined) return [code(schema.const)];
  if (schema.enum)
    return joined(
      schema.enum.map((value) => [code(value)]),
      " or ",
    );
  const parts = schema.anyOf ?? schema.oneOf;
  if (parts) return joined(parts.map(typeOf), " or ");
  if (schema.allOf) return joined(schema.allOf.map(typeOf), " and ");
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? ["any"]);
  return joined(
    types.map((type) => plainType(type, schema)),
    " or ",
  );
}

function plainType(type: string, { items, format, additionalProperties }: JsonSchema): Text {
  if (type === "array" && items) return ["array of ", ...typeOf(items)];
  if (type === "object" && typeof additionalProperties === "object" && additionalProperties.type) {
    return ["map of ", ...typeOf(additionalProperties)];
  }
  return [type === "string" && format ? `${type} (${format})` : type];
}

export function limitsOf(schema: JsonSchema): Text[] {
  const between = (least: number | undefined, most: number | undefined, unit: string): Text[] => {
    if (least === undefined && most === undefined) return [];
    if (least === undefined) return [[`At most ${most}${unit}`]];
    if (most === undefined || most >= Number.MAX_SAFE_INTEGER)
      return [[`At least ${least}${unit}`]];
    return [[least === most ? `Exactly ${least}${unit}` : `${least} to ${most}${unit}`]];
  };
  const { exclusiveMinimum: above, exclusiveMaximum: below } = schema;
  return [
    ...between(schema.minimum, schema.maximum, ""),
    ...(above === undefined ? [] : [[`More than ${above}`]]),
    ...(below === undefined ? [] : [[`Less than ${below}`]]),
    ...between(schema.minLength, schema.maxLength, " characters"),
    ...between(schema.minItems, schema.maxItems, " items"),
    ...(schema.items ? limitsOf(schema.items).map((limit): Text => ["Each: ", ...limit]) : []),
    ...(schema.pattern === undefined ? [] : [["Matches ", code(schema.pattern)]]),
    ...(schema.default === undefined ? [] : [["Default ", code(schema.default)]]),
  ];
}
