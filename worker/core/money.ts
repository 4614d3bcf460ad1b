/** Money in whole micro-dollars. A price of so many dollars a million tokens is as many micro-dollars a token. */
export const MICROS_PER_USD = 1_000_000;

/** Rounded up: what a fraction of a micro-dollar costs is never given away. */
export const wholeMicros = (micros: number) => Math.max(0, Math.ceil(micros - 1e-9));

export const microsOfUsd = (usd: number) => Math.round(usd * MICROS_PER_USD);
export const usdOfMicros = (micros: number) => micros / MICROS_PER_USD;
