/** Stored programs on the wire. */
import * as z from "zod";
import { Experience, Goal } from "../../engine/athlete/preferences.ts";
import { FloorChange } from "../../engine/adapt/floors.ts";
import { ProgramChange } from "../../engine/program/program-change.ts";
import { Program, Week } from "../../engine/program/program.ts";
import { ProgramRequest } from "../../engine/program/request.ts";
import { VerificationReport } from "../../engine/rules/report.ts";
import { Verdict } from "../../engine/rules/verify.ts";
import { PROGRAM_STATUSES } from "../core/program-words.ts";
import { withPolicy } from "./planning-parts.ts";
import example from "./program-example.json" with { type: "json" };

const PROGRAM_ID = "prog_01kag9p5x8e0hs4vb9j6z8t3yq";
const CREATED_AT = "2026-11-21T09:00:00.000Z";

export const ProgramStatus = z.enum(PROGRAM_STATUSES).meta({
  id: "ProgramStatus",
  description: "`active`: the one that its athlete trains by",
});

export const OneProgram = z.object({
  programId: z.string().meta({ description: "Id of the program", example: PROGRAM_ID }),
});

export const StoredProgram = z
  .object({
    id: z.string(),
    object: z.literal("stored_program"),
    athleteId: z.string().nullable(),
    name: z.string(),
    status: ProgramStatus,
    goal: Goal,
    level: Experience,
    weeks: z.int().meta({ description: "How many there are" }),
    daysPerWeek: z.int(),
    startDate: z.iso.date().nullable(),
    revision: z.int().meta({ description: "The version in force, from 1" }),
    templateId: z.string().nullable().meta({ description: "The template it was made from" }),
    jobId: z.string().nullable().meta({ description: "The job that made it" }),
    program: Program.nullable().meta({
      description: "The whole, with `expand=program`: each week as it was last planned",
    }),
    livemode: z.boolean(),
    version: z.int().meta({ description: "Counts all changes; also the ETag" }),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    archivedAt: z.iso.datetime().nullable(),
  })
  .meta({
    id: "StoredProgram",
    description: "A verified program that is kept, with its versions",
    example: {
      id: PROGRAM_ID,
      object: "stored_program",
      athleteId: "ath_01kag9p5x8e0hs4vb9j6z8t3yq",
      name: "Strength, 12 weeks",
      status: "active",
      goal: "strength",
      level: "intermediate",
      weeks: 12,
      daysPerWeek: 4,
      startDate: "2026-11-23",
      revision: 1,
      templateId: null,
      jobId: "job_01kag9p5x8e0hs4vb9j6z8t3yq",
      program: null,
      livemode: true,
      version: 2,
      createdAt: CREATED_AT,
      updatedAt: CREATED_AT,
      archivedAt: null,
    },
  });

export const ProgramWeek = z
  .object({
    object: z.literal("program_week"),
    programId: z.string(),
    revision: z.int().meta({ description: "The version in which this week was planned" }),
    of: z.int().meta({ description: "How many weeks there are" }),
    week: Week,
  })
  .meta({
    id: "ProgramWeek",
    description: "One week of a stored program",
    example: {
      object: "program_week",
      programId: PROGRAM_ID,
      revision: 1,
      of: 12,
      week: example.program.weeks[0],
    },
  });

export const ProgramVerification = z
  .object({
    object: z.literal("program_verification"),
    programId: z.string(),
    revision: z.int(),
    firstWeek: z.int().meta({ description: "The week of the whole that is this document's first" }),
    request: ProgramRequest.extend(withPolicy).meta({ id: "VersionRequest" }),
    program: Program.meta({ description: "The document that the report is about" }),
    report: VerificationReport,
  })
  .meta({
    id: "ProgramVerification",
    description: "A version's signed report, with what it takes to make it again",
    example: {
      object: "program_verification",
      programId: PROGRAM_ID,
      revision: 1,
      firstWeek: 1,
      ...example,
    },
  });

export const ProgramVersion = z
  .object({
    object: z.literal("program_version"),
    revision: z.int(),
    isCurrent: z.boolean(),
    firstWeek: z.int().meta({ description: "From which week on it plans" }),
    reason: z.string().meta({ description: "Why it came about" }),
    verdict: Verdict,
    programHash: z.string(),
    source: z.string().meta({ description: "`engine`, `model+engine` or `external`" }),
    promptVersion: z.string().nullable(),
    jobId: z.string().nullable(),
    changes: z.array(ProgramChange),
    createdAt: z.iso.datetime(),
  })
  .meta({
    id: "ProgramVersion",
    description: "A version of a program: what it changed and why",
    example: {
      object: "program_version",
      revision: 2,
      isCurrent: true,
      firstWeek: 5,
      reason: "schedule",
      verdict: "verified",
      programHash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
      source: "engine",
      promptVersion: null,
      jobId: "job_01kag9p5x8e0hs4vb9j6z8t3yq",
      changes: [],
      createdAt: CREATED_AT,
    },
  });

export const ProgramProposal = z
  .object({
    object: z.literal("program_proposal"),
    programId: z.string(),
    revision: z.int().meta({ description: "The version that it would change" }),
    fromWeek: z.int(),
    changes: z.array(ProgramChange),
    costs: z.array(FloorChange).meta({ description: "What the change costs" }),
    program: Program,
  })
  .meta({
    id: "ProgramProposal",
    description:
      "What would change, what that costs, and the whole as it would be; nothing is stored",
    example: {
      object: "program_proposal",
      programId: PROGRAM_ID,
      revision: 1,
      fromWeek: 5,
      changes: [],
      costs: [],
      program: example.program,
    },
  });
