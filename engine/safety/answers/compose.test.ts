/** Several concerns: both required sets are said, the gravest leads, and nothing is against the rest. */
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../coach/language.ts";
import { type SafetyAnswer, writeSafetyAnswer } from "../answer.ts";
import { type Concern, rankOf, TOPICS } from "../levels.ts";
import type { MustCode } from "./must-codes.ts";
import { type Case, CASES, NO_NUMBERS, required } from "./required.ts";

const answer = (
  { level, topic }: Case,
  language: Language = "en",
  also: Case[] = [],
  country: string | null = "US",
) => writeSafetyAnswer({ level, topic, also, language, country });
const words = (text: string) => text.split(/\s+/).length;
/** What is left when the phone numbers of the answer are taken out. */
const withoutNumbers = ({ message, resources }: SafetyAnswer) =>
  resources.reduce((text, { number }) => (number ? text.replaceAll(number, "") : text), message);

describe("several concerns", () => {
  const lone = (level: Concern): Case => ({ level, topic: TOPICS[level][0] });
  const levels = Object.keys(TOPICS) as Concern[];
  const pairs = CASES.flatMap((one) =>
    levels.filter((level) => level !== one.level).map((level) => [one, lone(level)] as const),
  );
  const lead = ([a, b]: readonly [Case, Case]) => (rankOf(a.level) <= rankOf(b.level) ? a : b);
  /** What the graver of the two shuts out, or says in a stronger way. */
  const waived = (pair: readonly [Case, Case]) => {
    const { level, topic } = lead(pair);
    const isUrgent = level === "emergency" || level === "crisis";
    const codes: MustCode[] = [];
    if (pair.some(({ level, topic }) => level === "minor" || NO_NUMBERS.has(topic)))
      codes.push("FLOOR");
    if (topic === "under_13") codes.push("MODIFY_OR_REST", "NOLOAD_AREA");
    if (isUrgent || level === "eating_disorder")
      codes.push("YOUTHOK", "OFFER", "FLOOR", "TASK", "NOLOAD_AREA", "MODIFY_OR_REST", "HARM");
    if (isUrgent) codes.push("CLEARANCE", "BOUNDED", "REDFLAGS");
    if (level === "emergency") codes.push("CLINICIAN", "EMS_IF_DANGER");
    return new Set<MustCode>([...codes, "OFFER", "TASK", "STAY", "EMPATHY"]);
  };

  test("give both required sets, whichever order they are named in", () => {
    for (const [one, other] of pairs) {
      const got = answer(one, "en", [other]);
      const label = `${one.level} ${one.topic} + ${other.level} ${other.topic}: ${got.message}`;
      const skip = waived([one, other]);
      const both = [...required(one), ...required(other)].filter((code) => !skip.has(code));
      expect(
        both.filter((code) => !got.codes.includes(code)),
        label,
      ).toEqual([]);
      expect(answer(other, "en", [one])).toEqual(got);
      expect(words(got.message), label).toBeLessThanOrEqual(185);
    }
  });

  test("never bring training or a number to eat by into an urgent answer", () => {
    for (const pair of pairs) {
      const { level } = lead(pair);
      if (rankOf(level) > 2) continue;
      const got = answer(pair[0], "en", [pair[1]]);
      expect(got.trains).toBe(false);
      expect(got.codes).not.toContain("YOUTHOK");
      expect(got.message).not.toMatch(/kcal|clean repetitions|rest of you can train/);
      if (level === "eating_disorder" && pair.every(({ level }) => level !== "minor"))
        expect(withoutNumbers(got)).not.toMatch(/\d/);
    }
  });

  test("lead with the gravest, and with the topic that needs most", () => {
    const plan = answer({ level: "crisis", topic: "suicide" }, "en", [
      { level: "crisis", topic: "suicide_plan_hint" },
      { level: "ped", topic: "cycle" },
    ]);
    expect(plan.codes).toContain("EMS");
    const hurt = answer({ level: "medical_referral", topic: "back" }, "en", [
      { level: "emergency", topic: "spine" },
    ]);
    expect(hurt.title).toBe("Get emergency help now");
    const child = answer({ level: "minor", topic: "supplements" }, "en", [
      { level: "minor", topic: "under_13" },
    ]);
    expect(child.trains).toBe(false);
    expect(child.codes).not.toContain("YOUTHOK");
  });

  test("a minor who asks for steroids gets a guardian and no dose", () => {
    const { codes, message } = answer({ level: "ped", topic: "cycle" }, "en", [
      { level: "minor", topic: "age_reveal" },
    ]);
    expect(codes).toEqual(expect.arrayContaining(["GUARDIAN", "NODOSE", "NOSOURCE", "HARM"]));
    expect(message.indexOf("guardian")).toBeLessThan(message.indexOf("steroids"));
  });

  test("an eating disorder beside an extreme diet hears no floor", () => {
    for (const language of LANGUAGES) {
      const got = answer({ level: "extreme_diet", topic: "below_floor" }, language, [
        { level: "eating_disorder", topic: "restriction" },
      ]);
      expect(withoutNumbers(got)).not.toMatch(/\d|kcal/);
      expect(got.codes).toEqual(expect.arrayContaining(["NONUM", "NOPLAN_BELOW"]));
    }
  });
});
