/** Places, turns, days and what is left of the erased: what went wrong once must not go wrong again. */
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { silenceConsole } from "../silence.ts";
import { JobFeed } from "../../../durable-objects/job-feed.ts";
import { tenantId } from "../../../worker/core/tenant.ts";
import { dayOf } from "../../../worker/core/tiers.ts";
import { sweepJobs } from "../../../worker/jobs/sweep-jobs.ts";
import { makeD1Store } from "../../../worker/store/d1.ts";
import { api, makeApi, newAthlete, newPartner, objectOf } from "../harness.ts";
import {
  type Filed,
  REQUEST,
  fileProgram,
  hand,
  messageOf,
  openEvents,
  readEvents,
  readJob,
  untilEnded,
  untilTold,
} from "../job-kit.ts";
import { anAudit } from "../rows.ts";

const MINUTE = 60_000;
const store = makeD1Store(env.DB);

silenceConsole("error", "warn");

const partnerOf = ({ organizationId }: Filed) => env.PARTNER.getByName(organizationId);
test("one that stands in the line for hours is neither started anew nor failed", async () => {
  const partner = await newPartner();
  const object = env.PARTNER.getByName(partner.organizationId);
  const tenant = tenantId(partner.organizationId, "test");
  for (let i = 0; i < 5; i += 1)
    await object.admit({ tenantId: tenant, jobId: `busy${i}` }, 1, Date.now());
  const waiting = await fileProgram({ mode: "engine" }, { partner });
  for (const minutes of [61, 122, 183]) {
    const now = Date.now() + minutes * MINUTE;
    await runInDurableObject(object, (_, { storage }) => {
      storage.sql.exec("UPDATE generations SET began = ? WHERE began IS NOT NULL", now);
    });
    await sweepJobs(env, now);
    expect(await readJob(waiting)).toMatchObject({ status: "queued", attempts: 1 });
  }
});

test("what the queue refuses holds no place", async () => {
  const refusing = { send: async () => Promise.reject(new Error("down")) } as unknown as Queue;
  const via = makeApi({ env: { BULK_QUEUE: refusing, EXPRESS_QUEUE: refusing } });
  const partner = await newPartner();
  for (let i = 0; i < 5; i += 1) await fileProgram({ mode: "engine" }, { partner, via });
  const { body } = await api("POST", "/v1/programs", {
    key: partner.key,
    body: { ...REQUEST, mode: "engine" },
  });
  expect((await untilEnded({ key: partner.key, jobId: body.id })).status).toBe("succeeded");
});

test("a message for a job that has ended takes no place", async () => {
  const filed = await fileProgram({ mode: "engine" });
  await api("POST", `/v1/jobs/${filed.jobId}/cancel`, { key: filed.key });
  const object = partnerOf(filed);
  await object.admit(messageOf(filed), 0, Date.now());
  await hand(filed);
  expect(await object.leave("nobody", Date.now())).toEqual([]);
  for (let i = 0; i < 5; i += 1) {
    const place = await object.admit({ tenantId: filed.tenant, jobId: `j${i}` }, 0, Date.now());
    expect(place.admitted).toBe(true);
  }
});

test("jobs that wait their turn do not hide those that were lost", async () => {
  const partner = await newPartner();
  const early = Date.now() - 20 * MINUTE;
  const silent = { send: async () => {} } as unknown as Queue;
  const old = makeApi({
    clock: () => early,
    env: { BULK_QUEUE: silent, EXPRESS_QUEUE: silent },
  });
  for (let i = 0; i < 105; i += 1) {
    const { status } = await old("POST", "/v1/programs", {
      key: partner.key,
      body: { goal: "strength", weeks: 1, daysPerWeek: 2, mode: "engine", seed: i },
    });
    expect(status).toBe(202);
  }
  const lost = await fileProgram({ mode: "engine" });
  for (let i = 0; i < 3; i += 1) await sweepJobs(env, Date.now() + 6 * MINUTE + i);
  expect((await untilEnded(lost)).status).toBe("succeeded");
  // Or every sweep of every other test would take them up.
  const tenant = tenantId(partner.organizationId, "test");
  await env.DB.prepare("DELETE FROM jobs WHERE tenant_id = ?").bind(tenant).run();
}, 60_000);

test("the athlete's day is counted once for a key, even after it was given back", async () => {
  const { key, organizationId } = await newPartner();
  const athlete = await newAthlete(key);
  const day = objectOf(tenantId(organizationId, "test"), athlete.id);
  const today = dayOf(Date.now());
  expect(await day.reserve(today, 10, "job_a")).toBe(1);
  await day.refund(today, "job_a");
  await day.refund(today, "job_a");
  expect(await day.reserve(today, 10, "job_a")).toBe(0);
  expect(await day.usedOn(today)).toBe(0);
});

test("without the object that keeps the day there is still a program, by the engine", async () => {
  const broken = { getByName: () => ({ reserve: async () => Promise.reject(new Error("gone")) }) };
  const unlucky = makeApi({ env: { ATHLETE: broken as never } });
  const { key } = await newPartner();
  const athlete = await newAthlete(key);
  const filed = await unlucky("POST", "/v1/programs", {
    key,
    headers: { "liftwright-simulate": "student_down" },
    body: { ...REQUEST, athleteId: athlete.id, mode: "auto" },
  });
  expect(filed.status).toBe(202);
  expect((await untilEnded({ key, jobId: filed.body.id })).route.source).toBe("engine");
});

test("a late writer does not bring back what was erased", async () => {
  const filed = await fileProgram({ mode: "engine", notes: "my knee hurts" });
  const stale = (await store.jobs.find(filed.tenant, filed.jobId))!;
  expect(JSON.stringify(stale.params)).toContain("knee");
  const gone = await api("DELETE", `/v1/athletes/${filed.athleteId}`, { key: filed.key });
  await untilEnded({ key: filed.key, jobId: gone.body.id });
  const next = { ...stale, status: "canceled" as const, version: stale.version + 1 };
  await store.jobs.replace(filed.tenant, next, anAudit());
  expect((await store.jobs.find(filed.tenant, filed.jobId))!.params).toBeNull();
});

test("a deleted athlete's jobs are nobody's at once, and their weeks are gone with it", async () => {
  const filed = await fileProgram({ mode: "engine" });
  await hand(filed);
  await untilEnded(filed);
  await untilTold(filed);
  const gone = await api("DELETE", `/v1/athletes/${filed.athleteId}`, { key: filed.key });
  expect((await api("GET", `/v1/jobs/${filed.jobId}`, { key: filed.key })).status).toBe(404);
  await untilEnded({ key: filed.key, jobId: gone.body.id });
  const feed = env.JOB_FEED.getByName(`${filed.tenant}/${filed.jobId}`);
  expect(await feed.progress()).toEqual({ stage: null, progress: 0 });
});

test("who has the last event is told to come back no more", async () => {
  const filed = await fileProgram({ mode: "engine" });
  await hand(filed);
  await untilEnded(filed);
  await untilTold(filed);
  const all = await readEvents(await openEvents(filed));
  const after = await openEvents(filed, { lastEventId: all.at(-1)!.id });
  expect([after.status, await after.text()]).toEqual([204, ""]);
  expect((await openEvents(filed, { after: 99 })).status).toBe(204);
});

test("a feed that fails while a job is filed does not stop it", async () => {
  const append = vi.spyOn(JobFeed.prototype, "append");
  append.mockRejectedValueOnce(new Error("overloaded"));
  const { key } = await newPartner();
  const { body } = await api("POST", "/v1/programs", { key, body: { ...REQUEST, mode: "engine" } });
  expect((await untilEnded({ key, jobId: body.id })).status).toBe("succeeded");
});
