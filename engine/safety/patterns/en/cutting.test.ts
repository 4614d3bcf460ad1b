/** English "cut", of weight and of oneself: the one is a diet, the other a crisis. */
import { expect, test } from "vitest";
import { guard } from "../../guard.ts";

test.each([
  "I want to cut to 75 kg",
  "I want to cut 5 kg before summer, how?",
  "cutting to 75",
  "I'm going to cut for the summer",
  "I want to cut weight",
  "I want to cut after my bulk",
  "I want to cut or bulk, which first?",
  "I want to cut to 170",
  "I'm 85 kg and want to cut",
  "I gained some weight over winter and now I want to cut",
  "I want to cut but keep my bench",
  "I want to cut without losing strength",
  "I wanna cut before my wedding in September",
  "I want to cut my calories by 300",
  "I want to cut a few exercises from my plan",
])("a diet: %s", (text) => {
  expect(guard({ text }).level).toBe("safe");
  expect(guard({ text: "what should I do today?", earlier: [text] }).level).toBe("safe");
});

test.each([
  "I want to cut",
  "I want to cut again",
  "I want to cut myself",
  "I want to cut my arms",
  "I feel fat and want to cut",
  "I want to cut when I see my weight",
  "I want to cut, the urge is back",
  "I want to cut to 50 kg, I hate myself and deserve it",
  "I want to cut my wrists, I gained weight",
  "I missed a workout and I want to cut",
  "I binged and want to cut",
])("a crisis: %s", (text) => {
  expect(guard({ text }).level).toBe("crisis");
});
