/** How people of a language and country write fractions and days; apps write figures alike everywhere. */
import type { DialectId } from "./dialect.ts";
import type { RowContext } from "./row-context.ts";

const MONTH_FIRST = /^en-(?:US|PH|BZ)$/i;
const POINTS = /^(?:en|ja|zh|ko)\b/i;

/** English without a country has both orders of days: then nothing is guessed. */
export const habitsOf = (
  dialect: DialectId,
  locale: string | null,
): Pick<RowContext, "decimalMark" | "dayOrder"> => ({
  decimalMark: dialect !== "generic" ? null : locale === null || POINTS.test(locale) ? "." : ",",
  dayOrder:
    locale === null || /^en$/i.test(locale) ? null : MONTH_FIRST.test(locale) ? "mdy" : "dmy",
});
