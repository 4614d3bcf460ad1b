/** Links and pictures that lead anywhere but to the addresses that are allowed. */
import { once } from "../../once.ts";
import { DIRECTORY } from "../directory.ts";

const IMAGE =
  /!\[[^\]\n]{0,400}\]|<\s*(?:img|iframe|script|object|embed|svg|link|video|audio|form|meta|base)\b/i;
const TARGET =
  /\]\s?\(\s*<?([^)\s>]{0,2000})|\]:\s*<?(\S{1,2000})|\b(?:href|src)\s*=\s*["']?([^"'\s>]{1,2000})/gi;
const ADDRESS =
  /\b(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[^\s<>"')\]]+|\b(?:mailto|javascript|data|tel|sms):[^\s<>"')\]]+|\b[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,3}\.(?:com|net|org|io|app|dev|co|info|biz|me|gg|ai|xyz|link|site|shop|store|online|de|es|fr|pt|uk|eu|ru|cn|br|ly)\b(?:\/[^\s<>"')\]]*)?/gi;

/** Most sentences have nothing of the kind. */
const ANY =
  /[a-z0-9-]\.[a-z]{2}|\/\/|\]\s?[(:]|!\[|<\s*[a-z!/]|(?:mailto|javascript|data|tel|sms):|www\./i;

const ours = once(
  () => new Set(DIRECTORY.flatMap(({ url }) => (url ? [hostOf(url)] : [])).filter(Boolean)),
);

/** Empty where it is no address of the web: never allowed then. */
function hostOf(address: string): string {
  const plain = /^https:\/\//i.test(address) ? address.slice(8) : address;
  if (/^[a-z][a-z0-9+.-]*:/i.test(plain) || plain.startsWith("/")) return "";
  const host = plain.split(/[/?#]/)[0] ?? "";
  if (host.includes("@") || host.includes(":") || host.includes("\\")) return "";
  return host
    .toLowerCase()
    .replace(/^www\./, "")
    .replace(/\.$/, "");
}

/** `allowed` are hosts; those of the directory always are. */
export function hasForeignLink(text: string, allowed: readonly string[]): boolean {
  if (!ANY.test(text)) return false;
  if (IMAGE.test(text)) return true;
  const hosts = new Set([...ours(), ...allowed.map((host) => host.toLowerCase())]);
  const targets = Array.from(text.matchAll(TARGET), ([, a, b, c]) => a ?? b ?? c ?? "");
  const addresses = Array.from(text.matchAll(ADDRESS), ([found]) =>
    found.replace(/[.,;:!?]+$/, ""),
  );
  return [...targets, ...addresses].some((address) => !hosts.has(hostOf(address)));
}
