/** Webhook endpoints: made, changed, deleted, tested. A secret is shown when it is made and never again. */
import type { EventType } from "../core/events.ts";
import { Fault, invalidField, notFound } from "../core/errors.ts";
import { type PageRequest, toPage } from "../core/page.ts";
import { isLive } from "../core/tenant.ts";
import { isoOrNull } from "../core/time.ts";
import type { Ctx } from "../ctx.ts";
import type { WebhookEndpointRow } from "../store/port.ts";
import { whyNotAddress } from "../webhooks/address.ts";
import { makeAudit } from "./audit.ts";
import { MAX_ENDPOINTS } from "./events.ts";
import { drawSecret, sealSecret, unsealSecret } from "./webhook-secrets.ts";
import { type Patch, nextVersion, orOnConflict, requireVersion } from "./writes.ts";

export type EndpointRequest = {
  url: string;
  description: string | null;
  eventTypes: EventType[] | null;
};
export type EndpointUpdate = Patch<EndpointRequest & Pick<WebhookEndpointRow, "status">>;

export async function createWebhookEndpoint(ctx: Ctx, request: EndpointRequest) {
  requireAddress(ctx, request.url);
  // Drawn before anything is known: a repeated attempt must draw the same ids in the same order.
  const id = await ctx.newId("webhookEndpoint");
  const secret = await drawSecret(ctx);
  const audit = await makeAudit(ctx, "webhook_endpoint.created", Object.keys(request));
  const made = () => ctx.store.webhooks.find(ctx.tenant, id);
  const known = await made();
  if (known) return showWithSecret(known, secret);
  await requireRoom(ctx);
  const row: WebhookEndpointRow = {
    ...request,
    tenantId: ctx.tenant,
    id,
    status: "enabled",
    disabledReason: null,
    sealedSecret: await sealSecret(ctx, id, secret),
    sealedPreviousSecret: null,
    previousSecretUntil: null,
    failingSince: null,
    deletedAt: null,
    version: 1,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  };
  const stored = await orOnConflict(async () => {
    await ctx.store.webhooks.create(ctx.tenant, row, audit);
    return row;
  }, made);
  // Who wants which events is known of the tenant.
  ctx.known.tenants.forget(ctx.tenant);
  return showWithSecret(stored, secret);
}

export async function listWebhookEndpoints(ctx: Ctx, page: PageRequest) {
  const rows = await ctx.store.webhooks.list(ctx.tenant, { ...page, limit: page.limit + 1 });
  return toPage(rows, page.limit, showEndpoint);
}

export async function getWebhookEndpoint(ctx: Ctx, id: string) {
  return showEndpoint(await requireEndpoint(ctx, id));
}

export async function updateWebhookEndpoint(ctx: Ctx, id: string, update: EndpointUpdate) {
  if (update.url !== undefined) requireAddress(ctx, update.url);
  const row = await requireEndpoint(ctx, id);
  // Whoever switches it on, or points it elsewhere, begins without a past.
  const isFresh = update.status === "enabled" || update.url !== undefined;
  const changes = {
    ...update,
    ...(update.status !== undefined && { disabledReason: null }),
    ...(isFresh && { failingSince: null }),
  };
  return showEndpoint(
    await changeEndpoint(ctx, row, changes, "webhook_endpoint.updated", Object.keys(update)),
  );
}

export async function deleteWebhookEndpoint(ctx: Ctx, id: string): Promise<void> {
  const row = await requireEndpoint(ctx, id);
  const gone = { deletedAt: ctx.now };
  await changeEndpoint(ctx, row, gone, "webhook_endpoint.deleted", ["deletedAt"]);
}

export async function rotateWebhookSecret(ctx: Ctx, id: string, graceSeconds: number) {
  const secret = await drawSecret(ctx);
  const row = await requireEndpoint(ctx, id);
  const current = await unsealSecret(ctx, id, row.sealedSecret);
  // An attempt that was repeated meets its own secret here.
  if (current === secret) return showWithSecret(row, secret);
  const hasGrace = graceSeconds > 0;
  const changes = {
    sealedSecret: await sealSecret(ctx, id, secret),
    sealedPreviousSecret: hasGrace ? row.sealedSecret : null,
    previousSecretUntil: hasGrace ? ctx.now + graceSeconds * 1000 : null,
  };
  const next = await changeEndpoint(ctx, row, changes, "webhook_endpoint.secret_rotated", [
    "secret",
  ]);
  return showWithSecret(next, secret);
}

/** For what the product does by itself: nobody's version is asked for, and another's change goes before. */
export async function disableEndpoint(ctx: Ctx, row: WebhookEndpointRow, reason: DisabledReason) {
  const next = nextVersion(row, { status: "disabled", disabledReason: reason }, ctx.now);
  const audit = await makeAudit(ctx, "webhook_endpoint.disabled", ["status"]);
  await orOnConflict(
    () => ctx.store.webhooks.replace(ctx.tenant, next, audit),
    async () => undefined,
  );
}
export type DisabledReason = "gone" | "failing";

export async function requireEndpoint(ctx: Ctx, id: string): Promise<WebhookEndpointRow> {
  const row = await ctx.store.webhooks.find(ctx.tenant, id);
  if (!row) throw notFound();
  return row;
}

export function requireEnabled({ status }: WebhookEndpointRow) {
  if (status === "enabled") return;
  throw new Fault("invalid_state", "The endpoint is disabled; enable it first.");
}

async function changeEndpoint(
  ctx: Ctx,
  row: WebhookEndpointRow,
  changes: Patch<WebhookEndpointRow>,
  action: string,
  changed: string[],
) {
  requireVersion(ctx, row.version);
  const next = nextVersion(row, changes, ctx.now);
  const audit = await makeAudit(ctx, action, changed);
  await orOnConflict(() => ctx.store.webhooks.replace(ctx.tenant, next, audit));
  ctx.known.tenants.forget(ctx.tenant);
  return next;
}

function requireAddress(ctx: Ctx, url: string) {
  const why = whyNotAddress(url, addressRules(ctx));
  if (why !== null) throw invalidField("/url", "address_refused", why);
}

/** The host that was asked is our own; away from a request there is none to go by. */
export const addressRules = ({ baseUrl, config }: Ctx) => ({
  ownHosts: baseUrl === null ? [] : [new URL(baseUrl).host],
  allowLoopback: config.webhooksToLoopback,
});

async function requireRoom(ctx: Ctx) {
  const rows = await ctx.store.webhooks.list(ctx.tenant, { limit: MAX_ENDPOINTS, after: null });
  if (rows.length < MAX_ENDPOINTS) return;
  throw invalidField("", "too_many", `There are ${MAX_ENDPOINTS} endpoints at most; delete one.`);
}

const showEndpoint = (row: WebhookEndpointRow) => ({
  id: row.id,
  object: "webhook_endpoint" as const,
  url: row.url,
  description: row.description,
  eventTypes: row.eventTypes,
  status: row.status,
  disabledReason: row.disabledReason as DisabledReason | null,
  previousSecretUntil: isoOrNull(row.previousSecretUntil),
  failingSince: isoOrNull(row.failingSince),
  livemode: isLive(row.tenantId),
  version: row.version,
  createdAt: new Date(row.createdAt).toISOString(),
  updatedAt: new Date(row.updatedAt).toISOString(),
});

const showWithSecret = (row: WebhookEndpointRow, secret: string) => ({
  ...showEndpoint(row),
  secret,
});
