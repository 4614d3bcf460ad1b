/** Which words of a model are taken, and which are refused. */
import { describe, expect, test } from "vitest";
import { MotivationInput } from "../../../engine/coach/motivation.ts";
import { ProgressWordsInput } from "../../../engine/coach/progress-words.ts";
import { motivation } from "../../../worker/skills/motivation.ts";
import { progressWords } from "../../../worker/skills/progress-words.ts";
import { isTaken, TODAY } from "./is-taken.ts";

const facts = [
  { key: "bench", label: "Bench press", value: 102.5, unit: "kg", change: 2.5 },
  { key: "tonnage", label: "Tonnage", value: 12_500, unit: "kg" },
  { key: "adherence", label: "Sessions done", value: 86, unit: "%", change: -4 },
];
const praise = (said: object = {}) =>
  MotivationInput.parse({ context: "achievement", facts, today: TODAY, ...said });
const spoken = (message: string, factsUsed: string[] = []) => ({ message, factsUsed });
const LONG_PROMPT = motivation.ask(praise()).system;

describe("words are taken", () => {
  test.each([
    ["en", "Your bench press is at 102.5 kg, up 2.5 kg. Keep the same rhythm in the next session."],
    [
      "en",
      "That makes 12,500 kg of work, and 86% of your sessions are done. Take two deep breaths.",
    ],
    [
      "de",
      "Dein Bankdrücken steht bei 102,5 kg, das sind 2,5 kg mehr. Bleib bei dem, was gewirkt hat.",
    ],
    [
      "de",
      "Insgesamt 12.500 kg bewegt, und das in deinem Tempo. Nimm das Gefühl mit in die Woche.",
    ],
    [
      "es",
      "Tu press de banca está en 102,5 kg, y eso son 2,5 kg más. Sigue con lo que te funciona.",
    ],
    [
      "fr",
      "Ton développé couché est à 102,5 kg, et tu as soulevé 12 500 kg en tout. Continue comme ça.",
    ],
    [
      "pt",
      "Seu supino está em 102,5 kg, e são 2,5 kg a mais. Continue com o que deu certo para você.",
    ],
    ["en", "Well done."],
  ])("%s: %s", (language, message) => {
    expect(isTaken(motivation, praise({ locale: language }), spoken(message))).toBe(true);
  });
});

describe("words are refused", () => {
  test.each([
    [
      "a number from nowhere",
      "en",
      "You are 20 % stronger than a month ago, and it shows in every set.",
    ],
    ["a number in words", "en", "You are twenty percent stronger than you were, and it shows."],
    [
      "a small number that counts",
      "en",
      "Add two reps to each set and see how it goes from there.",
    ],
    ["a figure in a list", "en", "1. Keep going with the plan as it is."],
    ["a rounded number", "en", "Your bench press is at 103 kg now, so keep going."],
    ["a sum", "en", "Your bench press was at 100 kg before that."],
    ["a German compound", "de", "Du bist um fünfundzwanzig Prozent stärker als im letzten Monat."],
    ["a Spanish word for a number", "es", "Eres un treinta por ciento más fuerte que hace un mes."],
    ["full-width figures", "en", "You are ２０ percent stronger than before."],
    ["figures of another script", "en", "You are at ٩٩ kg with the bar now."],
    ["a link", "en", "Well done, and see https://example.com for the rest."],
    ["a bare address", "en", "Well done, and see evil-coach.com for the rest."],
    ["a markdown image", "en", "Well done. ![](x)"],
    ["a reference link", "en", "Well done, see [this][1a] for the rest."],
    ["a tag", "en", "Well done <img src=x>"],
    [
      "English for German",
      "de",
      "You have worked hard for this and it shows. Keep going with the plan.",
    ],
    [
      "Spanish for Portuguese",
      "pt",
      "Lo has hecho muy bien y se nota en las sesiones. Sigue con el plan.",
    ],
    [
      "Portuguese for Spanish",
      "es",
      "Você fez um bom trabalho e isso aparece nos treinos. Continue com o plano.",
    ],
    [
      "Dutch for German",
      "de",
      "Je hebt het goed gedaan en dat is te zien in de training. Ga zo door met het plan.",
    ],
    [
      "Italian for Spanish",
      "es",
      "Hai fatto un ottimo lavoro e si vede nelle sessioni. Continua con il piano che hai.",
    ],
    ["Russian", "en", "Отличная работа, продолжай в том же духе и не останавливайся на этом."],
    ["nothing", "en", ""],
    ["mere spaces", "en", " \u200B "],
    ["far too much", "en", "and ".repeat(10_000)],
    ["a little too much", "en", "and on ".repeat(100)],
    ["the prompt", "en", LONG_PROMPT.slice(0, 300)],
    ["eight words of the prompt", "en", LONG_PROMPT.split(/\s+/).slice(40, 50).join(" ")],
    ["a diagnosis", "en", "That sounds like a clear diagnosis of tendinitis, so rest."],
    ["a dose", "en", "Take a dose of it before the session."],
    [
      "a medicine in German",
      "de",
      "Nimm vorher ein Medikament, dann geht es besser mit dem Training.",
    ],
    ["a cure in French", "fr", "Cet exercice va guérir ton dos et tes épaules avec le temps."],
  ])("%s", (_, language, message) => {
    expect(isTaken(motivation, praise({ locale: language }), spoken(message))).toBe(false);
  });

  test("for a fact that nobody gave", () => {
    expect(isTaken(motivation, praise(), spoken("Well done.", ["bench"]))).toBe(true);
    expect(isTaken(motivation, praise(), spoken("Well done.", ["squat"]))).toBe(false);
  });

  test("in an insight as well", () => {
    const input = ProgressWordsInput.parse({ facts });
    const insights = (text: string, key = "bench") => ({
      insights: [
        { text, factsUsed: [key] },
        { text: "Sessions done: 86%. Steady is what counts.", factsUsed: ["adherence"] },
      ],
    });
    expect(isTaken(progressWords, input, insights("Bench press: 102.5 kg."))).toBe(true);
    expect(isTaken(progressWords, input, insights("Bench press: 105 kg by March."))).toBe(false);
    expect(isTaken(progressWords, input, insights("Bench press moves.", "squat"))).toBe(false);
    expect(isTaken(progressWords, input, { insights: insights("Fine.").insights.slice(1) })).toBe(
      false,
    );
  });
});
