import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { shareErrand } from "./share.ts";

const LIMIT = 1_000;

describe("a shared errand", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is run once for all who ask meanwhile, and anew for who asks later", async () => {
    let runs = 0;
    const ask = shareErrand(async () => {
      runs += 1;
      await Promise.resolve();
      return runs;
    }, LIMIT);
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
    expect(await ask()).toBe(2);
  });

  it("tells everybody of a failure, and is tried again", async () => {
    let runs = 0;
    const ask = shareErrand(async () => {
      runs += 1;
      if (runs === 1) throw new Error("not today");
      return "tomorrow";
    }, LIMIT);
    const both = await Promise.allSettled([ask(), ask()]);
    expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await ask()).toBe("tomorrow");
  });

  it("is given up when it does not come back, and begun anew", async () => {
    let runs = 0;
    const ask = shareErrand(() => {
      runs += 1;
      return runs === 1 ? new Promise<string>(() => {}) : Promise.resolve("second");
    }, LIMIT);
    const first = expect(ask()).rejects.toThrow("too long");
    await vi.advanceTimersByTimeAsync(LIMIT);
    await first;
    expect(await ask()).toBe("second");
  });

  it("goes on for the others when one of them leaves", async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const ask = shareErrand(() => promise, LIMIT);
    const leaving = new AbortController();
    const left = expect(ask(leaving.signal)).rejects.toBe("gone");
    const stayed = ask();
    leaving.abort("gone");
    await left;
    resolve("here");
    expect(await stayed).toBe("here");
    await expect(ask(AbortSignal.abort("never came"))).rejects.toBe("never came");
  });
});
