/** S36, S37, F33: no webhook reaches what is not on the open internet, however it is written down. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { attemptDelivery } from "../../../worker/services/delivery-attempts.ts";
import { dispatchTo } from "../../../worker/services/events.ts";
import { updateWebhookEndpoint } from "../../../worker/services/webhook-endpoints.ts";
import { store } from "../ctx-kit.ts";
import { anAudit } from "../rows.ts";
import { type Net, answering, makeNet } from "../webhooks/net.ts";
import { anEndpoint, anEvent } from "../webhooks/rows.ts";
import { CLOSED_ADDRESSES } from "../webhooks/spellings.ts";
import { makeStation } from "../webhooks/station.ts";

let net: Net;
beforeEach(() => void (net = makeNet()));
afterEach(() => void vi.restoreAllMocks());

test("S36 every spelling is refused when it is saved", async () => {
  const station = await makeStation();
  const { id } = await station.endpoint();
  for (const url of CLOSED_ADDRESSES) {
    const refusal = { code: "validation_failed", extra: { errors: [{ pointer: "/url" }] } };
    await expect(station.endpoint({ url }), url).rejects.toMatchObject(refusal);
    const ctx = await station.ctx();
    await expect(updateWebhookEndpoint(ctx, id, { url }), url).rejects.toMatchObject(refusal);
  }
  expect((await station.current(id)).url).toBe("https://hooks.example.com/in");
});

test("S36 every spelling is refused again when it is sent to, however it got into the database", async () => {
  const { tenant, ctx, queue, deliveries } = await makeStation();
  const rows = CLOSED_ADDRESSES.map((url) => anEndpoint({ url }));
  await Promise.all(rows.map((row) => store.webhooks.create(tenant, row, anAudit())));
  const event = anEvent();
  await store.events.file(tenant, event);
  const asked = await ctx();
  await dispatchTo(asked, event, rows);
  await Promise.all(queue.splice(0).map(({ message }) => attemptDelivery(asked, message)));
  for (const { id, url } of rows) {
    const [delivery] = await deliveries(id);
    expect(delivery, url).toMatchObject({
      attempts: 1,
      lastStatus: null,
      lastError: "address_refused",
    });
  }
  expect(net.contacted).toEqual([]);
});

test("S36 on a developer's machine its two plain names are sent to without asking DNS, and nothing else", async () => {
  const config = { webhooksToLoopback: true };
  const plain = await makeStation();
  const desk = await makeStation(undefined, {
    config: { ...(await plain.ctx()).config, ...config },
  });
  net.addresses.set("localhost", []);
  const { id } = await desk.endpoint({ url: "http://localhost:3000/hook" });
  await desk.happens();
  await desk.step();
  expect(await desk.delivery(id)).toMatchObject({ status: "succeeded" });
  expect(net.contacted).toEqual(["http://localhost:3000/hook"]);
  for (const url of [
    "http://10.0.0.1:3000/",
    "https://localhost:3000/",
    "http://hooks.example.com/",
  ]) {
    await expect(desk.endpoint({ url })).rejects.toMatchObject({ code: "validation_failed" });
  }
});

test.each([
  ["10.0.0.1.nip.io", ["10.0.0.1"]],
  ["both.example.com", ["93.184.216.34", "169.254.169.254"]],
  ["six.example.com", ["93.184.216.34", "fd00::1"]],
  ["mapped.example.com", ["::ffff:127.0.0.1"]],
])("S37 nothing is sent to %s, which leads to %j", async (host, addresses) => {
  const station = await makeStation();
  net.addresses.set(host, addresses);
  const { id } = await station.endpoint({ url: `https://${host}/` });
  await station.happens();
  await station.step();
  expect(await station.delivery(id)).toMatchObject({ lastError: "address_refused" });
  expect(net.contacted).toEqual([]);
});

test("S37 a name that leads elsewhere at the second attempt is asked about again", async () => {
  const station = await makeStation();
  const { id } = await station.endpoint();
  net.receivers.set("hooks.example.com", answering(500));
  await station.happens();
  await station.step();
  expect(net.contacted).toHaveLength(1);
  net.addresses.set("hooks.example.com", ["127.0.0.1"]);
  await station.step();
  expect(net.contacted).toHaveLength(1);
  expect(await station.delivery(id)).toMatchObject({ attempts: 2, lastError: "address_refused" });
  net.addresses.set("hooks.example.com", []);
  await station.step();
  expect(await station.delivery(id)).toMatchObject({ attempts: 3, lastError: "name_unknown" });
  net.addresses.delete("hooks.example.com");
  net.receivers.delete("hooks.example.com");
  await station.step();
  expect(await station.delivery(id)).toMatchObject({ attempts: 4, status: "succeeded" });
});

test.each([301, 302, 303, 307, 308])(
  "F33 a redirect (%i) is a failure and its target is never asked",
  async (status) => {
    const station = await makeStation();
    const { id } = await station.endpoint();
    net.receivers.set(
      "hooks.example.com",
      answering(status, { location: "http://169.254.169.254/latest/meta-data/" }),
    );
    await station.happens();
    await station.step();
    expect(await station.delivery(id)).toMatchObject({
      status: "pending",
      lastStatus: status,
      lastError: "redirect",
    });
    expect(net.contacted).toEqual(["https://hooks.example.com/in"]);
  },
);

test("S38 this service's own host is refused", async () => {
  const station = await makeStation(undefined, { baseUrl: "https://api.liftwright.example" });
  for (const url of [
    "https://api.liftwright.example/v1/events",
    "https://API.liftwright.example:443",
    "https://api.liftwright.example./",
  ]) {
    await expect(station.endpoint({ url })).rejects.toMatchObject({
      message: "This service sends no webhooks to itself.",
    });
  }
});
