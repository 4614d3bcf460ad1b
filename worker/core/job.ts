/** Work that outlives a request: its kinds, its states, and what a queue carries of it. */
import * as z from "zod";
import { isId } from "./ids.ts";
import type { TenantId } from "./tenant.ts";

export const JOB_KINDS = ["athlete_deletion", "program", "program_adaptation", "import"] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export const JOB_STATUSES = ["queued", "running", "succeeded", "failed", "canceled"] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];
export type FinalStatus = Extract<JobStatus, "succeeded" | "failed" | "canceled">;

export const isFinal = (status: JobStatus): status is FinalStatus =>
  status !== "queued" && status !== "running";

/** 1 goes before 0. */
export type JobPriority = 0 | 1;

/** What a job works through, as those who watch it are told. */
export const JOB_STAGES = ["load_history", "blueprint", "expand", "verify", "save"] as const;
export type JobStage = (typeof JOB_STAGES)[number];
export const STAGE_LABELS: Record<JobStage, string> = {
  load_history: "Reading what is known",
  blueprint: "Proposing a plan",
  expand: "Working out the numbers",
  verify: "Holding it against the rules",
  save: "Saving it",
};

export const JOB_ERRORS = {
  could_not_start: "The queue could not hand it over.",
  gave_up: "Every attempt failed.",
  deadline: "It was not done in time, twice.",
  athlete_gone: "The athlete was deleted while it waited.",
  program_gone: "The program was archived or deleted while it waited.",
  changed_meanwhile: "The program got another version while it waited.",
  unsatisfiable_constraints: "The wishes cannot all be met at once.",
  unsafe_request: "No plan is made for this, for safety's sake.",
} as const;
export type JobErrorCode = keyof typeof JOB_ERRORS;

/** What is kept of a job that succeeded. */
export type JobResult =
  | { erasedAt: string; places: string[] }
  | { type: "program"; id: string; revision: number }
  | { type: "import"; id: string; sessions: number; sets: number; known: number };

/** As its kind needs it; the service that filed it reads it again. */
export type JobParams = Record<string, unknown>;

/** Pointers only: the job itself stays in the database. */
export type JobMessage = { tenantId: TenantId; jobId: string };

export const JobMessage = z.object({
  tenantId: z.string().transform((text) => text as TenantId),
  jobId: z.string().refine((id) => isId("job", id)),
});
