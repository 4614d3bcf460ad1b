/** F18, F35, I10, I12: messages that come twice, late or never, and consumers that die. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { seal } from "../../../worker/core/crypto.ts";
import { attemptDelivery } from "../../../worker/services/delivery-attempts.ts";
import { dispatchEvents } from "../../../worker/services/events.ts";
import { retryWebhookDelivery } from "../../../worker/services/webhook-deliveries.ts";
import { deleteWebhookEndpoint } from "../../../worker/services/webhook-endpoints.ts";
import { store } from "../ctx-kit.ts";
import { NOW, anAthlete, anAudit } from "../rows.ts";
import { makeDesk } from "../webhooks/desk.ts";
import { type Net, answering, makeNet } from "../webhooks/net.ts";
import { anEvent } from "../webhooks/rows.ts";
import { makeStation } from "../webhooks/station.ts";
import { MINUTE_MS } from "../../../engine/time.ts";

const HOST = "hooks.example.com";

let net: Net;
let lines: string[];
beforeEach(() => {
  net = makeNet();
  lines = [];
  for (const level of ["info", "warn", "error"] as const) {
    vi.spyOn(console, level).mockImplementation((line: string) => void lines.push(line));
  }
});
afterEach(() => void vi.restoreAllMocks());

test("F18 a message that comes three times at once is attempted once", async () => {
  const station = await makeStation();
  const { id } = await station.endpoint();
  await station.happens();
  const { message } = station.queue[0]!;
  const { deliver } = makeDesk();
  const results = await Promise.all([1, 2, 3].map(() => deliver([message])));
  for (const { explicitAcks } of results) expect(explicitAcks).toEqual(["0"]);
  await deliver([message]);
  expect(net.arrived).toHaveLength(1);
  expect(await station.delivery(id)).toMatchObject({ status: "succeeded", attempts: 1 });
});

test("F18 an event that is dispatched three times at once arrives once", async () => {
  const station = await makeStation();
  const { id } = await station.endpoint();
  const event = anEvent();
  await store.events.file(station.tenant, event);
  const ctx = await station.ctx();
  await Promise.all([1, 2, 3].map(() => dispatchEvents(ctx, [event])));
  await station.passUntil(NOW);
  await dispatchEvents(ctx, [event]);
  await station.passUntil(NOW);
  expect(net.arrived).toHaveLength(1);
  expect(await station.deliveries(id)).toHaveLength(1);
});

test("an old message of an attempt that was made, or of a delivery that never was, does nothing", async () => {
  const station = await makeStation();
  await station.endpoint();
  net.receivers.set(HOST, answering(500));
  await station.happens();
  const first = station.queue[0]!.message;
  await station.step();
  const ctx = await station.ctx();
  for (const attempt of [1, 3, 100]) await attemptDelivery(ctx, { ...first, attempt });
  await attemptDelivery(ctx, { ...first, deliveryId: "whd_01kag9p5x8e0hs4vb9j6z8t3yq" });
  expect(net.arrived).toHaveLength(1);
});

test("sent again by hand while it waits, it goes at once, and the message that waited comes to nothing", async () => {
  const station = await makeStation();
  const { id } = await station.endpoint();
  net.receivers.set(HOST, answering(500));
  await station.happens();
  await station.step();
  const [waiting] = station.queue.splice(0);
  net.receivers.delete(HOST);
  const { id: deliveryId } = await station.delivery(id);
  await retryWebhookDelivery(await station.ctx(), deliveryId);
  expect(await station.step()).toBe(0);
  await attemptDelivery(await station.ctx(), waiting!.message);
  expect(net.arrived).toHaveLength(2);
  expect(await station.delivery(id)).toMatchObject({ status: "succeeded", attempts: 2 });
});

test("a poisoned message harms none beside it", async () => {
  const station = await makeStation();
  await station.endpoint();
  await station.happens();
  const { message } = station.queue[0]!;
  const poison = [null, "text", { ...message, attempt: 0 }, { ...message, deliveryId: "../etc" }];
  const { explicitAcks, retryMessages } = await makeDesk().deliver([...poison, message]);
  expect(explicitAcks).toEqual(["4"]);
  expect(retryMessages.map(({ msgId }) => msgId)).toEqual(["0", "1", "2", "3"]);
  expect(net.arrived).toHaveLength(1);
});

test("a consumer that dies in the middle is followed by another within minutes, and not for ever", async () => {
  // Long ago, so that it stands first whatever other tests leave.
  const start = NOW - 86_400_000;
  const station = await makeStation(start);
  const { id } = await station.endpoint();
  await station.happens();
  const { deliver, sweep } = makeDesk();
  const key = (await station.ctx()).config.keyPepper;
  const row = await station.current(id);
  // It cannot be opened: whoever claims the attempt breaks off before it sends.
  const broken = { ...row, sealedSecret: await seal(key, "another place", "x"), version: 2 };
  await store.webhooks.replace(station.tenant, broken, anAudit());
  let [message] = station.queue.map((one) => one.message);
  let now = start;
  for (let attempt = 1; attempt <= 8; attempt += 1) {
    expect(message).toMatchObject({ attempt });
    const { retryMessages } = await deliver([message], now);
    expect(retryMessages).toHaveLength(1);
    expect((await deliver([message], now)).explicitAcks).toEqual(["0"]);
    expect(await sweep(now + 2 * MINUTE_MS, station.tenant)).toEqual([]);
    now += 4 * MINUTE_MS;
    [message] = await sweep(now, station.tenant);
  }
  await deliver([message], now);
  expect(await station.delivery(id)).toMatchObject({ status: "failed", lastError: "interrupted" });
  expect(await sweep(now + 9 * MINUTE_MS, station.tenant)).toEqual([]);
  expect(net.arrived).toEqual([]);
});

test("an event that nobody was told of, and a message that was lost, are found by the clock", async () => {
  const start = NOW - 2 * 86_400_000;
  const station = await makeStation(start);
  const { id } = await station.endpoint();
  const event = anEvent({ createdAt: start });
  await store.events.file(station.tenant, event);
  const { deliver, sweep } = makeDesk();
  expect(await sweep(start + MINUTE_MS, station.tenant)).toEqual([]);
  const [lost] = await sweep(start + MINUTE_MS + 1, station.tenant);
  expect(lost).toMatchObject({ attempt: 1 });
  const { id: deliveryId } = await station.delivery(id);
  const later = start + MINUTE_MS + 1 + 2 * MINUTE_MS;
  expect(await sweep(later, station.tenant)).toEqual([]);
  // F35 the clock strikes twice.
  const found = await sweep(later + 1, station.tenant);
  expect(found).toEqual([{ tenantId: station.tenant, deliveryId, attempt: 1 }]);
  const again = await sweep(later + 1, station.tenant);
  await Promise.all([deliver(found, later + 1), deliver(again, later + 1)]);
  expect(net.arrived.map(({ headers }) => headers["webhook-id"])).toEqual([event.id]);
});

test("what was erased, or whose endpoint is gone, is not sent", async () => {
  const station = await makeStation();
  const { tenant } = station;
  const { id } = await station.endpoint();
  const athlete = anAthlete({ deletedAt: NOW });
  await store.athletes.create(tenant, athlete, anAudit());
  await station.happens({ athleteId: athlete.id });
  await store.athletes.erase(tenant, athlete.id);
  await station.step();
  expect(await station.deliveries(id)).toEqual([]);
  const event = await station.happens();
  await deleteWebhookEndpoint(await station.ctx(), id);
  await station.step();
  expect(await station.delivery(id)).toMatchObject({
    eventId: event.id,
    status: "failed",
    lastError: "endpoint_deleted",
  });
  expect(net.arrived).toEqual([]);
});

test("I10 neither secrets nor addresses nor what happened stand in the log", async () => {
  const station = await makeStation();
  const { secret } = await station.endpoint({ url: "https://hooks.example.com/of-a-partner" });
  net.receivers.set(HOST, answering(500, { "x-answer": "word-of-the-receiver" }));
  await station.happens();
  const { deliver } = makeDesk();
  for (const { message } of station.queue) await deliver([message]);
  await deliver([{ secret }]);
  const text = lines.join("\n");
  expect(lines.length).toBeGreaterThan(0);
  for (const told of [secret, secret.slice(6, 20), "of-a-partner", HOST, "Maya", "word-of"]) {
    expect(text).not.toContain(told);
  }
});
