/** What the work of a job comes to: a version to store, or the reason why there is none. */
import type { JobErrorCode } from "../core/job.ts";
import type { MadeVersion } from "./program-documents.ts";

export type NewVersion = Omit<MadeVersion, "number" | "createdAt" | "jobId">;

export type Made =
  | { version: NewVersion; failure: null }
  | { version: null; failure: { code: JobErrorCode; detail: string } };

export const failure = (code: JobErrorCode, detail: string): Made => ({
  version: null,
  failure: { code, detail },
});
