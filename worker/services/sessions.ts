/** Sessions: short tokens with which an athlete's own device may talk to us. */
import type { AthleteCreate } from "../../engine/athlete/profile.ts";
import { AthleteCreate as AthleteSchema, VISITOR_PREFIX } from "../../engine/athlete/profile.ts";
import { Fault, invalidField, notFound } from "../core/errors.ts";
import { SCOPES_OF_KIND, type Scope } from "../core/scopes.ts";
import { signSession } from "../core/session-token.ts";
import type { Ctx } from "../ctx.ts";
import type { SessionRow } from "../store/port.ts";
import { ensureAthlete, requireAthlete } from "./athletes.ts";
import { makeAudit } from "./audit.ts";
import { nextVersion, orOnConflict } from "./writes.ts";

export type SessionRequest = {
  athleteId?: string | undefined;
  athlete?: AthleteCreate | undefined;
  scopes?: Scope[] | undefined;
  ttlSeconds: number;
  origin?: string | undefined;
};

export async function createSession(ctx: Ctx, request: SessionRequest) {
  const held = SCOPES_OF_KIND.session.filter((s) => ctx.caller.scopes.includes(s));
  const scopes = request.scopes ?? held;
  const beyond = scopes.filter((s) => !held.includes(s));
  if (beyond.length > 0) {
    throw new Fault("scope_missing", `A session of this key cannot have ${beyond.join(", ")}.`);
  }
  const origin = request.origin ?? null;
  if (origin !== null) await requireListedOrigin(ctx, origin);
  const athleteId = await athleteOf(ctx, request);
  return openSession(ctx, { athleteId, scopes, origin, ttlSeconds: request.ttlSeconds });
}

const VISITOR_SESSION_SECONDS = 900;

/** A visitor nobody knows: an anonymous athlete behind an id that only the visitor's browser has. */
export async function createWidgetSession(ctx: Ctx, visitorId: string) {
  const facts = AthleteSchema.omit({ externalId: true }).parse({});
  const externalId = VISITOR_PREFIX + visitorId;
  const { row } = await ensureAthlete(ctx, { ...facts, externalId }, { anonymous: true });
  return openSession(ctx, {
    athleteId: row.id,
    scopes: [...SCOPES_OF_KIND.session],
    origin: ctx.origin,
    ttlSeconds: VISITOR_SESSION_SECONDS,
  });
}

export async function revokeSession(ctx: Ctx, id: string): Promise<void> {
  const row = await ctx.store.sessions.find(ctx.tenant, id);
  if (!row) throw notFound();
  if (row.revokedAt !== null) return;
  const next = nextVersion(row, { revokedAt: ctx.now }, ctx.now);
  const audit = await makeAudit(ctx, "session.revoked", ["revokedAt"]);
  await orOnConflict(() => ctx.store.sessions.replace(ctx.tenant, next, audit));
  ctx.known.tenants.forget(ctx.tenant);
}

async function athleteOf(ctx: Ctx, { athleteId, athlete }: SessionRequest) {
  if (athlete === undefined) return (await requireAthlete(ctx, athleteId ?? "")).id;
  if (!ctx.caller.scopes.includes("athletes:write")) {
    throw new Fault("scope_missing", "Making the athlete on the way needs athletes:write.");
  }
  return (await ensureAthlete(ctx, athlete)).row.id;
}

async function requireListedOrigin(ctx: Ctx, origin: string) {
  const organization = await ctx.store.organizations.find(ctx.tenant);
  if (!organization?.allowedOrigins.includes(origin)) {
    throw invalidField("/origin", "not_listed", "Not among the organisation's allowed origins");
  }
}

type Opening = { athleteId: string; scopes: Scope[]; origin: string | null; ttlSeconds: number };

async function openSession(ctx: Ctx, { athleteId, scopes, origin, ttlSeconds }: Opening) {
  const draft: SessionRow = {
    tenantId: ctx.tenant,
    id: await ctx.newId("session"),
    athleteId,
    keyId: ctx.caller.id,
    scopes,
    origin,
    expiresAt: ctx.now + ttlSeconds * 1000,
    revokedAt: null,
    version: 1,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  };
  const audit = await makeAudit(ctx, "session.opened", ["scopes", "origin"]);
  const row = await orOnConflict(
    async () => {
      await ctx.store.sessions.create(ctx.tenant, draft, audit);
      return draft;
    },
    () => ctx.store.sessions.find(ctx.tenant, draft.id),
  );
  const token = await signSession(
    ctx.config.sessionSecret,
    {
      sessionId: row.id,
      tenant: ctx.tenant,
      athleteId: row.athleteId,
      keyId: row.keyId,
      scopes: row.scopes,
      origin: row.origin,
    },
    { issuedAt: row.createdAt, expiresAt: row.expiresAt },
  );
  return {
    id: row.id,
    object: "session" as const,
    token,
    athleteId: row.athleteId,
    scopes: row.scopes,
    origin: row.origin,
    expiresAt: new Date(row.expiresAt).toISOString(),
  };
}
