/** Programs looked at: linted wherever they come from, explained, and lived by virtual lifters. */
import { describe, expect, test } from "vitest";
import type { Program } from "../../../engine/program/program.ts";
import { hashProgram } from "../../../worker/services/reports.ts";
import { makeApi, newPartner } from "../harness.ts";
import { NOW } from "../rows.ts";

const api = makeApi({ clock: () => NOW });
const partner = () => newPartner({ via: api });

const REQUEST = {
  age: 34,
  experience: "intermediate",
  goal: "strength",
  weeks: 4,
  daysPerWeek: 3,
  equipment: ["barbell", "rack", "bench", "dumbbells", "pullup_bar"],
  maxima: [{ exercise: "back squat", value: 140 }],
};
const preview = async (body: object) =>
  api("POST", "/v1/programs/preview", { key: (await partner()).key, body });
const exerciseIds = ({ weeks }: Program) =>
  weeks.flatMap(({ sessions }) =>
    sessions.flatMap(({ exercises }) => exercises.map(({ exerciseId }) => exerciseId)),
  );

describe("a lint", () => {
  const session = {
    weekday: "mon",
    exercises: [
      { exercise: "back squat", sets: [{ sets: 5, reps: 5, kg: 100, restSeconds: 180 }] },
      { exercise: "Atlantis hyperpress", sets: [{ sets: 3, reps: 10 }] },
    ],
  };
  const program = {
    object: "program_input",
    weeks: [{ sessions: [session] }, { sessions: [session] }],
  };
  const lint = async (body: object) =>
    api("POST", "/v1/programs/lint", { key: (await partner()).key, body });

  test("names what a program from elsewhere breaks, and mends a copy on request", async () => {
    const { status, body } = await lint({ program });
    expect(status).toBe(200);
    expect(body.report.verdict).toBe("rejected");
    expect([body.program, body.changes]).toEqual([null, []]);
    const unknown = body.report.checks.find(({ code }: { code: string }) => code === "EX_UNKNOWN");
    expect(unknown).toMatchObject({
      status: "failed",
      findings: [{ measured: "Atlantis hyperpress" }, {}],
    });

    const fixed = (await lint({ program, fix: true })).body;
    expect(fixed.changes.length).toBeGreaterThan(0);
    expect(exerciseIds(fixed.program)).not.toContain("Atlantis hyperpress");
    expect(fixed.report.verdict).not.toBe("rejected");
    expect((await hashProgram(fixed.program)).programHash).toBe(fixed.report.programHash);
  });

  test("finds a fault that was planted in a program of ours", async () => {
    const { body } = await preview(REQUEST);
    const same = await lint({ program: body.program, request: body.request });
    expect(same.body.report.programHash).toBe(body.report.programHash);
    expect(same.body.report.verdict).toBe(body.report.verdict);
    const planted: Program = structuredClone(body.program);
    planted.weeks[1]!.sessions[0]!.exercises[0]!.exerciseId = "leg_press";
    const found = await lint({ program: planted, request: body.request, fix: true });
    expect(JSON.stringify(found.body.changes)).toContain("leg_press");
    expect(exerciseIds(found.body.program)).not.toContain("leg_press");
    const request = { ...REQUEST, maxima: [{ exercise: "deadlift", value: 900 }] };
    const refused = await lint({ program: body.program, request });
    expect(refused.body.errors[0].pointer).toMatch(/^\/request\/maxima\/0/);
  });
});

describe("why", () => {
  const why = async (body: object) =>
    api("POST", "/v1/programs/why", { key: (await partner()).key, body });

  test("names the rule that keeps an exercise out", async () => {
    const request = { weeks: 4, equipment: ["dumbbells", "bench"] };
    const { body } = await why({ request, not: "barbell back squat" });
    expect(body).toMatchObject({
      exercise: { id: "barbell_back_squat" },
      excludedBy: { rule: "EX_EQUIPMENT", text: expect.stringContaining("barbell") },
    });
    expect((await why({ request, not: "Atlantis hyperpress" })).body.errors[0].pointer).toBe(
      "/not",
    );
  });

  test("gives the reasons of an exercise and what could have stood there", async () => {
    const path = "/weeks/0/sessions/0/exercises/0/groups/1";
    const made = (await preview(REQUEST)).body.program as Program;
    const { body } = await why({ request: REQUEST, path });
    expect(body.exercise.id).toBe(made.weeks[0]!.sessions[0]!.exercises[0]!.exerciseId);
    expect(body.reasons.map(({ aspect }: { aspect: string }) => aspect)).toEqual([
      "pick",
      "sets",
      "load",
      "rest",
    ]);
    expect(body.alternatives.length).toBeGreaterThan(0);
    const present = await why({ request: REQUEST, program: made, not: body.exercise.id });
    expect(present.body).toMatchObject({ exercise: body.exercise, excludedBy: null });
    expect(present.body.reasons.length).toBe(4);
    expect((await why({ request: REQUEST, path: "/weeks/9" })).body.errors[0].pointer).toBe(
      "/path",
    );
    expect((await why({ request: REQUEST, path, not: "x" })).status).toBe(422);
    const unclear = await why({ request: { ...REQUEST, conditions: ["chest pain"] }, path });
    expect([unclear.status, unclear.body.code]).toEqual([422, "unsafe_request"]);
  });
});

describe("a simulation", () => {
  const simulate = async (body: object) =>
    api("POST", "/v1/programs/simulate", { key: (await partner()).key, body });

  test("tells one lifter's weeks, the same for the same seed", async () => {
    const body = { request: REQUEST, lifter: "low_adherence", seed: 3 };
    const first = await simulate(body);
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ gate: null, simulation: { lifter: "low_adherence" } });
    expect(first.body.simulation.weeks).toHaveLength(4);
    expect((await simulate(body)).body).toEqual(first.body);
    const other = await simulate({ ...body, seed: 4 });
    expect(other.body.simulation.weeks).not.toEqual(first.body.simulation.weeks);
  });

  test("asks the gate's lifters where none is named, as the preview's report does", async () => {
    const { body } = await simulate({ request: REQUEST });
    const { report, program } = (await preview(REQUEST)).body;
    expect(body.gate.lifters).toHaveLength(8);
    expect(report.simulation).toEqual(body.gate);
    expect((await simulate({ request: REQUEST, program })).body).toEqual(body);
    const simple = { object: "program_input", weeks: [{ sessions: [{ exercises: [] }] }] };
    expect((await simulate({ request: REQUEST, program: simple })).status).toBe(200);
  });
});
