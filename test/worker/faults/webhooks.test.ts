/** F32, I12: receivers that fail in every way, and what becomes of what was on its way to them. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { retryWebhookDelivery } from "../../../worker/services/webhook-deliveries.ts";
import { updateWebhookEndpoint } from "../../../worker/services/webhook-endpoints.ts";
import { type Net, SILENT, answering, makeNet, verifyAt } from "../webhooks/net.ts";
import { makeStation } from "../webhooks/station.ts";
import { DAY_MS, HOUR_MS } from "../../../engine/time.ts";

const HOST = "hooks.example.com";

let net: Net;
beforeEach(() => void (net = makeNet()));
afterEach(() => void vi.restoreAllMocks());

test("F32 a receiver that always fails is tried eight times by the plan, each time with the same bytes and id", async () => {
  const station = await makeStation();
  const { id, secret } = await station.endpoint();
  net.receivers.set(HOST, answering(500));
  const event = await station.happens();
  const waits: number[] = [];
  const times: number[] = [];
  while (station.queue.length > 0) {
    waits.push((await station.step()) / 1000);
    times.push(station.clock.now);
  }
  const plan = [0, 5, 300, 1800, 7200, 18_000, 36_000, 36_000];
  expect(waits).toHaveLength(plan.length);
  for (const [i, seconds] of plan.entries()) {
    expect(waits[i]).toBeGreaterThanOrEqual(seconds);
    expect(waits[i]).toBeLessThanOrEqual(seconds * 1.1 + 1);
  }
  expect(new Set(net.arrived.map(({ body }) => body)).size).toBe(1);
  expect(new Set(net.arrived.map(({ headers }) => headers["webhook-id"]))).toEqual(
    new Set([event.id]),
  );
  for (const [i, arrived] of net.arrived.entries()) {
    expect(verifyAt(times[i]!, secret, arrived)).toMatchObject({ id: event.id, data: event.data });
  }
  expect(await station.delivery(id)).toMatchObject({
    status: "failed",
    attempts: 8,
    nextAttemptAt: null,
    lastStatus: 500,
    lastError: "refused",
  });
});

test("F32 what happened during an outage arrives after it, under the same ids", async () => {
  const station = await makeStation();
  const { id } = await station.endpoint();
  let isDown = true;
  const got: string[] = [];
  net.receivers.set(HOST, ({ headers }) => {
    if (isDown) return new Response(null, { status: 503 });
    got.push(headers["webhook-id"]!);
    return new Response("ok");
  });
  const events = [];
  for (let i = 0; i < 5; i += 1) events.push(await station.happens());
  await station.passUntil(station.clock.now + HOUR_MS);
  expect(got).toEqual([]);
  expect((await station.current(id)).failingSince).not.toBeNull();
  isDown = false;
  await station.passUntil(station.clock.now + DAY_MS);
  expect(got.sort()).toEqual(events.map((event) => event.id).sort());
  expect((await station.deliveries(id)).every(({ status }) => status === "succeeded")).toBe(true);
  expect((await station.current(id)).failingSince).toBeNull();
});

test("F32 a receiver that keeps silent for 15 seconds has failed", async () => {
  const station = await makeStation();
  const { id } = await station.endpoint();
  net.receivers.set(HOST, SILENT);
  const asked: number[] = [];
  vi.spyOn(AbortSignal, "timeout").mockImplementation((ms) => {
    asked.push(ms);
    const controller = new AbortController();
    if (ms === 15_000) setTimeout(() => controller.abort(new DOMException("", "TimeoutError")), 5);
    return controller.signal;
  });
  await station.happens();
  await station.step();
  expect(asked).toContain(15_000);
  expect(await station.delivery(id)).toMatchObject({
    status: "pending",
    lastStatus: null,
    lastError: "timeout",
  });
});

test("F32 no connection, or none to be trusted, is a failure like any other", async () => {
  const station = await makeStation();
  const { id } = await station.endpoint();
  net.receivers.set(HOST, () => {
    throw new TypeError("TLS certificate has expired");
  });
  await station.happens();
  await station.step();
  expect(await station.delivery(id)).toMatchObject({ attempts: 1, lastError: "unreachable" });
  expect(station.queue).toHaveLength(1);
});

test("F32 410 ends it at once and disables the endpoint; enabled again, what failed can be sent by hand", async () => {
  const station = await makeStation();
  const { id } = await station.endpoint();
  net.receivers.set(HOST, answering(410));
  const [first, second] = [await station.happens(), await station.happens()];
  await station.step();
  await station.step();
  expect(net.arrived).toHaveLength(1);
  expect(station.queue).toEqual([]);
  const errors = (await station.deliveries(id)).map(
    ({ status, lastError }) => `${status} ${lastError}`,
  );
  expect(errors.toSorted()).toEqual(["failed endpoint_disabled", "failed refused"]);
  expect(await station.current(id)).toMatchObject({ status: "disabled", disabledReason: "gone" });
  expect(await station.auditsOf(id)).toContain("webhook_endpoint.disabled");
  // Nothing is filed for who hears of nothing.
  await station.happens();
  expect(await station.deliveries(id)).toHaveLength(2);

  const sendAgain = async (deliveryId: string) =>
    retryWebhookDelivery(await station.ctx(), deliveryId);
  const rows = await station.deliveries(id);
  await expect(sendAgain(rows[0]!.id)).rejects.toMatchObject({ code: "invalid_state" });
  net.receivers.delete(HOST);
  await updateWebhookEndpoint(await station.ctx(), id, { status: "enabled" });
  expect(await station.current(id)).toMatchObject({ status: "enabled", disabledReason: null });
  for (const row of rows) await sendAgain(row.id);
  await station.passUntil(station.clock.now);
  const ids = net.arrived.slice(1).map(({ headers }) => headers["webhook-id"]);
  expect(new Set(ids)).toEqual(new Set([first.id, second.id]));
});

test.each([
  ["600", 600],
  ["86400", 3600],
  ["1", 5],
])("F32 429 with Retry-After %s waits about %i seconds", async (header, seconds) => {
  const station = await makeStation();
  await station.endpoint();
  net.receivers.set(HOST, answering(429, { "retry-after": header }));
  await station.happens();
  await station.step();
  const waited = (await station.step()) / 1000;
  expect(waited).toBeGreaterThanOrEqual(seconds);
  expect(waited).toBeLessThanOrEqual(seconds * 1.1 + 1);
});

test("F32 of an answer without end no more than 64 KiB are read", async () => {
  const station = await makeStation();
  const { id } = await station.endpoint();
  let given = 0;
  net.receivers.set(HOST, () => {
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      given += 4096;
      controller.enqueue(new Uint8Array(4096));
    };
    return new Response(new ReadableStream({ pull }, { highWaterMark: 0 }), { status: 500 });
  });
  await station.happens();
  await station.step();
  expect(given).toBe(64 * 1024);
  expect(await station.delivery(id)).toMatchObject({ lastStatus: 500 });
});

test("F32 five days without a success disable an endpoint, and a single success starts them anew", async () => {
  const station = await makeStation();
  const { id } = await station.endpoint();
  let status = 500;
  net.receivers.set(HOST, () => new Response(null, { status }));
  const aDay = async () => {
    await station.happens();
    await station.passUntil(station.clock.now + DAY_MS);
  };
  for (let day = 0; day < 4; day += 1) await aDay();
  status = 200;
  await aDay();
  status = 500;
  for (let day = 0; day < 5; day += 1) {
    expect((await station.current(id)).status).toBe("enabled");
    await aDay();
  }
  await aDay();
  expect(await station.current(id)).toMatchObject({
    status: "disabled",
    disabledReason: "failing",
  });
  expect(
    (await station.auditsOf(id)).filter((a) => a === "webhook_endpoint.disabled"),
  ).toHaveLength(1);
  await station.passUntil(station.clock.now + 2 * DAY_MS);
  expect(station.queue).toEqual([]);
});
