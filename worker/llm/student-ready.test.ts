import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeReadyCheck } from "./student-ready.ts";

const MODEL = "liftwright-student";
const models = (...ids: string[]) =>
  Response.json({ object: "list", data: ids.map((id) => ({ id })) });

/** A GPU that is well, but for what a test says otherwise. */
function makeGpu(sick: Partial<Record<string, () => Response | Promise<Response>>> = {}) {
  const clock = { now: 0 };
  const asked: string[] = [];
  const gpu = { sick, asked, clock };
  const transport = {
    async fetch(request: Request) {
      const { pathname } = new URL(request.url);
      asked.push(`${request.method} ${pathname}`);
      const answer = gpu.sick[pathname];
      if (answer) return answer();
      return pathname === "/healthz" ? new Response("ok") : models("base", MODEL);
    },
  };
  const isReady = makeReadyCheck(transport, MODEL, () => clock.now);
  return Object.assign(gpu, { isReady });
}

const BOTH = ["GET /healthz", "GET /v1/models"];
const loading = () => new Response("loading", { status: 503 });
const lost = () => {
  throw new TypeError("connection refused");
};

describe("a student that is ready", () => {
  it("is healthy and serves the model", async () => {
    const { isReady, asked } = makeGpu();
    expect(await isReady()).toBe(true);
    expect(asked).toEqual(BOTH);
  });

  it("is believed for thirty seconds", async () => {
    const gpu = makeGpu();
    await gpu.isReady();
    gpu.sick = { "/healthz": loading };
    gpu.clock.now = 29_999;
    expect(await gpu.isReady()).toBe(true);
    expect(gpu.asked).toEqual(BOTH);
    gpu.clock.now = 30_000;
    expect(await gpu.isReady()).toBe(false);
  });

  it("is asked anew when somebody has met trouble", async () => {
    const gpu = makeGpu();
    await gpu.isReady();
    gpu.sick = { "/healthz": loading };
    gpu.isReady.forget();
    expect(await gpu.isReady()).toBe(false);
    gpu.sick = {};
    // What is known to be bad is not asked the sooner for it.
    gpu.isReady.forget();
    expect(await gpu.isReady()).toBe(false);
  });

  it("is asked once by all who want it at the same time", async () => {
    const { isReady, asked } = makeGpu();
    expect(await Promise.all(Array.from({ length: 5 }, isReady))).toEqual(Array(5).fill(true));
    expect(asked).toEqual(BOTH);
  });
});

describe("a student that is not ready", () => {
  it.each([
    ["is loading", { "/healthz": loading, "/v1/models": loading }],
    ["says that it is unwell", { "/healthz": loading }],
    [
      "is healthy in another way than 200",
      { "/healthz": () => new Response(null, { status: 204 }) },
    ],
    ["cannot be reached", { "/healthz": lost, "/v1/models": lost }],
    ["has no health to show", { "/healthz": lost }],
    [
      "sends us to a login page",
      { "/healthz": () => Response.redirect("https://login.example.com") },
    ],
    ["serves another model", { "/v1/models": () => models("base", `${MODEL}-2`) }],
    ["serves none", { "/v1/models": () => models() }],
    ["tells no models", { "/v1/models": loading }],
    ["talks nonsense", { "/v1/models": () => new Response("<html>") }],
    [
      "answers with something else",
      { "/v1/models": () => Response.json({ data: [{ name: MODEL }] }) },
    ],
  ])("%s", async (_, sick) => {
    expect(await makeGpu(sick).isReady()).toBe(false);
  });

  it("is asked again after five seconds", async () => {
    const gpu = makeGpu({ "/healthz": loading });
    expect(await gpu.isReady()).toBe(false);
    gpu.sick = {};
    gpu.clock.now = 4_999;
    expect(await gpu.isReady()).toBe(false);
    gpu.clock.now = 5_000;
    expect(await gpu.isReady()).toBe(true);
  });

  describe("in time", () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
    afterEach(() => void vi.useRealTimers());

    it("is given up after two seconds, and asked anew", async () => {
      const gpu = makeGpu({ "/healthz": () => new Promise(() => {}) });
      const first = gpu.isReady();
      await vi.advanceTimersByTimeAsync(2_000);
      expect(await first).toBe(false);
      gpu.sick = {};
      gpu.clock.now = 5_000;
      expect(await gpu.isReady()).toBe(true);
    });
  });
});
