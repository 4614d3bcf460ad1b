/** How exactly masses are said: by what they are, and from grams. */
import { expect, test } from "vitest";
import { gramsOfLb } from "../units.ts";
import { massIn, toLoad } from "./load.ts";

test("a load is said to the smallest plates, an estimate to a tenth, a volume whole", () => {
  expect(toLoad(61_250, "kg").display).toBe("61.25 kg");
  expect(toLoad(61_250, "kg", "estimate")).toEqual({ kg: 61.3, display: "61.3 kg" });
  expect(toLoad(61_250, "kg", "volume").display).toBe("61 kg");
  expect(toLoad(61_250, "lb").kg).toBe(61.25);
});

test("a volume of pounds is theirs again, whatever each set lost on its way into grams", () => {
  const setG = gramsOfLb(92);
  expect(toLoad(setG * 30, "lb").display).not.toBe("2760 lb");
  expect(toLoad(setG * 30, "lb", "volume").display).toBe("2760 lb");
});

test("pounds are made of grams, not of kilograms that were rounded", () => {
  expect(massIn("lb", 31_530, "estimate")).toBe(69.5);
  expect(massIn("lb", 31_500, "estimate")).toBe(69.4);
  expect(Object.is(massIn("kg", -1, "volume"), 0)).toBe(true);
});
