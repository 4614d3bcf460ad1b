/** Session tokens: JWTs of one algorithm, good for an hour at most, readable without a look-up. */
import { SignJWT, errors, jwtVerify } from "jose";
import type { Scope } from "./scopes.ts";
import { ALL_SCOPES } from "./scopes.ts";
import type { TenantId } from "./tenant.ts";

const PREFIX = "lw_ses.";
const ISSUER = "liftwright";
const AUDIENCE = "liftwright-api";
const ALGORITHM = "HS256";
const LEEWAY_SECONDS = 60;
export const MAX_SESSION_SECONDS = 3600;
/** How long after it was signed a token can still be accepted. */
export const TOKEN_LIFE_MS = (MAX_SESSION_SECONDS + LEEWAY_SECONDS) * 1000;

export type SessionClaims = {
  sessionId: string;
  tenant: TenantId;
  athleteId: string;
  keyId: string;
  scopes: Scope[];
  /** The only page that may use it; any listed page if null. */
  origin: string | null;
};

const secretBytes = (secret: string) => new TextEncoder().encode(secret);

export const isSessionToken = (text: string) => text.startsWith(PREFIX);

export async function signSession(
  secret: string,
  claims: SessionClaims,
  times: { issuedAt: number; expiresAt: number },
) {
  const jwt = await new SignJWT({
    ten: claims.tenant,
    key: claims.keyId,
    scope: claims.scopes.join(" "),
    ori: claims.origin,
  })
    .setProtectedHeader({ alg: ALGORITHM, typ: "JWT" })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(claims.athleteId)
    .setJti(claims.sessionId)
    .setIssuedAt(Math.floor(times.issuedAt / 1000))
    .setExpirationTime(Math.floor(times.expiresAt / 1000))
    .sign(secretBytes(secret));
  return PREFIX + jwt;
}

/** The claims of a token we signed; header fields such as `kid` or `jku` are never looked at. */
export async function verifySession(
  secret: string,
  token: string,
  now: number,
): Promise<SessionClaims | "expired" | "invalid"> {
  try {
    const { payload } = await jwtVerify(token.slice(PREFIX.length), secretBytes(secret), {
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      audience: AUDIENCE,
      clockTolerance: LEEWAY_SECONDS,
      currentDate: new Date(now),
      // Also refuses what claims to be signed in the future.
      maxTokenAge: MAX_SESSION_SECONDS,
      requiredClaims: ["exp", "iat", "sub", "jti", "ten", "key", "scope"],
    });
    const { sub, jti, ten, key, scope, ori, exp, iat } = payload;
    if (exp! - iat! > MAX_SESSION_SECONDS) return "invalid";
    const granted = new Set(String(scope).split(" "));
    return {
      sessionId: jti!,
      tenant: ten as TenantId,
      athleteId: sub!,
      keyId: String(key),
      scopes: ALL_SCOPES.filter((s) => granted.has(s)),
      origin: typeof ori === "string" ? ori : null,
    };
  } catch (error) {
    return error instanceof errors.JWTExpired ? "expired" : "invalid";
  }
}
