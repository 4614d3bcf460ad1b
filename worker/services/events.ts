/** What partners are told of: events are made, filed with what they tell of, and handed to who wants them. */
import { TtlCache } from "../core/cache.ts";
import { sha256 } from "../core/crypto.ts";
import { StoreConflict, notFound } from "../core/errors.ts";
import type { EventData, EventType } from "../core/events.ts";
import { makeId } from "../core/ids.ts";
import { type PageRequest, toPage } from "../core/page.ts";
import { isLive } from "../core/tenant.ts";
import type { Ctx } from "../ctx.ts";
import type { EventRow, NewEvent, WebhookDeliveryRow, WebhookEndpointRow } from "../store/port.ts";
import { accessOf } from "./access.ts";
import { HOUR_MS } from "../core/durations.ts";

/** What a tenant can have. */
export const MAX_ENDPOINTS = 10;
/** Two who are made at once may both find room; none is forgotten for that. */
const READ_AT_ONCE = 5 * MAX_ENDPOINTS;

type Subject = { id: string; version: number };
type Facts = { athleteId: string | null; data: EventData };

/** To be filed in the transaction of the write that it tells of, and announced after it. */
export const makeEvent = async (ctx: Ctx, type: EventType, subject: Subject, facts: Facts) =>
  eventOf(ctx, await ctx.newId("event"), type, subject, facts);

const eventOf = (
  { now }: Ctx,
  id: string,
  type: EventType,
  { id: subjectId, version: sequence }: Subject,
  { athleteId, data }: Facts,
): NewEvent => ({ id, type, subjectId, sequence, athleteId, data, createdAt: now });

/**
 * Whether anybody would be told. What may be grave is told to those alone who name it: taking whatever comes
 * is no wish for that.
 */
export async function isWanted(ctx: Ctx, type: EventType): Promise<boolean> {
  const access = await accessOf(ctx);
  if (!access) return false;
  return access.namedEvents.has(type) || (access.wantsAllEvents && !BY_NAME_ONLY.has(type));
}

/** After the answer has left; what is lost on the way is found by the clock's sweep. */
export function announceEvents(ctx: Ctx, events: readonly NewEvent[]) {
  if (events.length > 0) ctx.defer(dispatchEvents(ctx, events));
}

/** Files a delivery for everybody who wants the event and sends it off; again is no harm. */
export async function dispatchEvents(ctx: Ctx, events: readonly NewEvent[]) {
  if (events.length === 0) return;
  const page = { limit: READ_AT_ONCE, after: null };
  const endpoints = await ctx.store.webhooks.list(ctx.tenant, page);
  for (const event of events) {
    const wanting = endpoints.filter((endpoint) => wants(endpoint, event.type));
    await dispatchTo(ctx, event, wanting).catch(orErased);
  }
}

/** An athlete may be erased, and its events with it, before anybody was told. */
function orErased(error: unknown) {
  if (!(error instanceof StoreConflict)) throw error;
}

export async function dispatchTo(
  ctx: Ctx,
  event: NewEvent,
  endpoints: readonly WebhookEndpointRow[],
) {
  const rows = await Promise.all(endpoints.map(({ id }) => draftDelivery(event, id, ctx.now)));
  await ctx.store.events.dispatch(ctx.tenant, event.id, rows, ctx.now);
  // After it is filed: a message about an unknown delivery does nothing.
  const messages = rows.map(({ id }, i) => ({
    tenantId: ctx.tenant,
    deliveryId: id,
    attempt: 1,
    ...(endpoints[i]!.failingSince !== null && { isFailing: true }),
  }));
  await Promise.all(messages.map((message) => ctx.enqueueDelivery(message, 0)));
  return rows;
}

const BY_NAME_ONLY: ReadonlySet<EventType> = new Set(["safety.flagged"]);
const wants = ({ status, eventTypes }: WebhookEndpointRow, type: EventType) =>
  status === "enabled" && (eventTypes?.includes(type) ?? !BY_NAME_ONLY.has(type));

/** One event has one delivery to an endpoint, whoever dispatches it and how often: its id follows from both. */
async function draftDelivery(
  event: Pick<NewEvent, "id" | "createdAt">,
  endpointId: string,
  now: number,
): Promise<Omit<WebhookDeliveryRow, "tenantId">> {
  return {
    id: makeId("webhookDelivery", event.createdAt, await sha256(`${event.id} ${endpointId}`)),
    endpointId,
    eventId: event.id,
    status: "pending",
    attempts: 0,
    nextAttemptAt: now,
    lastAttemptAt: null,
    lastStatus: null,
    lastError: null,
    lastMs: null,
    createdAt: now,
  };
}

/** What this isolate has told of already, so that a bad hour is not asked about at every request. */
const told = new TtlCache<true>(HOUR_MS, 10_000);

type Occasion = Facts & {
  subject: Subject;
  /** Begin of the day, hour or other span in which it is told of once. */
  since: number;
};

/**
 * For what no row tells of: of all who notice it, one files the event, and nobody waits for it. Its id
 * follows from the occasion; drawn from `ctx` it would shift what a repeated request draws.
 */
export function announceOnce(ctx: Ctx, type: EventType, occasion: Occasion) {
  ctx.defer(fileOnce(ctx, type, occasion));
}

async function fileOnce(ctx: Ctx, type: EventType, { subject, since, ...facts }: Occasion) {
  const name = `${ctx.tenant} ${type} ${subject.id} ${subject.version}`;
  await told.get(name, ctx.now, async () => {
    const id = makeId("event", since, await sha256(name));
    const event = eventOf(ctx, id, type, subject, facts);
    if (await ctx.store.events.file(ctx.tenant, event)) await dispatchEvents(ctx, [event]);
    return true;
  });
}

export async function getEvent(ctx: Ctx, id: string) {
  const row = await ctx.store.events.find(ctx.tenant, id);
  if (!row) throw notFound();
  return showEvent(row);
}

export async function listEvents(ctx: Ctx, query: PageRequest & { type: EventType | null }) {
  const rows = await ctx.store.events.list(ctx.tenant, { ...query, limit: query.limit + 1 });
  return toPage(rows, query.limit, showEvent);
}

/** Exactly what a webhook carries, and so the same at every attempt. */
export const payloadOf = (row: EventRow) => ({
  id: row.id,
  type: row.type,
  timestamp: new Date(row.createdAt).toISOString(),
  livemode: isLive(row.tenantId),
  subjectId: row.subjectId,
  sequence: row.sequence,
  data: row.data,
});

const showEvent = (row: EventRow) => ({ object: "event" as const, ...payloadOf(row) });
