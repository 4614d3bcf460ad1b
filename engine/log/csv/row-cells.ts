/** The cells of a row by what they say; the first that is wrong is kept as the reason to reject the row. */
import type { MassUnit } from "../../tools/mass.ts";
import type { Field, Unit } from "./dialect.ts";
import { cleanCell } from "./clean-cell.ts";
import type { Plan } from "./plan.ts";
import { type LoadCell, chooseLoad, readLoadCell } from "./entered-load.ts";
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
  /** As it was entered, and in which unit; null where nothing stands. */
  load(confirmed: MassUnit | null, doubt: () => void): Pick<LoadCell, "value" | "unit"> | null;
  at(index: number | null): string;
  numberAt(index: number | null): number | null;
  fail(reject: Reject): void;
  failure(): Reject | null;
};

const YES: ReadonlySet<string> = new Set(
  "1|true|yes|y|x|ja|wahr|sí|si|verdadero|oui|vrai|sim|verdadeiro|✓|✔|☑|✅".split("|"),
);
/** What people write into a cell that has nothing to say. */
const NOTHING: ReadonlySet<string> = new Set(["-", "–", "—", "n/a"]);
/** "5+" and "8 reps". */
const COUNTED = /^(\d{1,3})\s?(?:\+|reps?\.?|wdh\.?)$/i;
const TIMES = { s: "s", min: "min", h: "h" } as const;
const SHOWN = 24;
export const showCell = (text: string) =>
  `"${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}"`;
export const badNumber = (text: string, what = "a number"): Reject => ({
  reason: "bad_number",
  message: `${showCell(text)} is not ${what}.`,
});

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
    return found.find(({ index }) => at(index) !== "") ?? found[0];
  };
  const text = (field: Field) => at(placeOf(field)?.index ?? null);
  const check = (value: number | null, said: string) => {
    if (value === null || !Number.isNaN(value)) return value;
    fail(badNumber(said));
    return null;
  };
  const figureAt = (index: number | null) => {
    const said = at(index);
    return NOTHING.has(said) ? "" : said;
  };
  const numberAt = (index: number | null) => check(readNumber(figureAt(index), mark), at(index));
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
    load(confirmed, doubt) {
      const told: LoadCell[] = [];
      for (const place of places.load ?? []) {
        const said = figureAt(place.index);
        if (said === "") continue;
        const cell = readLoadCell({ text: said, unit: place.unit as MassUnit | null }, mark);
        if (check(cell.value, said) === null && cell.value !== null) return null;
        told.push(cell);
      }
      return (told.length > 1 ? chooseLoad(told, confirmed, doubt) : told[0]) ?? null;
    },
    count(field, most) {
      const said = figureAt(placeOf(field)?.index ?? null);
      const value = check(readNumber(said.replace(COUNTED, "$1"), mark), said);
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
