/** Which IP addresses lie on the open internet, for those that a name of a receiver leads to. */

type Range = readonly [base: number, bits: number];

const v4 = (a: number, b = 0, c = 0, d = 0) => ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;

/** All that IANA keeps for something else than the open internet. */
const CLOSED_V4: readonly Range[] = [
  [v4(0), 8], // this network
  [v4(10), 8], // private
  [v4(100, 64), 10], // behind a carrier's NAT
  [v4(127), 8], // loopback
  [v4(169, 254), 16], // link-local, and what clouds tell their machines
  [v4(172, 16), 12], // private
  [v4(192, 0, 0), 24], // protocols
  [v4(192, 0, 2), 24], // documentation
  [v4(192, 88, 99), 24], // 6to4 relays
  [v4(192, 168), 16], // private
  [v4(198, 18), 15], // benchmarks
  [v4(198, 51, 100), 24], // documentation
  [v4(203, 0, 113), 24], // documentation
  [v4(224), 4], // multicast
  [v4(240), 4], // reserved, and broadcast
];

export const isPublicAddress = (text: string) =>
  text.includes(":") ? isPublicV6(text) : isPublicV4(text);

function isPublicV4(text: string) {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part))) return false;
  const [a, b, c, d] = parts.map(Number) as [number, number, number, number];
  if (Math.max(a, b, c, d) > 255) return false;
  const address = v4(a, b, c, d);
  return !CLOSED_V4.some(([base, bits]) => address >>> (32 - bits) === base >>> (32 - bits));
}

/** Of the whole space only 2000::/3 is given out; what maps or tunnels IPv4 lies in it or outside of it. */
function isPublicV6(text: string) {
  const groups = groupsOf(text);
  if (!groups) return false;
  const [first, second] = groups as [number, number];
  if (first >>> 13 !== 0b001) return false;
  const isProtocol = first === 0x2001 && second < 0x200; // Teredo, ORCHID, benchmarks
  const isDocumentation = (first === 0x2001 && second === 0xdb8) || first === 0x3fff;
  const is6to4 = first === 0x2002;
  return !isProtocol && !isDocumentation && !is6to4;
}

function groupsOf(text: string): number[] | null {
  const url = URL.parse(`http://[${text}]`);
  if (!url) return null;
  const [left = "", right] = url.hostname.slice(1, -1).split("::");
  const read = (part: string) => (part === "" ? [] : part.split(":").map((g) => parseInt(g, 16)));
  const [head, tail] = [read(left), read(right ?? "")];
  return [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail];
}
