/** One concern: what the policy's table requires is said, in every language, for every topic. */
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../coach/language.ts";
import { SafetyAnswer, writeSafetyAnswer } from "./answer.ts";
import { type Case, CASES, required } from "./answers/required.ts";
import { rankOf, type Topic, TOPICS } from "./levels.ts";

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

describe("one concern", () => {
  test.each(LANGUAGES)("gives all that its level and topic require in %s", (language) => {
    for (const one of CASES) {
      const { codes } = answer(one, language);
      const missing = required(one).filter((code) => !codes.includes(code));
      expect(missing, `${one.level} ${one.topic}`).toEqual([]);
    }
  });

  test.each(LANGUAGES)("is whole, short and without a gap in %s", (language) => {
    for (const one of CASES)
      for (const country of ["US", "DE", "MX", null]) {
        const got = answer(one, language, [], country);
        const label = `${one.level} ${one.topic} ${country}: ${got.message}`;
        expect(SafetyAnswer.safeParse(got).success, label).toBe(true);
        expect(got.message, label).not.toMatch(/[{}]|undefined|null| {2}/);
        expect(words(got.message), label).toBeLessThanOrEqual(rankOf(one.level) < 2 ? 150 : 120);
        expect(got.title.length, label).toBeLessThan(50);
      }
  });

  test("says a real number of the place, or general words and a question", () => {
    const chest: Case = { level: "emergency", topic: "chest_pain" };
    expect(answer(chest).message).toContain("Call 911 now");
    expect(answer(chest, "pt", [], "BR").message).toContain("Ligue já para o 192");
    expect(answer(chest, "de", [], "AT").message).toContain("Ruf jetzt 144 oder 112 an");
    const nowhere = answer(chest, "fr", [], null);
    expect(nowhere.message).toContain("numéro d'urgence local (112, 911, 999 …)");
    expect(nowhere.asks).toBe("Dans quel pays es-tu ? Je pourrai alors te donner le bon numéro.");
    expect(answer(chest).asks).toBeNull();
  });

  test("of crisis names the line in the message", () => {
    for (const topic of TOPICS.crisis) {
      const { message, resources } = answer({ level: "crisis", topic });
      expect(message, topic).toContain(resources[0]?.number);
    }
  });

  test("of an eating disorder holds no number but a phone's, in no language", () => {
    for (const topic of TOPICS.eating_disorder)
      for (const language of LANGUAGES) {
        const got = answer({ level: "eating_disorder", topic }, language);
        expect(withoutNumbers(got), topic).not.toMatch(/\d|kcal|BMI|IMC/);
      }
  });

  test("lets a doctor be seen the same day where body salts or insulin are at stake", () => {
    const said = (topic: Topic) => answer({ level: "eating_disorder", topic }).message;
    expect(said("purging")).toContain("today");
    expect(said("insulin_omission")).toContain("today");
    expect(said("restriction")).toContain("this week");
  });

  test("ends training in emergency, crisis and eating disorder alone", () => {
    for (const one of CASES)
      expect(answer(one).trains, `${one.level} ${one.topic}`).toBe(
        rankOf(one.level) > 2 && one.topic !== "under_13",
      );
  });

  test("is the same for every persona", () => {
    const one = { level: "crisis", topic: "suicide", language: "en", country: "US" } as const;
    expect(writeSafetyAnswer({ ...one, style: "drill" })).toEqual(writeSafetyAnswer(one));
  });
});
