/** Makes the OpenAPI document from the same endpoint data that serves the requests. */
import { OpenAPIHono } from "@hono/zod-openapi";
import * as z from "zod";
import { ERRORS } from "../../worker/core/error-rows.ts";
import { ERROR_CODES } from "../../worker/core/errors.ts";
import { LATEST_VERSION } from "../../worker/core/versions.ts";
import type { CredentialKind, Endpoint, EndpointSpec } from "../../worker/http/endpoint.ts";
import { exampleOf } from "../../worker/http/list.ts";
import type { OpenApiDocument, Operation } from "../../worker/pages/openapi.ts";
import { Problem } from "../../worker/http/problem.ts";
import { REQUEST_HEADERS, RESPONSE_HEADERS, TAGS } from "./openapi-parts.ts";
import { headerRefs, isKeyed, successes } from "./openapi-answers.ts";
import { WEBHOOK_HEADERS, registerWebhooks } from "./openapi-webhooks.ts";

const SCHEME_OF_KIND: Record<CredentialKind, string> = {
  secret: "secretKey",
  session: "sessionToken",
  publishable: "publishableKey",
  operator: "operatorKey",
};
const DESCRIPTION_OF_KIND: Record<CredentialKind, string> = {
  secret: "`lw_sk_live_…` or `lw_sk_test_…`, for your server alone",
  session: "`lw_ses.…`, for one athlete's own device",
  publishable: "`lw_pk_live_…` or `lw_pk_test_…`, for pages of a listed origin",
  operator: "`lw_adm_…`, for operators of the platform",
};

type Json = Record<string, unknown>;

export function buildDocument(
  all: readonly Endpoint[],
  { baseUrl, dialect }: { baseUrl: string; dialect: "3.1" | "3.0" },
): OpenApiDocument {
  const shown = all.filter(({ spec }) => !spec.internal);
  const hono = new OpenAPIHono();
  for (const one of shown) hono.openAPIRegistry.registerPath(toRoute(one));
  if (dialect === "3.1") registerWebhooks(hono);
  const usedTags = new Set(shown.map(({ spec }) => spec.tag));
  const config = {
    openapi: dialect === "3.1" ? "3.1.0" : "3.0.3",
    info: {
      title: "Liftwright API",
      version: LATEST_VERSION,
      summary: "The coach API whose plans carry their proof",
      description:
        "Programs, workouts and coaching for the athletes of your app. JSON in camelCase, problems as RFC 9457, ids as TypeIDs, times in RFC 3339 UTC.",
      contact: { name: "Liftwright", url: `${baseUrl}/docs` },
      license: { name: "MIT", url: "https://opensource.org/license/mit" },
    },
    servers: [{ url: baseUrl, description: "This deployment" }],
    tags: TAGS.filter(({ name }) => usedTags.has(name)),
    "x-speakeasy-retries": {
      strategy: "backoff",
      backoff: { initialInterval: 500, maxInterval: 15_000, maxElapsedTime: 60_000, exponent: 2 },
      statusCodes: ["408", "409", "429", "5XX"],
      retryConnectionErrors: true,
    },
  };
  if (dialect === "3.0") delete (config.info as Partial<typeof config.info>).summary;
  const document = (dialect === "3.1"
    ? hono.getOpenAPI31Document(config)
    : hono.getOpenAPIDocument(config)) as unknown as OpenApiDocument;
  if (dialect === "3.0") delete document["webhooks"];
  Object.assign(document.components, {
    headers: RESPONSE_HEADERS,
    responses: sharedResponses(shown),
    parameters: { ...REQUEST_HEADERS, ...(dialect === "3.1" && WEBHOOK_HEADERS) },
    securitySchemes: securitySchemes(shown),
  });
  for (const { spec } of shown) {
    const operation = document.paths[spec.path]![spec.method]!;
    addHeaderParameters(operation, spec);
    for (const status of failuresOf(spec)) {
      operation.responses[status] = { $ref: `#/components/responses/${responseName(status)}` };
    }
  }
  plainPatterns(document);
  return document;
}

/** A pattern that knows letters of all scripts comes with its flag, which JSON Schema takes for granted. */
function plainPatterns(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "pattern" && typeof value === "string")
      Object.assign(node, { pattern: value.replace(/\/u$/, "") });
    else plainPatterns(value);
  }
}

function toRoute({ spec, credentials }: Endpoint) {
  const { id, method, path, tag, summary, params, query, body, scope } = spec;
  const isList = method === "get" && spec.query !== undefined && "cursor" in spec.query.shape;
  return {
    operationId: id,
    method,
    path,
    tags: [tag],
    summary,
    description: descriptionOf(spec),
    security: scope
      ? [
          ...credentials.map((kind) => ({ [SCHEME_OF_KIND[kind]]: [] })),
          ...(spec.takesToken ? [{}] : []),
        ]
      : [],
    ...(spec.deprecated && { deprecated: true }),
    request: {
      ...(params && { params }),
      ...(query && { query }),
      ...(body && { body: { required: true, content: contentOf(body, spec) } }),
    },
    // The registry learns of `Problem` here; every other status refers to a shared response.
    responses: { ...successes(spec), default: problem(undefined) },
    ...(isList && {
      "x-speakeasy-pagination": {
        type: "cursor",
        inputs: [{ name: "cursor", in: "parameters", type: "cursor" }],
        outputs: { nextCursor: "$.nextCursor" },
      },
    }),
  };
}

/** A file is bytes that the schema of the fields knows nothing of. */
function contentOf(body: z.ZodType, { upload }: EndpointSpec) {
  if (!upload) return { "application/json": { schema: body, example: exampleOf(body) } };
  const { field, description, example: name } = upload;
  const file = z.string().meta({ description, format: "binary", example: name });
  const example = { [field]: name, ...(exampleOf(body) as object) };
  const schema = (body as z.ZodObject).safeExtend({ [field]: file });
  return { "multipart/form-data": { schema: schema.meta({ ...body.meta(), example }), example } };
}

const descriptionOf = ({ description, scope, maxBodyBytes }: EndpointSpec) =>
  [
    description,
    ...(maxBodyBytes ? [`Body: ${maxBodyBytes / 1e6} MB at most.`] : []),
    ...(scope ? [`Scope: \`${scope}\`.`] : []),
  ].join("\n\n");

/** Which statuses an operation can answer with follows from what it takes. */
function failuresOf(spec: EndpointSpec): number[] {
  const isWrite = spec.method !== "get" && !spec.stateless;
  const statuses = new Set([406, 429, 500, 503]);
  if (spec.scope) for (const status of [400, 401, 403, 422]) statuses.add(status);
  if (spec.params || spec.body || spec.query) statuses.add(404);
  if (spec.streams) statuses.add(410);
  if (isWrite) statuses.add(409);
  if (isWrite && spec.method !== "post") statuses.add(412);
  if (spec.body) for (const status of [413, 415]) statuses.add(status);
  for (const status of spec.failures ?? []) statuses.add(status);
  return [...statuses].sort(byNumber);
}

const byNumber = (a: number, b: number) => a - b;
const responseName = (status: number) => `Problem${status}`;

const sharedResponses = (shown: readonly Endpoint[]) =>
  Object.fromEntries(
    [...new Set(shown.flatMap(({ spec }) => failuresOf(spec)))].sort(byNumber).map((status) => {
      const { content, ...rest } = problem(status);
      const schema = { $ref: "#/components/schemas/Problem" };
      const [type, { example }] = Object.entries(content)[0]!;
      return [responseName(status), { ...rest, content: { [type]: { schema, example } } }];
    }),
  );

function problem(status: number | undefined) {
  const codes = ERROR_CODES.filter((code) => ERRORS[code].status === status);
  const isBusy = status === 429 || status === 502 || status === 503;
  return {
    description: codes.map((code) => ERRORS[code].title).join("; ") || "Any other problem",
    headers: headerRefs([
      "Request-Id",
      ...(status === 429 ? ["RateLimit-Policy", "RateLimit"] : []),
      ...(isBusy ? ["Retry-After"] : []),
    ]),
    content: { "application/problem+json": { schema: Problem, example: problemExample(codes[0]) } },
  };
}

function problemExample(code: keyof typeof ERRORS | undefined) {
  const base = exampleOf(Problem) as Json;
  if (code === undefined) return base;
  const { status, title, fix } = ERRORS[code];
  const retryable = "retryable" in ERRORS[code];
  const type = String(base["type"]).replace(/[a-z_]+$/, code);
  return { ...base, type, title, status, code, detail: fix, retryable };
}

function securitySchemes(shown: readonly Endpoint[]) {
  const kinds = new Set(shown.flatMap(({ spec, credentials }) => (spec.scope ? credentials : [])));
  return Object.fromEntries(
    [...kinds].map((kind) => [
      SCHEME_OF_KIND[kind],
      { type: "http", scheme: "bearer", description: DESCRIPTION_OF_KIND[kind] },
    ]),
  );
}

function addHeaderParameters(operation: Operation, spec: EndpointSpec) {
  const names = [
    ...(spec.scope ? ["Liftwright-Version"] : []),
    ...(isKeyed(spec) ? ["Idempotency-Key"] : []),
    ...(spec.method === "get" && !spec.streams ? ["If-None-Match"] : []),
    ...(spec.streams ? ["Last-Event-ID"] : []),
    ...(spec.waits ? ["Prefer"] : []),
    ...(["patch", "put", "delete"].includes(spec.method) ? ["If-Match"] : []),
  ];
  const refs = names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
  if (refs.length > 0) operation.parameters = [...(operation.parameters ?? []), ...refs];
}
