import { expect, test } from "vitest";
import { TtlCache } from "./cache.ts";

test("a value is loaded once until its time is over", async () => {
  const cache = new TtlCache<number>(1_000, 10);
  let loads = 0;
  const load = async () => (loads += 1);
  expect(await cache.get("a", 0, load)).toBe(1);
  expect(await cache.get("a", 999, load)).toBe(1);
  expect(await cache.get("a", 1_000, load)).toBe(2);
});

test("what was being read while something was forgotten is not kept", async () => {
  const cache = new TtlCache<string>(1_000, 10);
  const reading = Promise.withResolvers<string>();
  const first = cache.get("key", 0, () => reading.promise);
  cache.forget("key");
  reading.resolve("valid");
  expect(await first).toBe("valid");
  expect(await cache.get("key", 1, async () => "revoked")).toBe("revoked");
});

test("the oldest entry makes room", async () => {
  const cache = new TtlCache<string>(1_000, 2);
  for (const key of ["a", "b", "c"]) await cache.get(key, 0, async () => key);
  expect(await cache.get("c", 1, async () => "again")).toBe("c");
  expect(await cache.get("a", 1, async () => "again")).toBe("again");
});
