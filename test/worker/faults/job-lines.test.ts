/** F18, F19, F22, I3: messages that come often or never, workflows that die, and the clock that finds what lies. */
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { silenceConsole } from "../silence.ts";
import { MOST_GENERATIONS } from "../../../worker/core/generations.ts";
import { instanceIdOf } from "../../../worker/jobs/kinds.ts";
import { sweepJobs } from "../../../worker/jobs/sweep-jobs.ts";
import { api, newPartner } from "../harness.ts";
import {
  type Filed,
  deliver,
  endStateOf,
  fileProgram,
  hand,
  messageOf,
  openEvents,
  readEvents,
  readJob,
  untilEnded,
  untilTold,
} from "../job-kit.ts";

const MINUTE = 60_000;

silenceConsole("error", "warn");

const setJob = ({ tenant, jobId }: Filed, column: string, value: number | string) =>
  env.DB.prepare(`UPDATE jobs SET ${column} = ? WHERE tenant_id = ? AND id = ?`)
    .bind(value, tenant, jobId)
    .run();

test("a message that comes three times at once, and again later, makes one program", async () => {
  const filed = await fileProgram({ mode: "engine" });
  const batches = await Promise.all([1, 2, 3].map(() => hand(filed)));
  for (const { explicitAcks } of batches) expect(explicitAcks).toEqual(["0"]);
  await untilEnded(filed);
  await untilTold(filed);
  const { explicitAcks } = await hand(filed);
  expect(explicitAcks).toEqual(["0"]);
  expect(await endStateOf(filed)).toMatchObject({
    status: "succeeded",
    programs: 1,
    events: ["job.succeeded", "program.created"],
  });
});

test("poison harms none beside it, is kept for operators, and fails its job with a reason", async () => {
  const filed = await fileProgram({ mode: "engine" });
  const huge = { ...messageOf(filed), jobId: "x".repeat(100_000) };
  const unknown = { ...messageOf(filed), jobId: filed.jobId.replace(/.$/, "0") };
  const poison = [null, "text", { jobId: filed.jobId }, huge];
  const { explicitAcks, retryMessages } = await deliver(
    "liftwright-express",
    ...poison,
    unknown,
    messageOf(filed),
  );
  expect(retryMessages.map(({ msgId }) => msgId)).toEqual(["0", "1", "2", "3"]);
  expect(explicitAcks.sort()).toEqual(["4", "5"]);
  await untilEnded(filed);

  const stuck = await fileProgram({ mode: "engine" });
  await deliver("liftwright-dead", ...poison, messageOf(stuck));
  expect(await untilEnded(stuck)).toMatchObject({
    status: "failed",
    error: { code: "could_not_start" },
  });
  const letters = await env.DB.prepare("SELECT body, reason FROM dead_letters WHERE tenant_id = ?")
    .bind(stuck.tenant)
    .all<{ body: string }>();
  expect(letters.results.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
    messageOf(stuck),
  ]);
  const unread = await env.DB.prepare(
    "SELECT max(length(body)) AS n FROM dead_letters WHERE tenant_id = 'platform.live'",
  ).first<number>("n");
  expect(unread).toBe(2000);
});

test("one whose message was lost is offered again, once it has lain long enough", async () => {
  const filed = await fileProgram({ mode: "engine" });
  await sweepJobs(env, Date.now() + 4 * MINUTE);
  expect((await readJob(filed)).status).toBe("queued");
  await sweepJobs(env, Date.now() + 16 * MINUTE);
  expect((await untilEnded(filed)).status).toBe("succeeded");
});

test("one whose workflow died is started once more, then failed with a reason", async () => {
  const filed = await fileProgram({ mode: "engine" });
  await setJob(filed, "status", "running");
  await setJob(filed, "deadline_at", Date.now() + 10 * MINUTE);
  await sweepJobs(env, Date.now() + 9 * MINUTE);
  expect((await readJob(filed)).status).toBe("running");
  await sweepJobs(env, Date.now() + 11 * MINUTE);
  const job = await untilEnded(filed);
  expect(job).toMatchObject({ status: "succeeded", attempts: 2 });
  const second = await env.PROGRAM.get(instanceIdOf({ id: filed.jobId, restarts: 1 }));
  await expect.poll(async () => (await second.status()).status).toBe("complete");

  const lost = await fileProgram({ mode: "engine" });
  await setJob(lost, "status", "running");
  await setJob(lost, "restarts", 1);
  await setJob(lost, "deadline_at", 1);
  await sweepJobs(env, Date.now());
  expect(await readJob(lost)).toMatchObject({ status: "failed", error: { code: "deadline" } });
  const events = await readEvents(await openEvents(lost));
  expect(events.at(-1)).toMatchObject({
    type: "job.failed",
    data: { error: { code: "deadline" } },
  });
});

test("an end that nobody was told of is told by the clock, once", async () => {
  const filed = await fileProgram({ mode: "engine" });
  await setJob(filed, "status", "canceled");
  await setJob(filed, "finished_at", Date.now());
  await sweepJobs(env, Date.now());
  const early = await env.JOB_FEED.getByName(`${filed.tenant}/${filed.jobId}`).untilEnd(0);
  expect(early).toBe(false);
  for (let i = 0; i < 3; i += 1) await sweepJobs(env, Date.now() + 2 * MINUTE);
  await untilTold(filed);
  const events = await readEvents(await openEvents(filed));
  expect(events.filter(({ type }) => type === "job.canceled")).toHaveLength(1);
});

test("a partner's five places are shared in turn, and each that ends calls the next", async () => {
  const partner = await newPartner();
  const filed: Filed[] = [];
  for (let i = 0; i < MOST_GENERATIONS + 4; i += 1)
    filed.push(await fileProgram({ mode: "engine" }, { partner }));
  expect(filed.slice(0, 5).map(({ filed: { body } }) => body.position)).toEqual([1, 1, 1, 1, 1]);
  expect(filed.slice(5).map(({ filed: { body } }) => body.position)).toEqual([1, 2, 3, 4]);
  // Those that wait are not begun by a message of their own.
  await hand(filed[6]!);
  expect((await readJob(filed[6]!)).status).toBe("queued");
  for (const one of filed.slice(0, 5)) await hand(one);
  for (const one of filed) expect((await untilEnded(one)).status).toBe("succeeded");
});

test("one that is canceled while it waits or runs leaves nothing, and its place to others", async () => {
  const partner = await newPartner();
  const filed: Filed[] = [];
  for (let i = 0; i < MOST_GENERATIONS + 1; i += 1)
    filed.push(await fileProgram({ mode: "engine" }, { partner }));
  const waiting = filed.at(-1)!;
  const cancel = ({ key, jobId }: Filed) => api("POST", `/v1/jobs/${jobId}/cancel`, { key });
  expect((await cancel(filed[0]!)).body.status).toBe("canceled");
  // Its place is called for by the queue of the deployment itself.
  expect((await untilEnded(waiting)).status).toBe("succeeded");
  await hand(filed[0]!);
  expect((await readJob(filed[0]!)).status).toBe("canceled");
  const ends = await endStateOf(filed[0]!);
  expect(ends.feed).toEqual(["job.queued", "job.canceled"]);
}, 20_000);

test("of many who cancel at once and a job that ends, one wins", async () => {
  const filed = await fileProgram({ mode: "engine" });
  const cancel = () => api("POST", `/v1/jobs/${filed.jobId}/cancel`, { key: filed.key });
  const answers = await Promise.all([hand(filed).then(cancel), cancel(), cancel()]);
  const job = await untilEnded(filed);
  for (const { status, body } of answers)
    expect(body[status === 200 ? "status" : "code"]).toBe(
      status === 200 ? "canceled" : "invalid_state",
    );
  await untilTold(filed);
  const end = await endStateOf(filed);
  expect(end.feed.filter((type) => /^job\.(succeeded|failed|canceled)$/.test(type))).toEqual([
    `job.${job.status}`,
  ]);
  expect(end.programs).toBe(job.status === "succeeded" ? 1 : 0);
  expect(end.events.filter((type) => type.startsWith("job."))).toHaveLength(1);
});
