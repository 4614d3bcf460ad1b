/** What clients say they take, and what they get. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseType } from "./choose-type.ts";

const TYPES = ["image/svg+xml", "application/json", "text/csv"] as const;
const [SVG, JSON_TYPE, CSV] = TYPES;

test.each([
  [null, SVG],
  ["", SVG],
  ["*/*", SVG],
  ["image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8", SVG],
  ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", SVG],
  ["application/json", JSON_TYPE],
  ["application/json, text/plain, */*", JSON_TYPE],
  ["Application/JSON; charset=utf-8", JSON_TYPE],
  ["text/*", CSV],
  ["text/csv;q=0.5, application/json;q=0.9", JSON_TYPE],
  ["text/csv, application/json;q=0.9", CSV],
  ["image/*;q=0, */*", JSON_TYPE],
  ["application/json;q=0", null],
  ["image/png", null],
  ["text/csv;q=nonsense", CSV],
])("%s gets %s", (accept, type) => {
  expect(chooseType(accept, TYPES)).toBe(type);
});

test("whatever is sent, the answer is one that there is or none", () => {
  fc.assert(
    fc.property(fc.string(), (accept) => {
      expect([...TYPES, null]).toContain(chooseType(accept, TYPES));
    }),
  );
});
