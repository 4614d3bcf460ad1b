/**
 * Google as the Worker meets it: it exchanges a token that it trusts for one of its own, gives ID tokens
 * for a service, and guards that service. It checks signatures and claims as the real one does, and its
 * refusals repeat what they were given, as a careless service does.
 */
import {
  type JWK,
  SignJWT,
  createLocalJWKSet,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  importSPKI,
  jwtVerify,
} from "jose";
import { IdentityKey, publicIdentityKey } from "../../worker/core/identity-key.ts";

type Trust = {
  /** Uploaded to the provider. */
  keys: JWK[];
  issuer: string;
  subject: string;
  /** The provider's full name. */
  provider: string;
  account: string;
  /** The public half of a key that was given away, in PEM. */
  accountKey?: string;
  now(): number;
};
type Place = "sts" | "iam" | "oauth";

const ISSUER = "https://accounts.google.com";
const HOUR = 3600;
const PLACES: Record<string, Place> = {
  "https://sts.googleapis.com/v1/token": "sts",
  "https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/": "iam",
  "https://oauth2.googleapis.com/token": "oauth",
};

function makeFakeGoogle(trust: Trust) {
  const own = generateKeyPair("ES256");
  const access = new Map<string, number>();
  const state = {
    /** What was asked, in order. */
    asked: [] as Place[],
    /** Every token that went over the wire. */
    tokens: [] as string[],
    idTokenSeconds: HOUR,
    /** Where it answers, that is the answer. */
    trouble: (_place: Place): Response | Promise<Response> | null => null,
  };

  async function fetchGoogle(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    const place = Object.entries(PLACES).find(([url]) => request.url.startsWith(url))?.[1];
    // Whoever follows redirects takes the token along.
    const isOpen = request.redirect !== "manual";
    if (!place || isOpen || request.method !== "POST")
      return refuse(404, `nothing at ${request.url}`);
    state.asked.push(place);
    const text = await request.text();
    const troubled = await state.trouble(place);
    if (troubled) return troubled;
    const form: Record<string, string> = Object.fromEntries(new URLSearchParams(text));
    if (place === "sts") return exchange(form);
    if (place === "oauth") return signIn(form);
    return giveIdToken(request, (JSON.parse(text) as { audience: string }).audience);
  }

  async function exchange(form: Record<string, string>) {
    const { subject_token: token = "" } = form;
    state.tokens.push(token);
    const isAsked =
      form["grant_type"] === "urn:ietf:params:oauth:grant-type:token-exchange" &&
      form["subject_token_type"] === "urn:ietf:params:oauth:token-type:jwt" &&
      form["requested_token_type"] === "urn:ietf:params:oauth:token-type:access_token" &&
      form["audience"] === trust.provider;
    if (!isAsked) return refuse(400, `not a token exchange: ${JSON.stringify(form)}`);
    try {
      const { keys, issuer, subject, provider: audience } = trust;
      // The key is picked by its id, so a token without one is refused even where there is one key.
      if (!decodeProtectedHeader(token).kid) return refuse(400, `no kid: ${token}`);
      const { payload } = await jwtVerify(token, createLocalJWKSet({ keys }), {
        algorithms: ["ES256"],
        issuer,
        subject,
        audience,
        currentDate: new Date(trust.now()),
        requiredClaims: ["exp", "iat"],
      });
      if (payload.exp! - payload.iat! > HOUR) return refuse(400, `lives too long: ${token}`);
    } catch {
      return refuse(400, `rejected: ${token}`);
    }
    const given = `ya29.access-token-number-${access.size}`;
    access.set(given, trust.now() + HOUR * 1000);
    state.tokens.push(given);
    return Response.json({ access_token: given, token_type: "Bearer", expires_in: HOUR });
  }

  async function giveIdToken(request: Request, audience: string) {
    const bearer = (request.headers.get("Authorization") ?? "").replace(/^Bearer /, "");
    if ((access.get(bearer) ?? 0) <= trust.now()) return refuse(401, `unknown: ${bearer}`);
    if (!request.url.endsWith(`/${trust.account}:generateIdToken`))
      return refuse(403, `${bearer} may not act as ${request.url}`);
    return Response.json({ token: await signIdToken(audience, trust.now()) });
  }

  async function signIn({ grant_type: grant, assertion = "" }: Record<string, string>) {
    state.tokens.push(assertion);
    if (grant !== "urn:ietf:params:oauth:grant-type:jwt-bearer") return refuse(400, "no grant");
    try {
      const { payload } = await jwtVerify(
        assertion,
        await importSPKI(trust.accountKey ?? "", "RS256"),
        {
          issuer: trust.account,
          audience: "https://oauth2.googleapis.com/token",
          requiredClaims: ["exp", "iat", "target_audience"],
        },
      );
      // This way goes by the clock of the library.
      const token = await signIdToken(String(payload["target_audience"]), Date.now());
      return Response.json({ id_token: token });
    } catch {
      return refuse(400, `rejected: ${assertion}`);
    }
  }

  async function signIdToken(audience: string, now: number) {
    const seconds = Math.floor(now / 1000);
    const token = await new SignJWT({ email: trust.account, number: state.tokens.length })
      .setProtectedHeader({ alg: "ES256" })
      .setIssuer(ISSUER)
      .setAudience(audience)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + state.idTokenSeconds)
      .sign((await own).privateKey);
    state.tokens.push(token);
    return token;
  }

  /** Whether Cloud Run would let a request through to the service of this address. */
  async function admits(request: Request, serviceUrl: string, now = trust.now()) {
    const header = request.headers.get("X-Serverless-Authorization") ?? "";
    try {
      const { payload } = await jwtVerify(header.replace(/^Bearer /, ""), (await own).publicKey, {
        issuer: ISSUER,
        audience: serviceUrl,
        currentDate: new Date(now),
      });
      return payload["email"] === trust.account;
    } catch {
      return false;
    }
  }

  return Object.assign(state, { fetch: fetchGoogle, admits });
}

/** A private key as a deployment keeps it. */
export async function makeIdentityKey(): Promise<IdentityKey> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  return IdentityKey.parse(await exportJWK(privateKey));
}

/** A Google that trusts a deployment, and what that deployment knows. */
export async function makeTrustingGoogle(now: () => number) {
  const identity = { key: await makeIdentityKey(), issuer: "https://api.example.com" };
  const trust: Trust = {
    keys: [await publicIdentityKey(identity.key)],
    issuer: identity.issuer,
    subject: "worker:production:serving",
    provider:
      "//iam.googleapis.com/projects/123/locations/global/workloadIdentityPools/liftwright/providers/worker",
    account: "serving@project.iam.gserviceaccount.com",
    now,
  };
  const { subject, provider: audience, account } = trust;
  const federation = { kind: "federation" as const, audience, account, subject, identity };
  return { google: makeFakeGoogle(trust), trust, federation };
}

const refuse = (status: number, words: string) =>
  Response.json({ error: "refused", error_description: words }, { status });
