/** Where a webhook may go: a public name, over https, on its one port. Asked when it is saved and at each send. */

export type AddressRules = {
  /** `host` of the addresses that this deployment answers under. */
  ownHosts: readonly string[];
  /** On a developer's machine alone. */
  allowLoopback: boolean;
};

const MAX_LENGTH = 2000;
/** Names that no public DNS gives out: each network has its own answer. */
const INNER_NAMES = [
  "localhost",
  "local",
  "internal",
  "intranet",
  "private",
  "lan",
  "home",
  "corp",
  "arpa",
  "onion",
  "test",
  "invalid",
];
const NAME = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/** A sentence for people, or null if the address is fine. */
export function whyNotAddress(text: string, rules: AddressRules): string | null {
  // Parsers of addresses differ most in what they drop or turn around without a word.
  // oxlint-disable-next-line no-control-regex
  if (text.length > MAX_LENGTH || /[\u0000-\u0020\u007F-\u00A0\\]/.test(text)) {
    return `An address has ${MAX_LENGTH} characters at most, and no spaces or backslashes.`;
  }
  const url = URL.parse(text);
  if (!url) return "This is no address.";
  if (url.username !== "" || url.password !== "") return "An address holds no user or password.";
  if (isOwn(url, rules.ownHosts)) return "This service sends no webhooks to itself.";
  if (rules.allowLoopback && isLoopback(url)) return null;
  if (url.protocol !== "https:") return "The address must begin with https://.";
  if (url.port !== "") return "Only port 443 is served.";
  return whyNotName(url.hostname);
}

/** Plain http to this very machine, under its two plain names. */
export const isLoopback = ({ protocol, hostname }: URL) =>
  protocol === "http:" && (hostname === "localhost" || hostname === "127.0.0.1");

function whyNotName(host: string) {
  if (host.startsWith("[") || /^[\d.]+$/.test(host))
    return "The host must be a name, not a number.";
  const isInner = INNER_NAMES.some((name) => host === name || host.endsWith(`.${name}`));
  if (isInner || !NAME.test(host)) return "The host must be a full name that public DNS knows.";
  return null;
}

const isOwn = (url: URL, ownHosts: readonly string[]) =>
  ownHosts.some((own) => plainHost(url.host) === plainHost(own));

/** The two names of this machine count as one. */
const plainHost = (host: string) =>
  host.replace(/\.(?=:|$)/, "").replace(/^localhost(?=:|$)/, "127.0.0.1");
