/** A session for today, a stand-in for an exercise of it, and both as the old calls knew them. */
import { describe, expect, test } from "vitest";
import { makeApi, newAthlete, newPartner, newSession } from "../harness.ts";
import { NOW } from "../rows.ts";

const api = makeApi({ clock: () => NOW });
const partner = () => newPartner({ via: api, allowedOrigins: ["https://app.example"] });
const ask = async (path: string, body: object, key?: string) =>
  api("POST", path, { key: key ?? (await partner()).key, body });

describe("a workout", () => {
  const REQUEST = {
    goal: "hypertrophy",
    focus: "upper_body",
    minutes: 45,
    experience: "intermediate",
    equipment: ["dumbbells", "bench", "cable"],
  };

  test("is one verified session with its reasons", async () => {
    const { status, body } = await ask("/v1/workouts", REQUEST);
    expect(status).toBe(200);
    expect(body.outcome).toMatch(/^plan/);
    const { session, reasons, report } = body.workout;
    expect(session.exercises.length).toBeGreaterThan(2);
    for (const { why } of session.exercises) expect(reasons).toHaveProperty(why.pick);
    expect(report.verdict).toMatch(/^verified/);
    expect(report.passed).toBeGreaterThan(report.checks / 2);
  });

  test("only ever gets easier by a bad day", async () => {
    const topOf = (body: {
      workout: { session: { exercises: { groups: { rpe: number }[] }[] } };
    }) =>
      Math.max(
        ...body.workout.session.exercises.flatMap(({ groups }) =>
          groups.map(({ rpe }) => rpe ?? 0),
        ),
      );
    const usual = topOf((await ask("/v1/workouts", REQUEST)).body);
    const great = { sleep: 5, energy: 5, soreness: 1, stress: 1 };
    const withReadiness = async (readiness: object) =>
      topOf((await ask("/v1/workouts", { ...REQUEST, readiness })).body);
    expect(await withReadiness(great)).toBe(usual);
    expect(await withReadiness({ sleep: 1 })).toBeLessThanOrEqual(7);
  });

  test("knows the athlete of a session", async () => {
    const { key } = await partner();
    const { id } = await newAthlete(key, { birthYear: 2014 }, api);
    const { token } = await newSession(key, { athleteId: id }, api);
    expect((await ask("/v1/workouts", REQUEST, token)).body.code).toBe("unsafe_request");
    expect((await ask("/v1/workouts", { ...REQUEST, age: 30 }, token)).status).toBe(200);
  });

  test("by a model is not offered yet", async () => {
    const { status, body } = await ask("/v1/workouts", { ...REQUEST, mode: "model" });
    expect([status, body.code]).toEqual([501, "not_enabled"]);
    expect((await ask("/v1/workouts", { ...REQUEST, mode: "engine" })).status).toBe(200);
  });
});

describe("a stand-in", () => {
  const path = "/v1/exercises/barbell_bench_press/substitutions";
  const REQUEST = { reason: "equipment", equipment: ["dumbbells", "bench"], limit: 3 };

  test("can be done with what there is", async () => {
    const { status, body } = await ask(path, REQUEST);
    expect([status, body.outcome]).toEqual([200, "swap"]);
    expect(body.data.length).toBeGreaterThan(0);
    expect(body.data.length).toBeLessThanOrEqual(3);
    for (const { exercise } of body.data) expect(exercise.implement).not.toBe("barbell");
    const unknown = await ask("/v1/exercises/no_such_press/substitutions", REQUEST);
    expect(unknown.status).toBe(404);
  });

  test("is found for a page too, but not with an athlete's profile", async () => {
    const { key, newKey } = await partner();
    const { id } = await newAthlete(key, {}, api);
    const publishable = (await newKey({ kind: "publishable" })).key;
    const headers = { origin: "https://app.example" };
    const plain = await api("POST", path, { key: publishable, body: REQUEST, headers });
    expect(plain.status).toBe(200);
    const body = { ...REQUEST, athleteId: id };
    const named = await api("POST", path, { key: publishable, body, headers });
    expect([named.status, named.body.code]).toEqual([403, "scope_missing"]);
    expect((await ask(path, body, key)).status).toBe(200);
  });
});

describe("the old names", () => {
  const LINK = '<http://api.test/v1/workouts>; rel="successor-version"';

  test("answer in their own shape, and say what takes their place", async () => {
    const body = {
      fitnessLevel: "INTERMEDIATE",
      goals: ["MUSCLE_GAIN", "STRENGTH"],
      focus: "UPPER_BODY",
      duration: 45,
      equipment: ["DUMBBELLS", "BENCH"],
      coach: "MAX",
    };
    const answer = await ask("/api/workouts/generate", body);
    expect(answer.status).toBe(200);
    const { success, workout } = answer.body;
    expect(success).toBe(true);
    expect(workout.duration).toBeLessThanOrEqual(48);
    for (const { sets, restTime, hasWeight } of workout.exercises) {
      expect(sets).toBeGreaterThan(0);
      expect(restTime).toBeGreaterThan(0);
      expect(hasWeight).toBeTypeOf("boolean");
    }
    expect(answer.headers.get("link")).toBe(LINK);
    expect(answer.headers.get("deprecation")).toBe(`@${Date.UTC(2026, 10, 20) / 1000}`);
    expect(answer.headers.get("sunset")).toBe("Sat, 20 Nov 2027 00:00:00 GMT");
    const today = await ask("/api/workouts/generate", { ...body, fitnessLevel: "intermediate" });
    expect(today.status).toBe(422);
    const hurt = await ask("/api/workouts/generate", { ...body, injuries: ["chest pain at rest"] });
    expect([hurt.status, hurt.body.code]).toEqual([422, "unsafe_request"]);
  });

  test("show the demo to anybody, with weights, the same each time", async () => {
    const [first, second] = await Promise.all([
      api("GET", "/api/test/workout"),
      api("POST", "/api/test/workout", { headers: { "idempotency-key": "once" } }),
    ]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    expect(first.headers.get("link")).toBe(LINK);
    const { exercises } = first.body.workout;
    expect(exercises.some(({ targetWeight }: { targetWeight: unknown }) => targetWeight)).toBe(
      true,
    );
    for (const { alternativeExercises, instructions } of exercises) {
      expect(alternativeExercises.length).toBeGreaterThan(0);
      expect(instructions.length).toBeGreaterThan(5);
    }
  });

  test("find a stand-in by any name", async () => {
    const body = {
      exercise: "Bench Press",
      reason: "EQUIPMENT",
      equipment: ["DUMBBELL"],
      limit: 2,
    };
    const answer = await ask("/api/exercises/substitute", body);
    expect(answer.body).toMatchObject({ success: true, message: null });
    expect(answer.body.substitutions).toHaveLength(2);
    expect(answer.body.substitutions[0]).toEqual({
      exerciseId: expect.stringMatching(/^[a-z0-9_]+$/),
      name: expect.any(String),
      reason: expect.any(String),
      confidence: expect.any(Number),
    });
    const unknown = await ask("/api/exercises/substitute", { exercise: "Atlantis hyperpress" });
    expect(unknown.body).toMatchObject({ success: false, message: expect.any(String) });
  });
});
