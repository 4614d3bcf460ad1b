/** Gathers what is doubtful or wrong in a file: all of it counted, the first of it named by line. */

export const CSV_WARNINGS = [
  "assistance_weight",
  "day_from_above",
  "doubtful_column",
  "duplicate_day_name",
  "implausible_duration",
  "loads_disagree",
  "missing_unit_on_loaded_set",
  "mixed_units",
  "rpe_out_of_range",
  "unknown_set_kind",
  "zero_reps",
] as const;
export type CsvWarning = (typeof CSV_WARNINGS)[number];

export const REJECT_REASONS = [
  "bad_date",
  "bad_number",
  "negative_weight",
  "missing_columns",
  "missing_exercise",
  "unterminated_quote",
  "broken_row",
  "unreadable_text",
  "too_large",
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

export type Reject = { reason: RejectReason; message: string };
export type CsvError = Reject & { line: number };
export type WarningCount = { code: CsvWarning; count: number; lines: readonly number[] };

const MOST_ERRORS = 100;
const MOST_LINES = 10;

export type Tally = {
  warn(code: CsvWarning, line: number): void;
  reject(reject: Reject, line: number): void;
  warnings(): WarningCount[];
  readonly errors: readonly CsvError[];
  errorCount(): number;
};

export function makeTally(): Tally {
  const warnings = new Map<CsvWarning, { count: number; lines: number[] }>();
  const errors: CsvError[] = [];
  let errorCount = 0;
  return {
    errors,
    errorCount: () => errorCount,
    warn(code, line) {
      const known = warnings.get(code) ?? { count: 0, lines: [] };
      known.count++;
      if (known.lines.length < MOST_LINES && known.lines.at(-1) !== line) known.lines.push(line);
      warnings.set(code, known);
    },
    reject(reject, line) {
      errorCount++;
      if (errors.length < MOST_ERRORS) errors.push({ line, ...reject });
    },
    warnings: () =>
      CSV_WARNINGS.flatMap((code) => {
        const known = warnings.get(code);
        return known ? [{ code, ...known }] : [];
      }),
  };
}
