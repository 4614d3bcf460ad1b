/** What went wrong with a call, as the providers say it and as the product knows it. */
import { startOfNextMonth } from "../core/tiers.ts";
import { recordOf, isRecord, textOf } from "./json.ts";
import { FAILURE_KINDS, type Failure, type FailureKind, type Provider } from "./port.ts";

/** An error as a provider tells it, with an HTTP status or in the middle of a stream. */
type Told = {
  provider: Provider;
  status: number;
  type: string;
  code: string;
  message: string;
};

/** Errors in a stream come under a 200; this is what they would have been before it. */
const STATUS_OF_TYPE: Record<string, number> = {
  overloaded_error: 529,
  rate_limit_error: 429,
  rate_limit_exceeded: 429,
  billing_error: 402,
  authentication_error: 401,
  permission_error: 403,
  not_found_error: 404,
  invalid_request_error: 400,
  request_too_large: 413,
};
const SERVER_ERROR = 500;

/** Words for an account without money, each with status 429. */
const SPENT = new Set([
  "contract_spend_limit_reached",
  "organization_spend_limit_exceeded",
  "project_spend_limit_exceeded",
  "organization_usage_limit_exceeded",
  "credit_balance_exhausted",
  "insufficient_quota",
]);
const ANTHROPIC_SPENT_CODE = "enforced_spend_limit_reached";
/** Limits that the account's owner set come as a bad request and are known by their words alone. */
const ANTHROPIC_SPENT_MESSAGE = /^You have reached your specified (workspace )?API usage limits/;

/** Its limits are those of a calendar month. */
const isAnthropicMonthSpent = ({ provider, code, message }: Told) =>
  provider === "anthropic" &&
  (code === ANTHROPIC_SPENT_CODE || ANTHROPIC_SPENT_MESSAGE.test(message));

/** What a tunnel answers when nothing stands behind it. */
const NO_ORIGIN = new Set([502, 521, 522, 523, 524, 530]);

/** The first row that applies. */
const RULES: readonly (readonly [FailureKind, (told: Told) => boolean])[] = [
  ["spend_limit", isAnthropicMonthSpent],
  ["spend_limit", ({ code, type }) => SPENT.has(code) || SPENT.has(type)],
  ["spend_limit", ({ status }) => status === 402],
  ["overloaded", ({ status, type }) => status === 529 || type === "overloaded_error"],
  ["rate_limited", ({ status }) => status === 429],
  ["unauthorized", ({ status }) => status === 401 || status === 403],
  ["not_ready", ({ provider, status }) => provider === "student" && [404, 503].includes(status)],
  ["unreachable", ({ provider, status }) => provider === "student" && NO_ORIGIN.has(status)],
  ["server_error", ({ status }) => status >= 500],
  ["bad_request", ({ status }) => status >= 400],
  // Nobody is sent on to another address with our key.
  ["unreachable", () => true],
];

function failureOf(told: Told, now: number, headers?: Headers): Failure {
  const kind = RULES.find(([, applies]) => applies(told))![0];
  if (isAnthropicMonthSpent(told)) return { kind, retryAfterMs: startOfNextMonth(now) - now };
  const retryAfterMs = kind === "spend_limit" ? null : retryAfter(headers, now);
  return retryAfterMs === null ? { kind } : { kind, retryAfterMs };
}

/** Longer than any limit lasts; a header that says more is wrong. */
const MAX_RETRY_AFTER_MS = 32 * 24 * 3600 * 1000;

function retryAfter(headers: Headers | undefined, now: number): number | null {
  const exact = headers?.get("retry-after-ms");
  const rough = headers?.get("retry-after");
  const ms = exact ? Number(exact) : rough ? msOf(rough, now) : Number.NaN;
  return ms >= 0 && ms <= MAX_RETRY_AFTER_MS ? Math.ceil(ms) : null;
}

function msOf(header: string, now: number) {
  const seconds = Number(header);
  return Number.isNaN(seconds) ? Math.max(0, Date.parse(header) - now) : seconds * 1000;
}

/** The error object of both providers, wherever it stands. */
function toldBy(provider: Provider, status: number | null, body: unknown): Told {
  const outer = recordOf(body);
  const error = isRecord(outer["error"]) ? outer["error"] : outer;
  const type = textOf(error["type"]);
  const code = textOf(recordOf(error["details"])["error_code"]) || textOf(error["code"]);
  return {
    provider,
    status: status ?? STATUS_OF_TYPE[type] ?? STATUS_OF_TYPE[code] ?? SERVER_ERROR,
    type,
    code,
    message: textOf(error["message"]),
  };
}

/** What an SDK threw. It has a status if the provider answered; without one nobody did. */
export function failureOfError(error: unknown, provider: Provider, now = Date.now()): Failure {
  const { status, headers, error: body } = recordOf(error);
  if (typeof status !== "number") return { kind: "unreachable" };
  const told = toldBy(provider, status, body);
  return { ...failureOf(told, now, headers instanceof Headers ? headers : undefined), status };
}

/** An error that came in the stream of an answer. */
export const failureOfEvent = (body: unknown, provider: Provider, now = Date.now()): Failure =>
  failureOf(toldBy(provider, null, body), now);

/** Whoever aborts may say why; else they have gone. */
export function failureOfAbort({ reason }: AbortSignal): Failure {
  const { kind, status, retryAfterMs } = recordOf(reason);
  const known = FAILURE_KINDS.find((candidate) => candidate === kind);
  if (!known) return { kind: "cancelled" };
  return {
    kind: known,
    ...(typeof status === "number" && { status }),
    ...(typeof retryAfterMs === "number" && { retryAfterMs }),
  };
}
