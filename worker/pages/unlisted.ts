/** Answers that only whoever holds their address should find: kept by nobody between, listed by no search engine. */
import { digestTag, isFresh } from "../http/etag.ts";
import type { Exchange } from "../http/exchange.ts";
import { PICTURE_POLICY } from "../services/charts.ts";

export const NOT_KEPT = 0;

export function unlisted(response: Response, maxAgeSeconds: number): Response {
  const { headers } = response;
  headers.set("X-Robots-Tag", "noindex, nofollow, noarchive");
  headers.set("Referrer-Policy", "no-referrer");
  const isKept = maxAgeSeconds !== NOT_KEPT;
  headers.set("Cache-Control", isKept ? `private, max-age=${maxAgeSeconds}` : "private, no-store");
  return response;
}

/** Tagged, so that whoever asks again and again is sent nothing twice. */
export async function sendUnlisted(
  { request }: Exchange,
  text: string,
  { type, maxAgeSeconds }: { type: string; maxAgeSeconds: number },
): Promise<Response> {
  const etag = await digestTag(text);
  const response = isFresh(request.headers.get("if-none-match"), etag)
    ? new Response(null, { status: 304 })
    : new Response(text, { headers: { "Content-Type": `${type}; charset=utf-8` } });
  response.headers.set("ETag", etag);
  // Opened by itself a picture is a page, too: it must not run or load anything.
  response.headers.set("Content-Security-Policy", PICTURE_POLICY);
  return unlisted(response, maxAgeSeconds);
}
