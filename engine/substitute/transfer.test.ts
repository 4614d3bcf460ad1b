import { describe, expect, test } from "vitest";
import { catalog } from "../catalog/catalog.ts";
import type { Exercise } from "../catalog/exercise.ts";
import { resolve } from "../program/resolve.ts";
import { isLoadable } from "../strength/ladder.ts";
import { gramsOfKg } from "../units.ts";
import { asProgramRequest, SubstituteRequest } from "./request.ts";
import { convertLoad, ratioBetween } from "./transfer.ts";

const GYM = ["barbell", "rack", "bench", "dumbbells", "cable", "leg_press", "machines"] as const;
const exercise = (id: string) => catalog().byId.get(id)!;

function convert(from: string, to: string, said: Partial<SubstituteRequest> = {}) {
  const request = SubstituteRequest.parse({ reason: "busy", equipment: GYM, ...said });
  const brief = resolve(asProgramRequest(request), "2026-11-21");
  const place = brief.days[0]!.place;
  const [original, other] = [exercise(from), exercise(to)];
  const result = convertLoad({ from: original, to: other, request, brief, place });
  return { ...result, ladder: place.ladders[other.incrementClass] };
}
const BENCH = [{ exercise: "barbell_bench_press", value: 100 }];
const ratio = (from: string, to: string) => ratioBetween(exercise(from), exercise(to), catalog());

describe("a ratio", () => {
  test.each([
    ["barbell_bench_press", "dumbbell_bench_press", 0.4],
    ["barbell_back_squat", "barbell_front_squat", 0.82],
    ["barbell_floor_press", "barbell_bench_press", 1.11],
    // Through the bench press, which both know.
    ["barbell_floor_press", "barbell_close_grip_bench_press", 1.11 * 0.92],
  ])("%s to %s is known", (from, to, value) => {
    expect(ratio(from, to)?.value).toBeCloseTo(value, 6);
  });
  test.each([
    ["leg_press", "barbell_back_squat"],
    ["barbell_back_squat", "leg_press"],
    ["hack_squat_machine", "barbell_back_squat"],
    ["barbell_bench_press", "machine_chest_press"],
    ["barbell_bench_press", "barbell_overhead_press"],
    ["barbell_deadlift", "barbell_hip_thrust"],
    ["barbell_bench_press", "push_up"],
    ["lat_pulldown", "pull_up"],
    ["barbell_bench_press", "cable_chest_press"],
  ])("%s to %s is not", (from, to) => {
    expect(ratio(from, to)).toBeNull();
  });
  test("never joins movements, machines or what has no load", () => {
    const all: readonly Exercise[] = catalog().all;
    for (const from of all)
      for (const to of all) {
        if (from === to || !ratioBetween(from, to, catalog())) continue;
        expect(from.pattern).toBe(to.pattern);
        for (const { implement, loadType } of [from, to]) {
          expect(implement).not.toBe("machine");
          expect(["external", "per_hand"]).toContain(loadType);
        }
      }
  });
});

describe("the load to begin with", () => {
  test("of dumbbells is per hand and far below the bar's", () => {
    const { suggested, factor, method, ladder, note } = convert(
      "barbell_bench_press",
      "dumbbell_bench_press",
      { maxima: BENCH },
    );
    expect([method, factor]).toEqual(["transfer", 0.36]);
    expect(suggested!.kg).toBeLessThanOrEqual(36);
    expect(suggested!.kg).toBeGreaterThanOrEqual(20);
    expect(isLoadable(ladder, gramsOfKg(suggested!.kg))).toBe(true);
    expect(note).toMatch(/^Per hand/);
  });
  test("is at most nine tenths of the ratio, from what is lifted now", () => {
    const { suggested } = convert("barbell_bench_press", "dumbbell_bench_press", {
      current: { kg: 80, reps: 8, rpe: 7 },
    });
    expect(suggested).toEqual({ kg: 28, display: "28 kg" });
  });
  test("falls where the set now was harder than it should be", () => {
    const hard = convert("barbell_bench_press", "barbell_floor_press", {
      current: { kg: 80, reps: 8, rpe: 10 },
    });
    const easy = convert("barbell_bench_press", "barbell_floor_press", {
      current: { kg: 80, reps: 8, rpe: 5 },
    });
    expect(hard.suggested!.kg).toBeLessThan(easy.suggested!.kg);
    expect(easy.suggested!.kg).toBeLessThanOrEqual(80 * 0.81);
  });
  test("comes from the athlete's own best before any ratio", () => {
    const own = [...BENCH, { exercise: "dumbbell_bench_press", value: 44 }];
    const result = convert("barbell_bench_press", "dumbbell_bench_press", { maxima: own });
    expect([result.method, result.confidence, result.factor]).toEqual([
      "own_history",
      "high",
      null,
    ]);
    expect(result.suggested).toEqual({ kg: 30, display: "30 kg" });
  });
  test.each(["machine_chest_press", "push_up", "cable_chest_press", "assisted_dip_machine"])(
    "of %s has to be found",
    (to) => {
      const result = convert("barbell_bench_press", to, { maxima: BENCH });
      expect(result).toMatchObject({ method: "calibration", suggested: null, factor: null });
      expect(result.confidence).toBe("low");
    },
  );
  test("is never invented where nothing is known", () => {
    const result = convert("barbell_bench_press", "dumbbell_bench_press");
    expect(result).toMatchObject({ method: "transfer", factor: 0.36, suggested: null });
  });
  test("is none where even the lightest is too heavy", () => {
    const result = convert("barbell_bench_press", "barbell_floor_press", {
      current: { kg: 20, reps: 8 },
    });
    expect(result.suggested).toBeNull();
  });
  test("is shown in pounds to who trains in pounds", () => {
    const { suggested } = convert("barbell_bench_press", "dumbbell_bench_press", {
      unit: "lb",
      maxima: [{ exercise: "barbell_bench_press", value: 225 }],
    });
    expect(suggested!.display).toBe("55 lb");
  });
});

describe("whatever is swapped for whatever", () => {
  const pairs = catalog().all.flatMap((from, f) =>
    catalog()
      .all.filter((to, t) => to !== from && (f * 7 + t) % 5 === 0)
      .map((to) => [from, to] as const),
  );

  test("nothing is begun above nine tenths of the ratio, and nothing without one", () => {
    const seen = { transfer: 0, own_history: 0, calibration: 0 };
    const request = SubstituteRequest.parse({
      reason: "busy",
      equipment: GYM,
      current: { kg: 60, reps: 8, rpe: 7 },
    });
    const brief = resolve(asProgramRequest(request), "2026-11-21");
    const place = brief.days[0]!.place;
    for (const [from, to] of pairs) {
      const known = ratioBetween(from, to, catalog());
      const { method, suggested, factor } = convertLoad({ from, to, request, brief, place });
      seen[method]++;
      const told = [from.id, to.id, method];
      expect(told).toEqual([from.id, to.id, known ? "transfer" : "calibration"]);
      expect(factor === null).toBe(known === null);
      if (!known) expect([...told, suggested]).toEqual([...told, null]);
      else expect(suggested?.kg ?? 0).toBeLessThanOrEqual(60 * known.value * 0.9 + 1e-9);
    }
    expect(seen.transfer).toBeGreaterThan(30);
    expect(seen.calibration).toBeGreaterThan(1000);
  });
});
