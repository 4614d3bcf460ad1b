/** Sessions that were done, from the first to the correction of the tenth: kept once, folded, told of. */
import { describe, expect, test } from "vitest";
import { api, newAthlete, newPartner } from "../harness.ts";
import { newProgram } from "../job-kit.ts";
import { DAY_MS } from "../../../engine/time.ts";

const bench = (loadKg: number, more: object = {}) => ({
  exerciseId: "barbell_bench_press",
  sets: [
    { kind: "warmup", reps: 5, loadKg: 60 },
    { reps: 5, loadKg, rpe: 8, ...more },
    { reps: 5, loadKg, rpe: 8, ...more },
  ],
});
const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();

async function training() {
  const { key } = await newPartner();
  const athlete = await newAthlete(key);
  const log = (body: object) =>
    api("POST", "/v1/workout-logs", { key, body: { athleteId: athlete.id, ...body } });
  const records = async () =>
    (await api("GET", `/v1/athletes/${athlete.id}/records`, { key })).body.data;
  return { key, athlete, log, records };
}

describe("a session", () => {
  test("is kept once under its client id, and comes to something", async () => {
    const { log, records } = await training();
    const first = await log({ startedAt: ago(9), clientId: "a", entries: [bench(100)] });
    expect(first.status).toBe(201);
    expect(first.body.analysis).toMatchObject({
      records: [],
      estimates: [{ exerciseId: "barbell_bench_press", e1rm: { kg: 123.3 }, plusMinusPercent: 3 }],
      doubtful: [],
      nextTargets: [{ exerciseId: "barbell_bench_press", reason: expect.any(String) }],
    });
    const again = await log({ startedAt: ago(9), clientId: "a", entries: [bench(120)] });
    expect(again.status).toBe(200);
    expect(again.body).toMatchObject({ id: first.body.id, analysis: null });
    const second = await log({ startedAt: ago(5), entries: [bench(105)] });
    const kinds = second.body.analysis.records.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["e1rm", "load"]));
    const [lift] = await records();
    expect(lift).toMatchObject({ sessions: 2, best: { load: { load: { kg: 105 }, reps: 5 } } });
    expect(lift.best.e1rm.load.kg).toBeCloseTo(129.5, 1);
  });

  test("of a load that nobody lifts is kept, marked and not believed", async () => {
    const { log, records } = await training();
    const { body } = await log({ startedAt: ago(1), entries: [bench(1000)] });
    expect(body.entries[0].sets[1].load.kg).toBe(1000);
    expect(body.analysis.doubtful).toMatchObject([
      { flag: "implausible_load" },
      { flag: "implausible_load" },
    ]);
    expect((await records())[0].best.e1rm).toBeNull();
  });

  test("names what is wrong with it", async () => {
    const { log } = await training();
    const pointers = async (body: object) => {
      const answer = await log(body);
      expect(answer.status).toBe(422);
      return answer.body.errors.map(({ pointer }: { pointer: string }) => pointer);
    };
    const entries = [bench(100)];
    expect(await pointers({ startedAt: ago(-2), entries })).toEqual(["/startedAt"]);
    const unknown = [{ exerciseId: "no_such", sets: [{ reps: 5 }] }];
    expect(await pointers({ startedAt: ago(1), entries: unknown })).toEqual([
      "/entries/0/exerciseId",
    ]);
    const twice = [{ exerciseId: "plank", name: "plank", sets: [{ seconds: 30 }] }];
    expect(await pointers({ startedAt: ago(1), entries: twice })).toEqual([
      "/entries/0/exerciseId",
    ]);
    const planned = { programId: "prog_01kag9p5x8e0hs4vb9j6z8t3yq", week: 1, session: 1 };
    expect(await pointers({ startedAt: ago(1), entries, planned })).toEqual(["/planned/programId"]);
    const empty = [{ exerciseId: "plank", sets: [{}] }];
    expect(await pointers({ startedAt: ago(1), entries: empty })).toEqual([
      "/entries/0/sets/0/reps",
    ]);
  });

  test("with notes that call for help says so before anything else", async () => {
    const { log } = await training();
    const notes = "Crushing chest pain during the last set and now my arm is numb";
    const { status, body } = await log({ startedAt: ago(0.1), entries: [bench(60)], notes });
    expect(status).toBe(201);
    expect(body.safety).toMatchObject({ category: "emergency", severity: "emergency" });
  });
});

test("a batch comes in any order, and what is sent twice is kept once", async () => {
  const { key, athlete, records } = await training();
  const of = (n: number) => ({
    clientId: `offline-${n}`,
    startedAt: ago(30 - n),
    entries: [bench(80 + n)],
  });
  const send = (logs: object[]) =>
    api("POST", "/v1/workout-logs/batch", { key, body: { athleteId: athlete.id, logs } });
  const statuses = ({ body }: Awaited<ReturnType<typeof send>>) =>
    body.data.map(({ status }: { status: string }) => status);
  const first = await send([of(3), of(1), of(2), of(3)]);
  expect(statuses(first)).toEqual(["created", "created", "created", "known"]);
  const second = await send([of(1), of(9), of(5)]);
  expect(statuses(second)).toEqual(["known", "created", "created"]);
  const [lift] = await records();
  expect(lift).toMatchObject({ sessions: 5, best: { load: { load: { kg: 89 } } } });
  const list = async (query: string) =>
    (await api("GET", `/v1/workout-logs?athleteId=${athlete.id}&${query}`, { key })).body;
  const page = await list("limit=3");
  const rest = await list(`limit=3&cursor=${page.nextCursor}`);
  const days = [...page.data, ...rest.data].map(({ clientId }: { clientId: string }) => clientId);
  expect(days).toEqual(["offline-9", "offline-5", "offline-3", "offline-2", "offline-1"]);
  expect(rest.hasMore).toBe(false);
  expect((await list(`from=${ago(26)}&to=${ago(24)}`)).data).toHaveLength(1);
});

test("eight who log at once are all there, and the state is that of all", async () => {
  const { log, records } = await training();
  const made = await Promise.all(
    Array.from({ length: 8 }, (_, n) => log({ startedAt: ago(20 - n), entries: [bench(90 + n)] })),
  );
  const done = made.filter(({ status }) => status === 201);
  // Who lost every race is told to try again, and has left nothing.
  expect(made.every(({ status }) => status === 201 || status === 409)).toBe(true);
  expect((await records())[0].sessions).toBe(done.length);
});

test("a correction and a deletion are reckoned through to the records", async () => {
  const { key, log, records } = await training();
  const wrong = await log({ startedAt: ago(9), entries: [bench(150)] });
  await log({ startedAt: ago(5), entries: [bench(100)] });
  const path = `/v1/workout-logs/${wrong.body.id}`;
  const ifMatch = { "if-match": '"1"' };
  const entries = [bench(95)];
  const mended = await api("PATCH", path, { key, headers: ifMatch, body: { entries } });
  expect(mended).toMatchObject({ status: 200, body: { version: 2 } });
  expect((await records())[0].best.load.load.kg).toBe(100);
  const late = await api("PATCH", path, { key, headers: ifMatch, body: { sessionRpe: 7 } });
  expect(late.status).toBe(412);
  expect((await api("DELETE", path, { key })).status).toBe(204);
  expect((await api("GET", path, { key })).status).toBe(404);
  expect((await records())[0]).toMatchObject({ sessions: 1, since: ago(5).slice(0, 10) });
});

test("a session of the program under way is found by its day, and what fell short is marked", async () => {
  const startDate = ago(3).slice(0, 10);
  const { key, athlete, program, path } = await newProgram({
    startDate,
    maxima: [{ exercise: "barbell_bench_press", value: 100, unit: "kg" }],
  });
  await api("PATCH", path, { key, body: { status: "active" } });
  const { body: week } = await api("GET", `${path}/weeks/1`, { key });
  const session = week.week.sessions.find(
    ({ date }: { date: string }) => date <= new Date().toISOString().slice(0, 10),
  );
  const item = session.exercises.find(
    ({ groups }: { groups: { type: string; load: object | null }[] }) =>
      groups.some(({ type }) => type === "work"),
  );
  const group = item.groups.find(({ type }: { type: string }) => type === "work");
  const sets = Array.from({ length: group.sets }, (_, i) => ({
    reps: i === 0 ? Math.max(1, group.reps - 1) : group.reps,
    ...(group.load && { loadKg: group.load.kg }),
  }));
  const { body } = await api("POST", "/v1/workout-logs", {
    key,
    body: {
      athleteId: athlete.id,
      startedAt: `${session.date}T12:00:00Z`,
      entries: [{ exerciseId: item.exerciseId, sets }],
    },
  });
  expect(body.planned).toEqual({ programId: program.id, week: 1, session: session.number });
  expect(body.entries[0].sets[0].missed).toBe(group.reps > 1);
  const [target] = body.analysis.nextTargets;
  expect(target).toMatchObject({ exerciseId: item.exerciseId, rule: expect.any(String) });
});

test("a day is told figure by figure, for those who have agreed to it", async () => {
  const { key, athlete } = await training();
  const tell = (body: object) =>
    api("POST", "/v1/daily-signals", { key, body: { athleteId: athlete.id, ...body } });
  const refused = await tell({ sleepHours: 7 });
  expect([refused.status, refused.body.code]).toEqual([403, "consent_required"]);
  await api("PUT", `/v1/athletes/${athlete.id}/consents`, {
    key,
    body: { healthData: true, trainingDataOptIn: false, analytics: false },
  });
  const first = await tell({ sleepHours: 7.5, soreness: 4 });
  expect([first.status, first.body.readinessScore]).toEqual([201, 2]);
  const more = await tell({ energy: 4, sleepHours: null });
  expect(more).toMatchObject({ status: 200, body: { soreness: 4, energy: 4, readinessScore: 3 } });
  expect(more.body.sleepHours).toBeUndefined();
  const legs = await tell({ soreMuscles: { quads: 5 } });
  expect(legs.body).toMatchObject({ soreness: 4, soreMuscles: { quads: 5 }, readinessScore: 3 });
  const none = await tell({ soreMuscles: { wings: 2 } });
  expect([none.status, none.body.errors[0].pointer]).toEqual([422, "/soreMuscles/wings"]);
  expect((await tell({ date: "2999-01-01", steps: 1 })).body.errors[0].pointer).toBe("/date");
  const list = await api("GET", `/v1/daily-signals?athleteId=${athlete.id}`, { key });
  expect(list.body.data).toMatchObject([{ soreness: 4, energy: 4 }]);
});
