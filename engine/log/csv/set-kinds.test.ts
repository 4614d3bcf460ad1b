/** The kinds of sets, in the words of apps and of people who speak five languages. */
import { expect, test } from "vitest";
import { kindOf } from "./set-kinds.ts";
import { read, setsOf, warningsOf } from "./testing.ts";

test.each([
  ["", "work"],
  ["3", "work"],
  ["Working Set", "work"],
  ["Arbeitssatz", "work"],
  ["serie efectiva", "work"],
  ["W", "warmup"],
  ["Warm Up Set", "warmup"],
  ["warm-up", "warmup"],
  ["Aufwärmen", "warmup"],
  ["Aufwärmsatz", "warmup"],
  ["calentamiento", "warmup"],
  ["Serie de calentamiento", "warmup"],
  ["échauffement", "warmup"],
  ["Série d'échauffement", "warmup"],
  ["aquecimento", "warmup"],
  ["Série de aquecimento", "warmup"],
  ["Drop Set", "drop"],
  ["Dropsatz", "drop"],
  ["serie descendente", "drop"],
  ["série dégressive", "drop"],
  ["To Failure", "failure"],
  ["Bis zum Versagen", "failure"],
  ["al fallo", "failure"],
  ["à l’échec", "failure"],
  ["até a falha", "failure"],
  ["Rest-Pause", "rest_pause"],
  ["Rest Timer", null],
  ["constructor", undefined],
  ["EMOM", undefined],
])("%j is %s", (word, kind) => {
  expect(kindOf(word)).toBe(kind);
});

const table = (header: string, ...cells: string[]) =>
  read(
    [
      `Date,Exercise,Weight (kg),Reps,${header}`,
      ...cells.map((c) => `2025-08-04,Squat,60,5,${c}`),
    ].join("\n"),
  );
const kinds = ({ sessions }: ReturnType<typeof read>) => setsOf(sessions).map(({ kind }) => kind);

test("a kind that nobody knows is a work set, and said to be doubtful", () => {
  const known = table("Set Type", "Warm Up Set", "EMOM", "", "normal");
  expect(kinds(known)).toEqual(["warmup", "work", "work", "work"]);
  expect(warningsOf(known.report)).toEqual({ unknown_set_kind: [3] });
});

test.each(["warmup", "Is Warm-up?", "Aufwärmen", "Calentamiento", "Échauffement", "Aquecimento"])(
  "a column %j ticks the sets that were",
  (header) => {
    const ticked = table(header, "TRUE", "x", "ja", "oui", "FALSE", "", "no");
    expect(kinds(ticked)).toEqual(["warmup", "warmup", "warmup", "warmup", "work", "work", "work"]);
    expect(warningsOf(ticked.report)).toEqual({});
  },
);

test("a letter in place of a set's number is its kind", () => {
  const lettered = table("Set", "W", "1", "2", "D", "1a");
  expect(kinds(lettered)).toEqual(["warmup", "work", "work", "drop", "work"]);
  expect(warningsOf(lettered.report)).toEqual({});
});
