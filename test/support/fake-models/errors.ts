/** Errors as each provider words them, so that the SDKs make the same of them. */
import type { Provider } from "../../../worker/llm/port.ts";

export type Fault = {
  status: number;
  message: string;
  type?: string;
  code?: string;
  param?: string;
};

/** The request is not as the provider wants it, or asks for what is not there. */
export class Refused extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.message);
    this.fault = fault;
  }
}

export function refuse(message: string, more: Partial<Fault> = {}): never {
  throw new Refused({ status: 400, ...more, message });
}

const TYPES: Record<Provider, Record<number, string>> = {
  anthropic: {
    400: "invalid_request_error",
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    409: "conflict_error",
    413: "request_too_large",
    422: "invalid_request_error",
    429: "rate_limit_error",
    504: "timeout_error",
    529: "overloaded_error",
  },
  openai: {
    400: "invalid_request_error",
    401: "invalid_request_error",
    403: "invalid_request_error",
    404: "invalid_request_error",
    422: "invalid_request_error",
    429: "requests",
    503: "service_unavailable_error",
  },
  student: {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    503: "ServiceUnavailableError",
  },
};
const OTHERWISE: Record<Provider, string> = {
  anthropic: "api_error",
  openai: "server_error",
  student: "InternalServerError",
};
const CODES: Record<number, string> = {
  401: "invalid_api_key",
  404: "model_not_found",
  429: "rate_limit_exceeded",
  503: "server_is_overloaded",
};

export function errorBody(provider: Provider, fault: Fault, requestId: string) {
  const { status, message, code, param = null } = fault;
  const type = fault.type ?? TYPES[provider][status] ?? OTHERWISE[provider];
  if (provider === "anthropic") {
    const details = code === undefined ? {} : { details: { error_code: code } };
    return { type: "error", error: { type, message, ...details }, request_id: requestId };
  }
  // vLLM gives the status as its code.
  if (provider === "student") return { error: { message, type, param, code: code ?? status } };
  return { error: { message, type, param, code: code ?? CODES[status] ?? null } };
}

/** A provider that has too much to do, in its own words. */
export const overloadedFault = (provider: Provider): Fault => ({
  status: provider === "anthropic" ? 529 : 503,
  message: "Overloaded",
});

/** Our money at the provider is spent; none of them says when to come back. */
export const spendLimitFault = (provider: Provider): Fault => ({
  status: 429,
  message: "The organization has reached its monthly spend limit.",
  ...(provider === "anthropic"
    ? { code: "enforced_spend_limit_reached" }
    : { type: "insufficient_quota", code: "organization_spend_limit_exceeded" }),
});
