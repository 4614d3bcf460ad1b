/** Serves one endpoint: ask who, check what, run the verb, answer. The same steps for all of them. */
import * as z from "zod";
import { sha256, toHex } from "../core/crypto.ts";
import { Fault, errorRow, notFound } from "../core/errors.ts";
import { ID_FORM, makeId } from "../core/ids.ts";
import type { Rehearsal } from "../core/rehearsal.ts";
import { isApiVersion } from "../core/versions.ts";
import type { Ctx } from "../ctx.ts";
import { ANYBODY, type Asker, authenticate } from "./auth.ts";
import { type AnyInput, type Endpoint, type EndpointSpec, Reply } from "./endpoint.ts";
import { digestTag, isFresh, readIfMatch, versionTag } from "./etag.ts";
import { type Exchange, problemContext, timed } from "./exchange.ts";
import {
  type Answer,
  type Attempt,
  freshAttempt,
  readIdempotencyKey,
  runOnce,
} from "./idempotency.ts";
import { problemOf } from "./problem.ts";
import { readRehearsal } from "./rehearsal.ts";
import {
  MAX_BODY_BYTES,
  parseWith,
  readJson,
  readQuery,
  refuseCredentialsInQuery,
  requireAcceptable,
} from "./request.ts";

const NO_QUERY = z.strictObject({});

export async function serve(
  exchange: Exchange,
  endpoint: Endpoint,
  pathParams: Record<string, string>,
): Promise<Response> {
  const { spec } = endpoint;
  const { request } = exchange;
  exchange.logged.operation = spec.id;
  exchange.deprecated = spec.deprecated;

  const asker = spec.scope ? await timed(exchange, "auth", () => identify(exchange)) : ANYBODY;
  requireAllowed(endpoint, asker);
  exchange.apiVersion = chooseVersion(request.headers.get("liftwright-version"), asker);
  requireAcceptable(request.headers.get("accept"));
  const input = await readInput(exchange, spec, pathParams);
  requireOwnAthlete(asker, input);
  const rehearsal = readRehearsal(request.headers, asker);

  const runWith = (attempt: Attempt) =>
    timed(exchange, "run", async () =>
      answerOf(spec, await endpoint.run(makeCtx(exchange, asker, attempt, rehearsal), input)),
    );
  const key =
    spec.method === "post" && !spec.stateless
      ? readIdempotencyKey(request.headers.get("idempotency-key"))
      : null;
  if (key === null) return respond(exchange, spec, await runWith(freshAttempt(exchange.now)));

  const { now, url } = exchange;
  const content = [asker.caller.scopes, input.body, ...rehearsal];
  const route = `POST ${url.pathname}${await ownerOf(asker, input)}`;
  const { isReplay, ...answer } = await runOnce(
    exchange,
    { tenant: asker.tenant, route, key, content, now },
    (attempt) => runWith(attempt).catch((error: unknown) => finalProblem(exchange, error)),
  );
  if (isReplay) answer.headers["Idempotency-Replayed"] = "true";
  return respond(exchange, spec, answer);
}

/** Keys of a partner's servers meet one another; those of athletes and of visitors never do. */
async function ownerOf({ caller }: Asker, { body }: AnyInput) {
  if (caller.kind === "session") return ` ${caller.athleteId}`;
  // All visitors share the publishable key; what they ask for is what tells them apart.
  return caller.kind === "publishable" ? ` ${toHex(await sha256(JSON.stringify(body)))}` : "";
}

async function identify(exchange: Exchange): Promise<Asker> {
  const { request, url, logged } = exchange;
  const authorization = request.headers.get("authorization");
  if (authorization === null) refuseCredentialsInQuery(url);
  const asker = await authenticate(authorization, exchange);
  exchange.policy = asker.policy;
  logged.tenantId = asker.tenant;
  return asker;
}

function requireAllowed({ spec, credentials }: Endpoint, { caller }: Asker) {
  if (spec.scope === null) return;
  if (!credentials.some((kind) => kind === caller.kind)) {
    throw new Fault(
      "scope_missing",
      `${spec.id} takes a ${credentials.join(" or ")} credential, not a ${caller.kind} one.`,
    );
  }
  if (!caller.scopes.includes(spec.scope)) {
    throw new Fault("scope_missing", `${spec.id} needs the scope ${spec.scope}.`);
  }
}

function chooseVersion(asked: string | null, { apiVersion }: Asker) {
  if (asked === null) return apiVersion;
  if (!isApiVersion(asked)) {
    throw new Fault("version_unknown", "Liftwright-Version must be one of the dated versions.");
  }
  return asked;
}

async function readInput(
  { request, url }: Exchange,
  spec: EndpointSpec,
  pathParams: Record<string, string>,
): Promise<AnyInput> {
  // No id of ours has another form, and not every database takes every byte.
  if (!Object.values(pathParams).every((value) => ID_FORM.test(value))) throw notFound();
  const params = spec.params ? parseWith(spec.params, pathParams, "path") : undefined;
  const query = readQuery(url);
  if (!spec.query && Object.keys(query).length > 0) parseWith(NO_QUERY, query, "query");
  return {
    params,
    query: spec.query ? parseWith(spec.query, query, "query") : undefined,
    body: spec.body
      ? parseWith(spec.body, await readJson(request, spec.maxBodyBytes ?? MAX_BODY_BYTES), "")
      : undefined,
  };
}

/** A session is one athlete's: any other id looks like one that was never given out. */
function requireOwnAthlete({ caller }: Asker, { params, query, body }: AnyInput) {
  if (caller.kind !== "session") return;
  for (const part of [params, query, body]) {
    const { athleteId } = (part ?? {}) as { athleteId?: unknown };
    if (athleteId !== undefined && athleteId !== caller.athleteId) throw notFound();
  }
}

function makeCtx(
  exchange: Exchange,
  { tenant, caller }: Asker,
  attempt: Attempt,
  rehearsal: readonly Rehearsal[],
): Ctx {
  const { now, requestId, apiVersion, origin, request } = exchange;
  const { config, known, store, enqueue, athleteObject, partner, models, measure, defer } =
    exchange;
  return {
    config,
    known,
    store,
    enqueue,
    athleteObject,
    partner,
    models,
    measure,
    defer,
    now,
    requestId,
    tenant,
    caller,
    apiVersion,
    origin,
    ifMatch: readIfMatch(request.headers.get("if-match")),
    rehearsal,
    randomBytes: attempt.randomBytes,
    newId: async (kind) => makeId(kind, attempt.startedAt, await attempt.randomBytes(16)),
  };
}

function answerOf(spec: EndpointSpec, result: unknown): Answer {
  const reply = result instanceof Reply ? result : new Reply(result);
  const { id, version, athleteId } = (reply.body ?? {}) as Record<string, unknown>;
  const etag = reply.version ?? (spec.versioned ? version : undefined);
  const owner = [athleteId, id].find((v) => typeof v === "string" && v.startsWith("ath_"));
  return {
    status: reply.status ?? spec.status ?? 200,
    headers: {
      ...reply.headers,
      ...(typeof etag === "number" && { ETag: versionTag(etag) }),
    },
    body: spec.returns ? JSON.stringify(reply.body) : "",
    athleteId: (owner as string | undefined) ?? null,
  };
}

/** A refusal that would be the same next time is kept like an answer; anything else is thrown on. */
function finalProblem(exchange: Exchange, error: unknown): Answer {
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

async function respond(
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
