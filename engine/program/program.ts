/** A program as it leaves: weeks of sessions of exercises of sets, each with its reasons. */
import * as z from "zod";
import { Experience, Goal } from "../athlete/preferences.ts";
import { Weekday } from "./request.ts";

export const PHASES = [
  "base",
  "build",
  "intensify",
  "peak",
  "taper",
  "test",
  "deload",
  "return",
] as const;
export const Phase = z.enum(PHASES).meta({
  id: "Phase",
  description: "What a week is for: gather work, load it, sharpen, recover, come back",
});
export type Phase = z.infer<typeof Phase>;

export const ROLES = ["power", "main", "secondary", "isolation", "core", "carry", "easy"] as const;
export const Role = z
  .enum(ROLES)
  .meta({ id: "Role", description: "What an exercise is for in its session" });
export type Role = z.infer<typeof Role>;

export const Load = z
  .object({
    kg: z.number().min(0).meta({ description: "Per hand where the exercise counts per hand" }),
    display: z.string().max(24).meta({ example: "100 kg" }),
  })
  .meta({ id: "Load", description: "A load that can be put together with what is there" });
export type Load = z.infer<typeof Load>;

export const SetGroup = z
  .object({
    type: z.enum(["warmup", "work", "calibration"]).meta({
      description: "`calibration` finds the load: build up to the effort that is asked for",
    }),
    sets: z.int().min(1).max(20).meta({ description: "How many of these, one after another" }),
    reps: z.int().min(1).max(7200).meta({ description: "Repetitions, seconds or metres" }),
    repsMax: z
      .int()
      .nullable()
      .meta({ description: "Top of the range, where repetitions grow before the load does" }),
    load: Load.nullable().meta({ description: "Null where effort or the body decides" }),
    percent: z.number().nullable().meta({
      description: "Load as a part of the week's one-repetition maximum, in percent",
    }),
    rpe: z
      .number()
      .min(1)
      .max(10)
      .nullable()
      .meta({ description: "Effort at the last repetition" }),
    restSeconds: z.int().min(0).max(900),
    tempo: z.string().max(12).optional(),
  })
  .meta({ id: "SetGroup", description: "Sets that are alike" });
export type SetGroup = z.infer<typeof SetGroup>;

const code = z.string().max(60);

export const ProgramExercise = z
  .object({
    exerciseId: z.string(),
    name: z.string(),
    role: Role,
    superset: z.string().max(2).nullable().meta({
      description: "Exercises of one letter are done in turn",
    }),
    groups: z.array(SetGroup).max(12),
    progression: z.string().nullable().meta({ description: "Key of the program's `progressions`" }),
    why: z
      .object({ pick: code, sets: code, load: code, rest: code })
      .nullable()
      .meta({ id: "WhyCodes", description: "Keys of the program's `reasons`" }),
  })
  .meta({ id: "ProgramExercise", description: "An exercise in a session" });
export type ProgramExercise = z.infer<typeof ProgramExercise>;

export const Conditioning = z
  .object({
    exerciseId: z.string(),
    name: z.string(),
    minutes: z.int().min(1).max(120),
    intensity: z.enum(["easy", "steady", "intervals"]),
    text: z.string().max(200),
  })
  .meta({ id: "Conditioning", description: "Work for heart and lungs" });
export type Conditioning = z.infer<typeof Conditioning>;

export const Session = z
  .object({
    number: z.int().min(1).max(7),
    weekday: Weekday.nullable(),
    date: z.iso.date().nullable(),
    name: z.string().max(60),
    gym: z.string().max(60).nullable(),
    minutes: z.object({ usual: z.number(), long: z.number() }).meta({
      id: "SessionMinutes",
      description: "How long it takes: as a rule, and on a slow day",
    }),
    warmup: z.array(z.string()).max(6).meta({ description: "Ids of drills for the first minutes" }),
    exercises: z.array(ProgramExercise).max(20),
    conditioning: Conditioning.nullable(),
  })
  .meta({ id: "TrainingSession", description: "One training session" });
export type Session = z.infer<typeof Session>;

export const Week = z
  .object({
    number: z.int().min(1).max(52),
    phase: Phase,
    deload: z.boolean(),
    sessions: z.array(Session).max(7),
  })
  .meta({ id: "Week", description: "One week of a program" });
export type Week = z.infer<typeof Week>;

export const Progression = z
  .object({
    kind: z.enum(["linear", "double", "rir_wave", "percent", "reps", "time"]),
    success: z.object({ when: z.string().max(200), action: z.string().max(200) }).meta({
      id: "ProgressionStep",
      description: "What to do, and when",
    }),
    failure: z
      .array(z.object({ when: z.string().max(200), action: z.string().max(200) }))
      .meta({ description: "First, second and third miss" }),
    stepKg: z.number().nullable(),
    topReps: z.int().nullable().meta({
      description: "Repetitions to reach before the next load, from the real step of the gym",
    }),
  })
  .meta({ id: "Progression", description: "How an exercise grows, and what a miss changes" });
export type Progression = z.infer<typeof Progression>;

export const Reason = z
  .object({
    rule: z.string().max(40),
    text: z.string().max(240),
    evidence: z.array(z.string()),
  })
  .meta({ id: "Reason", description: "Why a choice was made: rule, words, sources" });
export type Reason = z.infer<typeof Reason>;

export const MaxEntry = z
  .object({
    exerciseId: z.string(),
    kg: z.number().positive(),
    plusMinusPercent: z.number(),
    source: z.enum(["known", "estimated", "transferred"]),
  })
  .meta({ id: "MaxEntry", description: "The one-repetition maximum that loads start from" });
export type MaxEntry = z.infer<typeof MaxEntry>;

export const Meet = z
  .object({
    date: z.iso.date(),
    attempts: z.array(
      z
        .object({ exerciseId: z.string(), opener: Load, second: Load, third: Load })
        .meta({ id: "Attempts", description: "Planned attempts of a lift" }),
    ),
  })
  .meta({ id: "Meet", description: "The day that the program leads to" });
export type Meet = z.infer<typeof Meet>;

export const Program = z
  .object({
    object: z.literal("program"),
    name: z.string().max(120),
    goal: Goal,
    level: Experience,
    unit: z.enum(["kg", "lb"]),
    daysPerWeek: z.int().min(1).max(7),
    startDate: z.iso.date().nullable(),
    weeks: z.array(Week).max(52),
    maxes: z.array(MaxEntry),
    meet: Meet.nullable(),
    progressions: z.record(z.string(), Progression),
    reasons: z.record(z.string(), Reason),
    notes: z.array(z.string().max(400)).meta({
      description: "What the athlete must know, the signs to stop at among them",
    }),
    provenance: z
      .object({
        source: z.enum(["engine", "model+engine", "external"]),
        engine: z.string(),
        ruleset: z.string(),
        catalog: z.string(),
        seed: z.int(),
        blueprint: z.string().nullable().meta({ description: "The blueprint in canonical form" }),
      })
      .meta({ id: "Provenance", description: "What made the program; enough to make it again" }),
  })
  .meta({ id: "Program", description: "A training program with its reasons" });
export type Program = z.infer<typeof Program>;
