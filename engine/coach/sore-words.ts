/** Says of a lift that it waits, or goes with care, because a joint hurt. */
import { JOINT_NAMES } from "../catalog/joint-names.ts";
import type { Joint } from "../catalog/muscles.ts";
import type { Language } from "./language.ts";

export type Sore = {
  joint: Joint;
  /** From 0 to 10. */
  score: number;
  /** It is left out for now; else it goes lighter. */
  waits: boolean;
};

type Say = (name: string, joint: string, score: number) => string;
const WORDS: Record<Language, { waits: Say; eased: Say }> = {
  en: {
    waits: (name, joint, score) => `${name} waits for now: it hurt there (${joint}, ${score}/10).`,
    eased: (name, joint, score) =>
      `Be careful with ${name}: it hurt there (${joint}, ${score}/10). Go lighter, and stop if it hurts again.`,
  },
  es: {
    waits: (name, joint, score) =>
      `${name} espera por ahora: ahí hubo dolor (${joint}, ${score}/10).`,
    eased: (name, joint, score) =>
      `Con cuidado en ${name}: ahí hubo dolor (${joint}, ${score}/10). Ve más ligero y para si vuelve a doler.`,
  },
  de: {
    waits: (name, joint, score) =>
      `${name} pausiert vorerst: Dort tat es weh (${joint}, ${score}/10).`,
    eased: (name, joint, score) =>
      `Vorsicht bei ${name}: Dort tat es weh (${joint}, ${score}/10). Geh leichter heran und hör auf, wenn es wieder wehtut.`,
  },
  fr: {
    waits: (name, joint, score) =>
      `${name} attend pour l'instant\u00A0: il y a eu une douleur (${joint}, ${score}/10).`,
    eased: (name, joint, score) =>
      `Prudence sur ${name}\u00A0: il y a eu une douleur (${joint}, ${score}/10). Va plus léger et arrête si elle revient.`,
  },
  pt: {
    waits: (name, joint, score) =>
      `${name} espera por enquanto: ali houve dor (${joint}, ${score}/10).`,
    eased: (name, joint, score) =>
      `Cuidado com ${name}: ali houve dor (${joint}, ${score}/10). Vá mais leve e pare se voltar a doer.`,
  },
};

export function saySore(name: string, { joint, score, waits }: Sore, language: Language): string {
  const say = WORDS[language][waits ? "waits" : "eased"];
  return say(name, JOINT_NAMES[language][joint], score);
}
