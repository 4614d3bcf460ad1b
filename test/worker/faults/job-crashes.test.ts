/** F18 to F23: whatever crashes, comes twice or falls asleep, the end is that of a job that nothing befell. */
import { introspectWorkflowInstance } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { silenceConsole } from "../silence.ts";
import { type Filed, endStateOf, fileProgram, hand, untilEnded, untilTold } from "../job-kit.ts";

silenceConsole("error", "warn");

const REHEARSED = { headers: { "liftwright-simulate": "student_down" } };
const MODELS = { mode: "auto" };
const ENGINE = { mode: "engine" };

const STEPS = ["gather.1", "build.1", "save.1", "announce.1"] as const;
/** How often a step may fail before it has failed for good. */
const RETRIES: Record<string, number> = {
  "gather.1": 2,
  "propose.1": 2,
  "build.1": 2,
  "save.1": 5,
  "announce.1": 5,
};

const callsOf = async ({ tenant, jobId }: Filed) => {
  const { results } = await env.DB.prepare(
    "SELECT kind, model, outcome FROM interactions WHERE tenant_id = ? AND request_id = ? AND kind IN ('answer', 'attempt')",
  )
    .bind(tenant, jobId)
    .all();
  return results.length;
};

type Modify = Parameters<Awaited<ReturnType<typeof introspectWorkflowInstance>>["modify"]>[0];

async function runWith(body: object, options: object, modify: Modify) {
  const filed = await fileProgram(body, options);
  await using instance = await introspectWorkflowInstance(env.PROGRAM, filed.jobId);
  await instance.modify(async (m) => {
    await m.disableRetryDelays();
    await modify(m);
  });
  await hand(filed);
  await untilEnded(filed);
  await instance.waitForStatus("complete");
  return { filed, end: await endStateOf(filed) };
}

/** What all the others are held against. */
let calmly: ReturnType<typeof runWith> | undefined;
const runCalmly = () => (calmly ??= runWith(ENGINE, {}, async () => {}));

test("without a crash there is one program, one end, and every week in order", async () => {
  const { end } = await runCalmly();
  expect(end).toMatchObject({
    status: "succeeded",
    programs: 1,
    events: ["job.succeeded", "program.created"],
    feed: [
      "job.queued",
      "job.started",
      "job.stage",
      "job.stage",
      "job.stage",
      "week 1",
      "week 2",
      "week 3",
      "week 4",
      "job.stage",
      "job.succeeded",
    ],
  });
  expect(end.ids).toEqual(end.ids.map((_, i) => i + 1));
});

test.each(STEPS.flatMap((step) => [1, RETRIES[step]!].map((times) => [step, times] as const)))(
  "%s that crashes %i times changes nothing",
  async (step, times) => {
    const stormy = await runWith(ENGINE, {}, (m) =>
      m.mockStepError({ name: step }, new Error("crash"), times),
    );
    expect(stormy.end).toEqual((await runCalmly()).end);
  },
);

test.each(STEPS.map((step) => [step]))("%s that never answers changes nothing", async (step) => {
  const stormy = await runWith(ENGINE, {}, (m) => m.forceStepTimeout({ name: step }, 1));
  expect(stormy.end).toEqual((await runCalmly()).end);
});

test.each(["gather.1", "build.1", "save.1"])(
  "%s that fails for good ends the job with a reason",
  async (step) => {
    const { end, filed } = await runWith(ENGINE, {}, (m) =>
      m.mockStepError({ name: step }, new Error("crash")),
    );
    expect(end).toMatchObject({
      status: "failed",
      programs: 0,
      events: ["job.failed"],
      error: { code: "gave_up" },
    });
    expect(end.feed.at(-1)).toBe("job.failed");
    await untilTold(filed);
  },
);

test("a model is asked once, whatever crashes after it has answered", async () => {
  const calm = await runWith(MODELS, REHEARSED, async () => {});
  expect(calm.end.status).toBe("succeeded");
  const calls = await callsOf(calm.filed);
  expect(calls).toBeGreaterThan(0);
  for (const step of ["build.1", "save.1", "announce.1"]) {
    const { end, filed } = await runWith(MODELS, REHEARSED, (m) =>
      m.mockStepError({ name: step }, new Error("crash"), 2),
    );
    expect(end).toEqual(calm.end);
    expect(await callsOf(filed), step).toBe(calls);
  }
});

test("where asking fails for good, the engine plans", async () => {
  const { end, filed } = await runWith(MODELS, REHEARSED, (m) =>
    m.mockStepError({ name: "propose.1" }, new Error("crash")),
  );
  expect(end.status).toBe("succeeded");
  expect(await callsOf(filed)).toBe(0);
});
