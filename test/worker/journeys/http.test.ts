import { env } from "cloudflare:workers";
import { parseList } from "structured-headers";
import { expect, test, vi } from "vitest";
import { z } from "zod";
import { ERROR_CODES } from "../../../worker/core/errors.ts";
import { endpoint } from "../../../worker/http/endpoint.ts";
import { conclude, openExchange } from "../../../worker/http/exchange.ts";
import { POLICIES } from "../../../worker/http/limits.ts";
import { serve } from "../../../worker/http/serve.ts";
import { openPorts } from "../../../worker/wire.ts";
import { api, makeApi, newAthlete, newPartner, newSession } from "../harness.ts";

const json = { "content-type": "application/json" };

test("every answer says who it is, which version spoke and what it cost", async () => {
  const { key } = await newPartner();
  for (const path of ["/health", "/v1/athletes", "/v1/nothing", "/v1/athletes/ath_x"]) {
    const { headers } = await api("GET", path, { key });
    expect(headers.get("request-id")).toMatch(/^req_[0-9a-z]{26}$/);
    expect(headers.get("liftwright-version")).toBe("2026-11-20");
    expect(headers.get("server-timing")).toMatch(/total;dur=\d/);
    expect(headers.get("cache-control")).toMatch(/no-store/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    const [[name, parameters]] = parseList(headers.get("ratelimit-policy")!) as [
      [string, Map<string, number>],
    ];
    const { quota, windowSeconds } = POLICIES[name as keyof typeof POLICIES];
    expect([parameters.get("q"), parameters.get("w")]).toEqual([quota, windowSeconds]);
  }
});

test("a request that cannot be understood is refused in its own way", async () => {
  const { key } = await newPartner();
  const auth = { authorization: `Bearer ${key}` };
  const post = (raw: BodyInit, headers: Record<string, string> = json) =>
    api("POST", "/v1/athletes", { raw, headers: { ...auth, ...headers } });
  const table: [string, Awaited<ReturnType<typeof post>>, number, string][] = [
    ["no JSON", await post("{"), 400, "invalid_json"],
    ["two values", await post("{}{}"), 400, "invalid_json"],
    ["nothing", await post(""), 400, "invalid_json"],
    ["a byte order mark", await post("\uFEFF{}"), 400, "invalid_json"],
    ["broken UTF-8", await post(new Uint8Array([0x22, 0xff, 0x22])), 400, "invalid_json"],
    [
      "an infinite number",
      await post('{"externalId":"u","weightKg":1e400}'),
      422,
      "validation_failed",
    ],
    [
      "a prototype",
      await post('{"externalId":"u","__proto__":{"tier":"premium"}}'),
      422,
      "validation_failed",
    ],
    ["an array", await post("[]"), 422, "validation_failed"],
    [
      "ten thousand levels",
      await post("[".repeat(10_000) + "]".repeat(10_000)),
      422,
      "validation_failed",
    ],
    ["text", await post("{}", { "content-type": "text/plain" }), 415, "unsupported_media_type"],
    [
      "a form",
      await post("a=1", { "content-type": "application/x-www-form-urlencoded" }),
      415,
      "unsupported_media_type",
    ],
    [
      "gzip",
      await post("{}", { ...json, "content-encoding": "gzip" }),
      415,
      "unsupported_media_type",
    ],
    ["too much", await post(`"${"x".repeat(65_536)}"`), 413, "payload_too_large"],
    ["too much, in chunks", await post(chunked(70_000)), 413, "payload_too_large"],
    [
      "an odd version",
      await api("GET", "/v1/athletes", { key, headers: { "liftwright-version": "2020-01-01" } }),
      400,
      "version_unknown",
    ],
    [
      "HTML wanted",
      await api("GET", "/v1/athletes", { key, headers: { accept: "text/html" } }),
      406,
      "not_acceptable",
    ],
    ["no such path", await api("GET", "/v1/athletes/", { key }), 404, "not_found"],
    ["a doubled slash", await api("GET", "//v1/athletes", { key }), 404, "not_found"],
    ["an id with a zero byte", await api("GET", "/v1/athletes/ath_%00", { key }), 404, "not_found"],
    ["a long id", await api("GET", `/v1/athletes/${"a".repeat(500)}`, { key }), 404, "not_found"],
    ["a wrong method", await api("PUT", "/v1/athletes", { key }), 405, "method_not_allowed"],
    [
      "TRACE in disguise",
      await api("POST", "/v1/athletes/ath_x", {
        key,
        headers: { "x-http-method-override": "DELETE" },
      }),
      405,
      "method_not_allowed",
    ],
  ];
  for (const [name, answer, status, code] of table) {
    expect([answer.status, answer.body.code], name).toEqual([status, code]);
    expect(answer.body.type, name).toBe(`http://api.test/docs/errors/${code}`);
    expect(answer.body.requestId).toBe(answer.headers.get("request-id"));
  }
  expect(table.find(([name]) => name === "a wrong method")![1].headers.get("allow")).toBe(
    "POST, GET, OPTIONS",
  );
  expect(({} as { tier?: string }).tier).toBeUndefined();
});

function chunked(bytes: number) {
  const chunk = new TextEncoder().encode(" ".repeat(1000));
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      left -= chunk.length;
      controller.enqueue(chunk);
      if (left <= 0) controller.close();
    },
  });
}

test("a deprecated endpoint says since when, until when and what comes next", async () => {
  const old = endpoint(
    {
      id: "old.thing",
      method: "get",
      path: "/v0/thing",
      tag: "Old",
      scope: null,
      summary: "Old",
      description: "The old way",
      returns: z.object({}),
      deprecated: {
        since: Date.UTC(2026, 0, 1),
        sunset: Date.UTC(2027, 0, 1),
        successor: "/v1/things",
      },
    },
    async () => ({}),
  );
  const ports = await openPorts(env);
  const exchange = openExchange(new Request("http://api.test/v0/thing"), 0, {
    ports,
    limiters: env,
  });
  const { headers } = await conclude(exchange, () => serve(exchange, old, {}));
  expect(headers.get("deprecation")).toBe("@1767225600");
  expect(headers.get("sunset")).toBe("Fri, 01 Jan 2027 00:00:00 GMT");
  expect(headers.get("link")).toBe('<http://api.test/v1/things>; rel="successor-version"');
});

test("a failure of ours is a 500 that says nothing, or a 503 that says when", async () => {
  const broken = makeApi({ env: { DB: {} as D1Database } });
  const ready = await broken("GET", "/ready");
  expect([ready.status, ready.body.code]).toEqual([503, "overloaded"]);
  expect(ready.headers.get("retry-after")).toBe("5");
  expect((await broken("GET", "/health")).status).toBe(200);
  const { key } = await newPartner();
  const failed = await broken("GET", "/v1/athletes", { key });
  expect([failed.status, failed.body.code]).toEqual([500, "internal"]);
  expect(JSON.stringify(failed.body)).not.toMatch(/prepare|TypeError|worker\/|drizzle/);
  expect((await api("GET", "/ready")).body.status).toBe("ready");
  const misconfigured = await makeApi({ env: { KEY_PEPPER: "short" } })("GET", "/health");
  expect([misconfigured.status, misconfigured.body.code]).toEqual([500, "internal"]);
  expect(JSON.stringify(misconfigured.body)).not.toContain("PEPPER");
});

test("the same API answers from PostgreSQL", async () => {
  const postgres = makeApi({ env: { DATABASE: "postgres" as "d1" } });
  const { key } = await newPartner({ via: postgres });
  const athlete = await newAthlete(key, { name: "Zoë" }, postgres);
  expect((await postgres("GET", `/v1/athletes/${athlete.id}`, { key })).body).toEqual(athlete);
  expect((await postgres("GET", "/v1/athletes", { key })).body.data).toEqual([athlete]);
  expect((await api("GET", "/v1/athletes", { key })).status).toBe(401);
});

test("the document names every error code there is", async () => {
  const { body } = await api("GET", "/openapi.json");
  expect(body.components.schemas.ErrorCode.enum.toSorted()).toEqual(ERROR_CODES.toSorted());
});

test("the log holds ids and figures, and nothing of anybody", async () => {
  const lines: string[] = [];
  for (const level of ["info", "warn", "error", "log", "debug"] as const) {
    vi.spyOn(console, level).mockImplementation((...parts) => void lines.push(parts.join(" ")));
  }
  try {
    const { key } = await newPartner();
    const athlete = await newAthlete(key, {
      externalId: "u_private",
      name: "Hypatia",
      weightKg: 61.7,
    });
    const { token } = await newSession(key, { athleteId: athlete.id });
    await api("PUT", `/v1/athletes/${athlete.id}/preferences`, {
      key: token,
      body: { injuryHistory: [{ area: "knee", note: "torn meniscus", cleared: false }] },
    });
    await api("GET", `/v1/athletes?externalId=u_private&api_key=${key}`);
    await api("POST", "/v1/athletes", { key, body: { externalId: "Hypatia wrong" } });
    await makeApi({ env: { DB: {} as D1Database } })("GET", `/v1/athletes/${athlete.id}`, { key });
    const written = lines.join("\n");
    expect(lines.length).toBeGreaterThan(6);
    for (const secret of [key, token, "Hypatia", "u_private", "61.7", "meniscus", env.KEY_PEPPER]) {
      expect(written).not.toContain(secret);
    }
    expect(written).toContain('"operation":"athletes.create"');
  } finally {
    vi.restoreAllMocks();
  }
});
