import { expect, test } from "vitest";
import * as z from "zod";
import { wireSchema } from "./wire-schema.ts";

const ids = Array.from({ length: 101 }, (_, n) => `exercise-${n}`);
const Plan = z.object({
  kind: z.literal("plan"),
  days: z
    .array(
      z.object({ exercise: z.enum(ids as [string, ...string[]]), sets: z.int().min(1).max(10) }),
    )
    .min(1)
    .max(7)
    .describe("One for each training day"),
  note: z.string().max(200).nullable(),
  enum: z.enum(["a", "b"]).default("a"),
  until: z.iso.date().optional(),
  load: z.union([z.number(), z.object({ percent: z.number() })]),
});
const schema = z.toJSONSchema(Plan, { io: "input" });
const object = (properties: Record<string, unknown>) => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const wire = (exercise: object) =>
  object({
    kind: { type: "string", enum: ["plan"] },
    days: {
      type: "array",
      description: "One for each training day",
      items: object({ exercise, sets: { type: "integer" } }),
    },
    note: { anyOf: [{ type: "string" }, { type: "null" }] },
    enum: { type: "string", enum: ["a", "b"] },
    until: { type: "string" },
    load: { anyOf: [{ type: "number" }, object({ percent: { type: "number" } })] },
  });

test("keeps what a model can be held to, and nothing that providers refuse", () => {
  expect(wireSchema(schema, "openai")).toEqual(wire({ type: "string", enum: ids }));
});

test("spares Anthropic the long lists", () => {
  expect(wireSchema(schema, "anthropic")).toEqual(wire({ type: "string" }));
  expect(wireSchema({ enum: ids }, "anthropic")).toEqual({ type: "string" });
  expect(wireSchema({ enum: ids.slice(1) }, "anthropic")).toEqual({ enum: ids.slice(1) });
});

test("takes choices by either name, objects that are empty, and references", () => {
  const tree = { $ref: "#/$defs/tree" };
  expect(
    wireSchema(
      {
        oneOf: [{ type: "object" }, tree],
        $defs: { tree: { type: "array", items: tree, uniqueItems: true } },
      },
      "openai",
    ),
  ).toEqual({
    anyOf: [object({}), tree],
    $defs: { tree: { type: "array", items: tree } },
  });
});

test("leaves the schema itself as it was", () => {
  const before = JSON.stringify(schema);
  wireSchema(schema, "anthropic");
  expect(JSON.stringify(schema)).toBe(before);
});
