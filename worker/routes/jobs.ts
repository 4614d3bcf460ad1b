/** Jobs: work that goes on after the answer. */
import * as z from "zod";
import { ID_FORM } from "../core/ids.ts";
import { JOB_KINDS, JOB_STATUSES } from "../core/job.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { LIST_QUERY, exampleOf, listOf, showPage, toPageRequest } from "../http/list.ts";
import { cancelJob, retryJob } from "../services/job-ends.ts";
import { watchJob } from "../services/job-watch.ts";
import { getJob, listJobs, showWaited } from "../services/jobs.ts";
import { JobEvent } from "./job-events.ts";
import { Job } from "./job-parts.ts";
import { FROM_SERVER_OR_DEVICE } from "./planning-parts.ts";

const ONE = "/v1/jobs/{jobId}";
const OneJob = z.object({
  jobId: z
    .string()
    .meta({ description: "Id of the job", example: "job_01kag9p5x8e0hs4vb9j6z8t3yq" }),
});
const READING = {
  tag: "Jobs",
  scope: "jobs:read",
  credentials: FROM_SERVER_OR_DEVICE,
} as const;
const WRITING = { ...READING, method: "post", scope: "jobs:write" } as const;

export const jobEndpoints = [
  endpoint(
    {
      ...READING,
      id: "jobs.list",
      method: "get",
      path: "/v1/jobs",
      summary: "List jobs",
      description: "Your jobs, newest first; a session sees those of its athlete.",
      query: z.strictObject({
        ...LIST_QUERY,
        type: z.enum(JOB_KINDS).optional().meta({ description: "Of one type alone" }),
        status: z.enum(JOB_STATUSES).optional().meta({ description: "In one state alone" }),
        athleteId: z
          .string()
          .regex(ID_FORM)
          .optional()
          .meta({ description: "About one athlete alone" }),
      }),
      returns: listOf(Job, "JobList", exampleOf(Job)),
    },
    async (ctx, { query }) => {
      const { type = null, status = null, athleteId = null } = query;
      const page = toPageRequest("job", query);
      return showPage(await listJobs(ctx, { ...page, kind: type, status, athleteId }));
    },
  ),

  endpoint(
    {
      ...READING,
      id: "jobs.get",
      method: "get",
      path: ONE,
      summary: "Read a job",
      description:
        "How far a job is and what came of it. With `Prefer: wait=20` the answer comes when it has ended, or after so many seconds.",
      params: OneJob,
      returns: Job,
      waits: true,
    },
    async (ctx, { params }) =>
      new Reply(await getJob(ctx, params.jobId), { headers: showWaited(ctx) }),
  ),

  endpoint(
    {
      ...READING,
      id: "jobs.stream",
      method: "get",
      path: `${ONE}/events`,
      summary: "Watch a job",
      description:
        "Server-sent events from the first one on, or after the one that `Last-Event-ID` or `after` names. Weeks of a program come as soon as they are verified. Exactly one event ends the stream: `job.succeeded`, `job.failed` or `job.canceled`; a stream that ends without one was cut, so connect again. The job's `eventsUrl` holds a token with which a browser's `EventSource` can watch it. Kept for a day after the end of the job, then 410.",
      params: OneJob,
      query: z.strictObject({
        after: z.coerce
          .number()
          .int()
          .min(0)
          .max(1_000_000)
          .optional()
          .meta({ description: "Number of the last event that was seen", example: 3 }),
        token: z.string().max(2000).optional().meta({ description: "As `eventsUrl` has it" }),
      }),
      streams: JobEvent,
      takesToken: true,
    },
    async (ctx, { params, query }) =>
      new Reply(await watchJob(ctx, params.jobId, query.after), {
        headers: { "Content-Location": `/v1/jobs/${params.jobId}/events` },
      }),
  ),

  endpoint(
    {
      ...WRITING,
      id: "jobs.cancel",
      path: `${ONE}/cancel`,
      summary: "Cancel a job",
      description:
        "Ends a job that waits or runs: nothing comes of it. A model that is being asked at that moment is heard out and paid for; the athlete's day is not charged.",
      params: OneJob,
      returns: Job,
    },
    (ctx, { params }) => cancelJob(ctx, params.jobId),
  ),

  endpoint(
    {
      ...WRITING,
      id: "jobs.retry",
      path: `${ONE}/retry`,
      summary: "Try a job again",
      description:
        "A new job for the work of one that failed or was canceled, from the same request; `retryOf` names the old one.",
      params: OneJob,
      status: 202,
      returns: Job,
    },
    async (ctx, { params }) => {
      const job = await retryJob(ctx, params.jobId);
      return new Reply(job, { headers: { Location: `/v1/jobs/${job.id}` } });
    },
  ),
];
