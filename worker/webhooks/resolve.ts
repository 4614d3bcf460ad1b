/** Where a name leads, asked of public DNS over HTTPS: each address must lie on the open internet. */
import * as z from "zod";
import type { Fetch } from "./fetch.ts";
import { isPublicAddress } from "./public-address.ts";
import { readSome } from "./read-some.ts";

const RESOLVER = "https://cloudflare-dns.com/dns-query";
const ANSWERS_WITHIN_MS = 5_000;
const MAX_ANSWER_BYTES = 64 * 1024;

const KINDS = { A: 1, AAAA: 28 } as const;
const Answer = z.object({
  Status: z.literal(0),
  Answer: z.array(z.object({ type: z.int(), data: z.string() })).default([]),
});

export type Resolved = "public" | "closed" | "unknown";

/** What cannot be found out counts as unknown, and nothing is sent there. */
export async function resolveHost(host: string, fetch: Fetch): Promise<Resolved> {
  try {
    const kinds = Object.entries(KINDS);
    const found = await Promise.all(kinds.map(([name, type]) => lookUp(host, name, type, fetch)));
    const addresses = found.flat();
    if (addresses.length === 0) return "unknown";
    return addresses.every(isPublicAddress) ? "public" : "closed";
  } catch {
    return "unknown";
  }
}

async function lookUp(host: string, name: string, type: number, fetch: Fetch) {
  const query = new URLSearchParams({ name: host, type: name });
  const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS);
  const response = await fetch(`${RESOLVER}?${query.toString()}`, {
    headers: { accept: "application/dns-json" },
    signal,
  });
  const text = await readSome(response, { maxBytes: MAX_ANSWER_BYTES, signal });
  if (!response.ok) throw new Error("the resolver failed");
  const answer = Answer.parse(JSON.parse(text));
  // Names on the way to the addresses stand among the answers.
  return answer.Answer.filter((one) => one.type === type).map(({ data }) => data);
}
