/** What is learned: words tell levels apart, what is rare or harmless says little, and every run learns the same. */
import { expect, test } from "vitest";
import { cast } from "../../engine/safety/vote/ballot.ts";
import { ballotsOn, type Example, learn } from "../../scripts/lib/teach.ts";

const HARMLESS = 2;
const many = (label: number, ...sentences: string[]): Example[] =>
  Array.from({ length: 6 }, () => ({
    label,
    sentences: sentences.map((words) => words.split(" ")),
  }));
const LESSONS = [
  ...many(0, "my chest aches", "and squats"),
  ...many(1, "hide the food", "and squats"),
  ...many(HARMLESS, "how deep are squats", "my plan"),
  ...many(HARMLESS, "the plan and my squats"),
];
const ask = (...sentences: string[]) =>
  ballotsOn(
    { label: HARMLESS, sentences: sentences.map((words) => words.split(" ")) },
    learn(LESSONS, HARMLESS),
  );
const voted = (...sentences: string[]) => cast(ask(...sentences), 0);

test("words tell levels apart, also beside harmless sentences", () => {
  expect(voted("chest aches")).toMatchObject({ level: 0 });
  expect(voted("hide food")).toMatchObject({ level: 1 });
  expect(voted("how deep are squats", "hide food", "my plan")).toMatchObject({
    level: 1,
    at: 1,
    end: 2,
  });
  expect(voted("how deep are my squats")).toBeNull();
});

test("what hardly any lesson has weighs nothing", () => {
  const { weights } = learn([...LESSONS, { label: 0, sentences: [["lightning"]] }], HARMLESS);
  expect(weights.has("chest")).toBe(true);
  expect(weights.has("lightning")).toBe(false);
});

test("every run learns the same", () => {
  expect(learn(LESSONS, HARMLESS)).toEqual(learn(LESSONS, HARMLESS));
});
