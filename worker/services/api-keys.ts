/** API keys: made, listed, rolled and revoked. The key itself is shown once and kept nowhere. */
import {
  KEY_RANDOM_BYTES,
  type KeyKind,
  type Mode,
  hashApiKey,
  lastFour,
  makeApiKey,
} from "../core/api-key.ts";
import { Fault, invalidField, notFound } from "../core/errors.ts";
import { type PageRequest, toPage } from "../core/page.ts";
import { SCOPES_OF_KIND, type Scope } from "../core/scopes.ts";
import { type TenantId, isLive } from "../core/tenant.ts";
import { isoOrNull } from "../core/time.ts";
import { LATEST_VERSION } from "../core/versions.ts";
import type { Ctx } from "../ctx.ts";
import type { ApiKeyRow } from "../store/port.ts";
import { makeAudit } from "./audit.ts";
import { nextVersion, orOnConflict, requireVersion } from "./writes.ts";

export type KeyRequest = { name: string; kind: KeyKind; scopes?: Scope[] | undefined };
type Made = { row: ApiKeyRow; key: string };

export async function createApiKey(ctx: Ctx, request: KeyRequest) {
  return issueApiKey(ctx, ctx.tenant, { ...request, scopes: scopesToGive(ctx, request) });
}

/** Makes a key for any tenant: operators do, for organisations they set up. */
export async function issueApiKey(ctx: Ctx, tenant: TenantId, request: KeyRequest) {
  const made = await draftKey(ctx, tenant, request);
  const audit = await makeAudit(ctx, "api_key.created", ["name", "kind", "scopes"]);
  const row = await orOnConflict(
    async () => {
      await ctx.store.apiKeys.create(tenant, made.row, audit);
      return made.row;
    },
    () => ctx.store.apiKeys.find(tenant, made.row.id),
  );
  return showWithKey({ row, key: made.key });
}

export async function listApiKeys(ctx: Ctx, page: PageRequest) {
  const rows = await ctx.store.apiKeys.list(ctx.tenant, { ...page, limit: page.limit + 1 });
  return toPage(rows, page.limit, showApiKey);
}

export async function rollApiKey(ctx: Ctx, id: string, graceSeconds: number) {
  const row = await requireKey(ctx, id);
  const made = await draftKey(ctx, ctx.tenant, { ...row, scopes: scopesToGive(ctx, row) });
  // An attempt that was repeated meets its own successor here, whatever became of the old key.
  if (await ctx.store.apiKeys.find(ctx.tenant, made.row.id)) return showWithKey(made);
  requireAlive(ctx, row);
  const expiresAt = ctx.now + graceSeconds * 1000;
  const isAtOnce = graceSeconds === 0;
  const old = nextVersion(
    row,
    isAtOnce
      ? { revokedAt: ctx.now }
      : { expiresAt: Math.min(expiresAt, row.expiresAt ?? expiresAt) },
    ctx.now,
  );
  const audits = {
    old: await makeAudit(ctx, "api_key.rolled", [isAtOnce ? "revokedAt" : "expiresAt"]),
    next: await makeAudit(ctx, "api_key.created", ["name", "kind", "scopes"]),
  };
  await orOnConflict(() => ctx.store.apiKeys.roll(ctx.tenant, { old, next: made.row }, audits));
  forget(ctx, row);
  return showWithKey(made);
}

export async function revokeApiKey(ctx: Ctx, id: string) {
  const row = await requireKey(ctx, id);
  requireVersion(ctx, row.version);
  if (row.revokedAt !== null) return showApiKey(row);
  const next = nextVersion(row, { revokedAt: ctx.now }, ctx.now);
  const audit = await makeAudit(ctx, "api_key.revoked", ["revokedAt"]);
  await orOnConflict(() => ctx.store.apiKeys.replace(ctx.tenant, next, audit));
  forget(ctx, row);
  return showApiKey(next);
}

async function draftKey(ctx: Ctx, tenant: TenantId, request: KeyRequest): Promise<Made> {
  const { name, kind, scopes = [...SCOPES_OF_KIND[kind]] } = request;
  const mode: Mode = isLive(tenant) ? "live" : "test";
  const key = makeApiKey(kind, mode, await ctx.randomBytes(KEY_RANDOM_BYTES));
  const row: ApiKeyRow = {
    tenantId: tenant,
    id: await ctx.newId("apiKey"),
    kind,
    name,
    hash: await hashApiKey(ctx.config.keyPepper, key),
    lastFour: lastFour(key),
    scopes,
    apiVersion: LATEST_VERSION,
    expiresAt: null,
    revokedAt: null,
    version: 1,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  };
  return { row, key };
}

/** Nobody can give away what they do not hold, nor what the new key's kind cannot hold. */
function scopesToGive({ caller }: Ctx, { kind, scopes }: KeyRequest): Scope[] {
  const possible = SCOPES_OF_KIND[kind];
  const held = kind === "secret" ? possible.filter((s) => caller.scopes.includes(s)) : possible;
  if (scopes === undefined) return [...held];
  const beyondKind = scopes.filter((s) => !possible.includes(s));
  if (beyondKind.length > 0) {
    const message = `A ${kind} key cannot hold ${beyondKind.join(", ")}.`;
    throw invalidField("/scopes", "scope_of_other_kind", message);
  }
  const beyondCaller = scopes.filter((s) => !held.includes(s));
  if (beyondCaller.length > 0) {
    const detail = `This key lacks ${beyondCaller.join(", ")} and so cannot pass it on.`;
    throw new Fault("scope_missing", detail);
  }
  return scopes;
}

async function requireKey(ctx: Ctx, id: string) {
  const row = await ctx.store.apiKeys.find(ctx.tenant, id);
  if (!row) throw notFound();
  return row;
}

function requireAlive(ctx: Ctx, row: ApiKeyRow) {
  requireVersion(ctx, row.version);
  const isOver = row.revokedAt !== null || (row.expiresAt !== null && row.expiresAt <= ctx.now);
  if (isOver) throw new Fault("invalid_state", "The key has been revoked or has expired.");
}

/** At once in this isolate; elsewhere when what is remembered there runs out. */
function forget({ known, tenant }: Ctx, { hash }: ApiKeyRow) {
  known.keys.forget(hash);
  known.tenants.forget(tenant);
}

const showApiKey = (row: ApiKeyRow) => ({
  id: row.id,
  object: "api_key" as const,
  kind: row.kind,
  name: row.name,
  scopes: row.scopes,
  lastFour: row.lastFour,
  apiVersion: row.apiVersion,
  livemode: isLive(row.tenantId),
  version: row.version,
  createdAt: new Date(row.createdAt).toISOString(),
  expiresAt: isoOrNull(row.expiresAt),
  revokedAt: isoOrNull(row.revokedAt),
});

const showWithKey = ({ row, key }: Made) => ({ ...showApiKey(row), key });
