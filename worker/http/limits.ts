/** Burst limits, kept by the platform's own counters before any look-up, and said in headers. */
import { serializeList } from "structured-headers";
import { Fault } from "../core/errors.ts";

/** The figures stand in wrangler.toml, which configures the counters; a test holds the two together. */
export const POLICIES = {
  "key-burst": { binding: "KEY_BURST", quota: 60, windowSeconds: 60 },
  "server-burst": { binding: "SERVER_BURST", quota: 1000, windowSeconds: 60 },
  "auth-failures": { binding: "AUTH_FAILURES", quota: 20, windowSeconds: 60 },
} as const;
export type PolicyName = keyof typeof POLICIES;

export type Limiters = Record<(typeof POLICIES)[PolicyName]["binding"], RateLimit>;

const header = (name: PolicyName, parameters: [string, number][]) =>
  serializeList([[name, new Map(parameters)]]);

/** The same for every answer, so they are written once. */
const POLICY_HEADERS = new Map(
  Object.entries(POLICIES).map(([name, { quota, windowSeconds }]) => [
    name as PolicyName,
    header(name as PolicyName, [
      ["q", quota],
      ["w", windowSeconds],
    ]),
  ]),
);
export const policyHeader = (name: PolicyName) => POLICY_HEADERS.get(name)!;

/** The binding says only yes or no, so what is left is known just when it is nothing. */
const exhaustedHeader = (name: PolicyName) =>
  header(name, [
    ["r", 0],
    ["t", POLICIES[name].windowSeconds],
  ]);

/** One household has a whole /64 of IPv6 addresses, so there the network is what counts. */
export function networkOf(address: string) {
  if (!address.includes(":")) return address;
  const [before = "", after] = address.split("::");
  const groups = before.split(":").filter(Boolean);
  const filled = after === undefined ? groups : [...groups, "0", "0", "0", "0"];
  return `${filled.slice(0, 4).join(":")}::/64`;
}

export async function countAgainst(limiters: Limiters, name: PolicyName, key: string) {
  const { binding, quota, windowSeconds } = POLICIES[name];
  const { success } = await limiters[binding].limit({ key });
  if (success) return;
  throw new Fault(
    name === "auth-failures" ? "abuse_limit" : "burst_limit",
    `More than ${quota} requests in ${windowSeconds} seconds.`,
    {
      retryAfterSeconds: windowSeconds,
      violatedPolicies: [name],
      headers: { "RateLimit-Policy": policyHeader(name), RateLimit: exhaustedHeader(name) },
    },
  );
}
