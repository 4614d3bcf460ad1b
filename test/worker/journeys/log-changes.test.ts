/** Logs that are repeated and told late: each stays on its day, and is there once. */
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
  // What it came to was said by the attempt that wrote it.
  const again = await updateLog({ ...(await patch()), ifMatch: 1 }, id, { notes: "Easy" });
  expect(again).toEqual({ ...changed, analysis: null });
  expect(changed.version).toBe(2);

  const day = await attempting(tenant);
  const put = async () => putSignal(await day(), { athleteId, sleepHours: 7 });
  const signal = await put();
  expect(await put()).toEqual(signal);
  expect(signal).toMatchObject({ isNew: true, signal: { version: 1, sleepHours: 7 } });
});
