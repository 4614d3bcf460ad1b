/** One attempt to deliver a webhook: claimed by one, sent once, booked, and followed by the next or by none. */
import type { DeliveryError } from "../core/delivery-errors.ts";
import type { DeliveryMessage } from "../core/deliveries.ts";
import type { Ctx } from "../ctx.ts";
import type { EventRow, WebhookDeliveryRow, WebhookEndpointRow } from "../store/port.ts";
import { isLoopback, whyNotAddress } from "../webhooks/address.ts";
import type { Fetch } from "../webhooks/fetch.ts";
import { resolveHost } from "../webhooks/resolve.ts";
import { MAX_ATTEMPTS, nextAttemptAt } from "../webhooks/schedule.ts";
import { type Outcome, sendMessage } from "../webhooks/send.ts";
import { signatureHeaders } from "../webhooks/sign.ts";
import { payloadOf } from "./events.ts";
import { addressRules, disableEndpoint } from "./webhook-endpoints.ts";
import { secretsOf } from "./webhook-secrets.ts";
import { DAY_MS, MINUTE_MS } from "../core/durations.ts";

/** Longer than any attempt takes; if nobody has booked it by then, it broke off and the sweep goes on. */
const CLAIM_MS = MINUTE_MS;
/** How long an endpoint may fail without a success in between. */
const PATIENCE_MS = 5 * DAY_MS;

/** Nothing of the platform's goes along: a receiver is reached over the open net. */
const openFetch: Fetch = (input, init) => fetch(input, init);

/** A message that comes again, late or twice at once finds its attempt made and does nothing. */
export async function attemptDelivery(ctx: Ctx, { deliveryId, attempt }: DeliveryMessage) {
  const seen = await ctx.store.webhooks.findDelivery(ctx.tenant, deliveryId);
  if (!seen || seen.status !== "pending" || seen.attempts + 1 !== attempt) return;
  if (attempt > MAX_ATTEMPTS) {
    await fail(ctx, seen, "interrupted");
    return;
  }
  const claim = { attempts: attempt, lastAttemptAt: ctx.now, nextAttemptAt: ctx.now + CLAIM_MS };
  if (!(await ctx.store.webhooks.moveDelivery(ctx.tenant, seen, claim))) return;
  const claimed = { ...seen, ...claim };
  const [endpoint, event] = await Promise.all([
    ctx.store.webhooks.find(ctx.tenant, seen.endpointId),
    ctx.store.events.find(ctx.tenant, seen.eventId),
  ]);
  // Erased in between, and its deliveries with it.
  if (!event) return;
  if (!endpoint) await fail(ctx, claimed, "endpoint_deleted");
  else if (endpoint.status === "disabled") await fail(ctx, claimed, "endpoint_disabled");
  else await book(ctx, claimed, endpoint, await send(ctx, endpoint, event));
}

async function send(ctx: Ctx, endpoint: WebhookEndpointRow, event: EventRow): Promise<Outcome> {
  const error = await whyNotSend(ctx, endpoint.url);
  if (error !== null) return { ...UNSENT, error };
  const body = JSON.stringify(payloadOf(event));
  const secrets = await secretsOf(ctx, endpoint);
  const headers = signatureHeaders({ id: event.id, at: ctx.now, body }, secrets);
  return sendMessage({ url: endpoint.url, headers, body }, { fetch: openFetch, now: ctx.now });
}

const UNSENT = { ok: false, status: null, ms: 0, isGone: false, retryAfterSeconds: null };

/** A name may lead elsewhere than when it was saved, and a row need not have come through the front door. */
async function whyNotSend(ctx: Ctx, address: string): Promise<DeliveryError | null> {
  const rules = addressRules(ctx);
  if (whyNotAddress(address, rules) !== null) return "address_refused";
  const url = new URL(address);
  if (rules.allowLoopback && isLoopback(url)) return null;
  const resolved = await resolveHost(url.hostname, openFetch);
  if (resolved === "public") return null;
  return resolved === "closed" ? "address_refused" : "name_unknown";
}

async function book(
  ctx: Ctx,
  claimed: WebhookDeliveryRow,
  endpoint: WebhookEndpointRow,
  outcome: Outcome,
) {
  const last = { lastStatus: outcome.status, lastError: outcome.error, lastMs: outcome.ms };
  if (outcome.ok) {
    const done = { ...last, status: "succeeded" as const, nextAttemptAt: null };
    await ctx.store.webhooks.moveDelivery(ctx.tenant, claimed, done);
    if (endpoint.failingSince !== null) {
      await ctx.store.webhooks.markFailing(ctx.tenant, endpoint.id, null);
    }
    return;
  }
  const next = outcome.isGone ? null : await dueAfter(ctx, claimed.attempts, outcome);
  const status = next === null ? ("failed" as const) : ("pending" as const);
  const changes = { ...last, status, nextAttemptAt: next };
  const isBooked = await ctx.store.webhooks.moveDelivery(ctx.tenant, claimed, changes);
  await blame(ctx, endpoint, outcome);
  if (isBooked && next !== null) await enqueueNext(ctx, claimed, next);
}

async function dueAfter(ctx: Ctx, attempts: number, { ms, retryAfterSeconds }: Outcome) {
  const [byte = 0] = await ctx.randomBytes(1);
  return nextAttemptAt({ attempts, at: ctx.now + ms, retryAfterSeconds, random: byte / 256 });
}

/** Who wants nothing more, or has failed for days, is left in peace until its owner switches it on again. */
async function blame(ctx: Ctx, endpoint: WebhookEndpointRow, { isGone }: Outcome) {
  if (isGone) return disableEndpoint(ctx, endpoint, "gone");
  const { failingSince } = endpoint;
  if (failingSince === null) {
    return ctx.store.webhooks.markFailing(ctx.tenant, endpoint.id, ctx.now);
  }
  if (ctx.now - failingSince >= PATIENCE_MS) await disableEndpoint(ctx, endpoint, "failing");
}

const enqueueNext = (ctx: Ctx, { id, attempts }: WebhookDeliveryRow, at: number) =>
  ctx.enqueueDelivery(
    { tenantId: ctx.tenant, deliveryId: id, attempt: attempts + 1 },
    Math.ceil((at - ctx.now) / 1000),
  );

const fail = (ctx: Ctx, row: WebhookDeliveryRow, error: DeliveryError) =>
  ctx.store.webhooks.moveDelivery(ctx.tenant, row, {
    status: "failed",
    nextAttemptAt: null,
    lastStatus: null,
    lastError: error,
    lastMs: null,
  });
