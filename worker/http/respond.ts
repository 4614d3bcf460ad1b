/** From what a verb gives to what leaves: kept if it can be kept, tagged if it can be asked for again. */
import { Fault, errorRow } from "../core/errors.ts";
import { type EndpointSpec, Reply } from "./endpoint.ts";
import { digestTag, isFresh, versionTag } from "./etag.ts";
import { type Exchange, problemContext } from "./exchange.ts";
import type { Answer } from "./idempotency.ts";
import { problemOf } from "./problem.ts";

export function answerOf(spec: EndpointSpec, result: unknown): Answer {
  const reply = result instanceof Reply ? result : new Reply(result);
  const { version } = (reply.body ?? {}) as Record<string, unknown>;
  const etag = reply.version ?? (spec.versioned ? version : undefined);
  return {
    status: reply.status ?? spec.status ?? 200,
    headers: {
      ...reply.headers,
      ...(typeof etag === "number" && { ETag: versionTag(etag) }),
    },
    body: textOf(spec, reply.body),
    athleteId: reply.athleteId === undefined ? ownerIn(reply.body) : reply.athleteId,
  };
}

/** The athlete that a body names at its top, or is. */
function ownerIn(body: unknown) {
  const { athleteId, id } = (body ?? {}) as Record<string, unknown>;
  const isAthlete = (v: unknown): v is string => typeof v === "string" && v.startsWith("ath_");
  return [athleteId, id].find(isAthlete) ?? null;
}

/** A file is sent as it is; the verb says what it is. */
function textOf({ returns, files }: EndpointSpec, body: unknown) {
  if (files) return String(body);
  return returns ? JSON.stringify(body) : "";
}

/** A refusal that would be the same next time is kept like an answer; anything else is thrown on. */
export function finalProblem(exchange: Exchange, error: unknown): Answer {
  if (!(error instanceof Fault)) throw error;
  const { status, retryable } = errorRow(error.code);
  if (retryable || status >= 500) throw error;
  exchange.logged.code = error.code;
  return {
    status,
    headers: { "Content-Type": "application/problem+json" },
    body: JSON.stringify(problemOf(error, problemContext(exchange))),
    athleteId: null,
  };
}

export async function respond(
  { request }: Exchange,
  spec: EndpointSpec,
  { status, headers: own, body }: Answer,
): Promise<Response> {
  const headers = new Headers({ "Content-Type": "application/json", ...own });
  if (status === 204) {
    headers.delete("Content-Type");
    return new Response(null, { status, headers });
  }
  if (spec.method === "get" && status === 200) {
    const etag = headers.get("ETag") ?? (await digestTag(body));
    headers.set("ETag", etag);
    if (isFresh(request.headers.get("if-none-match"), etag)) {
      headers.delete("Content-Type");
      return new Response(null, { status: 304, headers });
    }
  }
  return new Response(body, { status, headers });
}

const STREAM_HEADERS = {
  "Content-Type": "text/event-stream; charset=utf-8",
  "Cache-Control": "no-cache, no-transform",
  "X-Accel-Buffering": "no",
};

/** Never kept and never tagged: it is read while it comes. */
export function stream(result: unknown): Response {
  const { body, headers } = result instanceof Reply ? result : new Reply(result);
  // What a browser takes as the word to come back no more.
  if (body === null) return new Response(null, { status: 204, headers });
  return new Response(body as ReadableStream<Uint8Array>, {
    headers: { ...STREAM_HEADERS, ...headers },
  });
}
