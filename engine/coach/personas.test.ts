import { describe, expect, test } from "vitest";
import { LANGUAGES } from "./language.ts";
import { hasLink } from "./links.ts";
import { Coach, COACH_IDS, COACHES, coachFor, DISCLOSURE } from "./personas.ts";
import { CoachingStyle } from "./tone.ts";

describe("coaches", () => {
  test("are as their schema says, one for each tone, and every one an AI", () => {
    expect(COACHES.map(({ id }) => id)).toEqual([...COACH_IDS]);
    expect(COACHES.map(({ style }) => style).sort()).toEqual([...CoachingStyle.options].sort());
    for (const coach of COACHES) {
      expect(Coach.parse(coach)).toEqual(coach);
      expect(coach.isAi).toBe(true);
      expect(coach.voice).toMatch(/\ban AI coach\b/);
      expect(coach.voice).toContain(coach.name);
    }
  });

  test("sound different, in every language, and say nothing that could be clicked or counted", () => {
    const samples = COACHES.flatMap(({ sample }) => LANGUAGES.map((language) => sample[language]));
    expect(new Set(samples).size).toBe(COACHES.length * LANGUAGES.length);
    expect(samples.filter((text) => hasLink(text) || /\d/.test(text))).toEqual([]);
  });

  test("are found by id, or by tone where nobody is named", () => {
    expect(coachFor("grit", "balanced").id).toBe("grit");
    expect(coachFor(null, "technical").style).toBe("technical");
    expect(coachFor("nobody", "strict").style).toBe("strict");
    for (const style of CoachingStyle.options) expect(coachFor(null, style).style).toBe(style);
  });
});

test("who is asked, says in a sentence that it is an AI, no person and no doctor", () => {
  const words = {
    en: /\bAI\b.*not a person.*not a doctor/,
    es: /\bIA\b.*no una persona.*médico/,
    de: /\bKI\b.*kein Mensch.*kein Arzt/,
    fr: /\bIA\b.*pas une personne.*médecin/,
    pt: /\bIA\b.*não uma pessoa.*médico/,
  };
  for (const language of LANGUAGES) {
    expect(DISCLOSURE[language]).toMatch(words[language]);
    expect(DISCLOSURE[language].length).toBeLessThan(80);
  }
});
