import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { sha256, toHex } from "../../../worker/core/crypto.ts";
import { tenantId } from "../../../worker/core/tenant.ts";
import { type CallInit, api, makeApi, newAthlete, newOrigin, newPartner } from "../harness.ts";
import { newId } from "../rows.ts";

const count = async (key: string) =>
  (await api("GET", "/v1/api-keys?limit=100", { key })).body.data.length;
const keyRequest = (
  key: string,
  idempotencyKey: string,
  over: Partial<CallInit> = {},
): CallInit => ({
  key,
  body: { name: "CI" },
  headers: { "idempotency-key": idempotencyKey },
  ...over,
});

/** As if the attempt under this key had died before its answer could be kept. */
const forgetAnswer = (organizationId: string, key: string) =>
  env.DB.prepare(
    "UPDATE idempotency_keys SET status = NULL, sealed_response = NULL WHERE tenant_id = ? AND key = ?",
  )
    .bind(tenantId(organizationId, "test"), key)
    .run();

test("the same request twice has one effect and one answer", async () => {
  const { key } = await newPartner();
  const first = await api("POST", "/v1/api-keys", keyRequest(key, "once"));
  const second = await api("POST", "/v1/api-keys", keyRequest(key, '"once"'));
  expect([second.status, second.body]).toEqual([first.status, first.body]);
  expect(first.headers.get("idempotency-replayed")).toBeNull();
  expect(second.headers.get("idempotency-replayed")).toBe("true");
  expect(second.headers.get("etag")).toBe(first.headers.get("etag"));
  expect(await count(key)).toBe(2);
});

test("twenty at once: one effect, the others wait or get its answer", async () => {
  const { key } = await newPartner();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => api("POST", "/v1/api-keys", keyRequest(key, "burst"))),
  );
  const made = answers.filter((a) => a.status === 201);
  expect(new Set(made.map((a) => a.body.key)).size).toBe(1);
  for (const other of answers.filter((a) => a.status !== 201)) {
    expect(other.body.code).toBe("idempotency_in_progress");
    expect(other.headers.get("retry-after")).toBe("1");
  }
  expect(await count(key)).toBe(2);
});

test("another body under the same key is refused; another route or partner is free", async () => {
  const { key } = await newPartner();
  await api("POST", "/v1/api-keys", keyRequest(key, "k"));
  const changed = await api(
    "POST",
    "/v1/api-keys",
    keyRequest(key, "k", { body: { name: "Other" } }),
  );
  expect(changed.body.code).toBe("idempotency_key_reused");
  const reordered = await api(
    "POST",
    "/v1/api-keys",
    keyRequest(key, "k", { body: { kind: "secret", name: "CI" } }),
  );
  expect(reordered.status).toBe(201);
  const athlete = await api(
    "POST",
    "/v1/athletes",
    keyRequest(key, "k", { body: { externalId: "u" } }),
  );
  expect(athlete.status).toBe(201);
  const { key: partner } = await newPartner();
  expect(
    (await api("POST", "/v1/api-keys", keyRequest(partner, "k"))).headers.has(
      "idempotency-replayed",
    ),
  ).toBe(false);
});

test("what was invalid is not kept, what is refused for good is", async () => {
  const { key } = await newPartner();
  const invalid = keyRequest(key, "v", { body: { name: "" } });
  expect((await api("POST", "/v1/api-keys", invalid)).status).toBe(422);
  expect((await api("POST", "/v1/api-keys", keyRequest(key, "v"))).status).toBe(201);
  const missing = `/v1/api-keys/${newId("apiKey")}/roll`;
  const refused = await api("POST", missing, keyRequest(key, "r", { body: {} }));
  const again = await api("POST", missing, keyRequest(key, "r", { body: {} }));
  expect(refused.body.code).toBe("not_found");
  expect(again.body).toEqual(refused.body);
  expect(again.headers.get("idempotency-replayed")).toBe("true");
  for (const bad of ["", "a".repeat(256), "\u00e4", '"unclosed']) {
    expect((await api("POST", "/v1/api-keys", keyRequest(key, bad))).status, bad).toBe(422);
  }
});

test("an attempt that died is finished by the next one, with the same key and one effect", async () => {
  let now = Date.now();
  const clocked = makeApi({ clock: () => now });
  const { key, organizationId } = await newPartner({ via: clocked });
  const first = await clocked("POST", "/v1/api-keys", keyRequest(key, "crash"));
  await forgetAnswer(organizationId, "crash");
  expect((await clocked("POST", "/v1/api-keys", keyRequest(key, "crash"))).body.code).toBe(
    "idempotency_in_progress",
  );
  now += 61_000;
  const second = await clocked("POST", "/v1/api-keys", keyRequest(key, "crash"));
  expect(second.status).toBe(201);
  expect(second.body.key).toBe(first.body.key);
  expect(await count(key)).toBe(2);
  now += 24 * 3600_000;
  const nextDay = await clocked("POST", "/v1/api-keys", keyRequest(key, "crash"));
  expect(nextDay.body.key).not.toBe(first.body.key);
});

test("a session whose first attempt got no further than the athlete is opened by the next", async () => {
  let now = Date.now();
  const clocked = makeApi({ clock: () => now });
  const { key, organizationId } = await newPartner({ via: clocked });
  const request = keyRequest(key, "half", { body: { athlete: { externalId: "half" } } });
  const first = await clocked("POST", "/v1/sessions", request);
  await forgetAnswer(organizationId, "half");
  const sessionId = first.body.id;
  await env.DB.prepare("DELETE FROM audit_events WHERE subject_id = ?").bind(sessionId).run();
  await env.DB.prepare("DELETE FROM sessions WHERE id = ?").bind(sessionId).run();
  now += 61_000;
  const second = await clocked("POST", "/v1/sessions", request);
  expect([second.status, second.body.id]).toEqual([201, sessionId]);
  expect(second.body.athleteId).toBe(first.body.athleteId);
});

test.each([0, 3600])(
  "a roll with %i s of grace that lost its answer gives it again",
  async (graceSeconds) => {
    let now = Date.now();
    const clocked = makeApi({ clock: () => now });
    const { key, newKey, organizationId } = await newPartner({ via: clocked });
    const { id } = await newKey();
    const request = keyRequest(key, "roll", { body: { graceSeconds } });
    const first = await clocked("POST", `/v1/api-keys/${id}/roll`, request);
    await forgetAnswer(organizationId, "roll");
    now += 61_000;
    const second = await clocked("POST", `/v1/api-keys/${id}/roll`, request);
    expect([second.status, second.body.key]).toEqual([201, first.body.key]);
    expect(await count(key)).toBe(3);
  },
);

test("a weaker key cannot have a stronger one's answer replayed", async () => {
  const { key, newKey } = await newPartner();
  await api("POST", "/v1/api-keys", keyRequest(key, "mine"));
  const weak = await newKey({ scopes: ["keys:write"] });
  const answer = await api("POST", "/v1/api-keys", keyRequest(weak.key, "mine"));
  expect(answer.body.code).toBe("idempotency_key_reused");
});

test("an answer at rest cannot be read, and goes with its athlete", async () => {
  const { key, organizationId } = await newPartner();
  const made = await api("POST", "/v1/athletes", {
    key,
    body: { externalId: "secretive", name: "Unforgettable" },
    headers: { "idempotency-key": "sealed" },
  });
  const read = () =>
    env.DB.prepare("SELECT * FROM idempotency_keys WHERE tenant_id = ?")
      .bind(tenantId(organizationId, "test"))
      .all();
  const kept = JSON.stringify((await read()).results);
  expect(kept).toContain(made.body.id);
  expect(kept).not.toContain("Unforgettable");
  expect(kept).not.toContain(toHex(await sha256("Unforgettable")));
  await api("DELETE", `/v1/athletes/${made.body.id}`, { key });
  await expect.poll(async () => (await read()).results.length, { timeout: 10_000 }).toBe(0);
});

test("two hundred keyed creates, each sent three times, make two hundred athletes", async () => {
  const { key, newKey } = await newPartner();
  const keys = [key, (await newKey()).key, (await newKey()).key];
  const total = 200;
  for (let i = 0; i < total; i += 20) {
    await Promise.all(
      Array.from({ length: 60 }, (_, j) => {
        const n = i + (j % 20);
        return api("POST", "/v1/athletes", {
          key: keys[j % 3]!,
          body: { externalId: `u_${n}` },
          headers: { "idempotency-key": `n_${n}` },
        });
      }),
    );
  }
  const all = await env.DB.prepare(
    "SELECT count(*) AS n FROM athletes WHERE external_id LIKE 'u_%' AND tenant_id = (SELECT tenant_id FROM athletes WHERE id = ?)",
  )
    .bind((await newAthlete(key)).id)
    .first("n");
  expect(all).toBe(total);
});

test("visitors who chose the same key do not meet", async () => {
  const origin = newOrigin();
  const { newKey } = await newPartner({ allowedOrigins: [origin] });
  const { key } = await newKey({ kind: "publishable" });
  const visit = (visitorId: string, address: string) =>
    api("POST", "/v1/widget-sessions", {
      key,
      body: { visitorId: visitorId.repeat(22) },
      headers: { origin, "idempotency-key": "1", "cf-connecting-ip": address },
    });
  const [first, second] = [await visit("a", "192.0.2.1"), await visit("b", "192.0.2.2")];
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.body.athleteId).not.toBe(first.body.athleteId);
  expect((await visit("a", "192.0.2.1")).body.token).toBe(first.body.token);
});
