/** The identity of this deployment towards clouds: an ES256 key, and the short-lived tokens that it signs. */
import { SignJWT, calculateJwkThumbprint, decodeJwt, importJWK } from "jose";
import * as z from "zod";

const ALGORITHM = "ES256";
/** Long enough for one exchange, too short to be worth stealing. */
export const IDENTITY_SECONDS = 300;

const part = z.string().regex(/^[\w-]{43}$/, "32 bytes in base64url");
/** A private JWK. */
export const IdentityKey = z.object({
  kty: z.literal("EC"),
  crv: z.literal("P-256"),
  x: part,
  y: part,
  d: part,
});
export type IdentityKey = z.output<typeof IdentityKey>;

/** What others check its tokens with: these fields and no more, because Google refuses others. */
export async function publicIdentityKey({ kty, crv, x, y }: IdentityKey) {
  const kid = await calculateJwkThumbprint({ kty, crv, x, y });
  return { kty, crv, x, y, kid, alg: ALGORITHM, use: "sig" as const };
}

export type IdentityClaims = { issuer: string; subject: string; audience: string };

export async function signIdentity(key: IdentityKey, claims: IdentityClaims, now: number) {
  const { kid } = await publicIdentityKey(key);
  const seconds = Math.floor(now / 1000);
  return new SignJWT({})
    .setProtectedHeader({ alg: ALGORITHM, kid, typ: "JWT" })
    .setIssuer(claims.issuer)
    .setSubject(claims.subject)
    .setAudience(claims.audience)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + IDENTITY_SECONDS)
    .sign(await importJWK(key, ALGORITHM));
}

/** When a token that was made for us ends; null if it is none. Its signature is not ours to check. */
export function expiryOf(token: string): number | null {
  try {
    const { exp } = decodeJwt(token);
    return exp === undefined ? null : exp * 1000;
  } catch {
    return null;
  }
}
