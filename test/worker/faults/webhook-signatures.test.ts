/** S46: who can tell a true message from a false one, through a rotation too. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { rotateWebhookSecret } from "../../../worker/services/webhook-endpoints.ts";
import { type Net, makeNet, verifyAt } from "../webhooks/net.ts";
import { makeStation } from "../webhooks/station.ts";
import { HOUR_MS, MINUTE_MS } from "../../../engine/time.ts";

let net: Net;
beforeEach(() => void (net = makeNet()));
afterEach(() => void vi.restoreAllMocks());

test("S46 a tampered body, an old timestamp and a foreign secret are refused by the reference library", async () => {
  const station = await makeStation();
  const { secret } = await station.endpoint();
  const other = await (await makeStation()).endpoint();
  await station.happens();
  await station.step();
  const [arrived] = net.arrived;
  const { now } = station.clock;
  expect(verifyAt(now, secret, arrived!)).toMatchObject({ type: "program.created" });
  const refused = (why: RegExp, over: object, at = now, by = secret) =>
    expect(() => verifyAt(at, by, { ...arrived!, ...over })).toThrow(why);
  refused(/signature/, { body: arrived!.body.replace("program.created", "program.adapted") });
  refused(/signature/, { headers: { ...arrived!.headers, "webhook-id": "evt_other" } });
  refused(/too old/, {}, now + 6 * MINUTE_MS);
  refused(/too new/, {}, now - 6 * MINUTE_MS);
  refused(/signature/, {}, now, other.secret);
});

test("S46 through a rotation both secrets verify, and after it the new one alone", async () => {
  const station = await makeStation();
  const { id, secret: old } = await station.endpoint();
  const rotate = async (graceSeconds: number) =>
    (await rotateWebhookSecret(await station.ctx(), id, graceSeconds)).secret;
  const send = async () => {
    await station.happens();
    await station.step();
    return net.arrived.at(-1)!;
  };
  const next = await rotate(3600);
  expect(next).not.toBe(old);
  const during = await send();
  for (const secret of [old, next]) verifyAt(station.clock.now, secret, during);
  station.clock.now += HOUR_MS - 1;
  verifyAt(station.clock.now, old, await send());
  station.clock.now += 1;
  const after = await send();
  verifyAt(station.clock.now, next, after);
  expect(() => verifyAt(station.clock.now, old, after)).toThrow(/signature/);
  const last = await rotate(0);
  const atOnce = await send();
  verifyAt(station.clock.now, last, atOnce);
  for (const secret of [old, next]) {
    expect(() => verifyAt(station.clock.now, secret, atOnce)).toThrow(/signature/);
  }
});
