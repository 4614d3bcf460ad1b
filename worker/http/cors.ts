/** Cross-origin rules: an exact, listed origin or nothing. No cookies, so no credentials mode. */
export const EXPOSED_HEADERS = [
  "Request-Id",
  "Liftwright-Version",
  "Liftwright-Model",
  "RateLimit-Policy",
  "RateLimit",
  "Retry-After",
  "x-should-retry",
  "ETag",
  "Location",
  "Content-Location",
  "Idempotency-Replayed",
  "Preference-Applied",
  "Server-Timing",
  "Deprecation",
  "Sunset",
  "Link",
];

const ALLOWED_HEADERS = [
  "Authorization",
  "Content-Type",
  "Idempotency-Key",
  "If-Match",
  "If-None-Match",
  "Last-Event-ID",
  "Liftwright-Simulate",
  "Liftwright-Version",
  "Prefer",
];

export function allowOrigin(headers: Headers, origin: string) {
  headers.set("Access-Control-Allow-Origin", origin);
  headers.set("Access-Control-Expose-Headers", EXPOSED_HEADERS.join(", "));
}

/** A preflight carries no credential: it is told only whether anybody listed its origin. */
export async function preflight(
  request: Request,
  isListedOrigin: (origin: string) => Promise<boolean>,
): Promise<Response> {
  const headers = new Headers({ Vary: "Origin, Access-Control-Request-Headers" });
  const origin = request.headers.get("origin");
  if (origin !== null && (await isListedOrigin(origin))) {
    allowOrigin(headers, origin);
    headers.set("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE");
    headers.set("Access-Control-Allow-Headers", ALLOWED_HEADERS.join(", "));
    headers.set("Access-Control-Max-Age", "600");
  }
  return new Response(null, { status: 204, headers });
}
