import { countTokens } from "gpt-tokenizer/esm/encoding/o200k_base";
import { expect, test } from "vitest";
import { randomRequest } from "../../test/support/random-request.ts";
import { catalog } from "../catalog/catalog.ts";
import { makeBlueprint } from "./blueprint.ts";
import { defaultBlueprint } from "./default-blueprint.ts";
import { resolve } from "./resolve.ts";

const ids = catalog().all.map(({ id }) => id) as [string, ...string[]];
const Blueprint = makeBlueprint(ids);
const blueprints = Array.from({ length: 400 }, (_, i) =>
  defaultBlueprint(resolve(randomRequest(i), "2026-11-21")),
);

test("every blueprint of the engine keeps the schema that models are given", () => {
  const broken = blueprints.filter((blueprint) => !Blueprint.safeParse(blueprint).success);
  expect(broken).toEqual([]);
});

test("a blueprint stays under 760 tokens, whatever the week", () => {
  const tokens = blueprints.map((blueprint) => countTokens(JSON.stringify(blueprint)));
  expect(Math.max(...tokens)).toBeLessThanOrEqual(760);
});

test("anything that is not an enum is refused", () => {
  const [one] = blueprints;
  expect(Blueprint.safeParse({ ...one, split: "FOUR_DAYS" }).success).toBe(false);
  expect(Blueprint.safeParse({ ...one, sets: 5 }).success).toBe(false);
  const day = { f: "full_a", x: [{ e: "moon_press", s: "heavy" }] };
  expect(Blueprint.safeParse({ ...one, days: [day] }).success).toBe(false);
});
