import { evictDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { GENERATION_LIFE_MS, MOST_GENERATIONS } from "../worker/core/generations.ts";
import type { JobPriority } from "../worker/core/job.ts";
import { tenantId } from "../worker/core/tenant.ts";

const NOW = Date.UTC(2026, 10, 29);
const TENANT = tenantId("org_x", "live");
const newPartner = () => env.PARTNER.getByName(crypto.randomUUID());
type Partner = ReturnType<typeof newPartner>;

const admit = (partner: Partner, jobId: string, priority: JobPriority = 0, now = NOW) =>
  partner.admit({ tenantId: TENANT, jobId }, priority, now);
const fill = async (partner: Partner) => {
  for (let i = 0; i < MOST_GENERATIONS; i += 1)
    expect(await admit(partner, `r${i}`)).toMatchObject({ admitted: true });
};

test("five run at once, and of a hundred who ask at the same moment exactly five begin", async () => {
  const partner = newPartner();
  const places = await Promise.all(
    Array.from({ length: 100 }, (_, i) => admit(partner, `j${String(i).padStart(3, "0")}`)),
  );
  expect(places.filter(({ admitted }) => admitted)).toHaveLength(5);
  const waiting = places.flatMap((place) => (place.admitted ? [] : [place.ahead]));
  expect(waiting).toEqual(Array.from({ length: 95 }, (_, i) => i));
});

test("who asks again keeps the place, running or waiting", async () => {
  const partner = newPartner();
  await fill(partner);
  await admit(partner, "w0");
  await admit(partner, "w1");
  expect(await admit(partner, "r0")).toMatchObject({ admitted: true });
  expect(await admit(partner, "w1", 0, NOW + 60_000)).toMatchObject({ admitted: false, ahead: 1 });
});

test("who leaves lets the next one in: express first, then who came first", async () => {
  const partner = newPartner();
  await fill(partner);
  await admit(partner, "bulk", 0, NOW + 1);
  await admit(partner, "late express", 1, NOW + 3);
  await admit(partner, "express", 1, NOW + 2);
  expect(await partner.ahead("bulk")).toBe(2);
  expect(await partner.leave("r0", NOW + 4)).toEqual([
    { tenantId: TENANT, jobId: "express", priority: 1 },
  ]);
  expect(await partner.ahead("bulk")).toBe(1);
  expect(await partner.ahead("express")).toBeNull();
  // Nobody is let in twice for one who leaves twice.
  expect(await partner.leave("r0", NOW + 5)).toEqual([]);
  expect((await partner.leave("r1", NOW + 6)).map(({ jobId }) => jobId)).toEqual(["late express"]);
  expect((await partner.leave("r2", NOW + 7)).map(({ jobId }) => jobId)).toEqual(["bulk"]);
});

test("the line is still there after a sleep", async () => {
  const partner = newPartner();
  await fill(partner);
  await admit(partner, "w0");
  await evictDurableObject(partner);
  expect(await admit(partner, "w1")).toMatchObject({ admitted: false, ahead: 1 });
  expect((await partner.leave("r3", NOW)).map(({ jobId }) => jobId)).toEqual(["w0"]);
});

test("the dead give their places up, and those they should have called begin", async () => {
  const partner = newPartner();
  await fill(partner);
  await admit(partner, "w0");
  const late = NOW + GENERATION_LIFE_MS + 1;
  const place = await admit(partner, "w1", 0, late);
  expect(place.admitted).toBe(true);
  expect(place.others.map(({ jobId }) => jobId)).toEqual(["w0"]);
});

test("one who leaves while waiting is called no more", async () => {
  const partner = newPartner();
  await fill(partner);
  await admit(partner, "w0");
  await partner.leave("w0", NOW);
  expect(await partner.leave("r0", NOW)).toEqual([]);
});
