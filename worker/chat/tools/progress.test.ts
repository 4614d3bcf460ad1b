import { expect, test } from "vitest";
import { catalog } from "../../../engine/catalog/catalog.ts";
import { LANGUAGES } from "../../../engine/coach/language.ts";
import type { Insight } from "../../../engine/insight/findings/insight.ts";
import { newId } from "../../../test/worker/rows.ts";
import { call, newCtx, newLifter } from "../../../test/worker/tool-kit.ts";
import { putConsents, requireAthlete } from "../../services/athletes.ts";
import { getCoachContext } from "../../services/coach-context.ts";
import { fileInsights } from "../../services/filed-insights.ts";
import { logWorkouts } from "../../services/log-workouts.ts";
import { createMotivation } from "../../services/motivation.ts";
import { DAY_MS } from "../../core/durations.ts";
import { factsFrom } from "../offline-facts.ts";

type Lifter = Awaited<ReturnType<typeof newLifter>>;

const sets = (loadKg: number) =>
  [1, 2, 3].map(() => ({
    kind: "work" as const,
    reps: 5,
    loadKg,
    rpe: 8,
    amrap: false,
    missed: false,
  }));

/** Bench and squat on each of these days before today, heavier from time to time. */
async function train({ ctx, athleteId }: Lifter, daysAgo: readonly number[]) {
  await logWorkouts(ctx, {
    athleteId,
    logs: daysAgo.map((days, i) => ({
      startedAt: new Date(ctx.now - days * DAY_MS).toISOString(),
      entries: [
        { exerciseId: "barbell_bench_press", sets: sets(60 + i), pain: [] },
        { exerciseId: "barbell_back_squat", sets: sets(90 + i), pain: [] },
      ],
    })),
    at: () => "",
  });
}
const EIGHT_WEEKS = [52, 48, 44, 40, 36, 32, 26, 22, 18, 14, 11, 8, 5, 2];

const insight = (over: Partial<Insight>): Insight => ({
  kind: "pain",
  key: newId("request"),
  severity: "act",
  exerciseId: "barbell_bench_press",
  muscle: null,
  joint: "shoulder",
  numbers: { pain: 6, appearances: 2 },
  rule: "PAIN_FREEZE",
  evidence: ["thomee-1997"],
  since: "2026-11-18",
  expires: "2026-12-18",
  proposal: null,
  ...over,
});
const PLATEAU = insight({
  kind: "plateau",
  severity: "suggest",
  exerciseId: "barbell_back_squat",
  joint: null,
  numbers: { days: 24 },
  rule: "PLATEAU_SWAP",
});

test("the last four weeks stand beside the four before, small enough for a model", async () => {
  const lifter = await newLifter({ program: {} });
  await train(lifter, EIGHT_WEEKS);
  const { found, summary } = await call(lifter, "show_progress");
  const factOf = (key: string) =>
    found.trained.facts.find((one: { key: string }) => one.key === key);
  expect(factOf("sessions")).toMatchObject({ value: 8, change: 2 });
  const bench = factOf("barbell_bench_press");
  expect(bench.change).toBeGreaterThan(0);
  expect(bench.plusMinusPercent).toBeGreaterThan(0);
  expect(found.trained).toMatchObject({ days: 28, lastSession: "2026-11-19" });
  expect(found.trained.records.length).toBeGreaterThan(0);
  expect(found.program).toMatchObject({ week: 2, of: 6 });
  expect(summary).toBe("Sessions in the last four weeks: 8. Week 2 of 6");
});

test("a lift is shown as planned, as done and as it goes on", async () => {
  const lifter = await newLifter({ program: {} });
  await train(lifter, EIGHT_WEEKS);
  const { found } = await call(lifter, "show_progress", { exercise: "Bankdrücken" });
  const { lift } = found;
  expect(lift.planned.length).toBeGreaterThan(2);
  expect(lift.done[0]).toMatchObject({ day: "2026-11-19", load: "73 kg", reps: 5 });
  expect(lift.next).toMatchObject({ sets: expect.any(Number), load: expect.stringMatching(/kg$/) });
  expect(found.trained.facts.map(({ key }: { key: string }) => key)).toEqual([
    "sessions",
    "barbell_bench_press",
  ]);
  const unknown = await call(lifter, "show_progress", { exercise: "leg press" });
  expect(unknown.found.lift).toMatchObject({ planned: [], done: [], next: null });
});

test("however much there is to tell, it is small enough", async () => {
  const lifter = await newLifter({ program: { daysPerWeek: 6 }, facts: { units: "imperial" } });
  const { ctx, athleteId } = lifter;
  const lifts = catalog()
    .all.filter(({ loadType }) => loadType === "external")
    .toSorted((a, b) => b.name.length - a.name.length)
    .slice(0, 20);
  await logWorkouts(ctx, {
    athleteId,
    logs: [40, 30, 20, 10, 5, 1].map((days, i) => ({
      startedAt: new Date(ctx.now - days * DAY_MS).toISOString(),
      entries: lifts.map(({ id }) => ({ exerciseId: id, sets: sets(40 + 2 * i), pain: [] })),
    })),
    at: () => "",
  });
  const athlete = await requireAthlete(ctx, athleteId);
  const many = lifts.slice(0, 12).map(({ id }) => ({ ...PLATEAU, key: id, exerciseId: id }));
  await fileInsights(ctx, athlete, null, many);
  for (const language of LANGUAGES)
    for (const exercise of [null, lifts[0]!.name, "bench press"]) {
      // Whoever calls holds it against what a model takes.
      const { found, isError } = await call(lifter, "show_progress", { exercise }, { language });
      expect(isError).toBeUndefined();
      expect(found.trained.facts.length).toBeGreaterThan(1);
    }
});

test("who has logged nothing sees the plan, and how to begin", async () => {
  const { found, summary } = await call(await newLifter({ program: {} }), "show_progress");
  expect(found).toMatchObject({ trained: null, program: { week: 2 } });
  expect(found.note).toContain("Nothing is logged yet");
  expect(summary).toContain("tell me your sets");
  const none = await call(await newLifter(), "show_progress", {}, { language: "de" });
  expect(none.found.program).toBeNull();
  expect(none.summary).toContain("Zurzeit läuft kein Programm");
});

test("insights are told in the language, and of the body only with consent", async () => {
  const looks: Promise<unknown>[] = [];
  const ctx = { ...(await newCtx()), defer: (work: Promise<unknown>) => void looks.push(work) };
  const lifter = await newLifter({ ctx });
  const { athleteId } = lifter;
  await train(lifter, [9, 5, 2]);
  // A look at what was logged would withdraw what nobody can find in it.
  for (let i = 0; i < looks.length; i += 1) await looks[i];
  const athlete = await requireAthlete(ctx, athleteId);
  await fileInsights(ctx, athlete, null, [PLATEAU, insight({})]);
  const noticed = async () =>
    (await call(lifter, "show_progress", {}, { language: "de" })).found.trained.noticed.join();
  const brief = async () => (await getCoachContext(ctx, athleteId)).context.training;
  expect(await noticed()).toMatch(/kein Fortschritt|24 Tage/);
  expect(await noticed()).not.toMatch(/Schmerz|Schulter/);
  expect((await brief())!.noticed).toEqual([
    "Barbell back squat: no gain in estimated max for 24 days",
  ]);
  await putConsents(ctx, athleteId, {
    healthData: true,
    trainingDataOptIn: false,
    analytics: false,
  });
  expect(await noticed()).toMatch(/Schmerz/);
  expect((await brief())!.noticed[0]).toBe("Barbell bench press waits for now");
});

test("models are told of training in brief, and anew when there is more of it", async () => {
  const lifter = await newLifter();
  const { ctx, athleteId } = lifter;
  const brief = async () => (await getCoachContext(ctx, athleteId)).context.training;
  expect(await brief()).toBeNull();
  await train(lifter, [40, 9, 5, 2]);
  const told = (await brief())!;
  expect(told).toMatchObject({ lastSession: "2026-11-19", sessionsIn28Days: 3, readiness: null });
  expect(told.lifts.map(({ name }) => name)).toEqual(["Barbell back squat", "Barbell bench press"]);
  expect(told.lifts[0]!.max).toMatch(/^\d+(\.\d)? kg$/);
  expect(JSON.stringify(told).length).toBeLessThan(500);
});

test("words that hearten speak of what was done", async () => {
  const ctx = await newCtx();
  const lifter = await newLifter({ ctx });
  const facts = async () =>
    (
      await createMotivation(ctx, {
        athleteId: lifter.athleteId,
        context: "achievement",
        mode: "engine",
      })
    ).factsUsed;
  expect(await facts()).toEqual([]);
  await train(lifter, EIGHT_WEEKS);
  expect((await facts()).length).toBeGreaterThan(0);
});

test("a lift that rests for pain says why with consent alone", async () => {
  for (const consents of [false, true]) {
    const lifter = await newLifter({ consents });
    const { ctx, athleteId } = lifter;
    await train(lifter, [9, 5]);
    await logWorkouts(ctx, {
      athleteId,
      logs: [
        {
          startedAt: new Date(ctx.now - DAY_MS).toISOString(),
          entries: [
            {
              exerciseId: "barbell_bench_press",
              sets: [{ kind: "work", reps: 5, loadKg: 60, amrap: false, missed: false }],
              pain: [{ joint: "shoulder", score: 7 }],
            },
          ],
        },
      ],
      at: () => "",
    });
    const { found } = await call(lifter, "show_progress", { exercise: "bench press" });
    expect(found.lift.next).toEqual({ rest: true, ...(consents && { reason: "pain_freeze" }) });
  }
});

test("records are the best sets with their day, of one lift or of all", async () => {
  const lifter = await newLifter();
  await train(lifter, [9, 5, 2]);
  const all = await call(lifter, "show_progress", { about: "records" });
  expect(all.found.bests).toEqual([
    { lift: "Barbell bench press", load: "62 kg", amount: "5", day: expect.any(String) },
    { lift: "Barbell back squat", load: "92 kg", amount: "5", day: expect.any(String) },
  ]);
  const intent = { kind: "show_progress", exercise: null, isRecords: true } as const;
  expect(factsFrom("show_progress", all, intent)).toMatchObject({ kind: "records" });
  const squat = await call(lifter, "show_progress", { exercise: "squat", about: "records" });
  expect(squat.found.bests).toHaveLength(1);
});
