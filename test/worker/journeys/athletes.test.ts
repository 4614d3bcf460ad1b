import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { dayOf } from "../../../worker/core/tiers.ts";
import { tenantId } from "../../../worker/core/tenant.ts";
import { api, makeApi, newAthlete, newPartner, newSession, objectOf } from "../harness.ts";

test("an athlete is made once for an external id, read, changed, and keeps its history", async () => {
  const { key } = await newPartner();
  const body = { externalId: "u_1", name: "Ma\u200Bya", weightKg: 64.5, heightCm: 171.2 };
  const made = await api("POST", "/v1/athletes", { key, body });
  expect(made.status).toBe(201);
  expect(made.headers.get("location")).toBe(`/v1/athletes/${made.body.id}`);
  expect(made.body).toMatchObject({
    name: "Maya",
    weightKg: 64.5,
    heightCm: 171.2,
    livemode: false,
    version: 1,
  });

  const again = await api("POST", "/v1/athletes", {
    key,
    body: { externalId: "u_1", name: "Other" },
  });
  expect([again.status, again.body]).toEqual([200, made.body]);

  const path = `/v1/athletes/${made.body.id}`;
  const patched = await api("PATCH", path, { key, body: { weightKg: null, tier: "premium" } });
  expect(patched.body).toMatchObject({ weightKg: null, tier: "premium", name: "Maya", version: 2 });
  expect((await api("GET", path, { key })).body).toEqual(patched.body);

  const log = await api("GET", `/v1/audit-events?subjectId=${made.body.id}`, { key });
  expect(log.body.data.map((e: { action: string }) => e.action)).toEqual([
    "athlete.updated",
    "athlete.created",
  ]);
  expect(log.body.data[0]).toMatchObject({
    changed: ["tier", "weightKg"],
    requestId: patched.headers.get("request-id"),
  });
  expect(JSON.stringify(log.body)).not.toContain("Maya");
});

test("fifty writers at once: each success counts, nothing is lost", async () => {
  const { key } = await newPartner();
  const { id } = await newAthlete(key);
  const path = `/v1/athletes/${id}`;
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, i) =>
      api("PATCH", path, { key, body: { birthYear: 1950 + i } }),
    ),
  );
  const wins = answers.filter((a) => a.status === 200);
  expect(wins.length).toBeGreaterThan(0);
  expect(answers.every((a) => a.status === 200 || a.body.code === "state_conflict")).toBe(true);
  const versions = wins.map((a) => a.body.version);
  expect(new Set(versions).size).toBe(wins.length);
  expect((await api("GET", path, { key })).body.version).toBe(1 + wins.length);
});

test("ten requests for one new external id make one athlete", async () => {
  const { key } = await newPartner();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () =>
      api("POST", "/v1/athletes", { key, body: { externalId: "same" } }),
    ),
  );
  expect(new Set(answers.map((a) => a.body.id)).size).toBe(1);
  expect(answers.filter((a) => a.status === 201)).toHaveLength(1);
  expect((await api("GET", "/v1/athletes", { key })).body.data).toHaveLength(1);
});

test("a list is paged to its end; a cursor that was not given out is refused", async () => {
  const { key } = await newPartner();
  const made = new Set<string>();
  for (let i = 0; i < 5; i += 1) made.add((await newAthlete(key)).id);
  const seen: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const page = await api("GET", `/v1/athletes?limit=2${cursor && `&cursor=${cursor}`}`, { key });
    expect(page.body.hasMore).toBe(page.body.nextCursor !== null);
    seen.push(...page.body.data.map((a: { id: string }) => a.id));
    cursor = page.body.nextCursor;
  }
  expect(new Set(seen)).toEqual(made);
  expect(seen).toHaveLength(5);
  for (const bad of ["x", "%00", "b3JnXzE", "a".repeat(150)]) {
    const answer = await api("GET", `/v1/athletes?cursor=${bad}`, { key });
    expect(answer.body.code).toBe("invalid_cursor");
  }
  expect((await api("GET", "/v1/athletes?limit=101", { key })).body.errors[0].pointer).toBe(
    "query/limit",
  );
  expect((await api("GET", "/v1/athletes?limit=2&limit=3", { key })).status).toBe(422);
  const one = await api("GET", "/v1/athletes?externalId=nobody", { key });
  expect(one.body).toEqual({ object: "list", data: [], hasMore: false, nextCursor: null });
});

test("a write with an old ETag fails, with the right one it succeeds", async () => {
  const { key } = await newPartner();
  const { id } = await newAthlete(key);
  const path = `/v1/athletes/${id}`;
  const etag = (await api("GET", path, { key })).headers.get("etag")!;
  expect(etag).toBe('"1"');
  const first = await api("PATCH", path, {
    key,
    body: { tier: "premium" },
    headers: { "if-match": etag },
  });
  expect([first.status, first.headers.get("etag")]).toEqual([200, '"2"']);
  for (const stale of [etag, "nonsense", '"999"']) {
    const answer = await api("PUT", `${path}/consents`, {
      key,
      body: { healthData: true, trainingDataOptIn: false, analytics: false },
      headers: { "if-match": stale },
    });
    expect(answer.body.code).toBe("version_mismatch");
  }
  const fresh = await api("GET", path, { key, headers: { "if-none-match": 'W/"2"' } });
  expect([fresh.status, fresh.body]).toEqual([304, ""]);
});

test("preferences are what was put, consents remember when", async () => {
  const { key } = await newPartner();
  const { id } = await newAthlete(key);
  const path = `/v1/athletes/${id}/preferences`;
  const before = await api("GET", path, { key });
  expect(before.body).toMatchObject({ coach: "max", equipment: [], plates: null });
  const put = await api("PUT", path, {
    key,
    body: {
      ...before.body,
      equipment: [{ kind: "dumbbells", maxKg: 30, incrementKg: 2 }],
      plates: { barKg: 20, platesKg: [{ kg: 1.25, count: 2 }] },
      injuryHistory: [{ area: "knee", note: "clicks", since: "2026-09-01", cleared: true }],
      allergies: ["peanut"],
    },
  });
  expect(put.status).toBe(200);
  expect(put.body.injuryHistory[0].cleared).toBe(true);
  const after = await api("GET", path, { key });
  expect(after.body).toEqual(put.body);
  expect(after.headers.get("etag")).toBe('"2"');

  const consents = `/v1/athletes/${id}/consents`;
  expect((await api("GET", consents, { key })).body.trainingDataOptIn).toEqual({
    granted: false,
    decidedAt: null,
  });
  const said = await api("PUT", consents, {
    key,
    body: { healthData: true, trainingDataOptIn: false, analytics: false },
  });
  expect(said.body.healthData.decidedAt).toMatch(/^\d{4}-/);
  expect(said.body.trainingDataOptIn.granted).toBe(false);
});

test("a deleted athlete is gone at once, erased soon, and can come back as somebody new", async () => {
  const { key, organizationId } = await newPartner();
  const athlete = await newAthlete(key, { externalId: "u_9", name: "Noor" });
  const { token } = await newSession(key, { athleteId: athlete.id });
  const object = objectOf(tenantId(organizationId, "test"), athlete.id);
  await object.reserve(dayOf(Date.now()), 10);

  const deleted = await api("DELETE", `/v1/athletes/${athlete.id}`, { key });
  expect(deleted.status).toBe(202);
  expect(deleted.headers.get("location")).toBe(`/v1/jobs/${deleted.body.id}`);
  expect((await api("GET", `/v1/athletes/${athlete.id}`, { key })).status).toBe(404);
  expect((await api("DELETE", `/v1/athletes/${athlete.id}`, { key })).status).toBe(404);
  expect((await api("GET", `/v1/athletes/${athlete.id}`, { key: token })).status).toBe(401);
  const reborn = await newAthlete(key, { externalId: "u_9" });
  expect(reborn.id).not.toBe(athlete.id);

  await expect
    .poll(async () => (await api("GET", `/v1/jobs/${deleted.body.id}`, { key })).body.status, {
      timeout: 10_000,
    })
    .toBe("succeeded");
  const job = await api("GET", `/v1/jobs/${deleted.body.id}`, { key });
  expect(job.body.result.places).toEqual(["athlete_object", "database", "job_feeds"]);
  const rows = await env.DB.prepare("SELECT count(*) AS n FROM athletes WHERE id = ?")
    .bind(athlete.id)
    .first("n");
  expect(rows).toBe(0);
  expect(
    await objectOf(tenantId(organizationId, "test"), athlete.id).usedOn(dayOf(Date.now())),
  ).toBe(0);
  // Long after the rows are gone the token is still refused, not merely useless.
  const late = makeApi({ clock: () => Date.now() + 120_000 });
  expect((await late("GET", "/v1/rate-limit", { key: token })).status).toBe(401);
  const trail = await api("GET", `/v1/audit-events?subjectId=${athlete.id}`, { key });
  expect(trail.body.data[0].action).toBe("athlete.deleted");
});

test("an athlete sees what is left of the day", async () => {
  const { key, organizationId } = await newPartner();
  const { id } = await newAthlete(key, { tier: "premium" });
  const object = objectOf(tenantId(organizationId, "test"), id);
  const today = dayOf(Date.now());
  const admitted = await Promise.all(Array.from({ length: 60 }, () => object.reserve(today, 50)));
  expect(admitted.filter(Boolean)).toHaveLength(50);
  await object.refund(today);
  const { token } = await newSession(key, { athleteId: id });
  const status = await api("GET", "/v1/rate-limit", { key: token });
  expect(status.body).toMatchObject({ tier: "premium", limit: 50, used: 49, remaining: 1 });
  expect((await api("GET", `/v1/rate-limit?athleteId=${id}`, { key })).body).toEqual(status.body);
  expect((await api("GET", "/v1/rate-limit", { key })).body.errors[0].pointer).toBe(
    "query/athleteId",
  );
});
