/** Classic programs that are not for everybody: it is said, and nothing else is put in their place. */
import { expect, test } from "vitest";
import type { ProgramRequest } from "../program/request.ts";
import { resolve } from "../program/resolve.ts";
import { findTemplate } from "./index.ts";
import { instantiateTemplate, requestForTemplate } from "./instantiate.ts";

const fit = (id: string, asked: ProgramRequest) => {
  const template = findTemplate(id)!;
  const brief = resolve(requestForTemplate(template, { age: 30, ...asked }), "2026-11-21");
  return instantiateTemplate(template, brief);
};
const codes = (id: string, asked: ProgramRequest) =>
  [...new Set(fit(id, asked).conflicts.map(({ code }) => code))].join();

test("an advanced program is refused to novices and to those under 16", () => {
  expect(fit("sheiko_29", { experience: "novice" }).conflicts).toEqual([
    expect.objectContaining({
      code: "TEMPLATE_LEVEL",
      message: expect.stringMatching(/^Sheiko.* too much for a novice\.$/),
      pointers: ["/experience"],
    }),
  ]);
  expect(codes("sheiko_29", { experience: "intermediate" })).toBe("");
  expect(codes("smolov_jr_bench", { experience: "advanced", age: 15 })).toBe("TEMPLATE_LEVEL");
  expect(codes("smolov_jr_bench", { experience: "advanced", age: 18 })).toBe("");
});

test("an intermediate program for a novice says whom it was written for", () => {
  const notes = (experience: "novice" | "intermediate") =>
    fit("texas_method", { experience }).program!.notes.join(" ");
  expect(notes("novice")).toContain("written for intermediate lifters");
  expect(notes("intermediate")).not.toContain("written for intermediate lifters");
});

test("a program built on a lift that must not be done is refused by the lift's name", () => {
  const { program, conflicts } = fit("smolov_jr_bench", {
    experience: "advanced",
    injuries: ["shoulder_impingement"],
  });
  expect(program).toBeNull();
  expect(conflicts).toEqual([
    expect.objectContaining({
      code: "TEMPLATE_LIFT",
      message: expect.stringMatching(/built on .*[Bb]ench press.*\. It /i),
    }),
  ]);
});

test("a lift that is a small part of a program is replaced and no reason to refuse it", () => {
  const asked = { experience: "novice", injuries: ["low_back_disc"] } as const;
  const { program, repairs } = fit("push_pull_legs", { ...asked, injuries: ["low_back_disc"] });
  expect(program).not.toBeNull();
  expect(repairs.length).toBeGreaterThan(0);
});

test("a program most of which cannot be done with what there is names what it needs", () => {
  const asked = { experience: "novice", age: 70 } as const;
  const { conflicts } = fit("machines_older_adults", { ...asked, equipment: ["dumbbells"] });
  expect(conflicts).toEqual([
    expect.objectContaining({
      code: "TEMPLATE_EQUIPMENT",
      message: expect.stringMatching(/^9 of the 9 exercises .* it needs machines, leg press/),
      pointers: ["/equipment"],
    }),
  ]);
  expect(codes("machines_older_adults", asked)).toBe("");
});
