/** Endpoints as partners make and watch them, each with a receiver of its own. */
import { expect } from "vitest";
import { api } from "../harness.ts";
import type { Net } from "./net.ts";

export const ALL = "/v1/webhook-endpoints";

/** A receiver that no other test knows. */
export const newHost = () => `${crypto.randomUUID()}.example.com`;

export async function newEndpoint(net: Net, key: string, body: object = {}) {
  const host = newHost();
  const made = await api("POST", ALL, { key, body: { url: `https://${host}/in`, ...body } });
  expect(made.status).toBe(201);
  const arrived = () => net.arrived.filter(({ url }) => new URL(url).host === host);
  const types = () => arrived().map(({ body }) => (JSON.parse(body) as { type: string }).type);
  return { ...made.body, host, arrived, types, path: `${ALL}/${made.body.id}` };
}
export const deliveriesOf = async (key: string, path: string) =>
  (await api("GET", `${path}/deliveries`, { key })).body.data;
