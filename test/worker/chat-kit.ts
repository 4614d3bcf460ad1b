/** Conversations in tests: opened, spoken in, read event by event, cut, and read on. */
import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { expect } from "vitest";
import { makeApp } from "../../worker/app.ts";
import { tenantId } from "../../worker/core/tenant.ts";
import { ChatEvent } from "../../worker/routes/chat-events.ts";
import { newAthlete, objectOf } from "./harness.ts";
import { type SseEvent, readEvents } from "./job-kit.ts";
import { WITHOUT_STUDENT, newModelPartner } from "./model-api.ts";

type PartnerOptions = NonNullable<Parameters<typeof newModelPartner>[0]>;

/** An athlete in a conversation, in a deployment with models of the test's own. */
export async function newTalk(
  options: PartnerOptions & { athlete?: object; conversation?: object } = {},
) {
  const { athlete: facts = {}, conversation: wishes = {}, ...rest } = options;
  const partner = await newModelPartner({ ...WITHOUT_STUDENT, ...rest });
  const { api, key, organizationId, bindings } = partner;
  const athlete = await newAthlete(key, facts, api);
  const made = await api("POST", "/v1/conversations", {
    key,
    body: { athleteId: athlete.id, ...wishes },
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  const path = `/v1/conversations/${made.body.id}`;
  const tenant = tenantId(organizationId, "test");
  const say = (content: string, more: object = {}) =>
    api("POST", `${path}/messages`, { key, body: { content, ...more } });
  const messages = async () =>
    (await api("GET", `${path}/messages?limit=100`, { key })).body.data.toReversed();
  const used = async () =>
    (await api("GET", `/v1/rate-limit?athleteId=${athlete.id}`, { key })).body.used;
  return {
    ...partner,
    athlete,
    id: made.body.id as string,
    path,
    tenant,
    say,
    messages,
    used,
    open: (content: string, more: object = {}, how: OpenHow = {}) =>
      openStream(bindings, key, `${path}/messages/stream`, { body: { content, ...more }, ...how }),
    openAt: (now: number, content: string) =>
      openStream(bindings, key, `${path}/messages/stream`, { body: { content }, now }),
    openRaw: (body: object, query = "") =>
      openStream(bindings, key, `${path}/messages/stream`, { body, query }),
    resume: (runId: string, how: OpenHow & { after?: number } = {}) => {
      const query = how.after === undefined ? "" : `?after=${how.after}`;
      return openStream(bindings, key, `/v1/runs/${runId}/events${query}`, how);
    },
    object: () => objectOf(tenant, athlete.id),
  };
}
export type Talk = Awaited<ReturnType<typeof newTalk>>;

type OpenHow = {
  body?: object;
  headers?: Record<string, string>;
  query?: string;
  now?: number;
};

export type Stream = {
  status: number;
  response: Response;
  /** As many events as are wanted, and then the reader leaves; all of them if unsaid. */
  read(most?: number): Promise<SseEvent[]>;
  /** Until nothing of the request runs on. */
  settled(): Promise<void>;
};

async function openStream(
  bindings: Cloudflare.Env,
  key: string,
  path: string,
  { body, headers = {}, query = "", now }: OpenHow,
): Promise<Stream> {
  const execution = createExecutionContext();
  const request = new Request(`http://api.test${path}${query}`, {
    method: body ? "POST" : "GET",
    headers: {
      authorization: `Bearer ${key}`,
      "cf-connecting-ip": "10.8.8.8",
      ...(body && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const response = await makeApp(now === undefined ? undefined : () => now).fetch(
    request,
    bindings,
    execution,
  );
  return {
    status: response.status,
    response,
    async read(most) {
      const events = await readEvents(response, most);
      for (const { data } of events) expect(ChatEvent.parse(data)).toEqual(data);
      return events;
    },
    settled: () => waitOnExecutionContext(execution),
  };
}

export const ENDS = ["message.completed", "message.failed", "message.canceled"];
export const typesOf = (events: readonly SseEvent[]) => events.map(({ type }) => type);
export const textOf = (events: readonly SseEvent[]) => {
  let text = "";
  for (const { type, data } of events) {
    if (type === "message.delta") text += String(data["delta"]);
    if (type === "message.replaced") text = String(data["content"]);
  }
  return text;
};
export const runIdOf = (events: readonly SseEvent[]) => events[0]!.id.split(":")[0]!;
export const numbersOf = (events: readonly SseEvent[]) =>
  events.map(({ id }) => Number(id.split(":")[1]));
export const endOf = (events: readonly SseEvent[]) => events.at(-1)!;
