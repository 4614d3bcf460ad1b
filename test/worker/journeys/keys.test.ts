import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { lastFour } from "../../../worker/core/api-key.ts";
import { api, makeApi, newAthlete, newPartner, newSession, operatorKey } from "../harness.ts";

const statusWith = async (key: string, via = api) =>
  (await via("GET", "/v1/athletes", { key })).status;

test("a key is shown once and kept as a hash that the database alone cannot use", async () => {
  const { key } = await newPartner();
  const made = await api("POST", "/v1/api-keys", {
    key,
    body: { name: "CI", scopes: ["athletes:read"] },
  });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({
    kind: "secret",
    lastFour: lastFour(made.body.key),
    livemode: false,
  });
  const listed = await api("GET", "/v1/api-keys", { key });
  expect(listed.body.data[0].id).toBe(made.body.id);
  expect(JSON.stringify(listed.body)).not.toContain(made.body.key);
  const row = await env.DB.prepare("SELECT * FROM api_keys WHERE id = ?")
    .bind(made.body.id)
    .first();
  expect(JSON.stringify(row)).not.toContain(made.body.key.slice(12, -4));
});

test("no key passes on what it does not hold", async () => {
  const { newKey } = await newPartner();
  const { key } = await newKey({ scopes: ["keys:write", "athletes:read"] });
  const more = await api("POST", "/v1/api-keys", {
    key,
    body: { name: "x", scopes: ["athletes:write"] },
  });
  expect(more.body.code).toBe("scope_missing");
  const foreign = await api("POST", "/v1/api-keys", {
    key,
    body: { name: "x", scopes: ["platform:admin"] },
  });
  expect(foreign.body.errors[0].pointer).toBe("/scopes");
  const same = await api("POST", "/v1/api-keys", { key, body: { name: "x" } });
  expect(same.body.scopes).toEqual(["athletes:read", "keys:write"]);
  const operator = await api("POST", "/v1/api-keys", {
    key,
    body: { name: "x", kind: "operator" },
  });
  expect(operator.status).toBe(422);
});

test("a revoked key is dead here at once and elsewhere within a minute, with its sessions", async () => {
  let now = Date.now();
  const elsewhere = makeApi({ clock: () => now });
  const { key, newKey } = await newPartner();
  const doomed = await newKey();
  const athlete = await newAthlete(doomed.key);
  const { token } = await newSession(doomed.key, { athleteId: athlete.id });
  const read = `/v1/athletes/${athlete.id}`;
  expect(await statusWith(doomed.key)).toBe(200);
  expect(await statusWith(doomed.key, elsewhere)).toBe(200);
  expect((await elsewhere("GET", read, { key: token })).status).toBe(200);

  const revoked = await api("DELETE", `/v1/api-keys/${doomed.id}`, { key });
  expect(revoked.body.revokedAt).not.toBeNull();
  expect(await statusWith(doomed.key)).toBe(401);
  expect((await api("GET", read, { key: token })).status).toBe(401);

  now += 60_000;
  expect(await statusWith(doomed.key, elsewhere)).toBe(401);
  expect((await elsewhere("GET", read, { key: token })).status).toBe(401);
  expect((await api("DELETE", `/v1/api-keys/${doomed.id}`, { key })).status).toBe(200);
});

test("a rolled key works through its grace and not a second longer", async () => {
  let now = Date.now();
  const clocked = makeApi({ clock: () => now });
  const { key, keyId, newKey } = await newPartner({ via: clocked });
  const other = await newKey();
  const rolled = await clocked("POST", `/v1/api-keys/${keyId}/roll`, {
    key: other.key,
    body: { graceSeconds: 120 },
  });
  expect(rolled.status).toBe(201);
  expect(rolled.body).toMatchObject({ name: "Backend", expiresAt: null });
  expect(await statusWith(key, clocked)).toBe(200);
  expect(await statusWith(rolled.body.key, clocked)).toBe(200);
  now += 119_000;
  expect(await statusWith(key, clocked)).toBe(200);
  now += 1_000;
  expect(await statusWith(key, clocked)).toBe(401);
  const again = await clocked("POST", `/v1/api-keys/${keyId}/roll`, { key: other.key, body: {} });
  expect(again.body.code).toBe("invalid_state");
});

test("a key rolled without grace ends at once, and so do its sessions", async () => {
  const { key, newKey } = await newPartner();
  const old = await newKey();
  const { id } = await newAthlete(key);
  const { token } = await newSession(old.key, { athleteId: id });
  await api("POST", `/v1/api-keys/${old.id}/roll`, { key, body: { graceSeconds: 0 } });
  expect(await statusWith(old.key)).toBe(401);
  expect((await api("GET", `/v1/athletes/${id}`, { key: token })).status).toBe(401);
});

test("live and test data never meet", async () => {
  const { key, newKey } = await newPartner({ mode: "test" });
  const { id } = await newAthlete(key, { externalId: "u" });
  const live = await newKey({ mode: "live" });
  expect(live.key).toMatch(/^lw_sk_live_/);
  expect((await api("GET", `/v1/athletes/${id}`, { key: live.key })).status).toBe(404);
  expect((await newAthlete(live.key, { externalId: "u" })).livemode).toBe(true);
});

test("bad credentials are refused alike, whatever is wrong with them", async () => {
  const { key } = await newPartner();
  const typo = key.slice(0, -1) + (key.endsWith("a") ? "b" : "a");
  const table: [string, string][] = [
    ["Bearer lw_sk_live_short", "invalid_key"],
    [`Bearer ${typo}`, "key_checksum"],
    [`Bearer ${key}x`, "invalid_key"],
    [`Bearer ${"k".repeat(10_000)}`, "invalid_key"],
    ["Bearer", "missing_credentials"],
    ["Bearer ", "missing_credentials"],
    [`Basic ${key}`, "missing_credentials"],
    [`Bearer ${key}, Bearer ${key}`, "missing_credentials"],
    ["Bearer lw_ses.", "invalid_key"],
    ["Bearer lw_ses.a.b.c", "invalid_key"],
  ];
  for (const [authorization, code] of table) {
    const answer = await api("GET", "/v1/athletes", { headers: { authorization } });
    expect([answer.status, answer.body.code], authorization.slice(0, 60)).toEqual([401, code]);
  }
  const inQuery = await api("GET", `/v1/athletes?api_key=${key}`);
  expect([inQuery.status, inQuery.body.code]).toEqual([401, "missing_credentials"]);
  expect(JSON.stringify(inQuery.body)).not.toContain(key);
});

test("guessing keys from one address ends in 429 and hurts nobody else", async () => {
  const { key } = await newPartner();
  const headers = { "cf-connecting-ip": "203.0.113.7" };
  const codes = [];
  for (let i = 0; i < 25; i += 1) {
    codes.push((await api("GET", "/v1/athletes", { key: `lw_sk_live_${i}`, headers })).body.code);
  }
  expect(codes.slice(0, 20)).not.toContain("abuse_limit");
  expect(codes.slice(20)).toEqual(Array(5).fill("abuse_limit"));
  expect((await api("GET", "/v1/athletes", { key, headers })).status).toBe(200);
});

test("operators have keys of their own, and can suspend an organisation", async () => {
  const made = await api("POST", "/admin/api-keys", {
    key: operatorKey,
    body: { name: "Night shift" },
  });
  expect(made.body.key).toMatch(/^lw_adm_/);
  const { key, organizationId } = await newPartner();
  expect(await statusWith(key)).toBe(200);
  const path = `/admin/organizations/${organizationId}`;
  const suspended = await api("PATCH", path, { key: made.body.key, body: { status: "suspended" } });
  expect(suspended.body.status).toBe("suspended");
  expect(await statusWith(key)).toBe(403);
  await api("PATCH", path, { key: made.body.key, body: { status: "active" } });
  expect(await statusWith(key)).toBe(200);
  await api("DELETE", `/admin/api-keys/${made.body.id}`, { key: operatorKey });
  expect((await api("GET", path, { key: made.body.key })).status).toBe(401);
});

test("a session opened with a key that was revoked elsewhere a moment before dies with it", async () => {
  let now = Date.now();
  const elsewhere = makeApi({ clock: () => now });
  const { key, newKey } = await newPartner();
  const doomed = await newKey();
  const { id } = await newAthlete(key);
  await newSession(doomed.key, { athleteId: id }, elsewhere);
  await api("DELETE", `/v1/api-keys/${doomed.id}`, { key });
  now += 20_000;
  const { token } = await newSession(doomed.key, { athleteId: id, ttlSeconds: 3600 }, elsewhere);
  now += 31_000;
  for (const via of [elsewhere, api]) {
    expect((await via("GET", `/v1/athletes/${id}`, { key: token })).status).toBe(401);
  }
});
