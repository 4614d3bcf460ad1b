/** What is wrong with a row before anybody asks what it says. */
import { isUnreadable } from "./clean-cell.ts";
import { type CsvRow, FLAW_TEXTS, type RowFlaw } from "./row-parser.ts";
import type { Reject, RejectReason } from "./tally.ts";

const REASONS: Record<RowFlaw, RejectReason> = {
  unterminated_quote: "unterminated_quote",
  text_after_quote: "broken_row",
  too_many_columns: "too_large",
  row_too_long: "too_large",
};

/** Cells past the header's last may be there as long as they are empty. */
export function flawOf({ cells, flaw }: CsvRow, columns: number): Reject | null {
  if (flaw) return { reason: REASONS[flaw], message: FLAW_TEXTS[flaw] };
  if (cells.some(isUnreadable))
    return {
      reason: "unreadable_text",
      message: "Some characters cannot be read: save the file as CSV UTF-8.",
    };
  if (cells.length <= columns || cells.slice(columns).every((cell) => cell.trim() === ""))
    return null;
  return {
    reason: "broken_row",
    message: `The row has ${cells.length} cells where the header has ${columns}: put quotes around a cell that holds the separator.`,
  };
}
