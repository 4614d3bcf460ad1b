/** The cells of a row by what they say; the first that is wrong is kept as the reason to reject the row. */
import type { Field, Unit } from "./dialect.ts";
import { cleanCell } from "./clean-cell.ts";
import type { Plan } from "./plan.ts";
import { type DecimalMark, readDuration, readNumber } from "./read-figure.ts";
import type { Reject } from "./tally.ts";

export type RowCells = {
  /** From now on it is this row that is read. */
  take(row: readonly string[]): void;
  text(field: Field): string;
  /** Of the column that the text came from. */
  unit(field: Field): Unit | null;
  /** Null where nothing stands, or what is no number. */
  number(field: Field): number | null;
  /** A whole number from 0 to `most`. */
  count(field: Field, most: number): number | null;
  /** NaN where what stands is no length of time. */
  seconds(field: Field): number | null;
  isYes(field: Field): boolean;
  at(index: number | null): string;
  numberAt(index: number | null): number | null;
  fail(reject: Reject): void;
  failure(): Reject | null;
};

const YES: ReadonlySet<string> = new Set(["1", "true", "yes", "y"]);
const TIMES = { s: "s", min: "min", h: "h" } as const;
const SHOWN = 24;
export const showCell = (text: string) =>
  `"${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}"`;
export const badNumber = (text: string, what = "a number"): Reject => ({
  reason: "bad_number",
  message: `${showCell(text)} is not ${what}.`,
});

const digitsOf = (figure: string) => /[.,](\d*?)0*$/.exec(figure.slice(0, SHOWN))?.[1]?.length ?? 0;

/** One for all rows of a file. */
export function makeRowCells({ places }: Plan, mark: DecimalMark): RowCells {
  let cells: readonly string[] = [];
  let failure: Reject | null = null;
  const fail = (reject: Reject) => {
    failure ??= reject;
  };
  const at = (index: number | null) => (index === null ? "" : cleanCell(cells[index] ?? ""));
  const placeOf = (field: Field) => {
    const found = places[field];
    if (!found || found.length === 1) return found?.[0];
    const [first, ...others] = found.filter(({ index }) => at(index) !== "");
    if (!first || field !== "load") return first ?? found[0];
    // The shorter fraction is what was entered: the other was worked out from it.
    return others.reduce(
      (best, other) => (digitsOf(at(other.index)) < digitsOf(at(best.index)) ? other : best),
      first,
    );
  };
  const text = (field: Field) => at(placeOf(field)?.index ?? null);
  const check = (value: number | null, said: string) => {
    if (value === null || !Number.isNaN(value)) return value;
    fail(badNumber(said));
    return null;
  };
  const numberAt = (index: number | null) => check(readNumber(at(index), mark), at(index));
  const unit = (field: Field) => placeOf(field)?.unit ?? null;
  const number = (field: Field) => numberAt(placeOf(field)?.index ?? null);
  return {
    take(row) {
      cells = row;
      failure = null;
    },
    text,
    unit,
    at,
    number,
    numberAt,
    fail,
    failure: () => failure,
    count(field, most) {
      const value = number(field);
      if (value === null || (Number.isInteger(value) && value >= 0 && value <= most)) return value;
      fail(badNumber(text(field), `a whole number from 0 to ${most}`));
      return null;
    },
    seconds(field) {
      const own = unit(field);
      return readDuration(text(field), own && own in TIMES ? TIMES[own as "s"] : "s", mark);
    },
    isYes: (field) => YES.has(text(field).toLowerCase()),
  };
}
