/** Days that lie so far from another. */
import { dayNumber } from "../../program/schedule.ts";

const DAY_MS = 86_400_000;
export const dateOf = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);
export const addDays = (day: string, days: number) => dateOf(dayNumber(day) + days);
