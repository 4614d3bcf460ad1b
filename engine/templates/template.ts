/** A classic program as it is listed: what it is, who published it, whom and what it needs. */
import * as z from "zod";
import { EquipmentKind } from "../athlete/equipment.ts";
import { Experience, Goal } from "../athlete/preferences.ts";
import type { Program } from "../program/program.ts";
import { type ProgramRequest, Weekday } from "../program/request.ts";

export const TemplateSource = z
  .object({
    author: z.string().max(80),
    title: z.string().max(120),
    year: z.int().min(1900).max(2100).meta({ description: "Of the edition, or the first of many" }),
    where: z.string().max(120).nullable().meta({ description: "Where it can be read" }),
    reading: z.string().max(280).nullable().meta({
      description: "What the source leaves open or says otherwise, and how it is read here",
    }),
  })
  .meta({ id: "TemplateSource", description: "Where the facts of a program come from" });
export type TemplateSource = z.infer<typeof TemplateSource>;

export const ProgramTemplate = z
  .object({
    id: z.string().regex(/^[a-z0-9]+(?:_[a-z0-9]+)*$/),
    name: z.string().max(120),
    source: TemplateSource,
    goal: Goal,
    level: Experience.meta({ description: "Whom it was written for" }),
    weeks: z.int().min(1).max(24),
    daysPerWeek: z.int().min(1).max(7),
    weekdays: z.array(Weekday).meta({ description: "Its days where the athlete names none" }),
    minutes: z.int().min(15).max(150).meta({ description: "Length of a session" }),
    equipment: z.array(EquipmentKind).meta({ description: "What all of it can be done with" }),
  })
  .meta({
    id: "ProgramTemplate",
    description: "A program that many have done, ready to be fitted to an athlete",
    example: {
      id: "gzclp",
      name: "GZCLP",
      source: {
        author: "C. Lefever",
        title: "GZCLP",
        year: 2016,
        where: "swoleateveryheight.blogspot.com and r/gzcl",
        reading: null,
      },
      goal: "strength",
      level: "novice",
      weeks: 12,
      daysPerWeek: 3,
      weekdays: ["mon", "wed", "fri"],
      minutes: 75,
      equipment: ["barbell", "plates", "rack", "bench", "dumbbells", "lat_pulldown"],
    },
  });
export type ProgramTemplate = z.infer<typeof ProgramTemplate>;

/** A program as published, and the request that it was written for. */
export type Classic = { program: Program; request: ProgramRequest };

export type Template = ProgramTemplate & {
  /** Made once, when somebody asks for it; whoever changes it takes a copy. */
  make(): Classic;
};
