/** What of a set is neither load nor repetitions: time, way and effort. */
import { MOST_METRES, MOST_SECONDS } from "../workout-log.ts";
import { type RowCells, badNumber } from "./row-cells.ts";
import type { RowContext } from "./row-context.ts";
import { metresOf } from "./units.ts";

type MeasureContext = Pick<RowContext, "plan" | "unit" | "warn" | "units">;

/** 0 is what apps write where no time was taken. */
export function readSeconds(cells: RowCells, { plan, warn }: MeasureContext): number | null {
  const seconds = cells.seconds("seconds");
  if (seconds === null || (seconds === 0 && plan.dialect.id !== "fitcsv")) return null;
  if (Number.isNaN(seconds)) {
    cells.fail(badNumber(cells.text("seconds"), "a length of time"));
    return null;
  }
  if (seconds >= 0 && seconds <= MOST_SECONDS) return seconds;
  warn("implausible_duration");
  return null;
}

export function readMetres(cells: RowCells, context: MeasureContext): number | null {
  const distance = cells.number("distance");
  if (distance === null || distance === 0) return null;
  const own = cells.unit("distance") ?? cells.text("distanceUnit");
  const metres = metresOf(own, context.unit);
  if (metres === null) {
    context.units.miss(null);
    return null;
  }
  const value = Math.round(distance * metres * 10) / 10;
  if (value > 0 && value <= MOST_METRES) return value;
  cells.fail(badNumber(cells.text("distance"), "a distance"));
  return null;
}

const EFFORT = { rpe: { least: 1, most: 10 }, rir: { least: 0, most: 10 } };

/** Nobody rates an effort as 0, but 0 repetitions in reserve are an effort. */
export function readEffort(
  cells: RowCells,
  field: "rpe" | "rir",
  { warn }: MeasureContext,
): number | null {
  const value = cells.number(field);
  if (value === null || (field === "rpe" && value === 0)) return null;
  const { least, most } = EFFORT[field];
  if (value >= least && value <= most) return value;
  warn("rpe_out_of_range");
  return null;
}
