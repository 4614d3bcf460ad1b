import fc from "fast-check";
import { expect, test } from "vitest";
import { Energy, EnergyRequest } from "./energy-request.ts";
import { planEnergy } from "./energy.ts";

const man = { age: 34, sex: "male", heightCm: 178, weightKg: 82 };
const ask = (body: object) => planEnergy(EnergyRequest.parse({ ...man, ...body }));
const codes = (body: object) => ask(body).notes.map(({ code }) => code);

test.each([
  [{}, 1768, 2740, "mifflin_st_jeor"],
  [{ sex: "female" }, 1602, 2482, "mifflin_st_jeor"],
  [{ sex: "unspecified" }, 1685, 2611, "mifflin_st_jeor"],
  [{ bodyFatPercent: 18 }, 1822, 2825, "katch_mcardle"],
  [{ activity: "sedentary" }, 1768, 2121, "mifflin_st_jeor"],
  [{ activity: "very_active" }, 1768, 3358, "mifflin_st_jeor"],
])("%j rests on %i and takes %i kcal", (body, bmrKcal, tdeeKcal, method) => {
  expect(ask(body).plan).toMatchObject({ bmrKcal, tdeeKcal, method });
});

test.each([
  ["lose", 2200],
  ["maintain", 2740],
  ["gain", 3020],
])("to %s eat %i kcal", (goal, targetKcal) => {
  expect(ask({ goal }).plan).toMatchObject({ targetKcal, floorKcal: 1500 });
});

const small = { sex: "female", age: 60, heightCm: 155, weightKg: 52, activity: "sedentary" };
test.each([
  [small, 1200, ["at_floor"]],
  [{ ...small, goal: "maintain" }, 1240, []],
  [
    { ...man, activity: "sedentary", heightCm: 172, weightKg: 140, age: 60 },
    1970,
    ["deficit_capped", "adjusted_weight"],
  ],
  [
    {
      ...man,
      weightKg: 60,
      heightCm: 175,
      bodyFatPercent: 8,
      activity: "light",
      trainingMinutesPerWeek: 300,
    },
    1920,
    ["at_floor"],
  ],
])("floors and caps hold for %j", (body, targetKcal, notes) => {
  const answer = ask({ goal: "lose", ...body });
  expect([answer.plan?.targetKcal, answer.notes.map(({ code }) => code)]).toEqual([
    targetKcal,
    notes,
  ]);
});

test.each([
  [{ age: 17 }, "minor"],
  [{ weightKg: 58 }, "underweight"],
  [{ sex: "female", pregnant: true }, "pregnancy"],
  [{ sex: "female", breastfeeding: true }, "breastfeeding"],
])("nobody is told to eat too little: %j", (body, why) => {
  expect(codes({ ...body, goal: "lose" })).toEqual(["deficit_refused", why]);
  const { targetKcal, tdeeKcal, weeklyChangeKg } = ask({ ...body, goal: "lose" }).plan!;
  expect(targetKcal).toBeGreaterThanOrEqual(tdeeKcal);
  expect(weeklyChangeKg).toBeGreaterThanOrEqual(0);
});

test("with an eating disorder there are no numbers", () => {
  const answer = ask({ eatingDisorder: true, goal: "lose" });
  expect([answer.plan, answer.notes.map(({ code }) => code)]).toEqual([null, ["no_numbers"]]);
  expect(JSON.stringify(answer)).not.toMatch(/\d/);
});

test("kidneys and age set the protein", () => {
  expect(ask({ kidneyDisease: true }).plan!.protein.high).toBeLessThanOrEqual(66);
  expect(ask({ age: 70 }).plan!.protein).toEqual({ g: 115, low: 98, high: 131 });
  expect(ask({ goal: "lose" }).plan!.protein).toEqual({ g: 164, low: 148, high: 197 });
});

test.each([[{ age: 12 }], [{ weightKg: 22 }], [{ heightCm: 1.78 }], [{ bodyFatPercent: 1 }]])(
  "%j is refused",
  (body) => {
    expect(EnergyRequest.safeParse({ ...man, ...body }).success).toBe(false);
  },
);

test("any body: floors hold, deficits are small and refused where they harm, macros add up", () => {
  const request = fc
    .record({
      age: fc.integer({ min: 13, max: 110 }),
      sex: fc.constantFrom("female", "male", "unspecified"),
      heightCm: fc.double({ min: 100, max: 250, noNaN: true }),
      weightKg: fc.double({ min: 20, max: 400, noNaN: true }),
      bodyFatPercent: fc.option(fc.double({ min: 3, max: 65, noNaN: true }), { nil: undefined }),
      activity: fc.constantFrom("sedentary", "light", "moderate", "active", "very_active"),
      goal: fc.constantFrom("lose", "maintain", "gain"),
      trainingMinutesPerWeek: fc.integer({ min: 0, max: 3000 }),
      pregnant: fc.boolean(),
      kidneyDisease: fc.boolean(),
    })
    .filter((body) => EnergyRequest.safeParse(body).success);
  fc.assert(
    fc.property(request, (body) => {
      const answer = planEnergy(EnergyRequest.parse(body));
      expect(Energy.parse(answer)).toEqual(answer);
      const { targetKcal, floorKcal, tdeeKcal, protein, fat, carbs } = answer.plan!;
      expect(targetKcal).toBeGreaterThanOrEqual(floorKcal);
      expect(floorKcal).toBeGreaterThanOrEqual(body.sex === "female" ? 1200 : 1500);
      expect(targetKcal).toBeGreaterThanOrEqual(Math.floor(tdeeKcal * 0.75));
      const isSpared =
        body.age < 18 || body.pregnant || body.weightKg / (body.heightCm / 100) ** 2 < 18.5;
      if (isSpared) expect(targetKcal).toBeGreaterThanOrEqual(tdeeKcal);
      const sum = protein.g * 4 + fat.g * 9 + carbs.g * 4;
      expect(Math.abs(sum - targetKcal)).toBeLessThan(10);
      for (const { low, g, high } of [protein, fat, carbs]) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(g);
        expect(g).toBeLessThanOrEqual(high);
      }
    }),
    { numRuns: 2000 },
  );
});
