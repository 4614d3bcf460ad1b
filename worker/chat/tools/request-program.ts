/** Proposes that a program be made, once it is known that one can be. */
import * as z from "zod";
import { FocusArea, Goal } from "../../../engine/athlete/preferences.ts";
import { listWords, type Language } from "../../../engine/coach/language.ts";
import { ProgramRequest, Weekday } from "../../../engine/program/request.ts";
import { cleanText } from "../../../engine/text.ts";
import { Fault } from "../../core/errors.ts";
import { previewProgram } from "../../services/programs.ts";
import { findActive } from "../../services/active-program.ts";
import { toldBefore, withTold } from "../told-before.ts";
import { type StartProgramParams, startProgram } from "../actions/start-program.ts";
import { requireNamed, requireNames } from "../named.ts";
import { type NotPlanned, notPlanned } from "../notice.ts";
import type { ChatTool } from "../tool.ts";
import { choice, choices, count, equipment, given, wordList, words } from "../tool-inputs.ts";
import { sayValue } from "../value-words.ts";
import { addDays } from "../../../engine/time.ts";

const Input = z.strictObject({
  goal: choice(Goal, "What for; the usual if unsaid"),
  weeks: count(1, 24, "How long; 8 if unsaid"),
  daysPerWeek: count(1, 7, "Sessions a week; the usual if unsaid"),
  weekdays: choices(Weekday, 7, "The very days, only if named", {
    monday: "mon",
    tuesday: "tue",
    wednesday: "wed",
    thursday: "thu",
    friday: "fri",
    saturday: "sat",
    sunday: "sun",
  }),
  minutes: count(15, 150, "Length of a session"),
  equipment: equipment("What there is, if not the usual"),
  focus: choices(FocusArea, 5, "What should get more"),
  wanted: wordList(10, 80, "Exercises wanted, by name"),
  avoid: wordList(10, 80, "Exercises not wanted, by name"),
  startDate: words(10, "YYYY-MM-DD; next Monday if unsaid"),
  eventDate: words(10, "YYYY-MM-DD of a meet or event, only if said"),
});

type Shape = {
  goal: string;
  weeks: number;
  daysPerWeek: number;
  minutes: number;
  startDate: string;
};
export type FoundRequest =
  | NotPlanned
  | ({ planned: true; saved: false; stays: string | null } & Shape);

type Lines = {
  label(weeks: number): string;
  shape(shape: Shape): string[];
  focus: string;
  stays(name: string): string;
  summary: string;
};
const LINES: Record<Language, Lines> = {
  en: {
    label: (weeks) => `Make a program of ${weeks} weeks`,
    shape: ({ goal, weeks, daysPerWeek, minutes, startDate }) => [
      `Goal: ${goal}`,
      `${weeks} weeks, ${daysPerWeek} days a week, about ${minutes} minutes`,
      `From ${startDate}`,
    ],
    focus: "More for",
    stays: (name) => `It comes as a draft; “${name}” stays until you start the new one`,
    summary: "This can be planned: confirm it to have it made",
  },
  es: {
    label: (weeks) => `Crear un programa de ${weeks} semanas`,
    shape: ({ goal, weeks, daysPerWeek, minutes, startDate }) => [
      `Objetivo: ${goal}`,
      `${weeks} semanas, ${daysPerWeek} días por semana, unos ${minutes} minutos`,
      `Desde el ${startDate}`,
    ],
    focus: "Más para",
    stays: (name) => `Llega como borrador; «${name}» sigue hasta que empieces el nuevo`,
    summary: "Se puede planificar: confírmalo para crearlo",
  },
  de: {
    label: (weeks) => `Ein Programm von ${weeks} Wochen erstellen`,
    shape: ({ goal, weeks, daysPerWeek, minutes, startDate }) => [
      `Ziel: ${goal}`,
      `${weeks} Wochen, ${daysPerWeek} Tage pro Woche, etwa ${minutes} Minuten`,
      `Ab ${startDate}`,
    ],
    focus: "Mehr für",
    stays: (name) => `Es kommt als Entwurf; „${name}“ bleibt, bis du das neue beginnst`,
    summary: "Das lässt sich planen: Bestätige es, dann wird es erstellt",
  },
  fr: {
    label: (weeks) => `Créer un programme de ${weeks} semaines`,
    shape: ({ goal, weeks, daysPerWeek, minutes, startDate }) => [
      `Objectif : ${goal}`,
      `${weeks} semaines, ${daysPerWeek} jours par semaine, environ ${minutes} minutes`,
      `À partir du ${startDate}`,
    ],
    focus: "Davantage pour",
    stays: (name) => `Il arrive en brouillon ; « ${name} » reste jusqu'à ce que tu le commences`,
    summary: "C'est possible : confirme pour qu'il soit créé",
  },
  pt: {
    label: (weeks) => `Criar um programa de ${weeks} semanas`,
    shape: ({ goal, weeks, daysPerWeek, minutes, startDate }) => [
      `Objetivo: ${goal}`,
      `${weeks} semanas, ${daysPerWeek} dias por semana, cerca de ${minutes} minutos`,
      `A partir de ${startDate}`,
    ],
    focus: "Mais para",
    stays: (name) => `Ele chega como rascunho; “${name}” continua até você começar o novo`,
    summary: "Dá para planejar: confirme para que seja criado",
  },
};

export function nextMonday(today: string) {
  const daysAhead = (8 - new Date(today).getUTCDay()) % 7;
  return addDays(today, daysAhead);
}

export const requestProgram: ChatTool<z.output<typeof Input>, FoundRequest> = {
  name: "request_program",
  label: {
    en: "Checking whether it can be planned",
    es: "Comprobando si se puede planificar",
    de: "Prüfe, ob es sich planen lässt",
    fr: "Vérification de ce qui est possible",
    pt: "Verificando se dá para planejar",
  },
  description:
    "Propose a new program of weeks. Checks at once whether it can be planned; it is made after the athlete confirms.",
  schema: Input,
  proposes: true,
  async run(tool, input) {
    const { ctx, facts, language, message, today } = tool;
    const {
      startDate = nextMonday(today),
      weekdays,
      daysPerWeek,
      wanted,
      avoid,
      ...said
    } = given(input);
    const request = readRequest({
      ...said,
      // Kept with the program: names that the catalogue knows, and no words of a model.
      ...(wanted && { wanted: wanted.map((name) => requireNamed(name).name) }),
      ...(avoid && { avoid: avoid.map(requireNames) }),
      startDate,
      // One way of saying it gives way to the other.
      ...(weekdays?.length ? { weekdays } : { daysPerWeek }),
      notes: cleanText(message) || undefined,
    });
    const [told, active] = await Promise.all([
      toldBefore(ctx, facts.athlete),
      findActive(ctx, facts.athlete),
    ]);
    const preview = await previewProgram(ctx, { ...withTold(told, request), mode: "engine" });
    const { program } = preview;
    if (!program) return notPlanned(tool, preview);
    const sessions = program.weeks[0]!.sessions;
    const shape: Shape = {
      goal: sayValue(program.goal, language),
      weeks: program.weeks.length,
      daysPerWeek: sessions.length,
      minutes: preview.request.minutes ?? facts.athlete.preferences.workoutMinutes,
      startDate: program.startDate ?? startDate,
    };
    const lines = LINES[language];
    const focus = (request.focus ?? []).map((area) => sayValue(area, language));
    const params: StartProgramParams = { request };
    return {
      found: { planned: true, saved: false, ...shape, stays: active?.name ?? null },
      summary: lines.summary,
      actions: [
        {
          kind: startProgram.kind,
          label: lines.label(shape.weeks),
          params,
          diff: [
            ...lines.shape(shape),
            ...(focus.length > 0 ? [`${lines.focus} ${listWords(focus, language)}`] : []),
            ...(active ? [lines.stays(active.name)] : []),
          ],
        },
      ],
    };
  },
};

/** What the model wrote is held against what the API takes of anybody. */
function readRequest(said: Record<string, unknown>): ProgramRequest {
  const read = ProgramRequest.safeParse(said);
  if (read.success) return read.data;
  const errors = read.error.issues.map(({ path, message }) => {
    const field = path.join("/");
    return { pointer: `/${field}`, code: "invalid", message: `${field}: ${message}` };
  });
  throw new Fault("validation_failed", errors[0]!.message, { errors });
}
