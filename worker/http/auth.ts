/** Who is asking: reads the credential, checks it, and says what it may do. */
import { hashApiKey, parseApiKey } from "../core/api-key.ts";
import { Fault } from "../core/errors.ts";
import { SCOPES_OF_KIND } from "../core/scopes.ts";
import { verifyJobToken } from "../core/job-token.ts";
import { isSessionToken, verifySession } from "../core/session-token.ts";
import { NOBODY, PLATFORM, type TenantId } from "../core/tenant.ts";
import { LATEST_VERSION } from "../core/versions.ts";
import type { Caller, Known } from "../ctx.ts";
import type { Config } from "../core/config.ts";
import type { Access, Store } from "../store/port.ts";
import { type Limiters, type PolicyName, countAgainst } from "./limits.ts";

export type Asker = { tenant: TenantId; caller: Caller; policy: PolicyName; apiVersion: string };

type Needs = {
  config: Config;
  known: Known;
  store: Store;
  limiters: Limiters;
  now: number;
  origin: string | null;
  address: string;
};

export const ANYBODY: Asker = {
  tenant: NOBODY,
  caller: { kind: "anybody", id: "anybody", scopes: [] },
  policy: "auth-failures",
  apiVersion: LATEST_VERSION,
};

const invalidKey = () => new Fault("invalid_key", "The credential is unknown, revoked or expired.");

export function readBearer(header: string | null) {
  if (header === null || header.trim() === "") {
    throw new Fault("missing_credentials", "There is no Authorization header.");
  }
  const [scheme, credential, ...rest] = header.trim().split(/\s+/);
  if (scheme?.toLowerCase() !== "bearer" || !credential || rest.length > 0) {
    throw new Fault("missing_credentials", "The Authorization header must be `Bearer lw_…`.");
  }
  return credential;
}

/** Bad credentials count against the address they come from; good ones never do. */
export async function authenticate(authorization: string | null, needs: Needs): Promise<Asker> {
  try {
    const credential = readBearer(authorization);
    return isSessionToken(credential)
      ? await fromSession(credential, needs)
      : await fromKey(credential, needs);
  } catch (error) {
    if (error instanceof Fault && error.code !== "missing_credentials" && isBadCredential(error)) {
      await countAgainst(needs.limiters, "auth-failures", needs.address);
    }
    throw error;
  }
}

const isBadCredential = ({ code }: Fault) => code === "invalid_key" || code === "key_checksum";

async function fromKey(key: string, needs: Needs): Promise<Asker> {
  const { config, known, store, limiters, now, origin, address } = needs;
  const parsed = parseApiKey(key);
  if (parsed === "malformed") throw invalidKey();
  if (parsed === "checksum") {
    throw new Fault("key_checksum", "The last six characters do not fit the rest of the key.");
  }
  const hash = await hashApiKey(config.keyPepper, key);
  // All visitors of a site share its publishable key, so there the address counts too.
  const isPublishable = parsed.kind === "publishable";
  const policy = isPublishable ? "key-burst" : "server-burst";
  await countAgainst(limiters, policy, isPublishable ? `${hash}:${address}` : hash);

  if (parsed.kind === "operator" && hash === config.operatorKeyHash) {
    const caller = { kind: "operator", id: "key_root", scopes: SCOPES_OF_KIND.operator } as const;
    return { tenant: PLATFORM, caller, policy, apiVersion: LATEST_VERSION };
  }
  const row = await known.keys.get(hash, now, () => store.platform.findKeyByHash(hash));
  if (!row || row.revokedAt !== null || (row.expiresAt !== null && row.expiresAt <= now)) {
    throw invalidKey();
  }
  if (row.kind !== "operator") {
    const access = await accessOf(row.tenantId, needs);
    if (isPublishable) requireListed(origin, access);
  }
  const caller = { kind: row.kind, id: row.id, scopes: row.scopes };
  return { tenant: row.tenantId, caller, policy, apiVersion: row.apiVersion };
}

async function fromSession(token: string, needs: Needs): Promise<Asker> {
  const { config, limiters, now, origin } = needs;
  const claims = await verifySession(config.sessionSecret, token, now);
  if (claims === "invalid") throw invalidKey();
  if (claims === "expired") throw new Fault("session_expired", "The session is over.");
  const { tenant, athleteId, sessionId, keyId, scopes } = claims;
  // By athlete, not by token: many sessions of one athlete share one limit.
  await countAgainst(limiters, "key-burst", `${tenant}:${athleteId}`);
  const access = await accessOf(tenant, needs);
  if ([sessionId, keyId, athleteId].some((id) => access.ended.has(id))) throw invalidKey();
  if (origin !== null) requireListed(origin, access);
  if (claims.origin !== null && claims.origin !== origin) {
    throw new Fault("origin_not_allowed", "This session belongs to a page of another origin.");
  }
  const caller = {
    kind: "session",
    id: sessionId,
    keyId,
    athleteId,
    scopes,
    origin: claims.origin,
  } as const;
  return { tenant, caller, policy: "key-burst", apiVersion: LATEST_VERSION };
}

/** Opens the events of one job and nothing else: `EventSource` can send no header. */
export async function fromJobToken(token: string, needs: Needs): Promise<Asker> {
  const { config, limiters, now, address } = needs;
  const claims = await verifyJobToken(config.sessionSecret, token, now);
  if (claims === "expired") {
    throw new Fault("session_expired", "The job's address has ended: read the job for a new one.");
  }
  if (claims === "invalid") {
    await countAgainst(limiters, "auth-failures", address);
    throw invalidKey();
  }
  const { tenant, jobId } = claims;
  await countAgainst(limiters, "key-burst", `${tenant}:${jobId}`);
  await accessOf(tenant, needs);
  const caller = { kind: "watcher", id: jobId, scopes: [] } as const;
  return { tenant, caller, policy: "key-burst", apiVersion: LATEST_VERSION };
}

async function accessOf(tenant: TenantId, { known, store, now }: Needs): Promise<Access> {
  const access = await known.tenants.get(tenant, now, () =>
    store.organizations.findAccess(tenant, now),
  );
  if (!access) throw invalidKey();
  if (access.status === "suspended") {
    throw new Fault("key_disabled", "The organisation is suspended.");
  }
  return access;
}

function requireListed(origin: string | null, access: Access) {
  if (origin === null || !access.allowedOrigins.includes(origin)) {
    throw new Fault("origin_not_allowed", "This page's origin is not listed by the organisation.");
  }
}
