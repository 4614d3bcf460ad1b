/** What logs show: found after a session, told once, done on a yes or at once as the partner wishes. */
import { describe, expect, test } from "vitest";
import { type Api, api } from "../harness.ts";
import { WAIT, newProgram } from "../job-kit.ts";
import { DAY_MS } from "../../../engine/time.ts";

const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
const CONSENTS = { healthData: true, trainingDataOptIn: false, analytics: false };

/** Four weeks into a program, with check-ins that ask for rest. */
async function tired(via: Api = api) {
  const startDate = ago(21).slice(0, 10);
  const made = await newProgram({ startDate, weeks: 8 });
  const { key, athlete, path } = made;
  await via("PATCH", path, { key, body: { status: "active" } });
  await via("PUT", `/v1/athletes/${athlete.id}/consents`, { key, body: CONSENTS });
  for (const day of [6, 4, 3, 1])
    await via("POST", "/v1/daily-signals", {
      key,
      body: { athleteId: athlete.id, date: ago(day).slice(0, 10), readiness: 1 },
    });
  const log = (days: number) =>
    via("POST", "/v1/workout-logs", {
      key,
      body: {
        athleteId: athlete.id,
        startedAt: ago(days),
        entries: [{ exerciseId: "barbell_bench_press", sets: [{ reps: 5, loadKg: 80, rpe: 9 }] }],
      },
    });
  const insights = async (query = "") =>
    (await via("GET", `/v1/insights?athleteId=${athlete.id}${query}`, { key })).body.data as {
      id: string;
      kind: string;
      status: string;
      jobId: string | null;
    }[];
  const deload = async () => (await insights()).find(({ kind }) => kind === "deload");
  return { ...made, log, insights, deload };
}

describe("a light week that is due", () => {
  test("is found after a session, told once, shown and done on a yes", async () => {
    const { key, log, deload, insights, path } = await tired();
    await log(2);
    await expect.poll(deload, { timeout: 10_000 }).toMatchObject({
      status: "open",
      rule: "DELOAD_READINESS",
      proposal: { changes: { deload: {} } },
      title: expect.any(String),
    });
    const found = (await deload())!;
    await log(1);
    expect((await insights()).filter(({ kind }) => kind === "deload")).toHaveLength(1);
    const apply = (body: object, headers = {}) =>
      api("POST", `/v1/insights/${found.id}/apply`, { key, headers, body });
    const shown = await apply({ dryRun: true });
    expect([shown.status, shown.body.object]).toEqual([200, "program_proposal"]);
    expect(shown.body.changes.length).toBeGreaterThan(0);
    const done = await apply({}, WAIT);
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    expect(done.body).toMatchObject({ object: "stored_program", revision: 2 });
    const applied = (await deload())!;
    expect(applied.status).toBe("applied");
    const job = await api("GET", `/v1/jobs/${applied.jobId}`, { key });
    expect(job.body).toMatchObject({ type: "program_adaptation", status: "succeeded" });
    const again = await apply({});
    expect([again.status, again.body.code]).toEqual([409, "invalid_state"]);
    const { body } = await api("GET", `${path}?expand=program`, { key });
    const light = body.program.weeks.filter(({ deload: isLight }: { deload: boolean }) => isLight);
    expect(light.length).toBeGreaterThan(0);
  });

  test("is put away by a no, and stays away", async () => {
    const { key, log, deload, insights } = await tired();
    await log(2);
    await expect.poll(deload, { timeout: 10_000 }).toBeTruthy();
    const { id } = (await deload())!;
    const gone = await api("POST", `/v1/insights/${id}/dismiss`, { key });
    expect(gone.body).toMatchObject({ status: "dismissed", version: 2 });
    await log(1);
    expect(await insights("&status=open")).not.toContainEqual(expect.objectContaining({ id }));
    const late = await api("POST", `/v1/insights/${id}/apply`, { key, body: {} });
    expect(late.status).toBe(409);
  });

  test("is made at once where the partner says so", async () => {
    const { key, log, deload, path } = await tired();
    const set = await api("PATCH", "/v1/organization", { key, body: { adaptation: "apply" } });
    expect(set.body.adaptation).toBe("apply");
    await log(2);
    await expect.poll(deload, { timeout: 10_000 }).toMatchObject({ status: "applied" });
    const revision = async () => (await api("GET", path, { key })).body.revision;
    await expect.poll(revision, { timeout: 10_000 }).toBe(2);
  });
});

test("what later sessions or days disprove is withdrawn, and no break is seen in what is told late", async () => {
  const { key, athlete, log, insights } = await tired();
  const readiness = (value: number) =>
    api("POST", "/v1/daily-signals", { key, body: { athleteId: athlete.id, readiness: value } });
  const statusOf = async (kind: string) =>
    (await insights()).find((one) => one.kind === kind)?.status;
  await readiness(1);
  await log(30);
  await log(20);
  await expect.poll(() => statusOf("readiness"), { timeout: 10_000 }).toBe("open");
  expect(await statusOf("layoff")).toBeUndefined();
  await readiness(5);
  await log(1);
  await expect.poll(() => statusOf("readiness"), { timeout: 10_000 }).toBe("expired");
});

test("progress is looked at in numbers that the logs bear out, with words that use no others", async () => {
  const { key, athlete, log } = await tired();
  for (const days of [20, 16, 12, 9, 5, 2]) await log(days);
  const { status, body } = await api("POST", "/v1/progress/analyses", {
    key,
    body: {
      athleteId: athlete.id,
      mode: "engine",
      targets: [{ exerciseId: "barbell_bench_press", targetKg: 120 }],
    },
  });
  expect(status).toBe(200);
  expect(body.statistics).toMatchObject({ sessions: { done: 6 }, tonnageKg: 2400 });
  expect(body.statistics.lifts).toMatchObject([{ exerciseId: "barbell_bench_press", sessions: 6 }]);
  expect(body.goalAdjustments).toMatchObject([{ exerciseId: "barbell_bench_press" }]);
  expect(body.insights.length).toBeGreaterThan(1);
  const known = new Set(body.facts.map(({ key: name }: { key: string }) => name));
  for (const { factsUsed } of body.insights)
    for (const name of factsUsed) expect(known).toContain(name);
  const none = await api("POST", "/v1/progress/analyses", {
    key,
    body: { athleteId: athlete.id, from: "2020-01-01", to: "2020-02-01", mode: "engine" },
  });
  expect(none.body.statistics.sessions.done).toBe(0);
});
