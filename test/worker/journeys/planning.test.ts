/** A program from request to proof: planned with what is known of the athlete, signed, or refused in words. */
import { describe, expect, test } from "vitest";
import { catalog } from "../../../engine/catalog/catalog.ts";
import { canonicalJson } from "../../../engine/canonical.ts";
import type { Program } from "../../../engine/program/program.ts";
import { type KeySet, verifyDetached } from "../../../worker/core/report-key.ts";
import { hashInput, hashProgram } from "../../../worker/services/reports.ts";
import { type Answer, makeApi, newAthlete, newPartner, newSession } from "../harness.ts";
import { NOW } from "../rows.ts";

const api = makeApi({ clock: () => NOW });
const partner = () => newPartner({ via: api });
const PREVIEW = "/v1/programs/preview";

const GYM = ["barbell", "rack", "bench", "dumbbells", "pullup_bar"];
const REQUEST = {
  age: 34,
  experience: "intermediate",
  goal: "strength",
  weeks: 4,
  daysPerWeek: 3,
  equipment: GYM,
  maxima: [{ exercise: "back squat", value: 140 }],
};
const preview = async (body: object, key?: string) =>
  api("POST", PREVIEW, { key: key ?? (await partner()).key, body });
const exerciseIds = ({ weeks }: Program) =>
  weeks.flatMap(({ sessions }) =>
    sessions.flatMap(({ exercises }) => exercises.map(({ exerciseId }) => exerciseId)),
  );
const codesOf = ({ body }: Answer) => body.errors.map(({ code }: { code: string }) => code);

describe("a preview", () => {
  test("is a program with a report that anybody can check, and the same again for the same", async () => {
    const { key } = await partner();
    const first = await preview(REQUEST, key);
    expect(first.status).toBe(200);
    const { program, report, request, outcome } = first.body;
    expect(outcome).toBe("plan");
    expect(program.weeks).toHaveLength(4);
    expect(request).toEqual(REQUEST);
    expect(report.verdict).toMatch(/^verified/);
    expect(report.checks.length).toBeGreaterThan(30);
    expect({ ...(await hashProgram(program)), inputHash: await hashInput(request) }).toEqual({
      programHash: report.programHash,
      weekHashes: report.weekHashes,
      inputHash: report.inputHash,
    });

    const jwks = await api("GET", "/.well-known/jwks.json");
    expect(jwks.headers.get("cache-control")).toBe("public, max-age=3600");
    const { signature, ...signed } = report;
    const keys = jwks.body as KeySet;
    expect(JSON.stringify(keys)).not.toContain('"d"');
    expect(await verifyDetached(keys, signature, canonicalJson(signed))).toBe("valid");
    const changed = canonicalJson({ ...signed, verdict: "rejected" });
    expect(await verifyDetached(keys, signature, changed)).toBe("invalid");

    const again = await preview(request, key);
    expect(again.body.program).toEqual(program);
    expect((await preview({ ...request, seed: 99 }, key)).body.report.inputHash).not.toBe(
      report.inputHash,
    );
  });

  test("takes from the athlete what the request leaves out, and nothing that it says", async () => {
    const { key } = await partner();
    const facts = { birthYear: 1994, sex: "female", weightKg: 64.5, units: "imperial" };
    const { id } = await newAthlete(key, facts, api);
    const preferences = {
      goals: ["strength", "hypertrophy"],
      experience: "intermediate",
      equipment: [{ kind: "dumbbells", maxKg: 30, incrementKg: 2 }],
      injuryHistory: [
        {
          area: "shoulder",
          note: "pain when pressing overhead",
          since: "2026-09-01",
          cleared: false,
        },
        { area: "knee", cleared: true },
      ],
      workoutMinutes: 45,
      daysPerWeek: 2,
      focusAreas: ["back"],
    };
    await api("PUT", `/v1/athletes/${id}/preferences`, { key, body: preferences });
    const { body } = await preview({ athleteId: id, weeks: 4, minutes: 30 }, key);
    expect(body.request).toEqual({
      weeks: 4,
      minutes: 30,
      age: 32,
      sex: "female",
      weightKg: 64.5,
      unit: "lb",
      experience: "intermediate",
      goal: "strength",
      secondaryGoals: ["hypertrophy"],
      equipment: preferences.equipment,
      injuries: ["shoulder: pain when pressing overhead, since 2026-09-01", "knee, cleared"],
      daysPerWeek: 2,
      focus: ["back"],
    });
    expect(body.flags).toContain("injury_modified");
    expect(body.program).toMatchObject({ unit: "lb", daysPerWeek: 2 });
    for (const exerciseId of exerciseIds(body.program)) {
      const { tags } = catalog().byId.get(exerciseId)!;
      expect(tags).not.toContain("overhead_press_heavy");
    }
    const own = {
      athleteId: id,
      gyms: [{ name: "Hotel", equipment: ["bands"] }],
      weekdays: ["mon"],
    };
    const { request } = (await preview({ ...own, goal: "fat_loss", injuries: [] }, key)).body;
    expect(request).toMatchObject({ goal: "fat_loss", injuries: [], weekdays: ["mon"] });
    for (const field of ["equipment", "secondaryGoals", "daysPerWeek"])
      expect(request).not.toHaveProperty(field);
  });

  test("needs the right to read athletes, and meets no athlete of anybody else", async () => {
    const { key, newKey } = await partner();
    const { id } = await newAthlete(key, {}, api);
    const planner = (await newKey({ scopes: ["programs:plan"] })).key;
    expect((await preview({ athleteId: id }, planner)).body.code).toBe("scope_missing");
    expect((await preview({ weeks: 1 }, planner)).status).toBe(200);
    const other = await partner();
    const foreign = await preview({ athleteId: id }, other.key);
    const nobody = await preview({ athleteId: "ath_01kag9p5x8e0hs4vb9j6z8t3yq" }, other.key);
    expect([foreign.status, nobody.status]).toEqual([404, 404]);
    expect(foreign.body.detail).toBe(nobody.body.detail);
  });

  test("in a session is for its own athlete, whether named or not", async () => {
    const { key } = await partner();
    const own = await newAthlete(key, { birthYear: 1990 }, api);
    const other = await newAthlete(key, {}, api);
    const { token } = await newSession(key, { athleteId: own.id }, api);
    expect((await preview({ weeks: 1 }, token)).body.request.age).toBe(36);
    expect((await preview({ weeks: 1, athleteId: own.id }, token)).body.request.age).toBe(36);
    expect((await preview({ weeks: 1, athleteId: other.id }, token)).status).toBe(404);
    const lint = {
      program: { object: "program_input", weeks: [{ sessions: [] }] },
      athleteId: other.id,
    };
    expect((await api("POST", "/v1/programs/lint", { key: token, body: lint })).status).toBe(404);
  });

  test("says back what it made of the athlete's words", async () => {
    const conditions = ["pregnant, second trimester", "my left flurb tingles"];
    const { status, body } = await preview({ ...REQUEST, sex: "female", conditions });
    expect(status).toBe(200);
    expect(body.flags).toContain("pregnancy");
    expect(body.understood).toContainEqual(
      expect.objectContaining({ pointer: "/conditions/0", as: "pregnancy" }),
    );
    expect(JSON.stringify([body.understood, body.notUnderstood])).toContain("flurb");
    expect(body.program.notes.join(" ")).toContain("midwife");
  });

  test("makes no plan before somebody has looked at it, and signs nothing", async () => {
    const { status, body } = await preview({
      ...REQUEST,
      conditions: ["chest pain when I climb stairs"],
    });
    expect([status, body.outcome]).toEqual([200, "refer_first"]);
    expect([body.program, body.report]).toEqual([null, null]);
    expect(body.advice.length).toBeGreaterThan(0);
  });
});

describe("what cannot be planned is refused at the field that says it", () => {
  test("children", async () => {
    const { status, body } = await preview({ ...REQUEST, age: 12 });
    expect([status, body.code]).toEqual([422, "unsafe_request"]);
    expect(body.errors).toMatchObject([{ pointer: "/age", code: "under_13" }]);
    const { key } = await partner();
    const { id } = await newAthlete(key, { birthYear: 2016 }, api);
    const stored = await preview({ athleteId: id }, key);
    expect(stored.body.errors[0].fix).toContain("profile");
  });

  test("a deadlift of 900 kg, and nine days a week", async () => {
    const maxima = [{ exercise: "deadlift", value: 900 }];
    const heavy = await preview({ ...REQUEST, maxima });
    expect([heavy.status, heavy.body.code]).toEqual([422, "validation_failed"]);
    expect(heavy.body.errors[0]).toMatchObject({ code: "implausible_maxes" });
    expect(heavy.body.errors[0].pointer).toMatch(/^\/maxima\/0/);
    const often = await preview({ ...REQUEST, daysPerWeek: 9 });
    expect(often.status).toBe(422);
    expect(often.body.errors).toMatchObject([{ pointer: "/daysPerWeek", code: "too_big" }]);
  });

  test("wishes that cannot all be met, with what to loosen", async () => {
    const policy = { severities: { VOL_BELOW_FLOOR: "block" } };
    const { status, body } = await preview({ ...REQUEST, minutes: 15, daysPerWeek: 1, policy });
    expect([status, body.code]).toEqual([422, "unsatisfiable_constraints"]);
    expect(body.conflicts[0]).toMatchObject({ code: "VOL_BELOW_FLOOR" });
    expect(body.relaxations[0]).toMatchObject({ pointer: "/minutes", to: expect.any(Number) });
  });

  test("a policy that would loosen a rule", async () => {
    const policy = { severities: { EX_EQUIPMENT: "warn", NO_RULE: "block" } };
    const answer = await preview({ ...REQUEST, policy });
    expect(codesOf(answer)).toEqual(["loosens_a_rule", "unknown_rule"]);
    const strict = await preview({ ...REQUEST, policy: { maxRpe: 7 } });
    expect(strict.body.request.policy).toEqual({ maxRpe: 7 });
    expect(JSON.stringify(strict.body.program)).not.toMatch(/"rpe":(?:7\.5|8|9)/);
  });
});
