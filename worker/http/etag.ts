/** ETags: the version where a thing has one, else a digest of the body. */
import { sha256, toHex } from "../core/crypto.ts";
import { Fault } from "../core/errors.ts";

export const versionTag = (version: number) => `"${version}"`;
export const digestTag = async (body: string) => `"${toHex(await sha256(body)).slice(0, 22)}"`;

const tagsOf = (header: string) => header.split(",").map((tag) => tag.trim().replace(/^W\//, ""));

export const isFresh = (ifNoneMatch: string | null, etag: string) =>
  ifNoneMatch !== null && (ifNoneMatch.trim() === "*" || tagsOf(ifNoneMatch).includes(etag));

/** The version that the caller read; anything that is not one of our tags cannot match. */
export function readIfMatch(header: string | null): number | null {
  if (header === null || header.trim() === "*") return null;
  const match = /^"(\d{1,15})"$/.exec(header.trim());
  if (!match) throw new Fault("version_mismatch", "If-Match must repeat an ETag of this resource.");
  return Number(match[1]);
}
