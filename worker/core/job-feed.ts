/** What those who watch a job are told, and the one owner of it. */
import type { JobStage } from "./job.ts";
import { DAY_MS } from "./durations.ts";

/** `key` makes it the same event when a step is repeated: only the first of a key counts. */
export type FeedEvent = { key: string; type: string; data: Record<string, unknown> };

export const TERMINAL_EVENTS = ["job.succeeded", "job.failed", "job.canceled"] as const;
export const isTerminalEvent = (type: string) =>
  (TERMINAL_EVENTS as readonly string[]).includes(type);

/** Longer than this after its end, nobody is told any more. */
export const FEED_KEPT_MS = DAY_MS;

export type JobFeedObject = {
  /** What comes after the end of the job, or twice, is left out. */
  append(events: readonly FeedEvent[], now: number): Promise<void>;
  /**
   * Server-sent events after a number, from 0: those that are there, then those that come. Null for one who
   * has them all.
   */
  watch(after: number): Promise<ReadableStream<Uint8Array> | null>;
  /** True once the job has ended; false after so long. */
  untilEnd(ms: number): Promise<boolean>;
  /** How far it is. */
  progress(): Promise<{ stage: JobStage | null; progress: number }>;
  erase(): Promise<void>;
};
