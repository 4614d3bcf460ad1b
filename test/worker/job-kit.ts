/** Jobs in tests: filed without being handed over, handed over by hand, watched, and compared at their end. */
import { createExecutionContext, createMessageBatch, getQueueResult } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { makeApp } from "../../worker/app.ts";
import type { JobMessage } from "../../worker/core/job.ts";
import { tenantId } from "../../worker/core/tenant.ts";
import { consume } from "../../worker/jobs/consumer.ts";
import { type Api, api, makeApi, newAthlete, newPartner } from "./harness.ts";

/** It takes everything and hands nothing over. */
const silent = { send: async () => {} } as unknown as Queue;
export const withoutQueues = makeApi({ env: { BULK_QUEUE: silent, EXPRESS_QUEUE: silent } });

export const WAIT = { prefer: "wait=20" };

export const REQUEST = {
  goal: "strength",
  weeks: 4,
  daysPerWeek: 3,
  experience: "intermediate",
  equipment: ["barbell", "rack", "bench", "dumbbells"],
  startDate: "2026-12-07",
} as const;

/** A stored program, made by a job that the client waited for. */
export async function newProgram(body: object = {}) {
  const { key } = await newPartner();
  const athlete = await newAthlete(key);
  const made = await api("POST", "/v1/programs", {
    key,
    headers: WAIT,
    body: { ...REQUEST, mode: "engine", athleteId: athlete.id, ...body },
  });
  expect([made.status, made.body.code], JSON.stringify(made.body.errors)).toEqual([201, undefined]);
  return { key, athlete, program: made.body, path: `/v1/programs/${made.body.id}` };
}

export type Filed = Awaited<ReturnType<typeof fileProgram>>;

/** A job for a program, as the queue has not seen it yet. */
export async function fileProgram(
  body: object = {},
  {
    headers = {},
    via = withoutQueues,
    partner = undefined as Awaited<ReturnType<typeof newPartner>> | undefined,
  } = {},
) {
  const { key, organizationId } = partner ?? (await newPartner());
  const athlete = await newAthlete(key);
  const filed = await via("POST", "/v1/programs", {
    key,
    headers,
    body: { ...REQUEST, athleteId: athlete.id, ...body },
  });
  expect(filed.status, JSON.stringify(filed.body)).toBe(202);
  const jobId: string = filed.body.id;
  const tenant = tenantId(organizationId, "test");
  return { key, organizationId, tenant, athleteId: athlete.id as string, jobId, filed };
}

export const messageOf = ({ tenant, jobId }: Pick<Filed, "tenant" | "jobId">): JobMessage => ({
  tenantId: tenant,
  jobId,
});

export async function deliver(queue: string, ...bodies: unknown[]) {
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

export const hand = (filed: Pick<Filed, "tenant" | "jobId">) =>
  deliver("liftwright-express", messageOf(filed));

export const readJob = async ({ key, jobId }: Pick<Filed, "key" | "jobId">, via: Api = api) =>
  (await via("GET", `/v1/jobs/${jobId}`, { key })).body;

export async function untilEnded(filed: Pick<Filed, "key" | "jobId">, timeout = 90_000) {
  const isEnded = async () =>
    ["succeeded", "failed", "canceled"].includes((await readJob(filed)).status);
  await expect.poll(isEnded, { timeout, interval: 20 }).toBe(true);
  return readJob(filed);
}

/** By then everybody has been told, too. */
export async function untilTold({ tenant, jobId }: Pick<Filed, "tenant" | "jobId">) {
  const told = () =>
    env.DB.prepare("SELECT announced_at FROM jobs WHERE tenant_id = ? AND id = ?")
      .bind(tenant, jobId)
      .first<number | null>("announced_at");
  await expect.poll(told, { timeout: 90_000, interval: 20 }).not.toBeNull();
}

export type SseEvent = { id: string; type: string; data: Record<string, unknown> };

const app = makeApp();

export async function openEvents(
  { key, jobId }: { key?: string; jobId: string },
  { after, lastEventId, token }: { after?: number; lastEventId?: string; token?: string } = {},
) {
  const url = new URL(`http://api.test/v1/jobs/${jobId}/events`);
  if (after !== undefined) url.searchParams.set("after", String(after));
  if (token !== undefined) url.searchParams.set("token", token);
  const headers = new Headers({ "cf-connecting-ip": "10.9.9.9" });
  if (key !== undefined) headers.set("authorization", `Bearer ${key}`);
  if (lastEventId !== undefined) headers.set("last-event-id", lastEventId);
  return app.fetch(new Request(url, { headers }), env, createExecutionContext());
}

export function parseSse(text: string): SseEvent[] {
  return text.split("\n\n").flatMap((block) => {
    const field = (name: string) =>
      block
        .split("\n")
        .find((line) => line.startsWith(`${name}: `))
        ?.slice(name.length + 2);
    const [id, type, data] = [field("id"), field("event"), field("data")];
    return id && type && data ? [{ id, type, data: JSON.parse(data) as SseEvent["data"] }] : [];
  });
}

/** All of it, or as many events as are wanted before the reader leaves. */
export async function readEvents(response: Response, most = Infinity): Promise<SseEvent[]> {
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (value) text += decoder.decode(value, { stream: true });
    const events = parseSse(text.slice(0, text.lastIndexOf("\n\n") + 2));
    if (done) return events;
    if (events.length >= most) {
      await reader.cancel();
      return events.slice(0, most);
    }
  }
}

/** What is left of a job when all is over, without ids and times. */
export async function endStateOf(filed: Filed) {
  const { key, tenant, jobId } = filed;
  const job = await readJob(filed);
  const events = await env.DB.prepare(
    "SELECT type, subject_id, sequence FROM events WHERE tenant_id = ? AND type LIKE 'job.%' OR tenant_id = ? AND type LIKE 'program.%' ORDER BY type",
  )
    .bind(tenant, tenant)
    .all<{ type: string }>();
  const feed = await readEvents(await openEvents({ key, jobId }));
  const programs = await api("GET", "/v1/programs", { key });
  const program = job.result?.id
    ? (await api("GET", `/v1/programs/${job.result.id}/verification`, { key })).body
    : null;
  return {
    status: job.status,
    error: job.error,
    programs: programs.body.data.length,
    programHash: program?.report.programHash ?? null,
    events: events.results.map(({ type }) => type),
    feed: feed.map(({ type, data }) =>
      type === "job.week" ? `week ${(data["week"] as { number: number }).number}` : type,
    ),
    ids: feed.map(({ id }) => Number(id.split(":")[1])),
  };
}
