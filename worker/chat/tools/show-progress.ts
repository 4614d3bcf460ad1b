/** Shows where the athlete stands: weeks, light weeks, this week's sessions; no logs are stored yet. */
import * as z from "zod";
import type { Language } from "../../../engine/coach/language.ts";
import { localName } from "../../../engine/coach/local-name.ts";
import type { Load, Program } from "../../../engine/program/program.ts";
import { readActive, weekNow } from "../../services/active-program.ts";
import { MOST_FOUND_BYTES, fitList } from "../fitting.ts";
import { requireNamed } from "../named.ts";
import { NO_PROGRAM } from "../no-program.ts";
import type { ChatTool } from "../tool.ts";
import { words } from "../tool-inputs.ts";

const Input = z.strictObject({
  exercise: words(80, "A lift whose planned course is asked for; its name, in any language"),
});

type Planned = { week: number; sets: number; reps: number; load: Load | null; rpe: number | null };
export type FoundProgress = {
  note: string;
  program: null | {
    name: string;
    goal: string;
    week: number;
    of: number;
    deloadWeeks: number[];
    isDeload: boolean;
    /** `past` by its date alone: nobody knows whether it was done. */
    sessions: { name: string; date: string | null; past: boolean }[];
  };
  /** Of the lift that was asked for; as planned, not as done. */
  planned?: { exercise: string; weeks: Planned[] };
};

const NOTE =
  "No training logs are stored yet: this is the plan, and nothing is known of what was done.";

const SUMMARY: Record<Language, (week: number, of: number) => string> = {
  en: (week, of) => `Week ${week} of ${of}; no training logs are stored yet`,
  es: (week, of) => `Semana ${week} de ${of}; aún no se guardan registros de entrenamiento`,
  de: (week, of) => `Woche ${week} von ${of}; Trainingstagebücher werden noch nicht gespeichert`,
  fr: (week, of) => `Semaine ${week} sur ${of} ; aucun carnet d'entraînement n'est encore gardé`,
  pt: (week, of) => `Semana ${week} de ${of}; ainda não há registros de treino guardados`,
};

export const showProgress: ChatTool<z.output<typeof Input>, FoundProgress> = {
  name: "show_progress",
  label: {
    en: "Looking at where you stand",
    es: "Viendo por dónde vas",
    de: "Sehe nach, wo du stehst",
    fr: "Regarde où tu en es",
    pt: "Vendo em que ponto você está",
  },
  description:
    "Where the athlete stands in the program: week, light weeks, sessions of this week, and the planned course of a lift. No logs are stored yet.",
  schema: Input,
  proposes: false,
  async run({ ctx, facts, language, today }, { exercise: name }) {
    const exercise = name ? requireNamed(name) : null;
    const active = await readActive(ctx, facts.athlete);
    if (!active) {
      return { found: { note: NOTE, program: null }, summary: NO_PROGRAM[language] };
    }
    const { program, row } = active;
    const week = weekNow(program, today);
    const current = program.weeks[week - 1];
    return {
      found: {
        note: NOTE,
        program: {
          name: row.name,
          goal: program.goal,
          week,
          of: program.weeks.length,
          deloadWeeks: program.weeks.flatMap(({ deload, number }) => (deload ? [number] : [])),
          isDeload: current?.deload ?? false,
          sessions: (current?.sessions ?? []).map((session) => ({
            name: session.name,
            date: session.date,
            past: session.date !== null && session.date < today,
          })),
        },
        ...(exercise && {
          planned: {
            exercise: localName(exercise, language),
            weeks: fitList(MOST_FOUND_BYTES - 900, courseOf(program, exercise.id)),
          },
        }),
      },
      summary: SUMMARY[language](week, program.weeks.length),
    };
  },
};

/** The heaviest planned set of each week. */
function courseOf({ weeks }: Program, exerciseId: string): Planned[] {
  return weeks.flatMap(({ number, sessions }) => {
    const groups = sessions
      .flatMap(({ exercises }) => exercises)
      .filter((item) => item.exerciseId === exerciseId)
      .flatMap((item) => item.groups.filter(({ type }) => type !== "warmup"));
    const [top] = groups.toSorted(
      (a, b) => (b.load?.kg ?? 0) - (a.load?.kg ?? 0) || (b.rpe ?? 0) - (a.rpe ?? 0),
    );
    return top
      ? [{ week: number, sets: top.sets, reps: top.reps, load: top.load, rpe: top.rpe }]
      : [];
  });
}
