/** The day's session is told as it is due, with or without a model. */
import { describe, expect, test } from "vitest";
import { call, newCtx, newLifter } from "../../../test/worker/tool-kit.ts";
import { NOW } from "../../../test/worker/rows.ts";
import { DAY_MS } from "../../core/durations.ts";
import { getToday } from "../../services/today.ts";
import { logWorkouts } from "../../services/log-workouts.ts";

type Exercise = {
  exerciseId: string;
  groups: { reps: number; load: { kg: number } | null }[];
  reason: string;
};
type Lifter = Awaited<ReturnType<typeof newLifter>>;

const MONDAY = NOW + 2 * DAY_MS;
const sets = [1, 2, 3].map(() => ({
  kind: "work" as const,
  reps: 5,
  loadKg: 60,
  rpe: 8,
  amrap: false,
  missed: false,
}));

/** On a day of training, two days after a bench that hurt this much. */
async function hurtLifter(score: number, consents = false): Promise<Lifter> {
  const ctx = await newCtx();
  const lifter = await newLifter({ ctx, program: {}, consents });
  await logWorkouts(ctx, {
    athleteId: lifter.athleteId,
    logs: [
      {
        startedAt: new Date(NOW - DAY_MS).toISOString(),
        entries: [
          {
            exerciseId: "barbell_bench_press",
            sets,
            pain: score > 0 ? [{ joint: "shoulder", score }] : [],
          },
        ],
      },
    ],
    at: () => "",
  });
  return { ...lifter, ctx: { ...ctx, now: MONDAY } };
}

const cardOf = async (lifter: Lifter, input = {}) => {
  const { cards = [], found } = await call(lifter, "show_program", input);
  const exercises = (cards[0]!.data as { sessions: { exercises: Exercise[] }[] }).sessions.flatMap(
    (session) => session.exercises,
  );
  const bench = exercises.find(({ exerciseId }) => exerciseId === "barbell_bench_press")!;
  return { found, bench, exercises };
};

describe("the coach shows the day as it is due", () => {
  test("with the loads of the day's own page", async () => {
    const lifter = await hurtLifter(5);
    const { bench } = await cardOf(lifter, { day: "today" });
    const { planned } = await getToday(lifter.ctx, lifter.athleteId);
    const target = planned!.targets.find(({ exerciseId }) => exerciseId === "barbell_bench_press")!;
    expect(bench.groups[0]!.load).toEqual(target.load);
    expect(bench.reason).toBe("pain_ease");
    const well = await cardOf(await hurtLifter(0), { day: "today" });
    expect(bench.groups[0]!.load!.kg).toBeLessThan(well.bench.groups[0]!.load!.kg);
  });

  test("a lift that must wait is named without sets, and a model hears why only with consent", async () => {
    const silent = await cardOf(await hurtLifter(8), { day: "today" });
    expect(silent.bench).toMatchObject({ groups: [], reason: "pain_freeze" });
    expect(JSON.stringify(silent.found)).not.toMatch(/pain|rest|Barbell bench press/);
    const open = await cardOf(await hurtLifter(8, true), { day: "today" });
    expect(JSON.stringify(open.found)).toContain('"reason":"pain_freeze","rest":true');
  });

  test("a session that is done is shown as it was planned", async () => {
    const lifter = await hurtLifter(0);
    const before = await cardOf(lifter, { day: "today" });
    const { planned } = await getToday(lifter.ctx, lifter.athleteId);
    const { programId, week, session } = planned!;
    const { load, reps } = before.bench.groups[0]!;
    await logWorkouts(lifter.ctx, {
      athleteId: lifter.athleteId,
      logs: [
        {
          startedAt: new Date(MONDAY - 60_000).toISOString(),
          planned: { programId, week, session: session.number },
          entries: [
            {
              exerciseId: "barbell_bench_press",
              sets: sets.map((set) => ({ ...set, loadKg: load!.kg, reps: reps + 1, rpe: 6 })),
              pain: [{ joint: "shoulder", score: 8 }],
            },
          ],
        },
      ],
      at: () => "",
    });
    const { exercises } = await cardOf(lifter, { day: "today" });
    expect(exercises.every(({ reason }) => reason === null)).toBe(true);
  });

  test("without dates the next session is the one of today, and no other", async () => {
    const ctx = await newCtx();
    const lifter = await newLifter({ ctx, program: { startDate: undefined } });
    await logWorkouts(ctx, {
      athleteId: lifter.athleteId,
      logs: [
        {
          startedAt: new Date(NOW - DAY_MS).toISOString(),
          entries: [
            { exerciseId: "barbell_bench_press", sets, pain: [{ joint: "shoulder", score: 8 }] },
          ],
        },
      ],
      at: () => "",
    });
    const { cards = [] } = await call(lifter, "show_program", { week: 1 });
    const { sessions } = cards[0]!.data as { sessions: { exercises: Exercise[] }[] };
    expect(
      sessions.map(({ exercises }) => exercises.some(({ reason }) => reason !== null)),
    ).toEqual([true, ...sessions.slice(1).map(() => false)]);
  });

  test("other days stay as they are planned", async () => {
    const lifter = await hurtLifter(8);
    const { exercises } = await cardOf(lifter, { week: 4 });
    expect(exercises.every(({ reason, groups }) => reason === null && groups.length > 0)).toBe(
      true,
    );
  });
});
