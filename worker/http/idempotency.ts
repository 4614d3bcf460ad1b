/** `Idempotency-Key`: the same request twice has one effect and one answer, as Stripe has it. */
import { parseItem } from "structured-headers";
import type { Config } from "../core/config.ts";
import { hmacSha256, randomBytes, seal, sha256, toHex, unseal } from "../core/crypto.ts";
import { Fault, invalidField } from "../core/errors.ts";
import type { TenantId } from "../core/tenant.ts";
import type { Store } from "../store/port.ts";
import { DAY_MS, MINUTE_MS } from "../core/durations.ts";

const KEPT_MS = DAY_MS;
/** Longer than any request runs; an attempt that died is taken over after it. */
const LOCK_MS = MINUTE_MS;
const MAX_LENGTH = 255;

/** Takes both `abc` and the structured string `"abc"`. */
export function readIdempotencyKey(header: string | null): string | null {
  if (header === null) return null;
  const key = header.startsWith('"') ? unquote(header) : header;
  if (key === null || !/^[\x21-\x7e](?:[\x20-\x7e]{0,254})$/.test(key)) {
    throw invalidField(
      "header/idempotency-key",
      "invalid_format",
      `An idempotency key has 1 to ${MAX_LENGTH} printable ASCII characters.`,
    );
  }
  return key;
}

function unquote(header: string) {
  try {
    const [value] = parseItem(header);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}

export type Attempt = { randomBytes(length: number): Promise<Uint8Array>; startedAt: number };

/** An answer as it can be kept: ready to send, and marked with the athlete whose data it holds. */
export type Answer = {
  status: number;
  headers: Record<string, string>;
  body: string;
  athleteId: string | null;
};

type KeyedRequest = {
  tenant: TenantId;
  route: string;
  key: string;
  /** What makes it the same request: the body, and what the caller may do with it. */
  content: unknown;
  now: number;
};

/**
 * Runs `effect` at most once to its end. An attempt that died is taken over with the same random
 * bytes, so whatever it wrote is met again under the same id instead of being written twice.
 */
export async function runOnce(
  { store, config }: { store: Store; config: Config },
  { tenant, route, key, content, now }: KeyedRequest,
  effect: (attempt: Attempt) => Promise<Answer>,
): Promise<Answer & { isReplay: boolean }> {
  const context = `${tenant} ${route} ${key}`;
  // A parsed body has its schema's order of keys, whatever order they came in.
  const fingerprint = toHex(await sha256(JSON.stringify(content)));
  const claim = await store.idempotency.claim(tenant, {
    route,
    key,
    fingerprint,
    now,
    lockedUntil: now + LOCK_MS,
    expiresAt: now + KEPT_MS,
  });
  if (claim.state === "other_request") {
    throw new Fault("idempotency_key_reused", "This key was first sent with another body.");
  }
  if (claim.state === "running") {
    const extra = { retryAfterSeconds: 1 };
    throw new Fault("idempotency_in_progress", "The first request has not ended yet.", extra);
  }
  if (claim.state === "done") {
    const kept = await unseal(config.keyPepper, context, claim.sealedResponse).catch(() => {
      throw new Fault("state_conflict", "The kept answer was sealed with a secret that is gone.");
    });
    return { ...(JSON.parse(kept) as Answer), isReplay: true };
  }
  const seed = `${context} ${claim.createdAt}`;
  const attempt = {
    randomBytes: derivedBytes(config.keyPepper, seed),
    startedAt: claim.createdAt,
  };
  const answer = await effect(attempt).catch(async (error: unknown) => {
    await store.idempotency.release(tenant, { route, key });
    throw error;
  });
  await store.idempotency.finish(tenant, {
    route,
    key,
    status: answer.status,
    athleteId: answer.athleteId,
    sealedResponse: await seal(config.keyPepper, context, JSON.stringify(answer)),
  });
  return { ...answer, isReplay: false };
}

/** The bytes follow from the secret, the seed and how many were drawn before. */
function derivedBytes(secret: string, seed: string) {
  let block = 0;
  return async (length: number) => {
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length; at += 32) {
      const part = await hmacSha256(secret, `idempotent ${seed} ${block}`);
      block += 1;
      bytes.set(part.subarray(0, Math.min(32, length - at)), at);
    }
    return bytes;
  };
}

export const freshAttempt = (now: number): Attempt => ({
  startedAt: now,
  randomBytes: async (length) => randomBytes(length),
});
