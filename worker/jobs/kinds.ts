/** Which workflow does which kind of job, and under which name. */
import type { JobKind, JobMessage } from "../core/job.ts";

export const workflowOf = (env: Cloudflare.Env, kind: JobKind): Workflow<JobMessage> => {
  switch (kind) {
    case "athlete_deletion":
      return env.ERASURE;
    case "program":
    case "program_adaptation":
      return env.PROGRAM;
    case "import":
      return env.IMPORT;
  }
};

/** The job's own id, so that a message that comes twice starts nothing twice; started anew it has another. */
export const instanceIdOf = ({ id, restarts }: { id: string; restarts: number }) =>
  restarts === 0 ? id : `${id}-${restarts}`;
