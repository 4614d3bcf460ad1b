/** Files of FitCSV as people would write them. */
import { FITCSV_COLUMNS } from "../../engine/log/csv/fitcsv-columns.ts";
import type { FitColumn } from "../../worker/formats/fitcsv-columns.ts";

export type FitCells = Partial<Record<FitColumn, string | number>>;

/** What a row says if nothing else: a set of five squats on the first day. */
export const USUAL_CELLS: FitCells = { week: 1, day: 1, exercise: "back squat", reps_min: 5 };

export function fitCsvOf(rows: readonly FitCells[], delimiter = ",") {
  const lines = rows.map((row) =>
    FITCSV_COLUMNS.map((column) => {
      const cell = `${row[column] ?? USUAL_CELLS[column] ?? ""}`;
      return /[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    }).join(delimiter),
  );
  return [FITCSV_COLUMNS.join(delimiter), ...lines, ""].join("\n");
}
