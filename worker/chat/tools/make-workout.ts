/** Makes one session for today; it is kept nowhere. */
import * as z from "zod";
import { Goal } from "../../../engine/athlete/preferences.ts";
import type { Language } from "../../../engine/coach/language.ts";
import { Readiness, WorkoutFocus } from "../../../engine/program/workout-request.ts";
import { cleanText } from "../../../engine/text.ts";
import { generateWorkout } from "../../services/workouts.ts";
import { toldBefore, withTold } from "../told-before.ts";
import { newCard } from "../cards.ts";
import { mayShareHealth } from "../consent.ts";
import { MOST_FOUND_BYTES, fitList } from "../fitting.ts";
import { type NotPlanned, notPlanned } from "../notice.ts";
import { sessionsForCard, sessionsForModel } from "../show-session.ts";
import type { ChatTool } from "../tool.ts";
import { choice, count, equipment, given, wordList } from "../tool-inputs.ts";

const Input = z.strictObject({
  minutes: count(15, 150, "Length; the usual if unsaid"),
  focus: choice(WorkoutFocus, "What it is about", {
    upper: "upper_body",
    lower: "lower_body",
    full: "full_body",
    whole_body: "full_body",
    abs: "core",
    leg: "legs",
  }),
  equipment: equipment("What there is, if not the usual"),
  goal: choice(Goal, "What for, if not the usual"),
  wanted: wordList(5, 80, "Exercises asked for, by name"),
  energy: count(1, 5, "Today's energy, if said: 1 empty to 5 full"),
  soreness: count(1, 5, "Soreness, if said: 1 none to 5 severe"),
  sleep: count(1, 5, "Last night's sleep, if said: 1 awful to 5 great"),
});

export type FoundWorkout =
  | NotPlanned
  | { planned: true; sessions: unknown; checks: string; advice?: string[]; saved: false };

const SUMMARY: Record<Language, (minutes: number, count: number) => string> = {
  en: (minutes, count) => `A session of ${minutes} minutes, exercises: ${count}`,
  es: (minutes, count) => `Una sesión de ${minutes} minutos, ejercicios: ${count}`,
  de: (minutes, count) => `Eine Einheit von ${minutes} Minuten, Übungen: ${count}`,
  fr: (minutes, count) => `Une séance de ${minutes} minutes, exercices : ${count}`,
  pt: (minutes, count) => `Um treino de ${minutes} minutos, exercícios: ${count}`,
};
const CARD_BYTES = 6_000;

export const makeWorkout: ChatTool<z.output<typeof Input>, FoundWorkout> = {
  name: "make_workout",
  label: {
    en: "Putting a session together",
    es: "Preparando una sesión",
    de: "Stelle eine Einheit zusammen",
    fr: "Préparation d'une séance",
    pt: "Montando um treino",
  },
  description: "Make one verified session for today. For several weeks use request_program.",
  schema: Input,
  proposes: false,
  async run(tool, input) {
    const { ctx, facts, language, message } = tool;
    const { energy, soreness, sleep, ...said } = given(input);
    const readiness = given({ energy, soreness, sleep }) satisfies z.input<typeof Readiness>;
    const made = await generateWorkout(
      ctx,
      withTold(await toldBefore(ctx, facts.athlete), {
        ...said,
        mode: "engine" as const,
        // The athlete's own words are what is screened.
        notes: cleanText(message) || undefined,
        ...(Object.keys(readiness).length > 0 && { readiness }),
      }),
    );
    const { workout, advice } = made;
    if (!workout) return notPlanned(tool, made);
    const { report, notes } = workout;
    // It is for now, whatever day it was planned on.
    const session = { ...workout.session, weekday: null, date: null };
    const texts = advice.map(({ text }) => text);
    return {
      found: {
        planned: true,
        sessions: sessionsForModel([session], language, MOST_FOUND_BYTES - 500),
        checks: `${report.passed} of ${report.checks} passed`,
        ...(mayShareHealth(facts) && texts.length > 0 && { advice: fitList(400, texts) }),
        saved: false,
      },
      summary: SUMMARY[language](Math.round(session.minutes.usual), session.exercises.length),
      cards: [
        newCard("workout", {
          session: sessionsForCard([session], language, CARD_BYTES)[0]!,
          checks: { passed: report.passed, total: report.checks },
          advice: fitList(1_000, texts),
          notes: fitList(900, notes),
        }),
      ],
    };
  },
};
