/** `Liftwright-Simulate`: each bad day as a partner brings it about. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { REHEARSALS, type Rehearsal } from "../../../worker/core/rehearsal.ts";
import { NO_MODELS, newModelPartner } from "../model-api.ts";

const WORKOUT = { goal: "strength", minutes: 30, equipment: ["dumbbells", "bench"] };

beforeEach(() => {
  for (const level of ["info", "warn"] as const)
    vi.spyOn(console, level).mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("a bad day, simulated", () => {
  type Expected = { source: string; reason?: string; tried?: string[] };
  const FIRST = (outcome: string): Expected => ({
    source: "claude",
    tried: [`student ${outcome}`, "claude-haiku done"],
  });
  const EXPECTED: Record<Rehearsal, Expected> = {
    anthropic_down: { source: "student" },
    openai_down: { source: "student" },
    student_down: FIRST("unreachable"),
    all_models_down: { source: "engine", reason: "models_down" },
    overloaded: FIRST("overloaded"),
    rate_limited: FIRST("rate_limited"),
    provider_spend_limit: FIRST("spend_limit"),
    slow_model: FIRST("no_first_token"),
    stalled_stream: FIRST("stalled"),
    cut_stream: FIRST("cut"),
    refusal: FIRST("refused"),
    empty_answer: FIRST("empty"),
    truncated_answer: {
      source: "claude",
      tried: ["student bad_answer", "student bad_answer", "claude-haiku done"],
    },
    bad_blueprint: { source: "engine", reason: "bad_answers" },
    spend_cap: { source: "student" },
    daily_limit: { source: "engine", reason: "daily_limit" },
  };

  test("of every kind does what it says, and leaves the models as they were", async () => {
    const { post, api, key } = await newModelPartner();
    const realTurn = setTimeout;
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: Date.now() });
    const names = Object.keys(REHEARSALS) as Rehearsal[];
    const waiting = { isOver: false };
    const all = Promise.all(
      names.map((name) =>
        post("/v1/workouts", { ...WORKOUT, mode: "auto" }, { "liftwright-simulate": name }),
      ),
    ).finally(() => (waiting.isOver = true));
    // Silence is waited for as fast as everybody else is ready.
    for (let ms = 0; !waiting.isOver; ms += 100) {
      expect(ms).toBeLessThan(60_000);
      await vi.advanceTimersByTimeAsync(100);
      await new Promise((resolve) => realTurn(resolve, 5));
    }
    vi.useRealTimers();
    for (const [i, { status, body }] of (await all).entries()) {
      const { source, reason = null, tried } = EXPECTED[names[i]!];
      expect([names[i], status, body.proposal.source, body.proposal.reason]).toEqual([
        names[i],
        200,
        source,
        reason,
      ]);
      const told = body.proposal.tried.map(
        (one: { model: string; outcome: string }) => `${one.model} ${one.outcome}`,
      );
      if (tried) expect([names[i], ...told]).toEqual([names[i], ...tried]);
      expect(body.workout.report.verdict).toMatch(/^verified/);
    }
    const { body } = await api("GET", "/v1/models", { key });
    for (const { status } of body.data) expect(status).toBe("up");
  }, 20_000);

  test("may be several at once, to whoever has no models too", async () => {
    const { post, asked } = await newModelPartner(NO_MODELS);
    const header = { "liftwright-simulate": "Student_Down, anthropic_down" };
    const { status, body } = await post("/v1/workouts", { ...WORKOUT, mode: "model" }, header);
    expect([status, body.proposal.source, body.proposal.reason]).toEqual([
      200,
      "engine",
      "models_down",
    ]);
    expect(body.proposal.tried.map(({ model }: { model: string }) => model)).toContain(
      "claude-haiku",
    );
    expect(asked).toEqual([]);
  });

  test("is for test keys, and for names that there are", async () => {
    const { post, newKey } = await newModelPartner();
    const { key } = await newKey({ mode: "live" });
    const simulate = (name: string, other = {}) =>
      post("/v1/workouts", { ...WORKOUT, mode: "auto" }, { "liftwright-simulate": name, ...other });
    const live = await simulate("overloaded", { key });
    expect([live.status, live.body.errors[0].code]).toEqual([422, "test_mode_only"]);
    const unknown = await simulate("overloaded, sunny");
    expect([unknown.status, unknown.body.errors[0].code]).toEqual([422, "unknown_value"]);
    expect(unknown.body.detail).toContain("all_models_down");
  });
});
