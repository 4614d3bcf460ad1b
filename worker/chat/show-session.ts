/** Sessions of a program in the two forms that the coach needs: for a card, and in short for a model. */
import { catalog } from "../../engine/catalog/catalog.ts";
import type { Language } from "../../engine/coach/language.ts";
import { localName } from "../../engine/coach/local-name.ts";
import type { DueExercise } from "../../engine/adapt/due-session.ts";
import type { ProgramExercise, Session, SetGroup } from "../../engine/program/program.ts";
import type { PlannedSession } from "./cards/planned-session.ts";
import { fit } from "./fitting.ts";

/** As it was planned, or as it is due today. */
type Shown = ProgramExercise & Partial<Pick<DueExercise, "reason">>;
type ShownSession = Omit<Session, "exercises"> & { exercises: readonly Shown[] };

export function nameOf(
  { exerciseId, name }: { exerciseId: string; name: string },
  language: Language,
) {
  const exercise = catalog().byId.get(exerciseId);
  return exercise ? localName(exercise, language) : name;
}

const countsIn = ({ groups }: ProgramExercise) => groups.filter(({ type }) => type !== "warmup");
const measureOf = ({ exerciseId }: ProgramExercise) =>
  catalog().byId.get(exerciseId)?.measure ?? "reps";

const forCard = (item: Shown, language: Language) => ({
  exerciseId: item.exerciseId,
  name: nameOf(item, language),
  measure: measureOf(item),
  groups: countsIn(item).map(({ sets, reps, repsMax, load, rpe }) => ({
    sets,
    reps,
    repsMax,
    load,
    rpe,
  })),
  reason: item.reason ?? null,
});

function sessionForCard(session: ShownSession, language: Language, most: number): PlannedSession {
  const { number, name, weekday, date, minutes, exercises, conditioning } = session;
  return {
    number,
    name,
    weekday,
    date,
    minutes: minutes.usual,
    exercises: exercises.slice(0, most).map((item) => forCard(item, language)),
    more: Math.max(0, exercises.length - most),
    conditioning: conditioning && {
      name: nameOf(conditioning, language),
      minutes: conditioning.minutes,
      intensity: conditioning.intensity,
    },
  };
}

/** All of every session where there is room, else as many exercises of each as there is room for. */
export const sessionsForCard = (
  sessions: readonly ShownSession[],
  language: Language,
  most: number,
) => {
  const upTo = (count: number) => () =>
    sessions.map((session) => sessionForCard(session, language, count));
  return fit(most, upTo(20), upTo(7), upTo(5), upTo(4), upTo(2));
};

const waits = (item: Shown) => countsIn(item).length === 0;

const UNITS = { reps: "", time: " s", distance: " m" } as const;

const setsOf = ({ sets, reps, repsMax }: SetGroup, item: ProgramExercise) =>
  `${sets} x ${reps}${repsMax === null ? "" : `-${repsMax}`}${UNITS[measureOf(item)]}`;

const inShort = (item: Shown, language: Language) => ({
  name: nameOf(item, language),
  ...(item.reason && { reason: item.reason }),
  ...(waits(item) && { rest: true }),
  groups: countsIn(item).map((group) => ({
    sets: setsOf(group, item),
    ...(group.load && { load: group.load }),
    ...(group.rpe !== null && { rpe: group.rpe }),
  })),
});

type Told = {
  number: number;
  name: string;
  date: string | null;
  minutes: number;
  exercises: unknown[];
};

/** With loads where there is room, else by sets, else by name alone. */
export function sessionsForModel(
  sessions: readonly ShownSession[],
  language: Language,
  most: number,
) {
  const told = (tell: (item: Shown) => unknown) => () =>
    sessions.map(({ number, name, date, minutes, exercises }): Told => ({
      number,
      name,
      date,
      minutes: minutes.usual,
      exercises: exercises.map(tell),
    }));
  return fit(
    most,
    told((item) => inShort(item, language)),
    told((item) => {
      const sets = countsIn(item).map((group) => setsOf(group, item));
      return `${nameOf(item, language)}: ${sets.length === 0 ? "rest" : sets.join(", ")}`;
    }),
    told((item) => nameOf(item, language)),
    () => sessions.map(({ number, name, date }) => ({ number, name, date })),
  );
}
