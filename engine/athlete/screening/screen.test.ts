/** What holds for every screening: said back, merged, ordered by severity, the same twice, never thrown. */
import { expect, test } from "vitest";
import { ADVICE } from "./advice.ts";
import { screen } from "./screen.ts";

const today = "2026-11-21";

test.each([
  ["conditions", "Ehlers something syndrome"],
  ["conditions", "Fabry's disease"],
  ["injuries", "my glorp is zonked"],
  ["notes", "I was diagnosed with Fabry disease"],
  ["notes", "I cannot use the sled"],
  ["notes", "avoid anything with chains"],
])("%s: %s is said back", (field, words) => {
  const verdict = screen({ today, [field]: field === "notes" ? words : [words] });
  expect(verdict.notUnderstood).toEqual([
    { pointer: field === "notes" ? "/notes" : `/${field}/0`, text: words },
  ]);
  expect(verdict.outcome).toBe(field === "notes" ? "plan" : "plan_with_caution");
});

test("what was understood is quoted with its place", () => {
  const { understood } = screen({ today, conditions: ["asthma", "type 2 diabetes"] });
  expect(understood).toEqual([
    { pointer: "/conditions/0", text: "asthma", as: "asthma" },
    { pointer: "/conditions/1", text: "type 2 diabetes", as: "diabetes" },
  ]);
});

test("the most serious finding decides and the bounds of all are merged", () => {
  const verdict = screen({
    today,
    age: 70,
    injuries: ["mild tennis elbow"],
    conditions: ["stent 3 months ago", "osteoporosis"],
    heightCm: 1.7,
  });
  expect(verdict.outcome).toBe("refer_first");
  expect(verdict.clearance).toBe("clearance_required");
  expect(verdict.limits).toMatchObject({ volumeFactor: 0.7, maxRpe: 6, joints: { elbow: 2 } });
  expect(verdict.limits.tags).toContain("sit_up");
  expect(screen({ today, age: 9, conditions: ["stent"] }).outcome).toBe("reject");
});

test.each([
  "crushing chest pain right now",
  "saddle numbness",
  "bleeding, 20 weeks pregnant",
  "thunderclap headache",
])("%s stops everything", (words) => {
  expect(screen({ today, notes: words }).clearance).toBe("stop_now");
});

test("pressure that rises in pregnancy is for the obstetrician first", () => {
  const verdict = screen({ today, conditions: ["pregnant 32 weeks", "150/96"] });
  expect(verdict.outcome).toBe("refer_first");
  expect(verdict.flags).toEqual(["hypertension", "pregnancy", "pregnancy_contraindication"]);
});

test("a listed condition that nobody knows keeps the plan moderate and is asked about", () => {
  const verdict = screen({ today, conditions: ["Fabry's disease"] });
  expect(verdict.clearance).toBe("clear_light_moderate");
  expect(verdict.limits).toMatchObject({
    maxRpe: 7,
    noFailure: true,
    noMaxTest: true,
    noDeficit: true,
  });
  expect(verdict.questions).toMatchObject([{ pointer: "/conditions/0", code: "not_understood" }]);
  expect(verdict.advice.map(({ code }) => code)).toEqual(["unknown"]);
});

test("three sore places are many", () => {
  const two = screen({ today, injuries: ["knee_patellofemoral", "wrist_pain"] });
  const three = screen({ today, injuries: ["knee_patellofemoral", "wrist_pain", "tennis_elbow"] });
  expect([two, three].map(({ flags }) => flags.includes("multiple_injuries"))).toEqual([
    false,
    true,
  ]);
});

test("the time that stands with an injury is its own", () => {
  const verdict = screen({
    today,
    notes: "Heart attack 5 years ago, cleared. Knee surgery 3 weeks ago.",
  });
  expect(verdict.flags).toEqual(["cardiac", "injury_modified", "post_surgery"]);
  expect(verdict.outcome).toBe("refer_first");
  expect(verdict.limits.joints.knee).toBe(0);
});

test("every advice is short", () => {
  for (const [code, text] of Object.entries(ADVICE))
    expect(text.length, code).toBeLessThanOrEqual(240);
});

test("the same request is judged alike, and no text can throw", () => {
  const words = [
    "",
    " ",
    ",",
    "a".repeat(2000),
    "no ".repeat(600),
    "🙂 knee",
    "ﷺ",
    "9".repeat(300),
    "my ".repeat(600),
  ];
  for (const notes of words) {
    const request = { today, notes, injuries: [notes], conditions: [notes], maxima: [] };
    expect(screen(request)).toEqual(screen(request));
  }
  expect(
    screen({ today: "soon", eventDate: "never", injuries: ["knee surgery in 2019"] }).outcome,
  ).not.toBe("plan");
});
