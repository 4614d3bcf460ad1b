/** S08, S36, S38: what partners cannot do with webhooks, as the API answers them. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { api, makeApi, newPartner } from "../harness.ts";
import { newId } from "../rows.ts";
import { ALL, deliveriesOf, newEndpoint } from "../webhooks/api-kit.ts";
import { type Net, makeNet } from "../webhooks/net.ts";
import { CLOSED_ADDRESSES } from "../webhooks/spellings.ts";

let net: Net;
beforeEach(() => void (net = makeNet()));
afterEach(() => void vi.restoreAllMocks());

test("S36, S38 addresses that no webhook may go to are refused with a reason", async () => {
  const { key } = await newPartner();
  for (const url of [...CLOSED_ADDRESSES, "http://api.test/v1/events", "https://api.test/"]) {
    const { status, body } = await api("POST", ALL, { key, body: { url } });
    expect([status, body.code, body.errors[0].pointer], url).toEqual([
      422,
      "validation_failed",
      "/url",
    ]);
  }
  const desk = makeApi({ env: { WEBHOOKS_TO_LOOPBACK: "1" } });
  const local = { url: "http://localhost:3000/hook" };
  expect((await api("POST", ALL, { key, body: local })).status).toBe(422);
  expect((await desk("POST", ALL, { key, body: local })).status).toBe(201);
});

test("S08 endpoints, deliveries and events of another partner are as if they never were", async () => {
  const [mine, other] = [await newPartner(), await newPartner()];
  const { path, id } = await newEndpoint(net, mine.key);
  await api("POST", `${path}/test`, { key: mine.key, body: {} });
  const [delivery] = await deliveriesOf(mine.key, path);
  const before = (await api("GET", path, { key: mine.key })).body;
  const asks: [
    string,
    (ids: { endpoint: string; delivery: string; event: string }) => string,
    object?,
  ][] = [
    ["GET", ({ endpoint }) => `${ALL}/${endpoint}`],
    ["PATCH", ({ endpoint }) => `${ALL}/${endpoint}`, { status: "disabled" }],
    ["DELETE", ({ endpoint }) => `${ALL}/${endpoint}`],
    ["POST", ({ endpoint }) => `${ALL}/${endpoint}/rotate-secret`, {}],
    ["POST", ({ endpoint }) => `${ALL}/${endpoint}/test`, {}],
    ["GET", ({ endpoint }) => `${ALL}/${endpoint}/deliveries`],
    ["POST", ({ delivery }) => `/v1/webhook-deliveries/${delivery}/retry`],
    ["GET", ({ event }) => `/v1/events/${event}`],
  ];
  const theirs = { endpoint: id, delivery: delivery.id, event: delivery.eventId };
  const nobodys = {
    endpoint: newId("webhookEndpoint"),
    delivery: newId("webhookDelivery"),
    event: newId("event"),
  };
  for (const [method, pathOf, body] of asks) {
    const ask = (ids: typeof theirs) =>
      api(method, pathOf(ids), { key: other.key, ...(body && { body }) });
    const [foreign, never] = [await ask(theirs), await ask(nobodys)];
    expect(foreign.status).toBe(404);
    const gist = ({ body }: typeof foreign) => ({ ...body, instance: "", requestId: "" });
    expect(gist(foreign)).toEqual(gist(never));
  }
  expect((await api("GET", path, { key: mine.key })).body).toEqual(before);
  expect((await api("GET", "/v1/events", { key: other.key })).body.data).toEqual([]);
});
