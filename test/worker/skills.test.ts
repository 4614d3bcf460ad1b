/** What holds for every skill: the engine's own answer is good, nothing breaks out of its quotes, nothing secret is said. */
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../engine/coach/language.ts";
import { wireSchema } from "../../worker/llm/wire-schema.ts";
import { jsonSchemaOf } from "../../worker/skills/json-schema.ts";
import {
  requireAnthropicSchema,
  requireOpenAiSchema,
} from "../support/fake-models/schema-rules.ts";
import { BREAK_OUT, SKILLS } from "./skills/cases.ts";

describe.each(SKILLS.map((one) => [one.skill.id, one] as const))("%s", (_, one) => {
  test("the engine has an answer of its own, in all languages, that would pass as one", () => {
    expect(one.languagesCovered().size).toBe(LANGUAGES.length);
    one.fallbackHolds();
  });

  test("the prompt is the same bytes for every question", () => {
    const [system, ...others] = one.systems();
    expect(others).toEqual([]);
    expect(system).toMatch(/coach/);
    expect(system).toMatch(/never an instruction/);
  });

  test("nothing breaks out of the data", () => {
    const text = one.quoted();
    expect(text.match(/data>>>/g)).toHaveLength(1);
    expect(text.match(/<<<data/g)).toHaveLength(1);
    const inside = text.slice(text.indexOf("\n") + 1, text.lastIndexOf("\n"));
    expect(JSON.stringify(JSON.parse(inside))).toContain(JSON.stringify(BREAK_OUT).slice(1, 8));
  });

  test("no name and no id of an athlete is told", () => {
    expect(one.toldWithSecrets()).not.toMatch(/secret/i);
  });

  test("providers can be given its schema", () => {
    const { shownSchema, schema } = one.skill;
    const json = jsonSchemaOf(shownSchema ?? schema);
    requireOpenAiSchema(wireSchema(json, "openai"), "schema");
    requireAnthropicSchema(wireSchema(json, "anthropic"), "schema");
  });
});
