import { env } from "cloudflare:workers";
import { SignJWT, UnsecuredJWT } from "jose";
import { expect, test } from "vitest";
import { lastFour } from "../../../worker/core/api-key.ts";
import { signSession } from "../../../worker/core/session-token.ts";
import { tenantId } from "../../../worker/core/tenant.ts";
import {
  api,
  makeApi,
  newAthlete,
  newOrigin,
  newPartner,
  newSession,
  operatorKey,
} from "../harness.ts";

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
  expect(again.body.code).toBe("state_conflict");
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

test("a session is one athlete's, within its key's scopes, for its time", async () => {
  let now = Date.now();
  const clocked = makeApi({ clock: () => now });
  const { key, newKey } = await newPartner({ via: clocked });
  const session = await newSession(
    key,
    { athlete: { externalId: "u_7" }, ttlSeconds: 60 },
    clocked,
  );
  const own = `/v1/athletes/${session.athleteId}`;
  expect((await clocked("GET", own, { key: session.token })).status).toBe(200);
  expect(
    (await clocked("PATCH", own, { key: session.token, body: { tier: "premium" } })).status,
  ).toBe(403);
  expect(await statusWith(session.token, clocked)).toBe(403);
  now += 60_000 + 59_000;
  expect((await clocked("GET", own, { key: session.token })).status).toBe(200);
  now += 2_000;
  expect((await clocked("GET", own, { key: session.token })).body.code).toBe("session_expired");

  const reader = await newKey({ scopes: ["sessions:write", "athletes:read"] });
  const beyond = { athleteId: session.athleteId, scopes: ["athletes:write"] };
  expect((await api("POST", "/v1/sessions", { key: reader.key, body: beyond })).body.code).toBe(
    "scope_missing",
  );
  const making = { athlete: { externalId: "new" } };
  expect((await api("POST", "/v1/sessions", { key: reader.key, body: making })).body.code).toBe(
    "scope_missing",
  );
  const narrow = await newSession(reader.key, { athleteId: session.athleteId });
  expect(narrow.scopes).toEqual(["athletes:read"]);
  for (const body of [
    {},
    { athleteId: "a", athlete: { externalId: "b" } },
    { athleteId: "a", ttlSeconds: 3601 },
  ]) {
    expect((await api("POST", "/v1/sessions", { key, body })).status).toBe(422);
  }
});

test("a revoked session is over, and only its owner can revoke it", async () => {
  const { key } = await newPartner();
  const { id } = await newAthlete(key);
  const session = await newSession(key, { athleteId: id });
  const { key: stranger } = await newPartner();
  expect((await api("DELETE", `/v1/sessions/${session.id}`, { key: stranger })).status).toBe(404);
  expect((await api("GET", `/v1/athletes/${id}`, { key: session.token })).status).toBe(200);
  expect((await api("DELETE", `/v1/sessions/${session.id}`, { key })).status).toBe(204);
  expect((await api("GET", `/v1/athletes/${id}`, { key: session.token })).status).toBe(401);
});

test("forged tokens are refused, every one", async () => {
  const { key, keyId, organizationId } = await newPartner();
  const { id } = await newAthlete(key);
  const secret = new TextEncoder().encode(env.SESSION_SECRET);
  const now = Math.floor(Date.now() / 1000);
  const payload = {
    iss: "liftwright",
    aud: "liftwright-api",
    sub: id,
    jti: "ses_x",
    ten: tenantId(organizationId, "test"),
    key: keyId,
    scope: "athletes:read",
    iat: now,
    exp: now + 600,
  };
  type Header = { alg: string } & Record<string, unknown>;
  const sign = (
    claims: object,
    header: Header = { alg: "HS256" },
    by: Uint8Array | CryptoKey = secret,
  ) => new SignJWT({ ...claims }).setProtectedHeader(header).sign(by);
  const status = async (jwt: string) =>
    (await api("GET", `/v1/athletes/${id}`, { key: `lw_ses.${jwt}` })).status;
  const good = await sign(payload);
  expect(await status(good)).toBe(200);
  const [head, body, signature] = good.split(".");
  const pair = (await crypto.subtle.generateKey(
    {
      name: "RSASSA-PKCS1-v1_5",
      modulusLength: 2048,
      publicExponent: new Uint8Array([1, 0, 1]),
      hash: "SHA-256",
    },
    true,
    ["sign", "verify"],
  )) as CryptoKeyPair;
  const { exp: _exp, ...endless } = payload;
  const { iat: _iat, ...unborn } = payload;
  const changed = btoa(JSON.stringify({ ...payload, sub: "ath_other" })).replaceAll("=", "");
  const forged: Record<string, string> = {
    "alg none": new UnsecuredJWT(payload).encode(),
    "other secret": await sign(payload, { alg: "HS256" }, new TextEncoder().encode("x".repeat(40))),
    "other HMAC": await sign(payload, { alg: "HS512" }, new TextEncoder().encode("x".repeat(64))),
    RS256: await sign(payload, { alg: "RS256" }, pair.privateKey),
    "own key in the header": await sign(
      payload,
      {
        alg: "RS256",
        jwk: await crypto.subtle.exportKey("jwk", pair.publicKey),
        jku: "https://evil.example",
        kid: "../../etc/passwd",
      },
      pair.privateKey,
    ),
    "no signature": `${head}.${body}.`,
    "changed payload": `${head}.${changed}.${signature}`,
    "other issuer": await sign({ ...payload, iss: "evil" }),
    "other audience": await sign({ ...payload, aud: "evil" }),
    "no end": await sign(endless),
    "no beginning": await sign(unborn),
    "too long a life": await sign({ ...payload, exp: now + 3601 }),
    "not yet": await sign({ ...payload, nbf: now + 120 }),
    "born tomorrow": await sign({ ...payload, iat: now + 86_400, exp: now + 86_401 }),
    "long ago": await sign({ ...payload, iat: now - 700, exp: now - 100 }),
    "no such tenant": await sign({ ...payload, ten: "org_nobody.live" }),
  };
  for (const [name, jwt] of Object.entries(forged)) expect(await status(jwt), name).toBe(401);
  const strangers = await signSession(
    env.SESSION_SECRET,
    {
      sessionId: "ses_y",
      tenant: tenantId(organizationId, "live"),
      athleteId: id,
      keyId,
      scopes: ["athletes:read"],
      origin: null,
    },
    { issuedAt: Date.now(), expiresAt: Date.now() + 1000 },
  );
  expect((await api("GET", `/v1/athletes/${id}`, { key: strangers })).status).toBe(404);
});

test("a visitor gets a session from a listed origin alone, and keeps its identity", async () => {
  const [origin, other] = [newOrigin(), newOrigin()];
  const { newKey, key } = await newPartner({ allowedOrigins: [origin, other] });
  const { key: publishable } = await newKey({ kind: "publishable" });
  const body = { visitorId: "v".repeat(22) };
  const open = (headers: Record<string, string>) =>
    api("POST", "/v1/widget-sessions", { key: publishable, body, headers });
  const first = await open({ origin });
  expect(first.status).toBe(201);
  expect((await open({ origin })).body.athleteId).toBe(first.body.athleteId);
  for (const headers of [
    {},
    { origin: "null" },
    { origin: newOrigin() },
    { origin: `${origin}.` },
  ]) {
    expect((await open(headers as Record<string, string>)).body.code).toBe("origin_not_allowed");
  }
  const read = (headers: Record<string, string>) =>
    api("GET", `/v1/athletes/${first.body.athleteId}`, { key: first.body.token, headers });
  expect((await read({ origin })).body).toMatchObject({ anonymous: true, tier: "free" });
  expect((await read({ origin: other })).body.code).toBe("origin_not_allowed");
  expect((await read({})).body.code).toBe("origin_not_allowed");
  const taken = await api("POST", "/v1/athletes", {
    key,
    body: { externalId: `visitor:${body.visitorId}` },
  });
  expect(taken.status).toBe(422);
  expect(await statusWith(publishable)).toBe(403);
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
