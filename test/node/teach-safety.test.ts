/** What is learned: words tell levels apart, what is rare or harmless says little, and every run learns the same. */
import { expect, test } from "vitest";
import { ballotsOf, cast, weigh } from "../../engine/safety/vote/ballot.ts";
import { pack, unpack } from "../../engine/safety/vote/weights.ts";
import { type Example, learn } from "../../scripts/lib/teach.ts";

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
function voted(...sentences: string[]) {
  const weights = unpack(pack(learn(LESSONS, HARMLESS)));
  const weighed = sentences.map((words) => weigh(words.split(" "), weights));
  return cast(ballotsOf(weighed, weights.bias), 0);
}

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
