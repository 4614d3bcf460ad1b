import { expect, test } from "vitest";
import { bytesOf } from "../fitting.ts";
import { CALLS, call, newLifter } from "../../../test/worker/tool-kit.ts";

const HURT = {
  injuryHistory: [
    { area: "shoulder" as const, note: "impingement, sharp when pressing", cleared: false },
  ],
};
const WORDS = /shoulder|hombro|impingement|injur|pain|hurt|doctor|physio/i;

test("without consent no answer to a model speaks of an injury; with it some do", async () => {
  const silent = await newLifter({ preferences: HURT, program: {} });
  const open = await newLifter({ preferences: HURT, program: {}, consents: true });
  let told = 0;
  for (const [name, { input, message }] of Object.entries(CALLS)) {
    const found = JSON.stringify((await call(silent, name, input, { message })).found);
    expect([name, WORDS.exec(found.replace(/"stopIf":\[[^\]]*\]/, ""))?.[0]]).toEqual([
      name,
      undefined,
    ]);
    const shared = await call(open, name, input, { message });
    if (WORDS.test(JSON.stringify(shared.found))) told += 1;
  }
  expect(told).toBeGreaterThan(0);
});

test("a swap for pain spares the joint, and its reasons go where consent lets them", async () => {
  const ask = { exercise: "overhead press", reason: "pain", painAreas: ["shoulder"] };
  const message = "overhead press bothers my shoulder a little, what else?";
  const silent = await call(await newLifter(), "swap_exercise", ask, { message });
  const open = await call(await newLifter({ consents: true }), "swap_exercise", ask, { message });
  expect(silent.found.options.length).toBeGreaterThan(0);
  expect(silent.found.options[0]).not.toHaveProperty("why");
  expect(silent.found.heldBack).toBeDefined();
  expect(open.found.options[0].why).toMatch(/shoulder/);
  const [card] = silent.cards!;
  expect(JSON.stringify(card!.data)).toMatch(/shoulder/);
});

test("where somebody has to look first, there is a card and no workout", async () => {
  const message = "I felt chest pressure during my last set, make me a workout";
  for (const consents of [false, true]) {
    const lifter = await newLifter({ consents });
    for (const name of ["make_workout", "request_program"]) {
      const { found, cards, actions } = await call(lifter, name, {}, { message });
      expect(found).toMatchObject({ planned: false, kind: "referral" });
      expect(found.say === null).toBe(!consents);
      expect(cards).toMatchObject([{ type: "notice", data: { kind: "referral" } }]);
      expect(actions).toBeUndefined();
    }
  }
});

test("targets for a day: floors, missing facts, minors, and no numbers where they do harm", async () => {
  const cut = { goal: "cut", activity: "sedentary" };
  const lifter = await newLifter({ facts: { weightKg: 52, heightCm: 160, birthYear: 1960 } });
  const { found } = await call(lifter, "plan_meals", cut);
  expect(found.targetKcal).toBeGreaterThanOrEqual(1200);
  expect(found.floorKcal).toBe(1200);

  const unknown = await newLifter({ facts: { weightKg: null, birthYear: null } });
  expect((await call(unknown, "plan_meals", cut)).found).toMatchObject({
    planned: false,
    why: "missing",
    missing: ["birthYear", "weightKg"],
  });
  const minor = await newLifter({ facts: { birthYear: 2010 } });
  const refused = await call(minor, "plan_meals", cut);
  expect(refused.found).toMatchObject({ planned: false, why: "minor" });
  expect(refused.cards).toBeUndefined();

  for (const consents of [false, true]) {
    const ill = await newLifter({ consents });
    const told = await call(ill, "plan_meals", cut, { message: "I have an eating disorder" });
    expect(told.found).toMatchObject({
      planned: false,
      why: consents ? "no_numbers" : "held_back",
    });
    expect(JSON.stringify([told.found, told.summary, told.cards])).not.toMatch(/\d{3}/);
  }
  const pregnant = await call(await newLifter(), "plan_meals", cut, {
    message: "I'm pregnant, how do I lose weight?",
  });
  expect(pregnant.found).toMatchObject({ planned: true, goal: "maintain", notes: [] });
  expect(JSON.stringify(pregnant.cards)).toContain("midwife");
});

test("a full program stays within what a card and a model take", async () => {
  const lifter = await newLifter({
    preferences: { workoutMinutes: 150, goals: ["hypertrophy"] },
    program: { daysPerWeek: 6, minutes: 150, goal: "hypertrophy" },
  });
  const week = await call(lifter, "show_program", { week: 3 });
  const [card] = week.cards!;
  expect(bytesOf(card!.data)).toBeGreaterThan(4_000);
  expect(week.found.sessions).toHaveLength(6);
  const long = Array.from({ length: 40 }, (_, i) => `bench press ${i + 1}x5 @ ${40 + i} kg`);
  const log = await call(lifter, "log_workout", {}, { message: long.join("\n").slice(0, 2000) });
  expect(log.found.exercises.length).toBeGreaterThan(0);
});
