/** F18 to F24 together, and I1 to I3: hundreds of jobs under random faults all end, once, and none is lost. */
import { introspectWorkflow } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { silenceConsole } from "../silence.ts";
import { JobFeed } from "../../../durable-objects/job-feed.ts";
import { Partner } from "../../../durable-objects/partner.ts";
import { tenantId } from "../../../worker/core/tenant.ts";
import { sweepJobs } from "../../../worker/jobs/sweep-jobs.ts";
import { newAthlete, newPartner } from "../harness.ts";
import { REQUEST, deliver, withoutQueues } from "../job-kit.ts";

/** A hundred at every run; `STORM_JOBS=500 npm test -- job-storm` for the whole of it. */
const JOBS = Number(env.STORM_JOBS);
const PARTNERS = JOBS / 20;
const FAULTS = 0.06;

/** The same dice at every run, so that a storm that breaks something can be had again. */
function makeDice(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

silenceConsole("error", "warn");

type Job = { id: string; tenant: string };

type Objects = Record<string, (...args: never[]) => Promise<unknown>>;

/** Some calls fail before they have done anything, some after: the caller cannot tell. */
function breakSometimes(dice: () => number, prototype: object, name: string) {
  const real = (prototype as Objects)[name]!;
  vi.spyOn(prototype as Objects, name).mockImplementation(async function (this: unknown, ...args) {
    const luck = dice();
    if (luck < FAULTS / 2) throw new Error("fault before");
    const result = await real.apply(this, args);
    if (luck < FAULTS) throw new Error("fault after");
    return result;
  });
}

async function fileJobs(): Promise<Job[]> {
  const jobs: Job[] = [];
  for (let p = 0; p < PARTNERS; p += 1) {
    const { key, organizationId } = await newPartner();
    const tenant = tenantId(organizationId, "test");
    // Of the express lane: the other is slow on purpose.
    const { id: athleteId } = await newAthlete(key, { tier: "premium" });
    const file = async (i: number) => {
      const body = { ...REQUEST, athleteId, weeks: 2, mode: "engine", seed: i };
      const { status, body: job } = await withoutQueues("POST", "/v1/programs", { key, body });
      expect(status).toBe(202);
      jobs.push({ id: job.id, tenant });
    };
    await Promise.all(Array.from({ length: JOBS / PARTNERS }, (_, i) => file(i)));
  }
  return jobs;
}

const statusOf = async (jobs: readonly Job[]) => {
  const { results } = await env.DB.prepare(
    `SELECT status, count(*) AS n FROM jobs WHERE id IN (SELECT value FROM json_each(?)) GROUP BY status`,
  )
    .bind(JSON.stringify(jobs.map(({ id }) => id)))
    .all<{ status: string; n: number }>();
  return Object.fromEntries(results.map(({ status, n }) => [status, n]));
};

const count = async (query: string, jobs: readonly Job[]) =>
  env.DB.prepare(`SELECT ${query}`)
    .bind(JSON.stringify(jobs.map(({ id }) => id)))
    .first<number>("n");

const ENDS = "type IN ('job.succeeded', 'job.failed')";

test(`${JOBS} jobs under random faults: all end, none is doubled, none is lost`, async () => {
  const dice = makeDice(20_261_129);
  await using workflows = await introspectWorkflow(env.PROGRAM);
  await workflows.modifyAll((m) => m.disableRetryDelays());
  const jobs = await fileJobs();
  breakSometimes(dice, JobFeed.prototype, "append");
  breakSometimes(dice, Partner.prototype, "admit");
  breakSometimes(dice, Partner.prototype, "leave");

  // Messages come once, twice, or not at all; what is left lying the clock finds, as it would hour after hour.
  let now = Date.now();
  const messages = jobs.flatMap(({ id, tenant }) => {
    const times = dice() < 0.2 ? 3 : dice() < 0.1 ? 0 : 1;
    return Array.from({ length: times }, () => ({ tenantId: tenant, jobId: id }));
  });
  for (let at = 0; at < messages.length; at += 20) {
    await deliver("liftwright-express", ...messages.slice(at, at + 20));
  }
  const isOver = async () => {
    const { queued = 0, running = 0 } = await statusOf(jobs);
    return queued + running;
  };
  for (let hour = 0; hour < 8 && (await isOver()) > 0; hour += 1) {
    await settle();
    now += 61 * 60_000;
    await sweepJobs(env, now);
    const again = messages.filter(() => dice() < 0.05);
    await deliver("liftwright-express", ...again);
  }
  await settle();
  await sweepJobs(env, now + 120_000);
  await settle();

  const { succeeded = 0, failed = 0, ...open } = await statusOf(jobs);
  expect(open).toEqual({});
  expect(succeeded + failed).toBe(JOBS);
  expect(succeeded).toBeGreaterThan(JOBS * 0.9);
  const among = "SELECT value FROM json_each(?)";
  const counted = {
    programs: await count(`count(*) AS n FROM programs WHERE job_id IN (${among})`, jobs),
    events: await count(
      `count(*) AS n FROM events WHERE ${ENDS} AND subject_id IN (${among})`,
      jobs,
    ),
    subjects: await count(
      `count(DISTINCT subject_id) AS n FROM events WHERE ${ENDS} AND subject_id IN (${among})`,
      jobs,
    ),
  };
  expect(counted).toEqual({ programs: succeeded, events: JOBS, subjects: JOBS });
}, 240_000);

/** Until nothing moves any more. */
async function settle() {
  let before = "";
  let still = 0;
  while (still < 3) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const now = JSON.stringify(
      (
        await env.DB.prepare(
          "SELECT status, count(*) AS n, sum(version) AS v FROM jobs GROUP BY status",
        ).all()
      ).results,
    );
    still = now === before ? still + 1 : 0;
    before = now;
  }
}
