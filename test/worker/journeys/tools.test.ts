import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { api, makeApi, newAthlete, newOrigin, newPartner, newSession } from "../harness.ts";

const ask = async (tool: string, body: object) => {
  const { key } = await newPartner();
  return api("POST", `/v1/tools/${tool}`, { key, body });
};

test("a set becomes a maximum, a maximum a bar, a bar a ramp", async () => {
  const set = { load: { value: 225, unit: "lb" }, reps: 5, rpe: 8 };
  const { body: max } = await ask("one-rep-max", set);
  expect(max.estimate).toMatchObject({ max: { display: "277.4 lb" }, plusMinusPercent: 3 });
  const { body: bar } = await ask("plates", { target: 277.4, unit: "lb" });
  expect([bar.achieved.display, bar.missing.display, bar.next.display]).toEqual([
    "275 lb",
    "2.4 lb",
    "280 lb",
  ]);
  const ramp = await ask("warmup", { load: { value: 275, unit: "lb" }, percent: 100 });
  expect(ramp.body.sets[0]).toMatchObject({ load: { display: "45 lb" }, reps: 8 });
  expect(ramp.body.sets).toHaveLength(4);
  const { body: none } = await ask("one-rep-max", { loadKg: 60, reps: 20 });
  expect([none.estimate, none.reason]).toEqual([null, "too_many_reps"]);
});

test("energy keeps to its floor and refuses a deficit where it could harm", async () => {
  const body = { age: 34, sex: "female", heightCm: 165, weightKg: 52, goal: "lose" };
  const { body: safe } = await ask("energy", { ...body, pregnant: true });
  expect(safe.plan.targetKcal).toBeGreaterThanOrEqual(safe.plan.tdeeKcal);
  expect(safe.notes[0].code).toBe("deficit_refused");
  const { body: low } = await ask("energy", { ...body, activity: "sedentary", age: 70 });
  expect([low.plan.targetKcal, low.plan.floorKcal]).toEqual([1200, 1200]);
  expect((await ask("energy", { ...body, age: 12 })).body.errors[0].pointer).toBe("/age");
});

test("a week is counted by muscle; an unknown exercise is named, with what may be meant", async () => {
  const week = (exerciseId: string) => ({
    level: "novice",
    exercises: [
      { exerciseId: "barbell_back_squat", sets: 6 },
      { exerciseId, sets: 6 },
    ],
  });
  const { body } = await ask("volume", week("barbell_bench_press"));
  const chest = body.muscles.find(({ muscle }: { muscle: string }) => muscle === "chest");
  expect(chest).toMatchObject({ sets: 6, floor: 6, status: "within" });
  const unknown = await ask("volume", week("bnech press"));
  expect([unknown.status, unknown.body.errors]).toEqual([
    422,
    [
      {
        pointer: "/exercises/1/exerciseId",
        code: "unknown_exercise",
        message: "No slug of the catalogue",
        fix: "Perhaps barbell_bench_press.",
      },
    ],
  ]);
});

test("measures are converted", async () => {
  expect((await ask("convert", { from: "kg", value: 100 })).body.display).toBe("220.46 lb");
  expect((await ask("convert", { from: "kg", value: 100, rpe: 8 })).status).toBe(422);
  expect((await ask("convert", { from: "miles", value: 1 })).status).toBe(422);
});

test("pages and devices calculate too", async () => {
  const origin = newOrigin();
  const { key, newKey } = await newPartner({ allowedOrigins: [origin] });
  const { key: publishable } = await newKey({ kind: "publishable" });
  const { id: athleteId } = await newAthlete(key);
  const { token } = await newSession(key, { athleteId });
  const body = { from: "rir", value: 2 };
  for (const asking of [publishable, token]) {
    const init = { key: asking, body, headers: { origin } };
    const answer = await api("POST", "/v1/tools/convert", init);
    expect([answer.status, answer.body.display]).toEqual([200, "RPE 8"]);
    const elsewhere = { ...init, headers: { origin: newOrigin() } };
    const refused = await api("POST", "/v1/tools/convert", elsewhere);
    expect([refused.status, refused.body.code]).toEqual([403, "origin_not_allowed"]);
  }
});

test("once the key is known, calculators and the catalogue ask no database", async () => {
  const { key } = await newPartner();
  let calls = 0;
  const counted = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(thing, name) {
        const value = Reflect.get(thing, name) as unknown;
        if (typeof value !== "function") return value;
        return (...args: unknown[]) => {
          calls += 1;
          const result = Reflect.apply(value, thing, args) as object;
          return result instanceof Promise ? result : counted(result);
        };
      },
    });
  const via = makeApi({ env: { DB: counted(env.DB) } });
  const convert = { key, body: { from: "rir", value: 2 }, headers: { "idempotency-key": "kept" } };
  expect((await via("POST", "/v1/tools/convert", convert)).status).toBe(200);
  expect(calls).toBeGreaterThan(0);
  calls = 0;
  const again = await via("POST", "/v1/tools/convert", convert);
  expect([again.status, again.headers.has("idempotency-replayed")]).toEqual([200, false]);
  for (const path of ["?q=squat", "/goblet_squat"])
    expect((await via("GET", `/v1/exercises${path}`, { key })).status).toBe(200);
  expect(calls).toBe(0);
  expect((await via("GET", "/v1/exercises?custom=true", { key })).status).toBe(200);
  expect(calls).toBeGreaterThan(0);
});
