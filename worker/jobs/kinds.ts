/** Which workflow does which kind of job. */
import type { JobKind, JobMessage } from "../core/job.ts";

export const workflowOf = (env: Cloudflare.Env, kind: JobKind): Workflow<JobMessage> => {
  switch (kind) {
    case "athlete_deletion":
      return env.ERASURE;
  }
};
