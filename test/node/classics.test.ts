/** The classic programs that the linter is tried on are programs, and as long as they say. */
import { describe, expect, test } from "vitest";
import { catalog } from "../../engine/catalog/catalog.ts";
import { Program } from "../../engine/program/program.ts";
import { ProgramRequest } from "../../engine/program/request.ts";
import { TEMPLATES_CATALOG } from "../../engine/templates/index.ts";

const cases = TEMPLATES_CATALOG.map(({ name, make }) => [name, make()] as const);

test("there are 26 of them, each with its own name", () => {
  expect(new Set(cases.map(([name]) => name)).size).toBe(26);
});

describe.each(cases)("%s", (_, { program, request }) => {
  const sessions = program.weeks.flatMap((week) => week.sessions);
  const exercises = sessions.flatMap((session) => session.exercises);

  test("keeps the schemas of a program and of a request", () => {
    expect(Program.parse(program)).toEqual(program);
    expect(ProgramRequest.parse(request)).toEqual(request);
    expect(program.provenance.source).toBe("external");
  });

  test("has the weeks and days that it was asked for", () => {
    expect(program.weeks.map((week) => week.number)).toEqual(
      Array.from({ length: request.weeks! }, (_, i) => i + 1),
    );
    for (const week of program.weeks) {
      expect(week.sessions.map((session) => session.weekday)).toEqual(request.weekdays);
      expect(week.sessions).toHaveLength(request.daysPerWeek!);
    }
    expect(program.daysPerWeek).toBe(request.daysPerWeek);
  });

  test("names exercises that we know and can be done with what there is", () => {
    const there = new Set<unknown>(request.equipment);
    for (const { exerciseId } of exercises) {
      const known = catalog().byId.get(exerciseId);
      const ways = known?.equipment ?? [];
      expect([exerciseId, known !== undefined]).toEqual([exerciseId, true]);
      expect([
        exerciseId,
        ways.length === 0 || ways.some((way) => way.every((kind) => there.has(kind))),
      ]).toEqual([exerciseId, true]);
    }
  });

  test("asks for sets that make sense", () => {
    for (const { exerciseId, groups, progression } of exercises) {
      expect(groups.some(({ type }) => type === "work")).toBe(true);
      if (progression !== null) expect(program.progressions).toHaveProperty(progression);
      for (const { reps, repsMax, percent } of groups) {
        expect([exerciseId, reps <= (repsMax ?? reps), (percent ?? 50) <= 100]).toEqual([
          exerciseId,
          true,
          true,
        ]);
      }
    }
  });

  test("fits the time that it was written for", () => {
    const longest = Math.max(...sessions.map((session) => session.minutes.usual));
    expect([longest <= request.minutes! * 1.05, longest]).toEqual([true, longest]);
  });
});
