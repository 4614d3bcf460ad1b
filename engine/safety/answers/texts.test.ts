/** The sentences: each shows what it claims, in every language, and some answer uses it. */
import { expect, describe, test } from "vitest";
import { LANGUAGES, type Language } from "../../coach/language.ts";
import { writeSafetyAnswer } from "../answer.ts";
import type { MustCode } from "./must-codes.ts";
import { PHRASES, type Phrase } from "./phrases.ts";
import { type Case, CASES } from "./required.ts";
import { TEXTS } from "./texts.ts";

const answer = (
  { level, topic }: Case,
  language: Language = "en",
  also: Case[] = [],
  country: string | null = "US",
) => writeSafetyAnswer({ level, topic, also, language, country });
describe("the sentences", () => {
  /** What a text must show if it claims a code: the claim alone would prove nothing. */
  const SHOWS: Partial<Record<MustCode, RegExp>> = {
    STOP: /stop|para ahora|deja todo|hor sofort|lass alles|arrete|laisse tout|pare agora|deixe todo/i,
    EMS: /\{emergency\}/,
    EMS_IF_DANGER: /\{emergency\}/,
    EMS_IF_WORSE: /\{emergency\}/,
    HOTLINE: /\{(?:crisis|abuse|youth)\}/,
    EDHELP: /\{eating_disorder\}/,
    ASKSAFE: /\?/,
    CPR_AED: /AED|DEA|DAE/,
    COOL: /cool|enfri|kuhl|refroid|esfri/i,
    FAST_CARB: /sugar|azucar|zucker|sucre|acucar/i,
    EPI_IF_PRESCRIBED: /adrenalin/i,
    DONTMOVE: /move|muev|beweg|bouge|mexa/i,
    FLOOR: /1[.,\s]?200.*1[.,\s]?500.*0[.,]5/,
    YOUTHOK: /8.*15.*8/,
    NODX: /can't (?:say|tell)|no puedo|kann ich nicht sagen|ne peux pas|nao (?:da|posso)/,
    NODOSE: /dos[ei]|dosen/i,
    NOSOURCE: /source|donde|quelle|onde conseguir/i,
    GUARDIAN: /parent|adult|madre|eltern|erwachsen|mae/i,
    CLINICIAN:
      /doctor|physio|midwife|onco|onko|cardio|kardio|neurolog|diabet|surgeon|[cz]irug|cirurg|chirurg|specialist|pharmac|medi[ck]|medec|gyn|matron|fisio|farmacia|arzt|apothek|hebamme|verschrieben|sage-femme|kine|ophtal|oftal|obst|enferm|receto/i,
    NOPHOTO: /photo|foto/i,
    TASK: /training|entrenamiento|entrainement|treino/i,
  };

  const plain = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "");

  test.each(LANGUAGES)("show in %s what their codes claim", (language) => {
    for (const [phrase, codes] of Object.entries(PHRASES) as [Phrase, MustCode[]][])
      for (const code of codes) {
        const shows = SHOWS[code];
        if (shows) expect(plain(TEXTS[language][phrase]), `${phrase} ${code}`).toMatch(shows);
      }
  });

  test("have the same places to fill in every language", () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
    for (const phrase of Object.keys(PHRASES) as Phrase[])
      for (const language of LANGUAGES)
        expect(places(TEXTS[language][phrase]), `${language} ${phrase}`).toEqual(
          places(TEXTS.en[phrase]),
        );
  });

  test("speak to one person, informally, and end as sentences do", () => {
    const formal = /\b(?:usted(?:es)?|vosotros|Ihnen|Ihren?|vous|votre|vos|o senhor|a senhora)\b/;
    for (const language of LANGUAGES)
      for (const [phrase, text] of Object.entries(TEXTS[language])) {
        expect(text, `${language} ${phrase}`).not.toMatch(formal);
        if (!phrase.startsWith("t_")) expect(text, `${language} ${phrase}`).toMatch(/[.?]$/);
        expect(text.trim()).toBe(text);
      }
  });

  test("are each used by some answer", () => {
    const said = new Set<string>();
    for (const one of CASES) {
      const got = answer(one, "en", [], null);
      const with13 = answer(one, "en", [{ level: "eating_disorder", topic: "denial" }], "AU");
      const nursing = answer(one, "en", [{ level: "minor", topic: "injury" }], "AU");
      for (const { title, message, asks } of [got, with13, nursing])
        said
          .add(title)
          .add(message)
          .add(asks ?? "");
    }
    const all = [...said].join("\n");
    const unused = (Object.keys(PHRASES) as Phrase[]).filter((phrase) => {
      const [start = ""] = TEXTS.en[phrase].split("{");
      return !all.includes(start);
    });
    expect(unused.filter((phrase) => phrase !== "h_any")).toEqual([]);
  });
});
