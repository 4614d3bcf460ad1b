/** Reads the cells of a row one by one and gathers what is wrong with them. */
import type { FitColumn } from "./fitcsv-columns.ts";

/** As schemas of the engine say it. */
type Range = { minValue: number | null; maxValue: number | null };
export type CellReader = {
  flaws: string[];
  /** Null where nothing stands, or nothing that fits. */
  number(column: FitColumn, range: Range, kind?: "whole" | "any"): number | null;
  text(column: FitColumn, most: { maxLength: number | null }): string;
  /** One of these words; null where nothing stands, or nothing that fits. */
  word<T extends string>(column: FitColumn, words: readonly T[]): T | null;
};

/** Whichever mark a spreadsheet puts before the fraction. */
const NUMBER = /^[+-]?\d{1,20}(?:[.,]\d{1,20})?$/;
const SHOWN = 24;

export function makeCellReader(cell: (column: FitColumn) => string): CellReader {
  const flaws: string[] = [];
  return {
    flaws,
    number(column, { minValue, maxValue }, kind = "whole") {
      const text = cell(column);
      if (text === "") return null;
      const value = NUMBER.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
      const isKind = kind === "any" || Number.isInteger(value);
      if (isKind && value >= minValue! && value <= maxValue!) return value;
      const name = kind === "whole" ? "a whole number" : "a number";
      flaws.push(`${column} must be ${name} from ${minValue} to ${maxValue}, not ${show(text)}`);
      return null;
    },
    text(column, { maxLength }) {
      const text = cell(column);
      if (text.length > maxLength!)
        flaws.push(`${column} must be no longer than ${maxLength} characters`);
      return text;
    },
    word(column, words) {
      const text = cell(column).toLowerCase();
      if (text === "") return null;
      const known = words.find((word) => word === text);
      if (!known) flaws.push(`${column} must be ${words.join(" or ")}, not ${show(text)}`);
      return known ?? null;
    },
  };
}

const show = (text: string) => `"${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}"`;
