/** Cursors of lists by when something was done: the moment, and the id that tells two of one moment apart. */
import { base64url } from "jose";
import { Fault } from "./errors.ts";
import { isId } from "./ids.ts";

type Mark = { startedAt: number; id: string };

export const writeLogCursor = ({ startedAt, id }: Mark) => base64url.encode(`${startedAt} ${id}`);

export function readLogCursor(cursor: string | undefined): Mark | null {
  if (cursor === undefined) return null;
  const [, time, id = ""] = /^(\d{1,15}) (\w+)$/.exec(textOf(cursor)) ?? [];
  if (!isId("workoutLog", id))
    throw new Fault("invalid_cursor", "This list gave out no such cursor.");
  return { startedAt: Number(time), id };
}

function textOf(cursor: string) {
  try {
    return new TextDecoder().decode(base64url.decode(cursor));
  } catch {
    return "";
  }
}
