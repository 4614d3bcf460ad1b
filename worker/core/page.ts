/** Cursors: the id after which the next page begins, made opaque. */
import { base64url } from "jose";
import { Fault } from "./errors.ts";
import { type IdKind, isId } from "./ids.ts";

export type PageRequest = { limit: number; after: string | null };
export type Page<T> = { data: T[]; nextCursor: string | null };

/** A cursor holds no secret and opens nothing: every query also names the tenant. */
export function readCursor(kind: IdKind, cursor: string | undefined) {
  if (cursor === undefined) return null;
  let id: string;
  try {
    id = new TextDecoder().decode(base64url.decode(cursor));
  } catch {
    id = "";
  }
  if (!isId(kind, id)) throw new Fault("invalid_cursor", "This list gave out no such cursor.");
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
