/** Jobs: work that goes on after the answer. */
import * as z from "zod";
import { JOB_KINDS, JOB_STATUSES } from "../core/job.ts";
import { endpoint } from "../http/endpoint.ts";
import { LIST_QUERY, exampleOf, listOf, showPage, toPageRequest } from "../http/list.ts";
import { getJob, listJobs } from "../services/jobs.ts";

const TAG = "Jobs";

const ErasureCertificate = z
  .object({
    erasedAt: z.iso.datetime(),
    places: z.array(z.string()).meta({ description: "Where nothing is left" }),
  })
  .meta({ id: "ErasureCertificate", description: "What an `athlete_deletion` has erased" });

export const Job = z
  .object({
    id: z.string().meta({ description: "Id of the job" }),
    object: z.literal("job"),
    type: z.enum(JOB_KINDS).meta({ id: "JobType", description: "What it does" }),
    status: z.enum(JOB_STATUSES).meta({ id: "JobStatus", description: "How far it is" }),
    athleteId: z.string().nullable().meta({ description: "The athlete it is about" }),
    result: ErasureCertificate.nullable(),
    errorCode: z.string().nullable().meta({ description: "Why it failed, if it did" }),
    livemode: z.boolean().meta({ description: "False for data made with a test key" }),
    version: z.int().meta({ description: "Counts the changes; also the ETag" }),
    createdAt: z.iso.datetime(),
    startedAt: z.iso.datetime().nullable().meta({ description: "When work began" }),
    finishedAt: z.iso.datetime().nullable().meta({ description: "When it ended" }),
  })
  .meta({
    id: "Job",
    description: "A piece of work that outlives its request",
    example: {
      id: "job_01kag9p5x8e0hs4vb9j6z8t3yq",
      object: "job",
      type: "athlete_deletion",
      status: "succeeded",
      athleteId: "ath_01kag9p5x8e0hs4vb9j6z8t3yq",
      result: { erasedAt: "2026-11-21T09:00:01.000Z", places: ["athlete_object", "database"] },
      errorCode: null,
      livemode: true,
      version: 3,
      createdAt: "2026-11-21T09:00:00.000Z",
      startedAt: "2026-11-21T09:00:00.500Z",
      finishedAt: "2026-11-21T09:00:01.000Z",
    },
  });

export const jobEndpoints = [
  endpoint(
    {
      id: "jobs.list",
      method: "get",
      path: "/v1/jobs",
      tag: TAG,
      scope: "jobs:read",
      summary: "List jobs",
      description: "Your jobs, newest first.",
      query: z.strictObject(LIST_QUERY),
      returns: listOf(Job, "JobList", exampleOf(Job)),
    },
    async (ctx, { query }) => showPage(await listJobs(ctx, toPageRequest("job", query))),
  ),

  endpoint(
    {
      id: "jobs.get",
      method: "get",
      path: "/v1/jobs/{jobId}",
      tag: TAG,
      scope: "jobs:read",
      credentials: ["secret", "session"],
      summary: "Read a job",
      description: "How far a job is and what came of it.",
      params: z.object({
        jobId: z
          .string()
          .meta({ description: "Id of the job", example: "job_01kag9p5x8e0hs4vb9j6z8t3yq" }),
      }),
      returns: Job,
      versioned: true,
    },
    (ctx, { params }) => getJob(ctx, params.jobId),
  ),
];
