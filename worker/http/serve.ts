/** Serves one endpoint: ask who, check what, run the verb, answer. The same steps for all of them. */
import * as z from "zod";
import { sha256, toHex } from "../core/crypto.ts";
import { Fault, notFound } from "../core/errors.ts";
import { ID_FORM, makeId } from "../core/ids.ts";
import { isApiVersion } from "../core/versions.ts";
import type { Ctx } from "../ctx.ts";
import { ANYBODY, type Asker, authenticate, fromJobToken } from "./auth.ts";
import type { AnyInput, Endpoint, EndpointSpec } from "./endpoint.ts";
import { readIfMatch } from "./etag.ts";
import { type Exchange, timed } from "./exchange.ts";
import { type Attempt, freshAttempt, readIdempotencyKey, runOnce } from "./idempotency.ts";
import { readForm } from "./form.ts";
import { readWait } from "./prefer.ts";
import { readRehearsal } from "./rehearsal.ts";
import {
  MAX_BODY_BYTES,
  parseWith,
  readJson,
  readQuery,
  refuseCredentialsInQuery,
  requireAcceptable,
} from "./request.ts";
import { answerOf, finalProblem, respond, stream } from "./respond.ts";

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

  const asker = spec.scope
    ? await timed(exchange, "auth", () => identify(exchange, spec))
    : ANYBODY;
  requireAllowed(endpoint, asker);
  exchange.apiVersion = chooseVersion(request.headers.get("liftwright-version"), asker);
  const mediaType = requireAcceptable(request.headers.get("accept"), spec);
  const input = { ...(await readInput(exchange, spec, pathParams)), mediaType };
  requireOwnAthlete(asker, input);
  const rehearsal = readRehearsal(request.headers, asker);

  const key =
    spec.method === "post" && !spec.stateless
      ? readIdempotencyKey(request.headers.get("idempotency-key"))
      : null;
  const run = (attempt: Attempt) =>
    timed(exchange, "run", () =>
      endpoint.run({ ...makeCtx(exchange, asker, attempt), rehearsal, idempotencyKey: key }, input),
    );
  if (spec.streams) return stream(await run(freshAttempt(exchange.now)));
  const runWith = async (attempt: Attempt) => answerOf(spec, await run(attempt));
  if (key === null) return respond(exchange, spec, await runWith(freshAttempt(exchange.now)));

  const { now, url } = exchange;
  const file = input.file ? [await digestOf(input.file)] : [];
  const content = [asker.caller.scopes, input.body, ...file, ...rehearsal];
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

async function identify(exchange: Exchange, { takesToken }: EndpointSpec): Promise<Asker> {
  const { request, url, logged } = exchange;
  const authorization = request.headers.get("authorization");
  const token = takesToken && authorization === null ? url.searchParams.get("token") : null;
  if (authorization === null && token === null) refuseCredentialsInQuery(url);
  const asker = await (token === null
    ? authenticate(authorization, exchange)
    : fromJobToken(token, exchange));
  exchange.policy = asker.policy;
  logged.tenantId = asker.tenant;
  return asker;
}

function requireAllowed({ spec, credentials }: Endpoint, { caller }: Asker) {
  if (spec.scope === null || caller.kind === "watcher") return;
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
): Promise<Omit<AnyInput, "mediaType">> {
  // No id of ours has another form, and not every database takes every byte.
  if (!Object.values(pathParams).every((value) => ID_FORM.test(value))) throw notFound();
  const params = spec.params ? parseWith(spec.params, pathParams, "path") : undefined;
  const query = readQuery(url);
  if (!spec.query && Object.keys(query).length > 0) parseWith(NO_QUERY, query, "query");
  return {
    params,
    query: spec.query ? parseWith(spec.query, query, "query") : undefined,
    ...(await readBody(request, spec)),
  };
}

async function readBody(
  request: Request,
  { body, upload, maxBodyBytes = MAX_BODY_BYTES }: EndpointSpec,
): Promise<Pick<AnyInput, "body" | "file">> {
  if (!body) return { body: undefined, file: null };
  if (!upload)
    return { body: parseWith(body, await readJson(request, maxBodyBytes), ""), file: null };
  const { fields, file } = await readForm(request, upload.field, maxBodyBytes);
  return { body: parseWith(body, fields, ""), file };
}

const digestOf = async (file: Blob) =>
  toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer())));

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
): Omit<Ctx, "rehearsal" | "idempotencyKey"> {
  const { ports, now, requestId, apiVersion, origin, baseUrl, request } = exchange;
  return {
    ...ports,
    now,
    requestId,
    tenant,
    caller,
    apiVersion,
    baseUrl,
    waitSeconds: readWait(request.headers.get("prefer")),
    lastEventId: request.headers.get("last-event-id"),
    origin,
    ifMatch: readIfMatch(request.headers.get("if-match")),
    randomBytes: attempt.randomBytes,
    newId: async (kind) => makeId(kind, attempt.startedAt, await attempt.randomBytes(16)),
  };
}
