/** One request while it is being answered: what came in, what it runs on, what has been found out. */
import { randomBytes } from "../core/crypto.ts";
import { makeId } from "../core/ids.ts";
import { type LogFields, log } from "../core/log.ts";
import { LATEST_VERSION } from "../core/versions.ts";
import type { Ports } from "../ctx.ts";
import { allowOrigin } from "./cors.ts";
import type { Deprecation } from "./endpoint.ts";
import { type Limiters, type PolicyName, networkOf, policyHeader } from "./limits.ts";
import { type ProblemContext, problemResponse, toFault } from "./problem.ts";

export type Exchange = Ports & {
  ports: Ports;
  request: Request;
  url: URL;
  now: number;
  requestId: string;
  /** Network of the client as the platform saw it; headers that a client can write are not read. */
  address: string;
  origin: string | null;
  baseUrl: string;
  limiters: Limiters;
  policy: PolicyName;
  apiVersion: string;
  deprecated: Deprecation | undefined;
  timings: Map<string, number>;
  logged: LogFields;
};

export function openExchange(
  request: Request,
  now: number,
  { ports, limiters }: { ports: Ports; limiters: Limiters },
): Exchange {
  const url = new URL(request.url);
  const requestId = makeId("request", now, randomBytes(16));
  return {
    ...ports,
    ports,
    limiters,
    request,
    url,
    now,
    requestId,
    address: networkOf(request.headers.get("cf-connecting-ip") ?? "unknown"),
    origin: request.headers.get("origin"),
    baseUrl: url.origin,
    policy: "auth-failures",
    apiVersion: LATEST_VERSION,
    deprecated: undefined,
    timings: new Map(),
    logged: { requestId },
  };
}

/** Measures a part of the work for `Server-Timing`. */
export async function timed<T>({ timings }: Exchange, name: string, work: () => Promise<T>) {
  const begin = performance.now();
  try {
    return await work();
  } finally {
    timings.set(name, (timings.get(name) ?? 0) + performance.now() - begin);
  }
}

export const problemContext = ({ requestId, url, baseUrl }: Exchange): ProblemContext => ({
  requestId,
  path: url.pathname,
  baseUrl,
});

/** Answers with whatever `work` gives or throws, under the headers that every answer has. */
export async function conclude(
  exchange: Exchange,
  work: () => Promise<Response>,
): Promise<Response> {
  const begin = performance.now();
  let response: Response;
  try {
    response = await work();
  } catch (error) {
    const fault = toFault(error, exchange.requestId);
    exchange.logged.code = fault.code;
    response = problemResponse(fault, problemContext(exchange));
  }
  exchange.timings.set("total", performance.now() - begin);
  await addStandardHeaders(exchange, response.headers);
  const { logged, timings } = exchange;
  const { tenantId = "", operation = "", code = "" } = logged;
  const [status, ms] = [response.status, Math.round(timings.get("total")!)];
  log.info("request", { ...logged, status, ms });
  exchange.measure({ tenantId, operation, status, code, ms });
  return response;
}

/** Longer than any origin that can be listed: not worth a look-up, nor a place in memory. */
const MAX_ORIGIN_LENGTH = 255;

export async function isListedOrigin({ known, store, now }: Exchange, origin: string) {
  if (origin.length > MAX_ORIGIN_LENGTH) return false;
  return known.origins.get(origin, now, () => store.platform.isListedOrigin(origin));
}

/** RFC 9745 and RFC 8594: since when it is old, when it ends, and what takes its place. */
function deprecate(headers: Headers, { since, sunset, successor }: Deprecation, baseUrl: string) {
  headers.set("Deprecation", `@${Math.floor(since / 1000)}`);
  headers.set("Sunset", new Date(sunset).toUTCString());
  headers.append("Link", `<${baseUrl}${successor}>; rel="successor-version"`);
}

async function addStandardHeaders(exchange: Exchange, headers: Headers) {
  if (exchange.deprecated) deprecate(headers, exchange.deprecated, exchange.baseUrl);
  const { origin, timings } = exchange;
  headers.set("Request-Id", exchange.requestId);
  headers.set("Liftwright-Version", exchange.apiVersion);
  headers.set("X-Content-Type-Options", "nosniff");
  headers.append("Vary", "Origin");
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-store");
  if (!headers.has("RateLimit-Policy")) {
    headers.set("RateLimit-Policy", policyHeader(exchange.policy));
  }
  headers.set(
    "Server-Timing",
    Array.from(timings, ([name, ms]) => `${name};dur=${ms.toFixed(1)}`).join(", "),
  );
  if (origin === null) return;
  try {
    if (await isListedOrigin(exchange, origin)) allowOrigin(headers, origin);
  } catch {
    // Without the database nothing can be allowed, and the answer itself must still leave.
  }
}
