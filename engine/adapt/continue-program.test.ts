/** Programs go on under way: what changed changes, the rest stays, and nothing starts again. */
import { describe, expect, test } from "vitest";
import { defaultBlueprint } from "../program/default-blueprint.ts";
import { readBlueprint } from "../program/lint.ts";
import type { ProgramRequest } from "../program/request.ts";
import { resolve } from "../program/resolve.ts";
import { verify } from "../rules/verify.ts";
import { findTemplate } from "../templates/index.ts";
import { instantiateTemplate } from "../templates/instantiate.ts";
import { PROGRAM, REQUEST, TODAY, goOn, ids, loadOf, made, shareKept } from "./testing.ts";

describe("without a change", () => {
  test("from the first week it is the program that it was", () => {
    const { built, changes, floors } = goOn({}, 1);
    expect(changes).toEqual([]);
    expect(floors).toEqual([]);
    expect(built.program!.weeks).toEqual(PROGRAM.weeks);
  });

  test("the rest is a verified program of its own, with the dates, phases and loads that it had", () => {
    const { built, request, floors } = goOn({}, 6);
    const program = built.program!;
    expect(program.weeks.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(program.weeks.map(({ phase }) => phase)).toEqual(
      PROGRAM.weeks.slice(5).map(({ phase }) => phase),
    );
    expect(program.startDate).toBe("2026-12-28");
    expect(program.weeks[0]!.sessions[0]!.date).toBe(PROGRAM.weeks[5]!.sessions[0]!.date);
    expect(request).toMatchObject({ weeks: 7, startDate: "2026-12-28" });
    for (const id of ["barbell_back_squat", "barbell_bench_press", "barbell_deadlift"])
      if (ids(PROGRAM).has(id)) expect(loadOf(program, 1, id)).toBe(loadOf(PROGRAM, 6, id));
    expect(verify(program, resolve(request, TODAY)).verdict).not.toBe("rejected");
    expect(floors).toEqual([]);
  });

  test("a rest of a rest knows how far its block has come", () => {
    const first = goOn({}, 3);
    const second = goOn({}, 3, first.built.program!, first.request);
    const direct = goOn({}, 5);
    expect(readBlueprint(second.built.program!, second.brief)!.from).toBe(4);
    expect(second.built.program!.weeks.map(({ phase }) => phase)).toEqual(
      direct.built.program!.weeks.map(({ phase }) => phase),
    );
    const heavy = "barbell_back_squat";
    expect(loadOf(second.built.program!, 1, heavy)).toBeCloseTo(loadOf(PROGRAM, 5, heavy), -1);
    expect(shareKept(PROGRAM, second.built.program!)).toBeGreaterThan(0.9);
  });
});

test("a break that is being made up for goes on being made up for, and then it is over", () => {
  const request = { ...REQUEST, layoffDays: 100 };
  const program = made(request);
  const within = goOn({}, 2, program, request);
  expect(within.brief.layoff!.rampWeeks).toBe(2);
  expect(within.built.program!.weeks.map(({ phase }) => phase)).toEqual(
    program.weeks.slice(1).map(({ phase }) => phase),
  );
  const after = goOn({}, 6, program, request);
  expect(after.brief.layoff).toBeNull();
  const squat = "barbell_back_squat";
  for (const [{ built }, week] of [[within, 2] as const, [after, 6] as const])
    expect(
      Math.abs(loadOf(built.program!, 1, squat) - loadOf(program, week, squat)),
    ).toBeLessThanOrEqual(2.5);
});

test("the way to a date stays the way to that date", () => {
  const request: ProgramRequest = { ...REQUEST, goal: "powerlifting", eventDate: "2027-02-13" };
  delete request.weeks;
  const program = made(request);
  const { built, brief } = goOn({ shiftDays: 7 }, 5, program, request);
  expect(brief.event!.date).toBe("2027-02-13");
  const left = program.weeks.length - 5;
  expect(built.program!.weeks.map(({ phase }) => phase)).toEqual(
    program.weeks.slice(-left).map(({ phase }) => phase),
  );
  expect(built.program!.weeks.at(-1)!.phase).toBe("taper");
});

test("who proposed it is still who proposed it", () => {
  const brief = resolve(REQUEST, TODAY);
  const blueprint = defaultBlueprint(brief);
  blueprint.days[0]!.x[0]!.e = "barbell_front_squat";
  const program = made(REQUEST, blueprint);
  expect(program.provenance.source).toBe("model+engine");
  const { built } = goOn({ minutes: 60 }, 4, program);
  expect(built.program!.provenance.source).toBe("model+engine");
  expect(ids(built.program!)).toContain("barbell_front_squat");
  expect(goOn({ minutes: 60 }).built.program!.provenance.source).toBe("engine");
});

test("a program from elsewhere goes on as one of ours with its exercises", () => {
  const template = findTemplate("texas_method")!;
  const { request } = template.make();
  const asked = { ...request, experience: "advanced" as const };
  const program = instantiateTemplate(template, resolve(asked, TODAY)).program!;
  const { built, request: next } = goOn({}, 3, program, asked);
  expect(built.program!.provenance.source).toBe("engine");
  expect(next.keep).toContain("barbell_back_squat");
  for (const id of next.keep!) expect(ids(built.program!)).toContain(id);
  const shorter = goOn({ equipment: ["dumbbells"] }, 3, program, asked);
  expect(shorter.request.keep ?? []).not.toContain("barbell_back_squat");
  expect(shorter.built.program!.notes.filter((note) => note.startsWith("Not included"))).toEqual(
    [],
  );
});

describe("what cannot be", () => {
  test("is said where the screening allows no plan", () => {
    const { built, changes } = goOn({ conditions: ["chest pain when I climb stairs"] });
    expect(built.program).toBeNull();
    expect(changes).toEqual([]);
    expect(built.conflicts[0]).toMatchObject({ code: "SCREEN_GATE" });
    expect(built.conflicts[0]!.message.length).toBeGreaterThan(10);
  });

  test("is said where more is to be heeded than a request holds", () => {
    const many = (word: string) => Array.from({ length: 20 }, (_, i) => `${word} ${i}`);
    const request = { ...REQUEST, avoid: many("squat") };
    const { built } = goOn({ avoid: many("press") }, 4, PROGRAM, request);
    expect(built.conflicts).toEqual([
      expect.objectContaining({ code: "CHANGES_TOO_MANY", pointers: ["/avoid"] }),
    ]);
  });

  test("notes do not take back what notes said of the body", () => {
    const request = { ...REQUEST, notes: "I have a herniated disc in the lower back." };
    const { request: next, brief } = goOn({ notes: "I like Mondays." }, 4, made(request), request);
    expect(next.notes).toContain("herniated");
    expect(brief.limits).toEqual(resolve(request, TODAY).limits);
  });
});

test("a maximum that only the plan let grow never keeps anybody from going on", () => {
  const request: ProgramRequest = {
    ...REQUEST,
    experience: "novice",
    maxima: [{ exercise: "barbell_back_squat", value: 284 }],
  };
  const program = made(request);
  expect(goOn({}, 11, program, request).built.program).not.toBeNull();
});
