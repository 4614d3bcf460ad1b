/** What a fake model says when nobody tells it: a value of the schema asked for, or plain sentences. */
import { seededShare, textHash } from "../../../engine/seed.ts";
import { type Brain, type ReadAsk, lastUserText } from "./ask.ts";
import { type Fields, isFields } from "./body.ts";
import { resolveRef } from "./schema-rules.ts";

/** The same question is given the same answer. */
export const defaultBrain: Brain = (ask) => {
  const seed = textHash(JSON.stringify([ask.model, ask.system, ask.messages]));
  const forced = ask.tools.find(({ name }) => ask.forcedTool === "*" || ask.forcedTool === name);
  if (forced) return { toolCalls: [{ name: forced.name, input: valueOf(forced.schema, seed) }] };
  if (ask.schema) return { text: JSON.stringify(valueOf(ask.schema, seed)) };
  return { text: sentences(ask, seed) };
};

const OPENINGS = [
  "Good question, and the answer is simpler than it looks.",
  "Here is how I would go about it.",
  "Let us keep this practical.",
  "You are on the right track.",
];
const MIDDLES = [
  "Keep two repetitions in reserve on your main lift and add load only when all sets feel steady.",
  "Sleep and regular meals will do more for you this week than one more exercise.",
  "Start with the movement that matters most to you, while you are fresh.",
  "Shorter rests are fine for small muscles; take your time between heavy sets.",
];
const ENDINGS = [
  "Tell me how the next session goes.",
  "We can adjust it after the week.",
  "Stop if anything hurts.",
];

function sentences(ask: ReadAsk, seed: number) {
  const pick = (from: readonly string[], what: string) =>
    from[Math.floor(seededShare(seed, what) * from.length)]!;
  const isLong = lastUserText(ask).length > 0 && seededShare(seed, "length") < 0.5;
  return [pick(OPENINGS, "opening"), pick(MIDDLES, "middle")]
    .concat(isLong ? [pick(ENDINGS, "ending")] : [])
    .join(" ");
}

const WORDS = ["steady", "strong", "light", "calm", "quick", "even", "clear", "firm"];
const DEEP = 6;

/** A value that satisfies the schema; patterns and `not` are beyond it, and it says so. */
export function valueOf(root: unknown, seed: number): unknown {
  let drawn = 0;
  const share = () => seededShare(seed, drawn++);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(share() * from.length)]!;

  function make(given: unknown, depth: number): unknown {
    const schema = merged(given);
    if ("const" in schema) return schema["const"];
    if (Array.isArray(schema["enum"])) return pick(schema["enum"] as unknown[]);
    const branches = schema["anyOf"] ?? schema["oneOf"];
    if (Array.isArray(branches)) {
      // Deep down the simplest branch is taken, or a schema that holds itself would never end.
      const plain = branches.filter((branch) => isFields(branch) && !("$ref" in branch));
      return make(pick(depth > DEEP && plain.length > 0 ? plain : branches), depth);
    }
    const types = [schema["type"] ?? "object"].flat();
    switch (types.find((type) => type !== "null") ?? "null") {
      case "object":
        return makeObject(schema, depth);
      case "array":
        return makeArray(schema, depth);
      case "string":
        return makeText(schema);
      case "integer":
        return makeNumber(schema, 1);
      case "number":
        return makeNumber(schema, 0.5);
      case "boolean":
        return share() < 0.5;
      default:
        return null;
    }
  }

  function merged(given: unknown): Fields {
    const schema = isFields(given) ? given : {};
    const parts = [
      ...("$ref" in schema ? [resolveRef(root, String(schema["$ref"]))] : []),
      ...(Array.isArray(schema["allOf"]) ? (schema["allOf"] as unknown[]) : []),
    ].map(merged);
    return parts.reduce(
      (whole, part) => ({
        ...whole,
        ...part,
        properties: { ...asFields(whole["properties"]), ...asFields(part["properties"]) },
        required: [whole["required"] ?? [], part["required"] ?? []].flat(),
      }),
      schema,
    );
  }

  function makeObject(schema: Fields, depth: number) {
    const required = new Set([schema["required"] ?? []].flat());
    const wanted = Object.entries(asFields(schema["properties"])).filter(
      ([name]) => required.has(name) || (depth < DEEP && share() < 0.5),
    );
    return Object.fromEntries(wanted.map(([name, each]) => [name, make(each, depth + 1)]));
  }

  function makeArray(schema: Fields, depth: number) {
    const least = Number(schema["minItems"] ?? (depth > DEEP ? 0 : 1));
    const most = Number(schema["maxItems"] ?? Math.max(least, 2));
    const length = Math.min(most, Math.max(least, depth > DEEP ? 0 : 1 + Math.round(share())));
    return Array.from({ length }, () => make(schema["items"], depth + 1));
  }

  function makeText(schema: Fields) {
    if (schema["pattern"] !== undefined)
      throw new Error(
        `The default brain writes no text for a pattern: ${JSON.stringify(schema["pattern"])}`,
      );
    const day = 1 + Math.floor(share() * 28);
    switch (schema["format"]) {
      case "date":
        return `2026-11-${String(day).padStart(2, "0")}`;
      case "date-time":
        return `2026-11-${String(day).padStart(2, "0")}T08:00:00Z`;
      case "time":
        return "08:00:00Z";
      case "duration":
        return `PT${day}M`;
      case "email":
        return `${pick(WORDS)}@example.com`;
      case "uri":
        return `https://example.com/${pick(WORDS)}`;
      case "uuid":
        return `00000000-0000-4000-8000-0000000000${String(day).padStart(2, "0")}`;
      default: {
        const text = `${pick(WORDS)} ${pick(WORDS)}`.padEnd(Number(schema["minLength"] ?? 0), ".");
        return text.slice(0, Number(schema["maxLength"] ?? text.length));
      }
    }
  }

  function makeNumber(schema: Fields, grain: number) {
    const step = Number(schema["multipleOf"] ?? grain);
    const above = schema["exclusiveMinimum"];
    const below = schema["exclusiveMaximum"];
    const top = below === undefined ? schema["maximum"] : Number(below) - step;
    const lowest = above === undefined ? schema["minimum"] : Number(above) + step;
    const least = Number(lowest ?? Math.min(1, Number(top ?? 1)));
    const most = Number(top ?? least + 9);
    const first = Math.ceil(least / step);
    const last = Math.max(first, Math.floor(most / step));
    return (first + Math.floor(share() * (last - first + 1))) * step;
  }

  return make(root, 0);
}

const asFields = (value: unknown): Fields => (isFields(value) ? value : {});
