/** Reads what was trained out of the athlete's own message, as a draft that the app keeps. */
import * as z from "zod";
import { catalog } from "../../../engine/catalog/catalog.ts";
import type { Language } from "../../../engine/coach/language.ts";
import { localName } from "../../../engine/coach/local-name.ts";
import { endsTraining } from "../../../engine/coach/safety.ts";
import { readLog } from "../../../engine/log/read-log.ts";
import type { LogReading, ReadExercise, ReadSet } from "../../../engine/log/reading.ts";
import { toLoad } from "../../../engine/program/load.ts";
import { gramsOf } from "../../../engine/tools/mass.ts";
import { newCard } from "../cards.ts";
import { mayShareHealth } from "../consent.ts";
import { MOST_CARD_BYTES, MOST_FOUND_BYTES, fitList } from "../fitting.ts";
import type { ChatTool } from "../tool.ts";

const Input = z.strictObject({});

export type FoundLog = {
  saved: false;
  note: string;
  exercises: unknown[];
  /** Exercises that are not listed here. */
  more: number;
  /** Sentences that nothing was made of. */
  unread: number;
  safety: LogReading["safety"]["level"];
  say?: string | null;
};

type Lines = { read(exercises: number, sets: number): string; nothing: string };
const SUMMARY: Record<Language, Lines> = {
  en: {
    read: (exercises, sets) => `A draft of what you did. Exercises: ${exercises}, sets: ${sets}`,
    nothing: "No sets to be read in the message",
  },
  es: {
    read: (exercises, sets) =>
      `Borrador de lo que hiciste. Ejercicios: ${exercises}, series: ${sets}`,
    nothing: "No hay series que leer en el mensaje",
  },
  de: {
    read: (exercises, sets) =>
      `Entwurf dessen, was du gemacht hast. Übungen: ${exercises}, Sätze: ${sets}`,
    nothing: "In der Nachricht stehen keine Sätze",
  },
  fr: {
    read: (exercises, sets) =>
      `Brouillon de ce que tu as fait. Exercices : ${exercises}, séries : ${sets}`,
    nothing: "Pas de séries à lire dans le message",
  },
  pt: {
    read: (exercises, sets) =>
      `Rascunho do que você fez. Exercícios: ${exercises}, séries: ${sets}`,
    nothing: "Não há séries para ler na mensagem",
  },
};

const DRAFT =
  "A draft on a card, which the app keeps; the coach stores no logs yet. Ask the athlete to check it there.";
const NOTHING =
  "Nothing that was done could be read. Ask for exercise, sets, repetitions and load in one line each.";
const MOST_UNREAD_BYTES = 1_000;

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
    "Read the training that the athlete's last message tells of into a draft of a log. Takes no input: it reads the message itself.",
  schema: Input,
  proposes: false,
  async run({ facts, language, today, message }) {
    const { athlete } = facts;
    const { entries, unread, safety, date } = readLog({
      text: message,
      unit: athlete.units === "imperial" ? "lb" : "kg",
      locale: language,
      today,
    });
    const counted = entries.filter(({ sets }) => sets.some(isCounted));
    const all = counted.map((entry) => ({
      exerciseId: entry.exerciseId,
      name: nameOf(entry, language),
      said: entry.said,
      groups: groupsOf(entry),
    }));
    const told = fitList(
      MOST_FOUND_BYTES - 500,
      all.map(({ name, groups }) => ({ name, groups: groups.map(inShort) })),
    );
    const exercises = fitList(MOST_CARD_BYTES - MOST_UNREAD_BYTES - 200, all);
    const lines = SUMMARY[language];
    const sets = counted.reduce((sum, entry) => sum + entry.sets.filter(isCounted).length, 0);
    const mayTell = endsTraining(safety) && mayShareHealth(facts);
    return {
      found: {
        saved: false,
        note: all.length > 0 ? DRAFT : NOTHING,
        exercises: told,
        more: all.length - told.length,
        unread: unread.length,
        safety: safety.level,
        ...(mayTell && { say: safety.text }),
      },
      summary: endsTraining(safety)
        ? safety.text!
        : all.length > 0
          ? lines.read(all.length, sets)
          : lines.nothing,
      ...(all.length > 0 && {
        cards: [
          newCard("log_draft", {
            date: date ?? today,
            exercises,
            unread: fitList(MOST_UNREAD_BYTES, unread),
            more: all.length - exercises.length,
          }),
        ],
      }),
    };
  },
};

function nameOf({ exerciseId, said }: ReadExercise, language: Language) {
  const exercise = exerciseId === null ? undefined : catalog().byId.get(exerciseId);
  return exercise ? localName(exercise, language) : said;
}

const isAlike = (a: ReadSet, b: ReadSet) =>
  (["kind", "reps", "loadType", "load", "unit", "rpe"] as const).every((key) => a[key] === b[key]);

type CountedSet = ReadSet & { reps: number };
const isCounted = (set: ReadSet): set is CountedSet => set.reps !== null;

/** Sets that follow one another and are alike, as one; the card shows those that count repetitions. */
function groupsOf({ sets }: ReadExercise) {
  const groups: { first: CountedSet; sets: number }[] = [];
  for (const set of sets.filter(isCounted)) {
    const last = groups.at(-1);
    if (last && isAlike(last.first, set)) last.sets += 1;
    else groups.push({ first: set, sets: 1 });
  }
  return groups.map(({ first, sets: count }) => ({
    sets: count,
    kind: first.kind,
    reps: first.reps,
    loadType: first.loadType,
    load:
      first.load === null || first.unit === null
        ? null
        : toLoad(gramsOf(first.load, first.unit), first.unit),
    rpe: first.rpe,
  }));
}

const inShort = ({ sets, reps, load, rpe }: ReturnType<typeof groupsOf>[number]) => ({
  sets: `${sets} x ${reps}`,
  ...(load && { load }),
  ...(rpe !== null && { rpe }),
});
