/** Why a model was passed by without being called: the router says it, and the books do not count it as a call. */
export const SKIP_REASONS = ["breaker_open", "parked", "not_up", "too_long", "budget"] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

const SKIPS: ReadonlySet<string> = new Set(SKIP_REASONS);
export const isCall = ({ outcome }: { outcome: string }) => !SKIPS.has(outcome);
