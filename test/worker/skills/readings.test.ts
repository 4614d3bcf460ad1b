/** What of a swap, a form check and a log is a model's and what is the engine's; and who is never asked. */
import { describe, expect, test } from "vitest";
import { catalog } from "../../../engine/catalog/catalog.ts";
import { FormCheckInput } from "../../../engine/coach/form-check.ts";
import { languageOf } from "../../../engine/coach/language.ts";
import { MotivationInput } from "../../../engine/coach/motivation.ts";
import { SwapWordsInput } from "../../../engine/coach/swap-words.ts";
import { ReadLogInput } from "../../../engine/log/reading.ts";
import { isOtherLanguage } from "../../../worker/skills/check-words.ts";
import { formCheck } from "../../../worker/skills/form-check.ts";
import { judge } from "../../../worker/skills/judge.ts";
import { motivation } from "../../../worker/skills/motivation.ts";
import { readLog } from "../../../worker/skills/read-log.ts";
import { swapWords } from "../../../worker/skills/swap-words.ts";
import { isTaken, TODAY } from "./is-taken.ts";
import { substitutions } from "./swaps.ts";

describe("words about a swap", () => {
  const input = SwapWordsInput.parse(substitutions[0]);
  const ids = input.substitution.data.map(({ exercise }) => exercise.id);
  const about = (given: readonly string[], text = "The same push, and it needs no bench.") => ({
    summary: "These keep the push in your session while the bench is taken.",
    alternatives: given.map((exerciseId) => ({ exerciseId, text })),
  });

  test("name each exercise once, and no other", () => {
    expect(isTaken(swapWords, input, about(ids))).toBe(true);
    expect(isTaken(swapWords, input, about(ids.slice(1)))).toBe(false);
    expect(isTaken(swapWords, input, about([...ids.slice(1), "burpee"]))).toBe(false);
    expect(isTaken(swapWords, input, about([...ids.slice(1), ids[1]!]))).toBe(false);
    expect(isTaken(swapWords, input, about(ids, "Begin with 40 kg."))).toBe(false);
    const { data } = input.substitution;
    const few = { ...input, substitution: { ...input.substitution, data: data.slice(0, 2) } };
    expect(isTaken(swapWords, few, about(ids.slice(0, 2)))).toBe(true);
    expect(isTaken(swapWords, few, about([...ids.slice(0, 2), ids[0]!]))).toBe(false);
  });

  test("are asked for where there is a swap, and hold nothing about health unless that is allowed", () => {
    const pain = SwapWordsInput.parse(substitutions[1]);
    // The reasons of the swap tell of the knee as well, so nothing is asked.
    expect(swapWords.screen!({ ...pain, mayShareHealth: false })).toBe("no_consent");
    expect(JSON.stringify(swapWords.ask(pain))).toContain("my left knee hurts");
    const asked = substitutions.map((one) => swapWords.screen!(SwapWordsInput.parse(one)));
    expect(asked).toEqual([null, "no_consent", "refer", null, null, null, "emergency", "clarify"]);
  });
});

describe("a form check", () => {
  const input = (said: object = {}) =>
    FormCheckInput.parse({
      exerciseId: "barbell_back_squat",
      description: "my knees cave in on the way up",
      today: TODAY,
      ...said,
    });
  const said = {
    likelyCauses: ["The knees fall in when the hips tire."],
    cues: ["Push the knees out over the toes."],
    drills: ["Slow squats to a box."],
  };

  test("takes causes, cues and drills from a model, and the rest from the engine", () => {
    const told = { ...said, stopIf: [], safety: { level: "none", text: "All is well." } };
    const judged = judge(formCheck, input({ symptoms: ["mild knee pain"] }), {
      text: JSON.stringify(told),
      stop: "end",
    });
    expect(judged).toMatchObject({
      kind: "good",
      answer: { ...said, safety: { level: "caution" } },
    });
    expect(judged.kind === "good" && judged.answer.stopIf.length).toBeGreaterThan(0);
    expect(judged.kind === "good" && judged.answer.regressions.length).toBeGreaterThan(1);
  });

  test.each([
    ["no cue", { cues: [] }],
    ["a number", { drills: ["3 sets of 20 with a pause"] }],
    ["a diagnosis", { likelyCauses: ["You have tendinitis of the knee."] }],
    [
      "the catalogue in English for a German",
      { cues: catalog().byId.get("barbell_back_squat")!.cues },
    ],
    ["a line too long", { cues: ["push the knees out ".repeat(20)] }],
  ])("refuses %s", (what, part) => {
    const asked = input(what.includes("German") ? { locale: "de" } : {});
    expect(isTaken(formCheck, asked, { ...said, ...part })).toBe(false);
  });

  test("tells a model no symptom unless that is allowed", () => {
    const told = (may: boolean) =>
      JSON.stringify(formCheck.ask(input({ symptoms: ["mild knee pain"], mayShareHealth: may })));
    expect(told(false)).not.toContain("mild knee pain");
    expect(told(true)).toContain("mild knee pain");
  });
});

describe("words that call for a person never reach a model", () => {
  test.each([
    ["en", "crushing chest pain during the last set", "emergency"],
    ["es", "me desmayé entrenando", "emergency"],
    ["de", "Herzrasen und Schwindel beim Training", "emergency"],
    ["fr", "je veux mourir", "crisis"],
    ["pt", "quero morrer", "crisis"],
    ["en", "my knee is swollen and it popped yesterday", "refer"],
    ["en", "pain shooting down my leg", "refer"],
    ["es", "mi rodilla está hinchada", "refer"],
  ])("%s: %s", (language, words, level) => {
    const common = { locale: language, today: TODAY };
    const form = FormCheckInput.parse({ ...common, exerciseId: "leg_press", description: words });
    const log = ReadLogInput.parse({ ...common, text: `leg press 3x12 @ 180 kg. ${words}` });
    const detail = MotivationInput.parse({ ...common, context: "custom", detail: words });
    expect(formCheck.screen!(form)).toBe(level);
    expect(readLog.screen!(log)).toBe(level);
    expect(motivation.screen!(detail)).toBe(level);

    const { safety, cues, drills, regressions } = formCheck.fallback(form);
    expect(safety.level).toBe(level);
    expect([...cues, ...drills, ...regressions]).toEqual([]);
    expect(readLog.fallback(log).safety.text).toBe(safety.text);
    expect(motivation.fallback(detail).message).toBe(safety.text);
    expect(isOtherLanguage(safety.text!, languageOf(language))).toBe(false);
  });

  test.each([
    "my form broke down and I nearly died on the last set",
    "killing myself with these squats lol",
    "legs are sore from Monday",
    "the bar drifts forward and my elbows flare",
  ])("what is a manner of speaking does: %s", (description) => {
    const form = FormCheckInput.parse({ exerciseId: "leg_press", description, today: TODAY });
    expect(formCheck.screen!(form)).toBeNull();
  });
});

describe("a log that a model read", () => {
  const text =
    "squat 3x5 90 kg\nthe bench went 100 kilos, three of them each time, five goes, RIR 2\ntomorrow squat 140 kg x 5\nslept well";
  const input = ReadLogInput.parse({ text, today: TODAY });
  const set = { kind: "work", reps: 3, loadType: "external", load: 100, unit: "kg", rpe: 8 };
  const answer = (part: object = {}, sets = 5) => ({
    entries: [
      { exercise: "bench", sets: Array.from({ length: sets }, () => ({ ...set, ...part })) },
    ],
    unread: ["slept well"],
  });

  test("is completed by the engine", () => {
    const judged = judge(readLog, input, { text: JSON.stringify(answer()), stop: "end" });
    expect(judged).toMatchObject({
      kind: "good",
      answer: {
        // The grammar's own come first, as they are.
        entries: [
          { said: "squat", exerciseId: "barbell_back_squat", doubtful: false },
          { said: "bench", exerciseId: "barbell_bench_press", confidence: 1, doubtful: true },
        ],
        unread: ["tomorrow squat 140 kg x 5", "slept well"],
        safety: { level: "none" },
      },
    });
  });

  test.each([
    ["a load from nowhere", answer({ load: 105 })],
    ["repetitions from nowhere", answer({ reps: 8 })],
    ["an effort from nowhere", answer({ rpe: 6 })],
    ["a load of the plan", answer({ load: 140 })],
    [
      "what was read already",
      {
        ...answer(),
        entries: [{ exercise: "squat", sets: [{ ...set, reps: 5, load: 90, rpe: null }] }],
      },
    ],
    ["more sets than were said", answer({}, 9)],
    ["more than anybody lifts", answer({ load: 1001 })],
    ["an unknown kind", answer({ kind: "max" })],
    [
      "an exercise of the plan",
      { ...answer(), entries: [{ ...answer().entries[0], exercise: "squat" }] },
    ],
    ["other words for the unread", { ...answer(), unread: ["slept badly"] }],
    ["a line that is nowhere", { entries: [], unread: ["slept well"] }],
  ])("is refused with %s", (_, said) => {
    expect(isTaken(readLog, input, said)).toBe(false);
  });
});
