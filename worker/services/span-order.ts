/** Refuses a span that ends before it begins: an empty answer would look like nothing was there. */
import { invalidField } from "../core/errors.ts";

/** Days, or times of one form. */
export function requireOrder(from: string | number, to: string | number, at = "query") {
  if (from > to) throw invalidField(`${at}/from`, "too_late", "It is after `to`.");
}
