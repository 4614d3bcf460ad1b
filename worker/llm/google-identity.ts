/**
 * Proves to Google who we are: a token of our own, signed by our own key, against an ID token for one
 * service. No key of Google's is stored unless a deployment still depends on one.
 */
import { expiryOf, signIdentity } from "../core/identity-key.ts";
import { log } from "../core/log.ts";
import type { GoogleIdentity } from "../core/model-settings.ts";
import { shareErrand } from "../core/share.ts";
import { MINUTE_MS } from "../core/durations.ts";

const RENEW_BEFORE_MS = 5 * MINUTE_MS;
/** Both calls together; whoever waits has a deadline of its own. */
const MINT_MS = 3_000;

type Needs = { fetch: typeof fetch; now: () => number };
export type IdTokens = {
  get(signal?: AbortSignal): Promise<string>;
  /** Another one than the token that was refused. */
  renew(refused: string, signal?: AbortSignal): Promise<string>;
};

export function makeIdTokens(google: GoogleIdentity, audience: string, needs: Needs): IdTokens {
  let kept: { token: string; until: number } | null = null;
  const mint = shareErrand(async () => {
    const token = await mintIdToken(google, audience, needs);
    const expiresAt = expiryOf(token);
    if (expiresAt === null) throw new Error("Google gave something that is no ID token");
    kept = { token, until: expiresAt - RENEW_BEFORE_MS };
    return token;
  }, MINT_MS);
  const get = async (signal?: AbortSignal) =>
    kept && needs.now() < kept.until ? kept.token : await mint(signal);
  return {
    get,
    renew: (refused, signal) => {
      // Somebody else may have renewed it already.
      if (kept?.token === refused) kept = null;
      return get(signal);
    },
  };
}

async function mintIdToken(google: GoogleIdentity, audience: string, needs: Needs) {
  const line = openLine(needs.fetch);
  try {
    return await (google.kind === "federation"
      ? exchange(google, audience, needs.now, line.options)
      : signIn(google, audience, line.options));
  } catch {
    // The library's errors carry the request, and so its tokens.
    const { host, status } = line.last;
    log.warn("google_identity_refused", { code: host, ...(status !== null && { status }) });
    throw new Error(`${host} gave no token (${status ?? "no answer"})`);
  }
}

type Federation = Extract<GoogleIdentity, { kind: "federation" }>;
type ServiceAccountKey = Extract<GoogleIdentity, { kind: "service_account_key" }>;
type Options = ReturnType<typeof openLine>["options"];

async function exchange(
  { identity: { key, issuer }, subject, audience: provider, account }: Federation,
  audience: string,
  now: () => number,
  transporterOptions: Options,
) {
  const { IdentityPoolClient } = await loadLibrary();
  const claims = { issuer, subject, audience: provider };
  const client = new IdentityPoolClient({
    type: "external_account",
    audience: provider,
    subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
    subject_token_supplier: { getSubjectToken: () => signIdentity(key, claims, now()) },
    transporterOptions,
  });
  // It makes a line of its own for the exchange and has no option for it.
  client["stsCredential"]["transporter"] = client.transporter;
  const { data } = await client.request<{ token: string }>({
    url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateIdToken`,
    method: "POST",
    data: { audience, includeEmail: true },
    responseType: "json",
  });
  return data.token;
}

async function signIn(
  { email, privateKey }: ServiceAccountKey,
  audience: string,
  transporterOptions: Options,
) {
  const { JWT } = await loadLibrary();
  return new JWT({ email, key: privateKey, transporterOptions }).fetchIdToken(audience);
}

/** Set when the Worker is built (wrangler.toml); the tests run unbuilt and have it. */
declare const WITH_GOOGLE: boolean | undefined;

/** esbuild drops the branch, and with it the library, where the condition is known to be false. */
function loadLibrary() {
  if (typeof WITH_GOOGLE === "undefined" || WITH_GOOGLE) return import("google-auth-library");
  throw new Error(
    "STUDENT_TRANSPORT is cloud_run, but the bundle was built with WITH_GOOGLE = false",
  );
}

/** One try a call, no redirects, and a note of who answered what. */
function openLine(fetch: Needs["fetch"]) {
  const last: { host: string; status: number | null } = { host: "Google", status: null };
  const fetchImplementation: typeof fetch = async (input, init) => {
    const request = new Request(input, {
      method: init?.method ?? "GET",
      headers: init?.headers ?? {},
      body: init?.body ?? null,
      redirect: "manual",
      signal: AbortSignal.timeout(MINT_MS),
    });
    Object.assign(last, { host: new URL(request.url).host, status: null });
    const response = await fetch(request);
    last.status = response.status;
    return response;
  };
  return { last, options: { fetchImplementation, retryConfig: { retry: 0 } } };
}
