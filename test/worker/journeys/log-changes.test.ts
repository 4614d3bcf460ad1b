/** Logs that are corrected, repeated and told late: each stays on its day, in its plan and there once. */
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { makeId } from "../../../worker/core/ids.ts";
import { catalogFor } from "../../../worker/services/own-catalog.ts";
import { logWorkouts } from "../../../worker/services/log-workouts.ts";
import { putSignal } from "../../../worker/services/signals.ts";
import { updateLog } from "../../../worker/services/workout-logs.ts";
import type { Ctx } from "../../../worker/ctx.ts";
import { openPorts } from "../../../worker/wire.ts";
import { makeCtx, newOrganization, store } from "../ctx-kit.ts";
import { api, newAthlete, newPartner } from "../harness.ts";
import { newProgram } from "../job-kit.ts";
import { anAthlete, anAudit } from "../rows.ts";
import { DAY_MS } from "../../../engine/time.ts";

const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
const BENCH = { exerciseId: "barbell_bench_press", sets: [{ reps: 5, loadKg: 80 }] };

async function training(facts: object = {}) {
  const { key } = await newPartner();
  const athlete = await newAthlete(key, facts);
  const log = (body: object) =>
    api("POST", "/v1/workout-logs", { key, body: { athleteId: athlete.id, ...body } });
  const change = (id: string, body: object) =>
    api("PATCH", `/v1/workout-logs/${id}`, { key, body });
  return { key, athlete, log, change };
}

test("a day stays what it was where the athlete was, across clocks that change", async () => {
  const { key, athlete, log, change } = await training({ timezone: "Europe/Berlin" });
  const dayOf = async (startedAt: string) => (await log({ startedAt, entries: [BENCH] })).body.day;
  // The night in which the clocks went back, and the one in which they went forward.
  expect(await dayOf("2025-10-25T21:59:59Z")).toBe("2025-10-25");
  expect(await dayOf("2025-10-25T22:00:00Z")).toBe("2025-10-26");
  expect(await dayOf("2025-10-26T22:59:59Z")).toBe("2025-10-26");
  expect(await dayOf("2025-10-26T23:00:00Z")).toBe("2025-10-27");
  expect(await dayOf("2026-03-29T21:59:59Z")).toBe("2026-03-29");
  const { body } = await log({ startedAt: "2026-05-01T22:30:00Z", entries: [BENCH] });
  expect(body.day).toBe("2026-05-02");
  const moved = { timezone: "America/Los_Angeles" };
  await api("PATCH", `/v1/athletes/${athlete.id}`, { key, body: moved });
  expect((await change(body.id, { notes: "Easy" })).body.day).toBe("2026-05-02");
  const startedAt = "2026-05-01T22:31:00Z";
  expect((await change(body.id, { startedAt })).body.day).toBe("2026-05-01");
});

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

test("a name that stands for no exercise is heard as notes are", async () => {
  const { log } = await training();
  const name = "I want to kill myself tonight";
  const { body } = await log({ startedAt: ago(1), entries: [{ name, sets: [{ reps: 5 }] }] });
  expect(body.safety).toMatchObject({ category: "crisis" });
  const lift = { name: "skull crushers", sets: [{ reps: 5, loadKg: 20 }] };
  expect((await log({ startedAt: ago(1), entries: [lift] })).body.safety).toBeNull();
});

test("a session told late is reckoned with the exercises of a partner's own that others name", async () => {
  const { key, athlete, log } = await training({ weightKg: 80 });
  const own = { name: "Towel pull-up", basedOn: "pull_up" };
  const made = await api("POST", "/v1/exercises", { key, body: own });
  const entries = [{ exerciseId: made.body.id, sets: [{ reps: 5, loadKg: 10, rpe: 9 }] }];
  const maximum = async () => {
    const { body } = await api("GET", `/v1/athletes/${athlete.id}/records`, { key });
    return body.data.find((one: { exerciseId: string }) => one.exerciseId === made.body.id).e1rm;
  };
  await log({ startedAt: ago(2), entries });
  const before = await maximum();
  expect(before).not.toBeNull();
  await log({ startedAt: ago(9), entries: [BENCH] });
  expect(await maximum()).toEqual(before);
});

test("however many exercises of its own a batch names, a few questions answer for them", async () => {
  const { models } = await openPorts(env);
  const { ctx } = await makeCtx(await newOrganization(), models);
  let count = 0;
  const exercises: Ctx["store"]["exercises"] = {
    ...store.exercises,
    find: (...given) => ((count += 1), store.exercises.find(...given)),
    list: (...given) => ((count += 1), store.exercises.list(...given)),
  };
  const named = (many: number) =>
    Array.from({ length: many }, (_, n) => ({
      exerciseId: makeId("exercise", n, new Uint8Array(16)),
    }));
  const askedFor = async (many: number) => {
    count = 0;
    await catalogFor({ ...ctx, store: { ...store, exercises } }, named(many));
    return count;
  };
  expect(await askedFor(0)).toBe(0);
  expect(await askedFor(3)).toBe(3);
  expect(await askedFor(6_000)).toBe(1);
});

/** A request under an Idempotency-Key, at each of its attempts: what it draws is the same. */
async function attempting(tenant: Awaited<ReturnType<typeof newOrganization>>) {
  const seed = crypto.getRandomValues(new Uint8Array(14));
  const now = Date.now();
  return async (): Promise<Ctx> => {
    let count = 0;
    const bytes = async () => Uint8Array.from([...seed, count >> 8, count++ & 255]);
    const { models } = await openPorts(env);
    const { ctx } = await makeCtx(tenant, models, { now, idempotencyKey: "again" });
    return { ...ctx, randomBytes: bytes, newId: async (kind) => makeId(kind, now, await bytes()) };
  };
}

test("what wrote and died before its answer comes to the same when it is sent again", async () => {
  const tenant = await newOrganization();
  const granted = { granted: true, version: 1, at: new Date().toISOString() };
  const athlete = anAthlete();
  athlete.consents = { ...athlete.consents, healthData: granted as never };
  await store.athletes.create(tenant, athlete, anAudit());
  const athleteId = athlete.id;
  const told = (clientId?: string) => ({
    ...(clientId && { clientId }),
    startedAt: ago(1),
    entries: [
      { ...BENCH, pain: [], sets: [{ kind: "work", reps: 5, amrap: false, missed: false }] },
    ],
  });
  const send = (ctx: Ctx, ...logs: object[]) =>
    logWorkouts(ctx, { athleteId, logs: logs as never[], at: () => "" });
  await send(await (await attempting(tenant))(), told("known"));

  const batch = await attempting(tenant);
  const first = await send(await batch(), told("known"), told());
  const second = await send(await batch(), told("known"), told());
  expect(second.logged).toEqual(first.logged);
  expect(second.logged.map(({ isNew }) => isNew)).toEqual([false, true]);

  const { id } = second.logged[1]!.log;
  const patch = await attempting(tenant);
  const changed = await updateLog(await patch(), id, { notes: "Easy" });
  expect(await updateLog({ ...(await patch()), ifMatch: 1 }, id, { notes: "Easy" })).toEqual(
    changed,
  );
  expect(changed.version).toBe(2);

  const day = await attempting(tenant);
  const put = async () => putSignal(await day(), { athleteId, sleepHours: 7 });
  const signal = await put();
  expect(await put()).toEqual(signal);
  expect(signal).toMatchObject({ isNew: true, signal: { version: 1, sleepHours: 7 } });
});
