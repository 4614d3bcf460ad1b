/** Times on the wire: RFC 3339 in UTC. */
export const isoOrNull = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
