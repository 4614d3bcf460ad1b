/** Which JSON schemas the providers take for an answer; each knows a language of its own. */
import { type Fields, isFields } from "./body.ts";
import { refuse } from "./errors.ts";

const SHARED = [
  "type",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "enum",
  "const",
  "anyOf",
  "$ref",
  "$defs",
  "definitions",
  "description",
  "title",
  "pattern",
  "format",
];
const FORMATS = ["date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6"];

type Dialect = {
  keywords: ReadonlySet<string>;
  formats: ReadonlySet<string>;
  /** Every key of an object is required; the root is an object and no choice. */
  isComplete: boolean;
  mayRecur: boolean;
  leastItemsUpTo: number;
};

const ANTHROPIC: Dialect = {
  keywords: new Set([...SHARED, "allOf", "default", "minItems"]),
  formats: new Set([...FORMATS, "uri", "uuid"]),
  isComplete: false,
  mayRecur: false,
  leastItemsUpTo: 1,
};
const OPENAI: Dialect = {
  keywords: new Set([
    ...SHARED,
    "$schema",
    "multipleOf",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minItems",
    "maxItems",
  ]),
  formats: new Set([...FORMATS, "uuid"]),
  isComplete: true,
  mayRecur: true,
  leastItemsUpTo: Infinity,
};
const MOST = { depth: 10, properties: 5_000, choices: 1_000 };

export const requireAnthropicSchema = (schema: unknown, param: string) =>
  requireSchema(schema, param, ANTHROPIC);
export const requireOpenAiSchema = (schema: unknown, param: string) =>
  requireSchema(schema, param, OPENAI);

function requireSchema(root: unknown, param: string, dialect: Dialect) {
  const counts = { properties: 0, choices: 0 };
  const no = (path: readonly string[], message: string): never =>
    refuse(`${param}: at /${path.join("/")}: ${message}`, { param });

  /** `trail` holds the references that are being followed. */
  function walk(schema: unknown, path: readonly string[], depth: number, trail: readonly string[]) {
    if (!isFields(schema)) return no(path, "a schema must be an object");
    if (depth > MOST.depth && dialect.isComplete) no(path, `nested deeper than ${MOST.depth}`);
    for (const keyword of Object.keys(schema)) {
      if (!dialect.keywords.has(keyword)) no(path, `"${keyword}" is not supported`);
    }
    const { type, format, minItems } = read(schema);
    if (format !== undefined && !dialect.formats.has(format as string))
      no(path, `the format ${JSON.stringify(format)} is not supported`);
    if (minItems !== undefined && Number(minItems) > dialect.leastItemsUpTo)
      no(path, `"minItems" may be 0 or ${dialect.leastItemsUpTo}`);
    const isChoice = ["anyOf", "allOf", "$ref", "enum", "const"].some((name) => name in schema);
    if (type === undefined && !isChoice) no(path, "a type is missing");
    if (type === "object" || "properties" in schema) walkObject(schema, path, depth, trail);
    if (type === "array") {
      if (!("items" in schema)) no(path, '"items" is missing');
      walk(schema["items"], [...path, "items"], depth, trail);
    }
    walkChoices(schema, path, depth, trail);
    for (const place of ["$defs", "definitions"] as const) {
      for (const [name, each] of Object.entries(fields(schema[place])))
        walk(each, [...path, place, name], depth, trail);
    }
  }

  function walkObject(
    schema: Fields,
    path: readonly string[],
    depth: number,
    trail: readonly string[],
  ) {
    if (schema["additionalProperties"] !== false)
      no(path, '"additionalProperties" must be given, as false');
    const properties = fields(schema["properties"]);
    const required = Array.isArray(schema["required"]) ? schema["required"].map(String) : [];
    const stray = required.find((name) => !Object.hasOwn(properties, name));
    if (stray !== undefined) no(path, `"${stray}" is required and is no property`);
    const free = Object.keys(properties).find((name) => !required.includes(name));
    if (dialect.isComplete && free !== undefined) no(path, `"required" must name "${free}" too`);
    counts.properties += Object.keys(properties).length;
    if (dialect.isComplete && counts.properties > MOST.properties)
      no(path, `more than ${MOST.properties} properties`);
    for (const [name, each] of Object.entries(properties))
      walk(each, [...path, "properties", name], depth + 1, trail);
  }

  function walkChoices(
    schema: Fields,
    path: readonly string[],
    depth: number,
    trail: readonly string[],
  ) {
    for (const place of ["anyOf", "allOf"] as const) {
      if (!(place in schema)) continue;
      const branches = schema[place];
      if (!Array.isArray(branches) || branches.length === 0) no(path, `"${place}" must be a list`);
      for (const [i, each] of (branches as unknown[]).entries())
        walk(each, [...path, place, `${i}`], depth, trail);
    }
    if (Array.isArray(schema["enum"])) {
      counts.choices += schema["enum"].length;
      if (schema["enum"].some((each) => typeof each === "object" && each !== null))
        no(path, '"enum" may hold plain values alone');
      if (dialect.isComplete && counts.choices > MOST.choices)
        no(path, `more than ${MOST.choices} values in enums`);
    }
    if ("$ref" in schema) follow(String(schema["$ref"]), path, depth, trail);
  }

  function follow(ref: string, path: readonly string[], depth: number, trail: readonly string[]) {
    const target = resolveRef(root, ref);
    if (target === undefined) no(path, `"${ref}" leads nowhere`);
    if (trail.includes(ref)) {
      if (!dialect.mayRecur) no(path, "schemas that contain themselves are not supported");
      return;
    }
    // What a definition holds is checked where it stands; here only loops are looked for.
    if (!dialect.mayRecur) walk(target, path, depth, [...trail, ref]);
  }

  const top = isFields(root) ? root : no([], "a schema must be an object");
  if (dialect.isComplete && (top["type"] !== "object" || "anyOf" in top))
    no([], "the root must be an object, and no anyOf");
  walk(root, [], 0, []);
}

const fields = (value: unknown): Fields => (isFields(value) ? value : {});
const read = (schema: Fields) => ({
  type: schema["type"],
  format: schema["format"],
  minItems: schema["minItems"],
});

/** The schema that a local reference names. */
export function resolveRef(root: unknown, ref: string): unknown {
  if (ref === "#") return root;
  if (!ref.startsWith("#/")) return undefined;
  let place: unknown = root;
  for (const step of ref.slice(2).split("/")) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    place = isFields(place) && Object.hasOwn(place, name) ? place[name] : undefined;
  }
  return place;
}
