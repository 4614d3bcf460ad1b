import { expect, test } from "vitest";
import { networkOf } from "../../../worker/http/limits.ts";
import { api, newAthlete, newOrigin, newPartner, newSession } from "../harness.ts";

test("an origin is allowed letter by letter or not at all", async () => {
  const origin = newOrigin();
  const { key } = await newPartner({ allowedOrigins: [origin] });
  const { id } = await newAthlete(key);
  const { token } = await newSession(key, { athleteId: id });
  const allowed = async (from: string) =>
    (
      await api("OPTIONS", "/v1/athletes", {
        headers: { origin: from, "access-control-request-method": "GET" },
      })
    ).headers.get("access-control-allow-origin");
  expect(await allowed(origin)).toBe(origin);
  const host = origin.slice("https://".length);
  const others = [
    "null",
    `http://${host}`,
    `https://sub.${host}`,
    `${origin}.evil.example`,
    `https://evil${host}`,
    origin.toUpperCase(),
    `${origin}:443`,
    `${origin}.`,
    "",
  ];
  for (const other of others) expect(await allowed(other), other).toBeNull();
  expect(await allowed(`https://${"a".repeat(20_000)}.example`)).toBeNull();
  const read = (from: string) =>
    api("GET", `/v1/athletes/${id}`, { key: token, headers: { origin: from } });
  const fine = await read(origin);
  expect(fine.headers.get("access-control-allow-origin")).toBe(origin);
  expect(fine.headers.get("access-control-expose-headers")).toContain("Request-Id");
  expect(fine.headers.has("access-control-allow-credentials")).toBe(false);
  expect(fine.headers.get("vary")).toContain("Origin");
  const refused = await read(newOrigin());
  expect([refused.body.code, refused.headers.has("access-control-allow-origin")]).toEqual([
    "origin_not_allowed",
    false,
  ]);
  const unread = await api("GET", `/v1/athletes/${id}`, {
    key: "lw_ses.gone",
    headers: { origin },
  });
  expect([unread.status, unread.headers.get("access-control-allow-origin")]).toEqual([401, origin]);
});

test("origins can be changed, and the change holds at once", async () => {
  const { key } = await newPartner();
  const origin = newOrigin();
  const set = (allowedOrigins: unknown[]) =>
    api("PATCH", "/v1/organization", { key, body: { allowedOrigins } });
  const allowed = async () =>
    (await api("OPTIONS", "/v1/athletes", { headers: { origin } })).headers.has(
      "access-control-allow-origin",
    );
  expect(await allowed()).toBe(false);
  expect((await set([origin, "http://localhost:3000"])).body.allowedOrigins).toContain(origin);
  expect(await allowed()).toBe(true);
  await set([]);
  expect(await allowed()).toBe(false);
  for (const bad of [
    "*",
    "null",
    "http://plain.example",
    `${origin}/`,
    `${origin}/path`,
    "HTTPS://A.example",
    "https://user@a.example",
  ]) {
    expect((await set([bad])).body.errors[0].pointer, bad).toBe("/allowedOrigins/0");
  }
  expect((await set([origin, origin])).status).toBe(422);
});

test("too many requests are told so, with when to come back", async () => {
  const { key } = await newPartner();
  const { id } = await newAthlete(key);
  const tokens = [
    await newSession(key, { athleteId: id }),
    await newSession(key, { athleteId: id }),
  ];
  const answers = [];
  // A minute may end on the way, and the count begins again.
  for (let i = 0; i < 130 && answers.at(-1)?.status !== 429; i += 1)
    answers.push(await api("GET", `/v1/athletes/${id}`, { key: tokens[i % 2].token }));
  expect(answers.length).toBeGreaterThan(60);
  expect(answers.slice(0, -1).every((a) => a.status === 200)).toBe(true);
  const last = answers.at(-1)!;
  expect(last.body).toMatchObject({
    code: "burst_limit",
    retryable: true,
    retryAfterSeconds: 60,
    "violated-policies": ["key-burst"],
  });
  expect(last.headers.get("retry-after")).toBe("60");
  expect(last.headers.get("x-should-retry")).toBe("true");
  expect(last.headers.get("ratelimit")).toBe('"key-burst";r=0;t=60');
  expect((await api("GET", `/v1/athletes/${id}`, { key })).status).toBe(200);
});

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2::6", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
])("%s counts as %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
