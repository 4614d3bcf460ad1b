/** How many generations of an organisation run at once, and who is next. */
import type { JobMessage, JobPriority } from "./job.ts";
import { MINUTE_MS } from "./durations.ts";

export const MOST_GENERATIONS = 5;
/** Whoever has not given its place back by then is taken to be dead. */
export const GENERATION_LIFE_MS = 15 * MINUTE_MS;

export type NextJob = JobMessage & { priority: JobPriority };

/** `ahead`: how many of the organisation's jobs go before it. */
export type Place = ({ admitted: true } | { admitted: false; ahead: number }) & {
  /** Jobs that begin now besides: whoever should have called them is dead. */
  others: NextJob[];
};

export type GenerationsObject = {
  /** The same job again keeps its place. */
  admit(job: JobMessage, priority: JobPriority, now: number): Promise<Place>;
  /** Gives those that are to begin now. */
  leave(jobId: string, now: number): Promise<NextJob[]>;
  /** Gives its place, or its turn, up and calls nobody: whoever comes next does. */
  withdraw(jobId: string): Promise<void>;
  /** How many go before it; null for a job that does not wait here. */
  ahead(jobId: string): Promise<number | null>;
};
