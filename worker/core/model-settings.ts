/** Settings of the models: who is asked, under which key, and which way leads to the private GPU. */
import * as z from "zod";
import { IdentityKey } from "./identity-key.ts";
import { json, optional } from "./variables.ts";

const PROVIDER_NAME =
  /^\/\/iam\.googleapis\.com\/projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+\/providers\/[^/]+$/;

export const MODEL_VARIABLES = {
  ANTHROPIC_API_KEY: optional,
  ANTHROPIC_BASE_URL: optional,
  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: optional,
  STUDENT_BASE_URL: optional,
  STUDENT_API_KEY: optional,
  STUDENT_MODEL: optional,
  STUDENT_TRANSPORT: optional.pipe(z.enum(["direct", "access", "vpc", "cloud_run"]).optional()),
  ACCESS_CLIENT_ID: optional,
  ACCESS_CLIENT_SECRET: optional,
  GOOGLE_WIF_AUDIENCE: optional.pipe(
    z.string().regex(PROVIDER_NAME, "not a provider's full resource name").optional(),
  ),
  GOOGLE_SERVICE_ACCOUNT: optional.pipe(z.email("not an e-mail address").optional()),
  GOOGLE_SERVICE_ACCOUNT_KEY: json
    .pipe(z.object({ client_email: z.string(), private_key: z.string() }).nullable())
    .optional(),
  IDENTITY_KEY: json.pipe(IdentityKey.nullable()).optional(),
  IDENTITY_ISSUER: optional.pipe(z.url({ protocol: /^https$/, error: "not https" }).optional()),
  /** A binding: all that counts is whether it is there. */
  STUDENT_VPC: z.unknown().optional(),
};
type Variables = z.output<z.ZodObject<typeof MODEL_VARIABLES>>;
type Name = keyof Variables;
type Environment = "development" | "staging" | "production";

/** Without an address the provider's own counts. */
type Endpoint = { apiKey: string; baseUrl?: string };
/** What makes this deployment an issuer of tokens that a cloud can trust. */
export type Identity = { key: IdentityKey; issuer: string };
export type GoogleIdentity =
  | { kind: "federation"; audience: string; account: string; subject: string; identity: Identity }
  | { kind: "service_account_key"; email: string; privateKey: string };
export type StudentSettings = {
  baseUrl: string;
  /** For the GPU's own lock, behind that of the tunnel. */
  apiKey: string;
  /** As the GPU serves it. */
  model: string;
  transport:
    | { kind: "direct" }
    | { kind: "vpc" }
    | { kind: "access"; clientId: string; clientSecret: string }
    | { kind: "cloud_run"; google: GoogleIdentity };
};
export type ModelSettings = {
  anthropic: Endpoint | null;
  openai: Endpoint | null;
  student: StudentSettings | null;
};

type Complain = (name: Name, message: string) => void;
type Given = { v: Variables; environment: Environment; complain: Complain };

/** The binding knows the way; the name only stands in the `Host` header. */
const VPC_URL = "http://vllm";
const STUDENT_MODEL = "liftwright-student";

/** Settings that are of use only together. */
const ACCESS = ["ACCESS_CLIENT_ID", "ACCESS_CLIENT_SECRET"] as const;
const IDENTITY = ["IDENTITY_KEY", "IDENTITY_ISSUER"] as const;
const FEDERATION = ["GOOGLE_WIF_AUDIENCE", "GOOGLE_SERVICE_ACCOUNT"] as const;

/** Whatever is wrong is complained of, all at once; after a complaint the result is of no use. */
export function readModels(
  v: Variables,
  environment: Environment,
  tell: Complain,
): { models: ModelSettings; identity: Identity | null } {
  const told = new Set<Name>();
  const complain: Complain = (name, message) => {
    if (!told.has(name)) tell(name, message);
    told.add(name);
  };
  const given = { v, environment, complain };
  const identity = readIdentity(given);
  const google = readGoogle(given, identity);
  return {
    identity,
    models: {
      anthropic: readEndpoint(given, "ANTHROPIC"),
      openai: readEndpoint(given, "OPENAI"),
      student: readStudent(given, google),
    },
  };
}

function readEndpoint(given: Given, who: "ANTHROPIC" | "OPENAI"): Endpoint | null {
  need(given, [`${who}_BASE_URL`], [`${who}_API_KEY`]);
  const apiKey = given.v[`${who}_API_KEY`];
  const baseUrl = readUrl(given, `${who}_BASE_URL`);
  if (!apiKey) return null;
  return baseUrl ? { apiKey, baseUrl } : { apiKey };
}

function readIdentity(given: Given): Identity | null {
  need(given, IDENTITY, IDENTITY);
  const { IDENTITY_KEY: key, IDENTITY_ISSUER: issuer } = given.v;
  return key && issuer ? { key, issuer } : null;
}

function readGoogle(given: Given, identity: Identity | null): GoogleIdentity | null {
  need(given, FEDERATION, [...FEDERATION, ...IDENTITY]);
  const { v, environment } = given;
  const { GOOGLE_WIF_AUDIENCE: audience, GOOGLE_SERVICE_ACCOUNT: account } = v;
  if (audience && account && identity) {
    const subject = `worker:${environment}:serving`;
    return { kind: "federation", audience, account, subject, identity };
  }
  const key = v.GOOGLE_SERVICE_ACCOUNT_KEY;
  if (!key) return null;
  return { kind: "service_account_key", email: key.client_email, privateKey: key.private_key };
}

function readStudent(given: Given, google: GoogleIdentity | null): StudentSettings | null {
  const { v, complain } = given;
  need(given, ACCESS, ACCESS);
  const kind =
    v.STUDENT_TRANSPORT ?? (v.STUDENT_VPC ? "vpc" : v.ACCESS_CLIENT_ID ? "access" : "direct");
  // Who was told `/v1`, as OpenAI's clients are, means the same server.
  const url = kind === "vpc" ? VPC_URL : readUrl(given, "STUDENT_BASE_URL")?.replace(/\/v1$/, "");
  if (!url) {
    const rest = ["STUDENT_API_KEY", "STUDENT_TRANSPORT", "ACCESS_CLIENT_ID"] as const;
    need(given, rest, ["STUDENT_BASE_URL"]);
    return null;
  }
  const transport = readTransport(given, kind, url, google);
  const apiKey = v.STUDENT_API_KEY;
  if (!apiKey) complain("STUDENT_API_KEY", "missing: the GPU has a lock behind that of the tunnel");
  if (!apiKey || !transport) return null;
  return { baseUrl: url, apiKey, model: v.STUDENT_MODEL ?? STUDENT_MODEL, transport };
}

function readTransport(
  given: Given,
  kind: StudentSettings["transport"]["kind"],
  url: string,
  google: GoogleIdentity | null,
): StudentSettings["transport"] | null {
  const { v, environment, complain } = given;
  switch (kind) {
    case "vpc":
      if (!v.STUDENT_VPC) complain("STUDENT_VPC", "missing: the transport vpc is a binding");
      return { kind };
    case "direct":
      if (environment !== "development" && !isLoopback(url))
        complain(
          "STUDENT_TRANSPORT",
          "missing: without access, vpc or cloud_run a GPU has no lock",
        );
      return { kind };
    case "access": {
      requireHttps(url, complain);
      need(given, ["STUDENT_TRANSPORT"], ACCESS);
      const { ACCESS_CLIENT_ID: clientId, ACCESS_CLIENT_SECRET: clientSecret } = v;
      return clientId && clientSecret ? { kind, clientId, clientSecret } : null;
    }
    case "cloud_run":
      requireHttps(url, complain);
      if (google) return { kind, google };
      need(given, ["STUDENT_TRANSPORT"], [...FEDERATION, ...IDENTITY]);
      return null;
  }
}

/** If one of these is set, all of those have to be. */
function need({ v, complain }: Given, ifSet: readonly Name[], needed: readonly Name[]) {
  const reason = ifSet.find((name) => v[name]);
  if (!reason) return;
  for (const name of needed) if (!v[name]) complain(name, `missing, since ${reason} is set`);
}

function readUrl(given: Given, name: Name): string | null {
  const text = given.v[name];
  if (typeof text !== "string") return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search) {
    given.complain(name, "not a plain http or https address");
    return null;
  }
  if (given.environment !== "development" && url.protocol === "http:" && !isLoopback(url.href))
    given.complain(name, "has to begin with https");
  return url.href.replace(/\/+$/, "");
}

function requireHttps(url: string, complain: Complain) {
  if (!url.startsWith("https:") && !isLoopback(url))
    complain("STUDENT_BASE_URL", "has to begin with https: it is sent credentials");
}

const isLoopback = (url: string) =>
  /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);
