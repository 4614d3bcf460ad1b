/** What changes under way changes what it must, and leaves the rest as it was. */
import { describe, expect, test } from "vitest";
import { catalog } from "../catalog/catalog.ts";
import { whyNot } from "../program/eligible.ts";
import type { ProgramRequest } from "../program/request.ts";
import { ProgramChanges } from "./program-changes.ts";
import { PROGRAM, REQUEST, goOn, ids, loadOf, made, shareKept } from "./testing.ts";

describe("what changed", () => {
  test("less time costs sets, never the date, and is told", () => {
    const { built, changes, floors, request } = goOn({ minutes: 30 });
    expect(request.minutes).toBe(30);
    for (const { minutes } of built.program!.weeks.flatMap(({ sessions }) => sessions))
      expect(minutes.usual).toBeLessThanOrEqual(33);
    expect(changes.length).toBeGreaterThan(10);
    expect(changes.some(({ kind }) => kind === "minutes")).toBe(true);
    expect(changes.some(({ kind }) => kind === "date")).toBe(false);
    expect(floors.map(({ code }) => code)).toContain("VOL_BELOW_FLOOR");
    for (const { before, after } of floors)
      expect(after.count > before.count || after.status !== before.status).toBe(true);
  });

  test("a new injury takes out what it rules out, and the old one still holds", () => {
    const request = { ...REQUEST, injuries: ["shoulder_impingement"] };
    const program = made(request);
    const after = goOn({ injuries: ["knee_patellofemoral"] }, 4, program, request);
    expect(after.request.injuries).toEqual(["shoulder_impingement", "knee_patellofemoral"]);
    for (const id of ids(after.built.program!))
      expect([id, whyNot(catalog().byId.get(id)!, after.brief, null)]).toEqual([id, null]);
    expect(shareKept(program, after.built.program!)).toBeGreaterThan(0.6);
  });

  test("what is avoided is replaced and everything else stays", () => {
    const { built, changes } = goOn({ avoid: ["barbell bench press"] });
    const left = ids(built.program!);
    const gone = [...ids(PROGRAM)].filter((id) => !left.has(id));
    expect(gone).toContain("barbell_bench_press");
    expect(shareKept(PROGRAM, built.program!)).toBeGreaterThan(0.85);
    expect(changes.some(({ kind, after }) => kind === "swapped" && after !== null)).toBe(true);
  });

  test("another gym replaces the ones before", () => {
    const request = {
      ...REQUEST,
      gyms: [{ name: "City", equipment: ["barbell", "rack", "bench"] as const, days: [] }],
    } as unknown as ProgramRequest;
    const { request: next, built } = goOn({ equipment: ["dumbbells"] }, 4, made(request), request);
    expect(next.gyms).toBeUndefined();
    for (const id of ids(built.program!))
      expect(catalog().byId.get(id)!.equipment.flat()).not.toContain("barbell");
  });

  test("fewer days are shared out anew from the exercises that were known", () => {
    const { built, request } = goOn({ daysPerWeek: 3 });
    expect(request.weekdays).toBeUndefined();
    expect(built.program!.daysPerWeek).toBe(3);
    expect(built.verification!.verdict).not.toBe("rejected");
    expect(shareKept(PROGRAM, built.program!)).toBeGreaterThan(0.6);
  });

  test("a maximum that is told wins over what the program reckoned with", () => {
    const maxima = [{ exercise: "back squat", value: 120 }];
    const { built, brief } = goOn({ maxima });
    expect(brief.maxima.get("barbell_back_squat")).toMatchObject({
      maxG: 120_000,
      source: "known",
    });
    expect(brief.maxima.get("barbell_bench_press")!.maxG).toBeGreaterThanOrEqual(100_000);
    expect(loadOf(built.program!, 1, "barbell_back_squat")).toBeLessThan(
      loadOf(PROGRAM, 5, "barbell_back_squat"),
    );
  });

  test("what the plan reckons with by then is an estimate, and what was told is not", () => {
    const { brief } = goOn({}, 8);
    expect(brief.maxima.get("barbell_back_squat")).toMatchObject({ source: "estimated" });
    expect(goOn({}, 1).brief.maxima.get("barbell_back_squat")).toMatchObject({ source: "known" });
  });

  test("after a break the loads come back step by step", () => {
    const { built } = goOn({ layoffDays: 50, shiftDays: 49 });
    const program = built.program!;
    expect(program.weeks[0]!.phase).toBe("return");
    expect(program.startDate).toBe("2027-02-08");
    const squat = "barbell_back_squat";
    expect(loadOf(program, 1, squat)).toBeLessThan(loadOf(PROGRAM, 5, squat) * 0.9);
    expect(program.weeks).toHaveLength(8);
  });

  test("new caution holds loads down from now on, and old caution goes on where it stands", () => {
    const squat = "barbell_back_squat";
    const ill = goOn({ illnessDaysAgo: 0 }, 7).built.program!;
    expect(loadOf(ill, 1, squat)).toBeLessThan(loadOf(PROGRAM, 7, squat) * 0.9);
    const request = { ...REQUEST, illnessDaysAgo: 5 };
    const program = made(request);
    const { built } = goOn({}, 2, program, request);
    expect(loadOf(built.program!, 1, squat)).toBe(loadOf(program, 2, squat));
  });

  test("days later is days later, with the same weekdays", () => {
    const { built, changes, brief } = goOn({ shiftDays: 7 });
    expect(built.program!.startDate).toBe("2026-12-28");
    const dates = changes.filter(({ kind }) => kind === "date");
    expect(dates).toHaveLength(8 * 4);
    expect(dates[0]).toMatchObject({
      before: "Monday 2026-12-21",
      after: "Monday 2026-12-28",
    });
    // Where nobody knows a maximum the load is looked for once more.
    const known = changes.filter(
      ({ kind, exerciseId }) => kind !== "date" && exerciseId && brief.maxima.has(exerciseId),
    );
    expect(known.length).toBeLessThan(5);
    expect(known.map(({ kind }) => kind)).not.toContain("load");
  });
});

test("changes are strict, and their example is one of them", () => {
  const { example } = ProgramChanges.meta() as { example: object };
  expect(ProgramChanges.parse(example)).toEqual(example);
  expect(ProgramChanges.safeParse({ goal: "strength" }).success).toBe(false);
  expect(ProgramChanges.safeParse({ shiftDays: 57 }).success).toBe(false);
});
