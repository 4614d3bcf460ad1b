/** Shows a week of the program under way, or one session of it. */
import * as z from "zod";
import type { DueExercise, DueSession } from "../../../engine/adapt/due-session.ts";
import { catalog } from "../../../engine/catalog/catalog.ts";
import type { Language } from "../../../engine/coach/language.ts";
import { EMPTY_STATE } from "../../../engine/insight/training-state.ts";
import type { Program, Session } from "../../../engine/program/program.ts";
import { WEEKDAYS } from "../../../engine/program/request.ts";
import { invalidField } from "../../core/errors.ts";
import { readActive, weekNow } from "../../services/active-program.ts";
import { readDue } from "../../services/due-sessions.ts";
import { newCard } from "../cards.ts";
import { isOfHealth, mayShareHealth } from "../consent.ts";
import { MOST_CARD_BYTES, MOST_FOUND_BYTES } from "../fitting.ts";
import { NO_PROGRAM } from "../no-program.ts";
import { sessionsForCard, sessionsForModel } from "../show-session.ts";
import { saySoreLift, soreIn } from "../soreness.ts";
import type { ChatTool, ToolCtx } from "../tool.ts";
import { choice, count } from "../tool-inputs.ts";
import { addDays } from "../../../engine/time.ts";

const DAYS = ["today", "tomorrow", ...WEEKDAYS] as const;

const Input = z.strictObject({
  week: count(1, 52, "Number of the week; the current one if unsaid"),
  day: choice(z.enum(DAYS), "Only this day", {
    monday: "mon",
    tuesday: "tue",
    wednesday: "wed",
    thursday: "thu",
    friday: "fri",
    saturday: "sat",
    sunday: "sun",
  }),
  session: count(1, 7, "Only the session of this number"),
});
type Input = z.output<typeof Input>;

export type FoundWeek =
  | { program: null }
  | {
      program: string;
      week: number;
      of: number;
      phase: string;
      deload: boolean;
      /** Empty on a day without training. */
      sessions: unknown[];
      /** The first one from today on, where the day that was asked for has none. */
      next: { name: string; date: string } | null;
    };

type Lines = { week(week: number, of: number): string; rest: string };
const SUMMARY: Record<Language, Lines> = {
  en: { week: (week, of) => `Week ${week} of ${of}`, rest: "No session on that day" },
  es: { week: (week, of) => `Semana ${week} de ${of}`, rest: "Ese día no hay sesión" },
  de: { week: (week, of) => `Woche ${week} von ${of}`, rest: "An dem Tag ist keine Einheit" },
  fr: { week: (week, of) => `Semaine ${week} sur ${of}`, rest: "Pas de séance ce jour-là" },
  pt: { week: (week, of) => `Semana ${week} de ${of}`, rest: "Não há treino nesse dia" },
};
const CARD_BYTES = MOST_CARD_BYTES - 600;

export const showProgram: ChatTool<Input, FoundWeek> = {
  name: "show_program",
  label: {
    en: "Opening the program",
    es: "Abriendo el programa",
    de: "Öffne das Programm",
    fr: "Ouverture du programme",
    pt: "Abrindo o programa",
  },
  description:
    "Show a week of the program, or the session of a day; today's loads as they are due.",
  schema: Input,
  proposes: false,
  async run(tool, input) {
    const { ctx, facts, language, today } = tool;
    const active = await readActive(ctx, facts.athlete);
    if (!active) return { found: { program: null }, summary: NO_PROGRAM[language] };
    const { program, row } = active;
    const { week, sessions: planned } = choose(program, input, today);
    const shown = { week: week.number, sessions: planned, today };
    const due = await readDue(ctx, facts.athlete, active, shown);
    const { sessions, asides } = withSoreness(due, tool);
    const forModel = mayShareHealth(facts) ? sessions : sessions.map(withoutHealth);
    const of = program.weeks.length;
    const lines = SUMMARY[language];
    const first = sessions.length > 0 ? null : nextOf(program, today);
    return {
      found: {
        program: row.name,
        week: week.number,
        of,
        phase: week.phase,
        deload: week.deload,
        sessions: sessionsForModel(forModel, language, MOST_FOUND_BYTES - 350),
        next: first && { name: first.name, date: first.date! },
      },
      summary:
        sessions.length === 0
          ? lines.rest
          : [
              lines.week(week.number, of),
              ...(sessions.length === 1 ? [sessions[0]!.name] : []),
            ].join(": "),
      ...(asides.length > 0 && { aside: asides.join(" ") }),
      ...(sessions.length > 0 && {
        cards: [
          newCard("program_week", {
            programId: row.id,
            programName: row.name,
            week: week.number,
            of,
            phase: week.phase,
            deload: week.deload,
            sessions: sessionsForCard(sessions, language, CARD_BYTES),
          }),
        ],
      }),
    };
  },
};

/** What waits does so because it hurt: without consent a model hears nothing of it. */
const withoutHealth = (session: DueSession): DueSession => ({
  ...session,
  exercises: session.exercises
    .filter(({ reason }) => reason !== "pain_freeze")
    .map(({ reason, ...item }) => ({
      ...item,
      reason: reason && isOfHealth(reason) ? null : reason,
    })),
});

const MOST_ASIDES = 2;

/** What was told of pain in this talk holds in the session of today as what was logged does. */
function withSoreness(due: readonly DueSession[], tool: ToolCtx) {
  const asides: string[] = [];
  if ((tool.told ?? []).length === 0) return { sessions: due, asides };
  const sessions = due.map((session) =>
    session.date !== null && session.date !== tool.today
      ? session
      : { ...session, exercises: session.exercises.map(soften) },
  );
  return { sessions, asides: asides.slice(0, MOST_ASIDES) };

  function soften(item: DueExercise): DueExercise {
    const exercise = catalog().byId.get(item.exerciseId);
    const sore = exercise && soreIn(exercise, EMPTY_STATE, tool);
    if (!sore) return item;
    asides.push(saySoreLift(exercise, sore, tool));
    return sore.waits ? { ...item, groups: [], reason: "pain_freeze" } : item;
  }
}

/** A weekday lies in the week that is named, or in the current one; "tomorrow" may lie in the next. */
function choose(program: Program, { week: number, day, session }: Input, today: string) {
  const date = day === "today" ? today : day === "tomorrow" ? addDays(today, 1) : null;
  const week = program.weeks[(number ?? weekNow(program, date ?? today)) - 1];
  if (!week) {
    throw invalidField("/week", "too_big", `The program has ${program.weeks.length} weeks.`);
  }
  // Without dates any day is as good as another.
  const isOn = (one: Session) =>
    date === null
      ? one.weekday === day || one.weekday === null
      : one.date === date || one.date === null;
  const sessions = week.sessions
    .filter((one) => !session || one.number === session)
    .filter((one) => !day || isOn(one));
  return { week, sessions };
}

const nextOf = ({ weeks }: Program, today: string) =>
  weeks.flatMap(({ sessions }) => sessions).find(({ date }) => date !== null && date >= today) ??
  null;
