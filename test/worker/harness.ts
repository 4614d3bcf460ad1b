/** The API as a partner meets it: requests in, answers out, each answer held against its schema. */
import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { makeApp } from "../../worker/app.ts";
import { randomBytes, toHex } from "../../worker/core/crypto.ts";
import { Problem } from "../../worker/http/problem.ts";
import { endpoints } from "../../worker/routes/endpoints.ts";
import { newId } from "./rows.ts";

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
  if (found?.spec.returns && status < 300) {
    expect(found.spec.returns.parse(body)).toEqual(body);
  }
}

export const operatorKey = env.TEST_OPERATOR_KEY;

/** A partner of one test's own, with a server key of every scope. */
export async function newPartner(
  options: { mode?: "live" | "test"; allowedOrigins?: string[]; via?: Api } = {},
) {
  const { mode = "test", allowedOrigins = [], via = api } = options;
  const organization = await via("POST", "/admin/organizations", {
    key: operatorKey,
    body: { name: "Example Gym", allowedOrigins },
  });
  expect(organization.status).toBe(201);
  const organizationId: string = organization.body.id;
  const newKey = async (body: object = {}): Promise<{ id: string; key: string }> => {
    const made = await via("POST", `/admin/organizations/${organizationId}/api-keys`, {
      key: operatorKey,
      body: { name: "Backend", mode, ...body },
    });
    expect(made.status).toBe(201);
    return made.body;
  };
  const { id: keyId, key } = await newKey();
  return { organizationId, key, keyId, newKey };
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

export const newOrigin = () => `https://${toHex(randomBytes(8))}.example`;
