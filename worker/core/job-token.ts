/** Tokens that open the events of one job for a quarter of an hour: `EventSource` can send no header. */
import { SignJWT, errors, jwtVerify } from "jose";
import type { TenantId } from "./tenant.ts";

const ISSUER = "liftwright";
const AUDIENCE = "liftwright-job-events";
const ALGORITHM = "HS256";
const LIFE_SECONDS = 15 * 60;
const LEEWAY_SECONDS = 60;

const secretBytes = (secret: string) => new TextEncoder().encode(secret);

export const signJobToken = (
  secret: string,
  { tenant, jobId }: { tenant: TenantId; jobId: string },
  now: number,
) => {
  const issuedAt = Math.floor(now / 1000);
  return new SignJWT({ ten: tenant })
    .setProtectedHeader({ alg: ALGORITHM, typ: "JWT" })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(jobId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + LIFE_SECONDS)
    .sign(secretBytes(secret));
};

export async function verifyJobToken(secret: string, token: string, now: number) {
  try {
    const { payload } = await jwtVerify(token, secretBytes(secret), {
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      audience: AUDIENCE,
      clockTolerance: LEEWAY_SECONDS,
      currentDate: new Date(now),
      maxTokenAge: LIFE_SECONDS,
      requiredClaims: ["exp", "iat", "sub", "ten"],
    });
    return { tenant: payload["ten"] as TenantId, jobId: payload.sub! };
  } catch (error) {
    return error instanceof errors.JWTExpired ? "expired" : "invalid";
  }
}
