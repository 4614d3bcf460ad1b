/** F34: a crowd of dead receivers beside a few that live. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeDesk } from "../webhooks/desk.ts";
import { type Net, makeNet } from "../webhooks/net.ts";
import { makeStation } from "../webhooks/station.ts";

let net: Net;
beforeEach(() => void (net = makeNet()));
afterEach(() => void vi.restoreAllMocks());

test("F34 beside a hundred dead endpoints ten live ones are served as if these were not there", async () => {
  const partners = await Promise.all(Array.from({ length: 11 }, () => makeStation()));
  const live = partners[0]!;
  for (const station of partners) {
    const kind = station === live ? "live" : "dead";
    for (let i = 0; i < 10; i += 1) {
      await station.endpoint({ url: `https://${kind}${i}.example.com/` });
    }
    await station.happens();
  }
  /** Each holds its consumer until the test lets go of it. */
  const letGo: (() => void)[] = [];
  for (let i = 0; i < 10; i += 1) {
    net.receivers.set(`dead${i}.example.com`, () => {
      return new Promise((resolve) =>
        letGo.push(() => resolve(new Response(null, { status: 500 }))),
      );
    });
  }
  const { sent, deliver } = makeDesk();
  const messagesOf = (station: typeof live) => station.queue.map(({ message }) => message);
  const dead = partners.slice(1).flatMap(messagesOf);
  expect([dead.length, messagesOf(live).length]).toEqual([100, 10]);
  const hanging = dead.map((message) => deliver([message]));
  await expect.poll(() => letGo.length, { timeout: 20_000 }).toBe(100);
  // All hundred are still being waited for, and every live one gets its event.
  for (const message of messagesOf(live)) await deliver([message]);
  const arrived = net.arrived.filter(({ url }) => url.startsWith("https://live"));
  expect(new Set(arrived.map(({ url }) => url)).size).toBe(10);
  for (const go of letGo) go();
  await Promise.all(hanging);
  // What failed waits in another line than what happens next.
  expect([sent.first.length, sent.later.length]).toEqual([0, 100]);
  expect(sent.later.every(({ attempt }) => attempt === 2)).toBe(true);
}, 60_000);

const CONFIG = import.meta.glob("../../../wrangler.toml", {
  query: "?raw",
  import: "default",
  eager: true,
});

test("F34 in every environment one message is one batch, and retries have a queue of their own", () => {
  const [toml] = Object.values(CONFIG);
  const consumers = toml!.split("[[").filter((part) => /^[\w.]*queues\.consumers\]\]/.test(part));
  for (const kind of ["webhooks", "webhook-retries"]) {
    const mine = consumers.filter((part) =>
      new RegExp(`queue = "liftwright-${kind}(-staging)?"\\n`).test(part),
    );
    expect(mine).toHaveLength(3);
    for (const part of mine) expect(part).toMatch(/max_batch_size = 1\n/);
    for (const part of mine) expect(part).not.toMatch(/max_concurrency/);
  }
});
