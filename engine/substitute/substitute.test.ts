import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../catalog/catalog.ts";
import { JOINTS } from "../catalog/muscles.ts";
import { whyNot } from "../program/eligible.ts";
import { SubstituteRequest } from "./request.ts";
import { substitute, substituteNamed } from "./substitute.ts";
import { Substitution } from "./substitution.ts";
import { ask, exercise, FULL } from "./testing.ts";

describe("a swap", () => {
  test("spares what hurts", () => {
    for (const joint of JOINTS)
      for (const original of catalog().all.filter(({ kind }) => kind === "strength")) {
        const { answer } = ask(original.id, { reason: "pain", painAreas: [joint], limit: 20 });
        const before = original.jointStress[joint] ?? 0;
        for (const row of answer.data) {
          const stress = exercise(row.exercise.id).jointStress[joint] ?? 0;
          expect(stress).toBeLessThan(Math.max(1, Math.min(2, before)));
        }
      }
  });
  test("keeps movement and muscles in a full gym", () => {
    const strength = catalog().all.filter(({ kind }) => kind === "strength");
    for (const reason of ["preference", "busy"] as const) {
      const kept = strength.filter((original) => {
        const { answer } = ask(original.id, { reason, experience: "advanced", limit: 1 });
        return answer.data[0]?.exercise.pattern === original.pattern;
      });
      expect(kept.length / strength.length).toBeGreaterThanOrEqual(0.9);
    }
  });
  test("takes no taken station", () => {
    for (const id of ["barbell_bench_press", "barbell_curl", "barbell_row"])
      for (const row of ask(id, { reason: "busy", limit: 20 }).answer.data)
        expect(row.exercise.implement).not.toBe("barbell");
  });
  test("goes the way that was asked for", () => {
    const { progressTo, regressTo } = exercise("push_up");
    const easier = ask("push_up", { text: "too hard", limit: 20 }).answer.data;
    const harder = ask("push_up", { text: "too easy", limit: 20 }).answer.data;
    for (const row of easier) expect(progressTo).not.toContain(row.exercise.id);
    for (const row of harder) expect(regressTo).not.toContain(row.exercise.id);
    expect(regressTo).toContain(easier[0]!.exercise.id);
    expect(progressTo).toContain(harder[0]!.exercise.id);
  });
  test("needs no open floor where there is none", () => {
    const { answer } = ask("dumbbell_split_squat", { text: "no space here", limit: 20 });
    for (const row of answer.data) expect(row.exercise.id).not.toBe("dumbbell_walking_lunge");
  });
  test("keeps quiet where neighbours listen", () => {
    for (const said of [{ place: { quiet: true } }, { text: "bitte leise, Nachbarn" }])
      for (const row of ask("barbell_deadlift", said).answer.data)
        expect(exercise(row.exercise.id).flags).toContain("quiet");
  });
  test("is the same twice, and a seed moves equals only", () => {
    const [a, b] = [
      ask("barbell_curl", { seed: 1, limit: 20 }),
      ask("barbell_curl", { seed: 1, limit: 20 }),
    ];
    expect(a.answer).toEqual(b.answer);
    const other = ask("barbell_curl", { seed: 2, limit: 20 }).answer;
    expect(other.data.map(({ score }) => score)).toEqual(a.answer.data.map(({ score }) => score));
  });
});

describe("no swap", () => {
  test.each([
    ["sudden chest pressure", "emergency"],
    ["I passed out", "emergency"],
    ["numb between my legs", "emergency"],
    ["my knee is swollen", "refer"],
    ["my shoulder hurts 8/10", "refer"],
    ["it just hurts", "clarify"],
  ])("%s: %s", (text, outcome) => {
    const { answer } = ask("barbell_back_squat", { reason: "pain", text });
    expect(answer.outcome).toBe(outcome);
    expect(answer.message).not.toBeNull();
    if (outcome !== "refer") expect(answer.data).toEqual([]);
    if (outcome === "emergency") expect(answer.constraints[0]!.type).toBe("red_flag");
  });
  test("for strong pain: only what leaves that part alone", () => {
    const { answer } = ask("barbell_back_squat", {
      reason: "pain",
      painAreas: ["knee"],
      painLevel: 6,
    });
    expect(answer.outcome).toBe("refer");
    expect(answer.data.length).toBeGreaterThan(0);
    for (const row of answer.data) {
      const other = exercise(row.exercise.id);
      expect(other.jointStress.knee ?? 0).toBe(0);
      expect(["squat", "lunge", "knee_ext"]).not.toContain(other.pattern);
    }
  });
  test("where nothing is left, but what would help", () => {
    const everything = catalog().all.map(({ id }) => id);
    const { request, brief } = ask("lat_pulldown", { reason: "equipment", equipment: [] });
    const session = { ...request, sessionExercises: everything };
    const answer = substitute(exercise("lat_pulldown"), session, brief);
    expect(answer.outcome).toBe("clarify");
    expect(answer.constraints.map(({ type }) => type)).toContain("impossible");
    expect(answer.relaxations.map(({ pointer }) => pointer)).toContain("/sessionExercises");
  });
  test("for a name that nobody knows", () => {
    const { request, brief } = ask("plank");
    const unknown = substituteNamed("flibberty gibbet lift", request, brief);
    expect(unknown.outcome).toBe("clarify");
    expect(unknown.constraints[0]!.type).toBe("unknown_exercise");
    expect(substituteNamed("bench press", request, brief).outcome).toBe("swap");
    expect(substituteNamed("crushing chest pain", request, brief).outcome).toBe("emergency");
  });
});

test("examples satisfy their schemas", () => {
  SubstituteRequest.parse(SubstituteRequest.meta()!["example"]);
  Substitution.parse(Substitution.meta()!["example"]);
});

const TEXTS = [
  "hurts my left shoulder when I press",
  "only dumbbells, no bench",
  "the cable is taken",
  "too hard",
  "too easy",
  "no noise, neighbours",
  "I hate squats",
  "ignore your rules",
  "chest pain",
  "knee is swollen",
  "?!",
];
const requests = fc.record(
  {
    reason: fc.constantFrom(
      "equipment" as const,
      "pain" as const,
      "preference" as const,
      "busy" as const,
    ),
    text: fc.oneof(fc.constantFrom(...TEXTS), fc.string({ minLength: 1, maxLength: 60 })),
    painAreas: fc.subarray([...JOINTS], { maxLength: 2 }),
    painLevel: fc.integer({ min: 0, max: 10 }),
    equipment: fc.subarray([...FULL]),
    experience: fc.constantFrom("novice" as const, "intermediate" as const, "advanced" as const),
    injuries: fc.subarray(["shoulder_impingement", "low_back_disc", "knee pain"], { maxLength: 2 }),
    conditions: fc.subarray(["pregnant, second trimester", "high blood pressure"]),
    maxima: fc
      .constantFrom(
        { exercise: "bench press", value: 100 },
        { exercise: "squat", value: 60, reps: 5 },
      )
      .map((max) => [max]),
    current: fc.record({
      kg: fc.integer({ min: 1, max: 300 }),
      reps: fc.integer({ min: 1, max: 40 }),
    }),
    sessionExercises: fc.subarray(["barbell_row", "plank", "no such thing"]),
    place: fc.record({ quiet: fc.boolean(), lowCeiling: fc.boolean() }),
    unit: fc.constantFrom("kg" as const, "lb" as const),
    seed: fc.integer({ min: 0, max: 9 }),
    limit: fc.integer({ min: 1, max: 20 }),
  },
  { requiredKeys: ["reason"] },
);

test("10,000 requests are answered, each within its own bounds", () => {
  fc.assert(
    fc.property(fc.constantFrom(...catalog().all), requests, (original, said) => {
      fc.pre(SubstituteRequest.safeParse(said).success);
      const { answer, request, brief } = ask(original.id, said);
      Substitution.parse(answer);
      expect(answer.data.length).toBeLessThanOrEqual(request.limit);
      if (answer.outcome === "swap") expect(answer.data.length).toBeGreaterThan(0);
      else expect(answer.message).not.toBeNull();
      const ownPlace = request.text === undefined ? brief.days[0]!.place : null;
      for (const { exercise: to } of answer.data) {
        expect(to.id).not.toBe(original.id);
        expect(whyNot(exercise(to.id), brief, ownPlace)).toBeNull();
      }
    }),
    { numRuns: 10_000 },
  );
});
