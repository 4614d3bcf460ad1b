/** What is shown of a file that was read: what is in it, what is unclear, and what its names may mean. */
import type { CsvReport } from "../../engine/log/csv/csv-report.ts";
import type { ImportName, KeptPreview } from "../../engine/log/csv/import-preview.ts";
import { matchNames } from "../../engine/log/csv/match-names.ts";
import type { ImportNames } from "./import-names.ts";

const MOST_NAMES = 500;
type Known = Pick<KeptPreview, "from" | "to" | "timeZone" | "locale" | "unit" | "bytes">;

export function previewOf(
  report: CsvReport,
  known: Known,
  catalog: ImportNames["catalog"],
): KeptPreview {
  const { detected, rows, sessions, sets, needsUnit, suggestedUnit, names, errors } = report;
  const told = report.unit === "mixed" ? null : report.unit;
  return {
    ...known,
    dialect: detected ?? "unknown",
    rows,
    sessions,
    sets,
    unit: known.unit ?? told,
    needsUnit,
    suggestedUnit,
    names: names.slice(0, MOST_NAMES).map(({ name, sets: count, exerciseId }): ImportName => {
      const [asked] = exerciseId === null ? matchNames([name], catalog).unmatched : [];
      return { name, sets: count, exerciseId, suggestions: asked?.suggestions ?? [] };
    }),
    warnings: report.warnings.map(({ code, count, lines }) => ({ code, count, lines: [...lines] })),
    errors: errors.map(({ line, reason, message }) => ({ line, code: reason, message })),
    errorCount: report.errorCount,
  };
}
