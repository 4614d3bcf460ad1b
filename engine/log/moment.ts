/** A time that somebody sends: with its offset, because an hour alone is one of many. */
import * as z from "zod";

const NEEDS_OFFSET =
  "A time with its offset from UTC, such as 2026-11-30T17:00:00Z or 2026-11-30T18:00:00+01:00";

export const Moment = z.iso.datetime({
  offset: true,
  error: ({ code }) => (code === "invalid_format" ? NEEDS_OFFSET : undefined),
});
