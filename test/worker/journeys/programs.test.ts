/** Programs as a partner meets them: asked for, watched, read, started, adapted, taken out and in. */
import { introspectWorkflowInstance } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, test, vi } from "vitest";
import { api, makeApi, newAthlete, newPartner, newSession } from "../harness.ts";
import {
  REQUEST,
  WAIT,
  fileProgram,
  hand,
  newProgram,
  untilEnded,
  untilTold,
  withoutQueues,
} from "../job-kit.ts";

describe("asking for a program", () => {
  test("answers with a job and where to watch it, and makes the program", async () => {
    const { key } = await newPartner();
    const athlete = await newAthlete(key);
    const filed = await api("POST", "/v1/programs", {
      key,
      body: { ...REQUEST, mode: "engine", athleteId: athlete.id, name: "My plan" },
    });
    expect(filed.status).toBe(202);
    expect(filed.headers.get("location")).toBe(`/v1/jobs/${filed.body.id}`);
    expect(filed.body).toMatchObject({ type: "program", status: "queued", priority: "bulk" });
    expect(filed.body.position).toBe(1);
    const job = await untilEnded({ key, jobId: filed.body.id });
    expect(job).toMatchObject({
      status: "succeeded",
      route: { source: "engine" },
      error: null,
      attempts: 1,
      result: { type: "program", revision: 1 },
    });
    expect(job.durationMs).toBeGreaterThanOrEqual(0);
    const { body } = await api("GET", `/v1/programs/${job.result.id}`, { key });
    expect(body).toMatchObject({
      name: "My plan",
      status: "draft",
      weeks: 4,
      jobId: filed.body.id,
    });
  });

  test("with Prefer: wait it is the program itself, verified", async () => {
    const { program, path, key } = await newProgram();
    expect(program.program.weeks).toHaveLength(4);
    const { body } = await api("GET", `${path}/verification`, { key });
    expect(body.report.verdict).toMatch(/^verified/);
    expect(body.program.weeks).toEqual(program.program.weeks);
  });

  test("what cannot be planned is said at once, and no job is filed", async () => {
    const { key } = await newPartner();
    const ask = (body: object) =>
      withoutQueues("POST", "/v1/programs", { key, body: { ...REQUEST, ...body } });
    expect((await ask({ age: 9 })).body.code).toBe("unsafe_request");
    expect((await ask({ conditions: ["chest pain when I train"] })).status).toBe(422);
    const impossible = await ask({
      daysPerWeek: 6,
      minutes: 15,
      equipment: [],
      keep: ["deadlift"],
    });
    if (impossible.status === 422) expect(impossible.body.code).toMatch(/unsatisf|validation/);
    expect((await ask({ athleteId: "ath_01kag9p5x8e0hs4vb9j6z8t3yq" })).status).toBe(404);
    const jobs = await api("GET", "/v1/jobs", { key });
    expect(jobs.body.data.filter(({ type }: { type: string }) => type !== "program")).toEqual([]);
    expect(jobs.body.data.length).toBe(impossible.status === 202 ? 1 : 0);
  });

  test("under one Idempotency-Key there is one job and one program", async () => {
    const { key } = await newPartner();
    const ask = () =>
      api("POST", "/v1/programs", {
        key,
        headers: { "idempotency-key": "once" },
        body: { ...REQUEST, mode: "engine" },
      });
    const [first, second] = [await ask(), await ask()];
    expect(second.body.id).toBe(first.body.id);
    expect(second.headers.get("idempotency-replayed")).toBe("true");
    await untilEnded({ key, jobId: first.body.id });
    expect((await api("GET", "/v1/programs", { key })).body.data).toHaveLength(1);
  });

  test("what the athlete changes while it waits is for the next program", async () => {
    const filed = await fileProgram({ mode: "engine", minutes: 60 });
    const put = await api("PUT", `/v1/athletes/${filed.athleteId}/preferences`, {
      key: filed.key,
      body: { workoutMinutes: 20, equipment: [], goals: ["endurance"] },
    });
    expect(put.status).toBe(200);
    await hand(filed);
    const job = await untilEnded(filed);
    const { body } = await api("GET", `/v1/programs/${job.result.id}`, filed);
    expect(body.goal).toBe("strength");
  });

  test("an athlete who is deleted meanwhile gets no program", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const filed = await fileProgram({ mode: "engine" });
    await api("DELETE", `/v1/athletes/${filed.athleteId}`, { key: filed.key });
    await hand(filed);
    await untilTold(filed);
    const row = await env.DB.prepare("SELECT status, error_code FROM jobs WHERE id = ?")
      .bind(filed.jobId)
      .first();
    expect(row).toEqual({ status: "failed", error_code: "athlete_gone" });
  });
});

describe("the athlete's day", () => {
  const usedOf = async (key: string, athleteId: string) =>
    (await api("GET", `/v1/rate-limit?athleteId=${athleteId}`, { key })).body.used;
  const REHEARSED = { headers: { "liftwright-simulate": "student_down" } };

  test("is counted when a model is to be asked, and kept if one answered", async () => {
    const { program } = await newProgram();
    const filed = await fileProgram({ mode: "auto" }, REHEARSED);
    expect(await usedOf(filed.key, filed.athleteId)).toBe(1);
    await using instance = await introspectWorkflowInstance(env.PROGRAM, filed.jobId);
    const usage = {
      source: "claude",
      model: "claude-haiku-4-5",
      promptVersion: "blueprint@1",
      engineVersion: "1",
      inputTokens: 3000,
      outputTokens: 400,
      costMicros: 450,
    };
    const { blueprint } = program.program.provenance;
    await instance.modify((m) => m.mockStepResult({ name: "propose.1" }, { blueprint, usage }));
    await hand(filed);
    const job = await untilEnded(filed);
    expect(job).toMatchObject({
      route: { source: "claude", model: "claude-haiku-4-5", promptVersion: "blueprint@1" },
      usage: { inputTokens: 3000, outputTokens: 400, costUsd: 0.00045 },
    });
    expect(await usedOf(filed.key, filed.athleteId)).toBe(1);
  });

  test("is given back once where the engine had to stand in, or nothing came of it", async () => {
    const down = await fileProgram(
      { mode: "auto" },
      { headers: { "liftwright-simulate": "all_models_down" } },
    );
    await hand(down);
    expect((await untilEnded(down)).route.source).toBe("engine");
    await expect.poll(() => usedOf(down.key, down.athleteId)).toBe(0);

    const canceled = await fileProgram({ mode: "auto" }, REHEARSED);
    expect(await usedOf(canceled.key, canceled.athleteId)).toBe(1);
    const cancel = () => api("POST", `/v1/jobs/${canceled.jobId}/cancel`, { key: canceled.key });
    expect((await cancel()).body.status).toBe("canceled");
    expect((await cancel()).body.code).toBe("invalid_state");
    expect(await usedOf(canceled.key, canceled.athleteId)).toBe(0);
  });

  test("once it is used up the engine plans, and `model` is told so", async () => {
    const { key } = await newPartner();
    const athlete = await newAthlete(key);
    const ask = (mode: string) =>
      withoutQueues("POST", "/v1/programs", {
        key,
        headers: { "liftwright-simulate": "daily_limit" },
        body: { ...REQUEST, athleteId: athlete.id, mode },
      });
    const refused = await ask("model");
    expect([refused.status, refused.body.code]).toEqual([429, "daily_limit_reached"]);
    expect((await ask("auto")).status).toBe(202);
    expect(await usedOf(key, athlete.id)).toBe(0);
  });
});

describe("a stored program", () => {
  test("is read by week, renamed, started, and put away", async () => {
    const { key, program, path, athlete } = await newProgram();
    const week = await api("GET", `${path}/weeks/2`, { key });
    expect(week.body.week).toEqual(program.program.weeks[1]);
    expect((await api("GET", `${path}/weeks/5`, { key })).status).toBe(404);

    const other = await api("POST", "/v1/programs", {
      key,
      headers: WAIT,
      body: { ...REQUEST, mode: "engine", athleteId: athlete.id, seed: 2 },
    });
    const start = (at: string) => api("PATCH", at, { key, body: { status: "active" } });
    expect((await start(path)).body.status).toBe("active");
    expect((await start(`/v1/programs/${other.body.id}`)).body.status).toBe("active");
    const active = await api("GET", `/v1/programs?athleteId=${athlete.id}&status=active`, { key });
    expect(active.body.data.map(({ id }: { id: string }) => id)).toEqual([other.body.id]);

    const named = await api("PATCH", path, { key, body: { name: "Back to the bar" } });
    const stale = await api("PATCH", path, {
      key,
      headers: { "if-match": `"${program.version}"` },
      body: { name: "Lost" },
    });
    expect([named.body.name, stale.status]).toEqual(["Back to the bar", 412]);
    expect((await api("DELETE", path, { key })).body.status).toBe("archived");
    expect((await api("DELETE", path, { key })).status).toBe(200);
    expect((await api("PATCH", path, { key, body: { name: "x" } })).body.code).toBe(
      "invalid_state",
    );
    expect((await api("GET", `${path}/weeks/1`, { key })).status).toBe(200);
  });

  test("belongs to its athlete: another's session meets nothing", async () => {
    const { key, path, athlete } = await newProgram();
    const own = await newSession(key, { athleteId: athlete.id });
    const other = await newSession(key, { athlete: { externalId: "another" } });
    for (const to of [path, `${path}/weeks/1`, `${path}/export?format=md`, `${path}/versions`]) {
      expect((await api("GET", to, { key: own.token })).status, to).toBe(200);
      expect((await api("GET", to, { key: other.token })).status, to).toBe(404);
    }
    expect((await api("GET", "/v1/programs", { key: other.token })).body.data).toEqual([]);
  });

  test("goes with its athlete", async () => {
    const { key, path, athlete } = await newProgram();
    const gone = await api("DELETE", `/v1/athletes/${athlete.id}`, { key });
    await untilEnded({ key, jobId: gone.body.id });
    expect((await api("GET", path, { key })).status).toBe(404);
    const { results } = await env.DB.prepare(
      "SELECT params FROM jobs WHERE athlete_id = ? AND params IS NOT NULL",
    )
      .bind(athlete.id)
      .all();
    expect(results).toEqual([]);
  });
});

test("a job that failed or was canceled is tried again as a new one", async () => {
  const filed = await fileProgram({ mode: "engine" });
  const { key, jobId } = filed;
  expect((await api("POST", `/v1/jobs/${jobId}/retry`, { key })).body.code).toBe("invalid_state");
  await api("POST", `/v1/jobs/${jobId}/cancel`, { key });
  const again = await makeApi()("POST", `/v1/jobs/${jobId}/retry`, { key });
  expect([again.status, again.body.retryOf]).toEqual([202, jobId]);
  expect((await untilEnded({ key, jobId: again.body.id })).status).toBe("succeeded");
  expect((await api("GET", `/v1/jobs/${jobId}`, { key })).body.status).toBe("canceled");
});
