/** Imports under faults: steps that run twice, whoever leaves in the middle. */
import { introspectWorkflowInstance } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { silenceConsole } from "../silence.ts";
import { tenantId } from "../../../worker/core/tenant.ts";
import type { Ctx } from "../../../worker/ctx.ts";
import { openJobCtx } from "../../../worker/jobs/job-ctx.ts";
import {
  beginImport,
  finishImport,
  foldImport,
  keepSessions,
} from "../../../worker/services/import-work.ts";
import { store } from "../ctx-kit.ts";
import { api, newAthlete, newPartner } from "../harness.ts";
import { deliver, readJob, untilEnded, withoutQueues } from "../job-kit.ts";
import { DAY_MS } from "../../../engine/time.ts";
import { countOf } from "../count-rows.ts";

silenceConsole("error", "warn");

const dayAt = (n: number) => new Date(Date.UTC(2025, 0, 1) + n * DAY_MS).toISOString().slice(0, 10);

const fileOf = (sessions: number) =>
  [
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE",
    ...Array.from(
      { length: sessions },
      (_, n) => `${dayAt(n)} 18:00:00,Evening,55m,Bench Press (Barbell),1,${60 + n},5,0,0,,,`,
    ),
  ].join("\n");

/** A job for a file, as the queue has not seen it yet. */
async function fileImport(file: string) {
  const { key, organizationId } = await newPartner();
  const athlete = await newAthlete(key);
  const send = async (text: string) => {
    const form = new FormData();
    form.set("athleteId", athlete.id);
    form.set("file", new Blob([text], { type: "text/csv" }), "log.csv");
    const made = await withoutQueues("POST", "/v1/imports", { key, raw: form });
    expect(made.status, JSON.stringify(made.body.errors)).toBe(201);
    const path = `/v1/imports/${made.body.id}/commit`;
    const filed = await withoutQueues("POST", path, { key, body: { unit: "kg" } });
    expect(filed.status, JSON.stringify(filed.body)).toBe(202);
    return { importId: made.body.id as string, jobId: filed.body.id as string };
  };
  const { importId, jobId } = await send(file);
  const tenant = tenantId(organizationId, "test");
  const open = () => openJobCtx(env, { tenantId: tenant, jobId }, Date.now());
  const end = async () => {
    const [job, shown, records, state] = await Promise.all([
      readJob({ key, jobId }),
      api("GET", `/v1/imports/${importId}`, { key }),
      api("GET", `/v1/athletes/${athlete.id}/records`, { key }),
      store.logs.state(tenant, athlete.id),
    ]);
    return {
      job: [job.status, job.result?.sessions, job.result?.known, job.error?.code],
      import: [shown.body.status, shown.body.done],
      kept: await countOf("workout_logs", tenant, athlete.id),
      events: await countOf("events", tenant, athlete.id, "AND type = 'import.completed'"),
      parts: (await store.imports.parts(tenant, importId)).length,
      sessions: state?.document.sessions ?? null,
      best: records.body.data?.[0]?.best.load.load.kg ?? null,
    };
  };
  return { key, tenant, athlete, importId, jobId, send, open, end };
}

/** What befalls it right after the first part was kept. */
const after = (ctx: Ctx, befall: () => Promise<unknown>): Ctx => {
  let isFirst = true;
  const bring: Ctx["store"]["logs"]["bring"] = async (...given) => {
    await ctx.store.logs.bring(...given);
    if (isFirst) await befall();
    isFirst = false;
  };
  return { ...ctx, store: { ...ctx.store, logs: { ...ctx.store.logs, bring } } };
};

const WHOLE = {
  job: ["succeeded", 3, 0, undefined],
  import: ["committed", { sessions: 3, sets: 3, known: 0, changed: 0 }],
  kept: 3,
  events: 1,
  parts: 0,
  sessions: 3,
  best: 62,
};

describe("an import", () => {
  test("whose steps each run twice comes to the same", async () => {
    const { jobId, open, end } = await fileImport(fileOf(3));
    for (const _ of [1, 2]) expect(await beginImport(await open(), jobId)).toBe(true);
    const first = await keepSessions(await open(), jobId);
    expect(await keepSessions(await open(), jobId)).toEqual(first);
    for (const _ of [1, 2]) await foldImport(await open(), jobId);
    for (const _ of [1, 2]) await finishImport(await open(), jobId, first);
    expect(await end()).toEqual(WHOLE);
    expect(await beginImport(await open(), jobId)).toBe(false);
  });

  test.each(["begin.1", "keep.1", "fold.1", "finish.1"])(
    "whose step %s crashes twice comes to the same",
    async (name) => {
      const filed = await fileImport(fileOf(3));
      await using instance = await introspectWorkflowInstance(env.IMPORT, filed.jobId);
      await instance.modify(async (m) => {
        await m.disableRetryDelays();
        await m.mockStepError({ name }, new Error("crash"), 2);
      });
      await deliver("liftwright-bulk", { tenantId: filed.tenant, jobId: filed.jobId });
      await untilEnded(filed);
      expect(await filed.end()).toEqual(WHOLE);
    },
  );

  test("that fails for good says so, and what it has kept counts", async () => {
    const filed = await fileImport(fileOf(3));
    await using instance = await introspectWorkflowInstance(env.IMPORT, filed.jobId);
    await instance.modify(async (m) => {
      await m.disableRetryDelays();
      await m.mockStepError({ name: "fold.1" }, new Error("crash"));
    });
    await deliver("liftwright-bulk", { tenantId: filed.tenant, jobId: filed.jobId });
    await instance.waitForStatus("complete");
    expect(await filed.end()).toMatchObject({
      job: ["failed", undefined, undefined, "gave_up"],
      import: ["failed", null],
      kept: 3,
      sessions: 3,
    });
  });

  test("that is canceled in the middle stops there; tried again it brings the rest", async () => {
    const { key, tenant, jobId, open, end } = await fileImport(fileOf(300));
    await beginImport(await open(), jobId);
    const cancel = () => withoutQueues("POST", `/v1/jobs/${jobId}/cancel`, { key });
    const done = await keepSessions(after(await open(), cancel), jobId);
    await foldImport(await open(), jobId);
    await finishImport(await open(), jobId, done);
    expect(await end()).toMatchObject({
      job: ["canceled", undefined, undefined, undefined],
      import: ["failed", null],
      kept: 250,
      events: 0,
      sessions: 250,
      best: 309,
    });
    const again = await withoutQueues("POST", `/v1/jobs/${jobId}/retry`, { key });
    const ctx = await openJobCtx(env, { tenantId: tenant, jobId: again.body.id }, Date.now());
    await beginImport(ctx, again.body.id);
    const rest = await keepSessions(ctx, again.body.id);
    expect(rest).toMatchObject({ sessions: 50, known: 250 });
    await foldImport(ctx, again.body.id);
    await finishImport(ctx, again.body.id, rest);
    expect(await end()).toMatchObject({ import: ["committed", rest], kept: 300, sessions: 300 });
  });

  test("that is canceled before it has begun says that it failed", async () => {
    const { key, jobId, end } = await fileImport(fileOf(3));
    await withoutQueues("POST", `/v1/jobs/${jobId}/cancel`, { key });
    expect(await end()).toMatchObject({ import: ["failed", null], kept: 0, parts: 1 });
  });

  test("whose athlete is deleted in the middle ends, and leaves nothing when that is erased", async () => {
    const { key, tenant, athlete, jobId, open } = await fileImport(fileOf(600));
    await beginImport(await open(), jobId);
    const remove = () => withoutQueues("DELETE", `/v1/athletes/${athlete.id}`, { key });
    const done = await keepSessions(after(await open(), remove), jobId);
    expect(done.sessions).toBe(250);
    await foldImport(await open(), jobId);
    await finishImport(await open(), jobId, done);
    const job = await store.jobs.find(tenant, jobId);
    expect([job?.status, job?.errorCode]).toEqual(["failed", "athlete_gone"]);
    expect(await countOf("events", tenant, athlete.id, "AND type = 'import.completed'")).toBe(0);
    await store.athletes.erase(tenant, athlete.id);
    for (const table of ["workout_logs", "training_states", "imports"])
      expect(await countOf(table, tenant, athlete.id), table).toBe(0);
  });

  test("whose athlete is erased while a part is written ends without a crash", async () => {
    const { key, tenant, athlete, jobId, open } = await fileImport(fileOf(600));
    await beginImport(await open(), jobId);
    const erase = async () => {
      await withoutQueues("DELETE", `/v1/athletes/${athlete.id}`, { key });
      await store.athletes.erase(tenant, athlete.id);
    };
    const done = await keepSessions(after(await open(), erase), jobId);
    await foldImport(await open(), jobId);
    await finishImport(await open(), jobId, done);
    expect((await store.jobs.find(tenant, jobId))?.status).toBe("failed");
    expect(await countOf("workout_logs", tenant, athlete.id)).toBe(0);
  });

  test("keeps both of two sessions that began in one minute", async () => {
    const file = [
      "Date,Workout Name,Exercise,Weight (kg),Reps",
      "2026-03-01,Push,Bench Press,100,5",
      "2026-03-01,Pull,Barbell Row,80,8",
    ].join("\n");
    const { jobId, open, end } = await fileImport(file);
    await beginImport(await open(), jobId);
    const done = await keepSessions(await open(), jobId);
    expect([done, await keepSessions(await open(), jobId)]).toEqual([
      { sessions: 2, sets: 2, known: 0, changed: 0 },
      { sessions: 2, sets: 2, known: 0, changed: 0 },
    ]);
    expect((await end()).kept).toBe(2);
  });

  test("of a file that has grown keeps the rest once, however often its step runs", async () => {
    const day = (...rows: string[]) =>
      ["Date,Exercise,Weight (kg),Reps", ...rows.map((row) => `2026-03-01,${row}`)].join("\n");
    const noon = ["Bench Press,100,5", "Bench Press,100,5"];
    const { tenant, jobId, send, open, end } = await fileImport(day(...noon));
    await beginImport(await open(), jobId);
    const first = await keepSessions(await open(), jobId);
    await finishImport(await open(), jobId, first);
    const { jobId: grown } = await send(day(...noon, "Bench Press,100,5", "Barbell Row,80,8"));
    const ctx = () => openJobCtx(env, { tenantId: tenant, jobId: grown }, Date.now());
    await beginImport(await ctx(), grown);
    for (const _ of [1, 2])
      expect(await keepSessions(await ctx(), grown)).toEqual({
        sessions: 1,
        sets: 2,
        known: 0,
        changed: 0,
      });
    expect((await end()).kept).toBe(2);
  });
});
