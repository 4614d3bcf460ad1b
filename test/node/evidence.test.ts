/** docs/evidence.md and the code agree: every key has its section, every section its use. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalog } from "../../engine/catalog/catalog.ts";
import { TARGET_REASONS } from "../../engine/adapt/next-target.ts";
import { INSIGHT_RULES } from "../../engine/insight/findings/insight-rules.ts";
import { REASONS } from "../../engine/program/reasons.ts";
import { RULES } from "../../engine/rules/index.ts";
import { inRepo } from "../../scripts/lib/repo.ts";

const PAGE = readFileSync(inRepo("docs/evidence.md"), "utf8");
const sections = PAGE.split(/^## /m)
  .slice(1)
  .map((text) => {
    const key = text.slice(0, text.indexOf("\n")).trim();
    const usedBy = text.split("**Used by.**")[1] ?? "";
    return { key, users: [...usedBy.matchAll(/`(\w+)`/g)].map((match) => match[1]!) };
  });

const rules = RULES.map(({ code, evidence }) => ({ name: code, evidence }));
const reasons = Object.entries(REASONS).map(([name, { evidence }]) => ({ name, evidence }));
const found = Object.entries(INSIGHT_RULES).map(([name, { evidence }]) => ({ name, evidence }));
const targets = Object.entries(TARGET_REASONS).map(([name, { evidence }]) => ({ name, evidence }));
const exercises = catalog().all.map(({ id, evidence }) => ({ name: id, evidence }));

const NAMED = [
  ["rule", rules],
  ["reason", reasons],
  ["finding", found],
  ["target", targets],
  ["exercise", exercises],
] as const;

test.each(NAMED)("each %s names evidence, and all of it has a section", (_, named) => {
  const known = new Set(sections.map(({ key }) => key));
  const without = named.filter(({ evidence }) => evidence.length === 0).map(({ name }) => name);
  const unknown = named.flatMap(({ name, evidence }) =>
    evidence.filter((key) => !known.has(key)).map((key) => `${name}: ${key}`),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(without).toEqual([]);
  expect(unknown).toEqual([]);
});

test("each section is used by something", () => {
  const used = new Set(
    NAMED.flatMap(([, named]) => named.flatMap(({ evidence }) => [...evidence])),
  );
  expect(sections.map(({ key }) => key).filter((key) => !used.has(key))).toEqual([]);
});

test("each section says which rules, reasons and findings use it", () => {
  const usersOf = (key: string) =>
    [...rules, ...reasons, ...found]
      .filter(({ evidence }) => evidence.includes(key))
      .map(({ name }) => name);
  for (const { key, users } of sections)
    expect({ key, users: users.toSorted() }).toEqual({ key, users: usersOf(key).toSorted() });
});

test("sections stand in alphabetical order, each once", () => {
  const keys = sections.map(({ key }) => key);
  expect(keys).toEqual([...new Set(keys)].toSorted());
});
