/** Which figure of a row is the load as it was entered: cells may tell their unit, and a row may tell it twice. */
import type { MassUnit } from "../../tools/mass.ts";
import { kgOfGrams, lbOfGrams, gramsOfKg, gramsOfLb } from "../../units.ts";
import { type DecimalMark, readNumber } from "./read-figure.ts";
import { massUnitOf } from "./units.ts";

export type Entered = { text: string; unit: MassUnit | null };
/** NaN where what stands there is no load; null where nothing was added to the body. */
export type LoadCell = Entered & { value: number | null };

const WITH_UNIT = /^(.*?\d.*?)\s*([a-z]{1,9}\.?|#)$/i;
/** What people write where nothing but the body was moved, in the languages that we speak. */
const BODY =
  /^(?:bw|body ?weight|körpergewicht|eigengewicht|(?:peso|poids) (?:corporal|do corpo|du corps)|pdc)\s*(?=[+-]|$)/i;
const LONGEST = 40;

/** "100kg", "225 lb", "BW" and "BW+10": a unit in the cell stands above that of the column. */
export function readLoadCell({ text, unit }: Entered, mark: DecimalMark): LoadCell {
  const plain = readNumber(text, mark);
  if (!Number.isNaN(plain) || text.length > LONGEST) return { text, unit, value: plain };
  const added = text.replace(BODY, "").trim();
  if (added === "") return { text, unit, value: null };
  const [, figure, word] = WITH_UNIT.exec(added) ?? [];
  const own = word === undefined ? null : massUnitOf(word);
  const value = readNumber((own ? figure! : added).replace(/^([+-])\s+/, "$1"), mark);
  return { text, unit: own ?? unit, value };
}

const SHOWN = 24;
const digitsOf = (figure: string) => /[.,](\d*)\D*$/.exec(figure.slice(0, SHOWN))?.[1]?.length ?? 0;
const shortDigitsOf = (figure: string) => digitsOf(figure.replace(/([.,]\d*?)0+(?=\D|$)/, "$1"));

/** Whether the figure of the other unit is what this one comes to, in as many digits as stand there. */
function isSourceOf(from: LoadCell, to: LoadCell): boolean {
  const value = from.value ?? 0;
  const told = from.unit === "kg" ? lbOfGrams(gramsOfKg(value)) : kgOfGrams(gramsOfLb(value));
  // Half a step, and a little for programs that round a half another way.
  return Math.abs(told - (to.value ?? 0)) <= 0.51 * 10 ** -digitsOf(to.text);
}

/**
 * A row may tell its load in both units: what is not 0 counts, then that from which the other was worked out,
 * then the shorter fraction, then the unit that the athlete has confirmed. Two that are not one load are doubted.
 */
export function chooseLoad(
  cells: readonly LoadCell[],
  confirmed: MassUnit | null,
  doubt: () => void,
): LoadCell | undefined {
  const loaded = cells.filter(({ value }) => value !== 0 && value !== null);
  const [first, ...others] = loaded.length > 0 ? loaded : cells;
  return others.reduce((best, other) => {
    if (best!.unit === null || other.unit === null || best!.unit === other.unit) return best;
    const [isBest, isOther] = [isSourceOf(best!, other), isSourceOf(other, best!)];
    if (!isBest && !isOther) doubt();
    if (isBest !== isOther) return isBest ? best : other;
    const gap = shortDigitsOf(other.text) - shortDigitsOf(best!.text);
    if (gap !== 0) return gap > 0 ? best : other;
    return other.unit === confirmed ? other : best;
  }, first);
}
