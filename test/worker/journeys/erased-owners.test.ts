/** Whose an answer is when its body does not say so, and what ids no database is asked about. */
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { verifyJobToken } from "../../../worker/core/job-token.ts";
import { tenantId } from "../../../worker/core/tenant.ts";
import { exampleOf } from "../../../worker/http/list.ts";
import { endpoints } from "../../../worker/routes/endpoints.ts";
import { type CallInit, api, newAthlete, newPartner, operatorKey } from "../harness.ts";
import { fileProgram, newProgram, openEvents, readJob, withoutQueues } from "../job-kit.ts";
import { newId } from "../rows.ts";

const rowsUnder = async (key: string) =>
  (
    await env.DB.prepare("SELECT status, athlete_id FROM idempotency_keys WHERE key = ?")
      .bind(key)
      .all()
  ).results;

/** Sends it under a key, then has the athlete deleted: the kept answer must go, too. */
async function expectErasedWith(athleteId: string, path: string, { key, body }: CallInit) {
  const name = newId("request");
  const headers = { "idempotency-key": name };
  const answer = await api("POST", path, { key: key!, body, headers });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  expect(answer.body.athleteId).toBeUndefined();
  expect(await rowsUnder(name)).toEqual([{ status: 200, athlete_id: athleteId }]);
  await api("DELETE", `/v1/athletes/${athleteId}`, { key: key! });
  await expect.poll(() => rowsUnder(name), { timeout: 90_000 }).toEqual([]);
}

test("an old plan goes with its athlete", async () => {
  const { key } = await newPartner();
  const { id: athleteId } = await newAthlete(key);
  const body = { athleteId, duration: 4, frequency: 3, equipment: ["BARBELL", "BENCH"] };
  await expectErasedWith(athleteId, "/api/ai/workout-plan/generate", { key, body });
});

test.each([
  ["adapt", { changes: { minutes: 45 } }],
  ["replan", { event: { kind: "week_off", weeks: 1 } }],
])("what %s proposed goes with its athlete", async (verb, body) => {
  const { key, athlete, path } = await newProgram();
  await expectErasedWith(athlete.id, `${path}/${verb}`, { key, body: { ...body, dryRun: true } });
});

/** They are looked for in the catalogue, in memory. */
const WORDS_FOR_NO_DATABASE = new Set(["exercises.list q"]);
const parameters = endpoints.flatMap(({ spec, credentials }) =>
  Object.keys(spec.query?.shape ?? {})
    .map((name) => ({ title: `${spec.id} ${name}`, spec, credentials, name }))
    .filter(({ title }) => !WORDS_FOR_NO_DATABASE.has(title)),
);

test.each(parameters)("$title takes no zero byte", async ({ spec, credentials, name }) => {
  const key = credentials.includes("operator") ? operatorKey : (await newPartner()).key;
  const path = spec.path.replaceAll(/\{\w+\}/g, "no_such");
  const body = spec.body && { body: exampleOf(spec.body) };
  const { status } = await api(spec.method.toUpperCase(), `${path}?${name}=a%00b`, {
    ...(spec.scope !== null && { key }),
    ...body,
  });
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
});

test("audit events are found by the name of a budget, too", async () => {
  const { key } = await newPartner();
  const of = async (subjectId: string) =>
    (await api("GET", `/v1/audit-events?subjectId=${subjectId}`, { key })).status;
  expect(await of("budget.day.2026-11-29")).toBe(200);
  expect(await of("budget.month.2026-11")).toBe(200);
  expect(await of("budget%2Fday")).toBe(422);
});

test("a job's address is closed while its organisation is suspended", async () => {
  const filed = await fileProgram();
  const { eventsUrl } = await readJob(filed, withoutQueues);
  const token = new URL(eventsUrl).searchParams.get("token")!;
  expect(await verifyJobToken(env.SESSION_SECRET, token, Date.now())).toMatchObject({
    tenant: tenantId(filed.organizationId, "test"),
  });
  const set = async (status: string) =>
    api("PATCH", `/admin/organizations/${filed.organizationId}`, {
      key: operatorKey,
      body: { status },
    });
  expect((await set("suspended")).status).toBe(200);
  const refused = await openEvents({ jobId: filed.jobId }, { token });
  expect([refused.status, await refused.json()]).toMatchObject([403, { code: "key_disabled" }]);
  expect((await set("active")).status).toBe(200);
});
