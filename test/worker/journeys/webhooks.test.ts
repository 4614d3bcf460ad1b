import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { EVENT_TYPES } from "../../../worker/core/events.ts";
import { api, newAthlete, newPartner } from "../harness.ts";
import { ALL, deliveriesOf, newEndpoint, newHost } from "../webhooks/api-kit.ts";
import { type Net, answering, makeNet, verifyAt } from "../webhooks/net.ts";

let net: Net;
beforeEach(() => void (net = makeNet()));
afterEach(() => void vi.restoreAllMocks());

test("what happens reaches those who want it, in its mode alone, signed so that the reference library takes it", async () => {
  const { key, newKey } = await newPartner();
  const all = await newEndpoint(net, key);
  const some = await newEndpoint(net, key, { eventTypes: ["athlete.created"], description: "CRM" });
  const others = await newEndpoint(net, key, { eventTypes: ["job.failed"] });
  const live = await newEndpoint(net, (await newKey({ mode: "live" })).key);
  const foreign = await newEndpoint(net, (await newPartner()).key);
  const athlete = await newAthlete(key, { name: "Maya", externalId: "u-of-maya" });
  await expect
    .poll(() => [all.types(), some.types()])
    .toEqual([["athlete.created"], ["athlete.created"]]);
  const [message] = all.arrived();
  const payload = verifyAt(Date.now(), all.secret, message);
  expect(payload).toEqual({
    id: message!.headers["webhook-id"],
    type: "athlete.created",
    timestamp: athlete.createdAt,
    livemode: false,
    subjectId: athlete.id,
    sequence: 1,
    data: { athleteId: athlete.id, anonymous: false },
  });
  expect(message!.body).not.toMatch(/Maya|u-of-maya/);
  expect(() => verifyAt(Date.now(), some.secret, message)).toThrow(/signature/);
  for (const { arrived } of [others, live, foreign]) expect(arrived()).toEqual([]);
  await expect
    .poll(() => deliveriesOf(key, all.path))
    .toMatchObject([
      { status: "succeeded", attempts: 1, lastAttempt: { status: 204, error: null } },
    ]);

  const event = await api("GET", `/v1/events/${message!.headers["webhook-id"]}`, { key });
  expect(event.body).toEqual({ object: "event", ...(payload as object) });
  const listed = await api("GET", "/v1/events?type=athlete.created", { key });
  expect(listed.body.data).toEqual([event.body]);
  expect((await api("GET", "/v1/events?type=job.failed", { key })).body.data).toEqual([]);
  expect((await api("GET", "/v1/events?type=unknown", { key })).status).toBe(422);
});

test("making an athlete twice tells of it once", async () => {
  const { key } = await newPartner();
  const headers = { "idempotency-key": "once" };
  const body = { externalId: "one" };
  for (let i = 0; i < 2; i += 1) await api("POST", "/v1/athletes", { key, headers, body });
  await api("POST", "/v1/athletes", { key, body });
  expect((await api("GET", "/v1/events", { key })).body.data).toHaveLength(1);
});

test("a secret is shown when it is made and when it is rotated, and never again", async () => {
  const { key } = await newPartner();
  const headers = { "idempotency-key": "made-once" };
  const body = { url: `https://${newHost()}/` };
  const made = await api("POST", ALL, { key, headers, body });
  expect(made.body.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect((await api("POST", ALL, { key, headers, body })).body.secret).toBe(made.body.secret);
  const path = `${ALL}/${made.body.id}`;
  const rotated = await api("POST", `${path}/rotate-secret`, { key, body: { graceSeconds: 60 } });
  expect(rotated.body).toMatchObject({ id: made.body.id, version: 2 });
  expect(rotated.body.secret).not.toBe(made.body.secret);
  const seen = [
    (await api("GET", path, { key })).body,
    (await api("GET", ALL, { key })).body,
    (await api("PATCH", path, { key, body: { description: "New" } })).body,
    (await api("GET", "/v1/audit-events", { key })).body,
    await env.DB.prepare("SELECT * FROM webhook_endpoints WHERE id = ?").bind(made.body.id).first(),
  ];
  for (const one of seen) {
    for (const secret of [made.body.secret, rotated.body.secret]) {
      expect(JSON.stringify(one)).not.toContain(secret.slice(6, -1));
    }
  }
  expect(seen[0].previousSecretUntil).not.toBeNull();
});

test("an endpoint is changed, switched off and on, and deleted", async () => {
  const { key } = await newPartner();
  const { path, id } = await newEndpoint(net, key);
  const patch = (body: object, headers = {}) => api("PATCH", path, { key, body, headers });
  const changed = await patch({ eventTypes: ["job.failed"], status: "disabled" });
  expect(changed.body).toMatchObject({ status: "disabled", disabledReason: null, version: 2 });
  expect((await patch({ status: "enabled" }, { "if-match": '"1"' })).status).toBe(412);
  for (const wrong of [{ eventTypes: [] }, { eventTypes: ["nonsense"] }, { secret: "mine" }]) {
    expect((await patch(wrong)).status).toBe(422);
  }
  expect((await api("POST", `${path}/test`, { key, body: {} })).body.code).toBe("invalid_state");
  expect((await patch({ status: "enabled", eventTypes: null })).body).toMatchObject({
    status: "enabled",
    eventTypes: null,
  });
  expect((await api("DELETE", path, { key })).status).toBe(204);
  for (const [method, to] of [
    ["GET", path],
    ["DELETE", path],
    ["GET", `${path}/deliveries`],
  ] as const) {
    expect((await api(method, to, { key })).status).toBe(404);
  }
  expect((await api("GET", ALL, { key })).body.data).toEqual([]);
  const audit = await api("GET", `/v1/audit-events?subjectId=${id}`, { key });
  expect(audit.body.data.map((line: { action: string }) => line.action)).toEqual([
    "webhook_endpoint.deleted",
    "webhook_endpoint.updated",
    "webhook_endpoint.updated",
    "webhook_endpoint.created",
  ]);
});

test("ten endpoints are the most, and a deleted one makes room", async () => {
  const { key, newKey } = await newPartner();
  const made = [];
  for (let i = 0; i < 10; i += 1) made.push(await newEndpoint(net, key));
  const another = () => api("POST", ALL, { key, body: { url: `https://${newHost()}/` } });
  expect((await another()).body.errors[0].code).toBe("too_many");
  await newEndpoint(net, (await newKey({ mode: "live" })).key);
  await api("DELETE", made[0]!.path, { key });
  expect((await another()).status).toBe(201);
  const page = await api("GET", `${ALL}?limit=4`, { key });
  expect([page.body.data.length, page.body.hasMore]).toEqual([4, true]);
});

test("any event can be tried out before it happens", async () => {
  const { key } = await newPartner();
  const mine = await newEndpoint(net, key, { eventTypes: ["job.failed"] });
  const other = await newEndpoint(net, key);
  for (const type of EVENT_TYPES) {
    const sent = await api("POST", `${mine.path}/test`, { key, body: { type } });
    expect([sent.status, sent.body.endpointId]).toEqual([202, mine.id]);
  }
  await expect
    .poll(() => mine.types().sort(), { timeout: 10_000 })
    .toEqual([...EVENT_TYPES].sort());
  for (const message of mine.arrived()) {
    expect(verifyAt(Date.now(), mine.secret, message)).toMatchObject({ data: { test: true } });
    expect(message.body.length).toBeLessThan(20_000);
  }
  expect(other.arrived()).toEqual([]);
});

test("a failed delivery is sent again by hand, under the same id", async () => {
  const { key } = await newPartner();
  const { host, path, arrived } = await newEndpoint(net, key);
  net.receivers.set(host, answering(410));
  await api("POST", `${path}/test`, { key, body: {} });
  await expect.poll(() => deliveriesOf(key, path)).toMatchObject([{ status: "failed" }]);
  expect((await api("GET", path, { key })).body).toMatchObject({
    status: "disabled",
    disabledReason: "gone",
  });
  const [delivery] = await deliveriesOf(key, path);
  const retry = () => api("POST", `/v1/webhook-deliveries/${delivery.id}/retry`, { key });
  expect((await retry()).body.code).toBe("invalid_state");
  net.receivers.delete(host);
  await api("PATCH", path, { key, body: { status: "enabled" } });
  expect(await retry()).toMatchObject({ status: 202, body: { status: "pending", attempts: 0 } });
  await expect.poll(() => deliveriesOf(key, path)).toMatchObject([{ status: "succeeded" }]);
  const [first, second] = arrived();
  expect(second!.headers["webhook-id"]).toBe(first!.headers["webhook-id"]);
  expect(second!.body).toBe(first!.body);
});
