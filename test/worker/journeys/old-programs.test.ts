/** The program calls of the apps that came before: their words go in, their shapes come out, the jobs are ours. */
import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import type { ErrorCode } from "../../../worker/core/errors.ts";
import { JOB_ERRORS, type JobErrorCode, type JobStatus } from "../../../worker/core/job.ts";
import { tenantId } from "../../../worker/core/tenant.ts";
import { type Answer, api, makeApi, newAthlete, newPartner, newSession } from "../harness.ts";
import { hand, readJob, untilEnded, withoutQueues } from "../job-kit.ts";
import { newId } from "../rows.ts";

const GENERATE = "/api/ai/generate-program";
const PLAN = "/api/ai/workout-plan/generate";
const BODY = {
  fitnessLevel: "INTERMEDIATE",
  goals: ["STRENGTH", "MUSCLE_GAIN", "HYPERTROPHY"],
  duration: 4,
  frequency: 3,
  sessionDuration: 60,
  equipment: ["BARBELL", "SQUAT_RACK", "BENCH", "DUMBBELLS"],
  injuries: [],
};

function expectDeprecated({ headers }: Answer, successor: string) {
  expect(headers.get("deprecation")).toMatch(/^@\d+$/);
  expect(Date.parse(headers.get("sunset")!)).toBe(Date.UTC(2027, 10, 20));
  expect(headers.get("link")).toBe(`<http://api.test${successor}>; rel="successor-version"`);
}

async function filed(body: object = {}) {
  const { key, organizationId } = await newPartner();
  const started = await withoutQueues("POST", GENERATE, { key, body: { ...BODY, ...body } });
  expect(started.status, JSON.stringify(started.body)).toBe(200);
  const jobId: string = started.body.jobId;
  const old = async (by = key) => api("GET", `/api/ai/jobs/${jobId}`, { key: by });
  return { key, tenant: tenantId(organizationId, "test"), jobId, started, old };
}

describe("a program by its old name", () => {
  test("is a job of today, whose old face follows it to its program", async () => {
    const { key, tenant, jobId, started, old } = await filed();
    expect(started.body).toEqual({ success: true, jobId, status: "queued" });
    expectDeprecated(started, "/v1/programs");
    const queued = await old();
    expectDeprecated(queued, "/v1/jobs");
    expect(queued.body).toMatchObject({ status: "queued", result: null, completedAt: null });
    expect(queued.body.params).toEqual({
      experience: "intermediate",
      goal: "strength",
      secondaryGoals: ["hypertrophy"],
      weeks: 4,
      daysPerWeek: 3,
      minutes: 60,
      equipment: ["barbell", "rack", "bench", "dumbbells"],
      injuries: [],
    });

    await hand({ tenant, jobId });
    const job = await untilEnded({ key, jobId });
    const { body } = await old();
    const program = await api("GET", `/v1/programs/${job.result.id}?expand=program`, { key });
    expect(body).toMatchObject({
      id: jobId,
      type: "program",
      status: "completed",
      error: null,
      inputTokens: 0,
      cost: 0,
      duration: job.durationMs,
      completedAt: job.finishedAt,
    });
    expect(body.result).toEqual(program.body.program);
    expect(body.result.weeks).toHaveLength(4);
    expect(body.result.weeks[0].sessions).toHaveLength(3);
  });

  test("is made once under one Idempotency-Key", async () => {
    const { key } = await newPartner();
    const init = { key, body: BODY, headers: { "idempotency-key": newId("request") } };
    const [first, second] = [
      await withoutQueues("POST", GENERATE, init),
      await withoutQueues("POST", GENERATE, init),
    ];
    expect(second.body).toEqual(first.body);
    expect((await api("GET", "/v1/jobs", { key })).body.data).toHaveLength(1);
  });

  test("is not waited for, whatever the client prefers", async () => {
    const { key } = await newPartner();
    const headers = { prefer: "wait=20" };
    const { body } = await withoutQueues("POST", GENERATE, { key, body: BODY, headers });
    expect(body.status).toBe("queued");
  });

  test("counts as failed when it was canceled", async () => {
    const { key, jobId, old } = await filed();
    await api("POST", `/v1/jobs/${jobId}/cancel`, { key });
    const { body } = await old();
    expect(body).toMatchObject({ status: "failed", result: null, error: "It was canceled." });
    expect(body.completedAt).not.toBeNull();
  });

  test("is its partner's and its athlete's alone, and models are the server's business", async () => {
    const { key } = await newPartner();
    const athlete = await newAthlete(key);
    const { token } = await newSession(key, { athleteId: athlete.id });
    const { jobId } = (await withoutQueues("POST", GENERATE, { key: token, body: BODY })).body;
    const own = await api("GET", `/api/ai/jobs/${jobId}`, { key: token });
    expect(own.body).toMatchObject({ status: "queued", params: null, inputTokens: null });
    const other = await newSession(key, { athlete: { externalId: "other" } });
    const stranger = (await newPartner()).key;
    for (const by of [other.token, stranger])
      expect((await api("GET", `/api/ai/jobs/${jobId}`, { key: by })).status).toBe(404);
    const deletion = await withoutQueues("DELETE", `/v1/athletes/${athlete.id}`, { key });
    const erasure = await api("GET", `/api/ai/jobs/${deletion.body.id}`, { key });
    expect(erasure.status).toBe(404);
  });

  test("is refused at once where it cannot be planned", async () => {
    const { key } = await newPartner();
    const ask = async (body: object) => api("POST", GENERATE, { key, body: { ...BODY, ...body } });
    expect((await ask({ duration: 13 })).body.errors[0].pointer).toBe("/duration");
    expect((await ask({ duration: 3 })).status).toBe(422);
    expect((await ask({ fitnessLevel: "novice" })).status).toBe(422);
    const unsafe = await ask({ injuries: ["chest pain when I climb stairs"] });
    expect([unsafe.status, unsafe.body.code]).toEqual([422, "unsafe_request"]);
    expect((await api("GET", "/v1/jobs", { key })).body.data).toEqual([]);
  });
});

describe("a plan by its old name", () => {
  test("is waited for and comes in weeks of days", async () => {
    const { key } = await newPartner();
    const body = { ...BODY, goals: ["WEIGHT_LOSS"] };
    const answer = await api("POST", PLAN, { key, body });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    expectDeprecated(answer, "/v1/programs");
    const { planId, plan, tokensUsed } = answer.body;
    expect(tokensUsed).toBe(0);
    const stored = await api("GET", `/v1/programs/${planId}?expand=program`, { key });
    const { program } = stored.body;
    expect(plan.name).toBe(program.name);
    expect(plan.weeks).toHaveLength(4);
    let conditioned = 0;
    for (const [w, { week, days }] of plan.weeks.entries()) {
      const { number, sessions } = program.weeks[w];
      expect([week, days.length]).toEqual([number, sessions.length]);
      for (const [d, day] of days.entries()) {
        const { name, minutes, exercises, conditioning } = sessions[d];
        expect([day.name, day.duration]).toEqual([name, Math.round(minutes.usual)]);
        const all = [...exercises, ...(conditioning ? [conditioning] : [])];
        conditioned += conditioning ? 1 : 0;
        expect(day.exercises.map(({ id }: { id: string }) => id)).toEqual(
          all.map(({ exerciseId }) => exerciseId),
        );
        for (const [e, { groups }] of exercises.entries()) {
          const work = groups.filter(({ type }: { type: string }) => type !== "warmup");
          expect(day.exercises[e]).toMatchObject({
            sets: work.reduce((sum: number, { sets }: { sets: number }) => sum + sets, 0),
            reps: work[0].reps,
            restTime: work[0].restSeconds,
          });
          expect(day.exercises[e].alternativeExercises).not.toContain(day.exercises[e].name);
        }
      }
    }
    expect(conditioned).toBeGreaterThan(0);
    const [first] = plan.weeks[0].days[0].exercises;
    expect(first.instructions.length).toBeGreaterThan(10);
    expect(first.alternativeExercises.length).toBeGreaterThan(0);
  });

  test("that is not ready in time is 503, and the same request finds it later", async () => {
    const { key, organizationId } = await newPartner();
    const init = { key, body: BODY, headers: { "idempotency-key": newId("request") } };
    const { via, waits } = makeHurried();
    const late = await via("POST", PLAN, init);
    expect(waits).toEqual([20_000]);
    expect([late.status, late.body.code]).toEqual([503, "overloaded"]);
    expect(Number(late.headers.get("retry-after"))).toBeGreaterThan(0);
    const jobs = (await api("GET", "/v1/jobs", { key })).body.data;
    expect(jobs).toHaveLength(1);
    expect(late.body.detail).toContain(jobs[0].id);
    const job = { key, jobId: jobs[0].id as string };
    expect((await readJob(job)).status).toBe("queued");

    await hand({ ...job, tenant: tenantId(organizationId, "test") });
    await untilEnded(job);
    const again = await withoutQueues("POST", PLAN, init);
    expect(again.status, JSON.stringify(again.body)).toBe(200);
    expect(again.body.planId).toBe(job.jobId.replace(/^job_/, "prog_"));
    expect((await api("GET", "/v1/jobs", { key })).body.data).toHaveLength(1);
  });

  test.each<[JobStatus, JobErrorCode | null, number, ErrorCode]>([
    ["canceled", null, 409, "invalid_state"],
    ["failed", "gave_up", 409, "invalid_state"],
    ["failed", "deadline", 409, "invalid_state"],
    ["failed", "unsatisfiable_constraints", 422, "unsatisfiable_constraints"],
  ])("whose job %s %s meanwhile says so", async (status, errorCode, expected, code) => {
    const { key } = await newPartner();
    const { via } = makeHurried(async (jobId) => {
      await env.DB.prepare("UPDATE jobs SET status = ?, error_code = ? WHERE id = ?")
        .bind(status, errorCode, jobId)
        .run();
    });
    const init = { key, body: BODY, headers: { "idempotency-key": newId("request") } };
    const answer = await via("POST", PLAN, init);
    expect([answer.status, answer.body.code]).toEqual([expected, code]);
    expect(answer.body.retryable).toBe(false);
    if (code === "invalid_state") {
      expect(answer.body.detail).toContain("under a new Idempotency-Key");
    }
    if (errorCode !== null) expect(answer.body.detail).toContain(JOB_ERRORS[errorCode]);
    const again = await via("POST", PLAN, init);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(again.body).toEqual(answer.body);
    const anew = await api("POST", PLAN, { key, body: BODY });
    expect(anew.status, JSON.stringify(anew.body)).toBe(200);
  });
});

/** Nothing is handed over, and no second is really waited. */
function makeHurried(meanwhile = async (_jobId: string) => {}) {
  const waits: number[] = [];
  const deadEnd = { send: async () => Promise.reject(new Error("queue down")) };
  const JOB_FEED = {
    getByName: (name: string) => ({
      append: async () => {},
      untilEnd: async (ms: number) => {
        waits.push(ms);
        await meanwhile(name.split("/")[1]!);
      },
    }),
  };
  const hurried = { BULK_QUEUE: deadEnd, EXPRESS_QUEUE: deadEnd, JOB_FEED };
  return { via: makeApi({ env: hurried as unknown as Partial<Cloudflare.Env> }), waits };
}
