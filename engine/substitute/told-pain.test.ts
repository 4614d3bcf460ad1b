import { expect, test } from "vitest";
import { painTold } from "./told-pain.ts";

test.each([
  ["My shoulder hurts when I bench, 5 out of 10", "shoulder", 5],
  ["Mir tut die Schulter beim Bankdrücken weh, 6 von 10", "shoulder", 6],
  ["Me duele la rodilla en sentadilla, 7 de 10", "knee", 7],
  ["J'ai mal au genou, 6/10", "knee", 6],
  ["Meu ombro dói no supino, 6 de 10", "shoulder", 6],
  ["my knee hurts", "knee", null],
] as const)("%s", (text, joint, score) => {
  expect(painTold(text)).toEqual([{ joint, score }]);
});

test.each([
  "My shoulder doesn't hurt",
  "My wife's knee hurts 7/10",
  "My quads are sore, 6/10",
  "bench 3x5 at 60 kg, rpe 8/10",
  "What should I bench today?",
])("nothing: %s", (text) => {
  expect(painTold(text)).toEqual([]);
});
