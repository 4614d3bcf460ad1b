import { expect, test } from "vitest";
import { LIFTER_NAMES } from "../../engine/program/simulate/lifters.ts";
import { ADAPTATION_CASES, askAdaptation } from "../support/accept/adaptation/adaptation.ts";

/** As `npm run accept`, each lifter on one program of another kind. */
test("8. the coach that only sees the logs keeps every lifter safe and growing", () => {
  const { figures } = askAdaptation((name) => {
    const at = (LIFTER_NAMES.indexOf(name) * 5) % ADAPTATION_CASES.length;
    return [ADAPTATION_CASES[at]!];
  });
  expect(figures).toHaveLength(LIFTER_NAMES.length);
  expect(figures.filter(({ isMet }) => !isMet)).toEqual([]);
}, 120_000);
