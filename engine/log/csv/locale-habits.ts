/** How people of a language and country write fractions and days. */
import type { RowContext } from "./row-context.ts";

const MONTH_FIRST = /^en-(?:US|PH|BZ)$/i;
const POINTS = /^(?:en|ja|zh|ko)\b/i;

/** English without a country has both orders of days: then nothing is guessed. */
export const habitsOf = (locale: string | null): Pick<RowContext, "decimalMark" | "dayOrder"> => ({
  decimalMark: locale === null || POINTS.test(locale) ? "." : ",",
  dayOrder:
    locale === null || /^en$/i.test(locale) ? null : MONTH_FIRST.test(locale) ? "mdy" : "dmy",
});
