/** How jobs do, and what alerts stand, for operators; not part of the public document. */
import * as z from "zod";
import { JOB_KINDS, JOB_STATUSES } from "../core/job.ts";
import { endpoint } from "../http/endpoint.ts";
import { LIST_QUERY, listOf, showPage, toPageRequest } from "../http/list.ts";
import { listAlerts, testAlerts } from "../services/alerts.ts";
import { listAllJobs, listDeadLetters } from "../services/operations.ts";
import { getJobMetrics } from "../services/roll-ups.ts";
import {
  Alert,
  AlertTest,
  DeadLetter,
  JobMetrics,
  JobRun,
  alertExample,
  deadLetterExample,
  jobRunExample,
} from "./operations-parts.ts";

const forOperators = {
  tag: "Admin",
  scope: "platform:admin",
  credentials: ["operator"],
  internal: true,
} as const;

const moment = (description: string) =>
  z.iso.datetime({ offset: true, error: "A time such as 2026-11-21T09:00:00Z" }).optional().meta({
    description,
  });

export const operationsEndpoints = [
  endpoint(
    {
      ...forOperators,
      id: "admin.jobMetrics.get",
      method: "get",
      path: "/admin/metrics/jobs",
      summary: "Read how jobs do",
      description:
        "What the jobs of all organisations came to, in whole hours of UTC, and what waits now. An hour is a minute old at most.",
      query: z.strictObject({
        start: moment("From the hour that it lies in; 24 hours if left out, 31 days at most"),
        end: moment("To the end of the hour before it; this hour if left out"),
      }),
      returns: JobMetrics,
    },
    (ctx, { query }) => getJobMetrics(ctx, query),
  ),

  endpoint(
    {
      ...forOperators,
      id: "admin.jobs.list",
      method: "get",
      path: "/admin/jobs",
      summary: "List all jobs",
      description: "Jobs of all organisations, newest first, without what they were asked.",
      query: z.strictObject({
        ...LIST_QUERY,
        status: z.enum(JOB_STATUSES).optional().meta({ description: "Only those" }),
        type: z.enum(JOB_KINDS).optional().meta({ description: "Only those" }),
      }),
      returns: listOf(JobRun, "JobRunList", jobRunExample),
    },
    async (ctx, { query }) => showPage(await listAllJobs(ctx, toPageRequest("job", query), query)),
  ),

  endpoint(
    {
      ...forOperators,
      id: "admin.deadLetters.list",
      method: "get",
      path: "/admin/dead-letters",
      summary: "List dead letters",
      description: "Messages that were given up, newest first; kept for 30 days.",
      query: z.strictObject(LIST_QUERY),
      returns: listOf(DeadLetter, "DeadLetterList", deadLetterExample),
    },
    async (ctx, { query }) =>
      showPage(await listDeadLetters(ctx, toPageRequest("deadLetter", query))),
  ),

  endpoint(
    {
      ...forOperators,
      id: "admin.alerts.list",
      method: "get",
      path: "/admin/alerts",
      summary: "List alerts",
      description: "Every rule, measured now, and whether its alert stands.",
      returns: listOf(Alert, "AlertList", alertExample, "in the order of their rules"),
    },
    async (ctx) => showPage(await listAlerts(ctx)),
  ),

  endpoint(
    {
      ...forOperators,
      id: "admin.alerts.test",
      method: "post",
      path: "/admin/alerts/test",
      summary: "Send a test alert",
      description: "Sends a message to where alerts go, and says which channels took it.",
      returns: AlertTest,
    },
    (ctx) => testAlerts(ctx),
  ),
];
