import {
  createExecutionContext,
  createMessageBatch,
  getQueueResult,
  introspectWorkflowInstance,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { tenantId } from "../../../worker/core/tenant.ts";
import { consume } from "../../../worker/jobs/consumer.ts";
import { runCron } from "../../../worker/jobs/cron.ts";
import { api, makeApi, newAthlete, newPartner, newSession } from "../harness.ts";

const deadEnd = { send: async () => Promise.reject(new Error("queue down")) } as unknown as Queue;

/** A deletion whose message was never sent, as after an outage of the queue. */
async function lostDeletion() {
  const unlucky = makeApi({ env: { BULK_QUEUE: deadEnd } });
  const { key, organizationId } = await newPartner({ via: unlucky });
  const { id } = await newAthlete(key, {}, unlucky);
  const deleted = await unlucky("DELETE", `/v1/athletes/${id}`, { key });
  expect([deleted.status, deleted.body.status]).toEqual([202, "queued"]);
  const message = { tenantId: tenantId(organizationId, "test"), jobId: deleted.body.id };
  const job = async () => (await api("GET", `/v1/jobs/${message.jobId}`, { key })).body;
  const untilDone = async () => {
    await expect.poll(async () => (await job()).status, { timeout: 90_000 }).toBe("succeeded");
  };
  return { key, athleteId: id, message, job, untilDone };
}

async function deliver(queue: string, ...bodies: unknown[]) {
  const messages = bodies.map((body, i) => ({
    id: String(i),
    timestamp: new Date(),
    attempts: 1,
    body,
  }));
  const batch = createMessageBatch(queue, messages);
  await consume(batch, env, Date.now());
  return getQueueResult(batch, createExecutionContext());
}

test("a job that the queue refused is woken by the clock, once it has lain long enough", async () => {
  const { athleteId, key, job, untilDone } = await lostDeletion();
  await runCron(env, Date.now());
  expect((await job()).status).toBe("queued");
  await runCron(env, Date.now() + 16 * 60_000);
  await untilDone();
  expect((await api("GET", `/v1/athletes/${athleteId}`, { key })).status).toBe(404);
});

test("a message that comes three times at once does its work once", async () => {
  const { message, job, untilDone } = await lostDeletion();
  const results = await Promise.all([1, 2, 3].map(() => deliver("liftwright-bulk", message)));
  for (const { explicitAcks } of results) expect(explicitAcks).toEqual(["0"]);
  await untilDone();
  expect((await job()).version).toBe(3);
});

test("a poisoned message harms none beside it", async () => {
  const { message, untilDone } = await lostDeletion();
  const poison = [null, "text", { jobId: "job_x" }, { ...message, jobId: "../../etc" }];
  const { explicitAcks, retryMessages } = await deliver("liftwright-bulk", ...poison, message);
  expect(explicitAcks).toEqual(["4"]);
  expect(retryMessages.map(({ msgId }) => msgId)).toEqual(["0", "1", "2", "3"]);
  await untilDone();
});

test("a message that ends in the dead-letter queue fails its job with a reason", async () => {
  const { message, job } = await lostDeletion();
  await deliver("liftwright-dead", message);
  expect(await job()).toMatchObject({ status: "failed", error: { code: "could_not_start" } });
  await deliver("liftwright-bulk", message);
  expect((await job()).status).toBe("failed");
});

test("a session sees the jobs about its own athlete alone", async () => {
  const { key, message } = await lostDeletion();
  const { token } = await newSession(key, { athlete: { externalId: "me" } });
  expect((await api("GET", `/v1/jobs/${message.jobId}`, { key: token })).status).toBe(404);
});

test.each(["start", "erase the object", "erase the rows", "finish"])(
  "a crash in the step '%s' is made good",
  async (name) => {
    const { message, job, untilDone } = await lostDeletion();
    await using workflow = await introspectWorkflowInstance(env.ERASURE, message.jobId);
    await workflow.modify(async (modifier) => {
      await modifier.disableRetryDelays();
      await modifier.mockStepError({ name }, new Error("crash"), 1);
    });
    await deliver("liftwright-bulk", message);
    await untilDone();
    expect((await job()).version).toBe(3);
  },
);

test("a step that never works fails the job with a reason", async () => {
  const { message, job } = await lostDeletion();
  await using workflow = await introspectWorkflowInstance(env.ERASURE, message.jobId);
  await workflow.modify(async (modifier) => {
    await modifier.disableRetryDelays();
    await modifier.mockStepError({ name: "erase the rows" }, new Error("crash"));
  });
  await deliver("liftwright-bulk", message);
  await expect.poll(async () => (await job()).status, { timeout: 90_000 }).toBe("failed");
  expect((await job()).error.code).toBe("gave_up");
});
