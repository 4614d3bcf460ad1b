/** Work that outlives a request: its kinds, its states, and what a queue carries of it. */
import * as z from "zod";
import { isId } from "./ids.ts";
import type { TenantId } from "./tenant.ts";

export const JOB_KINDS = ["athlete_deletion"] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export const JOB_STATUSES = ["queued", "running", "succeeded", "failed"] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

export const isFinal = (status: JobStatus) => status === "succeeded" || status === "failed";

/** What is kept of a job that succeeded. */
export type JobResult = { erasedAt: string; places: string[] };

/** Pointers only: the job itself stays in the database. */
export type JobMessage = { tenantId: TenantId; jobId: string };

export const JobMessage = z.object({
  tenantId: z.string().transform((text) => text as TenantId),
  jobId: z.string().refine((id) => isId("job", id)),
});
