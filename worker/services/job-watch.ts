/** Watching a job: its events from any point on, as they come. */
import { Fault } from "../core/errors.ts";
import { isFinal } from "../core/job.ts";
import { readEventNumber } from "../core/sse.ts";
import type { Ctx } from "../ctx.ts";
import { tellEnd } from "./job-ends.ts";
import { feedOf, isPutAway, requireJob } from "./jobs.ts";

/** `Last-Event-ID` is what a browser sends by itself; `after` is for everybody else. */
export async function watchJob(ctx: Ctx, id: string, after: number | undefined) {
  const row = await requireJob(ctx, id);
  const from = after ?? readEventNumber(id, ctx.lastEventId);
  if (isPutAway(row.finishedAt, ctx.now)) {
    throw new Fault("stream_expired", "Its events are kept for a day after its end.");
  }
  // Who should have told of its end may have died on the way, and what was told may have been erased.
  if (isFinal(row.status)) await tellEnd(ctx, row);
  return feedOf(ctx, id).watch(from);
}
