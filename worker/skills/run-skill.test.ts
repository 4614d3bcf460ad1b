import { afterEach, describe, expect, test, vi } from "vitest";
import { fails } from "../../test/worker/model-kit.ts";
import { newOrganization, store } from "../../test/worker/ctx-kit.ts";
import { NOW, anAthlete, anAudit, newId } from "../../test/worker/rows.ts";
import {
  BAD,
  CUT,
  DOWN,
  Days,
  FLAWED,
  GOOD,
  type RunOptions,
  SKILL,
  json,
  rowsOf,
  run,
} from "../../test/worker/skill-kit.ts";
import { dayOf } from "../core/tiers.ts";
import type { TenantId } from "../core/tenant.ts";
import { DAY_MS } from "../core/durations.ts";

afterEach(() => void vi.restoreAllMocks());

describe("an answer", () => {
  test("that is good is used, and booked as one call", async () => {
    const { answer, source, reason, calls, booked } = await run({ student: [GOOD] });
    expect([answer, source, reason, calls.length]).toEqual([{ days: [1, 2] }, "student", null, 1]);
    expect(rowsOf(booked)).toEqual(["answer student done"]);
  });

  test("that is bad is repaired once, with what was wrong with it", async () => {
    const { answer, calls, booked } = await run({ "claude-haiku": [BAD, GOOD] });
    expect(answer).toEqual({ days: [1, 2] });
    const [, repair] = calls;
    expect(repair!.ask.messages.map(({ role }) => role)).toEqual(["user", "assistant", "user"]);
    expect(JSON.stringify(repair!.ask.messages.at(-1))).toContain("not one JSON value");
    expect(rowsOf(booked)).toEqual(["attempt claude-haiku done", "answer claude-haiku done"]);
  });

  test("that is bad twice is given up: the next model is asked, and that one complained of", async () => {
    const { source, booked, outcomes } = await run({ "claude-haiku": [BAD], "gpt-luna": [GOOD] });
    expect(source).toBe("gpt");
    expect(rowsOf(booked)).toEqual([
      "attempt claude-haiku bad_answer",
      "attempt claude-haiku bad_answer",
      "answer gpt-luna done",
    ]);
    const complaints = outcomes.filter(({ result }) => result === "bad_answer");
    expect(complaints.map(({ model }) => model)).toEqual(["claude-haiku", "claude-haiku"]);
  });

  test("that is bad from two models is the engine's, though there is a third", async () => {
    const scripts = { student: [BAD], "claude-haiku": [BAD], "gpt-luna": [GOOD] };
    const { source, reason, answer, booked } = await run(scripts);
    expect([source, reason, answer]).toEqual(["engine", "bad_answers", { days: [] }]);
    expect(rowsOf(booked).at(-1)).toBe("fallback engine bad_answers");
    expect(booked).toHaveLength(5);
  });

  test("that is flawed is mended by a patch of its own size", async () => {
    const { answer, calls } = await run({ student: [FLAWED, json({ add: [7] })] });
    expect(answer).toEqual({ days: [1, 7] });
    expect(calls[1]!.ask).toMatchObject({
      maxOutputTokens: 50,
      answer: { name: "motivation_patch" },
    });
    expect(JSON.stringify(calls[1]!.ask.messages.at(-1))).toContain("there are 1 of 2");
  });

  test.each([
    ["no patch", BAD],
    ["a patch that is no patch", json({ take: [1] })],
    ["a patch that is cut", CUT],
    ["no answer", DOWN],
  ])("that is flawed is used as it is where there is %s", async (_, patch) => {
    const { answer, source, reason, calls } = await run({
      student: [FLAWED, patch],
      "claude-haiku": [GOOD],
    });
    expect([answer, source, reason]).toEqual([{ days: [1] }, "student", null]);
    expect(calls.map(({ model }) => model)).toEqual(["student", "student"]);
  });

  test("that is cut is asked for with twice the room, even if it can be read", async () => {
    const { answer, calls } = await run({ student: [CUT, FLAWED] });
    expect(calls.map(({ ask }) => ask.maxOutputTokens)).toEqual([100, 200]);
    expect(answer).toEqual({ days: [1] });
  });
});

describe("what was answered is kept", () => {
  const ATHLETE = { id: newId("athlete"), tier: "free" } as const;

  test("and given again for a day: no call, nobody's day, booked as a hit", async () => {
    const tenant = await newOrganization();
    const athlete = { ...anAthlete(), tier: "free" as const };
    await store.athletes.create(tenant, athlete, anAudit());
    await run({ "claude-haiku": [GOOD] }, { tenant, call: { athlete } });
    const again = await run({ student: [BAD] }, { tenant, call: { athlete } });
    expect(again).toMatchObject({ answer: { days: [1, 2] }, source: "claude", isKept: true });
    expect([again.calls, again.remainingToday]).toEqual([[], null]);
    expect(again.booked).toMatchObject([
      {
        kind: "cache_hit",
        model: "claude-haiku",
        provider_model: "claude-haiku-5-5-fake",
        cost_micros: 0,
      },
    ]);
    expect(await again.ctx.athleteObject(tenant, athlete.id).usedOn(dayOf(NOW))).toBe(1);
    const later = await run({ student: [GOOD] }, { tenant, over: { now: NOW + DAY_MS } });
    expect(later.isKept).toBe(false);
  });

  test("for this partner, this prompt and this question alone, and only while the schema takes it", async () => {
    const tenant = await newOrganization();
    await run({ student: [GOOD] }, { tenant });
    const isKept = async (options: RunOptions) => (await run({ student: [GOOD] }, options)).isKept;
    expect(await isKept({ tenant })).toBe(true);
    expect(await isKept({ tenant: await newOrganization() })).toBe(false);
    expect(await isKept({ tenant: tenant.replace(".test", ".live") as TenantId })).toBe(false);
    expect(await isKept({ tenant, skill: { ...SKILL, version: 2 } })).toBe(false);
    const stricter = { ...SKILL, schema: Days.refine(({ days }) => days[0] === 3) };
    expect(await isKept({ tenant, skill: stricter })).toBe(false);
  });

  test("but not what is rehearsed, what failed, or what never is", async () => {
    const rehearsal = ["student_down"] as const;
    const tenant = await newOrganization();
    const scripts = { "claude-haiku": [GOOD] };
    expect((await run(scripts, { tenant, over: { rehearsal } })).source).toBe("claude");
    expect((await run(scripts, { tenant })).isKept).toBe(false);
    // What was kept since is no answer to a rehearsal.
    expect((await run(scripts, { tenant, over: { rehearsal } })).isKept).toBe(false);
    const other = await newOrganization();
    expect((await run({ student: [DOWN] }, { tenant: other })).source).toBe("engine");
    expect((await run(scripts, { tenant: other })).isKept).toBe(false);
    const skill = { ...SKILL, keptMs: 0 };
    const third = await newOrganization();
    await run(scripts, { tenant: third, skill });
    expect((await run(scripts, { tenant: third, skill, call: { athlete: ATHLETE } })).isKept).toBe(
      false,
    );
  });
});

describe("how much is asked for one answer", () => {
  const skill = { ...SKILL, role: "session" as const };
  const call = { athlete: { id: newId("athlete"), tier: "premium" as const } };

  test("four calls at most, repairs and second choices included", async () => {
    const broken = [fails("server_error")];
    const { calls, source } = await run(
      { "claude-sonnet": [broken, BAD], "gpt-sol": [BAD], "claude-haiku": [BAD] },
      { skill, call },
    );
    expect(calls.map(({ model }) => model)).toEqual([
      "claude-sonnet",
      "claude-sonnet",
      "claude-sonnet",
      "gpt-sol",
    ]);
    expect(source).toBe("engine");
  });

  test("no model that failed is asked again for the second choice", async () => {
    const { calls, source } = await run(
      { "claude-sonnet": [DOWN], "gpt-sol": [BAD], "claude-haiku": [GOOD] },
      { skill, call },
    );
    expect(calls.map(({ model }) => model)).toEqual([
      "claude-sonnet",
      "gpt-sol",
      "gpt-sol",
      "claude-haiku",
    ]);
    expect(source).toBe("claude");
  });

  test("what had a flaw is not given again, and another tier has answers of its own", async () => {
    const tenant = await newOrganization();
    const flawed = { student: [FLAWED, BAD] };
    expect((await run(flawed, { tenant })).answer).toEqual({ days: [1] });
    expect((await run({ student: [GOOD] }, { tenant })).isKept).toBe(false);
    expect((await run({ student: [GOOD] }, { tenant })).isKept).toBe(true);
    expect((await run({ student: [GOOD] }, { tenant, call })).isKept).toBe(false);
  });
});
