/** What was noticed before a program was started, or of another one, is proposed for the one under way or is gone. */
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { DAY_MS } from "../../../engine/time.ts";
import { api, newAthlete, newPartner } from "../harness.ts";
import { REQUEST, WAIT } from "../job-kit.ts";

const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
const CONSENTS = { healthData: true, trainingDataOptIn: false, analytics: false };
const SOON = { timeout: 10_000 };

type Found = {
  id: string;
  rule: string;
  status: string;
  programId: string | null;
  proposal: { changes: { avoid?: string[]; deload?: { exercises?: string[] } } } | null;
};

async function training() {
  const { key } = await newPartner();
  const athlete = await newAthlete(key);
  await api("PUT", `/v1/athletes/${athlete.id}/consents`, { key, body: CONSENTS });
  const log = (days: number, exerciseId = "barbell_bench_press", more: object = {}) =>
    api("POST", "/v1/workout-logs", {
      key,
      body: {
        athleteId: athlete.id,
        startedAt: ago(days),
        entries: [{ exerciseId, sets: [{ reps: 5, loadKg: 80, rpe: 9 }], ...more }],
      },
    });
  const find = async (rule: string) => {
    const { body } = await api("GET", `/v1/insights?athleteId=${athlete.id}&limit=50`, { key });
    return (body.data as Found[]).find((one) => one.rule === rule);
  };
  const apply = ({ id }: Found, body: object = {}) =>
    api("POST", `/v1/insights/${id}/apply`, { key, headers: WAIT, body });
  /** Made and started. */
  const start = async () => {
    const body = {
      ...REQUEST,
      athleteId: athlete.id,
      mode: "engine",
      startDate: ago(0).slice(0, 10),
    };
    const made = await api("POST", "/v1/programs", { key, headers: WAIT, body });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const path = `/v1/programs/${made.body.id}`;
    await api("PATCH", path, { key, body: { status: "active" } });
    return { id: made.body.id as string, path };
  };
  return { key, athlete, log, find, apply, start };
}

async function tired() {
  const made = await training();
  for (const day of [6, 4, 3, 1])
    await api("POST", "/v1/daily-signals", {
      key: made.key,
      body: { athleteId: made.athlete.id, date: ago(day).slice(0, 10), readiness: 1 },
    });
  await made.log(9);
  await made.log(2);
  const deload = () => made.find("DELOAD_READINESS");
  await expect.poll(deload, SOON).toMatchObject({ status: "open", programId: null });
  return { ...made, deload };
}

test("what was found before there was a program is proposed for the one that is started", async () => {
  const { deload, apply, start } = await tired();
  const early = await apply((await deload())!);
  expect([early.status, early.body.code]).toEqual([409, "invalid_state"]);
  const { id } = await start();
  await expect.poll(deload, SOON).toMatchObject({ status: "open", programId: id });
  const done = await apply((await deload())!);
  expect(done.status, JSON.stringify(done.body)).toBe(200);
  expect(done.body).toMatchObject({ id, revision: 2 });
});

test("what was done to one program is proposed for the next, and a no stays a no", async () => {
  const { key, deload, apply, start } = await tired();
  const first = await start();
  await expect.poll(deload, SOON).toMatchObject({ programId: first.id });
  await apply((await deload())!);
  expect(await deload()).toMatchObject({ status: "applied" });
  const second = await start();
  await expect
    .poll(deload, SOON)
    .toMatchObject({ status: "open", programId: second.id, jobId: null });
  await api("DELETE", second.path, { key });
  await expect.poll(deload, SOON).toMatchObject({ status: "open", programId: null });
  await api("POST", `/v1/insights/${(await deload())!.id}/dismiss`, { key });
  await start();
  expect(await deload()).toMatchObject({ status: "dismissed" });
});

test("what is done leaves the others fitting, and what fits no more is withdrawn", async () => {
  const { key, athlete, log, find, apply, start } = await training();
  await start();
  const squat = "barbell_back_squat";
  for (const [days, score] of [
    [4, 5],
    [1, 7],
  ] as const)
    await log(days, squat, { pain: [{ joint: "knee", score }] });
  const exercises = async () =>
    (await find("DELOAD_PAIN"))?.proposal?.changes.deload?.exercises ?? [];
  await expect.poll(exercises, SOON).toContain(squat);
  const pain = (await find("PAIN_FREEZE"))!;
  expect(pain.proposal!.changes.avoid).toEqual([squat]);
  const done = await apply(pain);
  expect(done.status, JSON.stringify(done.body)).toBe(200);
  await expect.poll(exercises, SOON).not.toContain(squat);
  const deload = (await find("DELOAD_PAIN"))!;
  if (deload.proposal) expect((await apply(deload, { dryRun: true })).status).toBe(200);

  const stale = { reason: "deload", changes: { deload: { exercises: [squat] } } };
  await env.DB.prepare(
    "UPDATE insights SET document = json_set(document, '$.proposal', json(?)), program_id = ? WHERE id = ?",
  )
    .bind(JSON.stringify(stale), done.body.id, deload.id)
    .run();
  const late = await apply(deload, { dryRun: true });
  expect([late.status, late.body.code], JSON.stringify(late.body)).toEqual([409, "invalid_state"]);
  expect(late.body.detail).toContain("withdrawn");
  expect(await find("DELOAD_PAIN")).toMatchObject({ status: "expired" });
  const today = await api("GET", `/v1/athletes/${athlete.id}/today`, { key });
  const open = (today.body.insights as Found[]).map(({ rule }) => rule);
  expect(open).not.toContain("DELOAD_PAIN");
});
