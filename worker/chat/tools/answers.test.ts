import { expect, test } from "vitest";
import { call, newCtx, newLifter } from "../../../test/worker/tool-kit.ts";
import { NOW } from "../../../test/worker/rows.ts";
import { DAY_MS } from "../../core/durations.ts";
import { logWorkouts } from "../../services/log-workouts.ts";

test("why: reasons of what is there, the rule that keeps out what is not", async () => {
  const lifter = await newLifter({ program: {} });
  const load = await call(lifter, "explain_choice", { exercise: "Bankdrücken", about: "weight" });
  expect(load.found).toMatchObject({
    about: "exercise",
    exercise: "Barbell bench press",
    reasons: [{ aspect: "load", code: "load_known" }],
    alternatives: [],
  });
  const missing = await call(lifter, "explain_choice", { exercise: "leg press" });
  expect(missing.found).toMatchObject({ about: "absence", rule: "EX_EQUIPMENT" });
  const whole = await call(lifter, "explain_choice", { exercise: null, about: "program" });
  expect(whole.found).toMatchObject({ about: "program", week: 2, of: 6 });
  expect(whole.found.reasons.length).toBeGreaterThan(2);

  const hurt = {
    injuryHistory: [{ area: "knee" as const, note: "torn meniscus", cleared: false }],
  };
  for (const consents of [false, true]) {
    const one = await newLifter({ consents, preferences: hurt });
    const out = await call(one, "explain_choice", { exercise: "box jump" });
    expect(out.found.about).toBe("absence");
    expect(out.found.rule).toBe(consents ? "EX_CONTRAINDICATED" : null);
    expect(out.found.heldBack === undefined).toBe(consents);
  }
});

test("the program by week, by day and by session, also where the athlete's day is another", async () => {
  const ctx = await newCtx();
  const lifter = await newLifter({ ctx, program: {}, facts: { timezone: "Pacific/Auckland" } });
  const monday = { ...lifter, ctx: { ...ctx, now: NOW + 2 * DAY_MS } };
  const today = await call(monday, "show_program", { day: "today" });
  expect(today.found).toMatchObject({ week: 3, sessions: [{ number: 1, date: "2026-11-23" }] });
  // It is Monday there already.
  const early = { ...lifter, ctx: { ...ctx, now: Date.UTC(2026, 10, 22, 13) } };
  expect((await call(early, "show_program", { day: "today" })).found).toMatchObject({
    sessions: [{ date: "2026-11-23" }],
  });
  const sunday = await call(lifter, "show_program", { day: "Sunday" });
  expect(sunday.found).toMatchObject({ sessions: [], next: { date: "2026-11-23" } });
  expect(sunday.cards).toBeUndefined();
  const second = await call(lifter, "show_program", { week: 4, session: 2 });
  expect(second.found.sessions).toMatchObject([{ number: 2, date: "2026-12-02" }]);
  expect(second.cards).toMatchObject([{ data: { week: 4, sessions: [{ number: 2 }] } }]);
  const beyond = await call(lifter, "show_program", { week: 9 });
  expect(beyond).toMatchObject({ isError: true, found: { error: { code: "validation_failed" } } });
});

test("a light week: by the plan, by what is said, and when it is there", async () => {
  const ctx = await newCtx();
  const lifter = await newLifter({ ctx, program: {} });
  const at = (days: number) => ({ ...lifter, ctx: { ...ctx, now: NOW + days * DAY_MS } });
  const verdict = async (days: number, message = "Do I need a deload?") =>
    (await call(at(days), "suggest_deload", {}, { message })).found;
  expect(await verdict(0)).toMatchObject({ verdict: "not_yet", week: 2, nextDeload: 6 });
  for (const message of [
    "I am so tired and my legs are sore",
    "Ich bin müde und habe schlecht geschlafen",
    "Estoy agotado y duermo mal",
    "Je suis épuisé, et je stagne",
    "Estou esgotado e durmo mal",
  ])
    expect((await verdict(0, message)).verdict, message).toBe("by_signs");
  expect((await verdict(0, "just a bit tired")).verdict).toBe("not_yet");
  expect((await verdict(21)).verdict).toBe("next_week");
  expect((await verdict(28)).verdict).toBe("light_now");
});

test("what was done is read from the message, and what is only planned is not", async () => {
  const lifter = await newLifter({ facts: { units: "imperial" } });
  const message = "bench 3x5 @ 155\ntomorrow squat 5x5 @ 225";
  const { found, cards } = await call(lifter, "log_workout", {}, { message });
  expect(found).toMatchObject({ saved: false, unread: expect.any(Number) });
  const [card] = cards!;
  expect(card!.data).toMatchObject({
    exercises: [
      { said: "bench", groups: [{ sets: 3, reps: 5, load: { display: "155 lb", kg: 70.307 } }] },
    ],
  });
  const nothing = await call(lifter, "log_workout", {}, { message: "should I squat today?" });
  expect(nothing.found.exercises).toEqual([]);
  expect(nothing.cards).toBeUndefined();
});

test("what is found is what the athlete can do, with what is there first", async () => {
  const lifter = await newLifter();
  const { found } = await call(lifter, "find_exercise", { muscle: "quads" });
  const there = found.exercises.map(({ isThere }: { isThere: boolean }) => isThere);
  expect(there[0]).toBe(true);
  expect(there).toEqual(there.toSorted((a: boolean, b: boolean) => Number(b) - Number(a)));
  const hurt = await newLifter({
    consents: true,
    preferences: { injuryHistory: [{ area: "knee", note: "torn meniscus", cleared: false }] },
  });
  const spared = await call(hurt, "find_exercise", { words: "jump squat" });
  expect(spared.found.spared).toBeGreaterThan(0);
});

test("a swap of what no program holds proposes nothing", async () => {
  const lifter = await newLifter({ program: {} });
  const message = "The leg press is taken.";
  const busy = await call(
    lifter,
    "swap_exercise",
    { exercise: "leg press", reason: "busy" },
    { message },
  );
  expect(busy.found).toMatchObject({ outcome: "swap", inProgram: false, proposed: null });
  expect(busy.actions).toBeUndefined();
  const faint = await call(
    lifter,
    "swap_exercise",
    { exercise: "bench press" },
    { message: "I fainted during the bench press" },
  );
  expect(["emergency", "refer"]).toContain(faint.found.outcome);
  expect(faint.actions).toBeUndefined();
});

test("what is taken today changes no program, and today's options have loads from the logs", async () => {
  const ctx = await newCtx();
  const lifter = await newLifter({ ctx, program: { maxima: [] } });
  const sets = [1, 2, 3].map(() => ({
    kind: "work" as const,
    reps: 5,
    loadKg: 100,
    rpe: 8,
    amrap: false,
    missed: false,
  }));
  await logWorkouts(ctx, {
    athleteId: lifter.athleteId,
    logs: [9, 5, 2].map((days) => ({
      startedAt: new Date(NOW - days * DAY_MS).toISOString(),
      entries: [{ exerciseId: "barbell_back_squat", sets, pain: [] }],
    })),
    at: () => "",
  });
  const swap = (message: string, reason?: string) =>
    call(lifter, "swap_exercise", { exercise: "squat", reason }, { message });
  const busy = await swap("The rack is taken, what can I do instead of squats?", "busy");
  expect(busy.found).toMatchObject({ outcome: "swap", inProgram: true, proposed: null });
  expect(busy.actions).toBeUndefined();
  expect(busy.found.options[0]).toMatchObject({ load: { kg: expect.any(Number) } });
  for (const message of [
    "What can I do instead of squats today?",
    "Was kann ich heute statt Kniebeugen machen?",
    "¿Qué hago hoy en vez de sentadillas?",
    "Que faire aujourd'hui à la place du squat ?",
    "O que faço hoje no lugar do agachamento?",
  ])
    expect((await swap(message)).actions, message).toBeUndefined();
  for (const message of [
    "The rack is always taken: replace squats in my program",
    "Das Rack ist immer besetzt, ersetze Kniebeugen in meinem Programm",
    "Le rack est toujours pris, remplace le squat dans mon programme",
  ])
    expect((await swap(message, "busy")).actions, message).toHaveLength(1);
});
