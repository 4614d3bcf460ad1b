/** F24, F25, F29: storage that is busy, before or after it has written: 503, and a repeat has one effect. */
import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { silenceConsole } from "../silence.ts";
import { JobFeed } from "../../../durable-objects/job-feed.ts";
import { api, makeApi, newPartner } from "../harness.ts";
import { REQUEST } from "../job-kit.ts";

silenceConsole("error", "warn");

const BUSY = [
  "D1_ERROR: D1 DB is overloaded. Too many requests queued.",
  "D1_ERROR: Network connection lost.",
  "D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.",
];

/** Every write is one batch: every third of them fails, in turn before and after it took place. */
function flaky(database: D1Database) {
  let writes = 0;
  return new Proxy(database, {
    get(target, name: keyof D1Database) {
      if (name !== "batch") {
        const value = target[name];
        return typeof value === "function" ? (value as () => unknown).bind(target) : value;
      }
      return async (statements: D1PreparedStatement[]) => {
        writes += 1;
        const error = new Error(BUSY[writes % BUSY.length]);
        if (writes % 3 === 1) throw error;
        const result = await target.batch(statements);
        if (writes % 3 === 2) throw error;
        return result;
      };
    },
  });
}

const deadEnd = { send: async () => Promise.reject(new Error("queue down")) } as unknown as Queue;

test("fifty writes, most of them faulted, under their keys leave one effect each, and no half of one", async () => {
  const unlucky = makeApi({
    env: { DB: flaky(env.DB), BULK_QUEUE: deadEnd, EXPRESS_QUEUE: deadEnd },
  });
  const { key } = await newPartner();
  let refused = 0;
  const ask = async (path: string, body: object, once: string) => {
    for (let tries = 0; tries < 20; tries += 1) {
      const headers = { "idempotency-key": once };
      const answer = await unlucky("POST", path, { key, headers, body });
      if (answer.status < 300) return answer.body;
      refused += 1;
      expect([answer.status, answer.body.code]).toEqual([503, "overloaded"]);
      expect(answer.headers.get("retry-after")).toBe("2");
    }
    throw new Error("never let through");
  };
  const ids = new Set<string>();
  for (let i = 0; i < 25; i += 1) {
    const program = { ...REQUEST, weeks: 1, mode: "engine", seed: i };
    ids.add((await ask("/v1/programs", program, `job ${i}`)).id);
    ids.add((await ask("/v1/athletes", { externalId: `athlete_${i}` }, `athlete ${i}`)).id);
  }
  expect(refused).toBeGreaterThan(20);
  expect(ids.size).toBe(50);
  const jobs = await api("GET", "/v1/jobs?limit=100", { key });
  const athletes = await api("GET", "/v1/athletes?limit=100", { key });
  expect([jobs.body.data.length, athletes.body.data.length]).toEqual([25, 25]);
}, 30_000);

test("an object that is overloaded is not asked again, and what needs it not is answered", async () => {
  const { key } = await newPartner();
  const filed = await makeApi({ env: { BULK_QUEUE: deadEnd } })("POST", "/v1/programs", {
    key,
    body: { ...REQUEST, mode: "engine" },
  });
  const watch = vi.spyOn(JobFeed.prototype, "watch").mockImplementation(async () => {
    throw Object.assign(new Error("too many requests"), { overloaded: true });
  });
  const answer = await api("GET", `/v1/jobs/${filed.body.id}/events`, { key });
  expect(answer.status).toBeGreaterThanOrEqual(500);
  expect(watch).toHaveBeenCalledTimes(1);
  expect((await api("GET", `/v1/jobs/${filed.body.id}`, { key })).status).toBe(200);
});
