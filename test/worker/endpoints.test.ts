/** What holds for every endpoint there is, and so for the next one too. */
import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import type { Endpoint, EndpointSpec } from "../../worker/http/endpoint.ts";
import { exampleOf } from "../../worker/http/list.ts";
import { endpoints } from "../../worker/routes/endpoints.ts";
import { ALL_SCOPES } from "../../worker/core/scopes.ts";
import { recordingOf } from "../support/fake-models/speech.ts";
import { type Answer, api, newAthlete, newPartner, newSession, operatorKey } from "./harness.ts";
import { withoutQueues } from "./job-kit.ts";
import { newId } from "./rows.ts";

/** Ids of things that another partner owns, by the name of the path parameter. */
async function makeForeignIds(): Promise<Record<string, string>> {
  const { key } = await newPartner();
  const athlete = await newAthlete(key);
  const doomed = await newAthlete(key);
  const session = await newSession(key, { athleteId: athlete.id });
  const apiKey = await api("POST", "/v1/api-keys", { key, body: { name: "Other" } });
  const exercise = await api("POST", "/v1/exercises", {
    key,
    body: { name: "Theirs", basedOn: "goblet_squat" },
  });
  const job = await api("DELETE", `/v1/athletes/${doomed.id}`, { key });
  const program = await api("POST", "/v1/program-templates/gzclp/instantiate", {
    key,
    body: exampleOf(
      endpoints.find(({ spec }) => spec.id === "programTemplates.instantiate")!.spec.body!,
    ),
  });
  expect(program.status).toBe(201);
  const share = async (kind: string): Promise<string> =>
    (await api("POST", `/v1/${kind}`, { key, body: { programId: program.body.id } })).body.id;
  return {
    athleteId: athlete.id,
    sessionId: session.id,
    apiKeyId: apiKey.body.id,
    exerciseId: exercise.body.id,
    jobId: job.body.id,
    programId: program.body.id,
    shareLinkId: await share("share-links"),
    calendarFeedId: await share("calendar-feeds"),
    ...PLACES,
  };
}

const fill = (path: string, ids: Record<string, string>) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? "missing");
/** Parts of paths that are numbers or slugs: everybody's, so nobody is foreign to them. */
const PLACES: Record<string, string> = {
  week: "1",
  session: "1",
  revision: "1",
  templateId: "no_such",
  kind: "no_such",
};
const unknownIds = (path: string) =>
  Object.fromEntries(
    [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => {
      if (PLACES[name!] !== undefined) return [name!, PLACES[name!]!];
      const kind = name!.replace("calendarFeed", "shareLink").replace(/Id$/, "") as Parameters<
        typeof newId
      >[0];
      return [name!, newId(kind)];
    }),
  );
/** Where pages may read a thing by its id, everybody knows one. */
const knownIds = { exerciseId: "barbell_back_squat" };
const bodyOf = ({ spec }: Endpoint) => (spec.body ? sentAs(spec, exampleOf(spec.body)) : {});
/** As JSON, or as a form with a file where the endpoint takes one. */
function sentAs({ upload }: EndpointSpec, body: unknown) {
  if (!upload) return { body };
  const raw = new FormData();
  raw.set(upload.field, recordingOf("Three sets of eight."));
  for (const [name, value] of Object.entries(body as object))
    raw.set(name, typeof value === "string" ? value : JSON.stringify(value));
  return { raw };
}
const gist = ({ status, body }: Answer) => ({ ...body, status, instance: "", requestId: "" });

const guarded = endpoints.filter(({ spec }) => spec.scope !== null);
const forPartners = guarded.filter(({ credentials }) => credentials.includes("secret"));
const withPathId = forPartners.filter(({ spec }) => spec.path.includes("{"));

describe.each(endpoints.map((e) => [e.spec.id, e] as const))("%s", (_id, endpoint) => {
  const { spec } = endpoint;
  const path = fill(spec.path, unknownIds(spec.path));
  const call = (init: Parameters<typeof api>[2], to = path) =>
    api(spec.method.toUpperCase(), to, init);

  test("its examples satisfy its own schemas", () => {
    if (spec.body) expect(spec.body.safeParse(exampleOf(spec.body)).error).toBeUndefined();
    if (spec.returns) {
      expect(spec.returns.parse(exampleOf(spec.returns))).toEqual(exampleOf(spec.returns));
    }
    for (const [name, param] of Object.entries(spec.params?.shape ?? {})) {
      expect(param, name).toSatisfy((p: typeof param) => Boolean(exampleOf(p as never)));
    }
    expect(spec.id).toMatch(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)+$/);
    expect(spec.description.length).toBeGreaterThan(10);
  });

  if (spec.scope === null) return;

  test("no key is 401", async () => {
    const answer = await call(bodyOf(endpoint));
    expect(gist(answer)).toMatchObject({ status: 401, code: "missing_credentials" });
  });

  test("a credential without the scope is 403", async () => {
    const { newKey } = await newPartner();
    const others = ALL_SCOPES.filter(
      (s) => s !== spec.scope && s !== "platform:admin" && s !== "widget_sessions:write",
    );
    const { key } = await newKey({ scopes: others });
    const answer = await call({ key, ...bodyOf(endpoint) });
    expect(gist(answer)).toMatchObject({ status: 403, code: "scope_missing" });
  });

  test("a credential of another kind is 403", async () => {
    const { key } = await newPartner();
    const wrong = endpoint.credentials.includes("operator") ? key : operatorKey;
    const answer = await call({ key: wrong, ...bodyOf(endpoint) });
    expect(gist(answer)).toMatchObject({ status: 403, code: "scope_missing" });
  });

  const allowedKey = async () => {
    if (endpoint.credentials.includes("operator")) return operatorKey;
    const { key, newKey } = await newPartner({ allowedOrigins: ["https://app.example"] });
    return endpoint.credentials.includes("publishable")
      ? (await newKey({ kind: "publishable" })).key
      : key;
  };
  const fromPage = { headers: { origin: "https://app.example" } };

  test("an unknown query parameter is 422", async () => {
    const answer = await call(
      { key: await allowedKey(), ...fromPage, ...bodyOf(endpoint) },
      `${path}?nonsense=1`,
    );
    expect(gist(answer)).toMatchObject({ status: 422, code: "validation_failed" });
    expect(answer.body.errors[0].pointer).toBe("query/nonsense");
  });

  if (!spec.body) return;
  test("an unknown field is 422 and named", async () => {
    const body = { ...(exampleOf(spec.body!) as object), tenantId: "org_other.live" };
    const answer = await call({ key: await allowedKey(), ...fromPage, ...sentAs(spec, body) });
    expect(gist(answer)).toMatchObject({ status: 422, code: "validation_failed" });
    expect(answer.body.errors).toContainEqual(
      expect.objectContaining({ pointer: "/tenantId", code: "unknown_field" }),
    );
  });
});

const forPages = guarded.filter(({ credentials }) => credentials.includes("publishable"));
test.each(forPages.map((e) => [e.spec.id, e] as const))(
  "%s takes a publishable key from a listed page and from nowhere else",
  async (_id, endpoint) => {
    const { newKey } = await newPartner({ allowedOrigins: ["https://app.example"] });
    const { key } = await newKey({ kind: "publishable" });
    const { method, path } = endpoint.spec;
    const ask = (headers: Record<string, string>) =>
      api(method.toUpperCase(), fill(path, knownIds), { key, headers, ...bodyOf(endpoint) });
    for (const origin of ["https://app.example.evil", "https://APP.example", "null"]) {
      expect(gist(await ask({ origin })), origin).toMatchObject({
        status: 403,
        code: "origin_not_allowed",
      });
    }
    expect((await ask({})).body.code).toBe("origin_not_allowed");
    const fine = await ask({ origin: "https://app.example" });
    expect(fine.status).toBeLessThan(300);
    expect(fine.headers.get("access-control-allow-origin")).toBe("https://app.example");
  },
);

test("what belongs to another partner answers as what never was, on every path", async () => {
  const foreign = await makeForeignIds();
  const { key } = await newPartner();
  expect(withPathId.length).toBeGreaterThan(8);
  for (const endpoint of withPathId) {
    const { method, path } = endpoint.spec;
    const init = { key, ...bodyOf(endpoint) };
    const theirs = await api(method.toUpperCase(), fill(path, foreign), init);
    const nobodys = await api(method.toUpperCase(), fill(path, unknownIds(path)), init);
    expect(theirs.status, endpoint.spec.id).toBe(404);
    expect(gist(theirs), endpoint.spec.id).toEqual(gist(nobodys));
    expect([...theirs.headers.keys()]).toEqual([...nobodys.headers.keys()]);
  }
});

test("a session meets no athlete but its own, on every path, query and body", async () => {
  const { key } = await newPartner();
  const [own, other] = [await newAthlete(key), await newAthlete(key)];
  const { token } = await newSession(key, { athleteId: own.id });
  const forSessions = guarded.filter(({ credentials }) => credentials.includes("session"));
  expect(forSessions.length).toBeGreaterThan(4);
  for (const endpoint of forSessions) {
    const { method, path, query } = endpoint.spec;
    const isAboutAthlete = path.includes("{athleteId}");
    if (!isAboutAthlete && !(query && "athleteId" in query.shape)) continue;
    const to = isAboutAthlete
      ? fill(path, { athleteId: other.id })
      : `${path}?athleteId=${other.id}`;
    const answer = await api(method.toUpperCase(), to, { key: token, ...bodyOf(endpoint) });
    expect(answer.status, endpoint.spec.id).toBe(404);
  }
});

test("every unknown field, wrong type and wild value is a 4xx that names the field, never a 5xx", async () => {
  const wild: unknown[] = [
    null,
    true,
    -0,
    1e308,
    2 ** 53 + 1,
    "",
    "\u0000",
    "\uD800",
    "x".repeat(10_000),
    [],
    {},
    { constructor: 1 },
    JSON.parse('{"__proto__":1}'),
  ];
  for (const endpoint of forPartners.filter(({ spec }) => spec.body)) {
    const { method, path, body } = endpoint.spec;
    const example = exampleOf(body!) as Record<string, unknown>;
    // A partner each, or the burst limit would answer in place of the endpoint.
    const { key, organizationId } = await newPartner();
    const { id } = await newAthlete(key);
    // It answers with the plan itself, so its job has to be done.
    const via = endpoint.spec.id === "oldNames.generatePlan" ? api : withoutQueues;
    for (const field of Object.keys(example)) {
      for (const value of wild) {
        const answer = await via(
          method.toUpperCase(),
          fill(path, { ...unknownIds(path), athleteId: id }),
          {
            key,
            ...sentAs(endpoint.spec, { ...example, [field]: value }),
          },
        );
        expect(answer.body?.code).not.toBe("burst_limit");
        expect(answer.status, `${endpoint.spec.id} ${field} ${JSON.stringify(value)}`).toBeLessThan(
          500,
        );
        if (answer.status === 422) expect(answer.body.errors.length).toBeGreaterThan(0);
      }
    }
    // Jobs that nobody waits for would keep the queues of every later test busy.
    await env.DB.prepare("DELETE FROM jobs WHERE tenant_id = ?")
      .bind(`${organizationId}.test`)
      .run();
  }
}, 100_000);
