/** What a job's stream says: one row an event. */
import * as z from "zod";
import { Week } from "../../engine/program/program.ts";
import { exampleOf } from "../http/list.ts";
import { Job, JobError, Stage } from "./job-parts.ts";

const event = <const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  id: string,
  description: string,
  shape: Shape,
) => z.object({ type: z.literal(type), ...shape }).meta({ id, description });

const outOf = {
  index: z.int().meta({ description: "From 1" }),
  of: z.int().meta({ description: "How many there are" }),
};

/** `data` of each event, one line of JSON; `type` repeats the event's name. */
export const JobEvent = z
  .discriminatedUnion("type", [
    event("job.queued", "JobQueuedEvent", "It waits", {
      position: z.int(),
      etaSeconds: z.int(),
    }),
    event("job.started", "JobStartedEvent", "Work has begun", {}),
    event("job.stage", "JobStageEvent", "The next stage has begun", {
      id: Stage,
      label: z.string(),
      ...outOf,
    }),
    event("job.route_changed", "JobRouteChangedEvent", "A model failed and another was asked", {
      from: z.array(z.string()),
      to: z.string(),
    }),
    event("job.week", "JobWeekEvent", "A verified week: show it now", {
      programId: z.string(),
      week: Week,
      ...outOf,
    }),
    event("job.succeeded", "JobSucceededEvent", "The end: it went well", { job: Job }),
    event("job.failed", "JobFailedEvent", "The end: there is no result", {
      error: JobError,
      job: Job,
    }),
    event("job.canceled", "JobCanceledEvent", "The end: somebody canceled it", { job: Job }),
  ])
  .meta({
    id: "JobEvent",
    description: "What a job's stream says",
    example: { type: "job.succeeded", job: exampleOf(Job) },
  });
