/** A partner's context for tests of verbs and skills: the true store and objects, and models of the test's own. */
import { env } from "cloudflare:workers";
import { randomBytes } from "../../worker/core/crypto.ts";
import { makeId } from "../../worker/core/ids.ts";
import { type TenantId, organizationOf, tenantId } from "../../worker/core/tenant.ts";
import { LATEST_VERSION } from "../../worker/core/versions.ts";
import type { Ctx } from "../../worker/ctx.ts";
import type { Models } from "../../worker/llm/port.ts";
import { makeD1Store } from "../../worker/store/d1.ts";
import type { Organization } from "../../worker/store/port.ts";
import { openPorts } from "../../worker/wire.ts";
import { NOW, anAudit, anOrganization, newId } from "./rows.ts";

export const store = makeD1Store(env.DB);

export async function newOrganization(over: Partial<Organization> = {}): Promise<TenantId> {
  const organization = anOrganization(over);
  await store.platform.createOrganization(organization, anAudit());
  return tenantId(organization.id, "test");
}

/** One request of a partner; `flush` waits for what its answer did not wait for. */
export async function makeCtx(tenant: TenantId, models: Models, over: Partial<Ctx> = {}) {
  const deferred: Promise<unknown>[] = [];
  const now = over.now ?? NOW;
  const ctx: Ctx = {
    ...(await openPorts(env)),
    models,
    now,
    defer: (work) => void deferred.push(work),
    requestId: newId("request"),
    tenant,
    caller: { kind: "secret", id: "key_test", scopes: ["athletes:read"] },
    apiVersion: LATEST_VERSION,
    baseUrl: null,
    waitSeconds: 0,
    lastEventId: null,
    idempotencyKey: null,
    origin: null,
    ifMatch: null,
    rehearsal: [],
    randomBytes: async (length) => randomBytes(length),
    newId: async (kind) => makeId(kind, now, randomBytes(16)),
    ...over,
  };
  const flush = async () => {
    for (let i = 0; i < deferred.length; i += 1) await deferred[i];
  };
  return { ctx, flush };
}

export type Booked = {
  kind: "answer" | "attempt" | "cache_hit" | "fallback";
  source: string;
  model: string | null;
  provider_model: string | null;
  provider_request_id: string | null;
  prompt_version: string;
  outcome: string;
  cost_micros: number;
  output_tokens: number;
  refunded: number;
};

/** What is booked for a request, in the order of its rows. */
export async function bookedFor({ tenant, requestId }: Pick<Ctx, "tenant" | "requestId">) {
  const { results } = await env.DB.prepare(
    "SELECT * FROM interactions WHERE tenant_id = ? AND request_id = ? ORDER BY rowid",
  )
    .bind(tenant, requestId)
    .all<Booked>();
  return results;
}

/** What all rows of a tenant cost, and what its budget says of the day. */
export async function moneyOf(tenant: TenantId, now = NOW) {
  const row = await env.DB.prepare(
    "SELECT coalesce(sum(cost_micros), 0) AS micros FROM interactions WHERE tenant_id = ?",
  )
    .bind(tenant)
    .first<{ micros: number }>();
  const plenty = { day: 1e12, month: 1e12 };
  const { day } = await env.PARTNER.getByName(organizationOf(tenant)).budget(plenty, now);
  return { booked: row!.micros, spent: day.spentMicros, reserved: day.reservedMicros };
}
