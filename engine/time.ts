/** Days as dates and as numbers, and how long times last. */

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** `YYYY-MM-DD` as days since 1970, and back. */
export const dayNumber = (date: string) => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
export const dateOf = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);
export const addDays = (day: string, days: number) => dateOf(dayNumber(day) + days);
export const daysBefore = (day: string, days: number) => addDays(day, -days);
