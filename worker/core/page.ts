/** Cursors: the id after which the next page begins, made opaque. */
import { base64url } from "jose";
import { Fault } from "./errors.ts";
import { type IdKind, isId } from "./ids.ts";

export type PageRequest = { limit: number; after: string | null };
export type Page<T> = { data: T[]; nextCursor: string | null };

const invalidCursor = () => new Fault("invalid_cursor", "This list gave out no such cursor.");

function decodeCursor(cursor: string) {
  try {
    return new TextDecoder().decode(base64url.decode(cursor));
  } catch {
    return "";
  }
}

/** A cursor holds no secret and opens nothing: every query also names the tenant. */
export function readCursor(kind: IdKind, cursor: string | undefined) {
  if (cursor === undefined) return null;
  const id = decodeCursor(cursor);
  if (!isId(kind, id)) throw invalidCursor();
  return id;
}

/** Makes a page of rows that were asked for with one more than the limit. */
export function toPage<Row extends { id: string }, T>(
  rows: Row[],
  limit: number,
  show: (row: Row) => T,
): Page<T> {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    data: page.map(show),
    nextCursor: rows.length > limit && last ? base64url.encode(last.id) : null,
  };
}

/** A page of a list that stands in memory, in its own order; a cursor of another list is refused. */
export function pageOf<T extends { id: string }>(
  all: readonly T[],
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Page<T> {
  let from = 0;
  if (cursor !== undefined) {
    const id = decodeCursor(cursor);
    from = all.findIndex((one) => one.id === id) + 1;
    if (from === 0) throw invalidCursor();
  }
  return toPage(all.slice(from, from + limit + 1), limit, (one) => one);
}
