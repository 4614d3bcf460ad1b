/** The table of all problems, for the reference and for the page of its own. */
import { ERROR_CODES, errorRow } from "../../core/errors.ts";
import { type Table, prose } from "./section.ts";

export const errorTable: Table = {
  kind: "table",
  caption: "Problems",
  head: ["Status", "Code", "Meaning", "What to do"],
  rows: ERROR_CODES.map((code) => {
    const { status, title, fix, retryable } = errorRow(code);
    return [
      [String(status)],
      [{ text: code, to: `/docs/errors/${code}` }],
      prose(retryable ? `${title}. May pass by itself.` : `${title}.`),
      prose(fix),
    ];
  }),
};
