/** Reads what was trained out of the athlete's own message, as a draft and a proposal to save it. */
import * as z from "zod";
import type { Language } from "../../../engine/coach/language.ts";
import { endsTraining } from "../../../engine/coach/safety.ts";
import { readLog } from "../../../engine/log/read-log.ts";
import type { LogReading } from "../../../engine/log/reading.ts";
import { maximaOf } from "../../services/parse-logs.ts";
import { unitOf } from "../../services/show-log.ts";
import { newCard } from "../cards.ts";
import type { LoggedExercise } from "../cards/log-cards.ts";
import { mayShareHealth } from "../consent.ts";
import { MOST_CARD_BYTES, MOST_FOUND_BYTES, bytesOf, fitList } from "../fitting.ts";
import { proposeLog } from "../log-proposal.ts";
import { asLogged, saySets } from "../read-sets.ts";
import type { ChatTool } from "../tool.ts";

const Input = z.strictObject({});

type Asked = { said: string; perhaps?: string[] };
export type FoundLog = {
  saved: false;
  note: string;
  date: string;
  exercises: { name: string; sets: string[]; doubtful?: true }[];
  /** Exercises that are not listed here. */
  more: number;
  /** Names that nobody knows: not in the proposal. */
  ask?: Asked[];
  /** Sentences that nothing was made of. */
  unread: number;
  safety: LogReading["safety"]["level"];
  say?: string;
};

type Lines = {
  read(exercises: number, sets: number): string;
  nothing: string;
  which(said: string): string;
};
const SUMMARY: Record<Language, Lines> = {
  en: {
    read: (exercises, sets) => `Ready to be saved. Exercises: ${exercises}, sets: ${sets}`,
    nothing: "No sets to be read in the message",
    which: (said) => `Which exercise do you mean by “${said}”?`,
  },
  es: {
    read: (exercises, sets) => `Listo para guardar. Ejercicios: ${exercises}, series: ${sets}`,
    nothing: "No hay series que leer en el mensaje",
    which: (said) => `¿Qué ejercicio es «${said}»?`,
  },
  de: {
    read: (exercises, sets) => `Bereit zum Speichern. Übungen: ${exercises}, Sätze: ${sets}`,
    nothing: "In der Nachricht stehen keine Sätze",
    which: (said) => `Welche Übung meinst du mit „${said}“?`,
  },
  fr: {
    read: (exercises, sets) => `Prêt à enregistrer. Exercices : ${exercises}, séries : ${sets}`,
    nothing: "Pas de séries à lire dans le message",
    which: (said) => `Quel exercice veux-tu dire par « ${said} » ?`,
  },
  pt: {
    read: (exercises, sets) => `Pronto para salvar. Exercícios: ${exercises}, séries: ${sets}`,
    nothing: "Não há séries para ler na mensagem",
    which: (said) => `Qual exercício é “${said}”?`,
  },
};

const PROPOSED =
  "Proposed: nothing is saved before the athlete confirms it in the app. What is doubtful is to be checked there.";
const UNKNOWN = "Nothing is proposed: ask which exercises are meant, and for the sets again.";
const NOTHING =
  "Nothing that was done could be read. Ask for exercise, sets, repetitions and load in one line each.";
const MOST_UNREAD_BYTES = 1_000;
const MOST_ASKED = 3;

export const logWorkout: ChatTool<z.output<typeof Input>, FoundLog> = {
  name: "log_workout",
  label: {
    en: "Reading your training",
    es: "Leyendo tu entrenamiento",
    de: "Lese dein Training",
    fr: "Lecture de ta séance",
    pt: "Lendo o seu treino",
  },
  description:
    "Read the training that the athlete's last message tells of, and propose to save it. Takes no input: it reads the message itself.",
  schema: Input,
  proposes: true,
  async run(tool) {
    const { ctx, facts, language, today, message } = tool;
    const { athlete } = facts;
    const reading = readLog({
      text: message,
      unit: unitOf(athlete),
      locale: language,
      today,
      knownMaxG: await maximaOf(ctx, athlete),
    });
    const { entries, unread, safety } = reading;
    const date = reading.date ?? today;
    const all = entries.map((entry) => asLogged(entry, language));
    // Whoever needs help first gets no button to press.
    const actions = endsTraining(safety) ? [] : proposeLog(reading, tool);
    const exercises = fitList(MOST_CARD_BYTES - MOST_UNREAD_BYTES - 200, all);
    const ask = all.filter(isUnknown).slice(0, MOST_ASKED).map(askedOf);
    const say = endsTraining(safety) && mayShareHealth(facts) ? safety.text : null;
    const told = fitList(MOST_FOUND_BYTES - 450 - bytesOf([ask, say]), all.map(inShort));
    return {
      found: {
        saved: false,
        note: actions.length > 0 ? PROPOSED : all.length > 0 ? UNKNOWN : NOTHING,
        date,
        exercises: told,
        more: all.length - told.length,
        ...(ask.length > 0 && { ask }),
        unread: unread.length,
        safety: safety.level,
        ...(say !== null && { say }),
      },
      summary: endsTraining(safety) ? safety.text! : summaryOf(all, actions.length > 0, language),
      actions,
      ...(all.length > 0 && {
        cards: [
          newCard("log_draft", {
            date,
            exercises,
            unread: fitList(MOST_UNREAD_BYTES, unread),
            more: all.length - exercises.length,
          }),
        ],
      }),
    };
  },
};

const isUnknown = ({ exerciseId }: LoggedExercise) => exerciseId === null;

const inShort = ({ name, groups, doubtful }: LoggedExercise) => ({
  name,
  sets: groups.map(saySets),
  ...(doubtful && { doubtful: true as const }),
});

/** Sets without a name are named by what they are. */
const namely = ({ said, groups }: LoggedExercise) => said || saySets(groups[0]!);

const askedOf = (one: LoggedExercise): Asked => ({
  said: namely(one),
  ...(one.alternatives.length > 0 && { perhaps: one.alternatives.map(({ name }) => name) }),
});

function summaryOf(all: readonly LoggedExercise[], isProposed: boolean, language: Language) {
  const { read, nothing, which } = SUMMARY[language];
  if (all.length === 0) return nothing;
  const known = all.filter((one) => !isUnknown(one));
  const sets = known.flatMap(({ groups }) => groups).reduce((sum, group) => sum + group.sets, 0);
  const unknown = all.find(isUnknown);
  const parts = [
    ...(isProposed ? [read(known.length, sets)] : []),
    ...(unknown ? [which(namely(unknown))] : []),
  ];
  return parts.length > 0 ? parts.join(". ") : nothing;
}
