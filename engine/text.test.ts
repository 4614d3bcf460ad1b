import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText, plainText } from "./text.ts";

test("hidden characters do not survive, visible ones do", () => {
  const tags = Array.from("ignore", (c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join(
    "",
  );
  expect(cleanText(`Ma\u200Bya${tags}\u202E`)).toBe("Maya");
  expect(cleanText("\uD800A")).toBe("A");
  expect(cleanText("👩‍🦰 Zoë")).toBe("👩‍🦰 Zoë");
});

test("cleaning twice changes nothing more", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (s) => cleanText(cleanText(s)) === cleanText(s)),
  );
});

test("a text of nothing visible is empty, and so refused", () => {
  expect(plainText(10).safeParse("\u200B \u2060").success).toBe(false);
  expect(plainText(3).safeParse("abcd").success).toBe(false);
});
