/** The list of classic programs is true, whole and quick to have. */
import { expect, test } from "vitest";
import { TEMPLATES_CATALOG, findTemplate, listTemplates } from "./index.ts";
import { ProgramTemplate } from "./template.ts";

test("it says what each is, and keeps its schema", () => {
  const list = listTemplates();
  expect(list).toHaveLength(26);
  expect(new Set(list.map(({ id }) => id)).size).toBe(26);
  for (const template of list) {
    expect(ProgramTemplate.parse(template)).toEqual(template);
    expect(JSON.parse(JSON.stringify(template))).toEqual(template);
  }
  const { example } = ProgramTemplate.meta() as { example: object };
  expect(ProgramTemplate.parse(example)).toEqual(example);
});

test("it finds one by its id, and none by another", () => {
  expect(findTemplate("gzclp")).toMatchObject({
    name: "GZCLP",
    source: { author: "C. Lefever", year: 2016 },
  });
  expect(findTemplate("GZCLP")).toBeNull();
});

test("it tells of each program what the program itself says, and makes it once", () => {
  for (const { make, ...facts } of TEMPLATES_CATALOG) {
    const { program } = make();
    expect(make().program).toBe(program);
    expect(program).toMatchObject({
      name: facts.name,
      goal: facts.goal,
      level: facts.level,
      daysPerWeek: facts.daysPerWeek,
    });
    expect(program.weeks).toHaveLength(facts.weeks);
  }
});
