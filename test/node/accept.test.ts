import { expect, test } from "vitest";
import { askArithmetic } from "../support/accept/arithmetic.ts";
import type { Answer } from "../support/accept/answer.ts";
import { askConstraints, askReproducible } from "../support/accept/constraints.ts";
import { askBadWeeks, askWhy } from "../support/accept/days.ts";
import { askFaults } from "../support/accept/faults.ts";
import { askLifters } from "../support/accept/lifters.ts";

/** As `npm run accept`, with fewer cases where the time goes. */
const QUESTIONS: [string, () => Answer][] = [
  ["1. constraints hold", () => askConstraints(1500)],
  ["2. it is reproducible", () => askReproducible(60)],
  ["3. it cannot be lied to", () => askFaults(300)],
  ["4. virtual lifters bear it", () => askLifters(100)],
  ["5. it bends with a bad week", () => askBadWeeks(60)],
  ["6. it can say why", () => askWhy(60)],
  ["7. the arithmetic is right", () => askArithmetic(10_000)],
];

test.each(QUESTIONS)("%s", { timeout: 60_000 }, (_, ask) => {
  expect(ask().figures.filter(({ isMet }) => !isMet)).toEqual([]);
});
