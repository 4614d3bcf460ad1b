/** F13: every model down; over the API, as a partner meets it. */
import { describe, expect, test } from "vitest";
import { silenceConsole } from "../silence.ts";
import { makeModelApi } from "../model-api.ts";
import { newAthlete, newPartner } from "../harness.ts";

silenceConsole("info");

const PROGRAM = {
  goal: "hypertrophy",
  weeks: 2,
  daysPerWeek: 2,
  minutes: 30,
  equipment: ["dumbbells"],
};
const WORKOUT = { goal: "strength", minutes: 30, equipment: ["dumbbells", "bench"] };
const SWAP = { reason: "equipment", equipment: ["dumbbells"], limit: 3 };

describe("F13 every model down for ten minutes", () => {
  test("programs, workouts, swaps and safety answers are all served, by the engine, and no answer is a 5xx", async () => {
    let isDown = false;
    const { api, asked, fakes } = makeModelApi({ before: () => (isDown ? "refuse" : undefined) });
    const { key } = await newPartner({ via: api });
    const athlete = await newAthlete(key, {}, api);
    const post = (path: string, body: object) => api("POST", path, { key, body });
    const well = await post("/v1/workouts", { ...WORKOUT, mode: "auto" });
    expect(well.body.proposal.source).not.toBe("engine");
    isDown = true;
    const began = fakes.calls.length;
    for (let i = 0; i < 10; i += 1) {
      // Another question each time, or what was kept would answer.
      const mode = { mode: i % 2 === 0 ? "auto" : "model", seed: i, minutes: 31 + i };
      const made = await Promise.all([
        post("/v1/programs/preview", { ...PROGRAM, ...mode }),
        post("/v1/workouts", { ...WORKOUT, ...mode }),
        post("/v1/workouts", { ...WORKOUT, ...mode, athleteId: athlete.id }),
      ]);
      for (const { status, body } of made) {
        expect(status).toBe(200);
        expect(body.proposal).toMatchObject({ source: "engine", reason: "models_down" });
        expect((body.report ?? body.workout.report).verdict).toMatch(/^verified/);
      }
      const swap = await post("/v1/exercises/barbell_bench_press/substitutions", SWAP);
      expect([swap.status, swap.body.outcome]).toEqual([200, "swap"]);
      const hurt = { ...PROGRAM, ...mode, conditions: ["chest pain at rest"] };
      const safe = await post("/v1/programs/preview", hurt);
      const byEngine = await post("/v1/programs/preview", { ...hurt, mode: "engine" });
      expect([safe.status, safe.body.program]).toEqual([200, null]);
      expect(safe.body.advice).toEqual(byEngine.body.advice);
    }
    expect(fakes.calls.length).toBe(began);
    // Soon nobody is troubled any more: the breakers are open.
    const before = asked.length;
    await post("/v1/workouts", { ...WORKOUT, mode: "auto", minutes: 50 });
    expect(asked.length).toBe(before);
    // Nobody's day is used up by answers that no model gave.
    isDown = false;
    const usage = await api("GET", "/v1/usage", { key });
    expect(usage.body.totals).toMatchObject({ modelAnswers: 1, fallbacks: 31, refunds: 10 });
  }, 20_000);
});
