/** Plans that models propose, as a partner meets them: who answered, what it took, and what a bad day looks like. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as act from "../../support/fake-models/behaviours.ts";
import { newAthlete, newSession, operatorKey } from "../harness.ts";
import { NO_MODELS, WITHOUT_STUDENT, newModelPartner } from "../model-api.ts";

const WORKOUT = { goal: "strength", minutes: 30, equipment: ["dumbbells", "bench"] };
const PROGRAM = { ...WORKOUT, weeks: 2, daysPerWeek: 2 };

beforeEach(() => {
  for (const level of ["info", "warn"] as const)
    vi.spyOn(console, level).mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("a plan with a model", () => {
  test.each([
    ["/v1/workouts", WORKOUT, "workout@1"],
    ["/v1/programs/preview", PROGRAM, "blueprint@1"],
  ])(
    "%s says who proposed it, in the body and in headers, and asks nobody unless it may",
    async (path, body, promptVersion) => {
      const { post, asked } = await newModelPartner(WITHOUT_STUDENT);
      const auto = await post(path, { ...body, mode: "auto" });
      expect(auto.status).toBe(200);
      expect(auto.body.proposal).toMatchObject({
        source: "claude",
        model: "claude-haiku-5-5",
        promptVersion,
        kept: false,
        reason: null,
        tried: [{ model: "claude-haiku", outcome: "done" }],
        remainingToday: null,
        usage: { inputTokens: expect.any(Number), costUsd: expect.any(Number) },
        interactionId: expect.stringMatching(/^int_/),
      });
      expect(auto.headers.get("liftwright-model")).toBe("claude-haiku-5-5");
      expect(auto.headers.get("ratelimit") ?? "").not.toContain("athlete-day");
      const provenance = (auto.body.program ?? auto.body.workout).provenance;
      expect(provenance.source).toBe("model+engine");
      const before = asked.length;
      for (const mode of [{}, { mode: "engine" }]) {
        const { status, body: answer, headers } = await post(path, { ...body, ...mode });
        expect([status, answer.proposal, headers.get("liftwright-model")]).toEqual([
          200,
          null,
          null,
        ]);
      }
      expect(asked.length).toBe(before);
      expect((await post(path, { ...body, mode: "model" })).body.proposal.source).toBe("claude");
    },
  );

  test("the private model is asked first where it serves", async () => {
    const { post } = await newModelPartner();
    const { body, headers } = await post("/v1/workouts", { ...WORKOUT, mode: "auto" });
    expect(body.proposal).toMatchObject({ source: "student", usage: { costUsd: 0 } });
    expect(headers.get("liftwright-model")).toBe("liftwright-student");
  });

  test("the same question is answered from what was kept, and costs nobody anything", async () => {
    const { post, key, api, asked } = await newModelPartner(WITHOUT_STUDENT);
    const athlete = await newAthlete(key, {}, api);
    const body = { ...WORKOUT, mode: "auto", athleteId: athlete.id };
    const first = await post("/v1/workouts", body);
    expect(first.headers.get("ratelimit")).toMatch(/^"athlete-day";r=9;t=\d+$/);
    await expect.poll(async () => (await post("/v1/workouts", body)).body.proposal.kept).toBe(true);
    const before = asked.length;
    const again = await post("/v1/workouts", body);
    expect(again.body.proposal).toMatchObject({
      kept: true,
      usage: { costUsd: 0 },
      remainingToday: null,
    });
    expect(again.body.workout).toEqual(first.body.workout);
    expect(asked.length).toBe(before);
    const another = await post("/v1/workouts", { ...body, minutes: 45 });
    expect(another.body.proposal.kept).toBe(false);
  });

  test("an athlete's day ends: the engine answers, or says so to whom insists on a model", async () => {
    const { post, key, api } = await newModelPartner(WITHOUT_STUDENT);
    const { id } = await newAthlete(key, {}, api);
    const { token } = await newSession(key, { athleteId: id, scopes: ["workouts:write"] }, api);
    // Another question each time, or what was kept would answer.
    let minutes = 30;
    const ask = (mode: string) => {
      minutes += 1;
      return post("/v1/workouts", { ...WORKOUT, minutes, mode }, { key: token });
    };
    for (let left = 9; left >= 0; left -= 1) {
      const { body, headers } = await ask("auto");
      expect(headers.get("ratelimit")).toMatch(new RegExp(`^"athlete-day";r=${left};t=\\d+$`));
      // Which version it was, and what it cost, is not for the athlete's device.
      const hidden = { model: null, tried: [], usage: null };
      expect(body.proposal).toMatchObject({ source: "claude", remainingToday: left, ...hidden });
      expect(headers.get("liftwright-model")).toBe("claude");
    }
    expect((await ask("auto")).body.proposal).toMatchObject({
      source: "engine",
      reason: "daily_limit",
    });
    const refused = await ask("model");
    expect([refused.status, refused.body.code]).toEqual([429, "daily_limit_reached"]);
    expect(refused.headers.get("ratelimit")).toMatch(/^"athlete-day";r=0;t=\d+$/);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  test("health words stay here without the athlete's consent", async () => {
    const { post, key, api, fakes } = await newModelPartner(WITHOUT_STUDENT);
    const { id } = await newAthlete(key, {}, api);
    const body = { ...WORKOUT, mode: "auto", injuries: ["an old tennis elbow"] };
    await post("/v1/workouts", { ...body, athleteId: id });
    await post("/v1/workouts", body);
    const sent = fakes.calls.map((call) => JSON.stringify(call.body).includes("tennis elbow"));
    expect(sent).toEqual([false, true]);
  });

  test("without any model there is none to insist on", async () => {
    const { post } = await newModelPartner(NO_MODELS);
    const insists = await post("/v1/workouts", { ...WORKOUT, mode: "model" });
    expect([insists.status, insists.body.code]).toEqual([501, "not_enabled"]);
    const { status, body } = await post("/v1/workouts", { ...WORKOUT, mode: "auto" });
    expect([status, body.proposal]).toMatchObject([
      200,
      { source: "engine", reason: "not_enabled" },
    ]);
  });
});

describe("what it costs", () => {
  test("adds up in the usage, to the micro-dollar", async () => {
    const { post, usage, script } = await newModelPartner(WITHOUT_STUDENT);
    script.add("anthropic", act.garbage("prose"), 2);
    const answers = [];
    for (let i = 0; i < 3; i += 1)
      answers.push(await post("/v1/workouts", { ...WORKOUT, mode: "auto" }));
    expect(
      answers[0]!.body.proposal.tried.map(({ outcome }: { outcome: string }) => outcome),
    ).toEqual(["bad_answer", "bad_answer", "done"]);
    const cost = answers.reduce((sum, { body }) => sum + body.proposal.usage.costUsd, 0);
    expect(cost).toBeGreaterThan(0);
    const spent = async () => (await usage()).totals.costUsd;
    await expect.poll(spent).toBeCloseTo(cost, 9);
    const { totals, budget } = await usage();
    expect(totals).toMatchObject({ requests: 3, modelAnswers: 3, attempts: 2, fallbacks: 0 });
    await expect.poll(async () => (await usage()).budget.day.spentUsd).toBeCloseTo(cost, 9);
    expect(budget.day.reservedUsd).toBe(0);
    const byModel = (await usage("?groupBy=model")).data;
    expect(byModel.map(({ key: model }: { key: string }) => model)).toEqual([
      "claude-haiku",
      "gpt-luna",
    ]);
  });

  test("ends at the cap: then it is the one that costs nothing, or the engine", async () => {
    const spendCaps = { dayUsd: 0 };
    const withStudent = await newModelPartner({ spendCaps });
    const free = await withStudent.post("/v1/workouts", { ...WORKOUT, mode: "auto" });
    expect(free.body.proposal).toMatchObject({ source: "student", reason: null });
    const { post, asked } = await newModelPartner({ ...WITHOUT_STUDENT, spendCaps });
    const none = await post("/v1/workouts", { ...WORKOUT, mode: "model" });
    expect([none.status, none.body.proposal]).toMatchObject([
      200,
      {
        source: "engine",
        reason: "budget",
        tried: [
          { model: "claude-haiku", outcome: "budget" },
          { model: "gpt-luna", outcome: "budget" },
        ],
      },
    ]);
    expect(asked).toEqual([]);
  });

  test("does not pass the cap in a burst", async () => {
    const dayUsd = 0.01;
    const { post, usage, fakes } = await newModelPartner({
      ...WITHOUT_STUDENT,
      spendCaps: { dayUsd },
    });
    const burst = Array.from({ length: 60 }, () =>
      post("/v1/workouts", { ...WORKOUT, mode: "auto" }),
    );
    const reasons = (await Promise.all(burst)).map(({ status, body }) => [
      status,
      body.proposal.reason,
    ]);
    const count = (reason: string | null) =>
      reasons.filter((one) => one[0] === 200 && one[1] === reason).length;
    expect(count(null) + count("budget")).toBe(60);
    expect(count("budget")).toBeGreaterThan(0);
    await expect.poll(async () => (await usage()).budget.day.reservedUsd).toBe(0);
    const { budget, totals } = await usage();
    expect(budget.day.spentUsd).toBeLessThanOrEqual(dayUsd);
    expect(budget.day.spentUsd).toBeCloseTo(totals.costUsd, 9);
    expect(fakes.calls.filter(({ route }) => route === "answer")).toHaveLength(count(null));
  });
});

describe("the models", () => {
  test("are listed with prices and how they are; a switched-off one is not asked", async () => {
    const { post, api, key, script } = await newModelPartner(WITHOUT_STUDENT);
    const list = async () => (await api("GET", "/v1/models", { key })).body.data;
    const statuses = async () =>
      Object.fromEntries(
        (await list()).map(({ id, status }: { id: string; status: string }) => [id, status]),
      );
    expect(await statuses()).toEqual({
      engine: "up",
      "claude-haiku": "up",
      "claude-sonnet": "up",
      "gpt-luna": "up",
      "gpt-sol": "up",
      "gpt-transcribe": "up",
      whisper: "up",
    });
    for (const { id, prices, pricesFrom } of await list()) {
      const isPaidByMinute = prices.minuteUsd > 0;
      expect(isPaidByMinute).toBe(id === "gpt-transcribe" || id === "whisper");
      expect(prices.outputUsd > 0).toBe(id !== "engine" && !isPaidByMinute);
      expect(pricesFrom === null).toBe(id === "engine");
    }
    // Another question each time, or what was kept would answer.
    let minutes = 30;
    const ask = () => {
      minutes += 1;
      return post("/v1/workouts", { ...WORKOUT, minutes, mode: "auto" });
    };
    const set = (body: object) =>
      api("PATCH", "/admin/models/claude-haiku", { key: operatorKey, body });
    expect((await set({ isEnabled: false })).body).toMatchObject({
      status: "off",
      isEnabled: false,
    });
    expect(await statuses()).toMatchObject({ "claude-haiku": "off" });
    const off = await ask();
    expect(off.body.proposal.tried).toEqual([{ model: "gpt-luna", outcome: "done" }]);
    expect((await set({ isEnabled: true, sharePercent: 0 })).body).toMatchObject({
      sharePercent: 0,
    });
    const none = await ask();
    expect(none.body.proposal.source).toBe("gpt");
    await set({ sharePercent: 100 });
    const on = await ask();
    expect(on.body.proposal.source).toBe("claude");
    script.add("anthropic", act.spendLimit(), 1);
    await ask();
    expect(await statuses()).toMatchObject({ "claude-haiku": "parked", "claude-sonnet": "parked" });
    expect((await set({ parkedUntil: null })).body).toMatchObject({ status: "up" });
    expect((await ask()).body.proposal.source).toBe("claude");
  });
});
