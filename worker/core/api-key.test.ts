import fc from "fast-check";
import { expect, test } from "vitest";
import { KEY_RANDOM_BYTES, hashApiKey, lastFour, makeApiKey, parseApiKey } from "./api-key.ts";

const random = fc.uint8Array({ minLength: KEY_RANDOM_BYTES, maxLength: KEY_RANDOM_BYTES });

test.each([
  ["secret", "live", "lw_sk_live_"],
  ["secret", "test", "lw_sk_test_"],
  ["publishable", "live", "lw_pk_live_"],
  ["operator", "live", "lw_adm_"],
] as const)("a %s key in %s mode begins with %s and reads back", (kind, mode, prefix) => {
  fc.assert(
    fc.property(random, (bytes) => {
      const key = makeApiKey(kind, mode, bytes);
      expect(key.startsWith(prefix)).toBe(true);
      expect(parseApiKey(key)).toEqual({ kind, mode });
    }),
  );
});

test("any single changed character is noticed without a database", () => {
  fc.assert(
    fc.property(random, fc.nat(), (bytes, at) => {
      const key = makeApiKey("secret", "live", bytes);
      const i = 11 + (at % (key.length - 11));
      const typo = key.slice(0, i) + (key[i] === "x" ? "y" : "x") + key.slice(i + 1);
      return parseApiKey(typo) === "checksum";
    }),
  );
});

test("what is stored says nothing without the pepper", async () => {
  const key = makeApiKey("secret", "live", new Uint8Array(KEY_RANDOM_BYTES));
  const hash = await hashApiKey("pepper-a", key);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hash).not.toBe(await hashApiKey("pepper-b", key));
  expect(key.endsWith(lastFour(key))).toBe(true);
});
