import { env } from "cloudflare:workers";
import { SignJWT, UnsecuredJWT } from "jose";
import { expect, test } from "vitest";
import { signSession } from "../../../worker/core/session-token.ts";
import { tenantId } from "../../../worker/core/tenant.ts";
import { api, makeApi, newAthlete, newOrigin, newPartner, newSession } from "../harness.ts";

const statusWith = async (key: string, via = api) =>
  (await via("GET", "/v1/athletes", { key })).status;

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
    "another algorithm, the right secret": await sign(payload, { alg: "HS384" }),
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

test("a revoked session stays revoked to the last second of its leeway", async () => {
  let now = Date.now();
  const clocked = makeApi({ clock: () => now });
  const { key } = await newPartner({ via: clocked });
  const { id } = await newAthlete(key, {}, clocked);
  const body = { athleteId: id, ttlSeconds: 60 };
  const [revoked, kept] = [
    await newSession(key, body, clocked),
    await newSession(key, body, clocked),
  ];
  await clocked("DELETE", `/v1/sessions/${revoked.id}`, { key });
  now += 60_000 + 58_000;
  const read = async (token: string) =>
    (await clocked("GET", `/v1/athletes/${id}`, { key: token })).status;
  expect(await read(kept.token)).toBe(200);
  expect(await read(revoked.token)).toBe(401);
});

test("an athlete id that no database should see is refused before one does", async () => {
  const { key } = await newPartner();
  for (const athleteId of ["ath_\u0000", "a b", "x".repeat(65), ""]) {
    const answer = await api("POST", "/v1/sessions", { key, body: { athleteId } });
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, "/athleteId"]);
  }
});
