import fc from "fast-check";
import { expect, test } from "vitest";
import { gramsOfKg, gramsOfLb, kgOfGrams, lbOfGrams } from "./units.ts";

const grams = fc.integer({ min: 0, max: 1_000_000 });

test("a load survives the way to kilograms or pounds and back to the gram", () => {
  fc.assert(
    fc.property(grams, (g) => gramsOfKg(kgOfGrams(g)) === g && gramsOfLb(lbOfGrams(g)) === g),
  );
});

test("the figures printed on plates are exact", () => {
  expect([1.25, 2.5, 20, 0.1 + 0.2].map(gramsOfKg)).toEqual([1250, 2500, 20000, 300]);
  expect([45, 2.5].map(gramsOfLb)).toEqual([20412, 1134]);
});
