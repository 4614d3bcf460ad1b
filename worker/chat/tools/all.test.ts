import { expect, test } from "vitest";
import { LANGUAGES } from "../../../engine/coach/language.ts";
import { CALLS, call, newLifter } from "../../../test/worker/tool-kit.ts";
import { wireSchema } from "../../llm/wire-schema.ts";
import { jsonSchemaOf } from "../../skills/json-schema.ts";
import { toolsForModel } from "../tool-schemas.ts";
import { TOOLS } from "./all.ts";

const sources = import.meta.glob("./*.ts", { query: "?raw", import: "default", eager: true });
const files = Object.keys(sources)
  .filter((file) => !/\.test\.ts$|\/all\.ts$/.test(file))
  .map((file) => file.slice(2, -3));

test("a tool is a file of its name, and a line of the list", () => {
  const names = TOOLS.map(({ name }) => name.replaceAll("_", "-"));
  expect(names.toSorted()).toEqual(files.toSorted());
  expect(Object.keys(CALLS).toSorted()).toEqual(TOOLS.map(({ name }) => name).toSorted());
});

test("models are shown small, exact schemas in which no athlete can be named", () => {
  const shown = toolsForModel(TOOLS).map((tool) => ({
    ...tool,
    schema: wireSchema(tool.schema, "openai"),
  }));
  expect(JSON.stringify(shown).length).toBeLessThan(12_000);
  for (const { name, schema, label } of TOOLS) {
    const wire = wireSchema(jsonSchemaOf(schema), "openai");
    expect([name, wire["type"], wire["additionalProperties"]]).toEqual([name, "object", false]);
    const fields = Object.keys(wire["properties"] as object);
    expect(fields.filter((field) => /athlete|tenant|organi|(^|_)id$|Id$/.test(field))).toEqual([]);
    for (const field of Object.values(wire["properties"] as Record<string, object>))
      expect(field, name).toHaveProperty("description");
    expect(new Set(LANGUAGES.map((language) => label[language])).size).toBe(LANGUAGES.length);
  }
});

test("every tool answers without a program and with one, in five languages", async () => {
  const without = await newLifter();
  const under = await newLifter({ program: {} });
  for (const [name, { input, message }] of Object.entries(CALLS)) {
    expect((await call(without, name, input, { message })).isError, name).toBeUndefined();
    const summaries = new Set<string>();
    for (const language of LANGUAGES) {
      const result = await call(under, name, input, { message, language });
      expect(result.isError, name).toBeUndefined();
      summaries.add(result.summary);
    }
    // Spanish and Portuguese say some things alike.
    expect(summaries.size, name).toBeGreaterThanOrEqual(LANGUAGES.length - 1);
  }
});

test("an id in the input has no effect, and neither has what no tool takes", async () => {
  const lifter = await newLifter();
  const other = await newLifter({ program: {} });
  for (const [name, { input, message }] of Object.entries(CALLS)) {
    for (const id of [{ athleteId: other.athleteId }, { tenantId: other.ctx.tenant }]) {
      const result = await call(lifter, name, { ...input, ...id }, { message });
      expect(result.found, name).toMatchObject({ error: { code: "bad_input" } });
      expect(result.isError).toBe(true);
    }
  }
  // Words that look like an id are words.
  const shown = await call(lifter, "explain_choice", { exercise: other.athleteId });
  expect(shown).toMatchObject({ isError: true, found: { error: { code: "validation_failed" } } });
});
