import { expect, test } from "vitest";
import { ParticipationRequest, screenParticipation } from "./pre-participation.ts";

const ask = (body: object) =>
  screenParticipation(ParticipationRequest.parse({ answers: {}, today: "2026-11-30", ...body }));

test.each([
  ["nothing, and used to training", { isActive: true }, "clear"],
  ["nothing, and new to it", {}, "clear_light_moderate"],
  ["nothing, new, and light", { intensity: "light" }, "clear"],
  ["chest pain while active", { isActive: true, answers: { chestPain: true } }, "stop_now"],
  ["chest pain, not active", { answers: { chestPain: true } }, "clearance_required"],
  ["palpitations", { isActive: true, answers: { palpitations: true } }, "stop_now"],
  [
    "heart disease, not active",
    { answers: { heartConditionOrHighBloodPressure: true }, intensity: "light" },
    "clearance_required",
  ],
  [
    "heart disease, active, moderate",
    {
      isActive: true,
      intensity: "moderate",
      answers: { heartConditionOrHighBloodPressure: true },
    },
    "clear",
  ],
  [
    "heart disease, active, hard",
    { isActive: true, answers: { heartConditionOrHighBloodPressure: true } },
    "clear_light_moderate",
  ],
  ["supervised only", { isActive: true, answers: { supervisedOnly: true } }, "clearance_required"],
  [
    "a sore joint",
    { isActive: true, answers: { boneJointOrSoftTissueProblem: true } },
    "clear_light_moderate",
  ],
  ["a child", { isActive: true, age: 12 }, "clearance_required"],
  ["own words count", { isActive: true, notes: "I had a heart attack two months ago" }, undefined],
])("%s", (_, body, clearance) => {
  const seen = ask(body);
  if (clearance === undefined) expect(["clearance_required", "stop_now"]).toContain(seen.clearance);
  else expect(seen.clearance).toBe(clearance);
  expect(seen.reasons.length).toBeGreaterThan(0);
});

test("more risk never makes it laxer", () => {
  const order = ["clear", "clear_light_moderate", "clearance_required", "stop_now"];
  const answers = ParticipationRequest.shape.answers.parse({});
  for (const isActive of [true, false])
    for (const first of Object.keys(answers)) {
      const alone = ask({ isActive, answers: { [first]: true } }).clearance;
      for (const second of Object.keys(answers)) {
        const both = ask({ isActive, answers: { [first]: true, [second]: true } }).clearance;
        expect(order.indexOf(both)).toBeGreaterThanOrEqual(order.indexOf(alone));
      }
    }
});
