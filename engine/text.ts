/** Text that people typed: normalised, and rid of characters that nobody can see. */
import * as z from "zod";

/**
 * Control characters, zero-width marks, bidirectional overrides and the tag block: each can hide
 * words from a reader or a guard. Joiners inside emoji and Indic scripts (U+200C, U+200D) stay.
 */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

export const cleanText = (text: string) =>
  text.normalize("NFC").replace(LONE_SURROGATE, "").replace(INVISIBLE, "").trim();

/** A required line of text, at most `max` characters after cleaning. */
export const plainText = (max: number) => z.string().overwrite(cleanText).min(1).max(max);
