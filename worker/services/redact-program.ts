/** Leaves out of a program what whoever shares it does not want to be seen. */
import { SAFETY_NOTES } from "../../engine/program/document.ts";
import type { Program, ProgramExercise, Session } from "../../engine/program/program.ts";
import type { Redaction } from "../core/program-words.ts";

/** The same document with holes: nobody can take it for the one that was verified. */
export function redactProgram(program: Program, redactions: readonly Redaction[]): Program {
  if (redactions.length === 0) return program;
  // It would give the program again, and a model writes words of its own into it.
  const provenance = { ...program.provenance, blueprint: null };
  return redactions.reduce<Program>((rest, redaction) => WITHOUT[redaction](rest), {
    ...program,
    provenance,
  });
}

/** Words in which a note can give away what the numbers no longer say. */
const SAYS_LOAD = /\d\s*(?:kg|kilo|lb|pound)/i;
const SAYS_DATE = /\d{4}-\d{2}-\d{2}/;

const WITHOUT: Record<Redaction, (program: Program) => Program> = {
  loads: (program) => ({
    ...withSessions(program, (session) => ({
      ...session,
      exercises: session.exercises.map(withoutLoads),
    })),
    maxes: [],
    // Steps of progression are loads too, in figures and in words.
    progressions: {},
    meet: program.meet && { ...program.meet, attempts: [] },
    notes: program.notes.filter((note) => !SAYS_LOAD.test(note)),
  }),
  dates: (program) => ({
    ...withSessions(program, (session) => ({ ...session, date: null })),
    startDate: null,
    meet: null,
    notes: program.notes.filter((note) => !SAYS_DATE.test(note)),
  }),
  notes: (program) => ({ ...program, notes: [...SAFETY_NOTES] }),
};

const withSessions = (program: Program, change: (session: Session) => Session): Program => ({
  ...program,
  weeks: program.weeks.map((week) => ({ ...week, sessions: week.sessions.map(change) })),
});

const withoutLoads = (item: ProgramExercise): ProgramExercise => ({
  ...item,
  progression: null,
  groups: item.groups.map((group) => ({ ...group, load: null, percent: null })),
});
