/** Jobs, each moved on by whoever comes first, and the lists by which those left lying are found. */
import { expect } from "vitest";
import type { JobRow, Store } from "../../../worker/store/port.ts";
import type { TenantId } from "../../../worker/core/tenant.ts";
import { aJob, anEvent } from "../job-rows.ts";
import { NOW, anAudit, newId, newTenant } from "../rows.ts";
import { type Method, PAGE, auditsOf, later, refuses } from "./kit.ts";

const ALL = { ...PAGE, kind: null, status: null, athleteId: null };

export async function withJob(store: Store, tenant: TenantId, over: Partial<JobRow> = {}) {
  const row = aJob({ kind: "program", ...over });
  await store.jobs.create(tenant, row, anAudit());
  return { ...row, tenantId: tenant };
}

export function jobsContract(method: Method) {
  method("jobs.create", "keeps every field and files one audit line", async (store, mine) => {
    const row = await withJob(store, mine, { params: { request: { weeks: 12 }, b: [1, null] } });
    expect(await store.jobs.find(mine, row.id)).toEqual(row);
    expect(await auditsOf(store, mine)).toEqual([row.id]);
    await refuses(store, mine, (audit) => store.jobs.create(mine, aJob({ id: "job_x" }), audit));
    expect(await store.jobs.find(mine, "job_x")).toBeNull();
  });
  method("jobs.find", "sees only its tenant", async (store, mine) => {
    const job = await withJob(store, mine);
    expect(await store.jobs.find(mine, job.id)).toEqual(job);
    expect(await store.jobs.find(newTenant(), job.id)).toBeNull();
  });
  method("jobs.list", "sees only its tenant, and only what is asked for", async (store, mine) => {
    const athleteId = newId("athlete");
    const one = await withJob(store, mine, { athleteId });
    const two = await withJob(store, mine, { kind: "athlete_deletion", status: "failed" });
    const ids = async (over: object) =>
      (await store.jobs.list(mine, { ...ALL, ...over })).map(({ id }) => id);
    expect(await ids({})).toEqual([one.id, two.id].sort().toReversed());
    expect(await ids({ kind: "program" })).toEqual([one.id]);
    expect(await ids({ status: "failed" })).toEqual([two.id]);
    expect(await ids({ athleteId })).toEqual([one.id]);
    expect(await store.jobs.list(newTenant(), ALL)).toEqual([]);
  });
  method("jobs.replace", "changes its own row and files the event with it", async (store, mine) => {
    const job = await withJob(store, mine);
    const result = { places: ["b", "a"], erasedAt: "then" };
    const done = later(job, { status: "succeeded", result, finishedAt: NOW });
    const event = anEvent({ type: "job.succeeded", subjectId: job.id });
    await expect(store.jobs.replace(newTenant(), done, anAudit())).resolves.toBeUndefined();
    await refuses(store, mine, (audit) => store.jobs.replace(mine, done, audit, [event]));
    expect(await store.jobs.find(mine, job.id)).toEqual(job);
    expect(await store.events.find(mine, event.id)).toBeNull();
    await store.jobs.replace(mine, done, anAudit(), [event]);
    const stored = await store.jobs.find(mine, job.id);
    expect(JSON.stringify(stored?.result)).toBe(JSON.stringify(result));
    expect(await store.events.find(mine, event.id)).toMatchObject({ type: "job.succeeded" });
  });
  method("jobs.touch", "says when it was looked at, and nothing else", async (store, mine) => {
    const job = await withJob(store, mine);
    await store.jobs.touch(newTenant(), job.id, NOW + 5);
    expect(await store.jobs.find(mine, job.id)).toEqual(job);
    await store.jobs.touch(mine, job.id, NOW + 5);
    expect(await store.jobs.find(mine, job.id)).toEqual({ ...job, updatedAt: NOW + 5 });
  });
  method("jobs.markAnnounced", "says when, and nothing else", async (store, mine) => {
    const job = await withJob(store, mine);
    await store.jobs.markAnnounced(newTenant(), job.id, NOW);
    expect(await store.jobs.find(mine, job.id)).toEqual(job);
    await store.jobs.markAnnounced(mine, job.id, NOW + 5);
    expect(await store.jobs.find(mine, job.id)).toEqual({ ...job, announcedAt: NOW + 5 });
  });

  // Storage is shared with every other test, so the rows of these lie at times that nobody else uses.
  const found = async (rows: Promise<JobRow[]>, job: JobRow) =>
    (await rows).some(({ id }) => id === job.id);
  method("platform.listOverdueJobs", "finds what should have ended", async (store, mine) => {
    const late = await withJob(store, mine, { deadlineAt: 1_000, status: "running" });
    const ended = await withJob(store, mine, { deadlineAt: 1_000, status: "failed" });
    const told = await withJob(store, mine, { deadlineAt: 1_000, announcedAt: 5 });
    const { listOverdueJobs } = store.platform;
    expect(await found(listOverdueJobs(1_001), late)).toBe(true);
    expect(await found(listOverdueJobs(1_000), late)).toBe(false);
    expect(await found(listOverdueJobs(1_001), ended)).toBe(false);
    expect(await found(listOverdueJobs(1_001), told)).toBe(false);
  });
  method("platform.listLostJobs", "finds what never began", async (store, mine) => {
    const lost = await withJob(store, mine, { updatedAt: 2_000 });
    const busy = await withJob(store, mine, { updatedAt: 2_000, status: "running" });
    const { listLostJobs } = store.platform;
    expect(await found(listLostJobs(2_001), lost)).toBe(true);
    expect(await found(listLostJobs(2_000), lost)).toBe(false);
    expect(await found(listLostJobs(2_001), busy)).toBe(false);
  });
  method("platform.listUntoldJobs", "finds ends that nobody heard of", async (store, mine) => {
    const untold = await withJob(store, mine, { status: "succeeded", finishedAt: 3_000 });
    const told = await withJob(store, mine, {
      status: "succeeded",
      finishedAt: 3_000,
      announcedAt: 3_000,
    });
    const { listUntoldJobs } = store.platform;
    expect(await found(listUntoldJobs(3_001), untold)).toBe(true);
    expect(await found(listUntoldJobs(3_000), untold)).toBe(false);
    expect(await found(listUntoldJobs(3_001), told)).toBe(false);
  });
}
