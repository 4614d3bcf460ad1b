import { expect, test } from "vitest";
import { CoachFact } from "./fact.ts";
import { LANGUAGES } from "./language.ts";
import { programFacts } from "./program-facts.ts";

const program = { weeks: 8, daysPerWeek: 4, startDate: "2026-11-02" };
const said = (today: string, over: object = {}) =>
  Object.fromEntries(
    programFacts({ ...program, ...over }, today, "en").map(({ key, value }) => [key, value]),
  );

test("the week follows from the start", () => {
  const inWeek = (week: number, weeksToGo: number) => ({
    programWeek: `${week} of 8`,
    weeksToGo,
    sessionsPerWeek: 4,
  });
  expect(said("2026-11-02")).toEqual(inWeek(1, 7));
  expect(said("2026-11-08")).toEqual(inWeek(1, 7));
  expect(said("2026-11-09")).toEqual(inWeek(2, 6));
  expect(said("2026-12-27")).toEqual({ programWeek: "8 of 8", sessionsPerWeek: 4 });
});

test("nothing is said of a week before the start, after the end, or without one", () => {
  for (const [today, startDate] of [
    ["2026-11-01", program.startDate],
    ["2026-12-28", program.startDate],
    ["2026-11-30", null],
  ] as const)
    expect(said(today, { startDate })).toEqual({ sessionsPerWeek: 4 });
});

test.each(LANGUAGES)("%s: each is a fact as the coach takes them", (language) => {
  for (const fact of programFacts(program, "2026-11-30", language))
    expect(CoachFact.parse(fact)).toEqual(fact);
});
