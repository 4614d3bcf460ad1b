import fc from "fast-check";
import { expect, test } from "vitest";
import { isId, makeId } from "./ids.ts";

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
const time = fc.integer({ min: 0, max: 4_000_000_000_000 });

test("every id is recognised as its own kind and no other", () => {
  fc.assert(
    fc.property(time, bytes, (now, random) => {
      const id = makeId("athlete", now, random);
      return isId("athlete", id) && !isId("session", id) && !isId("athlete", id.slice(0, -1));
    }),
  );
});

test("later ids sort after earlier ones", () => {
  fc.assert(
    fc.property(time, bytes, bytes, (now, a, b) => {
      expect(makeId("audit", now, a) < makeId("audit", now + 1, b)).toBe(true);
    }),
  );
});
