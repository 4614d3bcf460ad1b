/** A change between two forms of a program, as a machine places it and as a person reads it. */
import * as z from "zod";

export const CHANGE_KINDS = [
  "added",
  "removed",
  "swapped",
  "moved",
  "sets",
  "reps",
  "load",
  "rest",
  "effort",
  "minutes",
  "date",
  "phase",
] as const;

export const ProgramChange = z
  .object({
    kind: z.enum(CHANGE_KINDS).meta({
      description: "`swapped` is another exercise in the same place, `moved` the same in another",
    }),
    path: z.string().meta({
      description: "JSON pointer into the new program; of what was removed, into the old one",
    }),
    week: z.int().meta({ description: "Number of the week" }),
    session: z.int().nullable().meta({ description: "Null where the whole week is meant" }),
    exerciseId: z.string().nullable().meta({ description: "Null where no exercise is meant" }),
    before: z.string().nullable().meta({ description: "Null where there was nothing" }),
    after: z.string().nullable().meta({ description: "Null where nothing is left" }),
    text: z.string().meta({ description: "The change as one sentence" }),
  })
  .meta({
    id: "ProgramChange",
    description: "One change from a program to the next",
    example: {
      kind: "sets",
      path: "/weeks/1/sessions/0/exercises/0/groups",
      week: 2,
      session: 1,
      exerciseId: "barbell_back_squat",
      before: "4",
      after: "3",
      text: "In week 2, session 1, Barbell back squat has 3 sets instead of 4.",
    },
  });
export type ProgramChange = z.infer<typeof ProgramChange>;
