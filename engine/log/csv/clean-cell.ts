/** A cell as people meant it: cleaned, with one form of line end and without our guard against formulas. */
import { cleanText } from "../../text.ts";
import { unguardCell } from "./csv-cell.ts";

/** Most cells are a few plain characters, and cleaning is most of the work of a large file. */
const PLAIN = /^(?!')(?:[!-~](?:[ -~]*[!-~])?)?$/;

export const cleanCell = (text: string) =>
  PLAIN.test(text) ? text : cleanText(unguardCell(text).replace(/\r\n?/g, "\n"));

/** What is left of text that was not UTF-8 when it was read as such. */
const UNREADABLE = /[\0\uFFFD]/;
export const isUnreadable = (text: string) => UNREADABLE.test(text);
