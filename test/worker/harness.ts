/** The API as a partner meets it: requests in, answers out, each answer held against its schema. */
import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { makeApp } from "../../worker/app.ts";
import { KEY_RANDOM_BYTES, type Mode, hashApiKey, makeApiKey } from "../../worker/core/api-key.ts";
import { randomBytes, toHex } from "../../worker/core/crypto.ts";
import { makeId } from "../../worker/core/ids.ts";
import { SCOPES_OF_KIND } from "../../worker/core/scopes.ts";
import { athleteObjectName } from "../../worker/core/kin.ts";
import { type TenantId, tenantId } from "../../worker/core/tenant.ts";
import { LATEST_VERSION } from "../../worker/core/versions.ts";
import { Problem } from "../../worker/http/problem.ts";
import { endpoints } from "../../worker/routes/endpoints.ts";
import { makeD1Store } from "../../worker/store/d1.ts";
import { anApiKey, anAudit, anOrganization, newId } from "./rows.ts";

const store = makeD1Store(env.DB);

export type CallInit = {
  key?: string;
  body?: unknown;
  headers?: Record<string, string>;
  /** Sent as it is, in place of `body`. */
  raw?: BodyInit;
};
// oxlint-disable-next-line typescript/no-explicit-any
type Body = any;
export type Answer = { status: number; headers: Headers; body: Body };

const BASE = "http://api.test";

/** `isolate` stands for another isolate: the same bindings, but nothing remembered. */
export function makeApi(options: { clock?: () => number; env?: Partial<Cloudflare.Env> } = {}) {
  const app = makeApp(options.clock);
  const bindings = { ...env, ...options.env };
  return async (method: string, path: string, init: CallInit = {}): Promise<Answer> => {
    const headers = new Headers({ "cf-connecting-ip": `10.${randomBytes(3).join(".")}` });
    if (init.key !== undefined) headers.set("authorization", `Bearer ${init.key}`);
    if (init.body !== undefined) headers.set("content-type", "application/json");
    for (const [name, value] of Object.entries(init.headers ?? {})) headers.set(name, value);
    const body = init.raw ?? (init.body === undefined ? null : JSON.stringify(init.body));
    const request = new Request(BASE + path, { method, headers, body });
    const response = await app.fetch(request, bindings, createExecutionContext());
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json") ?? false;
    const answer = {
      status: response.status,
      headers: response.headers,
      body: isJson ? JSON.parse(text) : text,
    };
    requireSchema(method, path, answer);
    return answer;
  };
}
export type Api = ReturnType<typeof makeApi>;
export const api = makeApi();

/** No answer may hold a field that its schema does not name. */
function requireSchema(method: string, path: string, { status, headers, body }: Answer) {
  expect(headers.get("request-id")).toMatch(/^req_/);
  if (status >= 400) {
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(Problem.parse(body)).toEqual(body);
    return;
  }
  const found = endpoints.find(
    ({ spec }) =>
      spec.method === method.toLowerCase() &&
      new RegExp(`^${spec.path.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path.split("?")[0]!),
  );
  const { returns, otherStatus, otherReturns } = found?.spec ?? {};
  const schema = otherReturns && status === otherStatus ? otherReturns : returns;
  // Of an endpoint that gives files only the one in JSON is held against it.
  const isText = typeof body === "string";
  if (schema && status < 300 && !isText) expect(schema.parse(body)).toEqual(body);
}

export const operatorKey = env.TEST_OPERATOR_KEY;

/** A partner of one test's own, with a server key of every scope. */
export async function newPartner(
  options: { mode?: Mode; allowedOrigins?: string[]; via?: Api } = {},
) {
  const { mode = "test", allowedOrigins = [], via } = options;
  const organizationId = via
    ? await organizeVia(via, allowedOrigins)
    : await organize(allowedOrigins);
  const newKey = async (body: object = {}): Promise<{ id: string; key: string }> => {
    const path = `/admin/organizations/${organizationId}/api-keys`;
    const made = await (via ?? api)("POST", path, {
      key: operatorKey,
      body: { name: "Backend", mode, ...body },
    });
    expect(made.status).toBe(201);
    return made.body;
  };
  const { id: keyId, key } = via ? await newKey() : await issueKey(organizationId, mode);
  return { organizationId, key, keyId, newKey };
}

/** Past the API: so many are made that the operators' key would meet its limit. */
async function organize(allowedOrigins: string[]) {
  const id = makeId("organization", Date.now(), randomBytes(16));
  const organization = anOrganization({ id, allowedOrigins });
  await store.platform.createOrganization(organization, anAudit());
  return organization.id;
}

async function issueKey(organizationId: string, mode: Mode) {
  const key = makeApiKey("secret", mode, randomBytes(KEY_RANDOM_BYTES));
  const hash = await hashApiKey(env.KEY_PEPPER, key);
  const row = anApiKey({ hash, scopes: [...SCOPES_OF_KIND.secret], apiVersion: LATEST_VERSION });
  await store.apiKeys.create(tenantId(organizationId, mode), row, anAudit());
  return { id: row.id, key };
}

async function organizeVia(via: Api, allowedOrigins: string[]): Promise<string> {
  const { status, body } = await via("POST", "/admin/organizations", {
    key: operatorKey,
    body: { name: "Example Gym", allowedOrigins },
  });
  expect(status).toBe(201);
  return body.id;
}

export async function newAthlete(key: string, facts: object = {}, via: Api = api): Promise<Body> {
  const made = await via("POST", "/v1/athletes", {
    key,
    body: { externalId: newId("request"), ...facts },
  });
  expect(made.status).toBe(201);
  return made.body;
}

export async function newSession(key: string, body: object, via: Api = api): Promise<Body> {
  const made = await via("POST", "/v1/sessions", { key, body });
  expect(made.status).toBe(201);
  return made.body;
}

/** The object of an athlete, or of a conversation, run or message of one. */
export const objectOf = (tenant: TenantId, id: string) =>
  env.ATHLETE.getByName(athleteObjectName(tenant, id));

export const newOrigin = () => `https://${toHex(randomBytes(8))}.example`;
