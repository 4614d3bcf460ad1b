/** Which media type a client would rather have, by what it says in `Accept` (RFC 9110). */

type Range = { type: string; q: number };

/** The first that it wants most and names most exactly; null where it takes none of them. */
export function chooseType(accept: string | null, types: readonly string[]): string | null {
  if (accept === null || accept.trim() === "") return types[0] ?? null;
  const ranges = accept.split(",").map(readRange);
  let best: { type: string; q: number; exactness: number } | null = null;
  for (const type of types) {
    const { q, exactness } = wishFor(type, ranges);
    if (q === 0) continue;
    if (!best || q > best.q || (q === best.q && exactness > best.exactness))
      best = { type, q, exactness };
  }
  return best?.type ?? null;
}

/** By the most exact range that covers it, so that one type can be refused among all. */
function wishFor(type: string, ranges: readonly Range[]) {
  const covers = ["*/*", `${type.split("/")[0]}/*`, type];
  for (let exactness = covers.length - 1; exactness >= 0; exactness--) {
    const found = ranges.filter((range) => range.type === covers[exactness]);
    if (found.length > 0) return { q: Math.max(...found.map(({ q }) => q)), exactness };
  }
  return { q: 0, exactness: 0 };
}

function readRange(text: string): Range {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  const q = weight === undefined ? 1 : Number(weight);
  return { type, q: q >= 0 && q <= 1 ? q : 1 };
}
