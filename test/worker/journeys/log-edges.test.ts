/** Edges of what is told: what cannot be meant is a 422 that names the field and says what would do. */
import { expect, test } from "vitest";
import { DAY_MS } from "../../../engine/time.ts";
import { api, newAthlete, newPartner } from "../harness.ts";
import { newProgram } from "../job-kit.ts";

const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
type Answer = Awaited<ReturnType<typeof api>>;
const wrong = ({ status, body }: Answer) => [
  status,
  body.errors?.[0].pointer,
  body.errors?.[0].code,
];
const BENCH = { exerciseId: "barbell_bench_press", sets: [{ reps: 5, loadKg: 80 }] };

async function training() {
  const { key } = await newPartner();
  const athlete = await newAthlete(key);
  const log = (body: object) =>
    api("POST", "/v1/workout-logs", {
      key,
      body: { athleteId: athlete.id, entries: [BENCH], ...body },
    });
  return { key, athlete, log };
}

test("a time has its offset, and is neither to come nor of another century", async () => {
  const { key, athlete, log } = await training();
  const bare = await log({ startedAt: "2026-11-01T18:00:00" });
  expect(wrong(bare)).toEqual([422, "/startedAt", "invalid_format"]);
  expect(bare.body.errors[0].message).toMatch(/offset.*\+01:00/);
  for (const startedAt of ["1850-01-01T10:00:00Z", "1899-12-31T10:00:00Z"]) {
    const old = await log({ startedAt });
    expect(wrong(old)).toEqual([422, "/startedAt", "too_old"]);
    expect(old.body.errors[0].message).toContain("1970-01-01");
  }
  expect(wrong(await log({ startedAt: ago(-2) }))).toEqual([422, "/startedAt", "not_yet"]);
  expect((await log({})).body.errors[0].message).not.toContain("offset");
  for (const path of ["/v1/workout-logs", "/v1/workout-logs/export"]) {
    const get = (query: string) => api("GET", `${path}?athleteId=${athlete.id}&${query}`, { key });
    const loose = await get("from=2026-11-01T18:00:00");
    expect(loose.body.errors[0]).toMatchObject({
      pointer: "query/from",
      message: expect.stringContaining("offset"),
    });
    const turned = await get("from=2026-11-02T00:00:00Z&to=2026-11-01T00:00:00Z");
    expect(wrong(turned)).toEqual([422, "query/from", "too_late"]);
  }
});

test("a load of nothing is a set without one", async () => {
  const { log } = await training();
  const sets = [{ reps: 8, load: { value: 0, unit: "lb" } }];
  const { status, body } = await log({
    startedAt: ago(1),
    entries: [
      { exerciseId: "pull_up", sets },
      { exerciseId: "barbell_bench_press", sets },
    ],
  });
  expect(status).toBe(201);
  const loads = body.entries.map(
    ({ sets: [set] }: { sets: [{ load: null; loadType: string }] }) => [set.load, set.loadType],
  );
  expect(loads).toEqual([
    [null, "bodyweight"],
    [null, "external"],
  ]);
  const less = [{ ...BENCH, sets: [{ reps: 8, load: { value: -1, unit: "kg" } }] }];
  expect((await log({ startedAt: ago(1), entries: less })).status).toBe(422);
});

test("a day of long ago, or one of which nothing is told, is no day", async () => {
  const { key, athlete } = await training();
  const consents = { healthData: true, trainingDataOptIn: false, analytics: false };
  await api("PUT", `/v1/athletes/${athlete.id}/consents`, { key, body: consents });
  const tell = (body: object) =>
    api("POST", "/v1/daily-signals", { key, body: { athleteId: athlete.id, ...body } });
  for (const date of ["0001-01-01", "1900-01-01"])
    expect(wrong(await tell({ date, steps: 1 }))).toEqual([422, "/date", "too_old"]);
  expect((await tell({ date: "1970-01-01", steps: 1 })).status).toBe(201);
  const none = await tell({ date: "2026-11-01" });
  expect([none.status, none.body.errors[0].message]).toEqual([
    422,
    "Tell at least one figure of the day",
  ]);
  const query = `athleteId=${athlete.id}&from=2026-11-02&to=2026-11-01`;
  const turned = await api("GET", `/v1/daily-signals?${query}`, { key });
  expect(wrong(turned)).toEqual([422, "query/from", "too_late"]);
});

test("a range does not end below its beginning", async () => {
  const { key } = await newPartner();
  const ask = (repsMax: number) =>
    api("POST", "/v1/tools/next-set", {
      key,
      body: { loadKg: 100, reps: 5, rpe: 8, target: { reps: 6, repsMax, rpe: 8 } },
    });
  expect(wrong(await ask(5))).toEqual([422, "/target/repsMax", "custom"]);
  expect((await ask(6)).status).toBe(200);
});

test("a chart of no kind says which there are", async () => {
  const { key, athlete } = await training();
  const { status, body } = await api("GET", `/v1/charts/pie?athleteId=${athlete.id}`, { key });
  expect([status, body.code]).toEqual([404, "not_found"]);
  expect(body.detail).toMatch(/tonnage.*programOverview/);
});

test("what nobody knows is not quietly free", async () => {
  const { key, path } = await newProgram();
  const adapt = (busy: string[]) =>
    api("POST", `${path}/weeks/1/sessions/1/adapt`, { key, body: { busy } });
  const unknown = await adapt(["rack", "flux capacitor"]);
  expect(wrong(unknown)).toEqual([422, "/busy/1", "unknown_equipment"]);
  expect(unknown.body.errors[0].message).toContain("rack");
  expect((await adapt(["rack"])).status).toBe(200);
});
