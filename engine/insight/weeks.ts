/** Spans of days, and the weeks from Monday to Sunday that they touch. */
import { addDays, dayNumber, daysBefore } from "../time.ts";

/** Both days count. */
export type Span = { from: string; to: string };

export const isIn = ({ from, to }: Span, day: string) => day >= from && day <= to;
/** A shorter span is taken for a week: nobody trains seven times what one day shows. */
export const weeksIn = (span: Span) => Math.max(1, daysIn(span) / 7);
/** The part of a span of which logs tell: before the first, nothing is known of anybody. `logs` are oldest first. */
export function toldPart(span: Span, logs: readonly { day: string }[]): Span {
  const first = logs[0]?.day ?? span.from;
  return first > span.from && first <= span.to ? { ...span, from: first } : span;
}
export const daysIn = ({ from, to }: Span) => Math.max(1, dayNumber(to) - dayNumber(from) + 1);

/** As long as the span, and right before it. */
export const spanBefore = (span: Span): Span => ({
  from: daysBefore(span.from, daysIn(span)),
  to: daysBefore(span.from, 1),
});

/** Day 0 of the epoch was a Thursday. */
export const mondayOf = (day: string) => daysBefore(day, (dayNumber(day) + 3) % 7);

export function mondaysIn({ from, to }: Span): string[] {
  const first = mondayOf(from);
  const weeks = Math.max(0, Math.floor((dayNumber(to) - dayNumber(first)) / 7) + 1);
  return Array.from({ length: weeks }, (_, i) => addDays(first, i * 7));
}
