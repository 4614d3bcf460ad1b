/** Help is written as what is taken off, and read back as help. */
import { expect, test } from "vitest";
import { EMPTY_SET } from "../../workout-log.ts";
import { shownLoad } from "./shown-load.ts";

const assisted = { ...EMPTY_SET, loadType: "assisted" as const, loadG: 20_000, reps: 8 };

test("help is less than nothing, but where the name tells of it", () => {
  expect(shownLoad(assisted, "Pull-up", "kg")).toBe(-20);
  expect(shownLoad(assisted, "Assisted pull-up machine", "kg")).toBe(20);
  expect(shownLoad({ ...assisted, loadType: "added" }, "Pull-up", "kg")).toBe(20);
  expect(shownLoad({ ...assisted, loadG: null }, "Pull-up", "kg")).toBeNull();
});
