/** What a failure asks for: waiting, going on, or leaving a provider alone for a while. */
import { startOfNextMonth } from "../core/tiers.ts";
import type { Failure } from "./port.ts";
import { HOUR_MS } from "../core/durations.ts";

/** Longer than this nobody waits for a model while others could answer. */
const LONGEST_WAIT_MS = 2_500;
const JITTER_FROM_MS = 100;
const JITTER_MS = 300;

/** How long to wait before the same model is asked once more; null where the next one has its turn. */
export function waitBeforeRetry({ kind, retryAfterMs }: Failure, chance: number): number | null {
  if (kind === "server_error") return JITTER_FROM_MS + Math.round(chance * JITTER_MS);
  if (kind !== "rate_limited" || retryAfterMs === undefined) return null;
  return retryAfterMs <= LONGEST_WAIT_MS ? retryAfterMs : null;
}

/**
 * Until the provider says that there is money again; where it does not say, one look an hour is enough.
 * Operators who raise a limit at the provider lift the parking themselves.
 */
export const parkUntil = ({ retryAfterMs }: Failure, now: number) =>
  Math.min(now + (retryAfterMs ?? HOUR_MS), startOfNextMonth(now));
