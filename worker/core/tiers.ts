/** Tiers as data: how many model-backed requests an athlete has a day. */
const DAILY_QUOTA = { free: 10, premium: 50, pro: 100 } as const;
export type Tier = keyof typeof DAILY_QUOTA;

export const dailyQuota = (tier: Tier) => DAILY_QUOTA[tier];

export const DAY_SECONDS = 86_400;
const DAY_MS = DAY_SECONDS * 1000;
/** Days of quota begin at midnight UTC, wherever the athlete is: one rule that nobody can travel around. */
export const dayOf = (now: number) => Math.floor(now / DAY_MS);
export const startOfNextMonth = (now: number) => {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
};
export const endOfDay = (now: number) => (dayOf(now) + 1) * DAY_MS;
