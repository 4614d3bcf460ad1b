/** Logs that are corrected: moved to another day, taken back in parts, and held against the plan anew. */
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { DAY_MS } from "../../../engine/time.ts";
import { logWorkouts } from "../../../worker/services/log-workouts.ts";
import { updateLog } from "../../../worker/services/workout-logs.ts";
import { openPorts } from "../../../worker/wire.ts";
import { makeCtx, newOrganization, store } from "../ctx-kit.ts";
import { api, newAthlete, newPartner } from "../harness.ts";
import { newProgram } from "../job-kit.ts";
import { anAthlete, anAudit } from "../rows.ts";

const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
const BENCH = { exerciseId: "barbell_bench_press", sets: [{ reps: 5, loadKg: 80 }] };

test("a log that is moved to another day leaves the session that it was found to be", async () => {
  const startDate = ago(13).slice(0, 10);
  const maxima = [{ exercise: "barbell_bench_press", value: 100, unit: "kg" }];
  const { key, athlete, program, path } = await newProgram({ startDate, weeks: 4, maxima });
  await api("PATCH", path, { key, body: { status: "active" } });
  const { body: first } = await api("GET", `${path}/weeks/1`, { key });
  type Planned = { groups: { type: string; reps: number }[]; exerciseId: string };
  const isWork = ({ groups }: Planned) =>
    groups.some(({ type, reps }) => type === "work" && reps > 1);
  const { date, number, exercises } = first.week.sessions.find((one: { exercises: Planned[] }) =>
    one.exercises.some(isWork),
  );
  const log = (body: object) =>
    api("POST", "/v1/workout-logs", { key, body: { athleteId: athlete.id, ...body } });
  const { exerciseId } = exercises.find(isWork);
  const entries = [{ exerciseId, sets: [{ reps: 1, loadKg: 20 }] }];
  const startedAt = `${date}T12:00:00Z`;
  const { body } = await log({ startedAt, entries });
  expect(body).toMatchObject({ planned: { programId: program.id, week: 1, session: number } });
  expect(body.entries[0].sets[0].missed).toBe(true);
  const patch = (change: object) =>
    api("PATCH", `/v1/workout-logs/${body.id}`, { key, body: change });
  const kept = await patch({ sessionRpe: 7 });
  expect(kept.body).toMatchObject({ planned: { week: 1, session: number } });
  const away = await patch({ startedAt: new Date(Date.parse(startedAt) - 60 * DAY_MS) });
  expect(away.body).toMatchObject({ planned: null, deload: false });
  expect(away.body.entries[0].sets[0].missed).toBe(false);
  const named = await patch({ planned: { programId: program.id, week: 1, session: number } });
  expect(named.body.entries[0].sets[0].missed).toBe(true);
  const still = await patch({ startedAt: new Date(Date.parse(startedAt) - 59 * DAY_MS) });
  expect(still.body).toMatchObject({ planned: { week: 1, session: number } });
  const none = { programId: program.id, week: 9, session: 1 };
  for (const refused of [
    await patch({ planned: none }),
    await log({ startedAt, entries, planned: none }),
  ])
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, "/planned/session"]);
});

test("what was told is taken back with null, and stays away", async () => {
  const startDate = ago(13).slice(0, 10);
  const { key, athlete, program, path } = await newProgram({ startDate, weeks: 4 });
  await api("PATCH", path, { key, body: { status: "active" } });
  const { body: first } = await api("GET", `${path}/weeks/1`, { key });
  const { date, number, exercises } = first.week.sessions[0];
  const { body: found } = await api("POST", "/v1/workout-logs", {
    key,
    body: {
      athleteId: athlete.id,
      startedAt: `${date}T12:00:00Z`,
      entries: [{ exerciseId: exercises[0].exerciseId, sets: [{ reps: 1, loadKg: 20 }] }],
      name: "Legs",
      notes: "Slept badly",
      sessionRpe: 7,
      durationSeconds: 3000,
      bodyweightKg: 80,
    },
  });
  expect(found).toMatchObject({ planned: { programId: program.id, week: 1, session: number } });
  const patch = (body: object) => api("PATCH", `/v1/workout-logs/${found.id}`, { key, body });
  const none = { name: null, notes: null, sessionRpe: null, durationSeconds: null };
  const bare = await patch({ ...none, bodyweightKg: null, planned: null });
  expect(bare.status, JSON.stringify(bare.body)).toBe(200);
  expect(bare.body).toMatchObject({ ...none, planned: null, deload: false });
  expect(bare.body.bodyweightKg).not.toBe(80);
  expect(bare.body.entries[0].sets[0].missed).toBe(false);
  const noted = await patch({ notes: "Easy" });
  expect(noted.body).toMatchObject({ notes: "Easy", planned: null });
  expect((await patch({ startedAt: null })).status).toBe(422);
  expect((await patch({ entries: null })).status).toBe(422);
});

test("a correction says what the session comes to now", async () => {
  const { key } = await newPartner();
  const athlete = await newAthlete(key);
  const log = (body: object) =>
    api("POST", "/v1/workout-logs", { key, body: { athleteId: athlete.id, ...body } });
  await log({ startedAt: ago(9), entries: [BENCH] });
  const last = await log({ startedAt: ago(2), entries: [BENCH] });
  expect(last.body.analysis.records).toEqual([]);
  const entries = [{ ...BENCH, sets: [{ reps: 5, loadKg: 90 }] }];
  const { body } = await api("PATCH", `/v1/workout-logs/${last.body.id}`, {
    key,
    body: { entries },
  });
  expect(body.analysis.records.map(({ kind }: { kind: string }) => kind)).toContain("load");
  expect(body.analysis.nextTargets[0]).toMatchObject({ exerciseId: BENCH.exerciseId });
  expect(body).toHaveProperty("safety", null);
});

test("a log of a program that is not there can be corrected all the same", async () => {
  const tenant = await newOrganization();
  const athlete = anAthlete();
  await store.athletes.create(tenant, athlete, anAudit());
  const { ctx, flush } = await makeCtx(tenant, (await openPorts(env)).models);
  const told = { startedAt: ago(200), entries: [{ ...BENCH, pain: [], sets: [] }] };
  const { logged } = await logWorkouts(ctx, {
    athleteId: athlete.id,
    logs: [told],
    at: () => "",
  });
  const id = logged[0]!.log.id;
  const row = (await store.logs.find(tenant, id))!;
  const planned = { programId: "prog_01kag9p5x8e0hs4vb9j6z8t3yq", week: 1, session: 1 };
  const state = (await store.logs.state(tenant, athlete.id))!;
  await store.logs.replace(
    tenant,
    { row: { ...row, version: 2, document: { ...row.document, planned } }, audit: anAudit() },
    { row: { ...state, version: 2 }, audit: anAudit() },
  );
  expect(await updateLog(ctx, id, { notes: "Easy" })).toMatchObject({ notes: "Easy", planned });
  await flush();
});
