import { describe, expect, test } from "vitest";
import { failureOfAbort, failureOfError, failureOfEvent } from "./failures.ts";
import type { Failure, Provider } from "./port.ts";

const NOW = Date.UTC(2026, 10, 29, 12);
const UNTIL_DECEMBER_MS = 36 * 3_600_000;

const said = (status: number, error: object = {}, headers: Record<string, string> = {}) => ({
  status,
  error: { type: "error", error },
  headers: new Headers(headers),
});
const of = (provider: Provider, error: unknown) => failureOfError(error, provider, NOW);

type Row = [Provider, number, object, Partial<Failure>];
const ROWS: Row[] = [
  ["anthropic", 429, { type: "rate_limit_error" }, { kind: "rate_limited" }],
  [
    "anthropic",
    429,
    { type: "rate_limit_error", details: { error_code: "enforced_spend_limit_reached" } },
    { kind: "spend_limit", retryAfterMs: UNTIL_DECEMBER_MS },
  ],
  [
    "anthropic",
    429,
    { type: "rate_limit_error", details: { error_code: "contract_spend_limit_reached" } },
    { kind: "spend_limit" },
  ],
  [
    "anthropic",
    400,
    {
      type: "invalid_request_error",
      message: "You have reached your specified API usage limits. You will regain access later.",
    },
    { kind: "spend_limit", retryAfterMs: UNTIL_DECEMBER_MS },
  ],
  [
    "anthropic",
    400,
    {
      type: "invalid_request_error",
      message: "You have reached your specified workspace API usage limits.",
    },
    { kind: "spend_limit", retryAfterMs: UNTIL_DECEMBER_MS },
  ],
  ["anthropic", 400, { type: "invalid_request_error", message: "no" }, { kind: "bad_request" }],
  ["anthropic", 402, { type: "billing_error" }, { kind: "spend_limit" }],
  ["anthropic", 529, { type: "overloaded_error" }, { kind: "overloaded" }],
  ["anthropic", 503, {}, { kind: "server_error" }],
  ["anthropic", 401, { type: "authentication_error" }, { kind: "unauthorized" }],
  ["anthropic", 403, { type: "permission_error" }, { kind: "unauthorized" }],
  ["anthropic", 404, { type: "not_found_error" }, { kind: "bad_request" }],
  ["anthropic", 413, { type: "request_too_large" }, { kind: "bad_request" }],
  ...[
    "organization_spend_limit_exceeded",
    "project_spend_limit_exceeded",
    "organization_usage_limit_exceeded",
    "credit_balance_exhausted",
    "insufficient_quota",
  ].map((code): Row => ["openai", 429, { code }, { kind: "spend_limit" }]),
  ["openai", 429, { code: "rate_limit_exceeded" }, { kind: "rate_limited" }],
  ["openai", 404, { code: "model_not_found" }, { kind: "bad_request" }],
  ["openai", 502, {}, { kind: "server_error" }],
  ["student", 404, {}, { kind: "not_ready" }],
  ["student", 503, {}, { kind: "not_ready" }],
  ["student", 500, {}, { kind: "server_error" }],
  ...[502, 530, 521, 522, 523, 524].map((status): Row => [
    "student",
    status,
    {},
    { kind: "unreachable" },
  ]),
  ["student", 403, {}, { kind: "unauthorized" }],
  ["student", 302, {}, { kind: "unreachable" }],
];

describe("an error with a status", () => {
  test.each(ROWS)("%s %i %j is %j", (provider, status, error, wanted) => {
    expect(of(provider, said(status, error))).toEqual({ status, ...wanted });
    // OpenAI's SDK hands over the inner object.
    expect(of(provider, { ...said(status), error })).toEqual({ status, ...wanted });
  });

  test.each([
    [{ "retry-after": "7" }, 7_000],
    [{ "retry-after": "0.5" }, 500],
    [{ "retry-after": "Sun, 29 Nov 2026 12:00:30 GMT" }, 30_000],
    [{ "retry-after": "Sun, 29 Nov 2026 11:00:00 GMT" }, 0],
    [{ "retry-after": "7", "retry-after-ms": "1250" }, 1_250],
    [{ "retry-after": "soon" }, undefined],
    [{ "retry-after": "-5" }, undefined],
    [{ "retry-after": "1e12" }, undefined],
    [{}, undefined],
  ] as [Record<string, string>, number | undefined][])("%j means %s ms", (headers, ms) => {
    expect(of("openai", said(429, {}, headers)).retryAfterMs).toBe(ms);
  });

  test("never says when to come back with a spent account, unless it is known", () => {
    const spent = said(429, { code: "insufficient_quota" }, { "retry-after": "1" });
    expect(of("openai", spent)).toEqual({ kind: "spend_limit", status: 429 });
  });
});

test.each([
  ["overloaded_error", "overloaded"],
  ["rate_limit_error", "rate_limited"],
  ["api_error", "server_error"],
  ["timeout_error", "server_error"],
  ["authentication_error", "unauthorized"],
  ["billing_error", "spend_limit"],
  ["invalid_request_error", "bad_request"],
  ["something_new", "server_error"],
])("%s in a stream is %s", (type, kind) => {
  expect(failureOfEvent({ type: "error", error: { type } }, "anthropic", NOW)).toEqual({ kind });
});

test("no answer at all is unreachable", () => {
  for (const error of [new TypeError("fetch failed"), "gone", null, undefined, { status: "500" }])
    expect(of("openai", error)).toEqual({ kind: "unreachable" });
});

test("who aborts with a failure is quoted, and with nothing but what a failure has", () => {
  const reason = { kind: "stalled", status: 5, retryAfterMs: 6, secret: "x" };
  expect(failureOfAbort(AbortSignal.abort(reason))).toEqual({
    kind: "stalled",
    status: 5,
    retryAfterMs: 6,
  });
  expect(failureOfAbort(AbortSignal.abort({ kind: "bored" }))).toEqual({ kind: "cancelled" });
  expect(failureOfAbort(AbortSignal.abort())).toEqual({ kind: "cancelled" });
});
