/** A lift that hurt is not handed out as if nothing were: by what was logged, and by what was told in the talk. */
import { describe, expect, test } from "vitest";
import type { OfflineFacts } from "../../../engine/coach/offline/facts.ts";
import type { Intent } from "../../../engine/coach/offline/intent.ts";
import { NOW } from "../../../test/worker/rows.ts";
import { call, newCtx, newLifter } from "../../../test/worker/tool-kit.ts";
import { DAY_MS } from "../../core/durations.ts";
import { logWorkouts } from "../../services/log-workouts.ts";
import { getToday } from "../../services/today.ts";
import { factsFrom } from "../offline-facts.ts";

const MONDAY = NOW + 2 * DAY_MS;
const sets = [1, 2, 3].map(() => ({
  kind: "work" as const,
  reps: 5,
  loadKg: 60,
  rpe: 8,
  amrap: false,
  missed: false,
}));
const NEXT: Intent = { kind: "show_progress", exercise: "bench press", isNext: true };

async function lifterAfter(
  exerciseId: string,
  pain: { joint: "knee" | "shoulder"; score: number }[],
) {
  const ctx = await newCtx();
  const lifter = await newLifter({ ctx, program: {} });
  await logWorkouts(ctx, {
    athleteId: lifter.athleteId,
    logs: [
      {
        startedAt: new Date(NOW - DAY_MS).toISOString(),
        entries: [{ exerciseId, sets, pain }],
      },
    ],
    at: () => "",
  });
  return { ...lifter, ctx: { ...ctx, now: MONDAY } };
}

describe("a lift that waits", () => {
  test("is swapped as for pain of its joint, with nothing that changes the program", async () => {
    const lifter = await lifterAfter("barbell_back_squat", [{ joint: "knee", score: 6 }]);
    const swap = await call(lifter, "swap_exercise", { exercise: "squat" });
    expect(swap.found).toMatchObject({ outcome: "refer", say: null, proposed: null });
    expect(swap.actions).toBeUndefined();
    expect(swap.summary).toMatch(/waits for now.*knee, 6\/10/);
    const names = swap.found.options.map(({ name }: { name: string }) => name).join();
    expect(names).not.toMatch(/squat|lunge/i);
  });

  test("is explained by the pain, which a model without consent does not hear", async () => {
    const lifter = await lifterAfter("barbell_back_squat", [{ joint: "knee", score: 6 }]);
    const ask = { language: "de", message: "Warum soll ich keine Kniebeugen machen?" } as const;
    const why = await call(lifter, "explain_choice", { exercise: "Kniebeuge" }, ask);
    expect(JSON.stringify(why.found)).not.toMatch(/Knie, 6|weh/);
    expect(factsFrom("explain_choice", why, { kind: "why", exercise: "", about: null })).toEqual({
      kind: "why",
      subject: why.found.exercise,
      reasons: [expect.stringMatching(/pausiert vorerst.*Knie, 6\/10/)],
      waits: true,
    });
  });

  test("one that hurt less is swapped for what spares the joint", async () => {
    const lifter = await lifterAfter("barbell_back_squat", [{ joint: "knee", score: 4 }]);
    const swap = await call(lifter, "swap_exercise", { exercise: "squat" });
    expect(swap.found).toMatchObject({ outcome: "swap", proposed: null });
    expect(swap.aside).toMatch(/careful.*knee, 4\/10/);
  });
});

describe("pain that was told in the talk", () => {
  const told = (score: number) => ({ told: [{ joint: "shoulder" as const, score }] });

  test("lets a lift of that joint wait from 6 on, next time and today", async () => {
    const lifter = await lifterAfter("barbell_bench_press", []);
    const next = await call(lifter, "show_progress", { exercise: "bench press" }, told(6));
    expect(next.found.lift.next).toEqual({ rest: true });
    expect(factsFrom("show_progress", next, NEXT)).toMatchObject({
      exercise: { sets: 0 },
      note: expect.stringContaining("shoulder, 6/10"),
    });
    const today = await call(lifter, "show_program", { day: "today" }, told(6));
    const day = factsFrom("show_program", today, {
      kind: "show_program",
      week: null,
      day: "today",
    });
    const { exercises } = day as Extract<OfflineFacts, { kind: "workout" }>;
    const bench = exercises.find(({ name }) => name === "Barbell bench press");
    expect(bench).toMatchObject({ sets: 0 });
    expect(JSON.stringify(today.found)).not.toContain("pain");
  });

  test("is a caution from 4 on, and nothing below", async () => {
    const lifter = await lifterAfter("barbell_bench_press", []);
    const next = await call(lifter, "show_progress", { exercise: "bench press" }, told(5));
    expect(next.found.lift.next).toMatchObject({ sets: expect.any(Number) });
    expect(next.aside).toContain("careful");
    const well = await call(lifter, "show_progress", { exercise: "bench press" }, told(3));
    expect(well.aside).toBeUndefined();
  });
});

test("once today's session is logged, the next day's figures are said with that day", async () => {
  const lifter = await lifterAfter("barbell_bench_press", []);
  const before = await call(lifter, "show_progress", { exercise: "bench press" });
  expect(before.found.lift.next).toMatchObject({ day: "2026-11-23" });
  expect(before.found.lift.next.isAfterToday).toBeUndefined();
  const { planned } = await getToday(lifter.ctx, lifter.athleteId);
  const { programId, week, session } = planned!;
  await logWorkouts(lifter.ctx, {
    athleteId: lifter.athleteId,
    logs: [
      {
        startedAt: new Date(MONDAY - 60_000).toISOString(),
        planned: { programId, week, session: session.number },
        entries: [{ exerciseId: "barbell_bench_press", sets, pain: [] }],
      },
    ],
    at: () => "",
  });
  const after = await call(lifter, "show_progress", { exercise: "bench press" });
  expect(after.found.lift.next).toMatchObject({ isAfterToday: true });
  expect(after.found.lift.next.day > "2026-11-23").toBe(true);
  expect(factsFrom("show_progress", after, NEXT)).toMatchObject({ isDone: true });
});
