/** Days as numbers, so that what lies between them can be counted. */

const DAY_MS = 86_400_000;
export const dayNumber = (day: string) => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
export const dateOf = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);
export const addDays = (day: string, days: number) => dateOf(dayNumber(day) + days);
