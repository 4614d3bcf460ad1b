/** Figures as people and scripts read them: medians with ranges, tables, JSON. */
import { writeFileSync } from "node:fs";

export type Range = { median: number; min: number; max: number };

export function median(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle)
    ? (sorted[middle - 1]! + sorted[middle]!) / 2
    : sorted[Math.floor(middle)]!;
}

export const rangeOf = (values: readonly number[]): Range => ({
  median: median(values),
  min: Math.min(...values),
  max: Math.max(...values),
});

/** `sorted` in the order of size. */
export const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

export const showNumber = (value: number | null, digits = 0) =>
  value === null || Number.isNaN(value) ? "n/a" : value.toFixed(digits);

export const showRange = (range: Range | null, digits = 2) =>
  range === null
    ? "n/a"
    : `${range.median.toFixed(digits)} [${range.min.toFixed(digits)}–${range.max.toFixed(digits)}]`;

/** The first column to the left, figures to the right. */
export function showTable(head: string[], rows: string[][]) {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]!.length)));
  const line = (row: string[]) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join("  ");
  return [line(head), widths.map((w) => "-".repeat(w)).join("  "), ...rows.map(line)].join("\n");
}

export function writeJson(file: string | undefined, figures: unknown) {
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}
