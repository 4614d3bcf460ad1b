/** `Prefer: wait=N` (RFC 7240): how long a client would rather wait than come back. */

const MOST_SECONDS = 20;

/** A preference that is not understood is none: nobody is refused for it. */
export function readWait(header: string | null): number {
  const match = /(?:^|[,;\s])wait\s*=\s*"?(\d{1,6})"?\s*(?:[,;]|$)/i.exec(header ?? "");
  return match ? Math.min(MOST_SECONDS, Number(match[1])) : 0;
}
