import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { bookedFor, makeCtx, moneyOf, newOrganization } from "../../test/worker/ctx-kit.ts";
import { deployFakes } from "../../test/worker/deployed-models.ts";
import { type Scripts, fails, makeScripted } from "../../test/worker/model-kit.ts";
import { NOW, newId } from "../../test/worker/rows.ts";
import {
  BAD,
  CUT,
  DOWN,
  FLAWED,
  GOOD,
  type RunOptions,
  SKILL,
  json,
  rowsOf,
  run,
} from "../../test/worker/skill-kit.ts";
import { makeVirtualClock } from "../../test/worker/virtual-clock.ts";
import { dayOf } from "../core/tiers.ts";
import { getCaps } from "../services/organizations.ts";
import { purseOf } from "../services/purse.ts";
import { runSkill } from "./run-skill.ts";
import { DAY_MS } from "../core/durations.ts";

afterEach(() => void vi.restoreAllMocks());

describe("the athlete's day", () => {
  const skill = { ...SKILL, keptMs: 0 };

  test.each([
    ["free", 10],
    ["premium", 50],
  ] as const)(
    "of a %s athlete has %i requests, and then the engine answers",
    async (tier, quota) => {
      const tenant = await newOrganization();
      const call = { athlete: { id: newId("athlete"), tier } };
      const object = (
        await makeCtx(tenant, makeScripted(makeVirtualClock(), {}).models)
      ).ctx.athleteObject(tenant, call.athlete.id);
      for (let i = 0; i < quota - 1; i += 1) await object.reserve(dayOf(NOW), quota);
      const last = await run({ student: [GOOD] }, { tenant, call, skill });
      expect([last.source, last.remainingToday]).toEqual(["student", 0]);
      const over = await run({ student: [GOOD] }, { tenant, call, skill });
      expect([over.source, over.reason, over.calls]).toEqual(["engine", "daily_limit", []]);
      expect(rowsOf(over.booked)).toEqual(["fallback engine daily_limit"]);
      const tomorrow = await run(
        { student: [GOOD] },
        { tenant, call, skill, over: { now: NOW + DAY_MS } },
      );
      expect(tomorrow.remainingToday).toBe(quota - 1);
    },
  );

  test("gets back what no model answered, and says so in the books", async () => {
    const tenant = await newOrganization();
    const call = { athlete: { id: newId("athlete"), tier: "free" as const } };
    for (const scripts of [{ student: [DOWN] }, { student: [BAD] }]) {
      const { booked, ctx, remainingToday } = await run(scripts, { tenant, call, skill });
      expect(booked.map(({ refunded }) => refunded)).toEqual(
        booked.map(({ kind }) => (kind === "fallback" ? 1 : 0)),
      );
      expect(remainingToday).toBeNull();
      expect(await ctx.athleteObject(tenant, call.athlete.id).usedOn(dayOf(NOW))).toBe(0);
    }
    const unnamed = await run({ student: [DOWN] }, { tenant, skill });
    expect(unnamed.booked.at(-1)).toMatchObject({ kind: "fallback", refunded: 0 });
  });
});

describe("why the engine answered", () => {
  const reasonOf = async (scripts: Scripts, options: RunOptions = {}) => {
    const { reason, booked, source } = await run(scripts, options);
    return { reason, source, rows: rowsOf(booked) };
  };
  const poor = () => newOrganization({ dayCapMicros: 0 });

  test.each<[string, Scripts, () => Promise<RunOptions>, string[]]>([
    ["not_enabled", {}, async () => ({}), []],
    [
      "screened",
      { student: [GOOD] },
      async () => ({ skill: { ...SKILL, screen: () => "no" } }),
      ["fallback engine screened"],
    ],
    [
      "daily_limit",
      { student: [GOOD] },
      async () => ({ over: { rehearsal: ["daily_limit"] } }),
      ["fallback engine daily_limit"],
    ],
    [
      "budget",
      { "claude-haiku": [GOOD] },
      async () => ({ tenant: await poor() }),
      ["attempt claude-haiku budget", "fallback engine budget"],
    ],
    [
      "models_down",
      { "claude-haiku": [DOWN] },
      async () => ({}),
      ["attempt claude-haiku overloaded", "fallback engine models_down"],
    ],
    [
      "bad_answers",
      { "claude-haiku": [BAD] },
      async () => ({}),
      [
        "attempt claude-haiku bad_answer",
        "attempt claude-haiku bad_answer",
        "fallback engine bad_answers",
      ],
    ],
  ])("%s", async (reason, scripts, options, rows) => {
    expect(await reasonOf(scripts, await options())).toEqual({ reason, source: "engine", rows });
  });

  test("without money the one that costs nothing still answers", async () => {
    const { rows, source } = await reasonOf(
      { student: [GOOD], "claude-haiku": [GOOD] },
      { tenant: await poor() },
    );
    expect([source, rows]).toEqual(["student", ["answer student done"]]);
  });

  test("books that cannot be asked stop the spending, not the answer", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const lost = () => Promise.reject(new Error("the object is gone"));
    const line = { admit: lost, leave: lost, withdraw: lost, ahead: lost };
    const partner = () => ({ reserve: lost, settle: lost, budget: lost, ...line });
    const { reason, source } = await reasonOf({ "claude-haiku": [GOOD] }, { over: { partner } });
    expect([source, reason]).toEqual(["engine", "budget"]);
  });

  test("a day that cannot be asked, or given back, does not stop it either", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const lost = () => Promise.reject(new Error("the object is gone"));
    const call = { athlete: { id: newId("athlete"), tier: "free" as const } };
    const object = { reserve: lost, refund: lost, usedOn: lost, erase: lost };
    const gone = await run({ student: [GOOD] }, { call, over: { athleteObject: () => object } });
    expect([gone.source, gone.reason, gone.calls]).toEqual(["engine", "models_down", []]);
    const goes = { ...object, reserve: async () => 1 };
    const down = await run({ student: [DOWN] }, { call, over: { athleteObject: () => goes } });
    expect([down.source, down.reason]).toEqual(["engine", "models_down"]);
  });
});

describe("money and books", () => {
  test("every call stands there with its model's version and its provider's id", async () => {
    const { models, clock } = await deployFakes({
      who: ["anthropic", "openai"],
      brain: ({ provider }) => ({ text: provider === "anthropic" ? "no" : '{"days":[1,2]}' }),
    });
    const { ctx, flush } = await makeCtx(await newOrganization(), models);
    const call = { operation: "tests.run", athlete: null, purse: purseOf(ctx) };
    const answer = await clock.run(runSkill(ctx, SKILL, { wanted: 2 }, call));
    await clock.run(flush());
    const booked = await bookedFor(ctx);
    expect(booked).toMatchObject([
      {
        kind: "attempt",
        model: "claude-haiku",
        provider_model: "claude-haiku-5-5",
        outcome: "bad_answer",
      },
      {
        kind: "attempt",
        model: "claude-haiku",
        provider_model: "claude-haiku-5-5",
        outcome: "bad_answer",
      },
      { kind: "answer", model: "gpt-luna", provider_model: "gpt-6-luna", source: "gpt" },
    ]);
    for (const row of booked) {
      expect(row.provider_request_id).toMatch(/^req_fake_\d+$/);
      expect(row.prompt_version).toBe("motivation@1");
      expect(row.cost_micros).toBeGreaterThan(0);
    }
    expect(answer.usage.costMicros).toBe(booked.reduce((sum, row) => sum + row.cost_micros, 0));
    expect(new Set(booked.map((row) => row.provider_request_id)).size).toBe(3);
  });

  const script = fc.constantFrom(
    GOOD,
    FLAWED,
    BAD,
    CUT,
    DOWN,
    json({ add: [2] }),
    [fails("server_error")],
    [...GOOD, fails("cut")],
    [{ type: "silence" } as const],
  );
  const scripts = fc.array(script, { minLength: 1, maxLength: 4 });
  const plan = fc.record({
    scripts: fc.record(
      {
        "claude-haiku": scripts,
        "gpt-luna": scripts,
        "claude-sonnet": scripts,
        "gpt-sol": scripts,
      },
      { requiredKeys: [] },
    ),
    tier: fc.constantFrom("free" as const, "premium" as const, "pro" as const),
    dayCapMicros: fc.constantFrom(10_000_000, 2_000, 100),
  });

  test("whatever happens, what is spent is what is booked, nothing stays set aside, and one row answers", async () => {
    const skill = { ...SKILL, keptMs: 0, role: "session" as const };
    const property = fc.asyncProperty(plan, async ({ scripts, tier, dayCapMicros }) => {
      fc.pre(Object.keys(scripts).length > 0);
      const tenant = await newOrganization({ dayCapMicros });
      const call = { athlete: { id: newId("athlete"), tier } };
      const { booked, source, calls } = await run(scripts, { tenant, call, skill });
      const money = await moneyOf(tenant);
      expect(money).toEqual({ booked: money.spent, spent: money.spent, reserved: 0 });
      const answers = booked.filter(({ kind }) => kind !== "attempt");
      expect(answers).toMatchObject([
        { kind: source === "engine" ? "fallback" : "answer", source },
      ]);
      const called = booked.filter(({ outcome, model }) => model !== null && outcome !== "budget");
      expect(called.map(({ model }) => model)).toEqual(calls.map(({ model }) => model));
    });
    await fc.assert(property, { numRuns: 25 });
  }, 20_000);

  test("a thousand at once with money for a hundred: a hundred are asked", async () => {
    const COST = 1_000;
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const tenant = await newOrganization({ dayCapMicros: 100 * COST, monthCapMicros: 1e9 });
    const { ctx, flush } = await makeCtx(tenant, makeScripted(makeVirtualClock(), {}).models);
    // An isolate that has served the organisation knows its caps.
    await getCaps(ctx);
    const purse = purseOf(ctx);
    const all = await Promise.all(Array.from({ length: 1_000 }, () => purse.reserve(COST)));
    const granted = all.filter((one) => one !== null);
    expect(granted).toHaveLength(100);
    expect(await moneyOf(tenant)).toMatchObject({ spent: 0, reserved: 100 * COST });
    await Promise.all(granted.map((one) => one.settle(COST / 2)));
    await flush();
    expect(await moneyOf(tenant)).toMatchObject({ spent: 50 * COST, reserved: 0 });
    expect(await purse.reserve(50 * COST + 1)).toBeNull();
    expect(await purse.reserve(50 * COST)).not.toBeNull();
    await flush();
  }, 20_000);
});
