/** What the athlete says of the day: how long it counts, and for which lifts. */
import { describe, expect, test } from "vitest";
import { catalog } from "../catalog/catalog.ts";
import type { DailySignal } from "../log/daily-signal.ts";
import { checkInAt } from "./check-in.ts";

const NOW = Date.UTC(2026, 10, 30, 18);
const HOUR = 3_600_000;
const told = (fields: Partial<DailySignal>, hoursAgo = 1): DailySignal => ({
  day: "2026-11-30",
  toldAt: NOW - hoursAgo * HOUR,
  ...fields,
});
const lift = (id: string) => catalog().byId.get(id)!;
const answer = (id: string | null, ...signals: DailySignal[]) =>
  checkInAt(signals, NOW, id === null ? null : { muscles: lift(id).muscles }).answer;

describe("soreness of a muscle", () => {
  const legs = told({ soreMuscles: { quads: 5, calves: 4 } });

  test("eases what trains it first, and nothing else", () => {
    expect(answer("barbell_back_squat", legs)).toBe("soreness_reduce");
    expect(answer("barbell_bench_press", legs)).toBeNull();
    expect(answer(null, legs)).toBeNull();
  });

  test("holds from 4 on", () => {
    expect(answer("barbell_bench_press", told({ soreMuscles: { chest: 4 } }))).toBe(
      "soreness_hold",
    );
    expect(answer("barbell_bench_press", told({ soreMuscles: { chest: 3 } }))).toBeNull();
  });

  test("that only helps along is no reason", () => {
    expect(answer("barbell_bench_press", told({ soreMuscles: { triceps: 5 } }))).toBeNull();
  });

  test("adds to that of the whole body only what is worse", () => {
    const both = told({ soreness: 4, soreMuscles: { quads: 5, chest: 2 } });
    expect(answer("barbell_back_squat", both)).toBe("soreness_reduce");
    expect(answer("barbell_bench_press", both)).toBe("soreness_hold");
    expect(answer("barbell_row", both)).toBe("soreness_hold");
  });

  test("is that told last, for 36 hours", () => {
    const better = told({ soreMuscles: { quads: 2 } });
    expect(answer("barbell_back_squat", told({ soreMuscles: { quads: 5 } }, 5), better)).toBeNull();
    expect(answer("barbell_back_squat", told({ soreMuscles: { quads: 5 } }, 37))).toBeNull();
  });
});
