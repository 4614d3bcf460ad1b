/** Goals held against how things go: like against like, and nothing promised that nobody can say. */
import { describe, expect, test } from "vitest";
import type { WorkoutLog } from "../log/workout-log.ts";
import { look } from "./analysis-testing.ts";
import { bench, dayAt, entryOf, logOf, setOf } from "./testing.ts";

const single = (day: number, kg: number) => bench(day, kg, 1, { rpe: 10 });

describe("goals", () => {
  const STEADY = Array.from({ length: 12 }, (_, i) => single(i * 3, 100 + i * 0.3));
  const goal = (targetKg: number, by: string | null, logs = STEADY) =>
    look(logs, [0, 33], { targets: [{ exerciseId: "barbell_bench_press", targetKg, by }] })
      .goalAdjustments[0];

  test("are on track, late with an honest day and load, reached, or unclear", () => {
    expect(goal(105, null)).toMatchObject({
      verdict: "on_track",
      nowKg: 103.3,
      perWeekKg: 0.7,
      expected: dayAt(33 + 17),
      suggestedBy: null,
      suggestedKg: null,
    });
    expect(goal(105, dayAt(60))).toMatchObject({ verdict: "on_track", suggestedBy: null });
    expect(goal(110, dayAt(33 + 28))).toMatchObject({
      verdict: "late",
      suggestedBy: dayAt(33 + 67),
      suggestedKg: 106,
    });
    expect(goal(103, null)).toMatchObject({ verdict: "reached", expected: null });
    expect(goal(120, null, STEADY.slice(0, 3))).toMatchObject({
      verdict: "unclear",
      reason: "too_few",
    });
  });

  test("of body weight go down where the athlete was heavier", () => {
    const signals = Array.from({ length: 12 }, (_, i) => ({
      day: dayAt(i * 3),
      toldAt: 0,
      weightKg: 90 - i * 0.3,
    }));
    const targets = [{ exerciseId: null, targetKg: 85, by: dayAt(40) }];
    expect(look([], [0, 33], { signals, targets }).goalAdjustments[0]).toMatchObject({
      verdict: "late",
      nowKg: 86.7,
      perWeekKg: -0.7,
      suggestedKg: 86,
    });
  });

  /** A pull-up of one repetition for all that is there, every third day. */
  const pulls = (
    lift: string,
    loadType: "added" | "assisted",
    kgAt: (i: number) => number,
    weightAt: (i: number) => number = () => 80,
  ) =>
    Array.from({ length: 12 }, (_, i) =>
      logOf(i * 3, [entryOf(lift, [setOf(kgAt(i), 1, { rpe: 10, loadType })])], {
        bodyweightG: weightAt(i) * 1000,
      }),
    );

  test("of a lift that moves the body are of what is added to it, whatever the body weighs", () => {
    const toldOf = (logs: WorkoutLog[], targetKg: number, exerciseId = "pull_up") =>
      look(logs, [0, 33], { targets: [{ exerciseId, targetKg, by: null }] }).goalAdjustments[0]!;
    const added = toldOf(
      pulls("pull_up", "added", (i) => 10 + i * 0.3),
      15,
    );
    expect(added).toMatchObject({
      load: "added",
      verdict: "on_track",
      nowKg: 13.3,
      perWeekKg: 0.7,
    });
    const lighter = (i: number) => 80 - i * 0.5;
    expect(
      toldOf(
        pulls("pull_up", "added", (i) => 10 + i * 0.3, lighter),
        15,
      ),
    ).toMatchObject({
      nowKg: 13.3,
      perWeekKg: 0.7,
      expected: added.expected,
    });
    const heavier = (i: number) => 80 + i * 0.5;
    const none = toldOf(
      pulls("pull_up", "added", () => 10, heavier),
      15,
    );
    expect(none).toMatchObject({ verdict: "unclear", reason: "no_trend", nowKg: 10 });
    expect(
      toldOf(
        pulls("pull_up", "added", () => 15),
        15,
      ).verdict,
    ).toBe("reached");
  });

  test("of a lift that is helped are of the help that is left", () => {
    const logs = pulls("assisted_pull_up_machine", "assisted", (i) => 30 - i * 0.3);
    const by = dayAt(33 + 28);
    const { goalAdjustments } = look(logs, [0, 33], {
      targets: [{ exerciseId: "assisted_pull_up_machine", targetKg: 20, by }],
    });
    expect(goalAdjustments[0]).toMatchObject({
      load: "help",
      verdict: "late",
      nowKg: 26.7,
      perWeekKg: -0.7,
      suggestedKg: 24,
    });
  });

  test("say what their kilograms are", () => {
    const exerciseIds = ["barbell_bench_press", "dumbbell_curl", "pull_up", null];
    const targets = exerciseIds.map((exerciseId) => ({ exerciseId, targetKg: 20, by: null }));
    const loads = look([], [0, 33], { targets }).goalAdjustments.map(({ load }) => load);
    expect(loads).toEqual(["whole", "per_hand", "added", "body"]);
  });
});
